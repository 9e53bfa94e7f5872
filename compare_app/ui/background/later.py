"""What is done once, when the events at hand are done, however often it was asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def later(parent: QObject, call: Callable[[], None]) -> QTimer:
    """A timer that calls once after it was started: as soon as the events at hand are done."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(0)
    timer.timeout.connect(call)
    return timer
