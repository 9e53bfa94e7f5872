"""The tables docked below the comparison, hidden until asked for; choosing a cell goes to the passage."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from compare_app.page.equalled import Equalled, with_neighbours
from compare_app.page.page import Page
from compare_app.ui.compare.view import ComparisonView
from compare_app.ui.look import Look
from compare_app.ui.tables.changes import ChangesPane
from compare_app.ui.tables.equalled import EqualledPane
from compare_app.ui.tables.filtered import FilteredTable
from compare_app.ui.tables.pane import TablePane
from compare_app.ui.tables.rows import TableRow, claim_rows, quote_rows

_QUOTE_STATES = ("reworded", "truncated", "extended", "unquoted", "newly_quoted", "reattributed", "spliced", "absent")
_CLAIM_STATES = ("reworded", "absent", "returned")
#: A dock opened for the first time shows a few rows.
_LEAST_HEIGHT = 290


class Docks(QObject):
    """The docks of a window, each by its name."""

    changed = Signal()

    def __init__(self, view: ComparisonView, look: Look, window: QMainWindow) -> None:
        super().__init__(window)
        self._view, self._look, self._window = view, look, window
        self._docks: dict[str, QDockWidget] = {}
        self._keyboard: list[QWidget] = []
        self.quotes = TablePane(quote_rows, True, _QUOTE_STATES, look.theme, look.type)
        self.claims = TablePane(claim_rows, False, _CLAIM_STATES, look.theme, look.type)
        self.changes = ChangesPane()
        self.equalled = EqualledPane()
        self.add("quotes", self.tr("Quotes"), self.quotes, self.quotes.table)
        self.add("claims", self.tr("Claims"), self.claims, self.claims.table)
        self.add("changes", self.tr("Changes"), self.changes, self.changes.table)
        self.add("equalled", self.tr("Counted as equal"), self.equalled, self.equalled.table)
        for pane in (self.quotes, self.claims):
            pane.chosen.connect(self._go_to)
            view.cell_changed.connect(pane.follow)
        for listed in (self.changes, self.equalled):
            view.cell_changed.connect(listed.follow_cell)
        self.equalled.chosen.connect(self._go_to_equalled)
        self.changes.chosen.connect(view.walk.go_to)
        view.walk.changed.connect(self.changes.follow)
        look.changed.connect(self._take_look)

    def add(
        self, name: str, title: str, pane: QWidget, keyboard: QWidget,
        area: Qt.DockWidgetArea = Qt.DockWidgetArea.BottomDockWidgetArea,
    ) -> None:  # fmt: skip
        """Put a pane into a dock of its own; those of one side stand behind each other. `keyboard`: what F6 goes to."""
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        dock.setWidget(pane)
        if isinstance(pane, FilteredTable):
            pane.wear_title(dock, title)
        dock.hide()
        before = [d for d in self._docks.values() if self._window.dockWidgetArea(d) == area]
        self._window.addDockWidget(area, dock)
        if before:
            self._window.tabifyDockWidget(before[-1], dock)
        dock.visibilityChanged.connect(self.changed)
        self._docks[name] = dock
        self._keyboard.append(keyboard)

    # --- what can be asked

    def keyboard_stops(self) -> list[QWidget]:
        """Where the keyboard can go, dock by dock."""
        return list(self._keyboard)

    def is_shown(self, name: str) -> bool:
        """Whether a dock is open."""
        return not self._docks[name].isHidden()

    # --- changing

    def set_page(self, page: Page | None) -> None:
        """Another story."""
        for pane in (self.quotes, self.claims, self.changes, self.equalled):
            pane.set_page(page)

    def toggle(self, name: str) -> None:
        """Open or close a dock."""
        self.show_dock(name, not self.is_shown(name))

    def show_dock(self, name: str, shown: bool = True) -> None:
        """Open a dock, before the others of its side; or close it."""
        dock = self._docks[name]
        if not shown and dock.isAncestorOf(self._window.focusWidget() or self._view):
            self._view.setFocus()
        dock.setVisible(shown)
        dock.raise_()
        below = self._window.dockWidgetArea(dock) == Qt.DockWidgetArea.BottomDockWidgetArea
        if below and dock.height() < _LEAST_HEIGHT:
            self._window.resizeDocks([dock], [_LEAST_HEIGHT], Qt.Orientation.Vertical)
        self.changed.emit()

    # --- helpers

    def _go_to(self, told: TableRow, version: int) -> None:
        """Go to a version's words; where it has none, to the empty place beside those of the first that has."""
        page, cell = self._view.page, told.cells[version]
        has = next((v for v, other in enumerate(told.cells) if other.spans), None)
        if page is None or has is None:
            return
        if not cell.spans:
            row = page.index.row_at(has, told.cells[has].spans[0].start)
            if row is not None:
                self._view.go_to(row, version)
            return
        row = page.index.row_at(version, cell.spans[0].start)
        if row is not None:
            places = page.index.cell(row, version).place(cell.spans[0])
            self._view.go_to(row, version, places[0] if places else None)

    def _go_to_equalled(self, place: Equalled) -> None:
        """Go there, with the words selected: nothing else marks them."""
        page = self._view.page
        if page is None:
            return
        words = with_neighbours(page.story.versions[place.version].text, place.mine)
        found = page.index.cell(place.row, place.version).place(words)
        self._view.go_to(place.row, place.version, found[0] if found else None)
        if self._view.editor is not None and found:
            self._view.editor.select_span(found[0].start, found[-1].end)

    def _take_look(self) -> None:
        self.quotes.set_look(self._look.theme, self._look.type)
        self.claims.set_look(self._look.theme, self._look.type)
