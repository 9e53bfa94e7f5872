"""What the mouse does in the comparison: stubs and signs of moves lead to the other end, folds open."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent

from compare_app.ui.compare.cells import Cells
from compare_app.ui.compare.delegate import PassageDelegate
from compare_app.ui.compare.going import Going
from compare_app.ui.compare.instead import elsewhere
from compare_app.ui.compare.picking import Picking
from compare_app.ui.compare.sideways import Sideways
from compare_app.ui.compare.table import PassageTable


class Pointing(QObject):
    """Reads places of the viewport."""

    def __init__(
        self, view: PassageTable, cells: Cells, delegate: PassageDelegate, going: Going, picking: Picking,
        sideways: Sideways,
    ) -> None:  # fmt: skip
        super().__init__(view)
        self._view, self._cells, self._delegate = view, cells, delegate
        self._going, self._picking, self._sideways = going, picking, sideways

    def shape_at(self, place: QPoint) -> Qt.CursorShape:
        """The mouse's shape: a hand where a click leads somewhere."""
        leads = self.leads_to(place) is not None
        return Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor

    def leads_to(self, place: QPoint) -> tuple[int, int] | None:
        """Where the words under the mouse lead that stand in place of a passage: passage and version."""
        return self.stub_at(place) or self.elsewhere_at(place)

    def elsewhere_at(self, place: QPoint) -> tuple[int, int] | None:
        """The version out of view that has the passage of a row, where its name is under the mouse."""
        view = self._view
        index = view.indexAt(place)
        passage = view.compare_model.passage(index.row()) if index.isValid() else None
        if view.page is None or passage is None:
            return None
        told = elsewhere(view.page, passage, index.column(), self._sideways.in_view())
        if told is None:
            return None
        line = self._delegate.gap_line(view.visualRect(index), self._cells.at(index.row(), index.column()))
        return (passage, told.version) if line.contains(place) else None

    def stub_at(self, place: QPoint) -> tuple[int, int] | None:
        """Where the stub under the mouse leads: passage and version."""
        view = self._view
        index = view.indexAt(place)
        passage = view.compare_model.passage(index.row()) if index.isValid() else None
        if passage is None:
            return None
        cell = self._cells.at(index.row(), index.column())
        for stub in cell.marks.stubs:
            if self._delegate.stub_rect(view.visualRect(index), cell, stub.after).contains(QPointF(place)):
                return stub.shown_in, index.column()
        return None

    def take(self, event: QMouseEvent) -> bool:
        """What a press of the left button is for; False where it means the words of the passage."""
        place = event.position().toPoint()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            index = self._view.indexAt(place)
            passage = self._view.compare_model.passage(index.row()) if index.isValid() else None
            if passage is not None:
                self._picking.extend_to(passage, index.column())
                return True
        return self.follow(place)

    def make_current(self, place: QPoint) -> None:
        """Make the passage under the mouse the current one, and its sentence there."""
        index = self._view.indexAt(place)
        if index.isValid() and index != self._view.currentIndex():
            self._view.setCurrentIndex(index)
        self._picking.caret_to(place)

    def follow(self, place: QPoint) -> bool:
        """Follow a stub, the sign of a move, or open a fold; True where the click was meant for that."""
        view = self._view
        index = view.indexAt(place)
        if not index.isValid():
            return False
        target = self.leads_to(place)
        if target is not None:
            self._going.go_to(*target)
            return True
        if view.compare_model.passage(index.row()) is None:
            view.compare_model.unfold(index.row())
            return True
        in_gutter = place.x() - view.visualRect(index).left() < view.metrics.gutter
        marks = self._cells.at(index.row(), index.column()).marks
        line = self._delegate.gap_line(view.visualRect(index), self._cells.at(index.row(), index.column()))
        perhaps = marks.perhaps is not None and line.contains(place)
        if (in_gutter and (marks.moved or marks.elsewhere is not None)) or marks.gap == "elsewhere" or perhaps:
            view.setCurrentIndex(index)
            end = self._going.other_end()
            if end is not None:
                self._going.go_to(*end)
                return True
        return False
