"""Makes a cell ready to be painted: text laid out, marks found, badges put on their lines."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from compare_app.page.page import Page
from compare_app.ui.compare.painting import inks_of
from compare_app.ui.look.theme import Theme
from compare_app.ui.typesetting.layouts import CellLayout, Metrics, hyphens_of, lay_out
from compare_app.ui.typesetting.typography import Typography
from compare_app.ui.typesetting.utf16 import Utf16Map

#: Kinds that have no sign of their own in the margin: their line under the words, or the gutter, is enough.
_NO_BADGE = frozenset({"wording", "spelling", "punctuation", "added", "moved", "elsewhere", "rewritten"})


@dataclass(frozen=True, slots=True)
class CellMaker:
    """What all cells of a look have in common."""

    type: Typography
    metrics: Metrics
    theme: Theme
    badge_size: int

    def make(self, page: Page, passage: int, column: int, width: int, focus: int | None) -> CellLayout:
        """Lay a cell out in a width; a base cell is marked against `focus`."""
        text = page.index.cell(passage, column)
        marks = page.marks(passage, column, focus)
        map_ = Utf16Map(text.text)
        inks = inks_of(map_, marks, text, self.theme)
        font = self.type.fitting(text.role, text.text, width)
        layout, height = lay_out(text.text, font, width, self.type.spacing, inks)
        m = self.metrics
        above = m.stub if any(not stub.after for stub in marks.stubs) else 0
        below = m.stub if any(stub.after for stub in marks.stubs) else 0
        top = float(above + m.top)  # first lines of a row stand level, also where a paragraph goes on
        total = round(top + max(height, self.badge_size + 4) + m.bottom + below)
        cell = CellLayout(text, marks, layout, map_, height, top, total)
        cell.hyphens = hyphens_of(layout)
        cell.badges = self._badges(cell, width)
        cell.height = max(total, round(self._lowest_sign(cell)))
        return cell

    def _lowest_sign(self, cell: CellLayout) -> float:
        """How high the cell has to be for all signs at its sides."""
        marks = cell.marks
        signs = sum(
            (marks.new, marks.elsewhere is not None, marks.moved, marks.rewritten, marks.uncertain, marks.indirect)
        )
        left = cell.top + 2 + signs * (self.badge_size + 3)
        right = cell.badges[-1][0].bottom() if cell.badges else 0.0
        return max(left, right) + 3

    def _badges(self, cell: CellLayout, width: int) -> list[tuple[QRectF, int]]:
        """The signs of the margin, each on the line of its words; those of one line move down a little."""
        size, m = float(self.badge_size), self.metrics
        placed: list[tuple[QRectF, int]] = []
        x = m.gutter + width + (m.margin - size) / 2
        lowest = cell.top
        for mark in cell.marks.marks:
            if mark.note is None or cell.marks.notes[mark.note].kind in _NO_BADGE:
                continue
            if any(note == mark.note for _, note in placed):
                continue
            rects = cell.rects(mark.span)
            y = max(lowest, cell.top + (rects[0].y() if rects else 0.0) + 2)
            placed.append((QRectF(x, y, size, size), mark.note))
            lowest = y + size + 2
        return placed
