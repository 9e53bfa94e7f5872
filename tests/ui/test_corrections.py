"""Corrections in the whole window: made by key, shown as the user's, taken back, and still there after a restart."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from compare_app.ui.window import MainWindow
from tests.ui.ferry import AT_MOST, FIRST, SECOND, compared_again, left, link_soup, opened, row_of, settled, written

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def window(shared: MainWindow, qtbot, tmp_path: Path) -> Iterator[MainWindow]:
    opened(qtbot, shared, written(tmp_path))
    yield shared
    left(shared)


def test_two_passages_are_linked_by_marking_one_and_pressing_the_key_on_the_other(qtbot, window):
    assert row_of(window, 0, "served soup") != row_of(window, 1, "Nobody saw the rocks")
    link_soup(qtbot, window)
    row = row_of(window, 0, "served soup")
    assert row == row_of(window, 1, "Nobody saw the rocks")
    assert window.frame.view.current_cell() == (row, 1)
    assert "link" in window.frame.view.over.yours[row, 0]
    assert window.said.text() == "Done: link passages. Ctrl+Z takes it back."
    assert window.frame.view.picking.picked == ()


def test_a_link_is_taken_back_and_done_again_by_its_name(qtbot, window):
    link_soup(qtbot, window)
    assert window.action_set["undo"].text() == "&Undo: link passages"
    compared_again(qtbot, window, "undo")
    assert window.said.text() == "Undone: link passages"
    assert row_of(window, 0, "served soup") != row_of(window, 1, "Nobody saw the rocks")
    assert window.frame.view.over.yours == {}
    compared_again(qtbot, window, "redo")
    assert row_of(window, 0, "served soup") == row_of(window, 1, "Nobody saw the rocks")


def test_unlinking_parts_a_passage_from_everything_in_its_row(qtbot, window):
    view = window.frame.view
    view.go_to(row_of(window, 0, "praised the crew"), 0)
    compared_again(qtbot, window, "unlink")
    assert row_of(window, 0, "praised the crew") != row_of(window, 1, "praised the crew")
    row = row_of(window, 0, "praised the crew")
    qtbot.waitUntil(
        lambda: "unlink" in view.over.yours.get((row, 0), ()), timeout=5000
    )  # placed after the page is shown
    assert view.current_cell() == (row, 0)


def test_a_passage_is_split_before_the_sentence_at_the_cursor(qtbot, window):
    view = window.frame.view
    row = row_of(window, 0, "All of them")
    view.go_to(row, 0)
    window.action_set["split"].trigger()
    assert window.said.text().startswith("Put the cursor into the sentence")
    start = view.page.index.cell(row, 0).text.index("All of them")
    view.editor.select_span(start + 3, start + 3)
    compared_again(qtbot, window, "split")
    assert row_of(window, 0, "All of them") == row + 1
    assert view.current_cell() == (row + 1, 0)
    assert "80 people" in view.page.index.cell(row, 0).text


def test_a_passage_is_merged_with_the_one_below(qtbot, window):
    view = window.frame.view
    row = row_of(window, 0, "served soup")
    view.go_to(row, 0)
    compared_again(qtbot, window, "merge-below")
    assert row_of(window, 0, "served soup") == row_of(window, 0, "praised the crew")


@pytest.mark.parametrize("version", [0, 1, 2])
def test_what_is_said_to_have_moved_in_a_version_has_moved_in_no_later_one(qtbot, window, tmp_path, version):
    (tmp_path / "ferry" / "third.txt").write_text(FIRST.replace("80", "85"), encoding="utf-8")
    with qtbot.waitSignal(window.jobs.finished, timeout=AT_MOST):
        window.action_set["again"].trigger()
    view = window.frame.view
    view.go_to(row_of(window, version, "praised the crew"), version)
    compared_again(qtbot, window, "moved")
    row = row_of(window, version, "praised the crew")
    moved = view.page.index.rows[row].moved
    assert moved == ({1, 2} if version == 0 else {version})  # of the two ends of a move the later one's has moved
    compared_again(qtbot, window, "undo")
    assert view.page.index.rows[row_of(window, version, "praised the crew")].moved == frozenset()


def test_a_paragraph_that_is_no_part_of_the_story_is_set_apart(qtbot, window):
    view = window.frame.view
    view.go_to(row_of(window, 1, "Nobody saw the rocks"), 1)
    compared_again(qtbot, window, "role-boilerplate")
    version = view.page.story.versions[1]
    paragraph = next(p for p in version.document.paragraphs if "rocks" in p.span.of(version.text))
    assert paragraph.role == "boilerplate"


def test_the_menu_ticks_what_a_paragraph_was_taken_for(qtbot, window):
    window.frame.view.go_to(row_of(window, 1, "Nobody saw the rocks"), 1)
    window.action_set.refresh()
    ticked = {
        spec.id
        for spec in window.action_set.specs
        if spec.id.startswith("role-") and window.action_set[spec.id].isChecked()
    }
    assert ticked == {"role-body"}


def test_only_the_story_that_is_corrected_is_sent_again(qtbot, window, tmp_path):
    (tmp_path / "ferry" / "other.txt").write_text("A museum of clocks opened in Tarn at the weekend.", encoding="utf-8")
    with qtbot.waitSignal(window.jobs.finished, timeout=AT_MOST):
        window.action_set["again"].trigger()
    came: list[object] = []
    window.jobs.story_came.connect(came.append)
    link_soup(qtbot, window)
    window.jobs.story_came.disconnect(came.append)
    assert [len(page.story.versions) for page in came] == [2]
    assert window.frame.stories.stories_model.singles() == 1


def test_ctrl_click_marks_the_current_passage_and_the_one_clicked(qtbot, window):
    view = window.frame.view
    first, second = row_of(window, 0, "served soup"), row_of(window, 1, "Nobody saw the rocks")
    view.go_to(first, 0)
    place = view.visualRect(view.compare_model.index(second, 1)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, place)
    assert [(c.row, c.version) for c in view.picking.picked] == [(first, 0), (second, 1)]
    assert window.said.text().startswith("2 passages marked")
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.picking.picked == ()


@pytest.mark.parametrize("key", ["link", "unlink"])
def test_marked_passages_are_meant_where_the_current_cell_has_no_words(qtbot, window, key):
    view = window.frame.view
    first, second = row_of(window, 0, "served soup"), row_of(window, 1, "Nobody saw the rocks")
    view.go_to(first, 1)
    assert view.picking.current() is None
    for row, version in ((first, 0), (second, 1)):
        view.picking.extend_to(row, version)
    assert window.said.text().startswith("2 passages marked")
    compared_again(qtbot, window, key)
    assert window.said.text().startswith("Done:")
    assert (row_of(window, 0, "served soup") == row_of(window, 1, "Nobody saw the rocks")) is (key == "link")


def test_a_correction_is_there_after_a_restart_also_when_the_file_was_edited_and_renamed(qtbot, window, tmp_path):
    link_soup(qtbot, window)
    window.folder.close()
    place = tmp_path / "ferry"
    (place / "first.txt").unlink()
    edited = FIRST.replace("80 people", "eighty-two people").replace("\n\nThe cook", "\n\nIt was cold.\n\nThe cook")
    (place / "early.txt").write_text(edited, encoding="utf-8")
    with qtbot.waitSignal(window.jobs.finished, timeout=AT_MOST):
        window.folder.open([place])
    early = next(v for v, w in enumerate(window.frame.view.page.story.versions) if w.document.path == "early.txt")
    row = row_of(window, early, "served soup")
    assert "Nobody saw the rocks" in window.frame.view.page.index.cell(row, 1 - early).text


def test_the_place_on_the_screen_is_kept_when_the_story_comes_again(qtbot, window, tmp_path):
    more = "".join(
        f"\n\nThe lamp of buoy {n} was seen from the pier all night long, said its keeper." for n in range(40)
    )
    for name, text in (("first.txt", FIRST), ("second.txt", SECOND)):
        (tmp_path / "ferry" / name).write_text(text + more, encoding="utf-8")
    with qtbot.waitSignal(window.jobs.finished, timeout=AT_MOST):
        window.action_set["again"].trigger()
    view = window.frame.view
    view.go_to(row_of(window, 0, "buoy 30 "), 0)
    view.go_to(row_of(window, 0, "buoy 20 "), 0)
    before = view.visualRect(view.currentIndex()).top()
    compared_again(qtbot, window, "unlink")
    assert view.current_cell() == (row_of(window, 0, "buoy 20 "), 0)
    assert view.visualRect(view.currentIndex()).top() == before


def test_a_correction_made_while_the_folder_is_read_counts(qtbot, window):
    window.project.contents = window.project.contents.__class__(window.project.contents.records, ())
    link_soup(qtbot, window)
    assert row_of(window, 0, "served soup") == row_of(window, 1, "Nobody saw the rocks")


def test_a_saved_report_holds_notes_and_corrections(qtbot, window, tmp_path: Path):
    link_soup(qtbot, window)
    window.frame.view.go_to(row_of(window, 0, "served soup"), 0)
    window.action_set["toggle-tick"].trigger()
    qtbot.waitUntil(lambda: window.kept.text() == "Saved" and len(window.notes.review.notes.placed) == 1, timeout=5000)
    target = tmp_path / "out.json"
    with qtbot.waitSignal(window.jobs.saved, timeout=AT_MOST):
        window.saving.save(target, "json")
    remarks = json.loads(target.read_text(encoding="utf-8"))["remarks"]
    assert [(note["kind"], note["reviewed"]) for note in remarks["notes"]] == [("row", True)]
    assert ("link", True) in [(c["kind"], c["effective"]) for c in remarks["corrections"]]


def test_what_belongs_to_nothing_is_shown_as_the_users_alone(qtbot, window):
    view = window.frame.view
    view.go_to(row_of(window, 1, "praised the crew"), 1)
    compared_again(qtbot, window, "unrelated")
    row = row_of(window, 1, "praised the crew")
    assert row != row_of(window, 0, "praised the crew")
    assert view.over.yours == {(row, 1): frozenset({"unrelated"})}
    spoken = view.compare_model.data(
        view.compare_model.index(view.compare_model.row_of(row), 1), Qt.ItemDataRole.AccessibleTextRole
    )
    assert "Marked by you as belonging to nothing" in spoken


def test_what_was_corrected_here_is_taken_back_also_after_a_restart(qtbot, window, tmp_path):
    link_soup(qtbot, window)
    window.folder.close()
    with qtbot.waitSignal(window.jobs.finished, timeout=AT_MOST):
        window.folder.open([tmp_path / "ferry"])
    qtbot.waitUntil(lambda: settled(window), timeout=5000)
    window.frame.view.go_to(row_of(window, 0, "served soup"), 0)
    assert not window.action_set["undo"].isEnabled()
    compared_again(qtbot, window, "uncorrect")
    assert row_of(window, 0, "served soup") != row_of(window, 1, "Nobody saw the rocks")
    assert window.project.contents.corrections.items == ()
    assert not window.action_set["uncorrect"].isEnabled()
