"""Rows that no version in view has are low; they get the height of their words when one that has them comes into view."""

from __future__ import annotations

from PySide6.QtCore import QObject

from compare_app.ui.compare.cells import Cells
from compare_app.ui.compare.heights import RowHeights
from compare_app.ui.compare.table import PassageTable


class LowRows(QObject):
    """Looks after the heights of rows while the versions scroll sideways; what the reader is at stays where it is."""

    def __init__(self, view: PassageTable, cells: Cells, heights: RowHeights) -> None:
        super().__init__(view)
        self._view, self._cells, self._heights = view, cells, heights
        view.horizontalScrollBar().valueChanged.connect(self._look)

    def _look(self) -> None:
        other = self._cells.of_other_height(self._heights.measured())
        if other:
            self._heights.again(other, self._anchor())

    def _anchor(self) -> int:
        view = self._view
        current = view.currentIndex()
        return current.row() if view.visualRect(current).intersects(view.viewport().rect()) else max(0, view.rowAt(0))
