"""All changes of a story for Qt: what changed from what to what, where, and how much it weighs."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from compare_app.page.page import Page, Stop
from compare_app.ui.wording import GLYPHS, note_name, version_name

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MOST = 160


class ChangesModel(QAbstractTableModel):
    """One row a stop of the walk, in its order."""

    WEIGHT, KIND, BEFORE, AFTER, VERSION, AGAINST, PASSAGE = range(7)
    SortRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.page: Page | None = None

    def set_page(self, page: Page | None) -> None:
        """List another story's changes."""
        self.beginResetModel()
        self.page = page
        self.endResetModel()

    def stop(self, row: int) -> Stop | None:
        """The change in a row."""
        return None if self.page is None else self.page.stops[row]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or self.page is None else len(self.page.stops)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 7

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        titles = (
            self.tr("Weight"), self.tr("What"), self.tr("Before"), self.tr("After"), self.tr("Version"),
            self.tr("Against"), self.tr("Passage"),
        )  # fmt: skip
        return titles[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        page = self.page
        if page is None or not index.isValid():
            return None
        stop = page.stops[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(page, stop, index.column())
        if role == self.SortRole:
            values = {self.WEIGHT: stop.note.weight, self.PASSAGE: stop.row}
            return values.get(index.column(), self._shown(page, stop, index.column()).casefold())
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            if index.column() == self.WEIGHT:
                return self.tr("Weight {percent} of 100").format(percent=round(stop.note.weight * 100))
            return self._shown(page, stop, index.column())
        return None

    def _shown(self, page: Page, stop: Stop, column: int) -> str:
        note, versions = stop.note, page.story.versions
        if column == self.WEIGHT:
            return "●" * round(note.weight * 5)
        if column == self.KIND:
            return f"{GLYPHS.get(note.kind, '·')}  {note_name(note)}"
        if column == self.BEFORE:
            return page.words(note.other, note.lost or note.theirs, _MOST)
        if column == self.AFTER:
            return page.words(stop.version, note.gained or note.mine, _MOST)
        if column == self.PASSAGE:
            return str(stop.row + 1)
        return version_name(versions[stop.version if column == self.VERSION else note.other])


class ChangesFilter(QSortFilterProxyModel):
    """Keeps changes of a kind, of some weight, with some words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setSortRole(ChangesModel.SortRole)
        self._words, self._kind, self._least = "", "", 0.0

    def narrow(self, words: str, kind: str, least: float) -> None:
        """Take over what is asked."""
        self.beginFilterChange()
        self._words, self._kind, self._least = words.casefold(), kind, least
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        source = self.sourceModel()
        assert isinstance(source, ChangesModel)  # the only model behind this filter
        stop = source.stop(source_row)
        if stop is None or stop.note.weight < self._least or (self._kind and stop.note.kind != self._kind):
            return False
        if not self._words:
            return True
        return any(
            self._words in str(source.index(source_row, column).data()).casefold()
            for column in (source.KIND, source.BEFORE, source.AFTER, source.VERSION)
        )
