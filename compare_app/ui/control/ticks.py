"""Ticks and notes in the tables of quotes, claims and changes; and what is written about when one of them is chosen."""

from __future__ import annotations

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
        docks.row_chosen.connect(self._choose)
        docks.tick_wanted.connect(self._tick)

    def _show(self) -> None:
        self._docks.set_marks({"claims": self._claim, "quotes": self._quote, "changes": self._change})

    # A table may be one page ahead of what is known of the notes, or behind it: then nothing is marked.

    def _claim(self, row: int) -> Mark:
        review = self._notes.review
        return review.claim(row) if self._docks.claims.cells.page is review.page else Mark()

    def _quote(self, row: int) -> Mark:
        review, cells = self._notes.review, self._docks.quotes.cells
        return review.quote(cells.row_data(row).nodes) if cells.page is review.page else Mark()

    def _change(self, row: int) -> Mark:
        review = self._notes.review
        listed = self._docks.changes.changes
        return review.change(row) if listed.page is review.page and not listed.rejected else Mark()

    def _choose(self, table: str, row: int) -> None:
        subject = self._subject(table, row)
        if subject is not None:
            self._writing.follow(subject)

    def _tick(self, table: str, row: int) -> None:
        subject = self._subject(table, row)
        if subject is not None:
            self._writing.toggle(subject)

    def _subject(self, table: str, row: int) -> Subject | None:
        """What stands in a row of a table that is there, since somebody clicked into it."""
        page, docks = self._notes.review.page, self._docks
        shown = docks.changes.changes.page if table == "changes" else docks.over_versions(table).cells.page
        if page is None or shown is not page or (table == "changes" and docks.changes.changes.rejected):
            return None
        if table == "claims":
            claim = page.story.changes.claims[row]
            first = claim.first_seen
            return Subject("claim", page.index.row_of[first][claim.cells[first].sentences[0]], row)
        if table == "quotes":
            version, number = self._docks.quotes.cells.row_data(row).nodes[0]
            at = page.index.row_at(version, page.story.versions[version].quotes[number].span.start)
            return Subject("quote", at or 0, number, version)
        return Subject("change", page.stops[row].row, row)
