"""Rows as high as their words need, up to some lines; the chosen one shows its words whole."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTableView

from compare_app.ui.background.later import later
from compare_app.ui.compare.heights import RowHeights


class TallRows(QObject):
    """Measures the rows of a table anew when they come, go or change their places, and when a column changes its width."""

    def __init__(self, table: QTableView, measure: Callable[[int, bool], int], least: Callable[[], int]) -> None:
        """`measure`: the height of a row, and of one that shows its words whole; `least`: what all take at the least."""
        super().__init__(table)
        self._table, self._measure = table, measure
        self._opened = -1
        self._bring_in = False  # the chosen row is to be seen once the rows have their heights
        self._heights = RowHeights(table, self._height, self._height, least)
        self._soon = later(self, self._measure_all)
        rows = table.model()
        for moved in (rows.modelReset, rows.layoutChanged, rows.rowsInserted, rows.rowsRemoved):
            moved.connect(self.measure_again)
        table.horizontalHeader().sectionResized.connect(self.measure_again)
        table.verticalScrollBar().valueChanged.connect(self._heights.settle)

    def measure_again(self) -> None:
        """No height holds any more."""
        self._heights.forget()
        self.measure_soon()

    def measure_soon(self) -> None:
        """Measure what is in view, once the events at hand are done."""
        self._soon.start()

    def open(self, row: int) -> None:
        """Show a row's words whole, and those of the one before as the others'."""
        before, self._opened = self._opened, row
        if row != before:
            self._heights.again((before, row), row)
            self._table.scrollTo(self._table.currentIndex())

    def open_when_measured(self, row: int) -> None:
        """The same of a row that is chosen while the table is being filled: it is brought into view as soon as it has its height."""
        self._bring_in = self._soon.isActive()
        self.open(row)

    def stop(self) -> None:
        """Measure nothing ahead any more."""
        self._heights.stop()

    # --- helpers

    def _height(self, row: int) -> int:
        return self._measure(row, row == self._table.currentIndex().row())

    def _measure_all(self) -> None:
        self._heights.reset()
        if self._bring_in and self._table.isVisible():
            self._bring_in = False
            self._scroll_to_chosen()

    def _scroll_to_chosen(self) -> None:
        """As soon as rows have their heights; Qt tells the bar of them only when the window's loop is idle."""
        header, bar = self._table.verticalHeader(), self._table.verticalScrollBar()
        for _ in range(2):  # the rows around it get their heights as they come into view
            bar.setMaximum(max(bar.maximum(), header.length() - self._table.viewport().height()))
            self._table.scrollTo(self._table.currentIndex())
            self._heights.settle()
