"""The smaller parts of the window: welcome, history, search, reports of faults."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from compare_app.page.page import Page, shorten
from compare_app.ui.background.failures import without_values
from compare_app.ui.reading.find import Query, search
from compare_app.ui.reading.history import History
from compare_app.ui.shell.welcome import Choice, Welcome
from compare_app.ui.words.change_wording import quoted
from tests.ui.builders import story, version

# Qt's offscreen plugin says so of every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def test_welcome_offers_what_can_be_done_and_the_folders_opened_last(qtbot, tmp_path):
    welcome = Welcome()
    qtbot.addWidget(welcome)
    welcome.set_recent([tmp_path])
    welcome.show()
    choices = welcome.findChildren(Choice)
    assert [choice.accessibleName() for choice in choices] == [
        "Open a folder", "Look at the sample", "Paste two texts", "Read the guide",
    ]  # fmt: skip
    with qtbot.waitSignal(welcome.sample_wanted):
        QTest.keyClick(choices[1], Qt.Key.Key_Space)
    link = next(b for b in welcome.findChildren(QPushButton) if str(tmp_path) in b.accessibleName())
    with qtbot.waitSignal(welcome.folder_wanted) as heard:
        QTest.keyClick(link, Qt.Key.Key_Return)
    assert heard.args == [tmp_path]
    assert str(tmp_path.parent) in [label.text() for label in welcome.findChildren(QLabel)]


def test_history_forgets_what_was_ahead_when_the_reader_goes_elsewhere():
    history = History()
    for place in ((0, 0), (1, 0), (2, 0)):
        history.visit(*place)
    assert history.back() == (1, 0)
    history.visit(5, 1)
    assert history.forward() is None
    assert history.back() == (1, 0)


def test_search_folds_case_only_without_capitals_and_finds_both_apostrophes():
    page = Page(story([version([["Don’t go, said the US envoy to us."]])], [[[0]]]))
    assert len(search(page, Query("us"))) == 2
    assert len(search(page, Query("US"))) == 1
    assert len(search(page, Query("don't"))) == 1
    assert len(search(page, Query("g.", regex=True))) == 1
    assert len(search(page, Query("en", whole=True))) == 0


@pytest.mark.parametrize("words", ["siren|alarm", r"\d+ boats", "go(ne|ing)", "[Bb]oat", "boats?.*quay"])
def test_words_that_look_like_a_regular_expression_are_known(words):
    assert Query(words).as_meant() == Query(words, regex=True)


@pytest.mark.parametrize("words", ["really?", "$(", "the quay (old)", "U.S.", "boats ["])
def test_words_are_no_regular_expression(words):
    assert Query(words).as_meant() is None


def test_words_that_bring_their_own_marks_get_no_second_ones(qapp):
    assert quoted("boats") == "“boats”"
    assert quoted("“We saw it,” she said") == "“We saw it,” she said"
    assert quoted("") == ""


def test_long_words_are_cut_at_a_space():
    assert shorten("one two three four", 9) == "one two …"
    assert shorten("one two", 9) == "one two"


def test_a_report_keeps_the_way_to_a_fault_and_no_message():
    report = without_values('Traceback (most recent call last):\n  File "a.py", line 3, in f\nKeyError: "the mayor"')
    assert "a.py" in report
    assert "KeyError" in report
    assert "mayor" not in report
