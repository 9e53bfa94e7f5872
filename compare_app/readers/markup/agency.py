"""News agencies' XML: NITF, NewsML-G2, NewsML 1 and the corpus of Reuters (`newsitem`).

NITF is an article; NewsML is an envelope around one, which may itself be NITF, XHTML or plain text. What the envelope
states stands behind what the article states itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from xml.etree.ElementTree import Element

from compare_app.model.document import Metadata
from compare_app.readers.article import Article, composed
from compare_app.readers.exports.parts import declared_by
from compare_app.readers.layout import paragraphs_of
from compare_app.readers.lines.head_lines import author_in
from compare_app.readers.lines.pieces import Piece
from compare_app.readers.markup.elements import Gathered, Tags, attribute, every, first, language_of, local, words
from compare_app.readers.metadata import merged
from compare_app.readers.options import ReadOptions
from compare_app.readers.web.page import article_of_page

_TAGS = Tags(
    roles={
        "hl1": "headline", "hl2": "subhead", "headline": "headline", "subheadline": "subhead",
        "h1": "subhead", "h2": "subhead", "h3": "subhead", "h4": "subhead",
        "byline": "byline", "by": "byline", "byttl": "byline", "dateline": "dateline", "tagline": "byline",
        "distributor": "boilerplate", "copyrite": "boilerplate", "copyright": "boilerplate",
        "li": "list", "dt": "list", "dd": "list", "media-caption": "caption", "figcaption": "caption", "caption": "caption",
    },
    blocks=frozenset({
        "body", "body.head", "body.content", "body.end", "hedline", "abstract", "block", "div", "section", "article", "p", "pre",
        "bq", "blockquote", "ol", "ul", "dl", "table", "tr", "td", "th", "note", "media", "figure", "main", "text",
    }),
    breaks=frozenset({"br", "hr"}),
    skipped=frozenset({
        "head", "media-reference", "media-metadata", "media-object", "media-producer", "series", "rights", "bibliography",
        "script", "style",
    }),
)  # fmt: skip
#: What holds an item's text.
_CONTENT = frozenset({"inlinexml", "inlinedata", "datacontent"})
#: Shorter paragraphs may rightly stand twice, such as a table's cells.
_LONG = 60
_HEAD = ("headline", "by", "byline", "dateline")


def articles(root: Element, options: ReadOptions) -> Iterator[Article | None]:
    """The articles of a file, one an item; None for an item that has no text, such as a picture."""
    if local(root) == "nitf":
        yield _composed(_of_nitf(root), _stated_by_nitf(root))
        return
    for item in [root] if local(root) == "newsitem" else every(root, "newsitem"):
        yield _of_item(item, options)


def _of_item(item: Element, options: ReadOptions) -> Article | None:
    """The article in an envelope: the longest text that it holds."""
    declared = _stated_by_item(item)
    contents = [element for element in item.iter() if local(element) in _CONTENT]
    content = max(contents, key=lambda element: len(words(element)), default=first(item, "text"))
    nitf = first(content, "nitf")
    if nitf is not None:
        return _composed(_below_head(item, _of_nitf(nitf)), merged(_stated_by_nitf(nitf), declared))
    if content is not None and len(content) == 0:
        return _of_words(item, content.text or "", declared, options)
    return _composed(_below_head(item, _gathered(content)), declared)


def _of_words(item: Element, text: str, declared: Metadata, options: ReadOptions) -> Article | None:
    """The article in a text without elements: a page's source, or plain paragraphs."""
    if "</p>" in text.lower():
        page = article_of_page(text, None, whole=options.whole_page, title=declared.title)
        return replace(page, metadata=merged(declared, page.metadata))
    places = paragraphs_of(text)
    body = Gathered(_TAGS)
    body.pieces += [Piece(" ".join(place.span.of(text).split()), place.attached) for place in places]
    return _composed(_below_head(item, body), declared)


def _of_nitf(nitf: Element) -> Gathered:
    """A whole article in NITF. Its summary, or the lead that archives give apart, may be the text's first paragraphs again."""
    found = _gathered(nitf)
    place = {piece.text: i for i, piece in reversed([*enumerate(found.pieces)])}
    found.pieces[:] = [p for i, p in enumerate(found.pieces) if len(p.text) < _LONG or place[p.text] == i]
    return found


def _gathered(element: Element | None) -> Gathered:
    found = Gathered(_TAGS)
    found.add(element)
    return found


def _below_head(item: Element, body: Gathered) -> Gathered:
    """The text below the lines of its envelope that it does not have itself."""
    head = Gathered(_TAGS)
    for name in _HEAD:
        head.add(first(item, name), _TAGS.roles[name])
    own = {piece.role for piece in body.pieces}
    above = [piece for piece in head.pieces if piece.role not in own]
    repeated = {piece.text for piece in above}
    body.pieces[:] = [*above, *(piece for piece in body.pieces if piece.text not in repeated)]
    return body


def _composed(found: Gathered, declared: Metadata) -> Article | None:
    """The article; None where nothing but a head was found."""
    if not any(piece.role is None for piece in found.pieces):
        return None
    return composed(found.pieces, declared, left_out=tuple(found.left_out))


def _stated_by_nitf(nitf: Element) -> Metadata:
    """What NITF states in its head and body."""
    published = (
        attribute(nitf, ("date.issue",), "norm"),
        attribute(nitf, ("date.release",), "norm"),
        attribute(nitf, ("pubdata",), "date.publication"),
        attribute(nitf, ("story.date",), "norm"),
    )
    fields = {
        "outlet": attribute(nitf, ("pubdata",), "name")
        or attribute(nitf, ("doc.copyright",), "holder")
        or words(nitf, "distributor"),
        "author": _author(nitf, "byline"),
        "published": next(filter(None, published), ""),
        "language": nitf.get("baselang") or language_of(nitf),
        "address": attribute(nitf, ("pubdata",), "ex-ref"),
    }
    return declared_by(words(nitf, "hl1") or words(nitf, "head", "title"), fields)


def _stated_by_item(item: Element) -> Metadata:
    """What an envelope states, in the words of NewsML-G2, NewsML 1 or Reuters' corpus."""
    created = (words(item, name) for name in ("contentcreated", "firstcreated", "datelinedate"))
    changed = words(item, "versioncreated") or words(item, "thisrevisioncreated")
    published = next(filter(None, created), "") or item.get("date", "") or changed
    provider = attribute(item, ("provider",), "literal", "qcode") or attribute(
        item, ("provider", "party"), "FormalName"
    )
    fields = {
        "outlet": words(item, "provider", "name") or provider.rpartition(":")[2],
        "author": _author(item, "by") or _author(item, "byline") or words(item, "creator", "name"),
        "published": published,
        "updated": "" if changed == published else changed,
        "language": attribute(item, ("language",), "tag", "FormalName") or language_of(item),
    }
    return declared_by(words(item, "headline") or words(item, "itemmeta", "title"), fields)


def _author(root: Element, name: str) -> str:
    """Who wrote it, by the byline of that name, whose last part may be an office."""
    byline = words(root, name).removesuffix(words(root, name, "byttl")).strip()
    return author_in(byline) or byline
