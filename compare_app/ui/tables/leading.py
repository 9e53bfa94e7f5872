"""From a row of a table to the passage that it is about."""

from __future__ import annotations

from compare_app.model.spans import Span
from compare_app.page.equalled import Equalled, with_neighbours
from compare_app.page.page import Page
from compare_app.page.possible import Possible
from compare_app.page.stops import Stop
from compare_app.ui.compare.view import ComparisonView
from compare_app.ui.tables.rows import TableRow


class Leading:
    """Moves the comparison; the keyboard stays where it is."""

    def __init__(self, view: ComparisonView) -> None:
        self._view = view

    def to_words(self, told: TableRow, version: int) -> None:
        """Go to a version's words; where it has none, to the empty place beside those of the first that has."""
        page, cell = self._view.page, told.cells[version]
        has = next((v for v, other in enumerate(told.cells) if other.spans), None)
        if page is None or has is None:
            return
        if not cell.spans:
            row = page.index.row_at(has, told.cells[has].spans[0].start)
            if row is not None:
                self._view.go_to(row, version)
            return
        row = page.index.row_at(version, cell.spans[0].start)
        if row is not None:
            places = page.index.cell(row, version).place(cell.spans[0])
            self._view.go_to(row, version, places[0] if places else None)

    def to_rejected(self, stop: Stop) -> None:
        """Go to the words of a change that is none."""
        page = self._view.page
        if page is not None:
            cell = page.index.cell(stop.row, stop.version)
            places = [place for span in stop.note.mine for place in cell.place(span)]
            self._view.go_to(stop.row, stop.version, places[0] if places else None)

    def to_equalled(self, place: Equalled) -> None:
        """Go to what was counted as equal."""
        page = self._view.page
        if page is not None:
            words = with_neighbours(page.story.versions[place.version].text, place.mine)
            self._select(page, place.row, place.version, words)

    def to_possible(self, pair: Possible) -> None:
        """Go to the sentence of a pair that comes first in it."""
        page = self._view.page
        if page is not None:
            self._select(page, *page.index.place_of(pair.own), page.index.sentence(*pair.own).span)

    def _select(self, page: Page, row: int, version: int, words: Span) -> None:
        """Go there, with the words selected: nothing else marks them."""
        found = page.index.cell(row, version).place(words)
        self._view.go_to(row, version, found[0] if found else None)
        if self._view.editor is not None and found:
            self._view.editor.select_span(found[0].start, found[-1].end)
