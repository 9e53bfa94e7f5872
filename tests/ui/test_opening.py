"""Opening files, folders and pasted texts in the window, and what becomes of the list of stories."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from compare_app.page.page import Page
from compare_app.ui.control.opening import PasteDialog
from compare_app.ui.settings.state import WindowState
from compare_app.ui.widgets.drop_sign import DropSign
from tests.ui.builders import flood, link, story, version
from tests.ui.ferry import AT_MOST
from tests.ui.harle import FIRST, OTHER, SECOND, opened

# Qt's offscreen plugin says so of every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def test_a_folder_gives_its_stories_and_apart_from_them_its_single_articles(qtbot, window, folder):
    opened(qtbot, window, folder)
    model = window.frame.stories.stories_model
    assert (model.stories(), model.singles()) == (1, 1)
    assert len(window.frame.view.page.story.versions) == 2
    assert "2 versions" in model.index(0, 0).data(model.AboutRole)


def test_what_was_read_stays_when_the_folder_is_away_for_a_while(qtbot, window, folder):
    opened(qtbot, window, folder)
    folder.rename(folder.with_name("away"))
    with qtbot.waitSignal(window.jobs.finished, timeout=AT_MOST):
        window.action_set["again"].trigger()
    assert window.frame.pages.currentWidget() is not window.frame.notice
    assert window.said.text() == "Nothing can be read there now; what is shown is as it was read before."
    assert "not there" in window.frame.problems.problems[0].message
    assert window.frame.problems.isVisible()
    folder.with_name("away").rename(folder)
    with qtbot.waitSignal(window.jobs.finished, timeout=AT_MOST):
        window.action_set["again"].trigger()
    assert window.said.text().startswith("Read again.")


@pytest.mark.parametrize(("typed", "keeps"), [("", False), ("boats", True)])
def test_the_first_story_takes_the_keyboard_from_who_types_nothing(qtbot, window, folder, typed, keeps):
    field = window.frame.stories.filter_field
    window.folder.open([folder])
    field.setFocus()
    field.setText(typed)
    qtbot.waitUntil(lambda: not window.folder.is_busy(), timeout=AT_MOST)
    assert (window.focusWidget() is field) == keeps


def test_files_dropped_on_the_window_are_opened(qtbot, window, folder):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    drop = QDropEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(window.jobs.finished, timeout=AT_MOST):
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
    with qtbot.waitSignal(window.jobs.finished, timeout=AT_MOST):
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


def test_pasted_texts_are_compared_and_leave_no_file(qtbot, window):
    with qtbot.waitSignal(window.jobs.finished, timeout=AT_MOST):
        window.opening.compare_texts([FIRST, SECOND])
    qtbot.waitUntil(lambda: window.kept.text() == "Kept until it is closed", timeout=5000)
    assert "go when they are closed" in window.kept.toolTip()
    assert window.windowTitle() == "Pasted texts – Story Compare"
    folder = Path(window.opening._pasted.name)
    assert len(window.frame.view.page.story.versions) == 2
    window.opening.clean_up()
    assert not folder.exists()


def test_reading_again_comes_back_to_the_passage(qtbot, window, folder):
    opened(qtbot, window, folder)
    window.frame.view.go_to(2, 1)
    with qtbot.waitSignal(window.jobs.finished, timeout=AT_MOST):
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
    with qtbot.waitSignal(window.jobs.finished, timeout=AT_MOST):
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


def test_texts_that_were_pasted_are_compared_by_keyboard_once_both_are_there(qtbot):
    dialog = PasteDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()  # a shortcut is heard by the active window alone
    qtbot.waitUntil(dialog.isActiveWindow)
    earlier, later = dialog.findChildren(QPlainTextEdit)
    earlier.setPlainText("Nine boats sank.")
    qtbot.keyClick(earlier, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()
    later.setPlainText("Ten boats sank.")
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(later, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.texts() == ["Nine boats sank.", "Ten boats sank."]
