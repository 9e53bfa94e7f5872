"""A button that is shown whole or not at all: the sheet of styles would let it shrink until its words are cut on both sides."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget


def kept_whole(button: QWidget, parent: QWidget) -> QWidget:
    """A place for the button that is never narrower than its words."""
    place = QWidget(parent)
    layout = QHBoxLayout(place)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(button)
    button.ensurePolished()
    place.setMinimumWidth(button.sizeHint().width())
    return place
