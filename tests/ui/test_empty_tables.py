"""A table with nothing in it says so, and one whose filters leave nothing does not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from compare_app.page.page import Page
from compare_app.ui.window import MainWindow
from tests.ui.builders import flood, story, version
from tests.ui.ferry import left

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support", extend=True)
WORDS = {
    "quotes": "Nobody is quoted here.",
    "claims": "No claims were found here.",
    "changes": "There is nothing here in which versions differ.",
}


@pytest.fixture
def window(shared: MainWindow) -> Iterator[MainWindow]:
    yield shared
    for name in WORDS:
        shared.docks._docks[name].widget().show_all()
        shared.docks.show_dock(name, False)
    left(shared)


@pytest.mark.parametrize("name", list(WORDS))
def test_an_empty_table_says_what_is_not_there(window, name):
    alone = version([["The quay was closed on Monday."]], "Northline")
    window.story.show_page(Page(story([alone], [[[0]]])))
    for other in WORDS:
        window.docks.show_dock(other)
    pane = window.docks._docks[name].widget()
    window.docks.show_dock(name)
    assert pane._nothing.text() == WORDS[name]
    assert not pane._nothing.isHidden()


def test_before_a_story_is_there_a_table_says_no_more_than_that(window):
    for name in WORDS:
        window.docks.show_dock(name)
    window.docks.set_page(None)
    pane = window.docks.quotes
    window.docks.show_dock("quotes")
    assert pane._nothing.text() == "No story is open yet."


def test_what_filters_hide_is_not_said_to_be_missing(window):
    for name in WORDS:
        window.docks.show_dock(name)
    window.story.show_page(Page(flood()))
    window.docks.show_dock("changes")
    pane = window.docks.changes
    pane.freshen()
    pane.words.setText("nothing that anybody wrote")
    assert pane.shown.rowCount() == 0
    assert pane._nothing.isHidden()
