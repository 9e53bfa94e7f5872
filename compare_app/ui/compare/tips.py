"""What the mouse is told: the mark, the badge or the sign under it, in words."""

from __future__ import annotations

from textwrap import fill

from PySide6.QtCore import QObject, QPoint, QPointF, QRect
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QToolTip

from compare_app.page.marks import CellMarks
from compare_app.page.page import Page
from compare_app.page.possible import possible_at
from compare_app.ui.compare.cells import Cells
from compare_app.ui.compare.laid_over import LaidOver
from compare_app.ui.compare.table import PassageTable
from compare_app.ui.compare.why import Why
from compare_app.ui.typesetting.layouts import CellLayout
from compare_app.ui.words.change_wording import describe_note, yours_words
from compare_app.ui.words.possible_words import possible_words
from compare_app.ui.words.version_names import name_in

#: Signs in a line: Qt breaks none of a plain tooltip, which would be as wide as the screen.
_WIDE = 100


class Tips(QObject):
    """Words for places of the comparison view."""

    def __init__(self, view: PassageTable, cells: Cells, over: LaidOver, why: Why) -> None:
        super().__init__(view)
        self._view, self._cells, self._over, self._why = view, cells, over, why
        why.came.connect(self._show_again)

    def at(self, place: QPoint) -> str:
        """What the mark, the badge or the sign under the mouse means."""
        index = self._view.indexAt(place)
        passage = self._view.compare_model.passage(index.row()) if index.isValid() else None
        if passage is None or self._view.page is None:
            return ""
        cell = self._cells.at(index.row(), index.column())
        rect = self._view.visualRect(index)
        notes = self._notes_under(cell, rect, QPointF(place))
        lines = [self._explain(index.column(), cell.marks, number) for number in dict.fromkeys(notes)]
        if place.x() - rect.left() < self._view.metrics.gutter or cell.marks.gap is not None:
            possible = self._possible(passage, index.column())
            if not (possible and cell.marks.only_here):  # it may be told elsewhere
                lines += self._new_line(self._view.page, cell.marks, index.column())
            lines += self._passage_lines(cell.marks)
            lines += self._why.lines(passage, index.column())
            lines += possible
            lines += yours_words(self._over.yours.get((passage, index.column()), ()))
        return "\n".join(fill(line, _WIDE) for line in lines)

    def _possible(self, passage: int, version: int) -> list[str]:
        """Where the passage may be told that has no partner in another version, or is missing in this one."""
        page = self._view.page
        possible = None if page is None else possible_at(page.index, passage, version)
        return [] if page is None or possible is None else [possible_words(page, possible)]

    def _show_again(self) -> None:
        """An explanation came while the mouse waits for it."""
        viewport = self._view.viewport()
        if QToolTip.isVisible() and viewport.underMouse():
            text = self.at(viewport.mapFromGlobal(QCursor.pos()))
            if text:
                QToolTip.showText(QCursor.pos(), text, viewport)

    def _notes_under(self, cell: CellLayout, rect: QRect, place: QPointF) -> list[int]:
        corner = QPointF(rect.topLeft())
        found = [note for box, note in cell.badges if box.translated(corner).contains(place)]
        origin = corner + QPointF(self._view.metrics.gutter, cell.top)
        for mark in cell.marks.marks:
            if mark.note is not None:
                boxes = [b.translated(origin).adjusted(-5, 0, 5, 4) for b in cell.rects(mark.span)]
                found += [mark.note] if any(box.contains(place) for box in boxes) else []
        return found

    def _explain(self, version: int, marks: CellMarks, number: int) -> str:
        page = self._view.page
        assert page is not None  # a note belongs to a page
        note = marks.notes[number]
        against = name_in(page.story, note.other)
        return self.tr("{change}  (against {name})").format(
            change=describe_note(page, version, note, most=160), name=against
        )

    def _new_line(self, page: Page, marks: CellMarks, version: int) -> list[str]:
        """Who does not have a passage: the chosen base, no other report, or no version before."""
        if not marks.new:
            return []
        base = page.index.resolved(version, page.base)
        if base is not None and not marks.only_here:
            lacks = self.tr("{name} does not have this passage.")
            return [lacks.format(name=name_in(page.story, base))]
        if marks.only_here:
            return [self.tr("Only here: no other report has it.")]
        if marks.own:
            return [self.tr("No independent report has this passage.")]
        return [self.tr("New passage: the versions before do not have it.")]

    def _passage_lines(self, marks: CellMarks) -> list[str]:
        lines = []
        if marks.elsewhere is not None and self._view.page is not None:
            told = self.tr("Said in another place: {name}, passage {number}. Press M to go there.")
            page, (row, version) = self._view.page, marks.elsewhere
            lines.append(told.format(name=name_in(page.story, version), number=page.index.label(row)))
        if marks.moved:
            lines.append(
                self.tr("Told at another point in this report. Press M to go there.")
                if marks.told_apart("moved")
                else self.tr("Moved: it stands elsewhere in this version. Press M to go there.")
            )
        if marks.rewritten:
            lines.append(
                self.tr("In other words: most of them differ, so they are not marked one by one.")
                if marks.told_apart("rewritten")
                else self.tr("Rewritten: most of the words differ, so they are not marked one by one.")
            )
        if marks.continues:
            lines.append(self.tr("The paragraph of the passage above goes on here."))
        if marks.uncertain:
            lines.append(self.tr("Uncertain: these passages may not belong together."))
        if marks.indirect:
            lines.append(
                self.tr(
                    "Paired with the first version of the row only through another one, and marked against that one."
                )
            )
        if marks.gap == "dropped" or (marks.gap == "absent" and marks.perhaps is None):
            lines.append(self.tr("This version does not have the passage."))
        if marks.gap == "not_in_excerpt":
            lines.append(self.tr("This version may be cut and ends before the passage: it need not have dropped it."))
        return lines
