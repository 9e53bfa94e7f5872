"""The line that says how far the reading has come."""

from __future__ import annotations

import pytest

from compare_app.ui.shell.progress import ProgressLine

# Qt's offscreen plugin says so of every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def test_what_was_told_last_is_shown_soon(qtbot):
    line = ProgressLine()
    qtbot.addWidget(line)
    line.begin()
    line.show_progress("read", 0, 9, "a.txt")
    line.show_progress("read", 3, 9, "b.txt")
    assert line._words.text() == ""
    qtbot.waitUntil(lambda: line._words.text() == "Reading 4 of 9", timeout=2000)
    assert (line._bar.value(), line._bar.maximum()) == (3, 9)


def test_nothing_is_shown_of_what_has_ended(qtbot):
    line = ProgressLine()
    qtbot.addWidget(line)
    line.begin()
    line.show_progress("compare", 1, 2, "a story")
    line.end()
    qtbot.wait(150)
    assert (line.isHidden(), line._words.text()) == (True, "")
