"""What is seen while files are dragged over the window: that it takes them, and what it will do."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from compare_app.ui.words.change_wording import quoted

_INSET = 14


class DropSign(QWidget):
    """Lies over the whole window, and lets the mouse through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words = ""
        self.hide()

    def show_for(self, paths: Sequence[Path]) -> None:
        """Say what letting go will open."""
        name = quoted(paths[0].name or str(paths[0]))
        words = self.tr("Let go to open {name}") if len(paths) == 1 else self.tr("Let go to open {count} files")
        self.words = words.format(name=name, count=len(paths))
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(self.palette().window().color())
        veil.setAlphaF(0.95)
        painter.fillRect(self.rect(), veil)
        box = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        painter.setPen(QPen(self.palette().highlight().color(), 2.5, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(box, 10, 10)
        font = QFont(self.font())
        font.setPixelSize(20)
        painter.setFont(font)
        painter.setPen(self.palette().windowText().color())
        shown = painter.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideMiddle, round(box.width()) - 40)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)
        painter.end()
