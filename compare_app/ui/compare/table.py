"""The table below the comparison view: a row a passage, a column a version; where its cells stand and in which look.

The parts of the view (its walk, its editor, its tooltips …) know this table and the parts that they need, never the view.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from compare_app.page.page import Page
from compare_app.ui.compare.header import VersionHeader
from compare_app.ui.compare.model import CompareModel
from compare_app.ui.look.theme import Theme
from compare_app.ui.typesetting.layouts import Metrics
from compare_app.ui.typesetting.typography import Typography

#: No more of the window is covered by the version that is kept in view.
_MOST_PINNED = 0.7
#: Lines of text that a step of the scroll bar takes; a notch of the wheel takes three steps.
_LINES_A_STEP = 2


class PassageTable(QTableView):
    """Shows nothing by itself yet: heights of rows and what is painted come from the parts."""

    cell_changed = Signal(int, int)  # passage, version
    jumped = Signal(int, int)  # a place worth coming back to: passage, version
    menu_wanted = Signal(QPoint)  # where on the screen

    def __init__(self, theme: Theme, type_: Typography, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.compare_model = CompareModel(self)
        self.versions_header = VersionHeader(theme, type_, self)
        self.pinned: int | None = None
        self.held: tuple[int, int] | None = None  # version and sentence that the reader is at since they went there
        self.take_look(theme, type_)
        self._set_up()

    def _set_up(self) -> None:
        self.setModel(self.compare_model)
        self.setHorizontalHeader(self.versions_header)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._set_step()
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)

    def take_look(self, theme: Theme, type_: Typography) -> None:
        """Use a theme and a typography from now on."""
        self.theme, self.type, self.metrics = theme, type_, Metrics.of(type_)
        self.small_font: QFont = type_.small()
        self.badge_font: QFont = type_.small(bold=True)
        self.badge_size = QFontMetrics(self.badge_font).height() - 1
        self._set_step()

    def _set_step(self) -> None:
        """Qt goes by the rows in view: with passages of many lines a notch of the wheel would take most of a screen."""
        self.verticalScrollBar().setSingleStep(round(self.type.size * self.type.spacing * _LINES_A_STEP))

    # --- what is shown

    @property
    def page(self) -> Page | None:
        """The page shown."""
        return self.compare_model.page

    def current_cell(self) -> tuple[int, int] | None:
        """The current passage and version."""
        index = self.currentIndex()
        passage = self.compare_model.passage(index.row()) if index.isValid() else None
        return None if passage is None else (passage, index.column())

    # --- where things stand

    def rows_between(self, top: int, bottom: int) -> range:
        """The rows that stand between two heights of the viewport."""
        header = self.verticalHeader()
        first, last = header.logicalIndexAt(max(0, top)), header.logicalIndexAt(bottom)
        return range(max(0, first), (last if last >= 0 else self.compare_model.rowCount() - 1) + 1)

    def pinned_width(self) -> int:
        """How much of the window the pinned version covers while the others scroll; 0 where it stands in its own place, or
        is drawn so wide that nothing could be read beside it.
        """
        version = self.pinned
        if version is None or self.isColumnHidden(version) or self.columnViewportPosition(version) >= 0:
            return 0
        width = self.columnWidth(version)
        return width if width <= _MOST_PINNED * self.viewport().width() else 0

    def first_column(self) -> int:
        """The version that stands first from the left."""
        return next(iter(self.versions_header.visible_versions()), 0)
