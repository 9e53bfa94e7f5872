"""Menus, tool bar and palette for reports written apart: nothing changed in them, and much differs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QToolBar

from compare_app.page.page import Page
from compare_app.ui.actions.palette import CommandPalette
from compare_app.ui.window import MainWindow
from tests.ui.builders import flood
from tests.ui.ferry import left

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support", extend=True)
APART = {
    "only-changes": ("Only differences", "Only differences"),
    "next-change": ("Next difference", "Next difference ↓"),
    "previous-change": ("Previous difference", "↑ Previous"),
    "changes": ("List of differences", "Differences"),
}
DRAFTS = {
    "only-changes": ("Only changes", "Only changes"),
    "next-change": ("Next change", "Next change ↓"),
    "previous-change": ("Previous change", "↑ Previous"),
    "changes": ("List of changes", "Changes"),
}


@pytest.fixture
def window(shared: MainWindow) -> Iterator[MainWindow]:
    yield shared
    shared.docks.show_dock("changes", False)
    left(shared)


def drafts() -> Page:
    return Page(flood())


def apart() -> Page:
    told = flood()
    return Page(replace(told, changes=replace(told.changes, apart=frozenset({(0, 1)}))))


def said(window: MainWindow) -> dict[str, tuple[str, str]]:
    actions = {action_id: window.action_set[action_id] for action_id in APART}
    return {action_id: (a.text().replace("&", ""), a.iconText()) for action_id, a in actions.items()}


def test_the_words_are_those_of_what_is_shown(window):
    window.story.show_page(apart())
    assert said(window) == APART
    assert window.action_set["next-change"].toolTip() == "Next difference (F8)"
    assert window.action_set["next-fact"].text() == "Next differing &fact"
    assert window.action_set["weighty"].text() == "Only &weighty differences"
    window.story.show_page(drafts())
    assert said(window) == DRAFTS
    assert window.action_set["next-change"].toolTip() == "Next change (F8)"


def test_the_tool_bar_stays_where_it_is_from_one_kind_of_story_to_the_other(window):
    bar = window.findChild(QToolBar, "tools")
    places = []
    for page in (drafts(), apart()):
        window.story.show_page(page)
        QApplication.processEvents()
        places.append([bar.widgetForAction(action).geometry() for action in bar.actions()])
    assert places[0] == places[1]


def test_the_list_is_titled_by_what_it_lists(window):
    window.action_set["changes"].trigger()
    dock = window.docks.changes.parentWidget()
    for page, title in ((apart(), "Differences"), (drafts(), "Changes")):
        window.story.show_page(page)
        assert dock.windowTitle() == title


@pytest.mark.parametrize("typed", ["difference", "change"])
def test_the_palette_finds_an_action_by_either_word(qtbot, window, typed):
    window.story.show_page(apart())
    palette = CommandPalette(window.action_set)
    qtbot.addWidget(palette)
    palette._list_matches(typed)
    found = [palette.list.topLevelItem(n).text(0) for n in range(palette.list.topLevelItemCount())]
    assert "Next difference" in found


def test_groups_of_passages_are_called_in_the_menu_as_on_the_line_above(window):
    for page, wanted in ((apart(), "Quotes differ"), (drafts(), "Quotes altered")):
        window.story.show_page(page)
        window.action_set.refresh()
        assert window.action_set["group-altered"].text() == wanted
        assert window.action_set["group-altered"].iconText().startswith(wanted)
        assert "passages" in window.action_set["group-altered"].toolTip().lower()
