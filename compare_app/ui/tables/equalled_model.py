"""What was treated as equal, for Qt: the rule, what stands here and there, where."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from compare_app.page.equalled import Equalled, equalled, with_neighbours
from compare_app.page.page import Page, shorten
from compare_app.ui.wording import name_in, rule_name

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MOST = 120
_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


class EqualledModel(QAbstractTableModel):
    """One row a place, in reading order."""

    RULE, THEIRS, MINE, VERSION, AGAINST, PASSAGE = range(6)
    SortRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.page: Page | None = None
        self.places: tuple[Equalled, ...] = ()

    def set_page(self, page: Page | None) -> None:
        """List another story's places."""
        self.beginResetModel()
        self.page = page
        self.places = () if page is None else equalled(page)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.places)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 6

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        titles = (
            self.tr("Rule"), self.tr("There"), self.tr("Here"), self.tr("Version"), self.tr("Against"), self.tr("Passage"),
        )  # fmt: skip
        return titles[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self.page is None or not index.isValid():
            return None
        place, column = self.places[index.row()], index.column()
        if role == self.SortRole:
            return place.row if column == self.PASSAGE else self._words(self.page, place, column).casefold()
        return self._words(self.page, place, column) if role in _SPOKEN else None

    def _words(self, page: Page, place: Equalled, column: int) -> str:
        if column == self.RULE:
            return rule_name(place.rule)
        if column in (self.MINE, self.THEIRS):
            version, span = (place.version, place.mine) if column == self.MINE else (place.other, place.theirs)
            text = page.story.versions[version].text
            return shorten(" ".join(with_neighbours(text, span).of(text).split()), _MOST)
        if column == self.PASSAGE:
            return str(place.row + 1)
        return name_in(page.story, place.version if column == self.VERSION else place.other)


class EqualledFilter(QSortFilterProxyModel):
    """Keeps the places of a rule, with some words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setSortRole(EqualledModel.SortRole)
        self._words, self._rule = "", ""

    def narrow(self, words: str, rule: str) -> None:
        """Take over what is asked; no rule is every rule."""
        self.beginFilterChange()
        self._words, self._rule = words.casefold(), rule
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        source = self.sourceModel()
        assert isinstance(source, EqualledModel)  # the only model behind this filter
        if self._rule and source.places[source_row].rule != self._rule:
            return False
        columns = range(source.columnCount()) if self._words else ()
        return not self._words or any(
            self._words in str(source.index(source_row, column).data()).casefold() for column in columns
        )
