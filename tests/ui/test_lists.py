"""The docks with the lists of a story: changes, quotes, claims, what counts as equal."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabWidget

from compare_app.page.page import Page
from compare_app.ui.dialogs.settings_dialog import SettingsDialog
from compare_app.ui.tables.changes import ChangesPane
from tests.ui.builders import flood
from tests.ui.harle import opened
from tests.ui.test_equalled import alike

# Qt's offscreen plugin says so of every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def test_what_counts_as_equal_is_listed_and_a_click_selects_its_words(qtbot, window, folder):
    opened(qtbot, window, folder)
    window.story.show_page(alike())
    window.action_set["equalled"].trigger()
    pane = window.docks.equalled
    qtbot.waitUntil(lambda: pane.shown.rowCount() == 4, timeout=5000)
    pane.table.setCurrentIndex(pane.shown.index(2, 0))
    assert window.frame.view.current_cell() == (0, 2)
    assert window.frame.view.editor.selected_text() == "12"


def test_rules_are_switched_off_from_the_list_of_what_counts_as_equal(qtbot, window):
    window.docks.equalled.rules_wanted.emit()
    dialog = window.findChild(SettingsDialog)
    assert dialog.findChild(QTabWidget).tabText(dialog.findChild(QTabWidget).currentIndex()) == "Count as equal"
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    window.activateWindow()


def test_choosing_a_quote_goes_to_its_passage(qtbot, window, folder):
    opened(qtbot, window, folder)
    window.action_set["quotes"].trigger()
    table = window.docks.quotes.table
    assert table.model().rowCount() >= 1
    table.setCurrentIndex(table.model().index(0, 2))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert "We never saw" in window.frame.view.page.index.cell(*window.frame.view.current_cell()).text


def number_at(pane: ChangesPane) -> int:
    """The number, on the walk, of the change that is chosen in the list."""
    return pane.changes.number(pane.shown.mapToSource(pane.table.currentIndex()).row())


def test_the_list_of_changes_goes_to_the_change_and_follows_the_walk(qtbot, window, folder):
    opened(qtbot, window, folder)
    window.story.show_page(Page(flood("Northline")))
    window.action_set["changes"].trigger()
    pane = window.docks.changes
    assert pane.shown.rowCount() == 6
    pane.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    pane.table.setCurrentIndex(pane.shown.index(0, 0))
    assert window.frame.view.walk.stop.note.kind == "unquoted"
    window.action_set["next-change"].trigger()
    assert number_at(pane) == window.frame.view.walk.number


def test_the_list_of_changes_follows_the_cell_that_is_looked_at(qtbot, window, folder):
    opened(qtbot, window, folder)
    page = Page(flood())
    window.story.show_page(page)
    window.action_set["changes"].trigger()
    pane = window.docks.changes
    stops = [number for number, stop in enumerate(page.stops) if (stop.row, stop.version) == (0, 1)]
    window.frame.view.go_to(3, 1)
    window.frame.view.go_to(0, 1)
    assert number_at(pane) == stops[0]
    pane.table.setCurrentIndex(pane.shown.mapFromSource(pane.changes.index(pane.changes.row_of(stops[-1]), 0)))
    assert len(stops) > 1
    assert number_at(pane) == stops[-1]
    assert window.frame.view.walk.number == stops[-1]


def test_the_list_of_changes_narrows_by_kind_weight_and_words(qtbot, window, folder):
    opened(qtbot, window, folder)
    window.story.show_page(Page(flood("Northline")))
    window.action_set["changes"].trigger()
    pane = window.docks.changes
    pane.kind.setCurrentIndex(pane.kind.findData("number"))
    assert [pane.shown.index(0, c).data() for c in (2, 3)] == [
        "Twelve boats broke loose …",
        "Fourteen boats broke loose …",
    ]
    pane.kind.setCurrentIndex(0)
    pane.weighty.setChecked(True)
    assert pane.shown.rowCount() == 4
    pane.words.setText("reportedly")
    assert pane.shown.rowCount() == 1
    pane.words.clear()
    pane.weighty.setChecked(False)


def test_every_claim_is_in_the_ledger(qtbot, window, folder):
    opened(qtbot, window, folder)
    window.action_set["claims"].trigger()
    claims = window.frame.view.page.story.changes.claims
    assert window.docks.claims.table.model().rowCount() == len(claims) > 0


def test_the_quotes_table_follows_the_reader(qtbot, window, folder):
    opened(qtbot, window, folder)
    window.action_set["quotes"].trigger()
    page = window.frame.view.page
    row = next(r for r in range(len(page.index.rows)) if "We never saw" in page.index.cell(r, 1).text)
    window.frame.view.go_to(row, 1)
    assert "We never saw" in window.docks.quotes.table.currentIndex().data()
    assert window.frame.view.current_cell() == (row, 1)
