"""The ways to a place of the comparison: a passage and version, a row, the other end of a move."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QAbstractItemView

from compare_app.model.spans import Span
from compare_app.page.possible import possible_at
from compare_app.ui.compare.cells import Cells
from compare_app.ui.compare.heights import RowHeights
from compare_app.ui.compare.table import PassageTable

_CENTRE = QAbstractItemView.ScrollHint.PositionAtCenter


class Going:
    """Unfolds, shows and scrolls as far as it must."""

    def __init__(self, view: PassageTable, cells: Cells, heights: RowHeights) -> None:
        self._view, self._cells, self._heights = view, cells, heights

    def go_to(self, passage: int, version: int, span: Span | None = None) -> None:
        """Make a cell the current one and bring it, or a stretch of it, into view."""
        row = self._view.compare_model.row_of(passage)
        if row is None:
            return
        self._view.compare_model.unfold(row)
        row = self._view.compare_model.row_of(passage)
        assert row is not None  # it was there a moment ago
        if self._view.versions_header.isSectionHidden(version):
            self._view.versions_header.hide_version(version, False)
        index = self._view.compare_model.index(row, version)
        self._heights.ensure(row)
        self._view.setCurrentIndex(index)
        self._bring_in(index, span)
        self._heights.settle()
        self._bring_in(index, span)
        self._view.jumped.emit(passage, version)

    def scroll_to(self, passage: int) -> None:
        """Bring a passage into the middle of the window, whatever is current."""
        row = self._view.compare_model.row_of(passage)
        if row is not None:
            self._heights.ensure(row)
            self._view.scrollTo(self._view.compare_model.index(row, self._view.first_column()), _CENTRE)
            self._heights.settle()

    def other_end(self) -> tuple[int, int] | None:
        """The other end of the move that the current cell has to do with: where the passage is shown, or where it stands;
        or where else it is said, or may be.
        """
        place = self._view.current_cell()
        if place is None or self._view.page is None:
            return None
        passage, version = place
        index = self._view.page.index
        told = self._view.page.marks(passage, version).elsewhere
        if told is not None:
            return told
        stubs = index.stubs.get((passage, version), [])
        if stubs:
            return stubs[0].shown_in, version
        for column in [version, *index.present(passage)]:
            for (row, v), found in index.stubs.items():
                if v == column and any(stub.shown_in == passage for stub in found):
                    return row, v
        possible = possible_at(index, passage, version)
        return None if possible is None else index.place_of(possible.other)

    # --- helpers

    def _bring_in(self, index: QModelIndex, span: Span | None) -> None:
        """Scroll so that a stretch of a cell stands in the upper part of the window, moving only where it must."""
        self._view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        self._clear_pinned(index)
        rect = self._view.visualRect(index)
        if span is None or self._view.compare_model.passage(index.row()) is None:
            return
        cell = self._cells.at(index.row(), index.column())
        boxes = cell.rects(span)
        y = rect.top() + cell.top + (boxes[0].top() if boxes else 0)
        if not 0 <= y <= self._view.viewport().height() - 40:
            bar = self._view.verticalScrollBar()
            bar.setValue(bar.value() + round(y - self._view.viewport().height() / 3))

    def _clear_pinned(self, index: QModelIndex) -> None:
        """Scroll sideways so far that the pinned column does not cover a cell."""
        width = self._view.pinned_width()
        if width and index.column() != self._view.pinned:
            covered = width - self._view.columnViewportPosition(index.column())
            if covered > 0:
                self._view.horizontalScrollBar().setValue(self._view.horizontalScrollBar().value() - covered)
