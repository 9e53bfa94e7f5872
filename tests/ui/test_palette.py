"""Menus, keys and the palette of commands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QTreeWidget

from compare_app.page.page import Page
from compare_app.ui.actions.palette import CommandPalette, ShortcutSheet
from compare_app.ui.dialogs.typed import begins, matches
from tests.ui.builders import flood

# Qt's offscreen plugin says so of every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.mark.parametrize("name", ["light", "dark", "contrast", "system"])
def test_the_menu_shows_which_colours_are_chosen(window, name):
    window.action_set[f"theme-{name}"].trigger()
    chosen = [n for n in ("system", "light", "dark", "contrast") if window.action_set[f"theme-{n}"].isChecked()]
    assert chosen == [name]


@pytest.mark.parametrize("name", ["red-green", "blue-yellow", "standard"])
def test_the_menu_shows_which_colours_marks_have(window, name):
    window.action_set[f"colours-{name}"].trigger()
    chosen = [n for n in ("standard", "red-green", "blue-yellow") if window.action_set[f"colours-{n}"].isChecked()]
    assert chosen == [name] == [window.options.get("look/colours")]


def test_no_menu_is_higher_than_a_small_screen(window):
    menus = [action.menu() for action in window.menuBar().actions()]
    assert {menu.title(): menu.sizeHint().height() for menu in menus if menu.sizeHint().height() > 700} == {}


@pytest.mark.qt_log_ignore("does not support", extend=True)
@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_the_chosen_entry_of_a_menu_stands_out(window, name):
    window.action_set[f"theme-{name}"].trigger()
    menu = window.menuBar().actions()[0].menu()
    menu.popup(QPoint(0, 0))
    action = next(action for action in menu.actions() if action.isEnabled())
    edge = menu.actionGeometry(action).adjusted(6, 3, 0, 0).topLeft()
    before = menu.grab().toImage().pixelColor(edge)
    menu.setActiveAction(action)
    after = menu.grab().toImage().pixelColor(edge)
    menu.close()
    window.action_set["theme-system"].trigger()
    assert abs(before.lightnessF() - after.lightnessF()) > 0.2


def test_no_two_actions_share_a_key(window):
    keys = [key for spec in window.action_set.specs for key in spec.keys]
    assert len(keys) == len(set(keys))


def test_the_sheet_of_keys_lists_every_key(window, qtbot):
    sheet = ShortcutSheet(window.action_set, window)
    qtbot.addWidget(sheet)
    tree = sheet.findChild(QTreeWidget)
    texts = {tree.topLevelItem(n).text(0).strip() for n in range(tree.topLevelItemCount())}
    assert {spec.text.replace("&", "") for spec in window.action_set.specs if spec.keys} <= texts


def test_the_palette_finds_an_action_and_runs_it(window, qtbot):
    palette = CommandPalette(window.action_set, window)
    qtbot.addWidget(palette)
    palette.field.setText("legend")
    before = window.story.legend_wanted()
    palette._run(palette.list.currentItem())
    assert window.story.legend_wanted() != before


def test_the_palette_lists_what_is_on_the_tool_bar_before_the_like(window, qtbot):
    window.story.show_page(Page(flood()))
    palette = CommandPalette(window.action_set, window)
    qtbot.addWidget(palette)
    palette.field.setText("next")
    assert palette.list.topLevelItem(0).text(0) == "Next change"


def test_the_palette_lists_first_what_begins_with_the_words(window, qtbot):
    palette = CommandPalette(window.action_set, window)
    qtbot.addWidget(palette)
    palette.field.setText("find")
    listed = [palette.list.topLevelItem(n).text(0) for n in range(palette.list.topLevelItemCount())]
    assert listed == sorted(listed, key=lambda words: not words.casefold().startswith("find"))
    palette.field.setText("open")
    listed = [palette.list.topLevelItem(n).text(0) for n in range(palette.list.topLevelItemCount())]
    assert listed[0].startswith("Open")
    assert listed == sorted(listed, key=lambda words: not words.casefold().startswith("open"))


def test_what_stands_in_a_menu_of_its_own_is_found_by_that_name_and_says_it(window, qtbot):
    palette = CommandPalette(window.action_set, window)
    qtbot.addWidget(palette)
    palette.field.setText("theme dark")
    assert [palette.list.topLevelItem(n).text(0) for n in range(palette.list.topLevelItemCount())] == ["Theme ▸ Dark"]
    palette.field.setText("text")
    found = [palette.list.topLevelItem(n).text(0) for n in range(palette.list.topLevelItemCount())]
    assert found.index("Compare pasted texts…") < found.index("Text ▸ Serif or sans")


def test_the_palette_offers_nothing_that_cannot_be_done(window, qtbot):
    palette = CommandPalette(window.action_set, window)
    qtbot.addWidget(palette)
    palette.field.setText("next change")
    (only,) = [palette.list.topLevelItem(n) for n in range(palette.list.topLevelItemCount())]
    assert only.text(0) == "Nothing that can be done now is called so."
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    palette.list.itemActivated.emit(only, 0)
    assert palette.isHidden() or palette.result() == 0


def test_no_key_is_taken_twice(window):
    keys = [key for spec in window.action_set.specs for key in spec.keys]
    assert sorted(key for key in set(keys) if keys.count(key) > 1) == []


@pytest.mark.parametrize(
    ("typed", "text"), [("codigos", "Libro de códigos…"), ("anti", "Menú ▸ Más antiguo"), ("MÁS", "más antiguo")]
)
def test_accents_may_be_left_out(typed, text):
    assert matches(typed, text)
    assert begins("mas", "Más antiguo")
    assert not matches("códigos", "codigos")
