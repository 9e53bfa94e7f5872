"""Rows are as high as the words in view need, and low where no version in view has them; what comes into view gets its room."""

from __future__ import annotations

from PySide6.QtCore import QObject

from compare_app.ui.compare.heights import RowHeights
from compare_app.ui.compare.sideways import Sideways
from compare_app.ui.compare.table import PassageTable


class LowRows(QObject):
    """Looks after the heights of rows while the versions scroll sideways; what the reader is at stays where it is."""

    def __init__(self, view: PassageTable, sideways: Sideways, heights: RowHeights) -> None:
        super().__init__(view)
        self._view, self._sideways, self._heights = view, sideways, heights
        self._before: tuple[list[int], list[int]] = [], []
        view.horizontalScrollBar().valueChanged.connect(self.look)

    def look(self) -> None:
        """Other versions may be in view now."""
        seen = self._sideways.touched(), self._sideways.in_view()
        if seen != self._before:
            self._before = seen
            self._heights.renew(self._anchor())

    def _anchor(self) -> int:
        view = self._view
        current = view.currentIndex()
        return current.row() if view.visualRect(current).intersects(view.viewport().rect()) else max(0, view.rowAt(0))
