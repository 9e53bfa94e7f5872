"""The stories for Qt, in their order; a story that comes again takes the place of what it shares articles with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from compare_app.page.page import Page
from compare_app.ui.background.messages import paths_in
from compare_app.ui.stories.orders import weighty
from compare_app.ui.widgets.dragged import STORY, VERSION, dragged, number_of
from compare_app.ui.words.change_wording import count_of_changes
from compare_app.ui.words.version_names import day_format, moment, version_name

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class StoryRow(NamedTuple):
    """A story in the list, or a heading between them (page None)."""

    page: Page | None
    title: str
    about: str
    weighty: str = ""  # the same with the number of weighty changes, where stories stand in their order


class StoriesModel(QAbstractListModel):
    """Stories as they come, and behind them, under a heading of their own, single articles."""

    dropped = Signal(object, object)  # Page, the Page onto which it was dragged
    version_dropped = Signal(int, object)  # version of the story shown, the Page onto which it was dragged

    PageRole = Qt.ItemDataRole.UserRole + 1
    AboutRole = Qt.ItemDataRole.UserRole + 2

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[StoryRow] = []
        self._singles = -1
        self._paths: set[str] = set()
        self._tells_weighty = False
        self._shown: Page | None = None

    # --- reading

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._rows[index.row()].page is None:
            return Qt.ItemFlag.NoItemFlags
        dragged = Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | dragged

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.title
        if self._shown is not None and row.page is not None and row.page.index is self._shown.index:
            about = self.about(self._shown, only_weighty=self._tells_weighty)
        else:
            about = row.weighty if self._tells_weighty else row.about
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.title}. {about}" if about else row.title
        return {self.PageRole: row.page, self.AboutRole: about}.get(role)

    # --- dragging: a story, or a version of the one shown, onto another story

    def mimeTypes(self) -> list[str]:
        return [STORY, VERSION]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return dragged(STORY, indexes[0].row())

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        to = self._page_at(parent.row()) if parent.isValid() else None
        if to is None:
            return False
        story = number_of(data, STORY)
        return number_of(data, VERSION) is not None if story is None else self._page_at(story) not in (None, to)

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        if self.canDropMimeData(data, action, row, column, parent):
            story, version, to = number_of(data, STORY), number_of(data, VERSION), self._page_at(parent.row())
            if story is not None:
                self.dropped.emit(self._page_at(story), to)
            elif version is not None:
                self.version_dropped.emit(version, to)
        return False  # nothing of the list moves by itself: it is compared again

    def _page_at(self, row: int) -> Page | None:
        return self._rows[row].page if 0 <= row < len(self._rows) else None

    def pages(self) -> list[Page]:
        """All stories and single articles."""
        return [row.page for row in self._rows if row.page is not None]

    def stories(self) -> int:
        """How many stories of more than one version there are."""
        return self._singles if self._singles >= 0 else len(self._rows)

    def singles(self) -> int:
        """How many single articles there are."""
        return len(self._rows) - self._singles - 1 if self._singles >= 0 else 0

    # --- changing

    def clear(self) -> None:
        """Begin a new folder."""
        self.beginResetModel()
        self._rows, self._singles, self._paths, self._shown = [], -1, set(), None
        self.endResetModel()

    def add(self, page: Page) -> Page | None:
        """Put a story where it belongs; it takes the place of one that has an article in common.

        Returns the story that it replaced, None where there was none, or it was the same.
        """
        row = StoryRow(page, page.story.title, self.about(page), self.about(page, only_weighty=True))
        old = self._sharing(page)
        if old is not None and self._is_single(old) == (len(page.story.versions) == 1):
            before = self._rows[old].page
            if before is not None and before.story == page.story:
                return None
            self._rows[old] = row
            self.dataChanged.emit(self.index(old, 0), self.index(old, 0))
            return before
        if len(page.story.versions) > 1:
            place = self.stories()
            self._insert(place, row)
            if self._singles >= 0:
                self._singles += 1
            return None
        if self._singles < 0:
            self._singles = len(self._rows)
            self._insert(self._singles, StoryRow(None, self.tr("Single articles"), ""))
        self._insert(len(self._rows), row)
        return None

    def settle(self, stories: Sequence[frozenset[str]]) -> None:
        """All stories have come: those whose articles are not together any more go, and the others stand in the reports' order."""
        wanted = set(stories)
        for number in range(len(self._rows) - 1, -1, -1):
            page = self._rows[number].page
            if page is not None and paths_in(page.story) not in wanted:
                self._remove(number)
        if self._singles >= 0 and self._singles == len(self._rows) - 1:
            self._remove(self._singles)
            self._singles = -1
        self._arrange({paths: number for number, paths in enumerate(stories)})

    def tell_weighty(self, on: bool) -> None:
        """Say of each story how many weighty changes it has, in place of how many it has at all."""
        if on != self._tells_weighty:
            self._tells_weighty = on
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0), [self.AboutRole])

    def count_as_shown(self, page: Page) -> None:
        """Count the changes of the story in view as it is marked there, and no longer those of the one before."""
        self._shown = page
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0), [self.AboutRole])

    def is_single(self, row: int) -> bool:
        """Whether a row is an article of its own; the heading over them is none."""
        return self._is_single(row)

    def about(self, page: Page, only_weighty: bool = False) -> str:
        """The lines below a title: versions and changes, dates."""
        versions = page.story.versions
        dates = span_of_dates(page)
        if len(versions) == 1:
            return " · ".join(p for p in (version_name(versions[0]), dates) if p)
        changes = count_of_changes(len(page.stops), page.index.all_apart)
        if only_weighty:
            changes = self.tr("{count} weighty").format(count=weighty(page))
        counted = " · ".join([self.tr("{count} versions").format(count=len(versions)), changes])
        return "\n".join(part for part in (counted, dates) if part)

    # --- helpers

    def _sharing(self, page: Page) -> int | None:
        """The row of a story that has an article in common with a new one."""
        wanted = paths_in(page.story)
        if wanted.isdisjoint(self._paths):
            self._paths |= wanted
            return None
        self._paths |= wanted
        for number, row in enumerate(self._rows):
            if row.page is not None and not wanted.isdisjoint(paths_in(row.page.story)):
                return number
        return None

    def _is_single(self, row: int) -> bool:
        return self._singles >= 0 and row > self._singles

    def _arrange(self, places: dict[frozenset[str], int]) -> None:
        """Put the stories in an order; they came as they were done. Who has chosen one keeps it."""
        heading = len(places) if self._singles < 0 else self.stories() - 0.5

        def place(row: StoryRow) -> float:
            return heading if row.page is None else places.get(paths_in(row.page.story), len(places))

        arranged = sorted(self._rows, key=place)
        if arranged == self._rows:
            return
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        now = {id(row): number for number, row in enumerate(arranged)}
        moved = [self.index(now[id(self._rows[index.row()])], 0) for index in kept]
        self._rows = arranged
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    def _remove(self, place: int) -> None:
        self.beginRemoveRows(_NOWHERE, place, place)
        del self._rows[place]
        if place < self._singles:
            self._singles -= 1
        self.endRemoveRows()

    def _insert(self, place: int, row: StoryRow) -> None:
        self.beginInsertRows(_NOWHERE, place, place)
        self._rows.insert(place, row)
        self.endInsertRows()


def span_of_dates(page: Page) -> str:
    """From the first to the last date known."""
    found = [v.document.metadata.published for v in page.story.versions]
    known = sorted((when for when in found if when is not None), key=lambda when: when.date())
    if not known:
        return ""
    first, last = known[0], known[-1]
    if first.date() == last.date():
        return moment(first, with_time=False)
    start, form = moment(first, with_time=False), day_format()
    if not form.startswith(("d ", "d. ")):
        return f"{start} – {moment(last, with_time=False)}"
    if (first.year, first.month) == (last.year, last.month):
        start = f"{first.day}." if form.startswith("d.") else str(first.day)
    elif first.year == last.year and form.endswith(" yyyy") and "'" not in form:
        start = start.rsplit(" ", 1)[0]
    return f"{start} – {moment(last, with_time=False)}"
