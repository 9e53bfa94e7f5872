"""The quotes table, or the claims ledger, with its filters."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QStyleOptionViewItem

from compare_app.page.page import Page
from compare_app.ui.tables import ticks
from compare_app.ui.tables.cell_delegate import CellDelegate
from compare_app.ui.tables.model import CellFilter, CellTable, Wanted, state_name
from compare_app.ui.tables.reviewed import ReviewedTable, refill
from compare_app.ui.tables.rows import TableCell, TableRow
from compare_app.ui.theme import Theme

#: The columns of ticks and notes together, of the weight and of the speaker.
_TICKS, _WEIGHT, _SPEAKER = 190, 124, 130


class TablePane(ReviewedTable):
    """A row a quote or claim, a column a version."""

    chosen = Signal(object, int)  # TableCell, version
    row_chosen = Signal(int)  # row of the source model

    def __init__(
        self, rows: Callable[[Page], list[TableRow]], with_speaker: bool, states: tuple[str, ...], theme: Theme
    ) -> None:
        self.cells = CellTable(with_speaker)
        self.narrowed = CellFilter()
        super().__init__(self.cells, self.narrowed)
        self.say_what(self.tr("Table over the versions"), self.tr("Filter by words or speaker"))
        self._rows = rows
        self._places: dict[tuple[int, int], list[int]] = {}
        self._delegate = CellDelegate(theme, self.table)
        self._fitting = self._by_hand = False
        self._build(states)

    def _build(self, states: tuple[str, ...]) -> None:
        self.state = QComboBox(self)
        self.state.setAccessibleName(self.tr("What happened"))
        self.state.addItem(self.tr("Whatever happened"), "")
        for state in states:
            self.state.addItem(state_name(state), state)
        self.changed_only = QCheckBox(self.tr("Changed only"), self)
        self.who = QComboBox(self)
        self.who.setAccessibleName(self.tr("Speaker"))
        who = [self.who] if self.cells.with_speaker else []
        self.who.setVisible(self.cells.with_speaker)
        for widget in (self.state, self.version, *who, self.changed_only, self.weighty, self.left):
            self.add_filter(widget)
        self.table.setItemDelegate(self._delegate)
        height = self._delegate.sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        self.table.verticalHeader().setDefaultSectionSize(height)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().sectionResized.connect(self._note_width)
        self.state.currentIndexChanged.connect(self._narrow)
        self.changed_only.toggled.connect(self._narrow)
        self.who.currentIndexChanged.connect(self._narrow)

    def tick_column(self) -> int:
        return self.cells.tick_column

    def set_theme(self, theme: Theme) -> None:
        """Take over a theme."""
        self._delegate.set_theme(theme)
        self.table.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def follow(self, passage: int, version: int) -> None:
        """Choose the row that stands in a passage, without going anywhere."""
        found = self._places.get((passage, version), []) if self.isVisible() else []
        if not found:
            return
        here = self.table.currentIndex()
        row = self.shown.mapToSource(here).row() if here.isValid() else -1
        index = self.cells.index(row if row in found else found[0], version + self.cells.lead_columns)
        self.select_quietly(self.shown.mapFromSource(index))

    # --- helpers

    def _list(self, page: Page | None) -> None:
        rows = self._rows(page) if page is not None else []
        before = self.cells.columnCount()
        self.cells.set_rows(page, rows)
        self._by_hand = self._by_hand and self.cells.columnCount() == before
        self.list_versions(page)
        speakers = sorted({row.who for row in rows if row.who}, key=str.casefold)
        refill(self.who, self.tr("Every speaker"), [(name, name) for name in speakers])
        self._places = {} if page is None else _places(page, rows)
        self._fit()

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
                rest = self.table.viewport().width() - 20 - lead - _TICKS
                width = max(210, rest // max(1, columns - self.cells.lead_columns - ticks.COLUMNS))
            if column >= self.cells.tick_column:
                width = 34 if column == self.cells.tick_column else _TICKS - 34
            self.table.setColumnWidth(column, width)
        self._fitting = False

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
        if index.isValid():
            self.row_chosen.emit(self.shown.mapToSource(index).row())
        if isinstance(cell, TableCell):
            self.chosen.emit(cell, index.column() - self.cells.lead_columns)


def _places(page: Page, rows: list[TableRow]) -> dict[tuple[int, int], list[int]]:
    """Which rows of the table stand in a passage of a version."""
    places: dict[tuple[int, int], list[int]] = defaultdict(list)
    for number, row in enumerate(rows):
        for version, cell in enumerate(row.cells):
            for passage in {page.index.row_at(version, span.start) for span in cell.spans} - {None}:
                places[passage, version].append(number)  # type: ignore[index]  # None is taken out above
    return dict(places)
