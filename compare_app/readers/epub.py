"""Books (.epub), as news programs and collections use them: every chapter with a text of its own is an article."""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from compare_app.model.document import Metadata, Role
from compare_app.readers.address import taken_from
from compare_app.readers.article import Article, Found, composed
from compare_app.readers.dates import parse_date
from compare_app.readers.errors import CannotRead, Empty
from compare_app.readers.exports.parts import language_tag
from compare_app.readers.lines.pieces import Piece
from compare_app.readers.metadata import merged
from compare_app.readers.office.package import member, opened, xml_of
from compare_app.readers.office.properties import named
from compare_app.readers.options import DEFAULTS, ReadOptions
from compare_app.readers.web.blocks import PageBlock, visible_blocks
from compare_app.readers.web.page import decode_page, parse_page
from compare_app.readers.xml_tree import local_name

#: Shorter chapters are covers, tables of contents and imprints.
_SHORTEST_CHAPTER = 40  # words
_MOST_CHAPTERS = 5_000
_FETCHER = "calibre"
#: Under each article that was fetched: where from.
_DOWNLOADED = re.compile(r"This article was downloaded by calibre from\s+(https?://\S+)?")
_MOSTLY_LINKS = 0.7
_LONGEST_MENU = 120


def read_epub(data: bytes, _: ReadOptions = DEFAULTS) -> Iterator[Found]:
    """The articles of a book, chapter by chapter."""
    with opened(data) as package:
        if member(package, "META-INF/encryption.xml") and member(package, "META-INF/rights.xml"):
            raise CannotRead("encrypted", "is protected against copying; get a copy without that protection")
        root_name = _root_name(package)
        root = xml_of(package, root_name)
        if root is None:
            raise CannotRead("damaged", "holds no book; get it again from where it came")
        declared = _metadata(root)
        for name in _spine(root, posixpath.dirname(root_name))[:_MOST_CHAPTERS]:
            content = member(package, name)
            chapter = _chapter(content, declared) if content else None
            if chapter is not None:
                yield chapter


def _root_name(package: zipfile.ZipFile) -> str:
    container = xml_of(package, "META-INF/container.xml")
    for element in container.iter() if container is not None else ():
        if local_name(element) == "rootfile":
            return posixpath.normpath(element.get("full-path", ""))
    raise CannotRead("damaged", "holds no book; get it again from where it came")


def _spine(root: Element, folder: str) -> list[str]:
    items = {
        e.get("id"): e.get("href", "")
        for e in root.iter()
        if local_name(e) == "item" and "html" in e.get("media-type", "html")
    }
    names = [items[e.get("idref")] for e in root.iter() if local_name(e) == "itemref" and items.get(e.get("idref"))]
    return [posixpath.normpath(posixpath.join(folder, unquote(name))) for name in dict.fromkeys(names)]


def _metadata(root: Element) -> Metadata:
    """What the book states; the program that fetched the news of a day names itself their publisher and author."""
    date = parse_date(named(root, "date"))
    publisher, creator = named(root, "publisher"), named(root, "creator")
    fetched = publisher == _FETCHER
    issue = re.sub(r"\s*\[[^]]*\]\s*$", "", named(root, "title") or "")
    return Metadata(
        outlet=(issue or None) if fetched else publisher,
        author=None if creator == _FETCHER else creator,
        published=date[0] if date else None,
        published_precision=date[1] if date else "day",
        language=language_tag(named(root, "language")),
    )


def _chapter(content: bytes, declared: Metadata) -> Article | None:
    """A chapter as an article; None for a cover, a table of contents, a page without text."""
    decoded = decode_page(content)
    try:
        blocks = visible_blocks(parse_page(decoded.text))
        if sum(len(block.text.split()) for block in blocks) < _SHORTEST_CHAPTER or _is_contents(blocks):
            return None
        first = next((i for i, block in enumerate(blocks) if block.role in ("headline", "subhead")), None)
        pieces = [Piece(block.text, block.attached, _role(block, i == first)) for i, block in enumerate(blocks)]
        article = composed(pieces, encoding=decoded.encoding)
    except Empty:
        return None
    origin = next((found[1] for block in blocks if (found := _DOWNLOADED.match(block.text))), None)
    own = merged(article.metadata, Metadata(address=taken_from(origin).address))
    return replace(article, metadata=merged(own, declared))


def _role(block: PageBlock, first: bool) -> Role | None:
    """What the book says a paragraph is; a line of links leads to other chapters."""
    if first:
        return "headline"
    if block.role == "headline":
        return "subhead"
    leads_on = block.role is None and block.link_share > _MOSTLY_LINKS and len(block.text) < _LONGEST_MENU
    return "boilerplate" if leads_on or _DOWNLOADED.match(block.text) else block.role


def _is_contents(blocks: Sequence[PageBlock]) -> bool:
    """Whether a chapter is a list of links, perhaps with the first words of each article below it."""
    if sum(b.linked for b in blocks) > 0.6 * sum(len(b.text) for b in blocks):
        return True
    links = sum(b.role == "list" and b.link_share > 0.9 for b in blocks)
    return links >= 2 and not any(b.role is None and b.link_share < 0.5 for b in blocks)
