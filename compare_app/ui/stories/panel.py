"""The list of stories with a field above it that filters."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListView, QToolButton, QVBoxLayout, QWidget

from compare_app.page.page import Page
from compare_app.ui.look.theme import Theme
from compare_app.ui.stories.delegate import StoryDelegate
from compare_app.ui.stories.model import Index, StoriesModel
from compare_app.ui.stories.orders import KEYS, Key, Order
from compare_app.ui.words.version_names import version_name

_STEP = 40  # pixels; three a notch of the wheel
_FEWEST_BYTES = 3  # of what is looked for in the articles


class StoriesPanel(QWidget):
    """The list with a field above it that filters by words of the title, the outlets or the articles."""

    chosen = Signal(object)  # Page
    dropped = Signal(object, object)  # Page, the Page onto which it was dragged
    version_dropped = Signal(int, object)  # version of the story shown, the Page onto which it was dragged
    menu_wanted = Signal(QPoint)  # where on the screen; the story under it is chosen

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self.order: Order = "reports"
        self.stories_model = StoriesModel(self)
        self._proxy = _Filter(self)
        self._proxy.setSourceModel(self.stories_model)
        self._delegate = StoryDelegate(theme, self)
        self.filter_field = QLineEdit(self)
        self.filter_field.setPlaceholderText(self.tr("Filter stories"))
        self.filter_field.setAccessibleName(self.tr("Filter stories"))
        self.filter_field.setToolTip(
            self.tr("Words of the title, the outlets or the articles; Ctrl+F then finds them in the story")
        )
        self.filter_field.setClearButtonEnabled(True)
        self.order_button = self._make_order_button()
        self.list = self._make_list()
        self._lay_out()
        self.set_theme(theme)
        self.filter_field.textChanged.connect(self._proxy.narrow)
        self.filter_field.returnPressed.connect(self._open_chosen)
        self.filter_field.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.list.customContextMenuRequested.connect(self._ask_for_menu)
        self.stories_model.dropped.connect(self.dropped)
        self.stories_model.version_dropped.connect(self.version_dropped)

    def _make_order_button(self) -> QToolButton:
        """Opens the orders; the window puts its own actions into it."""
        button = QToolButton(self)
        button.setText("⇅")
        button.setAutoRaise(True)
        button.setToolTip(self.tr("Order of the stories"))
        button.setAccessibleName(self.tr("Order of the stories"))
        button.setObjectName("order")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _make_list(self) -> QListView:
        stories = QListView(self)
        stories.setModel(self._proxy)
        stories.setItemDelegate(self._delegate)
        stories.setObjectName("stories")
        stories.setAccessibleName(self.tr("Stories"))
        stories.setDragEnabled(True)
        stories.setAcceptDrops(True)
        stories.setDropIndicatorShown(True)
        stories.setDragDropMode(QListView.DragDropMode.DragDrop)
        stories.setDefaultDropAction(Qt.DropAction.CopyAction)
        stories.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        stories.setFrameShape(QFrame.Shape.NoFrame)
        stories.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        stories.verticalScrollBar().setSingleStep(_STEP)
        stories.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        stories.setLayoutMode(QListView.LayoutMode.Batched)  # a thousand titles are not measured at one go
        stories.setBatchSize(60)
        stories.setResizeMode(QListView.ResizeMode.Adjust)
        stories.setWordWrap(True)  # else Qt measures nothing again when the list becomes narrower
        return stories

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        inner = QHBoxLayout()
        inner.setContentsMargins(12, 10, 12, 8)
        inner.addWidget(self.filter_field)
        inner.addWidget(self.order_button)
        layout.addLayout(inner)
        layout.addWidget(self.list)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the field into the list."""
        down = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down
        if watched is not self.filter_field or not down:
            return super().eventFilter(watched, event)
        self._choose_any()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def set_theme(self, theme: Theme) -> None:
        """Take over a theme."""
        self._delegate.set_theme(theme)
        self.list.viewport().update()

    def set_order(self, order: Order) -> None:
        """List the stories in another order; single articles stay behind them."""
        self.order = order
        self.stories_model.tell_weighty(order == "weighty")
        self._proxy.set_order(order)
        self.list.scrollTo(self.list.currentIndex())

    def has_order(self, order: Order) -> bool:
        """Whether the stories stand in this order."""
        return self.order == order

    def sought_in(self, page: Page) -> str:
        """The words by which stories are filtered, where an article of this one has them."""
        words = self.filter_field.text().strip()
        return words if words and self._proxy.is_told_in(page) else ""

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

    def _choose_any(self) -> None:
        """The first story that the filter leaves, where the one shown is not among them."""
        if not self.list.currentIndex().isValid():
            self.choose(0)

    def _open_chosen(self) -> None:
        """Enter in the field: the story, and the keyboard to its passages."""
        self._choose_any()
        if self.list.currentIndex().isValid():
            self.list.activated.emit(self.list.currentIndex())

    def _ask_for_menu(self, place: QPoint) -> None:
        if self.list.indexAt(place).data(StoriesModel.PageRole) is not None:
            self.menu_wanted.emit(self.list.viewport().mapToGlobal(place))

    def _choose(self, index: QModelIndex) -> None:
        page = index.data(StoriesModel.PageRole)
        if isinstance(page, Page) and not self._quiet:
            self.chosen.emit(page)


class _Filter(QSortFilterProxyModel):
    """Keeps stories whose title, outlets or articles hold the words; headings stay while nothing is asked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._order: Order = "reports"
        self._keys: dict[Page, Key] = {}
        self._words = ""
        self._texts: dict[
            Page, str
        ] = {}  # made ready while somebody filters: of 10,000 articles in a third of a second

    def narrow(self, words: str) -> None:
        """Keep the stories that hold the words."""
        self.beginFilterChange()
        self._words = _folded(words).strip()
        if not self._words:
            self._texts = {}
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def is_told_in(self, page: Page) -> bool:
        """Whether an article has the words; two letters stand in most of them, one East Asian sign says something."""
        if len(self._words.encode()) < _FEWEST_BYTES:
            return False
        if page not in self._texts:
            self._texts[page] = _folded("\n".join(version.text for version in page.story.versions))
        return self._words in self._texts[page]

    def set_order(self, order: Order) -> None:
        """Sort by what the order asks for; by nothing as in the reports."""
        self._order, self._keys = order, {}
        self.invalidate()
        self.sort(-1 if order == "reports" else 0)

    def lessThan(self, left: Index, right: Index) -> bool:
        return self._place(left) < self._place(right)

    def _place(self, index: Index) -> tuple[int, Key, int]:
        """Stories, the heading, single articles; among them by what is asked, else as they stand. Asked once of a story: the list
        is sorted at one go.
        """
        page = index.data(StoriesModel.PageRole)
        if not isinstance(page, Page):
            return 1, (0.0, ""), index.row()
        if page not in self._keys:
            self._keys[page] = KEYS[self._order](page)
        model = self.sourceModel()
        assert isinstance(model, StoriesModel)
        return 2 if model.is_single(index.row()) else 0, self._keys[page], index.row()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        if not self._words:
            return True
        page = self.sourceModel().index(source_row, 0, source_parent).data(StoriesModel.PageRole)
        if not isinstance(page, Page):
            return False
        names = " ".join(version_name(v) for v in page.story.versions)
        return self._words in _folded(f"{page.story.title} {names}") or self.is_told_in(page)


def _folded(words: str) -> str:
    """Words as they are compared: lines of a text go on in the next."""
    return words.lower().replace("\n", " ").replace("’", "'")
