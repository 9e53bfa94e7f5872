"""The quotes table and the claims ledger, docked below the comparison; choosing a cell goes to the passage."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from compare_app.page.page import Page
from compare_app.ui.compare import painting
from compare_app.ui.compare.model import Index
from compare_app.ui.compare.view import ComparisonView
from compare_app.ui.look import Look
from compare_app.ui.tables.changes import ChangesPane
from compare_app.ui.tables.model import CellFilter, CellTable, state_name
from compare_app.ui.tables.rows import TableCell, TableRow, claim_rows, quote_rows
from compare_app.ui.theme import Theme
from compare_app.ui.typography import families

_QUOTE_STATES = ("reworded", "truncated", "extended", "unquoted", "newly_quoted", "reattributed", "spliced", "absent")
#: A dock opened for the first time shows a few rows.
_LEAST_HEIGHT = 290
_CLAIM_STATES = ("reworded", "absent", "returned")
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
            super().paint(painter, option, index)
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
        painting.paint_badge(painter, place, sign[0], self._sign, theme)
        words = self._difference(cell)
        painter.setFont(self._state)
        painter.setPen(theme.colour(sign[1]))
        text = QFontMetrics(self._state).elidedText(words, Qt.TextElideMode.ElideRight, box.width() - 24)
        painter.drawText(box.adjusted(22, 0, 0, 0), Qt.AlignmentFlag.AlignLeft, text)

    def _difference(self, cell: TableCell) -> str:
        """The state with the exact words that went and came."""
        parts = [state_name(cell.state)]
        if cell.lost:
            parts.append(self.tr("gone: {words}").format(words=cell.lost))
        if cell.gained:
            parts.append(self.tr("new: {words}").format(words=cell.gained))
        return " · ".join(parts)

    def _fitted(self, words: str, box: QRect) -> str:
        return QFontMetrics(self._words).elidedText(words, Qt.TextElideMode.ElideRight, round(box.width() * 1.85))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, 36 + 2 * QFontMetrics(self._words).lineSpacing())


class TablePane(QWidget):
    """A table with its filters."""

    chosen = Signal(object, int)  # TableCell, version

    def __init__(
        self, rows: Callable[[Page], list[TableRow]], with_speaker: bool, states: tuple[str, ...], theme: Theme,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._rows = rows
        self._page: Page | None = None
        self._stale = True
        self._places: dict[tuple[int, int], list[int]] = {}
        self.cells = CellTable(with_speaker, self)
        self.shown = CellFilter(self)
        self.shown.setSourceModel(self.cells)
        self._build(states, theme)

    def _build(self, states: tuple[str, ...], theme: Theme) -> None:
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("Filter by words or speaker"))
        self.words.setAccessibleName(self.tr("Filter by words or speaker"))
        self.words.setClearButtonEnabled(True)
        self.words.setFixedWidth(250)
        self.state = QComboBox(self)
        self.state.setAccessibleName(self.tr("What happened"))
        self.state.addItem(self.tr("Whatever happened"), "")
        for state in states:
            self.state.addItem(state_name(state), state)
        self.changed_only = QCheckBox(self.tr("Changed only"), self)
        self.count = QLabel(self)
        self.table = QTableView(self)
        self.table.setModel(self.shown)
        self.table.setAccessibleName(self.tr("Table over the versions"))
        self._delegate = CellDelegate(theme, self.table)
        self.table.setItemDelegate(self._delegate)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(-1, Qt.SortOrder.DescendingOrder)
        self.table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.table.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.table.setShowGrid(True)
        self.table.setTabKeyNavigation(False)
        self.table.setFrameShape(QTableView.Shape.NoFrame)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(
            self._delegate.sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        )
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.words.textChanged.connect(self._narrow)
        self.state.currentIndexChanged.connect(self._narrow)
        self.changed_only.toggled.connect(self._narrow)
        self.table.selectionModel().currentChanged.connect(self._choose)
        self.table.clicked.connect(self._choose)
        line = QHBoxLayout()
        line.setContentsMargins(12, 6, 12, 2)
        for widget in (self.words, self.state, self.changed_only, self.count):
            line.addWidget(widget)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        layout.addWidget(self.table)

    def set_theme(self, theme: Theme) -> None:
        """Take over a theme."""
        self._delegate.set_theme(theme)
        self.table.viewport().update()

    def set_page(self, page: Page | None) -> None:
        """Show another story, as soon as somebody looks."""
        self._page, self._stale = page, True
        if self.isVisible():
            self.freshen()

    def freshen(self) -> None:
        """List the rows of the story at hand, where that was not done yet."""
        if not self._stale:
            return
        self._stale = False
        rows = self._rows(self._page) if self._page is not None else []
        self.cells.set_rows(self._page, rows)
        self._places = {} if self._page is None else _places(self._page, rows)
        self._fit()
        self._narrow()

    def follow(self, passage: int, version: int) -> None:
        """Choose the row that stands in a passage, without going anywhere."""
        if not self.isVisible():
            return
        found = self._places.get((passage, version), [])
        if not found:
            return
        here = self.table.currentIndex()
        row = self.shown.mapToSource(here).row() if here.isValid() else -1
        index = self.cells.index(row if row in found else found[0], version + self.cells.lead_columns)
        index = self.shown.mapFromSource(index)
        if index.isValid():
            with QSignalBlocker(self.table.selectionModel()):
                self.table.setCurrentIndex(index)
            self.table.scrollTo(index)
            self.table.viewport().update()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]  # the stubs want QShowEvent
        self.freshen()

    def _fit(self) -> None:
        columns = self.cells.columnCount()
        for column in range(columns):
            width = 78 if column == 0 else 130 if column < self.cells.lead_columns else 0
            if not width:
                rest = self.table.viewport().width() - 20 - (78 if self.cells.lead_columns == 1 else 208)
                width = max(210, rest // max(1, columns - self.cells.lead_columns))
            self.table.setColumnWidth(column, width)

    def _narrow(self) -> None:
        self.shown.narrow(self.words.text(), self.changed_only.isChecked(), str(self.state.currentData()))
        text = self.tr("{shown} of {count}")
        self.count.setText(text.format(shown=self.shown.rowCount(), count=self.cells.rowCount()))

    def _choose(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        cell = index.data(CellTable.CellRole)
        if isinstance(cell, TableCell):
            self.chosen.emit(cell, index.column() - self.cells.lead_columns)


def _places(page: Page, rows: list[TableRow]) -> dict[tuple[int, int], list[int]]:
    """Which rows of the table stand in a passage of a version."""
    places: dict[tuple[int, int], list[int]] = defaultdict(list)
    for number, row in enumerate(rows):
        for version, cell in enumerate(row.cells):
            for passage in {page.index.row_at(version, span.start) for span in cell.spans} - {None}:
                places[passage, version].append(number)  # type: ignore[index]  # None is taken out above
    return dict(places)


class TableDocks(QObject):
    """Both tables as docks of a window, hidden until asked for."""

    changed = Signal()

    def __init__(self, view: ComparisonView, look: Look, window: QMainWindow) -> None:
        super().__init__(window)
        self._view = view
        self._look = look
        self._window = window
        theme = look.theme
        self.quotes = TablePane(quote_rows, True, _QUOTE_STATES, theme)
        self.claims = TablePane(claim_rows, False, _CLAIM_STATES, theme)
        self._quotes_dock = self._dock(window, self.tr("Quotes"), "quotes", self.quotes)
        self._claims_dock = self._dock(window, self.tr("Claims"), "claims", self.claims)
        self.changes = ChangesPane()
        self._changes_dock = self._add_dock(window, self.tr("Changes"), "changes", self.changes)
        self.changes.chosen.connect(view.go_to_stop)
        view.stop_changed.connect(self.changes.follow)
        window.tabifyDockWidget(self._quotes_dock, self._claims_dock)
        window.tabifyDockWidget(self._claims_dock, self._changes_dock)
        look.changed.connect(self._take_look)
        view.cell_changed.connect(self.quotes.follow)
        view.cell_changed.connect(self.claims.follow)

    def set_page(self, page: Page | None) -> None:
        """Another story."""
        self.quotes.set_page(page)
        self.claims.set_page(page)
        self.changes.set_page(page)

    def changes_shown(self) -> bool:
        """Whether the list of changes is open."""
        return not self._changes_dock.isHidden()

    def toggle_changes(self) -> None:
        """Open or close the list of changes."""
        self._toggle(self._changes_dock)

    def quotes_shown(self) -> bool:
        """Whether the quotes table is open."""
        return not self._quotes_dock.isHidden()

    def claims_shown(self) -> bool:
        """Whether the claims ledger is open."""
        return not self._claims_dock.isHidden()

    def toggle_quotes(self) -> None:
        """Open or close the quotes table."""
        self._toggle(self._quotes_dock)

    def toggle_claims(self) -> None:
        """Open or close the claims ledger."""
        self._toggle(self._claims_dock)

    def _toggle(self, dock: QDockWidget) -> None:
        dock.setVisible(dock.isHidden())
        dock.raise_()
        if dock.height() < _LEAST_HEIGHT:
            self._window.resizeDocks([dock], [_LEAST_HEIGHT], Qt.Orientation.Vertical)
        self.changed.emit()

    def _dock(self, window: QMainWindow, title: str, name: str, pane: TablePane) -> QDockWidget:
        pane.chosen.connect(partial(self._go_to, pane))
        return self._add_dock(window, title, name, pane)

    def _add_dock(self, window: QMainWindow, title: str, name: str, pane: QWidget) -> QDockWidget:
        dock = QDockWidget(title, window)
        dock.setObjectName(name)
        dock.setWidget(pane)
        dock.hide()
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        dock.visibilityChanged.connect(self.changed)
        return dock

    def _go_to(self, _pane: TablePane, cell: TableCell, version: int) -> None:
        page = self._view.page
        if page is None or not cell.spans:
            return
        row = page.index.row_at(version, cell.spans[0].start)
        if row is not None:
            places = page.index.cell(row, version).place(cell.spans[0])
            self._view.go_to(row, version, places[0] if places else None)

    def _take_look(self) -> None:
        self.quotes.set_theme(self._look.theme)
        self.claims.set_theme(self._look.theme)
