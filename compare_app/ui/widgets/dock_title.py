"""The title bars of docks: the same title and the same two buttons, whatever stands beside them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QToolButton, QWidget

translate = QCoreApplication.translate


def title_label(title: str, parent: QWidget) -> QLabel:
    """A dock's title."""
    label = QLabel(title, parent)
    label.setObjectName("title")
    return label


def add_buttons(line: QHBoxLayout, dock: QDockWidget, title: str, parent: QWidget) -> None:
    """Put the buttons that float and close a dock at the end of a line."""
    for glyph, words, act in (
        ("⧉", translate("Docks", "Float, or dock again"), partial(_turn, dock)),
        ("×", translate("Docks", "Close"), dock.close),
    ):
        button = QToolButton(parent)
        button.setText(glyph)
        button.setAutoRaise(True)
        button.setAccessibleName(f"{words}: {title}")
        button.setToolTip(words)
        button.clicked.connect(act)
        line.addWidget(button)


def plain_title(dock: QDockWidget, title: str) -> QWidget:
    """A title bar with nothing but these."""
    bar = QWidget(dock)
    line = QHBoxLayout(bar)
    line.setContentsMargins(14, 4, 8, 2)
    line.addWidget(title_label(title, bar), 1)
    add_buttons(line, dock, title, bar)
    return bar


def _turn(dock: QDockWidget) -> None:
    dock.setFloating(not dock.isFloating())
