"""The cells of the page shown, laid out and marked; those used last are kept."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtGui import QFontMetricsF

from compare_app.ui.compare.cell_maker import CellMaker
from compare_app.ui.compare.instead import Elsewhere, elsewhere
from compare_app.ui.compare.sideways import Sideways
from compare_app.ui.compare.table import PassageTable
from compare_app.ui.typesetting.layouts import CellLayout, LayoutCache
from compare_app.ui.typesetting.wrapped import Wrapped

#: So many lines of what only versions out of view say are shown, and so much narrower are they than the cell.
_LOW_LINES, WORDS_BESIDE = 2, 16


class Cells:
    """Asked by the delegate, and by whatever wants to know where words stand in a cell."""

    def __init__(self, view: PassageTable, sideways: Sideways) -> None:
        self._view, self.sideways = view, sideways
        self._cache = LayoutCache()

    def at(self, row: int, column: int) -> CellLayout:
        """A cell of the table, which shows a passage."""
        view = self._view
        passage, page = view.compare_model.passage(row), view.page
        assert passage is not None and page is not None  # noqa: PT018  asked only for passages of a page
        width = view.metrics.text_width(view.columnWidth(column))
        focus = self.focus_of(passage, column)
        maker = CellMaker(view.type, view.metrics, view.theme, view.badge_size)
        return self._cache.get((passage, column, width, focus), lambda: maker.make(page, passage, column, width, focus))

    def height(self, row: int) -> int:
        """The height of a row: its tallest cell in view, since what is not seen needs no room; where no version in view has it, what
        is said of it there.
        """
        view = self._view
        passage = view.compare_model.passage(row)
        if passage is None:
            return view.metrics.stub
        seen = self.sideways.in_view()
        told = self._told_elsewhere(row, seen)
        if told is not None:
            return self._low_height(row, told, seen)
        versions = self.sideways.touched() or view.versions_header.visible_versions()
        return max((self.at(row, v).height for v in versions), default=24)

    def _told_elsewhere(self, row: int, seen: Sequence[int]) -> Elsewhere | None:
        """What stands in a row that no version in view has."""
        page, passage = self._view.page, self._view.compare_model.passage(row)
        return None if page is None or passage is None or not seen else elsewhere(page, passage, seen[0], seen)

    def _low_height(self, row: int, told: Elsewhere, seen: Sequence[int]) -> int:
        """The line that says which versions have it, and the beginning of their words."""
        view = self._view
        words = Wrapped(view.small_font)
        lines = words.lines(told.words, view.columnWidth(seen[0]) - view.metrics.gutter - WORDS_BESIDE, _LOW_LINES)
        said = round(self.at(row, seen[0]).top) + view.badge_size + 2 + lines * words.line + view.metrics.bottom
        return max(said, *(self.at(row, version).height for version in seen))

    def guess(self, row: int) -> int:
        """About the height of a row, by how much there is to say."""
        view = self._view
        passage, page = view.compare_model.passage(row), view.page
        if passage is None or page is None:
            return view.metrics.stub
        index, lines = page.index, 1
        letter, line = self._letter()
        for version in self.sideways.touched() or view.versions_header.visible_versions():
            told = (index.sentence(version, s).span.length + 1 for s in index.rows[passage].cells[version])
            lines = max(lines, ceil(sum(told) * letter / view.metrics.text_width(view.columnWidth(version))))
        return round(view.metrics.top + lines * line + view.metrics.bottom)

    def _letter(self) -> tuple[float, float]:
        """How wide a letter is on the average, and how high a line."""
        metrics = QFontMetricsF(self._view.type.font("body"))
        return metrics.averageCharWidth(), metrics.height() * self._view.type.spacing

    def least(self) -> int:
        """What all rows together take at the least."""
        metrics, entries = self._view.metrics, self._view.compare_model.entries
        folded = sum(entry.folded for entry in entries)
        passage = metrics.top + self._view.badge_size + metrics.bottom
        return folded * metrics.stub + (len(entries) - folded) * passage

    def focus_of(self, passage: int, column: int) -> int | None:
        """The version that a base cell is marked against: the current one of its row."""
        current = self._view.currentIndex()
        here = current.isValid() and self._view.compare_model.passage(current.row()) == passage
        return current.column() if here and current.column() != column else None

    def forget(self) -> None:
        """Another page, or another look."""
        self._cache.clear()
