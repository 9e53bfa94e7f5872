"""The quotes table, or the claims ledger, with its filters."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QCheckBox

from compare_app.model.spans import Span
from compare_app.page.page import Page
from compare_app.ui.look.theme import Theme
from compare_app.ui.tables import ticks
from compare_app.ui.tables.cell_delegate import CellDelegate
from compare_app.ui.tables.filters import refill, refill_versions
from compare_app.ui.tables.frozen import FrozenColumn
from compare_app.ui.tables.model import CellFilter, CellTable, Wanted, state_name
from compare_app.ui.tables.reviewed import ReviewedTable
from compare_app.ui.tables.rows import TableCell, TableRow
from compare_app.ui.tables.tall_rows import TallRows
from compare_app.ui.typesetting.typography import Typography
from compare_app.ui.widgets.choice_box import ChoiceBox
from compare_app.ui.words.sources import source_of

#: The columns of ticks and notes together, of the weight and of the speaker.
_TICKS, _WEIGHT, _SPEAKER = 190, 124, 130
#: A version's column is no narrower: four fit a window of 1280 pixels.
_LEAST_WIDTH = 180


class TablePane(ReviewedTable):
    """A row a quote or claim, a column a version."""

    chosen = Signal(object, int)  # TableRow, version
    row_chosen = Signal(int)  # the number of a quote or claim

    def __init__(
        self, rows: Callable[[Page], list[TableRow]], with_speaker: bool, states: tuple[str, ...], theme: Theme,
        type_: Typography | None = None,
    ) -> None:  # fmt: skip
        self.cells = CellTable(with_speaker)
        self.narrowed = CellFilter()
        super().__init__(self.cells, self.narrowed)
        self.say_what(self.tr("Table over the versions"), self.tr("Filter by words or speaker"))
        self.say_empty(self.tr("Nobody is quoted here.") if with_speaker else self.tr("No claims were found here."))
        self._rows = rows
        self._places: dict[tuple[int, int], list[int]] = {}
        self._delegate = CellDelegate(theme, type_ or Typography(), self.table)
        self._fitting = self._by_hand = False
        self._version = 0  # the one looked at last
        self._build(states)
        self._tall = TallRows(self.table, self._height, self._least)
        self._frozen = FrozenColumn(self.table, self.cells.lead_columns - 1) if with_speaker else None
        if self._frozen is not None:
            self._frozen.menu_wanted.connect(self.menu_wanted)

    def _build(self, states: tuple[str, ...]) -> None:
        self.state = ChoiceBox(self)
        self.state.setAccessibleName(self.tr("What happened"))
        self.state.addItem(self.tr("Whatever happened"), "")
        for state in states:
            self.state.addItem(state_name(state), state)
        self.changed_only = QCheckBox(self)
        self._word_filters(apart=False)
        self.who = ChoiceBox(self)
        self.who.setAccessibleName(self.tr("Speaker"))
        who = [self.who] if self.cells.with_speaker else []
        self.who.setVisible(self.cells.with_speaker)
        for widget in (self.state, self.version, *who, self.changed_only, self.weighty, self.left):
            self.add_filter(widget)
        self.table.setItemDelegate(self._delegate)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().sectionResized.connect(self._note_width)
        self.state.currentIndexChanged.connect(self._narrow)
        self.changed_only.toggled.connect(self._narrow)
        self.who.currentIndexChanged.connect(self._narrow)

    def tick_column(self) -> int:
        return self.cells.tick_column

    def number_of(self, row: int) -> int:
        return self.cells.number(row)

    def set_look(self, theme: Theme, type_: Typography) -> None:
        """Take over a theme and a typography."""
        self._delegate.set_look(theme, type_)
        self._tall.measure_again()
        self.table.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._tall.measure_soon()
        if self._frozen is not None:
            self._frozen.place()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tall.stop()

    def follow(self, passage: int, version: int) -> None:
        """Choose the row that stands in a passage, without going anywhere."""
        self._version = version
        found = self._places.get((passage, version), []) if self.isVisible() else []
        if not found:
            return
        here = self.table.currentIndex()
        number = self.cells.number(self.shown.mapToSource(here).row()) if here.isValid() else -1
        row = self.cells.row_of(number if number in found else found[0])
        index = self.cells.index(row, version + self.cells.lead_columns)
        self.select_quietly(self.shown.mapFromSource(index))

    def follow_words(self, passage: int, version: int, spans: Sequence[Span]) -> None:
        """Choose the row that holds words of a passage, without going anywhere."""
        here = self.shown.mapToSource(self.table.currentIndex()).row()
        shared = {
            number: sum(own.overlap(span) for own in self.cells.row_data(number).cells[version].spans for span in spans)
            for number in (self._places.get((passage, version), ()) if self.isVisible() else ())
        }
        best = max(shared, key=lambda number: shared[number], default=-1)
        if best >= 0 and shared[best] and self.cells.row_of(best) != here:
            index = self.cells.index(self.cells.row_of(best), version + self.cells.lead_columns)
            self.select_quietly(self.shown.mapFromSource(index))

    def words_here(self) -> tuple[str, str]:
        index = self.table.currentIndex()
        cell, page = index.data(CellTable.CellRole), self.cells.page
        if not isinstance(cell, TableCell) or page is None:
            return super().words_here()
        if not cell.spans:
            return cell.words, ""
        version = index.column() - self.cells.lead_columns
        passage = page.index.row_at(version, cell.spans[0].start)
        return cell.words, "" if passage is None else source_of(page, passage, version, cell.spans[0].start)

    def quote_here(self) -> tuple[int, int] | None:
        """The quote in the current cell, version and number; in the columns before the versions, the one that the row is of."""
        row, column = self.table.currentIndex().data(CellTable.RowRole), self.table.currentIndex().column()
        if not isinstance(row, TableRow) or not row.nodes:
            return None
        version = column - self.cells.lead_columns
        if 0 <= version < len(row.cells):
            return next((node for node in row.nodes if node[0] == version), None)
        return row.nodes[0]

    def select_quietly(self, index: QModelIndex) -> None:
        super().select_quietly(index)
        if self._frozen is not None:
            self._frozen.uncover(self.table.currentIndex())
        self._tall.open_when_measured(self.table.currentIndex().row())

    # --- helpers

    def _first_column(self) -> int:
        return self.cells.lead_columns

    def _list(self, page: Page | None) -> None:
        rows = self._rows(page) if page is not None else []
        before = self.cells.columnCount()
        self.cells.set_rows(page, rows)
        if self.cells.columnCount() != before:
            self._by_hand = False
            self.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        refill_versions(self.version, page)
        self._word_filters(page is not None and page.index.all_apart)
        speakers = sorted({who for row in rows for who in row.speakers}, key=str.casefold)
        refill(self.who, self.tr("Every speaker"), [(name, name) for name in speakers])
        self._places = {} if page is None else _places(page, rows)
        self._fit()

    def _word_filters(self, apart: bool) -> None:
        """Reports written apart did nothing to each other's quotes and claims; they have them otherwise."""
        for number in range(1, self.state.count()):
            self.state.setItemText(number, state_name(self.state.itemData(number), apart))
        self.changed_only.setText(self.tr("Differing only") if apart else self.tr("Changed only"))
        self.changed_only.setToolTip(
            self.tr("Only rows that the reports have differently")
            if apart
            else self.tr("Only rows in which a version did something with it")
        )

    def _fit(self) -> None:
        """Share the width among the versions, until somebody gives a column its own."""
        if self._by_hand:
            return
        self._fitting = True
        columns = self.cells.columnCount()
        for column in range(columns):
            width = _WEIGHT if column == 0 else _SPEAKER if column < self.cells.lead_columns else 0
            if not width:
                lead = _WEIGHT + _SPEAKER * (self.cells.lead_columns - 1)
                bar = self.table.verticalScrollBar().sizeHint().width()  # it comes once the rows have their heights
                rest = self.table.width() - bar - lead - _TICKS
                width = max(_LEAST_WIDTH, rest // max(1, columns - self.cells.lead_columns - ticks.COLUMNS))
            if column >= self.cells.tick_column:  # a system may draw no column so narrow
                tick = self.table.columnWidth(self.cells.tick_column)
                width = 34 if column == self.cells.tick_column else _TICKS - tick
            self.table.setColumnWidth(column, width)
        self._fitting = False

    def _height(self, row: int, is_open: bool) -> int:
        """The height of a row of the narrowed table."""
        told = self.cells.row_data(self.cells.number(self.shown.mapToSource(self.shown.index(row, 0)).row()))
        lead = self.cells.lead_columns
        return self._delegate.height(told, [self.table.columnWidth(lead + v) for v in range(len(told.cells))], is_open)

    def _least(self) -> int:
        return self.shown.rowCount() * self._delegate.least_height()

    def _note_width(self, column: int, _before: int, _now: int) -> None:
        """A column between others that changes while the mouse is pressed was drawn wider, or narrower."""
        pressed = QApplication.mouseButtons() & Qt.MouseButton.LeftButton
        if pressed and not self._fitting and column < self.cells.columnCount() - 1:
            self._by_hand = True

    def _narrow(self) -> None:
        self.narrowed.narrow(
            Wanted(
                self.words.text(), self.changed_only.isChecked(), str(self.state.currentData()), self.left.isChecked(),
                self.version.currentData(), str(self.who.currentData() or ""), self.least_weight(),
            )
        )  # fmt: skip
        self._say_count()

    def _choose(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        cell = index.data(CellTable.CellRole)
        self._tall.open(index.row())
        if index.isValid():
            self.row_chosen.emit(self.number_of(self.shown.mapToSource(index).row()))
        row = index.data(CellTable.RowRole)
        if isinstance(cell, TableCell):
            self._version = index.column() - self.cells.lead_columns
            self.chosen.emit(row, self._version)
        elif isinstance(row, TableRow) and index.column() != self.cells.tick_column:
            self.chosen.emit(row, _nearest(row, self._version))


def _nearest(row: TableRow, version: int) -> int:
    """The version in which to look at a row: the one that was looked at, where it has words there, or the first that has."""
    having = [v for v, cell in enumerate(row.cells) if cell.spans]
    return version if version in having or not having else having[0]


def _places(page: Page, rows: list[TableRow]) -> dict[tuple[int, int], list[int]]:
    """Which rows of the table stand in a passage of a version."""
    places: dict[tuple[int, int], list[int]] = defaultdict(list)
    for number, row in enumerate(rows):
        for version, cell in enumerate(row.cells):
            for passage in {page.index.row_at(version, span.start) for span in cell.spans} - {None}:
                places[passage, version].append(number)  # type: ignore[index]  # None is taken out above
    return dict(places)
