"""The reader of PDF files with a text layer; pages that are pictures are named as such."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from compare_app.readers.article import Found, composed
from compare_app.readers.dates import parse_date
from compare_app.readers.errors import CannotRead
from compare_app.readers.exports.many import articles_of_lines
from compare_app.readers.office.properties import Properties, confirmed
from compare_app.readers.options import DEFAULTS, ReadOptions
from compare_app.readers.pdf.heads import without_running_heads
from compare_app.readers.pdf.lines import PdfLine, lines_of_page
from compare_app.readers.pdf.paragraphs import pieces_of

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_MOST_PAGES = 500
_PASSWORD_ERROR = "password"


def read_pdf(data: bytes, _: ReadOptions = DEFAULTS) -> Iterator[Found]:
    """The article of a PDF; the exports of databases give many."""
    from pypdfium2 import PdfDocument, PdfiumError

    try:
        document = PdfDocument(data)
    except PdfiumError as error:
        if _PASSWORD_ERROR in str(error).lower():
            raise CannotRead("encrypted", "is protected by a password; save a copy without it") from error
        raise CannotRead("damaged", "is a damaged PDF; open it in a PDF viewer and print it to a new file") from error
    try:
        yield from _articles(document)
    except PdfiumError as error:
        raise CannotRead("damaged", "is a damaged PDF; open it in a PDF viewer and print it to a new file") from error
    finally:
        document.close()


def _articles(document: PdfDocument) -> Iterator[Found]:
    """The articles of a document, and which of its pages are pictures. Raises CannotRead where it has no text at all."""
    if len(document) > _MOST_PAGES:
        raise CannotRead("too_large", f"has more than {_MOST_PAGES} pages; save the article's pages on their own")
    pages, pictures = _read_pages(document)
    if not any(pages):
        reason = (
            "holds pictures of its pages and no text; run text recognition (OCR) over it and open the result"
            if pictures
            else "holds no text"
        )
        raise CannotRead("unreadable" if pictures else "empty", reason)
    lines, left_out = without_running_heads(pages)
    pieces = pieces_of(lines)
    many = articles_of_lines([piece.text for piece in pieces])
    if many is not None:
        yield from many
    else:
        yield confirmed(composed(pieces, left_out=tuple(left_out), typed=True), _properties(document))
    if pictures:
        named = ", ".join(map(str, pictures[:10]))
        yield CannotRead(
            "unreadable",
            f"has pages that are pictures without text (page {named}); run text recognition (OCR) over it to have them too",
        )


def _read_pages(document: PdfDocument) -> tuple[list[list[PdfLine]], list[int]]:
    """The lines of each page, and the numbers (from 1) of pages that are pictures."""
    pages: list[list[PdfLine]] = []
    pictures: list[int] = []
    for number in range(len(document)):
        page = document[number]
        lines = lines_of_page(page, number)
        if not lines and any(True for _ in page.get_objects(filter=[_image_type()], max_depth=3)):
            pictures.append(number + 1)
        pages.append(lines)
        page.close()
    return pages, pictures


def _image_type() -> int:
    from pypdfium2 import raw

    return int(raw.FPDF_PAGEOBJ_IMAGE)


def _properties(document: PdfDocument) -> Properties:
    said = document.get_metadata_dict(skip_empty=True)
    created = re.match(r"D:(\d{8})(\d{6})?([+-]\d\d'?\d\d|Z)?", said.get("CreationDate", ""))
    when = None
    if created:
        day, time, zone = created.groups()
        stamp = f"{day[:4]}-{day[4:6]}-{day[6:]}"
        when = parse_date(f"{stamp}T{time[:2]}:{time[2:4]}{(zone or '').replace(chr(39), '')}" if time else stamp)
    return Properties(title=said.get("Title"), author=said.get("Author"), created=when)
