"""Words in place of a story; where there is nothing to wait for, with the ways to go on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

_SIDE, _WIDEST = 40, 620


class Notice(QWidget):
    """Says something; asks for another folder, or the sample, through signals."""

    open_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setMaximumWidth(_WIDEST)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        font = QFont(self._words.font())
        font.setPixelSize(15)
        self._words.setFont(font)
        self._ways = QWidget(self)
        line = QHBoxLayout(self._ways)
        line.setContentsMargins(0, 10, 0, 0)
        for text, wanted in (
            (self.tr("Open a folder…"), self.open_wanted),
            (self.tr("Look at the sample"), self.sample_wanted),
        ):
            button = QPushButton(text, self._ways)
            button.clicked.connect(wanted)
            line.addWidget(button)
        line.addStretch(1)
        self._lay_out()

    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, words: str, with_ways: bool = False) -> None:
        """Say something; `with_ways` where nothing more will come."""
        self._words.setText(words)
        centred = Qt.AlignmentFlag.AlignLeft if with_ways else Qt.AlignmentFlag.AlignHCenter
        self._words.setAlignment(centred | Qt.AlignmentFlag.AlignVCenter)
        self._ways.setVisible(with_ways)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.addStretch(2)
        column.addWidget(self._words)
        column.addWidget(self._ways)
        column.addStretch(3)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_SIDE, 12, _SIDE, 12)
        layout.addStretch(1)
        layout.addLayout(column, 20)
        layout.addStretch(1)
