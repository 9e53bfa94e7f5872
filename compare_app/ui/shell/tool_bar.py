"""The tool bar; in a low window its buttons have less room around them, so that passages have more."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMainWindow, QToolBar

#: Windows below this height are low: 1280 × 800 at 150 % and more.
_LOW = 560
#: Qt takes the left padding of a tool bar for all its sides.
_TIGHT = "QToolBar { padding: 1px; } QToolButton { padding-top: 0; padding-bottom: 0; }"


class Tools(QToolBar):
    """Stays at its place, in words."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Tools"))
        self.setObjectName("tools")
        self.setMovable(False)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setIconSize(QSize(16, 16))
        self._low = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent):
            self._set_low(event.size().height() < _LOW)
        return super().eventFilter(watched, event)

    def _set_low(self, low: bool) -> None:
        if low != self._low:
            self._low = low
            self.setStyleSheet(_TIGHT if low else "")
