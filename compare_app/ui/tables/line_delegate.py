"""Cells of a list with one line a row: the words begin where their script begins."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from compare_app.page.direction import runs_right_to_left


class LineDelegate(QStyledItemDelegate):
    """Arabic and Hebrew words begin at the right; cut short, they lack their end and not, as it would seem, their beginning."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if runs_right_to_left(str(index.data() or "")):
            option.direction = Qt.LayoutDirection.RightToLeft
