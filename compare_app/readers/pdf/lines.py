"""The lines of a PDF's text layer, in the file's own order, each with its place on the page.

pypdfium2: word order in one, two and three columns .99, .97, .95; pdfplumber mixes columns, pdfminer takes 45 times as long.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from ctypes import c_double
from itertools import pairwise
from math import hypot
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pypdfium2 import PdfPage, PdfTextPage

#: PDFium's signs for a hyphen at a line's end.
HYPHENS = "\ufffe\x02\u00ad"
_LINE_HYPHENS = (0xFFFE, 2)
#: Lines so near to a page's top or bottom can be running heads.
_HEAD_LINES = 2

#: Page numbers, and what browsers print around a page.
_ALONE = re.compile(
    r"(?:page |seite |página |-\s*)?#(?:\s*-|\s*(?:/|of|von|de|sur)\s*#)?|#[./-]#[./-]#,? #:#.*|(?:file|https?)://\S+(?:\s+#(?:/| of )#)?"
)
#: A running head stands at least so many times a line's distance away from the text.
_APART = 1.3


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


def without_running_heads(pages: Sequence[Sequence[PdfLine]]) -> tuple[list[PdfLine], list[str]]:
    """Part the lines that return on page after page, and page numbers, from the text; they come back as left out."""
    often: Counter[str] = Counter()
    for page in pages:
        often.update({_shape(line.text) for line in _outermost(page) if _stands_apart(line, page)})
    kept: list[PdfLine] = []
    left_out: list[str] = []
    for page in pages:
        outermost = set(_outermost(page))
        for line in page:
            shape = _shape(line.text)
            returns = len(pages) > 1 and often[shape] >= max(2, 0.4 * len(pages))
            running = line in outermost and (
                (returns and _stands_apart(line, page)) or _ALONE.fullmatch(shape) is not None
            )
            if running:
                left_out += line.text.split()
            else:
                kept.append(line)
    return kept, left_out


def _outermost(page: Sequence[PdfLine]) -> list[PdfLine]:
    by_height = sorted(page, key=lambda line: line.bottom)
    return by_height[:_HEAD_LINES] + by_height[-_HEAD_LINES:]


def _stands_apart(line: PdfLine, page: Sequence[PdfLine]) -> bool:
    """Whether no other line of the column is as near as the lines of a paragraph are: what returns by chance at the foot of a
    column is text.
    """
    column = [x for x in page if x is not line and x.left < line.right and x.right > line.left]
    steps = sorted(abs(x.bottom - line.bottom) for x in column)
    near = next((step for step in steps if step > 0.5 * line.size), None)
    return near is None or near > _APART * _leading(page)


def _leading(page: Sequence[PdfLine]) -> float:
    """The distance of lines that most of the page's text is set in."""
    steps = [round(a.bottom - b.bottom, 1) for a, b in pairwise(page) if 0 < a.bottom - b.bottom < 4 * a.size]
    return Counter(steps).most_common(1)[0][0] if steps else 0.0


def _shape(text: str) -> str:
    """A running head with its numbers put aside."""
    return re.sub(r"\d+", "#", text.lower()).strip()
