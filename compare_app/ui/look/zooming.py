"""Ctrl and the mouse wheel make text larger and smaller, wherever passages, quotes and claims are read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QWidget

from compare_app.ui.look.look import Look

#: A notch of a wheel, in eighths of a degree; touchpads send small parts of it.
_NOTCH = 120


class ZoomWheel(QObject):
    """Watches the widgets that it is given."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._turned = 0

    def watch(self, widget: QWidget) -> None:
        """Zoom where the wheel is turned over this widget."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Wheel or not isinstance(event, QWheelEvent):
            return False
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._turned = 0
            return False
        self._turned += event.angleDelta().y()
        notches = int(self._turned / _NOTCH)
        self._turned -= notches * _NOTCH
        if notches:
            self._look.zoom(notches)
        event.accept()
        return True
