"""The list of all notes for Qt, and what narrows it."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QFont

from compare_app.ui.notes.chips import dot_icon
from compare_app.ui.notes.listing import NoteLine
from compare_app.ui.notes.subjects import kind_title
from compare_app.ui.wording import moment

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class NotesModel(QAbstractTableModel):
    """One row a note."""

    TICK, NOTE, CODES, ABOUT, WORDS, WHERE, AUTHOR, CHANGED = range(8)
    SortRole = Qt.ItemDataRole.UserRole + 1
    LineRole = Qt.ItemDataRole.UserRole + 2

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[NoteLine] = []

    def set_lines(self, lines: list[NoteLine]) -> None:
        """List other notes."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def lines(self) -> list[NoteLine]:
        """All of them."""
        return self._lines

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 8

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        if section == self.TICK and role == Qt.ItemDataRole.DisplayRole:
            return "✓"
        titles = (
            self.tr("Looked at"), self.tr("Note"), self.tr("Codes"), self.tr("About"), self.tr("Words"), self.tr("Where"),
            self.tr("Author"), self.tr("Changed"),
        )  # fmt: skip
        return titles[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], index.column()
        if role == self.LineRole:
            return line
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(line, column)
        if role in (Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.FontRole):
            return self._look(line, column, role)
        if role == self.SortRole:
            return line.note.changed.isoformat() if column == self.CHANGED else self._shown(line, column).casefold()
        return self._shown(line, column) if role == Qt.ItemDataRole.DisplayRole else None

    def _look(self, line: NoteLine, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.DecorationRole:
            return dot_icon(line.codes[0].colour) if column == self.CODES and line.codes else None
        font = QFont()
        font.setItalic(line.lost)
        return font

    def _shown(self, line: NoteLine, column: int) -> str:
        note = line.note
        return {
            self.TICK: "✓" if note.reviewed else "",
            self.NOTE: " ".join(note.text.split()),
            self.CODES: line.names,
            self.ABOUT: kind_title(note.target.kind),
            self.WORDS: line.words,
            self.WHERE: line.where or self.tr("lost its place"),
            self.AUTHOR: note.author,
            self.CHANGED: moment(note.changed.astimezone(), with_time=True),
        }[column]

    def _spoken(self, line: NoteLine, column: int) -> str:
        if column == self.TICK:
            return self.tr("Looked at") if line.note.reviewed else self.tr("Not looked at")
        if column == self.NOTE:
            return line.note.text
        if column == self.WHERE and line.lost:
            return self.tr(
                "The words that this note is about are in no article any more; it can be attached elsewhere."
            )
        if column == self.WORDS and line.edited:
            return self.tr("{words} (edited since)").format(words=line.words)
        return self._shown(line, column)


class NotesFilter(QSortFilterProxyModel):
    """Keeps notes with some words, of a code, of an author, and those that lost their place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setSortRole(NotesModel.SortRole)
        self._words, self._code, self._author, self._lost = "", "", "", False

    def narrow(self, words: str, code: str, author: str, lost: bool) -> None:
        """Take over what is asked; `code` is an id."""
        self.beginFilterChange()
        self._words, self._code, self._author, self._lost = words.casefold(), code, author, lost
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        line = self.sourceModel().index(source_row, 0).data(NotesModel.LineRole)
        if not isinstance(line, NoteLine) or (self._lost and not line.lost):
            return False
        if (self._code and self._code not in line.note.codes) or (self._author and line.note.author != self._author):
            return False
        return self._words in f"{line.note.text} {line.words} {line.names} {line.where}".casefold()
