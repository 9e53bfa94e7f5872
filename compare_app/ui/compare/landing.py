"""The line that shows between which heads a dragged column would land; Qt moves it without a word."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

_WIDTH = 3


class LandingLine(QWidget):
    """Stands over a header while one of its sections is dragged."""

    def __init__(self, header: QHeaderView) -> None:
        super().__init__(header.viewport())
        self._header = header
        self._colour = QColor()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def follow(self, section: int, x: int, colour: QColor) -> None:
        """Show where a section that is dragged to `x` would land; nothing where it would stay, or there is none (-1)."""
        header, self._colour = self._header, colour
        place = self.place_of(section, x) if section >= 0 else None
        self.setVisible(place is not None)
        if place is None:
            return
        from_left = header.visualIndex(section) > place
        there = header.logicalIndex(place)
        edge = header.sectionViewportPosition(there) + (0 if from_left else header.sectionSize(there))
        self.setGeometry(
            min(max(0, edge - 2), header.viewport().width() - _WIDTH), 0, _WIDTH, header.viewport().height()
        )
        self.raise_()

    def place_of(self, section: int, x: int) -> int | None:
        """The place among the sections, as Qt reckons: one that is passed by more than half makes room."""
        header = self._header
        over = header.visualIndexAt(x)
        moving = header.visualIndex(section)
        if over < 0 or over == moving:
            return None
        there = header.logicalIndex(over)
        behind = x > header.sectionViewportPosition(there) + header.sectionSize(there) // 2
        place = over if behind == (moving < over) else over + (1 if moving > over else -1)
        return None if place == moving else place

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._colour)
        painter.end()
