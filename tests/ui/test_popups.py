"""The menus of the right button: short, with what is done most on top, and with everything that they had."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from compare_app.ui.actions import popups
from compare_app.ui.actions.actions import Under
from compare_app.ui.window import MainWindow
from tests.ui.ferry import left, opened, row_of, written

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support", extend=True)
#: What is not about a passage stands in the menu bar alone.
_NOT_OF_PASSAGE = {"all-notes", "codebook", "next-left", "previous-left"}


@pytest.fixture
def window(shared: MainWindow, qtbot, tmp_path: Path) -> Iterator[MainWindow]:
    opened(qtbot, shared, written(tmp_path))
    yield shared
    for name in ("quotes", "changes"):
        shared.docks.show_dock(name, False)
    left(shared)


@pytest.fixture
def menu(window: MainWindow) -> Iterator[QMenu]:
    window.frame.view.go_to(row_of(window, 1, "praised the crew"), 1)
    window.frame.view.menu_wanted.emit(QPoint(0, 0))
    made = shown(window)
    yield made
    made.close()


def shown(window: MainWindow) -> QMenu:
    return next(menu for menu in window.findChildren(QMenu) if menu.isVisible())


def ids(menu: QMenu) -> list[str]:
    """The actions of a menu; a menu inside it by its title."""
    actions = [action for action in menu.actions() if not action.isSeparator()]
    return [action.objectName() or action.text().replace("&", "") for action in actions]


def test_the_menu_of_a_passage_is_read_at_a_glance(menu):
    assert ids(menu) == [
        "copy", "More ways to copy", "note", "tick", "toggle-tick", "link", "unlink", "Split, merge, moved …",
        "This paragraph is …", "Version and story",
    ]  # fmt: skip


def test_nothing_is_lost_from_the_menu_of_a_passage(window):
    offered = [i for entry in popups.of_passage() for i in (entry.ids if isinstance(entry, Under) else (entry,)) if i]
    assert len(offered) == len(set(offered))
    wanted = {spec.id for spec in window.action_set.specs if spec.menu in ("correct", "notes", "story")}
    assert set(offered) == (wanted - _NOT_OF_PASSAGE) | {"copy", "copy-plain", "copy-row", "copy-versions"}


def test_the_menu_correct_of_the_bar_is_read_at_a_glance_as_well(window):
    bar = next(a.menu() for a in window.menuBar().actions() if a.text() == "&Correct")
    listed = ids(bar)
    assert listed[:4] == ["link", "unlink", "Split, merge, moved …", "This paragraph is …"]
    assert len(listed) <= 12
    inner = {action.text().replace("&", ""): action.menu() for action in bar.actions() if action.menu()}
    assert [a.isSeparator() for a in inner["Split, merge, moved …"].actions()].count(True) == 3
    assert not inner["Split, merge, moved …"].actions()[0].isSeparator()


def test_what_is_under_a_title_can_be_done_now(window, menu):
    inner = {action.text().replace("&", ""): action.menu() for action in menu.actions() if action.menu()}
    for title, made in inner.items():
        assert len(ids(made)) > 1, title
        assert all(action.isEnabled() for action in made.actions() if not action.isSeparator())
    assert "merge-above" in ids(inner["Split, merge, moved …"])
    assert "forget-marks" not in ids(inner["Split, merge, moved …"])


def test_a_menu_inside_that_would_have_one_entry_is_that_entry(window, qtbot):
    window.frame.view.go_to(row_of(window, 1, "praised the crew"), 1)
    made = window.action_set.popup((Under("Marks", ("mark", "forget-marks")), "", "regroup-back"), window)
    assert ids(made) == ["mark"]
    made.deleteLater()


def test_what_can_be_said_of_a_change_stands_in_the_menu_of_its_passage(window):
    stops = window.frame.view.page.stops
    window.frame.view.walk.go_to([stop.note.kind for stop in stops].index("number"))
    window.frame.view.menu_wanted.emit(QPoint(0, 0))
    menu = shown(window)
    assert "no-change" in ids(menu)
    menu.close()


def test_a_row_of_a_table_has_a_menu_of_its_own(window):
    window.docks.show_dock("changes")
    table = window.docks.changes.table
    table.setCurrentIndex(table.model().index(0, 2))
    table.customContextMenuRequested.emit(QPoint(-1, -1))
    menu = shown(window)
    assert ids(menu)[:5] == ["copy", "copy-plain", "copy-row", "order", "note"]
    assert "no-change" in ids(menu)[5:]
    menu.close()


def test_a_click_on_what_the_marks_are_against_offers_other_versions(window, qtbot):
    legend = window.frame.legend
    legend.set_open(True)  # in a narrow window it stands behind the marks
    place = next(place for what, place in legend._places(legend.width()) if what == "against")
    qtbot.mouseClick(legend, Qt.MouseButton.LeftButton, pos=place.center().toPoint())
    menu = shown(window)
    assert {"base-earliest", "base-here"} <= set(ids(menu))
    assert legend.is_open()
    menu.close()
    legend.set_open(False)
