"""What is copied from the window carries its source."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.ui.harle import opened

# Qt's offscreen plugin says so of every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


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


def test_a_row_is_copied_as_a_table(qtbot, window, folder):
    opened(qtbot, window, folder)
    window.frame.view.go_to(1, 1)
    window.action_set["copy-row"].trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert data.html().count("<td>") == 2
    assert [line.count("\t") for line in data.text().splitlines()] == [1, 1]
