"""A long table that sorts itself at one go: Qt would ask Python for two values a comparison, 100,000 for 4,000 rows."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCollator,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

_NOWHERE = QModelIndex()


class OrderedModel(QAbstractTableModel):
    """Its rows are numbered things, in the order of their numbers until somebody sorts by a column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._by = -1, Qt.SortOrder.AscendingOrder
        self._numbers: list[int] = []
        self._row_of: list[int] = []

    # --- reading

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._numbers)

    def number(self, row: int) -> int:
        """The number of what stands in a row."""
        return self._numbers[row]

    def row_of(self, number: int) -> int:
        """The row in which a number stands; -1 where there is no such thing."""
        return self._row_of[number] if 0 <= number < len(self._row_of) else -1

    @property
    def sorted_by(self) -> int:
        """The column that the rows are sorted by; -1: none."""
        return self._by[0]

    # --- changing

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By a column; -1 is the order of the numbers. Rows with equal values keep that order, those without one stand last."""
        if (column, order) != self._by:
            self._by = column, order
            self.sort_again()

    def forget_order(self) -> None:
        """Other columns: their order comes with the next `_set_order`, by no column."""
        self._by = -1, Qt.SortOrder.AscendingOrder

    def sort_again(self) -> None:
        """Other values in the column that the rows are sorted by."""
        self.layoutAboutToBeChanged.emit()
        before = self._numbers
        self._set_order(len(before))
        old = self.persistentIndexList()
        moved = [self.index(self._row_of[before[index.row()]], index.column()) for index in old]
        self.changePersistentIndexList(old, moved)
        self.layoutChanged.emit()

    # --- for those who inherit

    def _set_order(self, count: int) -> None:
        """Put so many things in order; called between the beginning and the end of a reset."""
        column, order = self._by
        backwards = order == Qt.SortOrder.DescendingOrder
        numbers = range(count)
        if column < 0:
            self._numbers = list(numbers)
        else:
            values = [self._sort_value(number, column) for number in numbers]
            by = _as_people_sort([v for v in values if v != ""])
            said = sorted((n for n in numbers if values[n] != ""), key=lambda n: by(values[n]), reverse=backwards)
            self._numbers = said + [n for n in numbers if values[n] == ""]
        self._row_of = [0] * count
        for row, number in enumerate(self._numbers):
            self._row_of[number] = row

    @abstractmethod
    def _sort_value(self, number: int, column: int) -> float | str:
        """What something is sorted by; values of one column can be compared, and an empty text says that there is none."""


def _as_people_sort(values: list[float | str]) -> Callable[[float | str], Any]:
    """The key of a value: numbers by size, words as the language of the window sorts them, with 9 before 10."""
    if not values or not isinstance(values[0], str):
        return lambda value: value
    here = QLocale()  # one that is of no language would sort by the numbers of the signs
    collator = QCollator(QLocale(QLocale.Language.English) if here.language() == QLocale.Language.C else here)
    collator.setNumericMode(True)
    return lambda value: collator.sortKey(str(value))


class OrderedFilter(QSortFilterProxyModel):
    """Filters; the order is that of the model behind it."""

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.sourceModel().sort(column, order)
