"""The list of stories: titles, versions, dates, changes; single articles stand apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from compare_app.page.page import Page
from compare_app.ui.theme import Theme
from compare_app.ui.typography import families
from compare_app.ui.wording import count_of_changes, day_format, moment, version_name
from compare_app.ui.worker import paths_in

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_DRAGGED = "application/x-story-compare-row"


class StoryRow(NamedTuple):
    """A story in the list, or a heading between them (page None)."""

    page: Page | None
    title: str
    about: str


class StoriesModel(QAbstractListModel):
    """Stories as they come, and behind them, under a heading of their own, single articles."""

    dropped = Signal(object, object)  # Page, the Page onto which it was dragged

    PageRole = Qt.ItemDataRole.UserRole + 1
    AboutRole = Qt.ItemDataRole.UserRole + 2

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[StoryRow] = []
        self._singles = -1
        self._paths: set[str] = set()

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
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.title}. {row.about}" if row.about else row.title
        return {self.PageRole: row.page, self.AboutRole: row.about}.get(role)

    # --- dragging: a story onto another one

    def mimeTypes(self) -> list[str]:
        return [_DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(_DRAGGED, str(indexes[0].row()).encode("ascii"))
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        return self._dragged(data, parent) is not None

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        pair = self._dragged(data, parent)
        if pair is not None:
            self.dropped.emit(*pair)
        return False  # nothing of the list moves by itself: it is compared again

    def _dragged(self, data: QMimeData, parent: Index) -> tuple[Page, Page] | None:
        """What is dragged, and onto which story; None where that makes no sense."""
        words = bytes(data.data(_DRAGGED).data()).decode("ascii")
        if not parent.isValid() or not words.isdigit() or int(words) >= len(self._rows):
            return None
        page, to = self._rows[int(words)].page, self._rows[parent.row()].page
        return None if page is None or to is None or page is to else (page, to)

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
        self._rows, self._singles, self._paths = [], -1, set()
        self.endResetModel()

    def add(self, page: Page) -> Page | None:
        """Put a story where it belongs; it takes the place of one that has an article in common.

        Returns the story that it replaced, None where there was none, or it was the same.
        """
        row = StoryRow(page, page.story.title, self.about(page))
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
        """All stories have come: those whose articles are not together any more go."""
        wanted = set(stories)
        for number in range(len(self._rows) - 1, -1, -1):
            page = self._rows[number].page
            if page is not None and paths_in(page.story) not in wanted:
                self._remove(number)
        if self._singles >= 0 and self._singles == len(self._rows) - 1:
            self._remove(self._singles)
            self._singles = -1

    def about(self, page: Page) -> str:
        """The line below a title: versions, dates, changes."""
        versions = page.story.versions
        dates = span_of_dates(page)
        if len(versions) == 1:
            return " · ".join(p for p in (version_name(versions[0]), dates) if p)
        changes = count_of_changes(len(page.stops))
        parts = [self.tr("{count} versions").format(count=len(versions)), dates, changes]
        return " · ".join(part for part in parts if part)

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
    start = moment(first, with_time=False)
    if not day_format().startswith("d "):
        return f"{start} – {moment(last, with_time=False)}"
    if (first.year, first.month) == (last.year, last.month):
        start = str(first.day)
    elif first.year == last.year:
        start = start.rsplit(" ", 1)[0]
    return f"{start} – {moment(last, with_time=False)}"


class StoryDelegate(QStyledItemDelegate):
    """A title of up to three lines and a quiet line below it."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title, self._about, self._heading = _fonts()

    def set_theme(self, theme: Theme) -> None:
        """Take over a theme."""
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        theme, rect = self._theme, option.rect
        if index.data(StoriesModel.PageRole) is None:
            painter.setFont(self._heading)
            painter.setPen(theme.colour("muted"))
            box = rect.adjusted(16, 0, -12, -6)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, str(index.data()))
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("page"))
            painter.fillRect(QRect(rect.left(), rect.top(), 4, rect.height()), theme.colour("focus"))
        box = rect.adjusted(16, 10, -12, -8)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.setFont(self._title)
        painter.setPen(theme.colour("text"))
        title = self._fitted(str(index.data()), box.width())
        height = self._height(title, self._title, box.width())
        painter.drawText(box, flags, title)
        painter.setFont(self._about)
        painter.setPen(theme.colour("muted"))
        painter.drawText(box.adjusted(0, height + 4, 0, 0), flags, str(index.data(StoriesModel.AboutRole)))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.colour("focus"))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        width = (view.viewport().width() if isinstance(view, QListView) else option.rect.width()) or 260
        if index.data(StoriesModel.PageRole) is None:
            return QSize(0, QFontMetrics(self._heading).height() + 26)
        inner = width - 28
        title = self._height(self._fitted(str(index.data()), inner), self._title, inner)
        about = self._height(str(index.data(StoriesModel.AboutRole)), self._about, inner)
        return QSize(0, title + about + 24)

    def _fitted(self, title: str, width: int) -> str:
        """At most about three lines of a title."""
        metrics = QFontMetrics(self._title)
        return metrics.elidedText(title, Qt.TextElideMode.ElideRight, round(width * 2.7))

    @staticmethod
    def _height(text: str, font: QFont, width: int) -> int:
        box = QRect(0, 0, max(60, width), 10_000)
        return QFontMetrics(font).boundingRect(box, Qt.TextFlag.TextWordWrap, text).height()


def _fonts() -> tuple[QFont, QFont, QFont]:
    title, about, heading = QFont(), QFont(), QFont()
    title.setFamilies(families("serif"))
    title.setPixelSize(15)
    title.setWeight(QFont.Weight.DemiBold)
    about.setPixelSize(12)
    heading.setPixelSize(12)
    heading.setBold(True)
    return title, about, heading


class StoriesPanel(QWidget):
    """The list with a field above it that filters by words of the title or the outlets."""

    chosen = Signal(object)  # Page
    dropped = Signal(object, object)  # Page, the Page onto which it was dragged
    menu_wanted = Signal(QPoint)  # where on the screen; the story under it is chosen

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self.stories_model = StoriesModel(self)
        self._proxy = _Filter(self)
        self._proxy.setSourceModel(self.stories_model)
        self.filter_field = QLineEdit(self)
        self.filter_field.setPlaceholderText(self.tr("Filter stories"))
        self.filter_field.setAccessibleName(self.tr("Filter stories"))
        self.filter_field.setClearButtonEnabled(True)
        self.list = QListView(self)
        self.list.setModel(self._proxy)
        self.list.setObjectName("stories")
        self.list.setDragEnabled(True)
        self.list.setAcceptDrops(True)
        self.list.setDropIndicatorShown(True)
        self.list.setDragDropMode(QListView.DragDropMode.DragDrop)
        self.list.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._ask_for_menu)
        self.stories_model.dropped.connect(self.dropped)
        self.list.setAccessibleName(self.tr("Stories"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)  # a thousand titles are not measured at one go
        self.list.setBatchSize(60)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self._delegate = StoryDelegate(theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self.set_theme(theme)
        self.filter_field.textChanged.connect(self._proxy.setFilterFixedString)
        self.list.selectionModel().currentChanged.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        inner = QVBoxLayout()
        inner.setContentsMargins(12, 10, 12, 8)
        inner.addWidget(self.filter_field)
        layout.addLayout(inner)
        layout.addWidget(self.list)

    def set_theme(self, theme: Theme) -> None:
        """Take over a theme."""
        self._delegate.set_theme(theme)
        self.list.viewport().update()

    def current_page(self) -> Page | None:
        """The story chosen."""
        page = self.list.currentIndex().data(StoriesModel.PageRole)
        return page if isinstance(page, Page) else None

    def choose(self, number: int) -> None:
        """Choose a story by its place among all that can be chosen."""
        rows = [r for r in range(self._proxy.rowCount()) if self._proxy.index(r, 0).data(StoriesModel.PageRole)]
        if 0 <= number < len(rows):
            self.list.setCurrentIndex(self._proxy.index(rows[number], 0))

    def choose_page(self, page: Page, quietly: bool = False) -> None:
        """Choose a story that is in the list; `quietly` where it is shown already."""
        for row in range(self._proxy.rowCount()):
            if self._proxy.index(row, 0).data(StoriesModel.PageRole) is page:
                self._quiet = quietly
                self.list.setCurrentIndex(self._proxy.index(row, 0))
                self._quiet = False

    def step(self, by: int) -> None:
        """Choose the next or previous story."""
        rows = [r for r in range(self._proxy.rowCount()) if self._proxy.index(r, 0).data(StoriesModel.PageRole)]
        here = self.list.currentIndex().row()
        place = rows.index(here) + by if here in rows else 0
        self.choose(max(0, min(len(rows) - 1, place)))

    def _ask_for_menu(self, place: QPoint) -> None:
        if self.list.indexAt(place).data(StoriesModel.PageRole) is not None:
            self.menu_wanted.emit(self.list.viewport().mapToGlobal(place))

    def _choose(self, index: QModelIndex) -> None:
        page = index.data(StoriesModel.PageRole)
        if isinstance(page, Page) and not self._quiet:
            self.chosen.emit(page)


class _Filter(QSortFilterProxyModel):
    """Keeps stories whose title or outlets hold the words; headings stay while nothing is asked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        wanted = self.filterRegularExpression().pattern()
        if not wanted:
            return True
        index = self.sourceModel().index(source_row, 0, source_parent)
        page = index.data(StoriesModel.PageRole)
        if not isinstance(page, Page):
            return False
        names = " ".join(version_name(v) for v in page.story.versions)
        return self.filterRegularExpression().match(f"{page.story.title} {names}").hasMatch()
