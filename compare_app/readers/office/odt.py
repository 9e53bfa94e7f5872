"""OpenDocument text (.odt, and .fodt, the same without a package): text as it stands on the page; deleted text, notes and comments are not part of it."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from compare_app.model.document import Role
from compare_app.readers.article import Found, composed
from compare_app.readers.dates import parse_date
from compare_app.readers.errors import CannotRead
from compare_app.readers.exports.many import articles_of_lines
from compare_app.readers.lines.pieces import Piece
from compare_app.readers.office.package import member, opened, parsed, xml_of
from compare_app.readers.office.properties import Properties, confirmed, named
from compare_app.readers.options import DEFAULTS, ReadOptions
from compare_app.readers.xml_tree import local_name, tree_of

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
#: Deleted text, indexes made by the program, notes, comments.
_SKIPPED = frozenset(
    {
        "tracked-changes",
        "table-of-content",
        "note",
        "annotation",
        "sequence-decls",
        "forms",
        "bookmark",
        "ruby-text",
        "alphabetical-index",
        "binary-data",
    }
)
_STYLE_ROLES: dict[str, Role] = {
    "title": "headline", "subtitle": "subhead", "caption": "caption", "illustration": "caption", "figure": "caption", "text": "caption",
}  # fmt: skip


def read_odt(data: bytes, _: ReadOptions = DEFAULTS) -> Iterator[Found]:
    """The article in an OpenDocument text."""
    with opened(data) as package:
        if b"encryption-data" in (member(package, "META-INF/manifest.xml") or b""):
            raise CannotRead("encrypted", "is protected by a password; save a copy without it")
        root = xml_of(package, "content.xml")
        if root is None:
            raise CannotRead("damaged", "holds no document; open it in LibreOffice and save it again")
        properties = _properties(xml_of(package, "meta.xml"))
    yield from _articles(root, properties)


def read_flat_odt(data: bytes, _: ReadOptions = DEFAULTS) -> Iterator[Found]:
    """The article in an OpenDocument text that is one file of XML."""
    with parsed():
        root = tree_of(data)
    if local_name(root) != "document":
        raise CannotRead("damaged", "is no OpenDocument text, although its name says so; check what program wrote it")
    yield from _articles(root, _properties(next((e for e in root if local_name(e) == "meta"), None)))


def _articles(root: Element, properties: Properties) -> Iterator[Found]:
    """The article; the exports of databases give many."""
    parents = _parents(root)
    body = next((e for e in root.iter() if local_name(e) == "body"), root)
    pieces: list[Piece] = []
    left_out: list[str] = []
    _collect(body, None, parents, pieces, left_out)
    many = articles_of_lines([piece.text for piece in pieces])
    if many is not None:
        yield from many
    else:
        yield confirmed(composed(_titled(pieces), left_out=tuple(left_out), typed=True), properties)


def _properties(meta: Element | None) -> Properties:
    return Properties(
        title=named(meta, "title"),
        author=named(meta, "creator") or named(meta, "initial-creator"),
        language=named(meta, "language"),
        created=parse_date(named(meta, "creation-date")),
    )


def _parents(root: Element) -> dict[str, str]:
    """Styles made while writing stand for the named styles they are based on."""
    return {
        style.get(f"{_STYLE}name", ""): style.get(f"{_STYLE}parent-style-name", "")
        for made in root
        if local_name(made) == "automatic-styles"
        for style in made.iter(f"{_STYLE}style")
    }


def _collect(
    element: Element, outer: Role | None, parents: dict[str, str], pieces: list[Piece], left_out: list[str]
) -> None:
    for child in element:
        tag = local_name(child)
        if tag in _SKIPPED:
            left_out += "".join(child.itertext()).split() if tag == "note" else []
        elif tag in ("p", "h"):
            _add(child, tag, outer, parents, pieces, left_out)
        else:
            _collect(child, "list" if tag == "list" else outer, parents, pieces, left_out)


def _add(
    paragraph: Element, tag: str, outer: Role | None, parents: dict[str, str], pieces: list[Piece], left_out: list[str]
) -> None:
    """Add a paragraph, a piece a line, and behind it what stands in its text boxes."""
    parts: list[str] = [paragraph.text or ""]
    boxes: list[Element] = []
    _text(paragraph, parts, boxes, left_out)
    name = paragraph.get(f"{_TEXT}style-name", "")
    style = (parents.get(name) or name).replace("_20_", " ").lower()
    role = _STYLE_ROLES.get(style) or ("subhead" if tag == "h" or style.startswith("heading") else outer)
    lines = [line for line in "".join(parts).split("\n") if line.strip()]
    pieces += [Piece(" ".join(line.split()), i > 0, role) for i, line in enumerate(lines)]
    for box in boxes:
        _collect(box, None, parents, pieces, left_out)


def _text(element: Element, parts: list[str], boxes: list[Element], left_out: list[str]) -> None:
    """Gather the text inside an element into `parts`, text boxes and what is left out apart."""
    for child in element:
        tag = local_name(child)
        if tag == "s":
            parts.append(" " * min(100, int(child.get(f"{_TEXT}c", "1"))))
        elif tag == "tab":
            parts.append("\t")
        elif tag == "line-break":
            parts.append("\n")
        elif tag == "text-box":
            boxes.append(child)
        elif tag in _SKIPPED:
            left_out += "".join(child.itertext()).split() if tag == "note" else []
        else:
            parts.append(child.text or "")
            _text(child, parts, boxes, left_out)
        parts.append(child.tail or "")


def _titled(pieces: list[Piece]) -> list[Piece]:
    """Without a title the first heading is the headline, if nothing but short lines stands before it."""
    if any(piece.role == "headline" for piece in pieces):
        return pieces
    for i, piece in enumerate(pieces[:4]):
        if piece.role == "subhead":
            return [*pieces[:i], piece._replace(role="headline"), *pieces[i + 1 :]]
        if len(piece.text) > 100:
            break
    return pieces
