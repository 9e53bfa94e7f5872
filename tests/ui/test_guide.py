"""The user guide in the window: every section is reached, links lead on, and words are found."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl

from compare_app.resources import resource
from compare_app.ui.dialogs.guide import GuideWindow
from compare_app.ui.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support", extend=True)


@pytest.fixture
def guide(shared: MainWindow, qtbot) -> Iterator[GuideWindow]:
    shared.action_set["guide"].trigger()
    opened = shared.findChild(GuideWindow, "guide")
    assert opened is not None
    with qtbot.waitExposed(opened):
        opened.show()
    yield opened
    with qtbot.waitSignal(opened.destroyed):
        opened.close()


def top_line(guide: GuideWindow) -> str:
    """The words of the line below the upper edge."""
    return guide.text.cursorForPosition(guide.text.viewport().rect().topLeft()).block().text()


def test_each_section_stands_in_the_list_and_a_click_shows_it_on_top(guide):
    headings = re.findall(r"^## (.+)$", resource("guide/guide.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert [guide.sections.item(n).text() for n in range(guide.sections.count())] == headings
    guide.sections.setCurrentRow(5)
    assert headings[5] in (top_line(guide), guide.text.cursorForPosition(guide.text.rect().topLeft()).block().text())


def test_links_lead_to_their_sections(guide):
    guide.text.anchorClicked.emit(QUrl("#scores-and-uncertain"))
    assert guide.sections.currentItem().text() == "Scores, and “uncertain”"
    assert guide.text.verticalScrollBar().value() > 0


def test_words_are_found_one_place_after_the_other_and_from_the_top_again(qtbot, guide):
    qtbot.keyClicks(guide.field, "codebook")
    first = guide.text.textCursor().selectionStart()
    assert guide.text.textCursor().selectedText().lower() == "codebook"
    qtbot.keyClick(guide.field, Qt.Key.Key_Return)
    assert guide.text.textCursor().selectionStart() > first
    assert guide.isVisible()
    qtbot.keyClick(guide.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(guide.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert guide.text.textCursor().selectionStart() > first


def test_words_that_it_has_not_are_said_to_be_none(qtbot, guide):
    qtbot.keyClicks(guide.field, "xylophone")
    assert guide._said.isVisible()
    guide.field.clear()
    assert not guide._said.isVisible()


def test_there_is_one_guide_at_a_time(shared, guide):
    shared.action_set["guide"].trigger()
    assert len(shared.findChildren(GuideWindow)) == 1


def test_another_theme_leaves_the_reader_in_place(shared, guide):
    guide.sections.setCurrentRow(3)
    place = guide.text.verticalScrollBar().value()
    before = shared.options.get("look/theme")
    shared.look.set_theme("dark")
    assert guide.text.verticalScrollBar().value() == place
    shared.look.set_theme(str(before))


def test_no_line_goes_beyond_the_window(guide):
    guide.resize(700, 600)
    document = guide.text.document()
    document.setTextWidth(guide.text.viewport().width())
    assert document.idealWidth() <= guide.text.viewport().width()
