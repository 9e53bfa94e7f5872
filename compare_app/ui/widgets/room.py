"""Dialogs as large as they would like to be and no larger than the screen: their buttons must be reached on a small one too."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

#: What the system draws around a window, with a strip on which it is seen that something lies behind.
_FRAME = QSize(40, 60)


def room_for(window: QWidget) -> QSize:
    """How large a window can be on its screen."""
    return window.screen().availableGeometry().size() - _FRAME


def fit(window: QWidget, width: int, height: int) -> None:
    """Give a window its size, as far as the screen has room for it."""
    window.resize(QSize(width, height).boundedTo(room_for(window)))


def scrolled(page: QWidget, parent: QWidget) -> QScrollArea:
    """A page that scrolls where it has no room."""
    area = QScrollArea(parent)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(page)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
