"""The table behind the comparison view: one row a passage (or a fold of unchanged ones), one column a version."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from compare_app.page.groups import Group
from compare_app.page.page import Page
from compare_app.ui.words.change_wording import describe_note
from compare_app.ui.words.version_names import head_name, name_in, source_line

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_SPEAKING = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.AccessibleTextRole)
#: Unchanged passages left visible on both sides of a change when only changes are shown.
CONTEXT = 1


class Entry(NamedTuple):
    """A row of the table: passages `first` to `last`, more than one only where they are folded away.

    `beside`: what is folded is no part of the story (bylines, datelines, comments); the row then shows it in short.
    """

    first: int
    last: int
    folded: bool = False
    beside: bool = False


class CompareModel(QAbstractTableModel):
    """Adapts a page; knows which passages are folded away and nothing of how they look."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.page: Page | None = None
        self.entries: list[Entry] = []
        self.only_changes = False
        self.group: Group = "all"
        #: what else is said of a cell: notes, ticks, corrections
        self.also_said: Callable[[int, int], Sequence[str]] = _nothing
        self._opened: set[int] = set()
        self._place: dict[int, int] = {}

    # --- reading

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or self.page is None else len(self.page.story.versions)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self.page is None or not index.isValid():
            return None
        entry = self.entries[index.row()]
        if entry.beside and role in _SPEAKING:
            return self.beside_text(entry, index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.fold_text(entry) if entry.folded else self.page.index.cell(entry.first, index.column()).text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.fold_text(entry) if entry.folded else self._spoken(entry.first, index.column())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self.page is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation == Qt.Orientation.Vertical:
            entry = self.entries[section]
            return self.page.index.label(entry.first)
        version = self.page.story.versions[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return head_name(self.page.story, section)
        return ", ".join(p for p in (source_line(version), version.document.metadata.title) if p)

    def fold_text(self, entry: Entry) -> str:
        """What a fold says of the passages that it hides."""
        count = entry.last - entry.first + 1
        if self.group != "all":
            one, many = self.tr("1 other passage"), self.tr("{count} other passages")
            return one if count == 1 else many.format(count=QLocale().toString(count))
        if self._is_apart():
            one, many = self.tr("1 passage without differences"), self.tr("{count} passages without differences")
            return one if count == 1 else many.format(count=QLocale().toString(count))
        if count == 1:
            return self.tr("1 unchanged passage")
        return self.tr("{count} unchanged passages").format(count=QLocale().toString(count))

    def beside_text(self, entry: Entry, version: int) -> str:
        """What a version has beside the story, in one line: “By Ena Brodie · 2 May 2031”."""
        assert self.page is not None  # there are entries
        cells = (self.page.index.cell(row, version).text for row in range(entry.first, entry.last + 1))
        return "  ·  ".join(" ".join(text.split()) for text in cells if text)

    def row_of(self, passage: int) -> int | None:
        """The table's row that shows a passage, or the fold that hides it."""
        return self._place.get(passage)

    def passage(self, row: int) -> int | None:
        """The passage that a row shows; None for a fold."""
        if not 0 <= row < len(self.entries) or self.entries[row].folded:
            return None
        return self.entries[row].first

    def is_of_group(self, passage: int) -> bool:
        """Whether a passage is of the group that is shown."""
        return self.page is not None and (self.group == "all" or passage in self.page.groups[self.group])

    # --- changing

    def set_page(self, page: Page | None) -> None:
        """Show another story, or the same one against another base."""
        self.beginResetModel()
        if page is None or self.page is None or page.index is not self.page.index:
            self._opened = set()
        self.page = page
        self._list_entries()
        self.endResetModel()

    def set_only_changes(self, only: bool) -> None:
        """Fold unchanged passages away, or show them all."""
        if only == self.only_changes:
            return
        self.beginResetModel()
        self.only_changes = only
        self._opened = set()
        self._list_entries()
        self.endResetModel()

    def set_group(self, group: Group) -> None:
        """Fold away what is not of a group, or show it again."""
        if group == self.group:
            return
        self.beginResetModel()
        self.group = group
        self._opened = set()
        self._list_entries()
        self.endResetModel()

    def unfold(self, row: int) -> None:
        """Show the passages that a fold hides."""
        entry = self.entries[row]
        if not entry.folded:
            return
        self._opened.update(range(entry.first, entry.last + 1))
        shown = [Entry(p, p) for p in range(entry.first, entry.last + 1)]
        self.entries[row] = shown[0]
        self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))
        if len(shown) > 1:
            self.beginInsertRows(_NOWHERE, row + 1, row + len(shown) - 1)
            self.entries[row + 1 : row + 1] = shown[1:]
            self._index_entries()
            self.endInsertRows()

    # --- helpers

    def _list_entries(self) -> None:
        rows = 0 if self.page is None else len(self.page.index.rows)
        beside = frozenset[int]() if self.page is None else self.page.index.beside
        if len(beside) == rows:
            beside = frozenset()
        shown = set(range(rows)) - beside
        if self.page is not None and self.only_changes:
            near = {r + d for r in self.page.changed_rows for d in range(-CONTEXT, CONTEXT + 1)}
            shown = near - beside
        if self.page is not None and self.group != "all":
            shown &= self.page.groups[self.group]
        self.entries = _folded(rows, shown | self._opened, beside, alone=self.group != "all")
        self._index_entries()

    def _index_entries(self) -> None:
        self._place = {p: row for row, entry in enumerate(self.entries) for p in range(entry.first, entry.last + 1)}

    def _is_apart(self) -> bool:
        return self.page is not None and self.page.index.all_apart

    def _spoken(self, passage: int, version: int) -> str:
        """A cell as a screen reader says it: whose, which passage, its words, what changed."""
        page = self.page
        assert page is not None  # asked only with a page
        name = name_in(page.story, version)
        cell = page.index.cell(passage, version)
        marks = page.marks(passage, version)
        if not cell.text and marks.elsewhere is not None:
            text = self.tr("{name}, passage {number}: this version says it in passage {other}.")
            return text.format(name=name, number=page.index.label(passage), other=page.index.label(marks.elsewhere[0]))
        if not cell.text:
            text = self.tr("{name}, passage {number}: not in this version.")
            if marks.gap == "not_in_excerpt":
                text = self.tr("{name}, passage {number}: not in this excerpt.")
            if marks.perhaps is not None:
                text = self.tr("{name}, passage {number}: not paired in this version; perhaps passage {other}.")
                return text.format(name=name, number=page.index.label(passage), other=page.index.label(marks.perhaps))
            return text.format(name=name, number=page.index.label(passage))
        spoken = self.tr("{name}, passage {number}: {words}").format(
            name=name, number=page.index.label(passage), words=cell.text
        )
        changes = [describe_note(page, version, note) for note in marks.notes]
        if changes:
            told = self.tr("Differences: {changes}.") if self._is_apart() else self.tr("Changes: {changes}.")
            spoken += " " + told.format(changes="; ".join(changes))
        if marks.uncertain:
            spoken += " " + self.tr("The pairing is uncertain.")
        return " ".join([spoken, *self.also_said(passage, version)])


def _nothing(_passage: int, _version: int) -> Sequence[str]:
    return ()


def _folded(rows: int, shown: set[int], beside: frozenset[int], alone: bool = False) -> list[Entry]:
    """Entries for all rows: runs of hidden ones as one fold, what stands beside the story apart from what does not.

    A single unchanged passage is shown as it is, unless `alone`: a fold would take as much room.
    """
    entries: list[Entry] = []
    row = 0
    while row < rows:
        last, aside = row, row in beside
        while row not in shown and last + 1 < rows and last + 1 not in shown and (last + 1 in beside) == aside:
            last += 1
        folded = row not in shown and (aside or alone or last > row)
        entries.append(Entry(row, last, folded, folded and aside))
        row = last + 1
    return entries
