"""What is left of 1280 × 800 at 200 %: passages stay in sight, whatever is open below them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QToolBar

from compare_app.model.document import Problem
from compare_app.page.page import Page
from compare_app.ui.window import MainWindow
from compare_app.ui.words.version_names import told_apart
from tests.ui.builders import flood, long_story, story, version
from tests.ui.ferry import left

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support", extend=True)
SMALL = (600, 360)
TABLES = ("quotes", "claims", "changes", "possible", "equalled", "all-notes")


@pytest.fixture
def low(shared: MainWindow, qtbot) -> Iterator[MainWindow]:
    before = shared.size()
    shared.story.show_page(Page(long_story(12)))
    shared.resize(*SMALL)
    yield shared
    for name in TABLES:
        shared.docks.show_dock(name, False)
    shared.resize(before)
    left(shared)


@pytest.mark.parametrize("name", TABLES)
def test_what_is_told_above_is_one_line_in_a_low_window(qtbot, low, name):
    words = "The file with a name that is as long as people make them.docx is damaged; open it in the program that wrote it and save it again."
    low.frame.problems.add(Problem("long.docx", "damaged", words))
    low.action_set[name].trigger()
    QApplication.processEvents()
    assert low.frame.problems.height() <= 40
    assert lines_in_sight(low) >= 2.5
    pane = low.frame.view.parentWidget()
    assert low.frame.view.geometry().bottom() <= pane.rect().bottom()
    low.frame.problems.clear()


def test_buttons_of_the_tool_bar_have_less_room_in_a_low_window(qtbot, low):
    bar = low.findChild(QToolBar, "tools")
    tight = bar.height()
    low.resize(1200, 800)
    QApplication.processEvents()
    assert bar.height() >= tight + 12


def test_heads_of_one_line_tell_versions_of_one_outlet_apart(low):
    texts = [[["A boat sank."]], [["Two boats sank."]]]
    low.story.show_page(Page(story([version(text, "The Quay") for text in texts], [[[0], [0]]])))
    shown = low.frame.view.page.story
    assert [told_apart(shown, v) for v in range(2)] == ["1", "2"]
    assert low.frame.view.versions_header._low
    low.frame.view.versions_header.grab()


def lines_in_sight(window: MainWindow) -> float:
    """How many lines of text the passages have room for."""
    return window.frame.view.viewport().height() / (window.look.type.size * 1.65)


@pytest.mark.parametrize("name", TABLES)
def test_an_open_table_leaves_passages_in_sight_and_has_rows_itself(qtbot, low, name):
    low.action_set[name].trigger()
    QApplication.processEvents()
    assert low.height() <= SMALL[1]
    assert lines_in_sight(low) >= 2
    assert low.docks._docks[name].widget().table.viewport().height() >= 30


def test_two_tables_behind_each_other_keep_the_window_on_the_screen(qtbot, low):
    for name in ("quotes", "possible"):
        low.action_set[name].trigger()
        QApplication.processEvents()
    assert low.minimumSizeHint().height() <= SMALL[1]
    assert lines_in_sight(low) >= 2


def test_what_is_spared_in_a_low_window_comes_back_with_the_room(qtbot, low):
    low.story.show_page(Page(flood()))
    frame = low.frame
    low.action_set["quotes"].trigger()
    QApplication.processEvents()
    assert not frame.glance.isVisible()
    assert not frame.legend.isVisible()
    heads = frame.view.versions_header.height()
    low.resize(1200, 800)
    QApplication.processEvents()
    assert frame.glance.isVisible()
    assert frame.legend.isVisible()
    assert frame.view.versions_header.height() > heads + 20


def test_notes_leave_a_narrow_window_a_version_that_can_be_read(qtbot, low):
    low.story.show_page(Page(flood()))
    low.action_set["notes"].trigger()
    QApplication.processEvents()
    low.resize(640, 500)
    QApplication.processEvents()
    assert low.minimumSizeHint().width() <= 640
    assert low.frame.pages.width() >= 230
    low.action_set["notes"].trigger()
