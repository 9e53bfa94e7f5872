"""How far the reading has come, at the right of the status bar, with a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

#: A bar that is set paints at once, and the window with it: not together with a story that comes.
_SOON_MS = 60


class ProgressLine(QWidget):
    """Hidden while nothing is being done."""

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel(self)
        self._bar = QProgressBar(self)
        self._bar.setFixedWidth(140)
        self._bar.setMaximumHeight(10)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        stop = QToolButton(self)
        stop.setText(self.tr("Stop"))
        stop.setAccessibleName(self.tr("Stop what is being done"))
        stop.setAutoRaise(True)
        stop.clicked.connect(self.cancel_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 6, 0)
        for widget in (self._words, self._bar, stop):
            layout.addWidget(widget)
        self._told: tuple[str, int, int, str] | None = None
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._show)
        self.hide()

    def begin(self) -> None:
        """Show that work has begun."""
        self._words.clear()
        self._bar.setRange(0, 0)
        self.show()

    def end(self) -> None:
        """Nothing is being done any more."""
        self._soon.stop()
        self.hide()

    def show_progress(self, stage: str, done: int, total: int, name: str) -> None:
        """Say what is being done, and how much of it: soon, and the last that was told by then."""
        self._told = stage, done, total, name
        if not self._soon.isActive():
            self._soon.start()

    # --- helpers

    def _show(self) -> None:
        if self._told is None:
            return
        stage, done, total, name = self._told
        names = {
            "read": self.tr("Reading {done} of {total}"),
            "group": self.tr("Finding stories"),
            "compare": self.tr("Comparing {done} of {total}"),
            "write": self.tr("Writing {done} of {total}"),
        }
        self._words.setText(names.get(stage, "").format(done=min(done + 1, total), total=total))
        self._words.setToolTip(name)
        self._bar.setRange(0, 0 if stage == "group" else total)
        self._bar.setValue(done)
