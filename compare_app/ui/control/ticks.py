"""Ticks and notes in the tables of quotes, claims and changes; and what is written about when one of them is chosen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from compare_app.ui.control.notes import NotesControl
from compare_app.ui.control.writing import WritingControl
from compare_app.ui.notes.review import Mark
from compare_app.ui.notes.subjects import Subject
from compare_app.ui.tables.docks import Docks


class TicksControl(QObject):
    """Between the tables and the notes."""

    def __init__(self, docks: Docks, notes: NotesControl, writing: WritingControl, parent: QObject) -> None:
        super().__init__(parent)
        self._docks, self._notes, self._writing = docks, notes, writing
        notes.changed.connect(self._show)
        docks.claims.row_chosen.connect(partial(self._choose, "claim"))
        docks.quotes.row_chosen.connect(partial(self._choose, "quote"))
        docks.claims.tick_wanted.connect(partial(self._tick, "claim"))
        docks.quotes.tick_wanted.connect(partial(self._tick, "quote"))
        docks.changes.tick_wanted.connect(partial(self._tick, "change"))

    def _show(self) -> None:
        self._docks.claims.set_marks(self._claim)
        self._docks.quotes.set_marks(self._quote)
        self._docks.changes.set_marks(self._change)

    # A table may be one page ahead of what is known of the notes, or behind it: then nothing is marked.

    def _claim(self, row: int) -> Mark:
        review = self._notes.review
        return review.claim(row) if self._docks.claims.cells.page is review.page else Mark()

    def _quote(self, row: int) -> Mark:
        review, cells = self._notes.review, self._docks.quotes.cells
        return review.quote(cells.row_data(row).nodes) if cells.page is review.page else Mark()

    def _change(self, row: int) -> Mark:
        review = self._notes.review
        return review.change(row) if self._docks.changes.changes.page is review.page else Mark()

    def _choose(self, kind: str, row: int) -> None:
        subject = self._subject(kind, row)
        if subject is not None:
            self._writing.choose(subject)

    def _tick(self, kind: str, row: int) -> None:
        subject = self._subject(kind, row)
        if subject is not None:
            self._writing.toggle(subject)

    def _subject(self, kind: str, row: int) -> Subject | None:
        page = self._notes.review.page
        shown = {
            "claim": self._docks.claims.cells.page,
            "quote": self._docks.quotes.cells.page,
            "change": self._docks.changes.changes.page,
        }
        if page is None or shown[kind] is not page:
            return None
        if kind == "claim":
            claim = page.story.changes.claims[row]
            first = claim.first_seen
            return Subject("claim", page.index.row_of[first][claim.cells[first].sentences[0]], row)
        if kind == "quote":
            version, number = min(self._docks.quotes.cells.row_data(row).nodes)
            at = page.index.row_at(version, page.story.versions[version].quotes[number].span.start)
            return Subject("quote", at or 0, number, version)
        return Subject("change", page.stops[row].row, row)
