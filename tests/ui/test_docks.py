"""The docks of tables: made when they are first seen, whoever shows them."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QMainWindow

from compare_app.page.page import Page
from compare_app.ui.look import Look
from compare_app.ui.notes.review import Mark
from compare_app.ui.options import Options
from compare_app.ui.tables.docks import Docks
from tests.ui.builders import flood

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
    docks._go_to(gap, 1)
    assert view.current_cell() == (1, 1)
