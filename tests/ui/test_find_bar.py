"""Finding words in the story in view."""

from __future__ import annotations

import pytest

from tests.ui.harle import opened

# Qt's offscreen plugin says so of every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def test_finding_counts_and_goes_round(qtbot, window, folder):
    opened(qtbot, window, folder)
    bar = window.frame.find_bar
    bar.field.clear()  # what it was last asked for would be looked for first, and hits are counted from there on
    for option in (bar.whole, bar.regex):
        option.setChecked(False)
    window.action_set["find"].trigger()
    bar.field.setText("boats")
    qtbot.waitUntil(lambda: "of" in bar.count.text(), timeout=3000)
    assert bar.count.text() == "1 of 4, in 2 of 2 versions"
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


def test_words_by_which_a_story_was_found_are_looked_for_in_it(qtbot, window, folder):
    opened(qtbot, window, folder)
    window.frame.stories.filter_field.setText("boats broke")
    window.action_set["find"].trigger()
    assert window.frame.find_bar.field.text() == "boats broke"
    window.story.finder.close()
    window.frame.stories.filter_field.setText("mirror")  # an outlet's name, in no article
    window.action_set["find"].trigger()
    assert window.frame.find_bar.field.text() == "boats broke"
    window.frame.stories.filter_field.clear()
    window.story.finder.close()
