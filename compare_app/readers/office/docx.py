"""Word files (.docx): text as it stands on the page after all tracked changes are accepted.

Own reader: python-docx loses tables, mammoth takes ten times as long. Footnotes, headers and footers count as left out.
"""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from compare_app.model.document import Role
from compare_app.readers.article import Found, composed
from compare_app.readers.errors import CannotRead
from compare_app.readers.exports.many import articles_of_lines
from compare_app.readers.lines.pieces import Piece
from compare_app.readers.office.package import opened, xml_of
from compare_app.readers.office.properties import confirmed, core_properties
from compare_app.readers.options import DEFAULTS, ReadOptions

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_MC_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
#: Deleted or moved away, computed by a field, notes to the text: not on the page where they stand in the file.
_SKIPPED = frozenset(
    {
        "del",
        "moveFrom",
        "instrText",
        "delText",
        "footnoteReference",
        "endnoteReference",
        "pPr",
        "sectPr",
        "tblPr",
        "trPr",
        "tcPr",
    }
)
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
#: Names of built-in styles; Word writes them in English whatever the language of the program.
_STYLE_ROLES: dict[str, Role] = {
    "title": "headline",
    "subtitle": "subhead",
    "caption": "caption",
    "byline": "byline",
    "list paragraph": "list",
}

#: Behind a longer paragraph that is no link the text has begun.
_LONGEST_HEAD_LINE = 80
_LONGEST_LINK = 200


@dataclass(slots=True)
class DocxParagraph:
    """A paragraph and the role that its style gives it."""

    text: str
    style: str
    role: Role | None
    #: whether all of it is a link
    linked: bool = False


def read_docx(data: bytes, _: ReadOptions = DEFAULTS) -> Iterator[Found]:
    """The article in a Word file; the exports of databases give many."""
    with opened(data) as package:
        paragraphs = docx_paragraphs(package)
        left_out = tuple(_around(package))
        properties = core_properties(package)
    many = articles_of_lines([paragraph.text for paragraph in paragraphs])
    if many is not None:
        yield from many
        return
    yield confirmed(composed(_pieces(paragraphs), left_out=left_out, typed=True), properties)


def docx_paragraphs(package: zipfile.ZipFile) -> list[DocxParagraph]:
    """The body's paragraphs in reading order, those of tables row by row."""
    root = xml_of(package, _main_part(package))
    if root is None:
        raise CannotRead("damaged", "holds no document; open it in Word and save it again")
    styles = _styles(package)
    found: list[DocxParagraph] = []
    _collect(root, styles, found)
    return found


def _main_part(package: zipfile.ZipFile) -> str:
    relations = xml_of(package, "_rels/.rels")
    for relation in relations if relations is not None else ():
        if relation.get("Type", "").endswith("/officeDocument"):
            return posixpath.normpath(relation.get("Target", "").lstrip("/"))
    return "word/document.xml"


def _styles(package: zipfile.ZipFile) -> dict[str, str]:
    """Style names by their ids."""
    root = xml_of(package, "word/styles.xml")
    names: dict[str, str] = {}
    for style in root if root is not None else ():
        if _tag(style) == "style":
            name = next((child.get(_attribute(child, "val"), "") for child in style if _tag(child) == "name"), "")
            names[style.get(_attribute(style, "styleId"), "")] = name.lower()
    return names


def _collect(element: Element, styles: dict[str, str], found: list[DocxParagraph]) -> None:
    for child in element:
        tag = _tag(child)
        if tag in _SKIPPED or child.tag == _MC_FALLBACK:
            continue
        if tag == "p":
            _add_paragraph(child, styles, found)
        else:
            _collect(child, styles, found)


def _add_paragraph(paragraph: Element, styles: dict[str, str], found: list[DocxParagraph]) -> None:
    parts: list[str] = []
    boxes: list[Element] = []
    _text(paragraph, parts, boxes)
    style, role = _style(paragraph, styles)
    text = "".join(parts)
    if text.strip():
        found.append(DocxParagraph(text.strip(), style, role, _is_link(paragraph, text)))
    for box in boxes:
        _collect(box, styles, found)


def _is_link(paragraph: Element, text: str) -> bool:
    """Whether all words of a paragraph stand in links."""
    linked: list[str] = []
    for child in paragraph:
        if _tag(child) == "hyperlink":
            _text(child, linked, [])
    return bool(linked) and "".join("".join(linked).split()) == "".join(text.split())


def _text(element: Element, parts: list[str], boxes: list[Element]) -> None:
    for child in element:
        tag = _tag(child)
        if tag in _SKIPPED or child.tag == _MC_FALLBACK:
            continue
        if tag == "t":
            parts.append(child.text or "")
        elif tag in _SIGNS:
            page_break = tag == "br" and child.get(_attribute(child, "type")) in ("page", "column")
            parts.append(" " if page_break else _SIGNS[tag])
        elif tag == "txbxContent":
            boxes.append(child)
        elif not (tag == "r" and _is_hidden(child)):
            _text(child, parts, boxes)


def _is_hidden(run: Element) -> bool:
    for properties in run:
        if _tag(properties) == "rPr":
            return any(
                _tag(p) == "vanish" and p.get(_attribute(p, "val"), "true") not in ("0", "false") for p in properties
            )
    return False


def _style(paragraph: Element, styles: dict[str, str]) -> tuple[str, Role | None]:
    properties = next((child for child in paragraph if _tag(child) == "pPr"), None)
    style, numbered = "", False
    for child in properties if properties is not None else ():
        if _tag(child) == "pStyle":
            identity = child.get(_attribute(child, "val"), "")
            style = styles.get(identity) or identity.lower()
        numbered = numbered or _tag(child) == "numPr"
    role = _STYLE_ROLES.get(style, "subhead" if style.startswith("heading") else None)
    return style, role or ("list" if numbered else None)


def _pieces(paragraphs: list[DocxParagraph]) -> list[Piece]:
    """Paragraphs with their roles: without a title the first heading is the headline; a byline's style may hold a date."""
    titled = any(p.role == "headline" for p in paragraphs)
    pieces: list[Piece] = []
    begun = False
    for p in paragraphs:
        role = p.role
        begun = begun or (not p.linked and len(p.text) > _LONGEST_HEAD_LINE)
        if begun and p.linked and role in (None, "list") and len(p.text) < _LONGEST_LINK:
            role = "boilerplate"  # pasted pages hold links to other stories
        if role == "subhead" and not titled and p.style in ("heading 1", "heading1"):
            role, titled = "headline", True
        lines = [line for line in p.text.split("\n") if line.strip()]
        pieces += [Piece(line, i > 0, None if role == "byline" else role) for i, line in enumerate(lines)]
    return pieces


def _around(package: zipfile.ZipFile) -> Iterator[str]:
    """The words of notes, page heads and page feet."""
    for name in sorted(package.namelist()):
        base = posixpath.basename(name)
        if (
            name.startswith("word/")
            and base.startswith(("footnotes", "endnotes", "header", "footer"))
            and base.endswith(".xml")
        ):
            root = xml_of(package, name)
            found: list[DocxParagraph] = []
            if root is not None:
                _collect(root, {}, found)
            for paragraph in found:
                yield from paragraph.text.split()


def _tag(element: Element) -> str:
    tag = element.tag
    return tag[len(_W) :] if tag.startswith(_W) else tag[len(_STRICT) :] if tag.startswith(_STRICT) else ""


def _attribute(element: Element, name: str) -> str:
    return (_STRICT if element.tag.startswith(_STRICT) else _W) + name
