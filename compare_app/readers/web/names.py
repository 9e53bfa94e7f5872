"""What the names say that designers give to the parts of a page (classes, ids, the labels that their tests go by)."""

from __future__ import annotations

import re
from typing import Any

#: lxml has no types of its own.
Element = Any

#: What is around an article, by the names of elements: "site-footer", "related", "newsletter-signup"
FURNITURE = re.compile(
    r"(?:^|[-_ ])(?:nav|navigation|navbar|menu|breadcrumbs?|sidebar|footer|related|recirc|recommended|promo|newsletter|signup|subscribe|subscription(?:-widget)?|share|sharing|"
    r"social|cookie|consent|banner|advert|ads?|sponsored|popup|modal|paywall|most-read|trending|toolbar|skip-link|pagination|tags?|teaser-absatz|"
    r"podcast-(?:box|promo|teaser|player)|(?:featured|related|inline)-video|video-(?:promo|player|playlist|resource|teaser)|"
    r"disclosure|partners|author-?(?:bio|card|box)|about-(?:the-)?author|site-?sub)(?:$|[-_ ])",
    re.I,
)
#: What consent managers call their boxes; the page's body bears such names as well.
CONSENT = re.compile(
    r"(?:^|[-_ ])(?:onetrust|optanon|didomi|usercentrics|cookiebot|cybotcookiebot\w*|sp-?message\w*|qc-cmp\w*|cmp-?(?:box|root|container|ui)\w*|truste|trustarc|iubenda|klaro|"
    r"osano|borlabs\w*|axeptio\w*|termly|quantcast|tarteaucitron\w*|cky|complianz|cmplz|moove-?gdpr\w*|fc-consent\w*|cookie-?(?:law|consent|notice|banner|bar|wall|policy|dialog|"
    r"modal|popup|overlay|settings)\w*|consent-?(?:banner|dialog|modal|overlay|popup|layer|box|form|manager|wall)\w*|gdpr\w*|privacy-?(?:manager|settings|center|prompt)\w*)(?:$|[-_ ])",
    re.I,
)
#: `no-comments` and the like stand on what holds the article.
COMMENTS = re.compile(
    r"(?:^| )(?:[\w-]{0,60}(?<!no)(?<!has)(?<!with)(?<!hide)(?<!show)(?<!disable)(?<!close)[-_])?(?:comments|comment-?list|comments-?(?:area|section|container|wrapper|block|list|thread)|"
    r"comment-(?:respond|thread|section|body|content)|kommentare|leserkommentare|commentaires|comentarios|comentarios-lista|commenti)(?:$| )"
    r"|(?:^| )(?:comment|disqus_thread|respond|reader-?comments?|user-?comments?)(?:$| )",
    re.I,
)
#: Not shown: "visually-hidden", "sr-only"
HIDDEN = re.compile(
    r"(?:^| )(?:(?:[\w-]{0,40}[-_])?(?:visually-?hidden|screen-?reader(?:-text|-only)?)(?:[-_][\w-]{0,40})?|sr-only|element-invisible|is-hidden|offscreen)(?:$| )",
    re.I,
)
#: "byline", "article-author"
BYLINE = re.compile(
    r"(?:^|[-_ ])(?:by|byline|author|authors|by-line|autor|auteur|contributor|reader-credit)s?(?:$|[-_ ])", re.I
)
#: "pull-quote"
PULL_QUOTE = re.compile(r"(?:^|[-_ ])pull-?quotes?(?:$|[-_ ])", re.I)
#: "standfirst", "sub-headline"
STANDFIRST = re.compile(
    r"(?:^|[-_ ])(?:intro|standfirst|sub-?title|second-title|subheadline|sub-headline|lead|leadtext|lede|deck|dek|summary|synopsis|chapo|vorspann|entradilla|bajada|"
    r"linha-fina|sottotitolo)(?:$|[-_ ])",
    re.I,
)
#: "figcaption", "photo-caption", "bildunterschrift"
CAPTION = re.compile(
    r"(?:^|[-_ ]|image|photo|media|picture)(?:fig)?caption(?:[-_]+text)?(?:$| )|bildunterschrift|(?:^|[-_ ])legende(?:$|[-_ ])",
    re.I,
)
#: "correction", "errata"
CORRECTION = re.compile(r"(?:^|[-_ ])(?:corrections?|errat(?:um|a)|korrektur|fe-de-errores)(?:$|[-_ ])", re.I)
#: One entry of a page that is written on through the day; its head, body and time have more behind the name.
ENTRY = re.compile(
    r"(?:^| )\S{0,40}(?:live|ticker)\S{0,40}[-_]?(?:post|entry|block|update|item|beitrag|event)(?:$| )", re.I
)
#: Not shown at all, or shown to those alone who have the page read to them ("opens new tab").
_HIDDEN_STYLE = re.compile(
    r"(?:display\s*:\s*none|visibility\s*:\s*hidden|clip(?:-path)?\s*:\s*(?:rect\(\s*[01](?:px)?[\s,]|inset\(\s*50%)|left\s*:\s*-\d{4})",
    re.I,
)
_LABELS = (
    "data-component", "data-component-name", "data-testid", "data-test-id", "data-test", "data-cy", "data-qa", "data-gu-name", "data-module",
    "data-area", "data-inset_type", "itemprop",
)  # fmt: skip
#: Where the next word begins in names such as `NewsletterBox`.
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def names_of(element: Element) -> str:
    """Its classes and its id, the words of each parted by hyphens."""
    return _CAMEL.sub("-", f"{element.get('class') or ''} {element.get('id') or ''}")


def labels_of(element: Element) -> str:
    """What else names it, for scripts and tests."""
    return _CAMEL.sub("-", " ".join(filter(None, (element.get(label) for label in _LABELS))))


def is_hidden(element: Element) -> bool:
    """Whether the page does not show it."""
    if element.get("hidden") is not None:
        return True
    style = element.get("style")
    if style and _HIDDEN_STYLE.search(style):
        return True
    names = element.get("class")
    return bool(names and HIDDEN.search(names))
