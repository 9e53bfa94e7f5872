"""Keeps the reader's place when the same story comes again: the current cell, the selected words, what stands where."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtWidgets import QAbstractItemView

from compare_app.page.index import StoryIndex
from compare_app.page.staying import same_place, same_sentence
from compare_app.ui.compare.heights import RowHeights
from compare_app.ui.compare.in_place import EditorInPlace
from compare_app.ui.compare.table import PassageTable


class _Anchor(NamedTuple):
    place: tuple[int, int]
    y: int


class Staying:
    """Taken before the page changes, put back behind it."""

    def __init__(self, view: PassageTable, heights: RowHeights, in_place: EditorInPlace) -> None:
        self._view, self._heights, self._in_place = view, heights, in_place
        self._index: StoryIndex | None = None if view.page is None else view.page.index
        self._current = view.current_cell()
        self._held = self._find_held()
        editor = in_place.editor
        self._typing = editor is not None and editor.hasFocus()
        self._selected = editor.selected_span() if editor is not None else (0, 0)
        at_top = not view.verticalScrollBar().value() and (self._current is None or self._current[0] == 0)
        self._anchor = None if at_top else self._find_anchor()
        self._tops = self._find_tops()
        self._sideways = view.horizontalScrollBar().value()

    def restore(self) -> None:
        """Go back to the place, as far as it is still there."""
        view, old = self._view, self._index
        if old is None or view.page is None:
            return
        new = view.page.index
        there = self._place_now(old, new)
        if there is not None:
            row = view.compare_model.row_of(there[0])
            if row is not None:
                view.setCurrentIndex(view.compare_model.index(row, there[1]))
        self._select_again()
        anchor = None if self._anchor is None else same_place(old, new, *self._anchor.place)
        if anchor is not None and self._anchor is not None:
            self._put(anchor[0], self._top_before(old, new, anchor))
        elif self._anchor is None:
            view.scrollToTop()
        if len(old.story.versions) == len(new.story.versions):
            view.horizontalScrollBar().setValue(self._sideways)  # going to a row shows its first version

    # --- helpers

    def _find_held(self) -> tuple[int, int] | None:
        """The sentence that the reader went to. What was parted or merged by a correction is again where it was when that is
        undone, and so is the reader.
        """
        index, place = self._index, self._current
        if index is None or place is None:
            return None
        cell = index.rows[place[0]].cells[place[1]]
        held = self._view.held
        if held is not None and held[0] == place[1] and held[1] in cell:
            return held
        return (place[1], cell[0]) if cell else None

    def _place_now(self, old: StoryIndex, new: StoryIndex) -> tuple[int, int] | None:
        held = None if self._held is None else same_sentence(old, new, *self._held)
        self._view.held = held
        if held is not None:
            return new.row_of[held[0]][held[1]], held[0]
        return None if self._current is None else same_place(old, new, *self._current)

    def _find_anchor(self) -> _Anchor | None:
        """The current row where it is in view, else the first row that is."""
        view = self._view
        current = view.currentIndex()
        if current.isValid() and self._current is not None:
            rect = view.visualRect(current)
            if rect.bottom() > 0 and rect.top() < view.viewport().height():
                return _Anchor(self._current, rect.top())
        row = max(0, view.rowAt(0))
        passage = view.compare_model.passage(row)
        return None if passage is None else _Anchor((passage, 0), view.rowViewportPosition(row))

    def _find_tops(self) -> dict[int, int]:
        """Where the passages in view begin, and the one above them."""
        view, model = self._view, self._view.compare_model
        seen = view.rows_between(0, view.viewport().height())
        found = {model.passage(row): view.rowViewportPosition(row) for row in range(max(0, seen.start - 1), seen.stop)}
        return {passage: y for passage, y in found.items() if passage is not None}

    def _top_before(self, old: StoryIndex, new: StoryIndex, place: tuple[int, int]) -> int:
        """Where the words with which a row begins now stood before: what was merged begins where its first part did."""
        row, version = place
        cell, default = new.rows[row].cells[version], 0 if self._anchor is None else self._anchor.y
        before = same_sentence(new, old, version, cell[0]) if cell else None
        return default if before is None else self._tops.get(old.row_of[before[0]][before[1]], default)

    def _put(self, passage: int, y: int) -> None:
        view = self._view
        row = view.compare_model.row_of(passage)
        if row is None:
            return
        for _ in range(2):  # the rows above get their heights as they come into view
            self._heights.ensure(row)
            view.scrollTo(view.compare_model.index(row, 0), QAbstractItemView.ScrollHint.PositionAtTop)
            bar = view.verticalScrollBar()
            bar.setValue(bar.value() + view.rowViewportPosition(row) - y)
            self._heights.settle()

    def _select_again(self) -> None:
        editor = self._in_place.editor
        if editor is None:
            return
        if self._selected[0] < self._selected[1]:
            editor.select_span(*self._selected)
        if self._typing:
            editor.setFocus()
