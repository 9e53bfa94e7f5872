"""The docks of tables: made when they are first seen, whoever shows them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPalette, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow

from compare_app.app import make_window
from compare_app.page.page import Page
from compare_app.ui.background.jobs import Jobs
from compare_app.ui.look.look import Look
from compare_app.ui.notes.review import Mark
from compare_app.ui.settings.options import Options
from compare_app.ui.tables.docks import Docks
from tests.ui.builders import flood, story, version

# Qt's offscreen plugin says so of every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise", extend=True)


@pytest.fixture
def make(qapp, qtbot, tmp_path, view):
    def made() -> tuple[QMainWindow, Docks]:
        window = QMainWindow()
        qtbot.addWidget(window)
        window.resize(900, 700)
        return window, Docks(view, Look(qapp, Options(tmp_path / "settings.ini"), QPalette()), window)

    return made


def test_a_table_is_made_when_it_is_first_shown_and_knows_what_the_others_know(qtbot, make):
    window, docks = make()
    page = Page(flood())
    docks.set_page(page)
    docks.set_marks({"quotes": lambda _: Mark(reviewed=True)})
    window.show()
    assert docks._made() == {}
    docks.show_dock("quotes")
    assert list(docks._made()) == ["quotes"]
    assert docks.quotes.cells.page is page
    assert docks.quotes.cells.mark_of(0).reviewed
    docks.set_page(None)
    assert docks.quotes.cells.page is None


def test_a_dock_that_was_open_last_time_has_its_table(qtbot, make):
    window, docks = make()
    window.show()
    docks.show_dock("claims")
    state = window.saveState()
    again, those = make()
    again.restoreState(state)
    again.show()
    assert list(those._made()) == ["claims"]
    assert those.claims.isVisible()


def test_choosing_a_cell_without_words_goes_to_its_empty_place(qtbot, make, view):
    window, docks = make()
    docks.set_page(view.page)
    window.show()
    docks.show_dock("quotes")
    (row,) = range(docks.quotes.shown.rowCount())
    told = docks.quotes.cells.row_data(row)
    gap = type(told)((told.cells[0], type(told.cells[0])("absent")), told.weight)
    docks.lead.to_words(gap, 1)
    assert view.current_cell() == (1, 1)


@pytest.fixture
def opened(qtbot, make, view):
    """A window with the comparison in its middle, as the program has it."""
    window, docks = make()
    docks.set_page(view.page)
    window.setCentralWidget(view)
    with qtbot.waitActive(window):
        window.show()
    return window, docks


def test_a_table_that_is_opened_by_its_key_has_the_keyboard_and_leaves_the_passage_alone(qtbot, opened, view):
    _window, docks = opened
    view.go_to(0, 0)
    docks.toggle("quotes")
    assert docks.quotes.table.hasFocus()
    assert docks.quotes.table.currentIndex().isValid()
    assert view.current_cell() == (0, 0)
    QTest.keyClick(docks.quotes.table, Qt.Key.Key_Escape)
    assert view.hasFocus()


def test_the_key_of_a_table_behind_another_brings_it_to_the_front(qtbot, opened):
    _window, docks = opened
    for name in ("quotes", "claims"):
        docks.toggle(name)
        qtbot.waitUntil(lambda name=name: name in docks._in_front, timeout=2000)
    docks.toggle("quotes")
    qtbot.waitUntil(lambda: docks._in_front == {"quotes"}, timeout=2000)
    assert docks.is_shown("quotes")
    assert docks.quotes.table.hasFocus()
    docks.toggle("quotes")
    assert not docks.is_shown("quotes")


@pytest.mark.parametrize("column", [0, 1])
def test_weight_and_speaker_lead_to_the_passage_as_the_words_do(qtbot, opened, view, column):
    _window, docks = opened
    view.go_to(0, 0)
    docks.toggle("quotes")
    pane = docks.quotes
    pane.table.setCurrentIndex(pane.shown.index(0, column))
    assert view.current_cell() == (1, 0)


def test_a_table_that_is_opened_stands_where_the_reader_is(qtbot, opened, view):
    _window, docks = opened
    view.walk.go_to(2)
    docks.toggle("changes")
    assert docks.changes.table.currentIndex().row() == 2
    view.go_to(1, 1)
    docks.toggle("quotes")
    index = docks.quotes.table.currentIndex()
    assert index.column() - docks.quotes.cells.lead_columns == 1


def test_the_filters_stand_before_the_table_for_the_keyboard(qtbot, opened):
    window, docks = opened
    docks.toggle("changes")
    QTest.keyClick(docks.changes.table, Qt.Key.Key_Backtab)
    assert window.focusWidget() is docks.changes.left
    QTest.keyClick(docks.changes.left, Qt.Key.Key_Tab)
    assert window.focusWidget() is docks.changes.table


def turned(widget, notches: float, keys: Qt.KeyboardModifier) -> bool:
    """Turn the wheel over a widget; whether anything took it."""
    place = QPointF(20, 20)
    turn = QPoint(0, round(120 * notches))
    phase = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(place, widget.mapToGlobal(place), QPoint(), turn, Qt.MouseButton.NoButton, keys, phase, False)
    return QApplication.sendEvent(widget, event)


def test_the_wheel_with_ctrl_zooms_over_passages_and_tables_and_alone_it_does_not(opened, view):
    _window, docks = opened
    docks.show_dock("quotes")
    look = docks._look
    size = look.type.size
    assert turned(view.viewport(), 2, Qt.KeyboardModifier.ControlModifier)
    assert look.type.size == size + 2
    turned(docks.quotes.table.viewport(), -0.5, Qt.KeyboardModifier.ControlModifier)
    assert look.type.size == size + 2
    turned(docks.quotes.table.viewport(), -0.5, Qt.KeyboardModifier.ControlModifier)
    assert look.type.size == size + 1
    turned(view.viewport(), -1, Qt.KeyboardModifier.NoModifier)
    assert look.type.size == size + 1
    look.usual()
    assert look.type.size == size


def test_the_table_at_hand_is_sorted_and_it_is_said(qtbot, opened):
    _window, docks = opened
    said = []
    docks.said.connect(said.append)
    docks.order_by_column()
    assert not docks.any_shown()
    docks.show_dock("changes")
    qtbot.waitUntil(lambda: docks.at_hand() is docks.changes)
    docks.changes.table.setCurrentIndex(docks.changes.shown.index(0, 1))
    for _ in range(3):
        docks.order_by_column()
    assert said == ["Sorted by “What”, upwards.", "Sorted by “What”, downwards.", "In the order of the story."]


def test_no_bar_appears_for_a_pixel_or_two_in_a_wide_table(qtbot, shared):
    """The column of ticks is drawn wider than it would be where a system draws none so narrow."""
    told = [f"Nobody was hurt {n} times," for n in range(12)]
    texts = [version([[f"“{words}” she said."] for words in told], f"Paper {n}", quotes=told) for n in range(5)]
    before = shared.size()
    shared.resize(2099, 900)
    shared.story.show_page(Page(story(texts, [[[n]] * 5 for n in range(12)])))
    shared.docks.show_dock("quotes")
    table = shared.docks.quotes.table
    qtbot.waitUntil(lambda: table.verticalScrollBar().isVisible())
    assert table.horizontalScrollBar().maximum() == 0
    shared.docks.show_dock("quotes", False)
    shared.resize(before)


def test_a_table_that_is_opened_for_the_first_time_shows_the_row_where_the_reader_is(qtbot, tmp_path, qapp):
    told = [f"Nobody was hurt {n} times on the quay of the old harbour in the storm of that night," for n in range(30)]
    texts = [version([[f"“{words}” she said."] for words in told], f"Paper {n}", quotes=told) for n in range(2)]
    window = make_window(qapp, Jobs(), tmp_path / "window.ini")
    qtbot.addWidget(window, before_close_func=lambda window: window.close())
    window.show()
    window.story.show_page(Page(story(texts, [[[n], [n]] for n in range(30)])))
    window.frame.view.go_to(20, 1)
    window.action_set["quotes"].trigger()
    table = window.docks.quotes.table

    def seen() -> bool:
        rect = table.visualRect(table.currentIndex())
        return table.currentIndex().row() == 41 and 0 <= rect.top() < table.viewport().height() - 20

    qtbot.waitUntil(seen, timeout=3000)
    qtbot.wait(200)
    assert seen()
