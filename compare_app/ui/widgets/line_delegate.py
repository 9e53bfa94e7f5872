"""Cells of a list with one line a row: the words begin where their script begins."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from compare_app.page.direction import runs_right_to_left


class LineDelegate(QStyledItemDelegate):
    """Arabic and Hebrew words begin at the right; cut short, they lack their end and not, as it would seem, their beginning.

    Names of versions lack their middle: what tells those of one outlet apart is at the end. `names`: the columns of these.
    """

    def __init__(self, names: Collection[int], parent: QObject) -> None:
        super().__init__(parent)
        self._names = names

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if runs_right_to_left(str(index.data() or "")):
            option.direction = Qt.LayoutDirection.RightToLeft
        if index.column() in self._names:
            option.textElideMode = Qt.TextElideMode.ElideMiddle
