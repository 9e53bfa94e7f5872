"""Books (.epub), as news programs and collections use them: every chapter with a text of its own is an article."""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from compare_app.model.document import Metadata

from .article import Article, Found, composed
from .dates import parse_date
from .errors import CannotRead, Empty
from .exports.parts import language_tag
from .metadata import merged
from .office.package import member, opened, xml_of
from .office.properties import named
from .options import DEFAULTS, ReadOptions
from .roles import Piece
from .web.blocks import visible_blocks
from .web.page import decode_page, parse_page

#: Shorter chapters are covers, tables of contents and imprints.
_SHORTEST_CHAPTER = 40  # words
_MOST_CHAPTERS = 5_000


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
        if _local(element) == "rootfile":
            return posixpath.normpath(element.get("full-path", ""))
    raise CannotRead("damaged", "holds no book; get it again from where it came")


def _spine(root: Element, folder: str) -> list[str]:
    items = {
        e.get("id"): e.get("href", "")
        for e in root.iter()
        if _local(e) == "item" and "html" in e.get("media-type", "html")
    }
    names = [items[e.get("idref")] for e in root.iter() if _local(e) == "itemref" and items.get(e.get("idref"))]
    return [posixpath.normpath(posixpath.join(folder, unquote(name))) for name in dict.fromkeys(names)]


def _metadata(root: Element) -> Metadata:
    date = parse_date(named(root, "date"))
    return Metadata(
        outlet=named(root, "publisher"),
        author=named(root, "creator"),
        published=date[0] if date else None,
        published_precision=date[1] if date else "day",
        language=language_tag(named(root, "language")),
    )


def _chapter(content: bytes, declared: Metadata) -> Article | None:
    decoded = decode_page(content)
    try:
        blocks = visible_blocks(parse_page(decoded.text))
        if sum(len(block.text.split()) for block in blocks) < _SHORTEST_CHAPTER or _is_contents(blocks):
            return None
        first = next((i for i, block in enumerate(blocks) if block.role in ("headline", "subhead")), None)
        pieces = [
            Piece(
                block.text,
                block.attached,
                "headline" if i == first else "subhead" if block.role == "headline" else block.role,
            )
            for i, block in enumerate(blocks)
        ]
        article = composed(pieces, encoding=decoded.encoding)
    except Empty:
        return None
    return replace(article, metadata=merged(article.metadata, declared))


def _is_contents(blocks: object) -> bool:
    """Whether a chapter is a list of links."""
    return isinstance(blocks, list) and sum(b.linked for b in blocks) > 0.6 * sum(len(b.text) for b in blocks)


def _local(element: Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
