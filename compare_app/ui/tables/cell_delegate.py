"""Paints a version's share of a quote or a claim: what happened, with its sign, and the words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from compare_app.ui.compare import painting
from compare_app.ui.compare.model import Index
from compare_app.ui.look.theme import Theme
from compare_app.ui.tables import ticks
from compare_app.ui.tables.model import CellTable, fact_change, state_name
from compare_app.ui.tables.rows import TableCell, TableRow
from compare_app.ui.typesetting.typography import Typography, families
from compare_app.ui.typesetting.wrapped import Wrapped
from compare_app.ui.words.apart_words import differing_words

#: The sign and the role of a state; kept ones stay quiet.
_SIGNS = {
    "reworded": ("wording", "reworded"), "truncated": ("truncated", "quote_lost"), "extended": ("extended", "reworded"),
    "unquoted": ("unquoted", "quote_lost"), "newly_quoted": ("newly_quoted", "quote_lost"),
    "reattributed": ("reattributed", "quote_lost"), "unnamed": ("reattributed", "quote_lost"),
    "named": ("reattributed", "quote_lost"), "spliced": ("spliced", "reworded"), "absent": ("dropped", "dropped"),
    "returned": ("added", "added"),
}  # fmt: skip


#: A row is as high as its longest words need, from two lines to five; the current one shows them whole, but for the longest.
_FEWEST, _MOST, _OPEN = 2, 5, 24
_ABOVE, _BELOW, _BESIDE = 7, 6, 9
_GRID = 1  # a line of the grid takes it from every cell


def out_of_view(table: QTableView, index: Index) -> str:
    """Of a row that no version in view has: the words of the first that has it, with its name, for the first cell in view."""
    row, model = index.data(CellTable.RowRole), table.model()
    if not isinstance(row, TableRow):
        return ""
    lead, width = model.columnCount() - ticks.COLUMNS - len(row.cells), table.viewport().width()
    middles = [table.columnViewportPosition(lead + v) + table.columnWidth(lead + v) // 2 for v in range(len(row.cells))]
    seen = [v for v, middle in enumerate(middles) if 0 <= middle <= width]
    has = next((v for v, cell in enumerate(row.cells) if cell.text), None)
    if not seen or has is None or index.column() != lead + seen[0] or any(row.cells[v].text for v in seen):
        return ""
    return f"{model.headerData(lead + has, Qt.Orientation.Horizontal)}: {row.cells[has].text}"


class CellDelegate(QStyledItemDelegate):
    """A state with its sign on the first line, the words below."""

    def __init__(self, theme: Theme, type_: Typography, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.set_look(theme, type_)

    def set_look(self, theme: Theme, type_: Typography) -> None:
        """Take over a theme and a typography: words are a little smaller here than in the comparison."""
        self._theme = theme
        self._state, words = QFont(), QFont()
        self._state.setPixelSize(max(12, round(type_.size * 0.75)))
        self._line = QFontMetrics(self._state).height() + 3
        self._told = Wrapped(self._state)
        words.setFamilies(families(type_.face))
        words.setPixelSize(max(12, round(type_.size * 0.875)))
        self._words = Wrapped(words)
        self._sign = QFont(self._state)
        self._sign.setBold(True)

    def height(self, row: TableRow, widths: Sequence[int], is_open: bool = False) -> int:
        """How high a row has to be, its versions having these widths."""
        most = _OPEN if is_open else _MOST
        room = [width - _GRID - 2 * _BESIDE for width in widths]
        told = (self._needed(cell, width, most) for cell, width in zip(row.cells, room, strict=True))
        return max(self.least_height(), *told)

    def _needed(self, cell: TableCell, width: int, most: int) -> int:
        """The height that a cell needs, its words having so many lines at the most."""
        lines = max(_FEWEST, self._words.lines(cell.text, width, most))
        return _ABOVE + self._head(cell, width) + lines * self._words.line + _BELOW

    def _head(self, cell: TableCell, width: int) -> int:
        """The height of what happened: a line, or two where a change has no room in one. Numbers must not be cut."""
        if cell.state not in _SIGNS:
            return self._line
        beside = self._line + 5
        return self._line + (self._told.lines(self._difference(cell), width - beside, 2) - 1) * self._told.line

    def least_height(self) -> int:
        """The height of a row of few words."""
        return _ABOVE + self._line + _BELOW + _FEWEST * self._words.line

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = index.data(CellTable.CellRole)
        if not isinstance(cell, TableCell):
            self._paint_plain(painter, option, index)
            return
        painter.save()
        theme, rect = self._theme, option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, theme.tint("current") if chosen else theme.colour("page"))
        if cell.state in ("absent", "lacking", "not_in_excerpt"):
            painting.paint_hatch(painter, rect.toRectF(), theme)
        box = rect.adjusted(_BESIDE, _ABOVE, -_BESIDE, -_BELOW)
        self._paint_state(painter, box, cell)
        below = box.adjusted(0, self._head(cell, box.width()), 0, 0)
        if cell.text:
            painter.setPen(theme.colour("text"))
            self._words.draw(painter, below, cell.text)
        elif isinstance(option.widget, QTableView):
            self._paint_beyond(painter, below, out_of_view(option.widget, index))
        painter.restore()
        self._paint_frame(painter, option)

    def _paint_beyond(self, painter: QPainter, box: QRect, words: str) -> None:
        """What a row is about where none of its words are in view, quietly."""
        if not words:
            return
        used = self._words.lines(words, box.width(), max(1, box.height() // self._words.line)) * self._words.line
        painter.fillRect(QRect(box.left() - 2, box.top(), box.width() + 4, used), self._theme.colour("page"))
        painter.setPen(self._theme.colour("muted"))
        self._words.draw(painter, QRect(box.left(), box.top(), box.width(), used), words)

    def _paint_plain(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Weight, speaker, ticks and notes: chosen as the versions' cells beside them are."""
        quiet = QStyleOptionViewItem(option)
        quiet.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self._theme.tint("current"))
        quiet.rect = option.rect.adjusted(0, _ABOVE - 2, 0, 0)
        if self._state.pixelSize() > QFontInfo(option.font).pixelSize():  # larger text is larger in the whole row
            quiet.font.setPixelSize(self._state.pixelSize())
        super().paint(painter, quiet, index)
        self._paint_frame(painter, option)

    def _paint_frame(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """The frame of the chosen cell, stronger where the keyboard is."""
        if not option.state & QStyle.StateFlag.State_Selected:
            return
        width = 2 if option.state & QStyle.StateFlag.State_HasFocus else 1
        painter.save()
        painter.setPen(QPen(self._theme.colour("focus"), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2))
        painter.restore()

    def _paint_state(self, painter: QPainter, box: QRect, cell: TableCell) -> None:
        theme = self._theme
        sign = _SIGNS.get(cell.state)
        painter.setFont(self._state)
        if sign is None:
            painter.setPen(theme.colour("muted"))
            words = cell.over or state_name(cell.state, cell.apart)
            shown = QFontMetrics(self._state).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft, shown)
            return
        side = self._line - 3
        place = QRect(box.left(), box.top(), side, side).toRectF()
        painting.paint_badge(painter, place, cell.facts[0][0] if cell.facts else sign[0], self._sign, theme)
        words = self._difference(cell)
        painter.setFont(self._state)
        painter.setPen(theme.colour(sign[1]))
        place_of_words = QRect(box.left() + side + 6, box.top(), box.width() - side - 8, self._head(cell, box.width()))
        self._told.draw(painter, place_of_words, words)

    def _difference(self, cell: TableCell) -> str:
        """The state with the exact words that went and came; facts say for themselves that it was reworded."""
        parts = [] if cell.facts and cell.state == "reworded" else [state_name(cell.state, cell.apart)]
        parts += [fact_change(fact) for fact in cell.facts]
        if cell.apart:
            parts.append(differing_words(cell.lost, cell.gained, of_quote=True))
            return " · ".join(part for part in parts if part)
        if cell.lost:
            parts.append(self.tr("gone: {words}").format(words=cell.lost))
        if cell.gained:
            parts.append(self.tr("new: {words}").format(words=cell.gained))
        return " · ".join(parts)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, self.least_height())
