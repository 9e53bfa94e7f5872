"""Text layouts of cells: made once, kept while they are near, drawn many times.

The editor in place lays its text out with `QTextDocument`; lines here stand where it puts them (each line's height times
the spacing, the extra space below), which a test compares line by line.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextLine

from compare_app.model.spans import Span
from compare_app.page.cells import CellText
from compare_app.page.marks import CellMarks
from compare_app.ui.typesetting.typography import Typography, text_option
from compare_app.ui.typesetting.utf16 import Utf16Map

#: Hebrew, Arabic and the like.
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
#: Two letters of an alphabet whose words are parted by a hyphen: Latin, Greek, Cyrillic.
_HYPHENATED = re.compile("[A-Za-z\u00c0-\u052f\u1e00-\u1fff]{2}")
#: Start and length in UTF-16 units, and the format.
Ink = tuple[int, int, QTextCharFormat]


@dataclass(frozen=True, slots=True)
class Metrics:
    """The spaces of a cell, in pixels; they grow with the text. `measure` is the longest line that reads well."""

    gutter: int
    margin: int
    top: int
    bottom: int
    stub: int
    measure: int

    @classmethod
    def of(cls, type_: Typography) -> Metrics:
        """The spaces that fit a size of text."""
        unit = type_.size / 16
        return cls(
            round(27 * unit), round(25 * unit), round(7 * unit), round(8 * unit), round(23 * unit), 42 * type_.size
        )

    def text_width(self, cell_width: int) -> int:
        """What is left for the text, on a wide screen no more than can be read with ease."""
        return max(40, min(self.measure, cell_width - self.gutter - self.margin))


@dataclass(slots=True)
class CellLayout:
    """A cell ready to be painted: its text laid out, its marks as places on lines."""

    text: CellText
    marks: CellMarks
    layout: QTextLayout
    map: Utf16Map
    text_height: float
    top: float
    height: int
    badges: list[tuple[QRectF, int]] = field(default_factory=list)
    #: behind the lines that end within a word too long for any: where a hyphen goes, on the base line
    hyphens: list[QPointF] = field(default_factory=list)

    def rects(self, span: Span) -> list[QRectF]:
        """The rectangles of a stretch, line by line, relative to the text's own corner."""
        start, length = self.map.span_to_qt(span)
        return span_rects(self.layout, start, length)


def lay_out(
    text: str, font: QFont, width: float, spacing: float, inks: Sequence[Ink] = ()
) -> tuple[QTextLayout, float]:
    """Break a text into lines of a width; returns the layout and its height.

    The inks go in before the lines are made: setting formats later throws the lines away.
    """
    layout = QTextLayout(text, font)
    if inks:
        set_inks(layout, inks)
    layout.setCacheEnabled(True)
    layout.setTextOption(text_option(text))
    layout.beginLayout()
    y = 0.0
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0.0, y))
        y += line.height() * spacing
    layout.endLayout()
    return layout, y


def hyphens_of(layout: QTextLayout, lines: int | None = None) -> list[QPointF]:
    """Where lines, or the first of them, end within a word that has no room in one: the text has no hyphen there, so that one is
    only painted.
    """
    text = layout.text()
    units, found = Utf16Map(text), []
    for number in range(layout.lineCount() if lines is None else lines):
        line = layout.lineAt(number)
        end = units.from_qt(line.textStart() + line.textLength())
        if _HYPHENATED.fullmatch(text[end - 1 : end + 1]):
            found.append(QPointF(line.naturalTextRect().right(), line.y() + line.ascent()))
    return found


def span_rects(layout: QTextLayout, start: int, length: int) -> list[QRectF]:
    """Where a stretch of UTF-16 units stands, one rectangle a line, or more where left-to-right and right-to-left words mix;
    an empty stretch is a rectangle without width. The space at which a line ends is none of the stretch: a frame or a line
    below it would go on where no word stands.
    """
    rects = []
    mixed = runs_both_ways(layout)
    end = start + length
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = line.textStart(), line.textStart() + line.textLength()
        is_last = number == layout.lineCount() - 1
        if length == 0 and (first <= start < last or (is_last and start == last)):
            return [QRectF(cursor_x(line, start), line.y(), 0, line.height())]
        if first >= end or last <= start:
            continue
        begin, stop = max(start, first), min(end, last)
        stretches = _as_seen(line, begin, stop) if mixed else [_as_far_as_words(line, begin, stop)]
        rects += [QRectF(min(a, b), line.y(), abs(b - a), line.height()) for a, b in stretches]
    return rects


def runs_both_ways(layout: QTextLayout) -> bool:
    """Whether words of the text run from right to left, so that a stretch of it may stand in several pieces on a line."""
    return _RIGHT_TO_LEFT.search(layout.text()) is not None


def _as_far_as_words(line: QTextLine, begin: int, stop: int) -> tuple[float, float]:
    left, right = cursor_x(line, begin), cursor_x(line, stop)
    return left, max(left, min(right, line.naturalTextRect().right()))


def _as_seen(line: QTextLine, begin: int, stop: int) -> list[tuple[float, float]]:
    """The stretches of a line, from left to right, on which units are seen: a date among Arabic words is turned round."""
    boxes = (run.boundingRect() for run in line.glyphRuns(begin, stop - begin))
    seen: list[tuple[float, float]] = []
    for left, right in sorted((box.left(), box.right()) for box in boxes):
        if seen and left <= seen[-1][1] + 0.5:
            seen[-1] = seen[-1][0], max(seen[-1][1], right)
        else:
            seen.append((left, right))
    return seen


def cursor_x(line: object, position: int) -> float:
    """The x of a cursor position; PySide answers with the position beside it."""
    answer = line.cursorToX(position)  # type: ignore[attr-defined]  # the stubs name a method of another shape
    return float(answer[0] if isinstance(answer, tuple) else answer)


def set_inks(layout: QTextLayout, inks: Sequence[Ink]) -> None:
    """Give stretches of a layout their own ink."""
    ranges = []
    for start, length, char_format in inks:
        piece = QTextLayout.FormatRange()
        piece.start, piece.length, piece.format = start, length, char_format
        ranges.append(piece)
    layout.setFormats(ranges)


#: Layouts that are kept.
_MOST = 800


class LayoutCache:
    """The layouts used last; keys carry everything that a layout depends on."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, CellLayout] = OrderedDict()

    def get(self, key: Hashable, make: Callable[[], CellLayout]) -> CellLayout:
        """The layout for a key, made where it is not kept."""
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = make()
            if len(self._kept) > _MOST:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return found

    def clear(self) -> None:
        """Forget everything."""
        self._kept.clear()
