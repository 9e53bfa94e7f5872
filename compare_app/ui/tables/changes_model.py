"""All changes of a story for Qt: what changed from what to what, where, and how much it weighs; or those rejected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from compare_app.model.spans import Span
from compare_app.page.kinds import GLYPHS, OF_SOME_WORDS
from compare_app.page.notes import Note
from compare_app.page.page import Page, shorten
from compare_app.page.stops import Stop
from compare_app.ui.tables import ticks
from compare_app.ui.tables.ordered import OrderedFilter, OrderedModel
from compare_app.ui.tables.ticks import MarkOf
from compare_app.ui.words.change_wording import note_name, weight_shown, weight_words
from compare_app.ui.words.version_names import name_in

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MOST = 160


class ChangesModel(OrderedModel):
    """One row a stop of the walk, numbered as the walk goes; or one that the user rejected, which no walk goes over."""

    WEIGHT, KIND, BEFORE, AFTER, VERSION, AGAINST, PASSAGE, TICK, NOTE = range(9)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.page: Page | None = None
        self.rejected = False
        self.mark_of: MarkOf = ticks.no_marks
        self._sought: dict[int, str] = {}
        self._ready = 0
        self._names: dict[tuple[object, ...], str] = {}

    def set_marks(self, mark_of: MarkOf) -> None:
        """Other ticks and notes."""
        self.mark_of = mark_of
        if self.sorted_by >= self.TICK:
            self.sort_again()
        if self.rowCount():
            self.dataChanged.emit(self.index(0, self.TICK), self.index(self.rowCount() - 1, self.NOTE))

    @property
    def stops(self) -> Sequence[Stop]:
        """What is listed."""
        return () if self.page is None else self.page.rejected if self.rejected else self.page.stops

    def set_page(self, page: Page | None, rejected: bool = False) -> None:
        """List another story's changes, or those of it that the user rejected."""
        self.beginResetModel()
        self.page, self.rejected = page, rejected
        self._sought.clear()
        self._ready = 0
        self._set_order(len(self.stops))
        self.endResetModel()

    def stop(self, row: int) -> Stop | None:
        """The change in a row."""
        return None if self.page is None else self.stops[self.number(row)]

    def sought(self, row: int) -> str:
        """The words by which the change in a row is found."""
        return self._sought_of(self.number(row))

    def make_sought(self, milliseconds: int) -> bool:
        """Find the words of more changes before somebody types, for so long; returns whether any are left."""
        clock = QElapsedTimer()
        clock.start()
        while self._ready < len(self.stops):
            self._sought_of(self._ready)
            self._ready += 1
            if clock.elapsed() >= milliseconds:
                return True
        return False

    def _sought_of(self, number: int) -> str:
        found = self._sought.get(number)
        if found is None and self.page is not None:
            columns = (self.KIND, self.BEFORE, self.AFTER, self.VERSION)
            shown = (self._shown(self.page, self.stops[number], column) for column in columns)
            found = self._sought[number] = "\n".join(shown).casefold()
        return found or ""

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 9

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and section >= self.TICK:
            wanted = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return ticks.title(section - self.TICK, role) if wanted else None
        if role == Qt.ItemDataRole.InitialSortOrderRole and section in (self.WEIGHT, self.TICK):
            return Qt.SortOrder.DescendingOrder
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        apart = self.page is not None and self.page.index.all_apart
        sides = (self.tr("There"), self.tr("Here")) if apart else (self.tr("Before"), self.tr("After"))
        titles = (
            self.tr("Weight"), self.tr("What"), *sides, self.tr("Version"), self.tr("Against"), self.tr("Passage"),
        )  # fmt: skip
        return titles[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        page = self.page
        if page is None or not index.isValid():
            return None
        number = self.number(index.row())
        stop = self.stops[number]
        if index.column() >= self.TICK:
            return ticks.data(self.mark_of(number), index.column() - self.TICK, role)
        return self._of_change(page, stop, index.column(), role)

    def _of_change(self, page: Page, stop: Stop, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(page, stop, column)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            if column == self.WEIGHT:
                return weight_words(stop.note.weight)
            return self._shown(page, stop, column)
        return None

    def _sort_value(self, number: int, column: int) -> float | str:
        assert self.page is not None  # only a page has rows
        stop = self.stops[number]
        if column >= self.TICK:
            return ticks.sort_value(self.mark_of(number), column - self.TICK)
        if column in (self.WEIGHT, self.PASSAGE):
            return stop.note.weight if column == self.WEIGHT else stop.row
        if column in (self.BEFORE, self.AFTER):  # by the words themselves, not by those beside them
            if any(stop.note.said_by):
                return stop.note.said_by[column - self.BEFORE]
            version, spans = self._side(stop, column)
            return self.page.words(version, spans, _MOST)
        return self._named(stop.note) if column == self.KIND else self._shown(self.page, stop, column)

    def _side(self, stop: Stop, column: int) -> tuple[int, tuple[Span, ...]]:
        """The words of a change on one side, and the version in which they stand; nothing stands where words were cut."""
        note = stop.note
        alone = note.kind in OF_SOME_WORDS and bool(note.lost or note.gained)
        if column == self.BEFORE:
            return note.other, note.lost if alone else note.lost or note.theirs
        return stop.version, note.gained if alone else note.gained or note.mine

    def _shown(self, page: Page, stop: Stop, column: int) -> str:
        note = stop.note
        if column == self.WEIGHT:
            return weight_shown(note.weight)
        if column == self.KIND:
            return f"{GLYPHS.get(note.kind, '·')}  {self._named(note)}"
        if column in (self.BEFORE, self.AFTER):
            if any(note.said_by):
                return note.said_by[column - self.BEFORE]
            version, spans = self._side(stop, column)
            return page.in_context(version, spans, _MOST) or self._whole(page, stop, version)
        if column == self.PASSAGE:
            return page.index.label(stop.row)
        version = stop.version if column == self.VERSION else note.other
        return "—" if column == self.AGAINST and version == stop.version else name_in(page.story, version)

    def _named(self, note: Note) -> str:
        """The name of what changed; kept, since looking one up translates 30 of them."""
        key = note.kind, note.reason, note.admitted, note.apart
        found = self._names.get(key)
        if found is None:
            found = self._names[key] = note_name(note)
        return found

    def _whole(self, page: Page, stop: Stop, version: int) -> str:
        """Where most words differ, the passage itself."""
        if stop.note.kind != "rewritten":
            return ""
        return shorten(" ".join(page.index.cell(stop.row, version).text.split()), _MOST)


class ChangesFilter(OrderedFilter):
    """Keeps changes of a kind, of some weight, with some words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: tuple[str, str, float, bool, int | None] = "", "", 0.0, False, None

    def narrow(self, words: str, kind: str, least: float, left: bool = False, version: int | None = None) -> None:
        """Take over what is asked; `left`: only what was not looked at; `version`: only what this one did."""
        wanted = words.casefold(), kind, least, left, version
        if left or wanted != self._wanted:  # what is left to look at can be another without being asked for
            self.beginFilterChange()
            self._wanted = wanted
            self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        source = self.sourceModel()
        assert isinstance(source, ChangesModel)  # the only model behind this filter
        words, kind, least, left, version = self._wanted
        stop = source.stop(source_row)
        if stop is None or stop.note.weight < least or (kind and stop.note.kind != kind):
            return False
        if version is not None and stop.version != version:
            return False
        if left and source.mark_of(source.number(source_row)).reviewed:
            return False
        return not words or words in source.sought(source_row)
