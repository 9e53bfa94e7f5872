"""The margin at the left: the passages' numbers, and beside them what the reader did: ticked off, noted, corrected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QToolTip

from compare_app.ui.compare.table import PassageTable

_MOST_DOTS = 3


@dataclass(frozen=True, slots=True)
class RowSigns:
    """What stands beside a row. `colours`: those of the codes, "#rrggbb"; `words`: what a tooltip and a screen reader say."""

    reviewed: bool = False
    noted: bool = False
    colours: tuple[str, ...] = ()
    words: str = ""


NO_SIGNS = RowSigns()


class RowMargin(QHeaderView):
    """Says what was clicked: the tick's place, or the place of notes."""

    tick_wanted = Signal(int)  # passage
    notes_wanted = Signal(int)  # passage

    def __init__(self, view: PassageTable) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._view = view
        self._signs: Mapping[int, RowSigns] = {}
        self._over = -1
        self.setMouseTracking(True)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setAccessibleName(self.tr("Margin: passages, notes, ticks"))

    # --- properties

    def signs(self, passage: int) -> RowSigns:
        """What stands beside a passage."""
        return self._signs.get(passage, NO_SIGNS)

    def sizeHint(self) -> QSize:
        return QSize(self._width(), 0)

    # --- changing

    def set_signs(self, signs: Mapping[int, RowSigns]) -> None:
        """Show other signs."""
        self._signs = signs
        self.viewport().update()

    def take_look(self) -> None:
        """Another size of text."""
        self.setFixedWidth(self._width())
        self.viewport().update()

    # --- events

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803  Qt's name
        theme = self._view.theme
        passage = self._view.compare_model.passage(logicalIndex)
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, theme.colour("gap"))
        painter.setPen(theme.colour("rule"))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.drawLine(rect.topLeft(), rect.topRight())
        if passage is not None:
            self._paint_number(painter, rect, passage)
            self._paint_tick(painter, self._tick_rect(rect), passage)
            self._paint_note(painter, self._note_rect(rect), self.signs(passage))
        else:
            painter.setPen(theme.colour("muted"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "⋯")
        painter.restore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self.logicalIndexAt(event.position().toPoint())
        if row != self._over:
            self._over = row
            self.viewport().update()
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._over = -1
        self.viewport().update()
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        row = self.logicalIndexAt(place)
        passage = self._view.compare_model.passage(row) if row >= 0 else None
        if passage is None or event.button() != Qt.MouseButton.LeftButton:
            return
        rect = self._section_rect(row)
        if self._note_rect(rect).toRect().adjusted(-3, -3, 3, 3).contains(place) and self.signs(passage).noted:
            self.notes_wanted.emit(passage)
        elif self._tick_rect(rect).toRect().adjusted(-4, -3, 4, 3).contains(place):
            self.tick_wanted.emit(passage)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self.logicalIndexAt(event.pos())
            passage = self._view.compare_model.passage(row) if row >= 0 else None
            words = "" if passage is None else self.signs(passage).words or self.tr("Click the circle to tick it off.")
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    # --- painting

    def _paint_number(self, painter: QPainter, rect: QRect, passage: int) -> None:
        current = self._view.current_cell()
        here = current is not None and current[0] == passage
        painter.setFont(self._view.badge_font if here else self._view.small_font)
        painter.setPen(self._view.theme.colour("text" if here else "muted"))
        box = rect.adjusted(0, self._view.metrics.top, 0, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self._label(passage))

    def _label(self, passage: int) -> str:
        page = self._view.page
        return "" if page is None else page.index.label(passage)

    def _paint_tick(self, painter: QPainter, box: QRectF, passage: int) -> None:
        """A filled circle with a tick; an empty one where the mouse could set it."""
        theme = self._view.theme
        reviewed = self.signs(passage).reviewed
        over = self._over >= 0 and self._view.compare_model.passage(self._over) == passage
        if not reviewed and not over:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("focus" if reviewed else "rule_strong"), 1.4))
        painter.setBrush(theme.colour("focus") if reviewed else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        if reviewed:
            painter.setPen(QPen(theme.colour("page"), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            x, y, u = box.left(), box.top(), box.width() / 16
            line = [
                QPointF(x + 4.6 * u, y + 8.3 * u),
                QPointF(x + 7 * u, y + 10.8 * u),
                QPointF(x + 11.4 * u, y + 5.4 * u),
            ]
            painter.drawPolyline(line)

    def _paint_note(self, painter: QPainter, box: QRectF, signs: RowSigns) -> None:
        """A small sheet with lines; below it a dot for each code's colour."""
        if not signs.noted:
            return
        theme = self._view.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("text"), 1.1))
        painter.setBrush(theme.colour("found"))
        sheet = box.adjusted(2, 1, -2, -1)
        painter.drawRoundedRect(sheet, 1.5, 1.5)
        for part in (0.32, 0.52, 0.72):
            y = sheet.top() + sheet.height() * part
            painter.drawLine(QPointF(sheet.left() + 2.5, y), QPointF(sheet.right() - 2.5, y))
        shown = signs.colours[:_MOST_DOTS]
        step = box.width() / _MOST_DOTS
        left = box.center().x() - step * len(shown) / 2
        for number, colour in enumerate(shown):
            painter.setPen(QPen(theme.colour("rule_strong"), 0.8))
            painter.setBrush(QColor(colour))
            painter.drawEllipse(QRectF(left + number * step + 0.5, box.bottom() + 3, step - 1, step - 1))

    # --- places

    def _width(self) -> int:
        return round(34 * self._view.type.size / 16)

    def _section_rect(self, row: int) -> QRect:
        return QRect(0, self.sectionViewportPosition(row), self.width(), self.sectionSize(row))

    def _tick_rect(self, rect: QRect) -> QRectF:
        size = float(self._view.badge_size)
        top = rect.top() + self._view.metrics.top + size * 1.15
        return QRectF(rect.center().x() - size / 2, top, size, size)

    def _note_rect(self, rect: QRect) -> QRectF:
        return self._tick_rect(rect).translated(0, self._view.badge_size * 1.25)
