"""Passages marked one after the other, for what is done with several: Ctrl+click, or the key of a correction.

The current passage is what a command is about; its marked sentences, where the reader selected words in it.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen

from compare_app.page import choice
from compare_app.page.choice import Choice
from compare_app.ui.compare.in_place import EditorInPlace
from compare_app.ui.compare.table import PassageTable


class Picking(QObject):
    """The passages marked, in the order in which they were."""

    changed = Signal()

    def __init__(self, view: PassageTable, in_place: EditorInPlace) -> None:
        super().__init__(view)
        self._view, self._in_place = view, in_place
        self._picked: list[Choice] = []

    # --- what is meant

    @property
    def picked(self) -> tuple[Choice, ...]:
        """What is marked."""
        return tuple(self._picked)

    def current(self) -> Choice | None:
        """The current passage; only the sentences with selected words, where there are any."""
        return self._of_editor(selected_only=True) or self._whole()

    def sentence(self) -> Choice | None:
        """The sentence at the cursor, or those with selected words."""
        return self._of_editor(selected_only=False)

    def meant(self) -> list[Choice]:
        """What is marked, and behind it the current passage."""
        current = self.current()
        own = [] if current is None or self._at(current) is not None else [current]
        return [*self._picked, *own]

    # --- changing

    def toggle(self, chosen: Choice) -> None:
        """Mark a passage, or its mark off."""
        at = self._at(chosen)
        if at is None:
            self._picked.append(chosen)
        else:
            del self._picked[at]
        self._tell()

    def extend_to(self, row: int, version: int) -> None:
        """As lists do it with Ctrl+click: the first one marks the current passage as well."""
        page = self._view.page
        chosen = None if page is None else choice.whole(page.index, row, version)
        current = self.current()
        if chosen is None:
            return
        if not self._picked and current is not None and current[:2] != chosen[:2]:
            self._picked.append(current)
        self.toggle(chosen)

    def clear(self) -> None:
        """Forget all marks."""
        if self._picked:
            self._picked = []
            self._tell()

    def caret_to(self, place: QPoint) -> None:
        """Put the cursor of the words at a place of the viewport, unless words are selected."""
        editor = self._in_place.editor
        if editor is None or editor.textCursor().hasSelection():
            return
        at = editor.viewport().mapFrom(self._view.viewport(), place)
        editor.setTextCursor(editor.cursorForPosition(at))

    # --- painting

    def paint(self, painter: QPainter, rect: QRect, row: int, version: int) -> None:
        """A dashed frame with the mark's number."""
        number = next((n for n, c in enumerate(self._picked, 1) if (c.row, c.version) == (row, version)), None)
        if number is None:
            return
        theme, view = self._view.theme, self._view
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("focus"), 2, Qt.PenStyle.DashLine))
        painter.drawRect(QRectF(rect).adjusted(3, 3, -4, -4))
        size = view.badge_size
        x = rect.right() - (view.metrics.margin + size) / 2  # in the margin of the signs: words stay to be read
        pill = QRectF(x, rect.top() + 1, size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("focus"))
        painter.drawEllipse(pill)
        painter.setPen(theme.colour("page"))
        painter.setFont(view.badge_font)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, str(number))

    # --- helpers

    def _at(self, chosen: Choice) -> int | None:
        return next((n for n, c in enumerate(self._picked) if c[:2] == chosen[:2]), None)

    def _whole(self) -> Choice | None:
        page, place = self._view.page, self._view.current_cell()
        return None if page is None or place is None else choice.whole(page.index, *place)

    def _of_editor(self, selected_only: bool) -> Choice | None:
        page, place, editor = self._view.page, self._view.current_cell(), self._in_place.editor
        if page is None or place is None or editor is None:
            return None
        start, end = editor.selected_span()
        if start == end and selected_only:
            return None
        return choice.within(page.index, *place, start, end)

    def _tell(self) -> None:
        self._view.viewport().update()
        self.changed.emit()
