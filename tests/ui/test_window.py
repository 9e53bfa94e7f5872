"""The whole window offscreen, on real files, with the real worker process."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from compare_app.page.index import STEPS
from compare_app.page.page import Page
from compare_app.ui.details.dialog import DetailsDialog
from compare_app.ui.dialogs.errors import ErrorDialog
from compare_app.ui.words.version_names import name_in
from tests.ui.builders import flood, link, long_story, story, version
from tests.ui.ferry import AT_MOST
from tests.ui.harle import opened
from tests.ui.names import name_of, needs_name

# Qt's offscreen plugin says so of every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


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


def test_another_base_is_chosen_without_waiting_and_the_legend_says_so(qtbot, window, folder):
    opened(qtbot, window, folder)
    window.frame.view.go_to(1, 1)
    with qtbot.waitSignal(window.story.shown, timeout=5000):
        window.action_set["base-here"].trigger()
    assert window.frame.view.page.base == 1
    assert "second.txt" in window.frame.legend._against
    assert window.frame.view.current_cell() == (1, 1)


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
    with qtbot.waitSignal(window.details.came, timeout=AT_MOST):
        window.action_set["details"].trigger()
    assert window.said.text() == before
    qtbot.waitUntil(lambda: window.findChild(DetailsDialog) is not None, timeout=5000)
    window.findChild(DetailsDialog).reject()
    qtbot.waitUntil(lambda: window.findChild(DetailsDialog) is None, timeout=5000)


def test_back_and_forward_go_where_the_reader_was(qtbot, window, folder):
    opened(qtbot, window, folder)
    for row in (0, 2, 1):
        window.frame.view.go_to(row, 0)
    window.action_set["back"].trigger()
    assert window.frame.view.current_cell() == (2, 0)
    window.action_set["forward"].trigger()
    assert window.frame.view.current_cell() == (1, 0)
    assert not window.action_set["forward"].isEnabled()


def test_the_window_has_an_icon_of_its_own(window):
    assert window.windowIcon().availableSizes()
    assert window.windowIcon().pixmap(32, 32).toImage().pixelColor(16, 16).alpha() == 255


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


def test_every_control_has_a_name(qtbot, window, folder):
    opened(qtbot, window, folder)
    window.story.show_page(Page(flood()))
    for name in ("quotes", "claims", "find"):
        window.action_set[name].trigger()
    nameless = [w for w in window.findChildren(QWidget) if needs_name(w) and not name_of(w)]
    assert nameless == []


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
    qtbot.waitSignal(view.why.came, timeout=AT_MOST).wait()
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
