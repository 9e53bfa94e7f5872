"""The pairs of passages that may be one, for Qt: how likely that is, and both in their own words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from compare_app.model.alignment import SentenceRef
from compare_app.page.page import Page
from compare_app.page.possible import Possible, possible_pairs
from compare_app.ui.tables.model import CellTable
from compare_app.ui.tables.ordered import OrderedFilter, OrderedModel
from compare_app.ui.tables.rows import TableCell, TableRow
from compare_app.ui.words.possible_words import possible_place

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_SPOKEN = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


class PossibleModel(OrderedModel):
    """One row a pair, numbered in reading order; the version that stands before the other is on the left, as in the comparison."""

    SCORE, ONE, OTHER = range(3)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.page: Page | None = None
        self.pairs: list[Possible] = []
        self._rows: dict[int, TableRow] = {}  # made when they are looked at: all 4,000 of a large story take 60 ms

    def set_page(self, page: Page | None) -> None:
        """List a story's pairs."""
        self.beginResetModel()
        self.page = page
        self.pairs = [] if page is None else possible_pairs(page.index)
        self._rows = {}
        self._set_order(len(self.pairs))
        self.endResetModel()

    def pair(self, row: int) -> Possible:
        """The pair in a row."""
        return self.pairs[self.number(row)]

    def row_data(self, row: int) -> TableRow:
        """Both passages of a row, as they are painted."""
        number = self.number(row)
        if number not in self._rows:
            assert self.page is not None  # only a page has pairs
            self._rows[number] = _row(self.page, self.pairs[number])
        return self._rows[number]

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.InitialSortOrderRole and section == self.SCORE:
            return Qt.SortOrder.DescendingOrder
        if role == Qt.ItemDataRole.ToolTipRole and section == self.SCORE:
            return self.tr(
                "How likely it is that both tell the same, from 0 to 100. From 50 on the program links them itself"
            )
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Score"), self.tr("This passage"), self.tr("May be the same as"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == CellTable.RowRole:
            return self.row_data(index.row())
        if index.column() == self.SCORE:
            return self._score(self.pair(index.row()), role)
        cell = self.row_data(index.row()).cells[index.column() - self.ONE]
        if role == CellTable.CellRole:
            return cell
        if role in _SPOKEN:
            return f"{cell.over}\n{cell.words}"
        return cell.words if role == Qt.ItemDataRole.DisplayRole else None

    def _score(self, pair: Possible, role: int) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        score = round(100 * pair.score)
        if role in _SPOKEN:
            return self.tr("{score} of 100").format(score=score)
        return str(score) if role == Qt.ItemDataRole.DisplayRole else None

    def _sort_value(self, number: int, column: int) -> float | str:
        assert self.page is not None  # only a page has pairs
        pair = self.pairs[number]
        if column == self.SCORE:
            return pair.score
        row, version = self.page.index.place_of(pair.own if column == self.ONE else pair.other)
        return row * len(self.page.story.versions) + version


class PossibleFilter(OrderedFilter):
    """Keeps the pairs of a version, of some score, with some words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: tuple[str, int | None, float] = "", None, 0.0

    def narrow(self, words: str, version: int | None, least: float) -> None:
        """Take over what is asked; no version is every one."""
        self.beginFilterChange()
        self._wanted = words.casefold(), version, least
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        source = self.sourceModel()
        assert isinstance(source, PossibleModel)  # the only model behind this filter
        pair = source.pair(source_row)
        words, version, least = self._wanted
        if pair.score < least or version not in (None, pair.own.version, pair.other.version):
            return False
        told = source.row_data(source_row).cells if words else ()
        return not words or words in " ".join(f"{cell.over} {cell.words}" for cell in told).casefold()


def _row(page: Page, pair: Possible) -> TableRow:
    return TableRow((_cell(page, pair.own), _cell(page, pair.other)), pair.score)


def _cell(page: Page, ref: SentenceRef) -> TableCell:
    """A sentence, and over it where it stands."""
    span = page.index.sentence(*ref).span
    words = " ".join(span.of(page.story.versions[ref.version].text).split())
    return TableCell("", words, (span,), over=possible_place(page, ref))
