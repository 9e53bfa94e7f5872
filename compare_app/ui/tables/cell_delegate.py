"""Paints a version's share of a quote or a claim: what happened, with its sign, and the words."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from compare_app.ui.compare import painting
from compare_app.ui.compare.model import Index
from compare_app.ui.tables.model import CellTable, fact_change, state_name
from compare_app.ui.tables.rows import TableCell
from compare_app.ui.theme import Theme
from compare_app.ui.typography import families

#: The sign and the role of a state; kept ones stay quiet.
_SIGNS = {
    "reworded": ("wording", "reworded"), "truncated": ("truncated", "quote_lost"), "extended": ("extended", "reworded"),
    "unquoted": ("unquoted", "quote_lost"), "newly_quoted": ("newly_quoted", "quote_lost"),
    "reattributed": ("reattributed", "quote_lost"), "spliced": ("spliced", "reworded"), "absent": ("dropped", "dropped"),
    "returned": ("added", "added"),
}  # fmt: skip


class CellDelegate(QStyledItemDelegate):
    """A state with its sign on the first line, the words on two lines below."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state, self._words = QFont(), QFont()
        self._state.setPixelSize(12)
        self._words.setFamilies(families("serif"))
        self._words.setPixelSize(14)
        self._sign = QFont(self._state)
        self._sign.setBold(True)

    def set_theme(self, theme: Theme) -> None:
        """Take over a theme."""
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = index.data(CellTable.CellRole)
        if not isinstance(cell, TableCell):
            quiet = QStyleOptionViewItem(option)  # chosen as softly as the versions' cells beside it
            quiet.palette.setColor(QPalette.ColorRole.Highlight, self._theme.tint("current"))
            quiet.palette.setColor(QPalette.ColorRole.HighlightedText, self._theme.colour("text"))
            super().paint(painter, quiet, index)
            return
        painter.save()
        theme, rect = self._theme, option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, theme.tint("current") if chosen else theme.colour("page"))
        if cell.state == "absent":
            painting.paint_hatch(painter, rect.toRectF(), theme)
        box = rect.adjusted(9, 7, -9, -6)
        self._paint_state(painter, box, cell)
        painter.setFont(self._words)
        painter.setPen(theme.colour("text"))
        below = box.adjusted(0, 19, 0, 0)
        painter.drawText(below, Qt.TextFlag.TextWordWrap, self._fitted(cell.words, below))
        if chosen:
            painter.setPen(theme.colour("focus"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _paint_state(self, painter: QPainter, box: QRect, cell: TableCell) -> None:
        theme = self._theme
        sign = _SIGNS.get(cell.state)
        painter.setFont(self._state)
        if sign is None:
            painter.setPen(theme.colour("muted"))
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft, state_name(cell.state))
            return
        place = QRect(box.left(), box.top(), 16, 16).toRectF()
        painting.paint_badge(painter, place, cell.facts[0][0] if cell.facts else sign[0], self._sign, theme)
        words = self._difference(cell)
        painter.setFont(self._state)
        painter.setPen(theme.colour(sign[1]))
        text = QFontMetrics(self._state).elidedText(words, Qt.TextElideMode.ElideRight, box.width() - 24)
        painter.drawText(box.adjusted(22, 0, 0, 0), Qt.AlignmentFlag.AlignLeft, text)

    def _difference(self, cell: TableCell) -> str:
        """The state with the exact words that went and came; facts say for themselves that it was reworded."""
        parts = [] if cell.facts and cell.state == "reworded" else [state_name(cell.state)]
        parts += [fact_change(fact) for fact in cell.facts]
        if cell.lost:
            parts.append(self.tr("gone: {words}").format(words=cell.lost))
        if cell.gained:
            parts.append(self.tr("new: {words}").format(words=cell.gained))
        return " · ".join(parts)

    def _fitted(self, words: str, box: QRect) -> str:
        return QFontMetrics(self._words).elidedText(words, Qt.TextElideMode.ElideRight, round(box.width() * 1.85))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, 36 + 2 * QFontMetrics(self._words).lineSpacing())
