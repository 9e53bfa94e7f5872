"""The list of all changes of a story, with its filters; it follows the walk, and the walk follows it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QCheckBox

from compare_app.page.page import Page
from compare_app.page.stops import Stop
from compare_app.ui.tables.changes_model import ChangesFilter, ChangesModel
from compare_app.ui.tables.filters import refill, refill_versions
from compare_app.ui.tables.reviewed import ReviewedTable
from compare_app.ui.widgets.choice_box import ChoiceBox
from compare_app.ui.words.change_wording import apart_kind, kind_name

_SLICE_MS = 4


class ChangesPane(ReviewedTable):
    """One row a change."""

    chosen = Signal(int)  # position among the page's stops
    rejected_chosen = Signal(object)  # Stop

    def __init__(self) -> None:
        self.changes = ChangesModel()
        self.narrowed = ChangesFilter()
        super().__init__(self.changes, self.narrowed)
        self.say_what(self.tr("All changes"), self.tr("Filter by words or version"))
        self.say_empty(self.tr("There is nothing here in which versions differ."))
        self._build()
        # the first letter of a search would take 120 ms in a list of 4,000
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._make_sought)

    def _build(self) -> None:
        self.kind = ChoiceBox(self)
        self.kind.setAccessibleName(self.tr("Kind of change"))
        self.rejected = QCheckBox(self.tr("Rejected"), self)
        self.rejected.setToolTip(self.tr("Only what you said is no change; it is counted nowhere else"))
        self.rejected.toggled.connect(self._list_others)
        for widget in (self.kind, self.version, self.weighty, self.left, self.rejected):
            self.add_filter(widget)
        names = (ChangesModel.VERSION, ChangesModel.AGAINST)
        self.be_list(172, 160, 0, 0, 160, 160, 78, 34, 62, names=names)
        self.kind.currentIndexChanged.connect(self._narrow)

    def number_of(self, row: int) -> int:
        return self.changes.number(row)

    def tick_column(self) -> int:
        return self.changes.TICK

    def rejected_here(self) -> Stop | None:
        """The rejected change that is chosen, where these are listed."""
        index = self.shown.mapToSource(self.table.currentIndex())
        return self.changes.stop(index.row()) if self.changes.rejected and index.isValid() else None

    def follow(self, number: int) -> None:
        """Choose the row of the change at hand, without going anywhere."""
        if self.changes.rejected:
            return
        index = self.shown.mapFromSource(self._at(self.changes.row_of(number)))
        if self.isVisible() and index.row() != self.table.currentIndex().row():
            self.select_quietly(index)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._idle.stop()

    # --- helpers

    def _make_sought(self) -> None:
        if not self.changes.make_sought(_SLICE_MS):
            self._idle.stop()

    def _rows_about(self, passage: int, version: int) -> Sequence[int]:
        page = self.changes.page
        if page is None:
            return ()
        stops = self.changes.stops
        first = bisect_left(stops, (passage, version), key=lambda stop: (stop.row, stop.version))
        behind = bisect_right(stops, (passage, version), key=lambda stop: (stop.row, stop.version))
        return [self.changes.row_of(number) for number in range(first, behind)]

    def _list(self, page: Page | None) -> None:
        with QSignalBlocker(self.rejected):
            self.rejected.setEnabled(page is not None and bool(page.rejected))
            self.rejected.setChecked(self.rejected.isChecked() and self.rejected.isEnabled())
        apart = page is not None and page.index.all_apart
        self.retitle(self.tr("Differences") if apart else self.tr("Changes"))
        self.changes.set_page(page, self.rejected.isChecked())
        for column in (ChangesModel.TICK, ChangesModel.NOTE):  # nobody ticks off, or notes, what is none
            self.table.setColumnHidden(column, self.changes.rejected)
        refill_versions(self.version, page)
        kinds = _kinds(self.changes.stops)
        named = [(kinds[kind], kind) for kind in sorted(kinds, key=kinds.__getitem__)]
        refill(self.kind, self.tr("Every kind"), named)
        if page is not None and self.isVisible():
            self._idle.start()

    def _list_others(self) -> None:
        """What is none in place of the changes, or the other way round."""
        if not self._stale:
            self._list(self._page)
            self._narrow()

    def _narrow(self) -> None:
        self.narrowed.narrow(
            self.words.text(), str(self.kind.currentData() or ""), self.least_weight(), self.left.isChecked(),
            self.version.currentData(),
        )  # fmt: skip
        self._say_count()

    def _choose(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        stop = self.rejected_here()
        if stop is not None:
            self.rejected_chosen.emit(stop)
        elif index.isValid():
            self.chosen.emit(self.changes.number(self.shown.mapToSource(index).row()))


def _kinds(stops: Sequence[Stop]) -> dict[str, str]:
    """The kinds of the story's changes, with their names."""
    drafts = {stop.note.kind for stop in stops if not stop.note.apart}
    return {
        stop.note.kind: kind_name(stop.note.kind) if stop.note.kind in drafts else apart_kind(stop.note.kind)
        for stop in stops
    }
