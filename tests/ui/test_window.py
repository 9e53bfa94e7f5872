"""The whole window offscreen, on real files, with the real worker process."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QTabWidget, QTreeWidget, QWidget

from compare_app.page.index import STEPS
from compare_app.page.page import Page
from compare_app.ui.details.dialog import DetailsDialog
from compare_app.ui.drop_sign import DropSign
from compare_app.ui.errors import ErrorDialog
from compare_app.ui.palette import CommandPalette, ShortcutSheet
from compare_app.ui.settings_dialog import SettingsDialog
from compare_app.ui.state import WindowState
from compare_app.ui.tables.changes import ChangesPane
from compare_app.ui.window import MainWindow
from compare_app.ui.wording import name_in
from tests.ui.builders import flood, link, long_story, story, version
from tests.ui.ferry import left
from tests.ui.test_equalled import alike

FIRST = """Boats break loose in Harle

Twelve boats broke loose in the harbour of Harle on Monday night.

“We never saw water like it,” said Ena Brodie, the harbour master.

The old stone quay was built by the town in 1931.
"""
SECOND = FIRST.replace("Twelve boats", "Fourteen boats")
OTHER = """Museum opens in Tarn

A museum of clocks opened its doors in the village of Tarn at the weekend after years of patient collecting.
"""


# Qt's offscreen plugin says so of every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def window(shared: MainWindow) -> Iterator[MainWindow]:
    shared.folder.close()
    yield shared
    shared.story.finder.close()
    if not shared.story.legend_wanted():
        shared.story.toggle_legend()
    for name in ("quotes", "claims", "changes", "equalled"):
        shared.docks.show_dock(name, False)
    left(shared)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "articles"
    place.mkdir()
    (place / "first.txt").write_text(FIRST, encoding="utf-8")
    (place / "second.txt").write_text(SECOND, encoding="utf-8")
    (place / "other.txt").write_text(OTHER, encoding="utf-8")
    return place


def opened(qtbot, window: MainWindow, *paths: Path, one_story: bool = False) -> None:
    with qtbot.waitSignal(window.jobs.finished, timeout=20_000):
        window.folder.open(list(paths), one_story)


def test_a_folder_gives_its_stories_and_apart_from_them_its_single_articles(qtbot, window, folder):
    opened(qtbot, window, folder)
    model = window.frame.stories.stories_model
    assert (model.stories(), model.singles()) == (1, 1)
    assert len(window.frame.view.page.story.versions) == 2
    assert "2 versions" in model.index(0, 0).data(model.AboutRole)


def test_what_was_read_stays_when_the_folder_is_away_for_a_while(qtbot, window, folder):
    opened(qtbot, window, folder)
    folder.rename(folder.with_name("away"))
    with qtbot.waitSignal(window.jobs.finished, timeout=20_000):
        window.action_set["again"].trigger()
    assert window.frame.pages.currentWidget() is not window.frame.notice
    assert window.said.text() == "Nothing can be read there now; what is shown is as it was read before."
    assert "not there" in window.frame.problems.problems[0].message
    assert window.frame.problems.isVisible()
    folder.with_name("away").rename(folder)
    with qtbot.waitSignal(window.jobs.finished, timeout=20_000):
        window.action_set["again"].trigger()
    assert window.said.text().startswith("Read again.")


@pytest.mark.parametrize(("typed", "keeps"), [("", False), ("boats", True)])
def test_the_first_story_takes_the_keyboard_from_who_types_nothing(qtbot, window, folder, typed, keeps):
    field = window.frame.stories.filter_field
    window.folder.open([folder])
    field.setFocus()
    field.setText(typed)
    qtbot.waitUntil(lambda: not window.folder.is_busy(), timeout=20_000)
    assert (window.focusWidget() is field) == keeps


def test_f8_says_which_change_of_how_many_and_what_it_is(qtbot, window, folder):
    opened(qtbot, window, folder)
    window.action_set["next-change"].trigger()
    count = len(window.frame.view.page.stops)
    assert window.said.text().startswith(f"Change 1 of {count}: number, Twelve → Fourteen")


def test_the_walk_can_leave_light_changes_out(qtbot, window, folder):
    opened(qtbot, window, folder)
    window.story.show_page(Page(flood("Northline")))
    window.action_set["weighty"].trigger()
    assert window.said.text() == "4 of 6 changes are walked over."
    said = []
    for _ in range(4):
        window.action_set["next-change"].trigger()
        said.append(window.said.text().split(",")[0])
    assert said[0] == "Change 1 of 4: number"
    assert said[3] == "Change 4 of 4: passage dropped"
    window.action_set["weighty"].trigger()


def test_selected_words_are_copied_with_their_source_by_the_keyboard(qtbot, window, folder):
    opened(qtbot, window, folder)
    window.activateWindow()  # a window shortcut is heard by the active window alone
    qtbot.waitUntil(window.isActiveWindow)
    window.frame.view.go_to(1, 1)
    window.frame.view.editor.setFocus()
    for _ in range(14):
        QTest.keyClick(window.frame.view.editor, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert window.frame.view.editor.selected_text() == "Fourteen boats"
    QTest.keyClick(window.frame.view.editor, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "“Fourteen boats” (second.txt, ¶ 1)"


def test_the_legend_is_there_only_where_there_are_marks(qtbot, window, folder):
    opened(qtbot, window, folder)
    assert window.frame.legend.isVisible()
    window.action_set["next-story"].trigger()
    assert len(window.frame.view.page.story.versions) == 1
    assert not window.frame.legend.isVisible()
    assert window.story.legend_wanted()
    window.action_set["previous-story"].trigger()
    assert window.frame.legend.isVisible()


def test_enter_in_the_list_of_stories_goes_on_to_the_comparison(qtbot, window, folder):
    opened(qtbot, window, folder)
    window.frame.stories.list.setFocus()
    QTest.keyClick(window.frame.stories.list, Qt.Key.Key_Return)
    assert window.focusWidget() is window.frame.view


def test_f6_goes_round_the_panes(qtbot, window, folder):
    opened(qtbot, window, folder)
    window.frame.view.setFocus()
    window.action_set["next-pane"].trigger()
    assert window.focusWidget() is window.frame.stories.list  # in whatever window the system's keyboard is
    window.action_set["next-pane"].trigger()
    assert window.focusWidget() is window.frame.view


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


def test_what_counts_as_equal_is_listed_and_a_click_selects_its_words(qtbot, window, folder):
    opened(qtbot, window, folder)
    window.story.show_page(alike())
    window.action_set["equalled"].trigger()
    pane = window.docks.equalled
    qtbot.waitUntil(lambda: pane.shown.rowCount() == 4, timeout=5000)
    pane.table.setCurrentIndex(pane.shown.index(2, 0))
    assert window.frame.view.current_cell() == (0, 2)
    assert window.frame.view.editor.selected_text() == "12"


def test_the_line_above_the_story_counts_and_folds(qtbot, window, folder):
    opened(qtbot, window, folder)
    window.story.show_page(Page(flood()))
    line, view = window.frame.glance, window.frame.view
    shown = [a.iconText() for a in line.actions() if a.isVisible() and not a.isSeparator()]
    assert shown == [
        "All passages 5", "In all versions 3", "Something only in one 2", "With quotes 1", "Quotes altered 1", "Facts changed 1",
    ]  # fmt: skip
    window.action_set["group-alone"].trigger()
    assert [e.first for e in view.compare_model.entries if not e.folded] == [3, 4]
    assert view.current_cell()[0] == 3
    assert window.action_set["group-alone"].isChecked()
    window.action_set["next-change"].trigger()
    assert view.current_cell()[0] in (3, 4)
    window.story.show_page(Page(flood()))
    assert window.action_set["group-all"].isChecked()


def test_a_single_article_has_no_counts_above_it(qtbot, window, folder):
    opened(qtbot, window, folder)
    window.story.show_page(Page(story([version([["Boats sank."]])], [[[0]]])))
    assert window.frame.glance.isHidden()


def test_rules_are_switched_off_from_the_list_of_what_counts_as_equal(qtbot, window):
    window.docks.equalled.rules_wanted.emit()
    dialog = window.findChild(SettingsDialog)
    assert dialog.findChild(QTabWidget).tabText(dialog.findChild(QTabWidget).currentIndex()) == "Count as equal"
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    window.activateWindow()


def test_files_dropped_on_the_window_are_opened(qtbot, window, folder):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    drop = QDropEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(window.jobs.finished, timeout=20_000):
        window.dropEvent(drop)
    assert window.frame.view.page is not None


def test_a_folder_without_articles_says_what_to_do(qtbot, window, tmp_path):
    empty = tmp_path / "empty"
    empty.mkdir()
    opened(qtbot, window, empty)
    assert "open another folder" in window.frame.notice.text()
    assert window.frame.pages.currentWidget() is window.frame.notice
    sample = next(b for b in window.frame.notice.findChildren(QPushButton) if b.text() == "Look at the sample")
    assert sample.isVisible()
    with qtbot.waitSignal(window.jobs.finished, timeout=20_000):
        sample.click()
    assert window.frame.view.page is not None


def test_above_a_single_article_stands_why_nothing_is_marked(qtbot, window):
    window.story.show_page(Page(story([version([["One boat sank."]], "Post")], [[[0]]])))
    assert window.frame.alone.isVisible()
    assert "No other article here tells this story" in window.frame.alone.text()
    window.story.show_page(Page(flood()))
    assert not window.frame.alone.isVisible()


def test_files_dragged_over_the_window_are_told_what_will_be_done(qtbot, window, folder):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    sign = window.findChild(DropSign)
    window.dragEnterEvent(QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    assert sign.isVisible()
    assert sign.words == f"Let go to open “{folder.name}”"
    window.dragLeaveEvent(QDragLeaveEvent())
    assert not sign.isVisible()
    words = QMimeData()
    words.setText("Boats")
    window.dragEnterEvent(QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, words, buttons, keys))
    assert not sign.isVisible()


def test_the_list_of_stories_leaves_a_narrow_window_to_the_comparison(qtbot, window):
    window.story.show_page(Page(flood()))
    before, list_before = window.size(), window.frame.splitter.sizes()[0]
    window.resize(640, 500)
    qtbot.waitUntil(lambda: window.frame.splitter.sizes()[0] <= 0.31 * window.width(), timeout=2000)
    window.resize(before)
    qtbot.waitUntil(lambda: window.frame.splitter.sizes()[0] == list_before, timeout=2000)


def test_the_list_of_a_window_closed_while_narrow_has_its_width_back_the_next_time(qtbot, window):
    window.story.show_page(Page(flood()))
    before, list_before = window.size(), window.frame.splitter.sizes()[0]
    window.resize(640, 500)
    qtbot.waitUntil(lambda: window.frame.splitter.sizes()[0] <= 0.31 * window.width(), timeout=2000)
    window._keep()
    window.frame.splitter._wanted = window.frame.splitter._given = 0  # as of a new one
    window._restore()
    window.resize(before)
    qtbot.waitUntil(lambda: window.frame.splitter.sizes()[0] == list_before, timeout=2000)


def test_where_nothing_could_be_read_every_file_is_named(qtbot, window, tmp_path):
    for name in ("a.docx", "b.pdf"):
        (tmp_path / name).write_text("no such thing", encoding="utf-8")
    opened(qtbot, window, tmp_path)
    assert all(name in window.frame.notice.text() for name in ("a.docx", "b.pdf"))
    for number in range(9):
        (tmp_path / f"{number}.docx").write_text("no such thing", encoding="utf-8")
    opened(qtbot, window, tmp_path)
    assert "5 more could not be used" in window.frame.notice.text()


def test_a_file_that_cannot_be_read_is_named_in_one_line(qtbot, window, folder):
    (folder / "hollow.txt").write_text("", encoding="utf-8")
    opened(qtbot, window, folder)
    assert window.frame.problems.isVisible()
    assert "hollow.txt" in window.frame.problems._words.text()


def test_reading_can_be_stopped_and_late_answers_are_dropped(qtbot, window, folder):
    window.folder.open([folder])
    window.folder.cancel()
    assert not window.jobs.running
    with qtbot.assertNotEmitted(window.jobs.story_came, wait=600):
        pass
    assert window.frame.view.page is None


def test_only_the_last_of_several_requests_is_shown(qtbot, window, folder, tmp_path):
    later = tmp_path / "later"
    later.mkdir()
    (later / "museum.txt").write_text(OTHER, encoding="utf-8")
    window.folder.open([folder])
    opened(qtbot, window, later)
    assert window.frame.view.page.story.versions[0].document.path == "museum.txt"
    assert window.frame.stories.stories_model.stories() == 0


def test_the_window_goes_on_working_while_a_folder_is_compared(qtbot, window, tmp_path):
    """How long it works at a time is measured by tests/bench/ui.py."""
    place = tmp_path / "many"
    place.mkdir()
    for n in range(9):
        (place / f"{n:02}.txt").write_text(FIRST.replace("Harle", f"Town{n % 3}") * 4, encoding="utf-8")
    beats: list[bool] = []
    heart = QTimer()
    heart.setInterval(5)
    heart.timeout.connect(lambda: beats.append(window.folder.is_busy()))
    heart.start()
    opened(qtbot, window, place)
    heart.stop()
    assert beats.count(True) > 5


def test_another_base_is_chosen_without_waiting_and_the_legend_says_so(qtbot, window, folder):
    opened(qtbot, window, folder)
    window.frame.view.go_to(1, 1)
    with qtbot.waitSignal(window.story.shown, timeout=5000):
        window.action_set["base-here"].trigger()
    assert window.frame.view.page.base == 1
    assert "second.txt" in window.frame.legend._against
    assert window.frame.view.current_cell() == (1, 1)


def test_copied_words_carry_their_source(qtbot, window, folder):
    opened(qtbot, window, folder)
    window.frame.view.go_to(1, 1)
    window.action_set["copy"].trigger()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("“Fourteen boats broke loose")
    assert copied.endswith("(second.txt, ¶ 1)")  # as who reads the article counts: the headline is no paragraph
    window.action_set["copy-plain"].trigger()
    assert QGuiApplication.clipboard().text().endswith("Monday night.")


def test_a_headline_is_copied_as_one(qtbot, window, folder):
    opened(qtbot, window, folder)
    window.frame.view.go_to(0, 1)
    window.action_set["copy"].trigger()
    assert QGuiApplication.clipboard().text() == "“Boats break loose in Harle” (second.txt, Headline)"


def test_selected_words_carry_the_paragraph_that_they_stand_in_and_no_space_at_their_end(qtbot, window, folder):
    opened(qtbot, window, folder)
    window.frame.view.go_to(1, 1)
    window.frame.view.editor.select_span(0, len("Fourteen boats "))
    window.action_set["copy"].trigger()
    assert QGuiApplication.clipboard().text() == "“Fourteen boats” (second.txt, ¶ 1)"


def test_what_is_chosen_in_a_table_is_copied_from_it(qtbot, window, folder):
    opened(qtbot, window, folder)
    window.docks.show_dock("quotes")
    table = window.docks.quotes.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 2))
    window.action_set["copy"].trigger()
    assert QGuiApplication.clipboard().text() == "“We never saw water like it,” (first.txt, ¶ 2)"
    window.action_set["copy-plain"].trigger()
    assert QGuiApplication.clipboard().text() == "We never saw water like it,"
    window.action_set["copy-row"].trigger()
    heads, texts = QGuiApplication.clipboard().text().splitlines()
    assert heads.split("\t")[1:3] == ["Speaker", "first.txt"]
    assert texts.split("\t")[1:3] == ["Ena Brodie", "first here: said Ena Brodie: “We never saw water like it,”"]


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


def test_a_row_is_copied_as_a_table(qtbot, window, folder):
    opened(qtbot, window, folder)
    window.frame.view.go_to(1, 1)
    window.action_set["copy-row"].trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert data.html().count("<td>") == 2
    assert [line.count("\t") for line in data.text().splitlines()] == [1, 1]


def test_the_walk_leaves_out_a_version_that_is_hidden(qtbot, window, folder):
    opened(qtbot, window, folder)
    view = window.frame.view
    hidden = max(stop.version for stop in view.page.stops)
    view.versions_header.hide_version(hidden, True)
    assert window.said.text().startswith(f"Hidden: {name_in(view.page.story, hidden)}.")
    for _ in view.page.stops:
        window.action_set["next-change"].trigger()
        assert view.walk.stop is None or view.walk.stop.version != hidden
    assert view.versions_header.isSectionHidden(hidden)
    view.versions_header.show_all()


def test_who_marks_against_another_version_is_told_how_many_changes_there_are_now(qtbot, window, folder):
    opened(qtbot, window, folder)
    window.action_set["next-change"].trigger()
    assert "Change 1" in window.said.text()
    with qtbot.waitSignal(window.story.shown, timeout=5000):
        window.story.set_base(1)
    count = len(window.frame.view.page.stops)
    assert window.said.text().startswith("Marked against ")
    assert f": {count} change" in window.said.text()


def test_closing_the_details_leaves_the_place_said(qtbot, window, folder):
    opened(qtbot, window, folder)
    window.frame.view.go_to(1, 1)
    before = window.said.text()
    with qtbot.waitSignal(window.details.came, timeout=20_000):
        window.action_set["details"].trigger()
    assert window.said.text() == before
    qtbot.waitUntil(lambda: window.findChild(DetailsDialog) is not None, timeout=5000)
    window.findChild(DetailsDialog).reject()
    qtbot.waitUntil(lambda: window.findChild(DetailsDialog) is None, timeout=5000)


def test_finding_counts_and_goes_round(qtbot, window, folder):
    opened(qtbot, window, folder)
    window.action_set["find"].trigger()
    window.frame.find_bar.field.setText("boats")
    qtbot.waitUntil(lambda: "of" in window.frame.find_bar.count.text(), timeout=3000)
    assert window.frame.find_bar.count.text() == "1 of 4, in 2 of 2 versions"
    for _ in range(4):
        window.action_set["find-next"].trigger()
    assert window.frame.find_bar.count.text() == "1 of 4, in 2 of 2 versions"
    window.frame.find_bar.whole.setChecked(True)
    window.frame.find_bar.field.setText("boat")
    qtbot.waitUntil(lambda: window.frame.find_bar.count.text() == "Not found", timeout=3000)


def test_a_broken_regular_expression_is_said_and_not_raised(qtbot, window, folder):
    opened(qtbot, window, folder)
    window.action_set["find"].trigger()
    window.frame.find_bar.regex.setChecked(True)
    window.frame.find_bar.field.setText("boats (")
    qtbot.waitUntil(lambda: "Not a regular expression" in window.frame.find_bar.count.text(), timeout=3000)


def test_words_that_look_like_a_regular_expression_are_offered_as_one(qtbot, window, folder):
    opened(qtbot, window, folder)
    bar = window.frame.find_bar
    window.action_set["find"].trigger()
    bar.regex.setChecked(False)
    bar.whole.setChecked(False)
    bar.field.setText("boats|quay")
    qtbot.waitUntil(bar.meant.isVisible, timeout=3000)
    assert (bar.count.text(), bar.meant.text().split(":")[0]) == ("Not found", "as a regular expression")
    bar.meant.click()
    qtbot.waitUntil(lambda: "of" in bar.count.text(), timeout=3000)
    assert bar.regex.isChecked()
    assert not bar.meant.isVisible()
    bar.regex.setChecked(False)
    bar.field.clear()
    window.story.finder.close()


def test_back_and_forward_go_where_the_reader_was(qtbot, window, folder):
    opened(qtbot, window, folder)
    for row in (0, 2, 1):
        window.frame.view.go_to(row, 0)
    window.action_set["back"].trigger()
    assert window.frame.view.current_cell() == (2, 0)
    window.action_set["forward"].trigger()
    assert window.frame.view.current_cell() == (1, 0)
    assert not window.action_set["forward"].isEnabled()


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


def test_pasted_texts_are_compared_and_leave_no_file(qtbot, window):
    with qtbot.waitSignal(window.jobs.finished, timeout=20_000):
        window.opening.compare_texts([FIRST, SECOND])
    qtbot.waitUntil(lambda: window.kept.text() == "Kept until it is closed", timeout=5000)
    assert "go when they are closed" in window.kept.toolTip()
    assert window.windowTitle() == "Pasted texts – Story Compare"
    folder = Path(window.opening._pasted.name)
    assert len(window.frame.view.page.story.versions) == 2
    window.opening.clean_up()
    assert not folder.exists()


def test_the_quotes_table_follows_the_reader(qtbot, window, folder):
    opened(qtbot, window, folder)
    window.action_set["quotes"].trigger()
    page = window.frame.view.page
    row = next(r for r in range(len(page.index.rows)) if "We never saw" in page.index.cell(r, 1).text)
    window.frame.view.go_to(row, 1)
    assert "We never saw" in window.docks.quotes.table.currentIndex().data()
    assert window.frame.view.current_cell() == (row, 1)


def test_a_report_is_saved_with_the_ending_of_its_format(qtbot, window, folder, tmp_path):
    opened(qtbot, window, folder)
    with qtbot.waitSignal(window.jobs.saved, timeout=20_000):
        window.saving.save(tmp_path / "report", "json")
    written = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert len(written["stories"][0]["versions"]) == 2
    assert "report.json" in window.said.text()


def test_a_report_of_the_story_in_view_holds_no_other(qtbot, monkeypatch, window, folder, tmp_path):
    other = "Library of Varn burned down\n\nThe old library of Varn burned down on Sunday, and 40,000 books are lost.\n"
    (folder / "z.txt").write_text(other, encoding="utf-8")
    opened(qtbot, window, folder)
    asked: list[str] = []

    def answer(_parent, _title, kinds, name, then) -> None:
        asked.append(name)
        then(tmp_path / "story.json", next(e for e in kinds.values() if e == ".json"))

    monkeypatch.setattr("compare_app.ui.saving.ask_where", answer)
    with qtbot.waitSignal(window.jobs.saved, timeout=20_000):
        window.action_set["save-story"].trigger()
    written = json.loads((tmp_path / "story.json").read_text(encoding="utf-8"))
    title = window.frame.view.page.story.title
    assert [story["title"] for story in written["stories"]] == [title]
    assert asked == [f"{title} compared"]


def test_writing_a_report_can_be_stopped(qtbot, window, folder, tmp_path):
    opened(qtbot, window, folder)
    window.saving.save(tmp_path / "report.html", "html")
    assert window.progress.isVisibleTo(window)
    window.progress.cancel_wanted.emit()
    qtbot.waitUntil(lambda: not window.jobs.saving, timeout=20_000)
    assert not window.progress.isVisibleTo(window)
    # the process may have been faster than the click
    assert (tmp_path / "report.html").exists() == ("Saved" in window.said.text())
    with qtbot.waitSignal(window.jobs.saved, timeout=20_000):
        window.saving.save(tmp_path / "report.json", "json")
    assert (tmp_path / "report.json").exists()


def test_a_source_is_never_written_over(qtbot, monkeypatch, window, folder):
    opened(qtbot, window, folder)
    refused: list[str] = []
    monkeypatch.setattr(window.saving, "show_refusal", refused.append)
    source = folder / "source.json"
    source.write_text("mine", encoding="utf-8")
    window.folder._paths = (*window.folder._paths, source)
    (folder / "taken.json").mkdir()
    with qtbot.waitSignal(window.jobs.saved, timeout=20_000):
        window.saving.save(folder / "taken.json", "json")
    assert "is a folder" in refused[0]
    assert source.read_text(encoding="utf-8") == "mine"


def test_reading_again_comes_back_to_the_passage(qtbot, window, folder):
    opened(qtbot, window, folder)
    window.frame.view.go_to(2, 1)
    with qtbot.waitSignal(window.jobs.finished, timeout=20_000):
        window.action_set["again"].trigger()
    assert window.frame.view.current_cell() == (2, 1)
    assert window.said.text() == "Read again. Articles: 3; stories in several versions: 1."


def test_a_changed_folder_is_announced_and_read_only_when_asked(qtbot, window, folder):
    opened(qtbot, window, folder)
    qtbot.waitUntil(lambda: window.folder.watch._read is not None, timeout=3000)
    (folder / "third.txt").write_text(SECOND.replace("Fourteen", "Fifteen"), encoding="utf-8")
    for _ in range(2):
        before = window.folder.watch._seen
        window.folder.watch.look()
        qtbot.waitUntil(lambda before=before: window.folder.watch._seen is not before, timeout=3000)
    assert window.frame.news.isVisible()
    assert window.frame.news.words.text() == "New in the folder: third.txt"
    assert len(window.frame.view.page.story.versions) == 2
    with qtbot.waitSignal(window.jobs.finished, timeout=20_000):
        window.frame.news.wanted.emit()
    assert not window.frame.news.isVisible()
    assert len(window.frame.view.page.story.versions) == 3


def test_a_story_that_comes_again_with_more_versions_takes_its_own_place(qtbot, window):
    early, late = grown(2), grown(3)
    window.jobs.story_came.emit(early)
    window.frame.view.go_to(0, 1)
    window.jobs.story_came.emit(late)
    assert window.frame.view.page is late
    assert window.frame.view.current_cell() == (0, 1)
    assert window.frame.stories.stories_model.stories() == 1


def grown(count: int) -> Page:
    versions = [version([["One boat sank."]], f"Paper {n}") for n in range(count)]
    return Page(story(versions, [[[0]] * count], [link((0, 0), (n, 0)) for n in range(1, count)]))


def test_recent_folders_are_remembered_and_those_gone_are_not(qtbot, window, folder, tmp_path):
    opened(qtbot, window, folder)
    window.state.add_recent(tmp_path / "gone")
    window.state.save()
    assert WindowState(window.state._file).recent()[0] == folder
    assert tmp_path / "gone" not in WindowState(window.state._file).recent()


def test_the_window_has_an_icon_of_its_own(window):
    assert window.windowIcon().availableSizes()
    assert window.windowIcon().pixmap(32, 32).toImage().pixelColor(16, 16).alpha() == 255


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


def test_the_palette_offers_nothing_that_cannot_be_done(window, qtbot):
    palette = CommandPalette(window.action_set, window)
    qtbot.addWidget(palette)
    palette.field.setText("next change")
    (only,) = [palette.list.topLevelItem(n) for n in range(palette.list.topLevelItemCount())]
    assert only.text(0) == "Nothing that can be done now is called so."
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    palette.list.itemActivated.emit(only, 0)
    assert palette.isHidden() or palette.result() == 0


def test_on_folded_passages_the_line_below_says_how_they_open(window, qtbot):
    window.story.show_page(Page(long_story(12, 2)))
    window.action_set["only-changes"].trigger()
    view = window.frame.view
    folded = next(row for row, entry in enumerate(view.compare_model.entries) if entry.folded)
    view.setCurrentIndex(view.compare_model.index(folded, 1))
    assert window.said.text().endswith(" unchanged passages   ·   Enter opens it")
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert window.said.text().startswith("Passage 3 of 12")
    window.action_set["only-changes"].trigger()


def test_versions_are_marked_against_the_state_before(window, qtbot):
    window.story.show_page(Page(long_story(4, 3)))
    assert not window.action_set["base-steps"].isEnabled()  # of three papers
    outlets = [version([[f"{count} boats sank."]], "The Lamp") for count in ("Nine", "Ten", "Twelve")]
    window.story.show_page(Page(story(outlets, [[[0], [0], [0]]], [link((0, 0), (1, 0)), link((1, 0), (2, 0))])))
    window.action_set["base-steps"].trigger()
    qtbot.waitUntil(lambda: window.frame.view.page.base == STEPS, timeout=2000)
    assert window.frame.legend.accessibleDescription() == "Marked against the version before:"
    menu = window.frame.view.versions_header.menu_for(1)
    assert next(action.text() for action in menu.actions() if action.isChecked()) == (
        "Mark every version against the one before it"
    )
    window.story.renew(Page(window.frame.view.page.story))
    qtbot.waitUntil(lambda: window.frame.view.page.base == STEPS, timeout=2000)
    assert window.frame.view.page.marks(0, 2).against == 1


def test_no_key_is_taken_twice(window):
    keys = [key for spec in window.action_set.specs for key in spec.keys]
    assert sorted(key for key in set(keys) if keys.count(key) > 1) == []


def test_every_control_has_a_name(qtbot, window, folder):
    opened(qtbot, window, folder)
    window.story.show_page(Page(flood()))
    for name in ("quotes", "claims", "find"):
        window.action_set[name].trigger()
    nameless = [w for w in window.findChildren(QWidget) if needs_name(w) and not name_of(w)]
    assert nameless == []


def needs_name(widget: QWidget) -> bool:
    """Controls that can have the keyboard; Qt's own inner parts speak for themselves."""
    inner = widget.objectName().startswith("qt_") or isinstance(widget, QDialog)
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible() and not inner


def name_of(widget: QWidget) -> str:
    from PySide6.QtGui import QAccessible

    face = QAccessible.queryAccessibleInterface(widget)
    return widget.accessibleName() or (face.text(QAccessible.Text.Name) if face is not None else "")


def test_a_mistake_of_the_program_is_reported_without_words_of_an_article(qtbot, monkeypatch, window):
    shown: list[str] = []
    monkeypatch.setattr(ErrorDialog, "show_report", classmethod(lambda _cls, report, _parent: shown.append(report)))
    trace = 'Traceback (most recent call last):\n  File "x.py", line 1, in f\nValueError: secret words of an article\n'
    window.jobs.finished.emit(False, trace)
    assert len(shown) == 1
    assert "ValueError" in shown[0]
    assert "secret" not in shown[0]


def test_the_worker_says_why_two_passages_are_paired(qtbot, window, folder):
    opened(qtbot, window, folder)
    view = window.frame.view
    before = view.why.lines(1, 1)
    qtbot.waitSignal(view.why.came, timeout=20_000).wait()
    said = view.why.lines(1, 1)
    assert said[: len(before)] == before
    assert any(line.startswith("Both have: ") and "boat" in line for line in said)


def test_the_window_fits_a_screen_at_two_hundred_percent(qtbot, window, folder):
    """1280 × 800 at 200 % are 640 × 400, less the frame and the system's bar."""
    window.state.add_recent(folder)
    window.frame.welcome.set_recent([folder] * 5)
    opened(qtbot, window, folder)
    window.action_set["quotes"].trigger()
    QApplication.processEvents()
    least = window.minimumSizeHint()
    assert least.width() <= 620
    assert least.height() <= 360
