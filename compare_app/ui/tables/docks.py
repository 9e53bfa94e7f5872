"""The tables docked below the comparison, hidden until asked for; choosing a cell goes to the passage."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import cast

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from compare_app.page.page import Page
from compare_app.page.possible import Possible
from compare_app.page.stops import Stop
from compare_app.ui.compare.view import ComparisonView
from compare_app.ui.look.look import Look
from compare_app.ui.look.zooming import ZoomWheel
from compare_app.ui.tables.changes import ChangesPane
from compare_app.ui.tables.equalled import EqualledPane
from compare_app.ui.tables.leading import Leading
from compare_app.ui.tables.model import YOURS
from compare_app.ui.tables.pane import TablePane
from compare_app.ui.tables.possible import PossiblePane
from compare_app.ui.tables.reviewed import ReviewedTable
from compare_app.ui.tables.rows import TableRow, claim_rows, quote_rows
from compare_app.ui.tables.ticks import MarkOf
from compare_app.ui.widgets.dock_title import plain_title
from compare_app.ui.widgets.filtered import FilteredTable

_QUOTE_STATES = (
    "reworded", "truncated", "extended", "unquoted", "newly_quoted", "reattributed", "unnamed", "named", "spliced", "absent", "lacking",
    YOURS,
)  # fmt: skip
_CLAIM_STATES = ("reworded", "absent", "returned", "only", "lacking")
#: A dock opened for the first time shows a few rows, in a low window as many as leave passages in sight; so low (1280 × 800 at
#: 200 %) that is one row.
_LEAST_HEIGHT, _SHARE, _SHARE_OF_LOW, _LOW = 290, 0.4, 0.34, 420


class LazyDock(QDockWidget):
    """A dock whose table is made when it is first seen, or asked for: making six takes a fifth of the window's start."""

    def __init__(self, title: str, make: Callable[[], FilteredTable], parent: QWidget) -> None:
        super().__init__(title, parent)
        self._make = make
        self.made: FilteredTable | None = None

    def pane(self) -> FilteredTable:
        """The table."""
        if self.made is None:
            self.made = self._make()
            self.made.wear_title(self, self.windowTitle())
            self.setWidget(self.made)
        return self.made

    def showEvent(self, event: QShowEvent) -> None:
        self.pane()
        super().showEvent(event)


class Docks(QObject):
    """The docks of a window, each by its name."""

    changed = Signal()
    row_chosen = Signal(str, int)  # "quotes" or "claims", and the number of what was chosen
    tick_wanted = Signal(str, int)  # "quotes", "claims" or "changes"
    said = Signal(str)
    menu_wanted = Signal(QPoint)  # of the row chosen; where on the screen
    rules_wanted = Signal()
    places_wanted = Signal(object)  # Page: what counts as equal in it
    link_wanted = Signal(object)  # Possible
    refuse_wanted = Signal(object)  # Possible

    def __init__(self, view: ComparisonView, look: Look, window: QMainWindow) -> None:
        super().__init__(window)
        self._view, self._look, self._window = view, look, window
        self.lead = Leading(view)
        self._docks: dict[str, QDockWidget] = {}
        self._keyboard: list[QWidget] = []
        self._in_front: set[str] = set()
        self._page: Page | None = None
        self._marks: Mapping[str, MarkOf] = {}
        self._zoom = ZoomWheel(look, self)
        self._zoom.watch(view.viewport())
        self._zoom.watch(view.pinned_column)
        for name, title, make in (
            ("quotes", self.tr("Quotes"), self._make_quotes),
            ("claims", self.tr("Claims"), self._make_claims),
            ("changes", self.tr("Changes"), self._make_changes),
            ("possible", self.tr("Possible pairs"), self._make_possible),
            ("equalled", self.tr("Counted as equal"), self._make_equalled),
        ):
            self._place(name, LazyDock(title, make, window), Qt.DockWidgetArea.BottomDockWidgetArea)
        look.changed.connect(self._take_look)

    def add(
        self, name: str, title: str, pane: QWidget, keyboard: QWidget,
        area: Qt.DockWidgetArea = Qt.DockWidgetArea.BottomDockWidgetArea,
    ) -> None:  # fmt: skip
        """Put a pane into a dock of its own; those of one side stand behind each other. `keyboard`: what F6 goes to."""
        dock = QDockWidget(title, self._window)
        dock.setWidget(pane)
        if isinstance(pane, FilteredTable):
            pane.wear_title(dock, title)
        else:
            dock.setTitleBarWidget(plain_title(dock, title))
        self._place(name, dock, area)
        self._keyboard.append(keyboard)
        if isinstance(pane, FilteredTable):
            self._let_back(pane)

    def _place(self, name: str, dock: QDockWidget, area: Qt.DockWidgetArea) -> None:
        dock.setObjectName(name)
        dock.hide()
        before = [d for d in self._docks.values() if self._window.dockWidgetArea(d) == area]
        self._window.addDockWidget(area, dock)
        if before:
            self._window.tabifyDockWidget(before[-1], dock)
        dock.visibilityChanged.connect(partial(self._note_front, name))
        dock.visibilityChanged.connect(self.changed)
        self._docks[name] = dock

    # --- the tables

    @property
    def quotes(self) -> TablePane:
        """The quotes over the versions."""
        return self.over_versions("quotes")

    @property
    def claims(self) -> TablePane:
        """The claims over the versions."""
        return self.over_versions("claims")

    def over_versions(self, name: str) -> TablePane:
        """The table called "quotes" or "claims"."""
        return cast(TablePane, self._table(name))

    @property
    def changes(self) -> ChangesPane:
        """The list of all changes."""
        return cast(ChangesPane, self._table("changes"))

    @property
    def equalled(self) -> EqualledPane:
        """The list of what was treated as equal."""
        return cast(EqualledPane, self._table("equalled"))

    @property
    def possible(self) -> PossiblePane:
        """The list of pairs that may be one."""
        return cast(PossiblePane, self._table("possible"))

    def _table(self, name: str) -> FilteredTable:
        dock = self._docks[name]
        assert isinstance(dock, LazyDock)  # asked with the five names only
        return dock.pane()

    def _made(self) -> dict[str, FilteredTable]:
        """The tables that there are by now."""
        docks = self._docks.items()
        return {name: dock.made for name, dock in docks if isinstance(dock, LazyDock) and dock.made is not None}

    def _make_quotes(self) -> TablePane:
        return self._over_versions("quotes", quote_rows, True, _QUOTE_STATES)

    def _make_claims(self) -> TablePane:
        return self._over_versions("claims", claim_rows, False, _CLAIM_STATES)

    def _over_versions(
        self, name: str, rows: Callable[[Page], list[TableRow]], with_speaker: bool, states: tuple[str, ...]
    ) -> TablePane:
        pane = TablePane(rows, with_speaker, states, self._look.theme, self._look.type)
        pane.chosen.connect(self.lead.to_words)
        pane.row_chosen.connect(partial(self.row_chosen.emit, name))
        pane.tick_wanted.connect(partial(self.tick_wanted.emit, name))
        self._view.cell_changed.connect(pane.follow)
        self._view.walk.changed.connect(partial(self._follow_change, pane))
        self._fill(name, pane)
        return pane

    def _make_changes(self) -> ChangesPane:
        pane = ChangesPane()
        pane.chosen.connect(self._view.walk.go_to)
        pane.rejected_chosen.connect(self.lead.to_rejected)
        pane.tick_wanted.connect(partial(self.tick_wanted.emit, "changes"))
        self._view.cell_changed.connect(pane.follow_cell)
        self._view.walk.changed.connect(pane.follow)
        self._fill("changes", pane)
        return pane

    def _make_possible(self) -> PossiblePane:
        pane = PossiblePane(self._look.theme, self._look.type)
        pane.chosen.connect(self.lead.to_possible)
        pane.link_wanted.connect(self.link_wanted)
        pane.refuse_wanted.connect(self.refuse_wanted)
        self._view.cell_changed.connect(pane.follow_cell)
        self._fill("possible", pane)
        return pane

    def _make_equalled(self) -> EqualledPane:
        pane = EqualledPane()
        pane.chosen.connect(self.lead.to_equalled)
        pane.rules_wanted.connect(self.rules_wanted)
        pane.places_wanted.connect(self.places_wanted)
        self._view.cell_changed.connect(pane.follow_cell)
        self._fill("equalled", pane)
        return pane

    def _fill(self, name: str, pane: FilteredTable) -> None:
        """What the other tables know already."""
        self._let_back(pane)
        self._zoom.watch(pane.table.viewport())
        pane.set_page(self._page)
        if isinstance(pane, ReviewedTable) and name in self._marks:
            pane.set_marks(self._marks[name])

    def _let_back(self, pane: FilteredTable) -> None:
        pane.back_wanted.connect(self._view.setFocus)
        pane.menu_wanted.connect(self.menu_wanted)

    # --- what can be asked

    def any_shown(self) -> bool:
        """Whether a table is open."""
        return any(dock.isVisible() and isinstance(dock.widget(), FilteredTable) for dock in self._docks.values())

    def at_hand(self) -> FilteredTable | None:
        """The table that has the keyboard, or the one in front."""
        tables = [dock.widget() for name, dock in self._docks.items() if name in self._in_front]
        shown = [table for table in tables if isinstance(table, FilteredTable)]
        focus = self._window.focusWidget()
        return next((t for t in shown if focus is not None and t.isAncestorOf(focus)), shown[0] if shown else None)

    def keyboard_stops(self) -> list[QWidget]:
        """Where the keyboard can go, dock by dock."""
        return [*(pane.table for pane in self._made().values()), *self._keyboard]

    def is_shown(self, name: str) -> bool:
        """Whether a dock is open."""
        return not self._docks[name].isHidden()

    def rejected_at_hand(self) -> Stop | None:
        """The rejected change chosen in the list of changes, where that is the table at hand."""
        table = self.at_hand()
        return table.rejected_here() if isinstance(table, ChangesPane) else None

    def quote_at_hand(self) -> tuple[int, int] | None:
        """The quote chosen in the table of quotes, version and number, where that has the keyboard."""
        table = self._with_keyboard()
        return table.quote_here() if isinstance(table, TablePane) else None

    def pair_at_hand(self) -> Possible | None:
        """The pair chosen in the list of pairs that may be one, where that has the keyboard."""
        table = self._with_keyboard()
        return table.pair_here() if isinstance(table, PossiblePane) else None

    def _with_keyboard(self) -> FilteredTable | None:
        table, focus = self.at_hand(), self._window.focusWidget()
        return table if table is not None and focus is not None and table.isAncestorOf(focus) else None

    # --- changing

    def set_page(self, page: Page | None) -> None:
        """Another story."""
        self._page = page
        for pane in self._made().values():
            pane.set_page(page)

    def set_marks(self, marks: Mapping[str, MarkOf]) -> None:
        """Other ticks and notes, by the table that shows them."""
        self._marks = marks
        for name, pane in self._made().items():
            if isinstance(pane, ReviewedTable) and name in marks:
                pane.set_marks(marks[name])

    def toggle(self, name: str) -> None:
        """Open a dock, its table with the keyboard; bring one that stands behind another to the front; close the one in front."""
        shown = name not in self._in_front
        self.show_dock(name, shown)
        table = self._docks[name].widget()
        if shown and isinstance(table, FilteredTable):
            self._follow(table)
            table.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_dock(self, name: str, shown: bool = True) -> None:
        """Open a dock, before the others of its side; or close it."""
        dock = self._docks[name]
        if shown and isinstance(dock, LazyDock):
            dock.pane()  # before there is an event of showing: it has the size of its table
        if not shown and dock.isAncestorOf(self._window.focusWidget() or self._view):
            self._view.setFocus()
        dock.setVisible(shown)
        dock.raise_()
        below = self._window.dockWidgetArea(dock) == Qt.DockWidgetArea.BottomDockWidgetArea
        height = self._window.height()
        room = round((_SHARE_OF_LOW if height < _LOW else _SHARE) * height)
        if below and (dock.height() < _LEAST_HEIGHT or room < _LEAST_HEIGHT):
            self._window.resizeDocks([dock], [min(_LEAST_HEIGHT, room)], Qt.Orientation.Vertical)
        self.changed.emit()

    def order_by_column(self) -> None:
        """Sort the table at hand by the column of its current cell."""
        table = self.at_hand()
        if table is None:
            return
        title, order = table.order_by_column()
        if order is None:
            self.said.emit(self.tr("In the order of the story."))
        elif order == Qt.SortOrder.AscendingOrder:
            self.said.emit(self.tr("Sorted by “{column}”, upwards.").format(column=title))
        else:
            self.said.emit(self.tr("Sorted by “{column}”, downwards.").format(column=title))

    # --- helpers

    def _follow_change(self, pane: TablePane, _number: int) -> None:
        """The quote or claim that a change is about."""
        stop = self._view.walk.stop
        if stop is not None:
            pane.follow_words(stop.row, stop.version, stop.note.mine)

    def _follow(self, table: FilteredTable) -> None:
        """Let a table that was just opened stand where the reader is."""
        place, number = self._view.current_cell(), self._view.walk.number
        if isinstance(table, TablePane) and place is not None:
            table.follow(*place)
        elif isinstance(table, ChangesPane) and number is not None:
            table.follow(number)
        elif place is not None:
            table.follow_cell(*place)

    def _note_front(self, name: str, seen: bool) -> None:
        """Docks of one side stand behind each other; Qt says which of them is seen."""
        (self._in_front.add if seen else self._in_front.discard)(name)

    def _take_look(self) -> None:
        for pane in self._made().values():
            if isinstance(pane, TablePane | PossiblePane):
                pane.set_look(self._look.theme, self._look.type)
