"""A table of quotes or claims for Qt: looks up, sorts on native values, speaks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from compare_app.page.claim_facts import ClaimFact
from compare_app.page.page import Page
from compare_app.ui.tables import ticks
from compare_app.ui.tables.ordered import OrderedFilter, OrderedModel
from compare_app.ui.tables.rows import UNTOUCHED, TableCell, TableRow
from compare_app.ui.tables.ticks import MarkOf
from compare_app.ui.words.apart_words import differing_words
from compare_app.ui.words.change_wording import kind_name, weight_shown, weight_words, yours_words
from compare_app.ui.words.version_names import name_in

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
translate = QCoreApplication.translate


#: No version did that: asked for among the states all the same, beside who was given another speaker.
YOURS = "yours"
#: What a version did, by the code of its state.
_STATES: dict[str, Any] = {
    "first": QT_TRANSLATE_NOOP("States", "first here"),
    "only": QT_TRANSLATE_NOOP("States", "only here"),
    "told": QT_TRANSLATE_NOOP("States", "told here"),
    "same": QT_TRANSLATE_NOOP("States", "kept"),
    "quoted": QT_TRANSLATE_NOOP("States", "quoted"),
    "plain": QT_TRANSLATE_NOOP("States", "without marks"),
    "elsewhere": QT_TRANSLATE_NOOP("States", "said in another place"),
    "punctuation": QT_TRANSLATE_NOOP("States", "kept, punctuation differs"),
    "reworded": QT_TRANSLATE_NOOP("States", "reworded"),
    "truncated": QT_TRANSLATE_NOOP("States", "cut"),
    "extended": QT_TRANSLATE_NOOP("States", "longer"),
    "unquoted": QT_TRANSLATE_NOOP("States", "lost its marks"),
    "newly_quoted": QT_TRANSLATE_NOOP("States", "gained marks"),
    "reattributed": QT_TRANSLATE_NOOP("States", "other speaker"),
    "unnamed": QT_TRANSLATE_NOOP("States", "source no longer named"),
    "named": QT_TRANSLATE_NOOP("States", "source named"),
    "spliced": QT_TRANSLATE_NOOP("States", "joined or split"),
    "absent": QT_TRANSLATE_NOOP("States", "not here"),
    "lacking": QT_TRANSLATE_NOOP("States", "not told here"),
    "returned": QT_TRANSLATE_NOOP("States", "back again"),
    "not_in_excerpt": QT_TRANSLATE_NOOP("States", "not in this excerpt"),
    "goes_on": QT_TRANSLATE_NOOP("States", "goes on beyond the excerpt"),
    YOURS: QT_TRANSLATE_NOOP("States", "speaker corrected"),
}

#: In this order versions are sorted by what they did: whatever happened stands together.
_RANKS = {state: rank for rank, state in enumerate(_STATES)}


#: The same where a report written apart has it otherwise, and did nothing.
_APART: dict[str, Any] = {
    "same": QT_TRANSLATE_NOOP("States", "the same"),
    "punctuation": QT_TRANSLATE_NOOP("States", "the same, punctuation differs"),
    "reworded": QT_TRANSLATE_NOOP("States", "in other words"),
    "truncated": QT_TRANSLATE_NOOP("States", "shorter"),
    "unquoted": QT_TRANSLATE_NOOP("States", "without marks"),
    "newly_quoted": QT_TRANSLATE_NOOP("States", "in quotation marks here"),
    "unnamed": QT_TRANSLATE_NOOP("States", "source not named here"),
}


def state_name(state: str, apart: bool = False) -> str:
    """What a version did, in a word or two; `apart`: how a report written apart has it."""
    if apart and state in _APART:
        return translate("States", _APART[state])
    return translate("States", _STATES[state]) if state in _STATES else state or "—"


def fact_words(fact: ClaimFact) -> str:
    """A changed fact of a claim in one line: “number 12 → 14”."""
    return f"{kind_name(fact.kind)} {fact_change(fact)}"


def fact_change(fact: ClaimFact) -> str:
    """The same where a sign says the kind; nothing leads from a report to one written apart."""
    return f"{fact.before or '—'} {'/' if fact.apart else '→'} {fact.after or '—'}"


class CellTable(OrderedModel):
    """Columns: weight, who (quotes only), then a column a version. Rows are numbered as they were given."""

    CellRole = Qt.ItemDataRole.UserRole + 2
    RowRole = Qt.ItemDataRole.UserRole + 3

    def __init__(self, with_speaker: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.with_speaker = with_speaker
        self.page: Page | None = None
        self._rows: list[TableRow] = []
        self.mark_of: MarkOf = ticks.no_marks

    @property
    def lead_columns(self) -> int:
        """How many columns stand before the versions."""
        return 2 if self.with_speaker else 1

    @property
    def tick_column(self) -> int:
        """Where the ticks stand: behind the versions."""
        return self.columnCount() - ticks.COLUMNS

    def set_marks(self, mark_of: MarkOf) -> None:
        """Other ticks and notes."""
        self.mark_of = mark_of
        if self.sorted_by >= self.tick_column > 0:
            self.sort_again()
        if self._rows:
            last = self.index(len(self._rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, self.tick_column), last)

    def set_rows(self, page: Page | None, rows: list[TableRow]) -> None:
        """Show other rows; of another number of versions they are in their own order."""
        self.beginResetModel()
        columns = self.columnCount()
        self.page, self._rows = page, rows
        if self.columnCount() != columns:
            self.forget_order()
        self._set_order(len(rows))
        self.endResetModel()

    def row_data(self, number: int) -> TableRow:
        """The value of a row, by its number."""
        return self._rows[number]

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return (
            0
            if parent.isValid() or self.page is None
            else (self.lead_columns + len(self.page.story.versions) + ticks.COLUMNS)
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        number, column = self.number(index.row()), index.column()
        row = self._rows[number]
        if role == self.RowRole:
            return row
        if column < self.lead_columns:
            return self._lead(row, column, role)
        if column >= self.tick_column:
            if role == Qt.ItemDataRole.TextAlignmentRole:
                middle = column == self.tick_column
                side = Qt.AlignmentFlag.AlignHCenter if middle else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignTop
            return ticks.data(self.mark_of(number), column - self.tick_column, role)
        return self._version(row.cells[column - self.lead_columns], column - self.lead_columns, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self.page is None:
            return None
        if orientation == Qt.Orientation.Horizontal and section >= self.tick_column:
            wanted = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return ticks.title(section - self.tick_column, role) if wanted else None
        if role == Qt.ItemDataRole.InitialSortOrderRole and section == 0:
            return Qt.SortOrder.DescendingOrder
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        title = self._title(self.page, section)
        of_version = role == Qt.ItemDataRole.ToolTipRole and section >= self.lead_columns
        return f"{title}\n{self._against()}" if of_version else title

    # --- helpers

    def _against(self) -> str:
        """What the cells of a version are compared with."""
        if self.page is not None and self.page.index.all_apart:
            if self.with_speaker:
                return self.tr("Every report is held against the first column that quotes the words")
            return self.tr("Every report is held against the nearest column to its left that tells the claim")
        if self.with_speaker:
            return self.tr("Every version is compared with the first that quotes the words")
        return self.tr(
            "Every version is compared with the one before it that has the claim, and its facts with those of all outlets before it"
        )

    def _title(self, page: Page, section: int) -> str:
        if section == 0:
            return self.tr("Weight")
        return self.tr("Speaker") if section < self.lead_columns else name_in(page.story, section - self.lead_columns)

    def _lead(self, row: TableRow, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        if column == 0:
            if role == Qt.ItemDataRole.DisplayRole:
                return weight_shown(row.weight, "\n")
            if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
                return weight_words(row.weight)
            return None
        shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        return (row.who or self.tr("unknown")) if shown else None

    def _sort_value(self, number: int, column: int) -> float | str:
        row = self._rows[number]
        if column >= self.tick_column:
            return ticks.sort_value(self.mark_of(number), column - self.tick_column)
        if column < self.lead_columns:
            return row.weight if column == 0 else row.who
        cell = row.cells[column - self.lead_columns]
        return f"{_RANKS[cell.state]:02} {cell.words}" if cell.state in _RANKS else ""

    def _version(self, cell: TableCell, version: int, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            state = state_name(cell.state, cell.apart)
            return state if not cell.words else f"{state}: {cell.text}"
        if role == self.CellRole:
            return cell
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._sentence(cell, version)
        return None

    def _sentence(self, cell: TableCell, version: int) -> str:
        assert self.page is not None  # cells exist only with a page
        lines = [f"{name_in(self.page.story, version)}: {state_name(cell.state, cell.apart)}", cell.text]
        lines += [fact_words(fact) for fact in cell.facts]
        if cell.apart:
            lines.append(differing_words(cell.lost, cell.gained, of_quote=True))
        elif cell.lost:
            lines.append(self.tr("Gone: {words}").format(words=cell.lost))
        if cell.gained and not cell.apart:
            lines.append(self.tr("New: {words}").format(words=cell.gained))
        if cell.yours:
            lines += yours_words(["speaker"])
        return "\n".join(line for line in lines if line)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What rows are to be kept. `left`: not looked at yet; `version`: in which the state stands, or anything happened."""

    words: str = ""
    changed: bool = False
    state: str = ""
    left: bool = False
    version: int | None = None
    who: str = ""
    least: float = 0.0

    def keeps(self, row: TableRow, reviewed: bool) -> bool:
        """Whether a row is kept."""
        if (self.left and reviewed) or row.weight < self.least or (self.changed and not row.changed):
            return False
        if self.who and self.who not in row.speakers:
            return False
        cells = row.cells if self.version is None else row.cells[self.version : self.version + 1]
        if self.state and not any(cell.yours if self.state == YOURS else cell.state == self.state for cell in cells):
            return False
        if self.version is not None and not self.state and all(cell.state in UNTOUCHED for cell in cells):
            return False
        return (
            not self.words or self.words in " ".join([row.who, *row.speakers, *(c.text for c in row.cells)]).casefold()
        )


class CellFilter(OrderedFilter):
    """Keeps the rows that are wanted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = Wanted()

    def narrow(self, wanted: Wanted) -> None:
        """Take over what is asked."""
        self.beginFilterChange()
        self._wanted = replace(wanted, words=wanted.words.casefold())
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        source = self.sourceModel()
        assert isinstance(source, CellTable)  # the only model behind this filter
        number = source.number(source_row)
        return self._wanted.keeps(source.row_data(number), source.mark_of(number).reviewed)
