"""The pinned version: it stays at the left while the others scroll by, so that what is compared stays in view.

Two plain widgets over the view and over its header paint the pinned column once more, at the left edge, with the view's own
delegate; they are there only while the column itself is scrolled away.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QLinearGradient, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QWidget

from compare_app.ui.compare.in_place import EditorInPlace
from compare_app.ui.compare.picking import Picking
from compare_app.ui.compare.table import PassageTable

_SHADOW = 7


class PinnedColumn(QWidget):
    """Paints the cells of the pinned version over the view's left edge."""

    def __init__(self, view: PassageTable, in_place: EditorInPlace, picking: Picking) -> None:
        super().__init__(view.viewport())
        self._view, self._in_place, self._picking = view, in_place, picking
        self.setMouseTracking(True)
        self.head = PinnedHead(view)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def place(self) -> None:
        """Stand where the column is missing; go where it is in view by itself."""
        view = self._view
        width = view.pinned_width()
        for widget in (self, self.head):
            widget.setVisible(width > 0)
        if width > 0:
            self.setGeometry(0, 0, width + _SHADOW, view.viewport().height())
            self.head.setGeometry(0, 0, width, view.versions_header.height())
            self.raise_()
            self.update()
            self.head.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        view, version = self._view, self._view.pinned
        if version is None:
            return
        painter = QPainter(self)
        width = self.width() - _SHADOW
        painter.fillRect(0, 0, width, self.height(), view.theme.colour("gap"))
        option = QStyleOptionViewItem()
        delegate = view.itemDelegate()
        with self._in_place.aside():
            for row in view.rows_between(event.rect().top(), event.rect().bottom()):
                option.rect = QRect(0, view.rowViewportPosition(row), width, view.rowHeight(row))
                delegate.paint(painter, option, view.compare_model.index(row, version))
        self._paint_shadow(painter, width)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Make the cell current without scrolling the others away; its words are one double click away."""
        row = self._view.rowAt(round(event.position().y()))
        passage = self._view.compare_model.passage(row)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and passage is not None:
            self._picking.extend_to(passage, self._view.pinned or 0)
            self.update()
        else:
            self._make_current(row)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The passage that is seen, not the one that is covered, is what the menu is about."""
        self._make_current(self._view.rowAt(event.pos().y()))
        if self._view.current_cell() is not None:
            self._view.menu_wanted.emit(event.globalPos())

    def _make_current(self, row: int) -> None:
        if row >= 0 and self._view.pinned is not None:
            self._view.setAutoScroll(False)
            self._view.setCurrentIndex(self._view.compare_model.index(row, self._view.pinned))
            self._view.setAutoScroll(True)
            self._view.setFocus()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._view.scrollTo(self._view.currentIndex())

    def wheelEvent(self, event: QWheelEvent) -> None:
        QApplication.sendEvent(self._view.verticalScrollBar(), event)

    def _paint_shadow(self, painter: QPainter, x: int) -> None:
        shade = QLinearGradient(x, 0, x + _SHADOW, 0)
        shade.setColorAt(0, QColor(0, 0, 0, 46))
        shade.setColorAt(1, QColor(0, 0, 0, 0))
        painter.fillRect(x, 0, _SHADOW, self.height(), shade)


class PinnedHead(QWidget):
    """The pinned version's head, over the header's left edge."""

    def __init__(self, view: PassageTable) -> None:
        super().__init__(view.versions_header)
        self._view = view
        view.versions_header.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As high as the heads: these have one line in a low window, and three when it is high again."""
        if event.type() == QEvent.Type.Resize:
            self.resize(self.width(), self._view.versions_header.height())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._view.pinned is not None:
            painter = QPainter(self)
            self._view.versions_header.paintSection(painter, self.rect(), self._view.pinned)
            painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._view.pinned is not None:
            self._view.versions_header.open_menu(self._view.pinned, QPoint(event.position().toPoint()))
