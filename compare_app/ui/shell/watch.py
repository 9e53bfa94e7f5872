"""Noticing that the opened folder changed: a look now and then, off the window's thread, and a quiet line that says so."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from compare_app.ui.background.jobs import Jobs
from compare_app.ui.widgets.told import Told

if TYPE_CHECKING:  # it knows the readers, which the window must not load
    from compare_app.watching import News, Snapshot

_EVERY_MS = 4000
_NAMES = 3


class FolderWatch(QObject):
    """Says what came, went or changed since the folder was read; two equal looks in a row mean that all has come to rest."""

    changed = Signal(object)  # News; with nothing in it where all is again as it was read

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._paths: tuple[Path, ...] = ()
        self._read: Snapshot | None = None  # as it was when it was read
        self._told: Snapshot | None = None
        self._seen: Snapshot | None = None
        self._round = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self, paths: Sequence[Path]) -> None:
        """Watch these paths from now on; none stops it."""
        self._paths, self._read, self._told, self._seen = tuple(paths), None, None, None
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
        self._jobs.run(partial(_look, self._paths, self._read), partial(self._take, self._round))

    def _take(self, number: int, seen: tuple[Snapshot, News | None]) -> None:
        now, found = seen
        if number != self._round:
            return
        if self._read is None:
            self._read = self._told = now
        elif now != self._told and now == self._seen:
            self._told = now
            self.changed.emit(found)
        self._seen = now


class NewsBar(QWidget):
    """What is different in the folder, with a button; nothing is read before it is asked for."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Told(self)
        read = QPushButton(self.tr("Take it in"), self)
        read.setToolTip(self.tr("Place, corrections and notes stay."))
        close = QToolButton(self)
        close.setText("×")
        close.setAutoRaise(True)
        close.setAccessibleName(self.tr("Hide this line"))
        read.clicked.connect(self.wanted)
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 4, 8, 4)
        layout.addWidget(self.words, 1)
        layout.addWidget(read)
        layout.addWidget(close)
        self.hide()

    def set_low(self, low: bool) -> None:
        """Say it in one line, or in as many as it takes."""
        self.words.set_low(low)

    def show_news(self, found: News) -> None:
        """Say what came, changed and went; hide where nothing did after all."""
        parts = [
            (self.tr("New in the folder: {names}"), found.new),
            (self.tr("Changed: {names}"), found.changed),
            (self.tr("Gone: {names}"), found.gone),
        ]
        self.words.say("   ·   ".join(words.format(names=_named(paths)) for words, paths in parts if paths))
        self.setVisible(any(found))


def _named(paths: Sequence[Path]) -> str:
    """The first few names."""
    names = ", ".join(path.name for path in paths[:_NAMES])
    return f"{names}, … ({len(paths)})" if len(paths) > _NAMES else names


def _look(paths: tuple[Path, ...], before: Snapshot | None) -> tuple[Snapshot, News | None]:
    """The files as they are, and what is different from before."""
    from compare_app.watching import news, snapshot

    now = snapshot(paths)
    return now, None if before is None else news(before, now)
