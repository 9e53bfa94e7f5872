"""Noticing that the opened folder changed: a look now and then, off the window's thread, and a quiet line that says so."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from compare_app.ui.jobs import Jobs

_EVERY_MS = 4000
Snapshot = dict[Path, tuple[tuple[int, int], ...] | None]


class FolderWatch(QObject):
    """Says once that files came, went or changed; two equal looks in a row mean that they have come to rest."""

    changed = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._paths: tuple[Path, ...] = ()
        self._known: Snapshot | None = None
        self._seen: Snapshot | None = None
        self._round = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self, paths: Sequence[Path]) -> None:
        """Watch these paths from now on; none stops it."""
        self._paths, self._known, self._seen = tuple(paths), None, None
        self._round += 1
        if paths:
            self._timer.start()
            self.look()
        else:
            self._timer.stop()

    def stop(self) -> None:
        """Watch nothing any more."""
        self.begin(())

    def look(self) -> None:
        """Look now."""
        self._jobs.run(partial(_snapshot, self._paths), partial(self._take, self._round))

    def _take(self, number: int, now: Snapshot) -> None:
        if number != self._round:
            return
        if self._known is None:
            self._known = now
        elif now != self._known and now == self._seen:
            self._known = now
            self.changed.emit()
        self._seen = now


class NewsBar(QWidget):
    """“The folder has changed”, with a button; nothing is read before it is asked for."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = QLabel(self.tr("Files in this folder have changed."), self)
        read = QPushButton(self.tr("Read again"), self)
        close = QToolButton(self)
        close.setText("×")
        close.setAutoRaise(True)
        close.setAccessibleName(self.tr("Hide this line"))
        read.clicked.connect(self.wanted)
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 4, 8, 4)
        layout.addWidget(words, 1)
        layout.addWidget(read)
        layout.addWidget(close)
        self.hide()


def _snapshot(paths: tuple[Path, ...]) -> Snapshot:
    from compare_app.watching import snapshot

    return snapshot(paths)
