"""Words on as many lines as there is room for; the last of those says by … that they go on."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import ceil

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from compare_app.ui.typesetting.layouts import hyphens_of, lay_out
from compare_app.ui.typesetting.typography import text_option

_WIDE = 1000  # pixels: room for two letters


@dataclass(frozen=True, slots=True)
class Wrapped:
    """How words are set in a cell."""

    font: QFont
    #: The height of a line as it is drawn; the font's own number may be a pixel less, so that ten lines would lose half of one.
    line: int = field(init=False)

    def __post_init__(self) -> None:
        layout, _ = lay_out("Ag", self.font, _WIDE, 1.0)
        object.__setattr__(self, "line", ceil(layout.lineAt(0).height()))

    def lines(self, words: str, width: int, most: int) -> int:
        """How many lines the words take in a width, up to a number."""
        metrics = QFontMetrics(self.font)
        if ceil(metrics.horizontalAdvance(words) / max(1, width)) > most:
            return most  # so much is sure without breaking lines
        layout, _ = lay_out(words, self.font, width, 1.0)
        return min(most, layout.lineCount())

    def height(self, words: str, width: int, most: int) -> int:
        """The height of the lines that the words take: those of another script may be higher than the font's own."""
        layout, _ = lay_out(words, self.font, width, 1.0)
        return ceil(sum(layout.lineAt(number).height() for number in range(min(most, layout.lineCount()))))

    def draw(self, painter: QPainter, box: QRect, words: str) -> None:
        """Draw the words into a box, in the pen's colour, on the lines that there is room for."""
        layout, _ = lay_out(words, self.font, box.width(), 1.0)
        room = max(1, (box.height() + 2) // self.line)
        whole = layout.lineCount() <= room
        corner = QPointF(box.topLeft())
        shown = layout.lineCount() if whole else room - 1
        for number in range(shown):
            layout.lineAt(number).draw(painter, corner)
        painter.setFont(self.font)
        for place in hyphens_of(layout, shown):
            painter.drawText(corner + place, "-")
        if whole:
            return
        last = layout.lineAt(room - 1)
        rest = QFontMetrics(self.font).elidedText(words[last.textStart() :], Qt.TextElideMode.ElideRight, box.width())
        line = QRect(box.left(), box.top() + round(last.y()), box.width(), self.line)
        painter.drawText(line, text_option(words).alignment() | Qt.AlignmentFlag.AlignTop, rest)
