"""Feeds (RSS, Atom) as readers of news and scrapers keep them, and the notes of Evernote, in which pages are clipped: a text in HTML under stated fields.

A feed often has no more than a summary of each article; that is none of its versions, and is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from xml.etree.ElementTree import Element, tostring

from compare_app.model.document import Metadata
from compare_app.readers.article import Article, Found
from compare_app.readers.dates import parse_date
from compare_app.readers.errors import CannotRead, Empty
from compare_app.readers.exports.parts import declared_by
from compare_app.readers.markup.elements import attribute, every, first, language_of, local, words
from compare_app.readers.metadata import merged
from compare_app.readers.options import ReadOptions
from compare_app.readers.web.page import article_of_page

_SUMMARIES = "is a feed that holds no texts but summaries; save the pages of its articles themselves"
#: What holds the whole text, before what may hold a summary.
_TEXTS, _PERHAPS_SUMMARIES = ("encoded", "content"), ("description", "summary")
#: A summary has no more words, and goes on at another place where it ends so.
_LONGEST_SUMMARY = 90
_GOES_ON = re.compile(r"(?:\u2026|\.\.\.|&hellip;|&#8230;|\[&#8230;\])\]?\s*(?:</?\w[^>]*>|[\w\s\u2192\u00bb]{0,30})*$")
_MARKUP = re.compile(r"<[^>]*>")
#: Feeds write whose mail it is in brackets: news@coast.example (Ana Brill).
_BEHIND_ADDRESS = re.compile(r"\S+@\S+\s*\((.+)\)")


def articles(root: Element, options: ReadOptions) -> Iterator[Found]:
    """The articles of a feed or of a file of notes. Raises CannotRead where it has summaries alone."""
    if local(root) == "en-export":
        yield from _notes(root, options)
        return
    items = [element for element in root.iter() if local(element) in ("item", "entry")]
    left = 0
    for item in items:
        text = _text(item)
        if text is None:
            left += 1
        else:
            yield _article(text, _stated_by_item(item, root), options)
    if items and left == len(items):
        raise CannotRead("unsupported", _SUMMARIES)
    if left:
        summaries = (
            "1 item with a summary alone; it was" if left == 1 else f"{left} items with summaries alone; they were"
        )
        yield CannotRead("empty", f"has {summaries} left out")


def _article(text: str, declared: Metadata, options: ReadOptions) -> Article:
    article = article_of_page(text, None, whole=options.whole_page, title=declared.title, address=declared.address)
    return replace(article, metadata=merged(declared, article.metadata))


def _text(item: Element) -> str | None:
    """The text of an item as HTML; None where there is a summary alone."""
    whole = next((source for name in _TEXTS if (source := _source(item, name))), None)
    if whole is not None and len(_MARKUP.sub(" ", whole).split()) > _LONGEST_SUMMARY:
        return whole
    summary = max((_source(item, name) for name in (*_TEXTS, *_PERHAPS_SUMMARIES)), key=len)
    bare = _MARKUP.sub(" ", summary).split()
    if (whole and whole == summary and not _GOES_ON.search(whole)) or len(bare) > _LONGEST_SUMMARY:
        return summary
    return None


def _source(item: Element, name: str) -> str:
    """The HTML in an element of the item: written out, or as elements."""
    element = next((child for child in item if local(child) == name), None)
    if element is None:
        return ""
    if len(element):
        return "".join(tostring(child, encoding="unicode") for child in element)
    text = (element.text or "").strip()
    return text if "<" in text else "".join(f"<p>{line}</p>" for line in text.split("\n") if line.strip())


def _stated_by_item(item: Element, root: Element) -> Metadata:
    """What an item states, and its feed for all of them."""
    said = {local(child): words(child) for child in reversed(item)}
    outlet = words(item, "source", "title") or said.get("source", "") or _of_feed(root, "title")
    author = words(item, "author", "name") or said.get("creator", "") or said.get("author", "")
    published = said.get("pubdate") or said.get("published") or said.get("date") or said.get("issued", "")
    fields = {
        "outlet": outlet,
        "author": _BEHIND_ADDRESS.sub(r"\1", author),
        "published": published or said.get("updated", ""),
        "updated": said.get("updated", "") if published and said.get("updated") != published else "",
        "language": said.get("language") or _of_feed(root, "language") or language_of(root),
        "address": said.get("link") or attribute(item, ("link",), "href") or said.get("guid", ""),
    }
    return declared_by(said.get("title", "").removesuffix(f" - {outlet}") or None, fields)


def _of_feed(root: Element, name: str) -> str:
    """What a feed says of itself."""
    feed = first(root, "channel") if local(root) != "feed" else root
    return next((words(child) for child in feed if local(child) == name), "") if feed is not None else ""


def _notes(root: Element, options: ReadOptions) -> Iterator[Found]:
    """The notes of Evernote; when one was made is when the page was taken."""
    found = False
    for note in every(root, "note"):
        content = first(note, "content")
        declared = declared_by(words(note, "title") or None, {"address": words(note, "source-url")})
        taken = parse_date(words(note, "created"))
        declared = replace(declared, captured=taken[0] if taken and declared.address else None)
        try:
            article = _article(
                (content.text or "") if content is not None else "", replace(declared, outlet=None), options
            )
        except Empty:
            continue
        found = True
        yield replace(article, metadata=merged(article.metadata, declared))
    if not found:
        raise Empty
