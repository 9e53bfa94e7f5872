"""Paints the cells of the comparison view, and opens the editor in the current one."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QRegion
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from compare_app.ui.compare import painting
from compare_app.ui.compare.cells import WORDS_BESIDE, Cells
from compare_app.ui.compare.editor import PassageEditor
from compare_app.ui.compare.in_place import EditorInPlace
from compare_app.ui.compare.instead import Elsewhere, elsewhere, only_in, stub_text
from compare_app.ui.compare.laid_over import LaidOver
from compare_app.ui.compare.picking import Picking
from compare_app.ui.compare.table import PassageTable
from compare_app.ui.compare.walk import StopWalk
from compare_app.ui.typesetting.layouts import CellLayout
from compare_app.ui.typesetting.wrapped import Wrapped

Index = QModelIndex | QPersistentModelIndex


class PassageDelegate(QStyledItemDelegate):
    """Draws what the view's cells hold; computes nothing that it could look up."""

    def __init__(
        self,
        view: PassageTable,
        cells: Cells,
        in_place: EditorInPlace,
        over: LaidOver,
        picking: Picking,
        walk: StopWalk,
    ) -> None:
        super().__init__(view)
        self._view, self._cells, self._in_place, self._over = view, cells, in_place, over
        self._picking, self._walk = picking, walk

    # --- painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        passage = self._view.compare_model.passage(index.row())
        painter.save()
        painter.setClipRect(option.rect)
        if passage is None:
            self._paint_fold(painter, option.rect, index)
        else:
            cell = self._cells.at(index.row(), index.column())
            if cell.text.text:
                self._paint_passage(painter, option.rect, index, passage, cell)
            else:
                self._paint_gap(painter, option.rect, index, passage, cell)
            self._paint_stubs(painter, option.rect, index.column(), passage, cell)
            self._paint_rules(painter, option.rect, cell)
            self._picking.paint(painter, option.rect, passage, index.column())
            if self._over.waiting == (passage, index.column()):
                self._paint_waiting(painter, option.rect)
        if index == self._view.currentIndex():
            self._paint_current(painter, option.rect)
        painter.restore()

    def _paint_passage(self, painter: QPainter, rect: QRect, index: Index, passage: int, cell: CellLayout) -> None:
        view, theme = self._view, self._view.theme
        ground = "page"
        painter.fillRect(rect, theme.colour(ground))
        if index == view.currentIndex():
            painter.fillRect(rect, theme.tint("current"))
        origin = self.text_origin(rect, cell)
        painting.paint_grounds(painter, cell, origin, theme)
        hits, now = self._over.found_in(passage, index.column())
        if hits:
            painting.paint_found(painter, cell, origin, hits, now, theme)
        if not self._in_place.stands_in(index):
            painter.setPen(theme.colour("text"))
            cell.layout.draw(painter, origin, [], QRectF(rect))
            painting.paint_lines(painter, cell, origin, theme)
        elif self._in_place.editor is not None:  # a bracket before the first word of a line stands beside the editor
            painter.save()
            painter.setClipRegion(QRegion(rect) - QRegion(self._in_place.editor.geometry()))
            painting.paint_lines(painter, cell, origin, theme)
            painter.restore()
        painting.paint_outline(painter, cell, origin, self._walk.outlined(passage, index.column()), theme)
        self._paint_gutter(painter, rect, (passage, index.column()), cell)
        for place, note in cell.badges:
            kind = cell.marks.notes[note].kind
            painting.paint_badge(painter, place.translated(rect.topLeft()), kind, view.badge_font, theme)

    def _paint_gutter(self, painter: QPainter, rect: QRect, place: tuple[int, int], cell: CellLayout) -> None:
        """The bar and the signs of the passage as a whole."""
        view, theme, marks = self._view, self._view.theme, cell.marks
        signs = [
            kind
            for kind, on in (
                ("added", marks.new), ("elsewhere", marks.elsewhere is not None), ("moved", marks.moved), ("rewritten", marks.rewritten),
                ("uncertain", marks.uncertain), ("indirect", marks.indirect), ("yours", place in self._over.yours),
            )
            if on
        ]  # fmt: skip
        bars = [kind for kind in signs if kind in ("added", "moved")]
        if bars:
            pen = QPen(theme.colour(painting.role_of(bars[-1])), 3)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            if bars[-1] == "moved":
                pen.setDashPattern([2.2, 1.2])
            painter.setPen(pen)
            painter.drawLine(QPointF(rect.left() + 2, rect.top() + 3), QPointF(rect.left() + 2, rect.bottom() - 2))
        size = view.badge_size
        x = rect.left() + 6 * view.metrics.gutter / 28
        for number, kind in enumerate(signs):
            spot = QRectF(x, rect.top() + cell.top + 2 + number * (size + 3), size, size)
            painting.paint_badge(painter, spot, kind, view.badge_font, theme)

    def _paint_gap(self, painter: QPainter, rect: QRect, index: Index, passage: int, cell: CellLayout) -> None:
        """A missing passage: a quiet hatch, and a word where it was there before."""
        view, theme = self._view, self._view.theme
        if cell.marks.gap == "apart":
            painter.fillRect(rect, theme.colour("page"))
            return
        painting.paint_hatch(painter, QRectF(rect), theme)
        if index == view.currentIndex():
            painter.fillRect(rect.adjusted(0, 0, 0, 0), theme.tint("current"))
        painter.setFont(view.small_font)
        if cell.marks.gap == "dropped":
            size = view.badge_size
            place = QRectF(rect.left() + 6 * view.metrics.gutter / 28, rect.top() + cell.top + 2, size, size)
            painting.paint_badge(painter, place, "dropped", view.badge_font, theme)
            painter.setFont(view.small_font)
            self._paint_line(painter, self.gap_line(rect, cell), self.tr("not here"), "dropped")
            return
        page = view.page
        told = None if page is None else elsewhere(page, passage, index.column(), self._cells.sideways.in_view())
        if told is not None:
            self._paint_elsewhere(painter, rect, cell, told)
        else:
            self._paint_reason(painter, self.gap_line(rect, cell), cell)

    def _paint_reason(self, painter: QPainter, line: QRect, cell: CellLayout) -> None:
        """Why a cell is empty where nothing was dropped; a dash where there is no more to say."""
        page = self._view.page
        if cell.marks.gap == "elsewhere" and cell.marks.elsewhere is not None and page is not None:
            words = self.tr("told in passage {number}").format(number=page.index.label(cell.marks.elsewhere[0]))
            self._paint_line(painter, line, words, "moved")
        elif cell.marks.gap == "not_in_excerpt":
            self._paint_line(painter, line, self.tr("not in this excerpt"), "muted")
        elif cell.marks.perhaps is not None and page is not None:
            words = self.tr("perhaps in passage {number}").format(number=page.index.label(cell.marks.perhaps))
            self._paint_line(painter, line, words, "muted")
        else:
            painter.setPen(self._view.theme.colour("muted"))
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, "—")

    def _paint_line(self, painter: QPainter, line: QRect, text: str, role: str) -> None:
        """A few words over the hatch."""
        theme, metrics = self._view.theme, QFontMetrics(self._view.small_font)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width() - 12)
        ground = QRectF(line.left() - 1, line.top() + 1, metrics.horizontalAdvance(text) + 10, line.height())
        painter.fillRect(ground, theme.colour("gap"))
        painter.setPen(theme.colour(role))
        painter.drawText(line.adjusted(4, 2, 0, 0), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, text)

    def _paint_elsewhere(self, painter: QPainter, rect: QRect, cell: CellLayout, told: Elsewhere) -> None:
        """No version in view has the passage: who has it leads there, and its words stand where the row is empty anyway."""
        theme, line = self._view.theme, self.gap_line(rect, cell)
        words = Wrapped(self._view.small_font)
        inner = QRect(
            line.left() + 4, line.bottom() + 2, line.width() - WORDS_BESIDE, rect.bottom() - line.bottom() - 3
        )
        if inner.height() >= words.line:
            used = words.lines(told.words, inner.width(), inner.height() // words.line) * words.line
            painter.fillRect(inner.adjusted(-5, -2, 5, used - inner.height() + 2), theme.colour("gap"))
            painter.setPen(theme.colour("muted"))
            words.draw(painter, QRect(inner.topLeft(), QSize(inner.width(), used)), told.words)
        self._paint_line(painter, line, told.names, "focus")

    def _paint_stubs(self, painter: QPainter, rect: QRect, column: int, passage: int, cell: CellLayout) -> None:
        """Where moved passages really stand: one quiet line that leads to the first of them."""
        view, theme = self._view, self._view.theme
        for after in (False, True):
            stubs = [stub for stub in cell.marks.stubs if stub.after == after]
            if not stubs:
                continue
            line = self.stub_rect(rect, cell, after)
            painter.setPen(QPen(theme.colour("moved"), 1, Qt.PenStyle.DashLine))
            edge = line.top() if after else line.bottom()
            painter.drawLine(QPointF(line.left(), edge), QPointF(line.right(), edge))
            size = view.badge_size
            sign = QRectF(rect.left() + 6 * view.metrics.gutter / 28, line.top() + 4, size, size)
            painting.paint_badge(painter, sign, "moved", view.badge_font, theme)
            painter.setFont(view.small_font)
            painter.setPen(theme.colour("moved"))
            text = stub_text(view.page, column, passage, stubs[0].shown_in, len(stubs))
            shown = QFontMetrics(view.small_font).elidedText(text, Qt.TextElideMode.ElideRight, round(line.width()))
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_rules(self, painter: QPainter, rect: QRect, cell: CellLayout) -> None:
        """Hair lines between cells; none above where the paragraph goes on, a sign in the gutter instead."""
        theme = self._view.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(theme.colour("rule"))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        if cell.marks.continues:
            painter.setPen(theme.colour("muted"))
            painter.setFont(self._view.small_font)
            x = rect.left() + self._view.metrics.gutter - 9
            painter.drawText(QPointF(x, rect.top() + 11), "⋮")
        else:
            painter.drawLine(rect.topLeft(), rect.topRight())

    def _paint_fold(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Passages folded away: one band over all columns; what stands beside the story, in short, in its own column."""
        view, theme = self._view, self._view.theme
        beside = view.compare_model.entries[index.row()].beside
        painter.fillRect(rect, theme.colour("gap"))
        painter.setPen(theme.colour("rule"))
        painter.drawLine(rect.topLeft(), rect.topRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if index.column() != view.first_column() and not beside:
            return
        painter.setPen(theme.colour("muted"))
        painter.setFont(view.small_font)
        text = self.beside_words(index) if beside else "⋯  " + str(index.data())
        box = rect.adjusted(view.metrics.gutter, 0, -8 if beside else 0, 0)
        shown = (
            QFontMetrics(view.small_font).elidedText(text, Qt.TextElideMode.ElideRight, box.width()) if beside else text
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_current(self, painter: QPainter, rect: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._view.theme.colour("focus"), 1 + self._view.hasFocus()))
        painter.drawRect(rect.adjusted(1, 1, -2, -2))

    def _paint_waiting(self, painter: QPainter, rect: QRect) -> None:
        """The passage is being compared again: a veil, and three points in a pill."""
        view, theme = self._view, self._view.theme
        veil = QColor(theme.colour("page"))
        veil.setAlphaF(0.6)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect.adjusted(2, 2, -2, -2), veil)
        unit = view.badge_size / 6
        middle = QPointF(rect.center().x(), min(rect.center().y(), view.viewport().height() - 4 * unit))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("focus"))
        painter.drawRoundedRect(
            QRectF(middle.x() - 8 * unit, middle.y() - 3 * unit, 16 * unit, 6 * unit), 3 * unit, 3 * unit
        )
        painter.setBrush(theme.colour("page"))
        for number in (-1, 0, 1):
            painter.drawEllipse(middle + QPointF(number * unit * 4, 0), unit, unit)

    def beside_words(self, index: Index) -> str:
        """What a version has beside the story; where none in view has anything there, which has, and what."""
        words, seen = str(index.data()), self._cells.sideways.in_view()
        model = self._view.compare_model
        if words or model.page is None or not seen or index.column() != seen[0]:
            return words
        told = {v: model.beside_text(model.entries[index.row()], v) for v in range(model.columnCount())}
        have = [v for v, text in told.items() if text]
        return "" if not set(have).isdisjoint(seen) else f"{only_in(model.page, have)}:  {told[have[0]]}"

    # --- places

    def text_origin(self, rect: QRect, cell: CellLayout) -> QPointF:
        """The upper left corner of a cell's text."""
        return QPointF(rect.left() + self._view.metrics.gutter, rect.top() + cell.top)

    def gap_line(self, rect: QRect, cell: CellLayout) -> QRect:
        """The line of words in a cell without a passage."""
        left, height = self._view.metrics.gutter, self._view.badge_size + 2
        return QRect(rect.left() + left, rect.top() + round(cell.top), rect.width() - left, height)

    def stub_rect(self, rect: QRect, cell: CellLayout, after: bool) -> QRectF:
        """The line of stubs: those that come before stand above the text, the others below."""
        metrics = self._view.metrics
        x, width = rect.left() + metrics.gutter, rect.width() - metrics.gutter - 6
        y = rect.top() + cell.height - metrics.stub if after else rect.top()
        return QRectF(x, y, width, metrics.stub)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(option.rect.width(), self._cells.height(index.row()))

    # --- the editor

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        return PassageEditor(parent)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, PassageEditor):
            self._in_place.fill(editor, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        if isinstance(editor, PassageEditor) and self._view.compare_model.passage(index.row()) is not None:
            cell = self._cells.at(index.row(), index.column())
            origin = self.text_origin(option.rect, cell)
            width = self._view.metrics.text_width(option.rect.width())
            editor.follow(cell)
            editor.setGeometry(round(origin.x()), round(origin.y()), width, round(cell.text_height) + 6)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Nothing: sources are evidence, and the editor only shows."""
