"""The list of all changes of a story: what changed from what to what, where, and how much it weighs."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSignalBlocker,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from compare_app.page.page import Page, Stop
from compare_app.ui.walker import WEIGHTY
from compare_app.ui.wording import GLYPHS, kind_name, note_name, version_name

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MOST = 160


class ChangesModel(QAbstractTableModel):
    """One row a stop of the walk, in its order."""

    WEIGHT, KIND, BEFORE, AFTER, VERSION, AGAINST, PASSAGE = range(7)
    SortRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.page: Page | None = None

    def set_page(self, page: Page | None) -> None:
        """List another story's changes."""
        self.beginResetModel()
        self.page = page
        self.endResetModel()

    def stop(self, row: int) -> Stop | None:
        """The change in a row."""
        return None if self.page is None else self.page.stops[row]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or self.page is None else len(self.page.stops)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 7

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        titles = (
            self.tr("Weight"), self.tr("What"), self.tr("Before"), self.tr("After"), self.tr("Version"),
            self.tr("Against"), self.tr("Passage"),
        )  # fmt: skip
        return titles[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        page = self.page
        if page is None or not index.isValid():
            return None
        stop = page.stops[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(page, stop, index.column())
        if role == self.SortRole:
            values = {self.WEIGHT: stop.note.weight, self.PASSAGE: stop.row}
            return values.get(index.column(), self._shown(page, stop, index.column()).casefold())
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            if index.column() == self.WEIGHT:
                return self.tr("Weight {percent} of 100").format(percent=round(stop.note.weight * 100))
            return self._shown(page, stop, index.column())
        return None

    def _shown(self, page: Page, stop: Stop, column: int) -> str:
        note, versions = stop.note, page.story.versions
        if column == self.WEIGHT:
            return "●" * round(note.weight * 5)
        if column == self.KIND:
            return f"{GLYPHS.get(note.kind, '·')}  {note_name(note)}"
        if column == self.BEFORE:
            return page.words(note.other, note.lost or note.theirs, _MOST)
        if column == self.AFTER:
            return page.words(stop.version, note.gained or note.mine, _MOST)
        if column == self.PASSAGE:
            return str(stop.row + 1)
        return version_name(versions[stop.version if column == self.VERSION else note.other])


class ChangesFilter(QSortFilterProxyModel):
    """Keeps changes of a kind, of some weight, with some words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setSortRole(ChangesModel.SortRole)
        self._words, self._kind, self._least = "", "", 0.0

    def narrow(self, words: str, kind: str, least: float) -> None:
        """Take over what is asked."""
        self.beginFilterChange()
        self._words, self._kind, self._least = words.casefold(), kind, least
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        source = self.sourceModel()
        assert isinstance(source, ChangesModel)  # the only model behind this filter
        stop = source.stop(source_row)
        if stop is None or stop.note.weight < self._least or (self._kind and stop.note.kind != self._kind):
            return False
        if not self._words:
            return True
        return any(
            self._words in str(source.index(source_row, column).data()).casefold()
            for column in (source.KIND, source.BEFORE, source.AFTER, source.VERSION)
        )


class ChangesPane(QWidget):
    """The list with its filters."""

    chosen = Signal(int)  # position among the page's stops

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.changes = ChangesModel(self)
        self.shown = ChangesFilter(self)
        self.shown.setSourceModel(self.changes)
        self._page: Page | None = None
        self._stale = True
        self._build()

    def _build(self) -> None:
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("Filter by words or version"))
        self.words.setAccessibleName(self.tr("Filter by words or version"))
        self.words.setClearButtonEnabled(True)
        self.words.setFixedWidth(250)
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(self.tr("Kind of change"))
        self.weighty = QCheckBox(self.tr("Weighty only"), self)
        self.count = QLabel(self)
        self.table = QTableView(self)
        self.table.setModel(self.shown)
        self.table.setAccessibleName(self.tr("All changes"))
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(-1, Qt.SortOrder.DescendingOrder)
        self.table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.setFrameShape(QTableView.Shape.NoFrame)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(27)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate((78, 190, 0, 0, 150, 150, 74)):
            if width:
                self.table.setColumnWidth(column, width)
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.words.textChanged.connect(self._narrow)
        self.kind.currentIndexChanged.connect(self._narrow)
        self.weighty.toggled.connect(self._narrow)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.table.clicked.connect(self._choose)
        line = QHBoxLayout()
        line.setContentsMargins(12, 6, 12, 2)
        for widget in (self.words, self.kind, self.weighty, self.count):
            line.addWidget(widget)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        layout.addWidget(self.table)

    def set_page(self, page: Page | None) -> None:
        """Show another story, as soon as somebody looks."""
        self._page, self._stale = page, True
        if self.isVisible():
            self.freshen()

    def freshen(self) -> None:
        """List the changes of the story at hand, where that was not done yet."""
        if not self._stale:
            return
        self._stale = False
        self.changes.set_page(self._page)
        kinds = sorted({stop.note.kind for stop in self._page.stops} if self._page is not None else (), key=kind_name)
        with QSignalBlocker(self.kind):
            self.kind.clear()
            self.kind.addItem(self.tr("Every kind"), "")
            for kind in kinds:
                self.kind.addItem(kind_name(kind), kind)
        self._narrow()

    def follow(self, number: int) -> None:
        """Choose the row of the change at hand, without going anywhere."""
        if not self.isVisible():
            return
        index = self.shown.mapFromSource(self.changes.index(number, 0))
        if index.isValid() and index.row() != self.table.currentIndex().row():
            with QSignalBlocker(self.table.selectionModel()):
                self.table.selectRow(index.row())
            self.table.scrollTo(index)
            self.table.viewport().update()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]  # the stubs want QShowEvent
        self.freshen()

    def _narrow(self) -> None:
        least = WEIGHTY if self.weighty.isChecked() else 0.0
        self.shown.narrow(self.words.text(), str(self.kind.currentData() or ""), least)
        text = self.tr("{shown} of {count}")
        self.count.setText(text.format(shown=self.shown.rowCount(), count=self.changes.rowCount()))

    def _choose(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        if index.isValid():
            self.chosen.emit(self.shown.mapToSource(index).row())
