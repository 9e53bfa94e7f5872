"""The column of a table that stays at the left while versions scroll by: whose quote a row is must be seen beside the last one.

Two plain widgets over the table and over its head paint the column once more, with the table's own delegate; they are there only
while the column itself is scrolled away.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionHeader, QStyleOptionViewItem, QTableView, QWidget


class FrozenColumn(QWidget):
    """Paints the cells of one column over the table's left edge."""

    menu_wanted = Signal(QPoint)  # where on the screen, about the current row

    def __init__(self, table: QTableView, column: int) -> None:
        super().__init__(table.viewport())
        self._table, self._column = table, column
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._head = _FrozenHead(table, column)
        self.hide()
        for bar in (table.horizontalScrollBar(), table.verticalScrollBar()):
            bar.valueChanged.connect(self.place)
        for header in (table.horizontalHeader(), table.verticalHeader()):
            header.sectionResized.connect(self.place)
            header.geometriesChanged.connect(self.place)
        model = table.model()
        for changed in (
            model.layoutChanged,
            model.modelReset,
            model.dataChanged,
            model.rowsInserted,
            model.rowsRemoved,
        ):
            changed.connect(self.update)
        table.selectionModel().currentChanged.connect(self.uncover)

    def place(self) -> None:
        """Stand where the column is missing; go where it is in view by itself."""
        shown = self._table.columnViewportPosition(self._column) < 0
        width = self._table.columnWidth(self._column)
        for widget in (self, self._head):
            widget.setVisible(shown)
        if shown:
            self.setGeometry(0, 0, width, self._table.viewport().height())
            self._head.setGeometry(0, 0, width, self._table.horizontalHeader().height())
            self.raise_()
            self.update()
            self._head.update()

    def uncover(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        """Scroll the current cell out from under the column."""
        self.place()
        left = self._table.columnViewportPosition(index.column()) if index.isValid() else 0
        if self.isVisible() and index.column() > self._column and left < self.width():
            bar = self._table.horizontalScrollBar()
            bar.setValue(bar.value() - (self.width() - left))

    # --- events

    def paintEvent(self, event: QPaintEvent) -> None:
        table, painter = self._table, QPainter(self)
        painter.fillRect(self.rect(), table.palette().base())
        delegate, model = table.itemDelegate(), table.model()
        row = table.rowAt(event.rect().top())
        while 0 <= row < model.rowCount() and table.rowViewportPosition(row) <= event.rect().bottom():
            option = QStyleOptionViewItem()
            option.initFrom(table)
            option.widget = table
            option.font = table.font()
            option.rect = QRect(0, table.rowViewportPosition(row), self.width() - 1, table.rowHeight(row) - 1)
            if model.index(row, self._column) == table.currentIndex():
                option.state |= QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus
            delegate.paint(painter, option, model.index(row, self._column))
            painter.setPen(QPen(table.palette().mid().color(), 1))
            painter.drawLine(0, option.rect.bottom() + 1, self.width(), option.rect.bottom() + 1)
            row += 1
        painter.setPen(QPen(table.palette().mid().color(), 2))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the cell that is seen, and leave the versions where they are."""
        self._choose(event.position().toPoint().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """None of it is the table's."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._choose(event.pos().y())
        self.menu_wanted.emit(event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        QApplication.sendEvent(self._table.verticalScrollBar(), event)

    def _choose(self, y: int) -> None:
        row = self._table.rowAt(y)
        if row >= 0:
            bar = self._table.horizontalScrollBar()
            before = bar.value()
            self._table.setFocus()
            self._table.setCurrentIndex(self._table.model().index(row, self._column))
            if self._table.currentIndex().column() == self._column:  # else who heard of it went to a version
                bar.setValue(before)
            self.update()


class _FrozenHead(QWidget):
    """The column's title, over the head's left edge."""

    def __init__(self, table: QTableView, column: int) -> None:
        super().__init__(table.horizontalHeader())
        self._table, self._column = table, column
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        header, painter = self._table.horizontalHeader(), QPainter(self)
        option = QStyleOptionHeader()
        option.initFrom(header)
        option.rect = self.rect()
        option.section = self._column
        option.text = str(self._table.model().headerData(self._column, Qt.Orientation.Horizontal))
        option.textAlignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.fillRect(self.rect(), header.palette().window())
        header.style().drawControl(QStyle.ControlElement.CE_Header, option, painter, header)
        painter.end()
