"""What a web page states of itself: JSON-LD, meta elements, `<time>`, the page's title. First stated, first believed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from compare_app.model.document import Metadata
from compare_app.readers.address import taken_from
from compare_app.readers.dates import parse_date
from compare_app.readers.lines.bylines import is_office, without_by
from compare_app.readers.lines.outlets import is_outlet, is_perhaps_outlet
from compare_app.readers.web.names import Element

#: NewsArticle, BlogPosting
_ARTICLE_TYPES = re.compile(r"article|posting|report|newsitem", re.I)
#: Between the parts of a page's title.
_PARTS = re.compile(r"\s+[|\u2013\u2014\u00b7»-]\s+")
_SIGNS = " |\u2013\u2014\u00b7»-"
#: Shorter names begin hosts of others.
_SHORTEST_NAME = 4
_LARGEST_JSON = 2_000_000
_TITLES = (
    "og:title",
    "twitter:title",
    "dc.title",
    "dcterms.title",
    "headline",
    "title",
    "parsely-title",
    "sailthru.title",
)
_OUTLETS = (
    "og:site_name",
    "application-name",
    "dc.publisher",
    "publisher",
    "twitter:app:name:iphone",
    "al:android:app_name",
    "copyright",
)
_AUTHORS = (
    "author",
    "article:author",
    "og:article:author",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
    "byl",
    "cxenseparse:author",
)
_DATES = (
    "article:published_time", "og:published_time", "og:article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date",
    "dcterms.issued", "pubdate", "publishdate", "publish-date", "publication_date", "parsely-pub-date", "sailthru.date", "last-modified-date",
    "article:published", "published", "cxenseparse:recs:publishtime", "article.published", "displaydate",
)  # fmt: skip


def metadata_of(root: Element, ld: dict[str, Any]) -> Metadata:
    """Everything the page declares; None where it declares nothing or something that is no name or date."""
    meta = _meta(root)
    date = next((date for text in _date_texts(root, ld, meta) if (date := parse_date(text))), None)
    outlet = _first(_name(ld.get("publisher")), *(meta.get(name) for name in _OUTLETS[:4]))
    authors = (_name(ld.get("author")), *(_person(meta.get(name)) for name in _AUTHORS), _marked_author(root))
    return Metadata(
        title=_first(_text(ld.get("headline")), *(meta.get(name) for name in _TITLES)),
        outlet=outlet,
        # many name themselves as the author of everything
        author=_first(*(name for name in authors if not (name and outlet and outlet.lower() in name.lower()))),
        published=date[0] if date else None,
        published_precision=date[1] if date else "day",
        language=_language(root, ld, meta),
        updated=_updated(ld, meta, date[0] if date else None),
        address=taken_from(_own_address(root, meta)).address,
    )


def page_title(root: Element, outlet: str | None) -> str | None:
    """The `<title>`, without the outlet's name that many pages hang before or behind it."""
    title = _first(*(text for text in root.xpath("//title[1]/text()")))
    if not title:
        return None
    parts = _PARTS.split(title)
    if len(parts) > 1 and (len(parts[-1].split()) <= 4 or (outlet and outlet.lower() in parts[-1].lower())):
        return title[: title.rindex(parts[-1])].rstrip(_SIGNS) or title
    if len(parts) > 1 and outlet and outlet.lower() == parts[0].lower():
        return title[len(parts[0]) :].lstrip(_SIGNS)
    return title


def outlet_of_title(root: Element, address: str | None) -> str | None:
    """The outlet's name before or behind the `<title>`, where it is known for one or is the page's host: "Ferry aground | Quay Courier"."""
    title = _first(*(text for text in root.xpath("//title[1]/text()"))) or ""
    parts = [part.strip() for part in _PARTS.split(title)]
    host = _folded(taken_from(address).outlet or "")
    ends = dict.fromkeys((parts[-1], parts[0])) if len(parts) > 1 else {}
    return next((part for part in ends if is_outlet(part) or is_perhaps_outlet(part) or _is_host(part, host)), None)


def _is_host(name: str, host: str) -> bool:
    """Whether the letters of a name are what the host begins with: Quay Courier, quaycourier.example."""
    return len(_folded(name)) >= _SHORTEST_NAME and host.startswith(_folded(name))


def linked_data(root: Element) -> dict[str, Any]:
    """The page's JSON-LD object about its article, or an empty one: of several the one with the page's own title."""
    found = list(_article_objects(root))
    shown = (*root.xpath("//meta[@property='og:title']/@content"), *_shown_titles(root))
    titles = {_folded(title) for title in shown} - {""}
    return next(
        (item for item in found if _folded(_text(item.get("headline")) or "") in titles), found[0] if found else {}
    )


def _article_objects(root: Element) -> Iterator[dict[str, Any]]:
    for script in root.xpath("//script[contains(@type, 'ld+json')]"):
        text = script.text or ""
        if len(text) > _LARGEST_JSON:
            continue
        try:
            value = json.loads(text.strip().rstrip(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        for item in _objects(value, 0):
            kinds = item.get("@type")
            names = kinds if isinstance(kinds, list) else [kinds]
            if any(isinstance(name, str) and _ARTICLE_TYPES.search(name) for name in names):
                yield item


def _shown_titles(root: Element) -> Iterator[str]:
    for heading in root.xpath("//h1")[:5]:
        yield "".join(heading.itertext())


def _folded(title: str) -> str:
    return "".join(c for c in title.casefold() if c.isalnum())


def _own_address(root: Element, meta: dict[str, str]) -> str | None:
    return _first(*root.xpath("//link[@rel='canonical']/@href")[:1], meta.get("og:url"))


def stated_words(ld: dict[str, Any]) -> int | None:
    """How many words the article has, as the page states."""
    value = ld.get("wordCount")
    text = str(value) if isinstance(value, (int, str)) else ""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else None


def closed_parts(ld: dict[str, Any]) -> list[str]:
    """The classes of the parts that the page declares not to be free; empty where all is free or none is named."""
    parts = ld.get("hasPart")
    found = []
    for part in parts[:10] if isinstance(parts, list) else [parts]:
        if isinstance(part, dict) and str(part.get("isAccessibleForFree")).lower() == "false":
            selector = part.get("cssSelector")
            found += re.findall(r"\.([\w-]+)", selector) if isinstance(selector, str) else []
    return found[:10]


def _objects(value: object, depth: int) -> Iterator[dict[str, Any]]:
    if depth > 4:
        return
    if isinstance(value, list):
        for part in value[:200]:
            yield from _objects(part, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _objects(value.get(key), depth + 1)


def _meta(root: Element) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in root.xpath("//meta[@content]"):
        for key in ("property", "name", "itemprop"):
            name = element.get(key)
            if name:
                found.setdefault(name.strip().lower(), element.get("content"))
    return found


def _date_texts(root: Element, ld: dict[str, Any], meta: dict[str, str]) -> Iterator[str | None]:
    yield _text(ld.get("datePublished")) or _text(ld.get("dateCreated"))
    yield from (meta.get(name) for name in _DATES)
    yield from root.xpath("//*[@itemprop='datePublished']/@datetime | //*[@itemprop='datePublished']/@content")
    # a time inside the article's head, before one in a sidebar
    yield from root.xpath("//article//header//time/@datetime | //time[@pubdate]/@datetime")
    yield from root.xpath("(//article//time/@datetime)[1] | (//main//time/@datetime)[1]")
    times = root.xpath("//time")
    if len(times) == 1:
        yield times[0].get("datetime") or "".join(times[0].itertext())
    yield _text(ld.get("dateModified")) or meta.get("article:modified_time")


def _updated(ld: dict[str, Any], meta: dict[str, str], published: datetime | None) -> datetime | None:
    """When the page says that it was last changed, if that is another moment than its publication."""
    texts = (
        _text(ld.get("dateModified")),
        meta.get("article:modified_time"),
        meta.get("og:updated_time"),
        meta.get("datemodified"),
    )
    date = next((date for text in texts if (date := parse_date(text))), None)
    return date[0] if date and published is not None and date[0] != published else None


def _language(root: Element, ld: dict[str, Any], meta: dict[str, str]) -> str | None:
    declared = (
        root.xpath("string((//html/@lang | //html/@xml:lang)[1])", namespaces=None) or _text(ld.get("inLanguage")) or ""
    )
    declared = declared or meta.get("og:locale", "") or meta.get("content-language", "") or meta.get("language", "")
    tag = re.split(r"[-_,]", declared.strip().lower())[0]
    return tag if 2 <= len(tag) <= 3 and tag.isascii() and tag.isalpha() else None


def _marked_author(root: Element) -> str | None:
    found = root.xpath("//*[@itemprop='author'] | //a[@rel='author']")[:5]
    # further articles may stand below the page's own, each under its heading
    below = [element.xpath("count(preceding::h1)") for element in found]
    names = [" ".join("".join(e.itertext()).split()) for e, n in zip(found, below, strict=True) if n == below[0]]
    return _person(", ".join(dict.fromkeys(name for name in names if name)))


def _name(value: object, depth: int = 0) -> str | None:
    if depth > 3:
        return None
    if isinstance(value, list):
        return ", ".join(dict.fromkeys(name for part in value[:20] if (name := _name(part, depth + 1)))) or None
    if isinstance(value, dict):
        return _name(value.get("name"), depth + 1)
    return _person(_text(value))


def _person(text: str | None) -> str | None:
    """A name without `By` and the office behind it; addresses and account names are no names."""
    if not text:
        return None
    clean = without_by(" ".join(text.split()), pages_own=True)
    first, *others = clean.split(", ")
    clean = ", ".join([first, *(other for other in others if not is_office(other))])
    return None if not clean or len(clean) > 200 or re.match(r"https?:|www\.|@|/", clean) else clean


def _text(value: object) -> str | None:
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _first(*values: str | None) -> str | None:
    return next((clean for value in values if value and (clean := " ".join(value.split()))), None)
