"""What the tables of the docks have in common: filters above, a count beside them, and the rows worked out when looked at."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Collection, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QSignalBlocker,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from compare_app.page.page import Page
from compare_app.ui.widgets.filter_line import FilterLine
from compare_app.ui.widgets.line_delegate import LineDelegate
from compare_app.ui.widgets.told import Told

_STEP = 40  # pixels: Qt would go by the rows in view, and a notch of the wheel past a whole quote


class FilteredTable(QWidget):
    """A table with a line of filters. Who inherits fills it in `_list`, narrows it in `_narrow`, and follows `_choose`."""

    back_wanted = Signal()  # to the passages, with the keyboard
    menu_wanted = Signal(QPoint)  # where on the screen; the row under it is the current one

    def __init__(self, source: QAbstractItemModel, shown: QSortFilterProxyModel) -> None:
        super().__init__()
        self._page: Page | None = None
        self._listed: Page | None = None
        self._stale = True
        self._nothing: Told | None = None
        self._empty = ""
        self._source, self.shown = source, shown
        for model in (source, shown):
            model.setParent(self)
        shown.setSourceModel(source)
        self.table = _table(shown, self)
        self.head = head = FilterLine(self)
        self.words, self.count, self.all = head.words, head.count, head.all
        self.add_filter, self.add_button = head.add_filter, head.add_button
        self.wear_title, self.retitle = head.wear_title, head.retitle
        self.all.clicked.connect(self.show_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.head)
        layout.addWidget(self.table)
        self.words.textChanged.connect(self._narrow)
        self.table.selectionModel().currentChanged.connect(self._choose)
        self.table.clicked.connect(self._choose)
        self.table.activated.connect(self._activate)
        self.table.installEventFilter(self)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._open_menu)

    def say_what(self, name: str, hint: str) -> None:
        """The table's name for a screen reader, and what the field above it is for."""
        self.table.setAccessibleName(name)
        self.words.setPlaceholderText(hint)
        self.words.setAccessibleName(hint)

    def say_empty(self, words: str) -> None:
        """What stands in the table while there is nothing to be listed."""
        self._nothing = Told(self.table.viewport())
        self._nothing.setObjectName("quiet")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.say(words)
        self._empty = words
        layout = QVBoxLayout(self.table.viewport())
        layout.setContentsMargins(24, 12, 24, 12)
        layout.addWidget(self._nothing)

    def be_list(self, *widths: int, names: Collection[int] = ()) -> None:
        """One line a row, chosen as a whole. The columns' widths, or more where a title needs it; those of width 0 share what is left.
        `names`: which have names of versions.
        """
        table = self.table
        table.setItemDelegate(LineDelegate(names, table))
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setWordWrap(False)
        table.verticalHeader().setDefaultSectionSize(27)
        for column, width in enumerate(widths):
            if width:
                table.setColumnWidth(column, max(width, table.horizontalHeader().sectionSizeHint(column)))
            else:
                table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    # --- what is chosen

    def words_here(self) -> tuple[str, str]:
        """The words of the current cell, and where they come from as far as that is known."""
        return " ".join(str(self.table.currentIndex().data() or "").split()), ""

    def line_here(self) -> list[tuple[str, str]]:
        """The current row: what stands in each column that is shown, with its title."""
        head, row = self.table.horizontalHeader(), self.table.currentIndex().row()
        columns = (head.logicalIndex(place) for place in range(head.count()))
        shown = [column for column in columns if not head.isSectionHidden(column)] if row >= 0 else []
        titles = (
            self.shown.headerData(c, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole) for c in shown
        )
        named = (t or self.shown.headerData(c, Qt.Orientation.Horizontal) for t, c in zip(titles, shown, strict=True))
        texts = (str(self.shown.index(row, column).data() or "") for column in shown)
        return [(str(title), " ".join(text.split())) for title, text in zip(named, texts, strict=True)]

    def order_by_column(self) -> tuple[str, Qt.SortOrder | None]:
        """Sort by the current column; again, the other way round; and again, as the story goes. Says by what, and how."""
        head, column = self.table.horizontalHeader(), max(0, self.table.currentIndex().column())
        first = self.shown.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.InitialSortOrderRole)
        first = first if isinstance(first, Qt.SortOrder) else Qt.SortOrder.AscendingOrder
        orders = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        other = orders[1] if first == orders[0] else orders[0]
        title = str(self.shown.headerData(column, Qt.Orientation.Horizontal) or "")
        if head.sortIndicatorSection() != column:
            order: Qt.SortOrder | None = first
        else:
            order = other if head.sortIndicatorOrder() == first else None
        self.table.sortByColumn(-1 if order is None else column, orders[0] if order is None else order)
        self.table.scrollTo(self.table.currentIndex())
        return title, order

    # --- events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and not self.table.currentIndex().isValid():
            # Qt would make the first cell the current one, and who only passes by would be taken to another passage.
            self.select_quietly(self.shown.index(0, self._first_column()))
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
            return True
        return super().eventFilter(watched, event)

    # --- showing

    def set_page(self, page: Page | None) -> None:
        """Show another story, as soon as somebody looks."""
        self._page, self._stale = page, True
        if self.isVisible():
            self.freshen()

    def freshen(self) -> None:
        """List the rows of the story at hand, where that was not done yet. Where it was compared again, the row at its place is
        chosen: a list is worked through.
        """
        if not self._stale:
            return
        before, here = self._listed, self.table.currentIndex()
        row, column = here.row(), here.column()
        self._stale, self._listed = False, self._page
        self._list(self._page)
        self._narrow()
        if self._nothing is not None:
            self._nothing.say(self._words_for_nothing())
        if row >= 0 and _is_one_story(before, self._page) and not self.table.currentIndex().isValid():
            self.select_quietly(self.shown.index(min(row, self.shown.rowCount() - 1), column))

    def show_all(self) -> None:
        """Take every filter off."""
        self.head.take_off()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow_cell(self, passage: int, version: int) -> None:
        """Choose the first row that is about a cell of the comparison, unless the chosen one is already."""
        if not self.isVisible():
            return
        here = self.shown.mapToSource(self.table.currentIndex()).row()
        rows = [row for row in self._rows_about(passage, version) if self.shown.mapFromSource(self._at(row)).isValid()]
        if rows and here not in rows:
            self.select_quietly(self.shown.mapFromSource(self._at(rows[0])))

    def _at(self, row: int) -> QModelIndex:
        return self._source.index(row, 0)

    def select_quietly(self, index: QModelIndex) -> None:
        """Make a cell (of the narrowed table) the current one, without going anywhere."""
        if index.isValid():
            with QSignalBlocker(self.table.selectionModel()):
                self.table.setCurrentIndex(index)
            self.table.scrollTo(index)
            self.table.viewport().update()
            self.table.horizontalHeader().viewport().update()  # the chosen column's head is bold

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]  # the stubs want QShowEvent
        self.head.order_keyboard(self.table)
        self.freshen()

    def _open_menu(self, place: QPoint) -> None:
        """The menu key asks for the cell chosen, the mouse for the one under it, which Qt has chosen by now."""
        index = self.table.indexAt(place)
        if not index.isValid():
            index = self.table.currentIndex()
            place = self.table.visualRect(index).center()
        if index.isValid():
            self.menu_wanted.emit(self.table.viewport().mapToGlobal(place))

    def _activate(self, index: QModelIndex) -> None:
        """Enter goes to the passage, and on there."""
        self._choose(index)
        self.back_wanted.emit()

    # --- for those who inherit; Qt's classes have a metaclass of their own, so that it is the type checker who asks for these

    @abstractmethod
    def _list(self, page: Page | None) -> None:
        """Fill the table."""

    @abstractmethod
    def _narrow(self) -> None:
        """Apply the filters, then count."""

    @abstractmethod
    def _choose(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        """A cell was chosen."""

    def _first_column(self) -> int:
        """Where the keyboard begins."""
        return 0

    def _rows_about(self, passage: int, version: int) -> Sequence[int]:
        """The rows of the source model that are about a cell of the comparison; none where a list is about other things."""
        return ()

    def _words_for_nothing(self) -> str:
        """What stands in a table without rows."""
        return self.tr("No story is open yet.") if self._page is None else self._empty

    def _say_count(self) -> None:
        shown, count = self.shown.rowCount(), self._source.rowCount()
        self.count.setText(self.tr("{shown} of {count} shown").format(shown=shown, count=count))
        self.all.setVisible(shown < count)
        if self._nothing is not None:
            self._nothing.setVisible(count == 0)


def _is_one_story(*pages: Page | None) -> bool:
    """Whether pages show the same articles."""
    paths = [[v.document.path for v in page.story.versions] for page in pages if page is not None]
    return len(paths) == len(pages) and all(found == paths[0] for found in paths)


def _table(shown: QSortFilterProxyModel, parent: QWidget) -> QTableView:
    table = QTableView(parent)
    table.setModel(shown)
    table.setSortingEnabled(True)
    table.horizontalHeader().setSortIndicatorClearable(True)  # a third click
    table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)  # the order of the story
    table.horizontalHeader().sectionClicked.connect(table.scrollToTop)  # who sorts wants to see what comes first
    table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table.verticalScrollBar().setSingleStep(_STEP)
    table.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table.setTabKeyNavigation(False)
    table.setFrameShape(QTableView.Shape.NoFrame)
    table.setMinimumHeight(64)  # two lines under the heads, in a window on a small screen
    table.verticalHeader().hide()
    table.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideMiddle)  # the end of a name tells versions apart
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return table
