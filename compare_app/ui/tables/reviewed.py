"""A table whose rows can be ticked off: a filter for what is left, and a click, or the space bar, on the tick."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox

from compare_app.ui.tables.changes_model import ChangesModel
from compare_app.ui.tables.model import CellTable
from compare_app.ui.tables.ticks import MarkOf
from compare_app.ui.widgets.choice_box import ChoiceBox
from compare_app.ui.widgets.filtered import FilteredTable
from compare_app.ui.words.change_wording import WEIGHTY


class ReviewedTable(FilteredTable):
    """Its source model has a column of ticks and one of notes at its right end."""

    tick_wanted = Signal(int)  # what stands in a row, by its number

    def __init__(self, source: CellTable | ChangesModel, shown: QSortFilterProxyModel) -> None:
        super().__init__(source, shown)
        self._marked = source
        self.left = QCheckBox(self.tr("Left to look at"), self)
        self.left.setToolTip(self.tr("Only what is not ticked off yet"))
        self.left.toggled.connect(self._narrow)
        self.version = ChoiceBox(self)
        self.version.setAccessibleName(self.tr("Version"))
        self.version.currentIndexChanged.connect(self._narrow)
        self.weighty = QCheckBox(self.tr("Weighty only"), self)
        self.weighty.setToolTip(self.tr("Only changed facts and quotes and what weighs as much, no mere wording"))
        self.weighty.toggled.connect(self._narrow)
        self.table.clicked.connect(self._click)

    def least_weight(self) -> float:
        """What a row has to weigh."""
        return WEIGHTY if self.weighty.isChecked() else 0.0

    def number_of(self, row: int) -> int:
        """The number of what stands in a row of the source model."""
        return row

    @abstractmethod
    def tick_column(self) -> int:
        """Where the ticks stand."""

    def set_marks(self, mark_of: MarkOf) -> None:
        """Show other ticks and notes."""
        self._marked.set_marks(mark_of)
        if self.left.isChecked() and self.isVisible():
            self._narrow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            index = self.table.currentIndex()
            if index.isValid():
                self.tick_wanted.emit(self.number_of(self.shown.mapToSource(index).row()))
            return True
        return super().eventFilter(watched, event)

    def _click(self, index: QModelIndex) -> None:
        if index.column() == self.tick_column():
            self.tick_wanted.emit(self.number_of(self.shown.mapToSource(index).row()))
