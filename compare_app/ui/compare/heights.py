"""The heights of rows, found lazily: those on the screen at once, their neighbours in slices of a few milliseconds.

Measuring all rows of a long comparison would hold the window up for seconds, so rows far away keep an estimate. What is
on the screen does not move when a row above it gets its height: the first row in view is held where it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QTableView

_SLICE_MS = 4
#: Rows measured ahead on either side of what is seen.
_AHEAD = 120


class RowHeights(QObject):
    """Gives the rows of a table their heights as they come near."""

    def __init__(
        self, view: QTableView, measure: Callable[[int], int], guess: Callable[[int], int], least: Callable[[], int]
    ) -> None:
        """`measure`: the height of a row; `guess`: about that, at next to no cost; `least`: what all rows together take at
        the least, without measuring any.
        """
        super().__init__(view)
        self._view = view
        self._measure = measure
        self._guess = guess
        self._least = least
        self._known = bytearray()
        self._busy = False
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._measure_slice)

    def forget(self) -> None:
        """Other rows come: nothing is measured before they are there."""
        self._known = bytearray()

    def reset(self) -> None:
        """Forget all heights: other rows, or another width. The row on top stays on top."""
        self.forget()
        self.foresee_bar()
        header = self._view.verticalHeader()
        rows = header.count()
        top = header.logicalIndexAt(0)
        self._known = bytearray(rows)
        if not rows or not self._view.isVisible():
            return
        self._busy = True
        header.setDefaultSectionSize(self._estimate(rows))
        self._busy = False
        if top > 0:
            self._view.scrollTo(self._view.model().index(top, 0), QAbstractItemView.ScrollHint.PositionAtTop)
        self.settle()

    def foresee_bar(self) -> None:
        """Have the bar at the right before rows are laid out, where there will be one: it takes some of their width."""
        sure = self._least() > self._view.viewport().height()
        policy = Qt.ScrollBarPolicy
        self._view.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOn if sure else policy.ScrollBarAsNeeded)

    def inserted(self, row: int, count: int) -> None:
        """Rows came in; `row` itself changes too."""
        self._known[row : row + 1] = bytes(count + 1)
        self.settle()

    def settle(self) -> None:
        """Give every row on the screen its height, holding the first measured one in place."""
        if self._busy or not self._known or not self._view.isVisible():
            return
        self._busy = True
        try:
            for _ in range(4):
                if not self._settle_once():
                    break
        finally:
            self._busy = False
        self._idle.start()

    def ensure(self, row: int) -> None:
        """Give one row its height now, before it is scrolled to."""
        if 0 <= row < len(self._known) and not self._known[row]:
            self._set(row)

    def measured(self) -> list[int]:
        """The rows that have their own heights by now."""
        return [row for row, known in enumerate(self._known) if known]

    def again(self, rows: Iterable[int], anchor: int) -> None:
        """Measure rows once more that need another height now; `anchor` stays where it is on the screen."""
        known = [row for row in rows if 0 <= row < len(self._known) and self._known[row]]
        if known and 0 <= anchor < len(self._known):
            self._busy = True
            self._set_holding(anchor, known)
            self._busy = False
            self.settle()

    def renew(self, anchor: int) -> None:
        """Every row may need another height now: those on the screen get it at once, `anchor` stays where it is there."""
        if not self._known or self._busy:
            return
        first, last = self._visible()
        here = [row for row in range(first, last + 1) if self._known[row]]
        self._known = bytearray(len(self._known))
        if here and 0 <= anchor < len(self._known):
            self._busy = True
            self._set_holding(anchor, here)
            self._busy = False
        self.settle()

    def stop(self) -> None:
        """Measure nothing ahead any more."""
        self._idle.stop()

    # --- helpers

    def _settle_once(self) -> bool:
        first, last = self._visible()
        unknown = [row for row in range(first, last + 1) if not self._known[row]]
        if not unknown:
            return False
        anchor = next((row for row in range(first, last + 1) if self._known[row]), first)
        self._set_holding(anchor, unknown)
        return True

    def _set_holding(self, anchor: int, rows: list[int]) -> None:
        """Measure rows; what the anchor row shows stays where it is on the screen."""
        header = self._view.verticalHeader()
        before = header.sectionViewportPosition(anchor)
        for row in rows:
            self._set(row)
        moved = header.sectionViewportPosition(anchor) - before
        if moved:
            bar = self._view.verticalScrollBar()
            bar.setMaximum(max(bar.maximum(), bar.value() + moved))
            bar.setValue(bar.value() + moved)

    def _set(self, row: int) -> None:
        self._known[row] = 1
        self._view.verticalHeader().resizeSection(row, self._measure(row))

    def _visible(self) -> tuple[int, int]:
        header = self._view.verticalHeader()
        first = header.logicalIndexAt(0)
        last = header.logicalIndexAt(max(0, self._view.viewport().height() - 1))
        rows = len(self._known)
        return max(0, first), rows - 1 if last < 0 else last

    def _measure_slice(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        first, last = self._visible()
        for distance in range(1, _AHEAD):
            for row in (last + distance, first - distance):
                if 0 <= row < len(self._known) and not self._known[row]:
                    self._set_holding(first, [row])
                    if clock.elapsed() >= _SLICE_MS:
                        return
        self._idle.stop()

    def _estimate(self, rows: int) -> int:
        """The middle height of some rows spread over the table: guessed, since to measure nine took half of showing a story."""
        sample = sorted(self._guess(row) for row in {rows * i // 25 for i in range(25)})
        return max(24, sample[len(sample) // 2])
