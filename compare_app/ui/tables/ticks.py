"""The two columns that every table has at its right: whether it was looked at, and what is noted on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt

from compare_app.ui.notes.review import Mark

translate = QCoreApplication.translate
#: What is known of a row of a table, by its number.
MarkOf = Callable[[int], Mark]
TICK, NOTE = 0, 1
COLUMNS = 2


def no_marks(_row: int) -> Mark:
    """Nothing is known yet."""
    return Mark()


def title(column: int, role: int) -> str:
    """The head of a column."""
    if column == TICK:
        return "✓" if role == Qt.ItemDataRole.DisplayRole else translate("Ticks", "Looked at")
    return translate("Ticks", "Notes")


def data(mark: Mark, column: int, role: int) -> object:
    """What a cell shows and says."""
    if column == TICK:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return translate("Ticks", "Looked at") if mark.reviewed else translate("Ticks", "Not looked at")
        return ("✓" if mark.reviewed else "○") if role == Qt.ItemDataRole.DisplayRole else None
    shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    return mark.text if role in shown else None


def sort_value(mark: Mark, column: int) -> float | str:
    """What a cell is sorted by."""
    return mark.reviewed if column == TICK else mark.text
