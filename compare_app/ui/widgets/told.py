"""A line of words that is told, and never makes the window wider: it goes on below, in a low window it ends in …; all of it is in
its tooltip.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class Told(QLabel):
    """Names of files are as long as people make them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.set_low(False)

    def set_low(self, low: bool) -> None:
        """Have one line and no more, or as many as the words take."""
        self.setWordWrap(not low)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(not low)
        self.setSizePolicy(policy)

    def say(self, words: str) -> None:
        """Show other words."""
        self.setText(words)
        self.setToolTip(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.wordWrap():
            super().paintEvent(event)
            return
        box = self.contentsRect()
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)
        painter.end()
