"""Single findings corrected in the whole window: by key, from the list of changes, and back again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from compare_app.ui.notes.subjects import Subject
from compare_app.ui.tables.changes_model import ChangesModel
from compare_app.ui.window import MainWindow
from compare_app.ui.words.change_wording import describe_note
from tests.ui.ferry import AT_MOST, FIRST, SECOND, compared_again, left, opened, row_of, settled, written

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def window(shared: MainWindow, qtbot, tmp_path: Path) -> Iterator[MainWindow]:
    opened(qtbot, shared, written(tmp_path))
    yield shared
    shared.docks.changes.show_all()
    shared.docks.show_dock("changes", shown=False)
    left(shared)


def kinds(window: MainWindow) -> list[str]:
    return [stop.note.kind for stop in window.frame.view.page.stops]


def number(window: MainWindow) -> int:
    return kinds(window).index("number")


def reject_number(qtbot, window: MainWindow) -> None:
    window.frame.view.walk.go_to(number(window))
    compared_again(qtbot, window, "no-change")


def listed(window: MainWindow) -> list[str]:
    table = window.docks.changes.shown
    return [table.index(row, ChangesModel.KIND).data()[3:] for row in range(table.rowCount())]


def test_the_change_walked_to_is_rejected_by_a_key_and_named_before(qtbot, window):
    window.frame.view.walk.go_to(number(window))
    window.action_set.refresh()
    assert window.action_set["no-change"].text() == "This &is no change: number, 80 → 90"
    compared_again(qtbot, window, "no-change")
    assert "number" not in kinds(window)
    row = row_of(window, 1, "90 people")
    assert window.frame.view.current_cell() == (row, 1)
    assert window.frame.view.over.yours[row, 0] == window.frame.view.over.yours[row, 1] == {"no_change"}
    assert window.said.text() == "Done: reject a change. Ctrl+Z takes it back."
    assert "A change was rejected by you." in window.frame.view.compare_model.data(
        window.frame.view.currentIndex(), 11
    )  # Qt.AccessibleTextRole


def test_a_rejection_is_undone_and_done_again_and_is_there_after_a_restart(qtbot, window, tmp_path):
    reject_number(qtbot, window)
    assert window.action_set["undo"].text() == "&Undo: reject a change"
    compared_again(qtbot, window, "undo")
    assert "number" in kinds(window)
    compared_again(qtbot, window, "redo")
    assert "number" not in kinds(window)
    window.folder.close()
    opened(qtbot, window, tmp_path / "ferry")
    assert "number" not in kinds(window)


def test_what_is_rejected_is_listed_apart_and_taken_back_from_there(qtbot, window):
    window.docks.show_dock("changes")
    pane = window.docks.changes
    assert not pane.rejected.isEnabled()
    before = listed(window)
    reject_number(qtbot, window)
    assert [kind for kind in before if kind != "number"] == listed(window)
    pane.rejected.setChecked(True)
    assert listed(window) == ["number"]
    window.frame.view.go_to(row_of(window, 0, "praised the crew"), 0)
    pane.table.setCurrentIndex(pane.shown.index(0, 0))
    assert window.frame.view.current_cell() == (row_of(window, 1, "90 people"), 1)
    window.action_set.refresh()
    assert not window.action_set["no-change"].isEnabled()
    assert window.action_set["change-after-all"].text() == "It is a change aft&er all: number, 80 → 90"
    compared_again(qtbot, window, "change-after-all")
    assert listed(window) == before
    assert not pane.rejected.isChecked()


def test_a_rejection_is_taken_back_where_it_was_made(qtbot, window):
    reject_number(qtbot, window)
    compared_again(qtbot, window, "uncorrect")
    assert "number" in kinds(window)


def test_what_was_rejected_cannot_be_ticked_off(qtbot, window):
    window.docks.show_dock("changes")
    reject_number(qtbot, window)
    window.docks.changes.rejected.setChecked(True)
    window.docks.tick_wanted.emit("changes", 0)
    assert window.project.contents.notes == ()


def test_what_is_no_typed_change_cannot_be_rejected(qtbot, window):
    window.frame.view.go_to(row_of(window, 1, "Nobody saw the rocks"), 1)
    window.action_set.refresh()
    assert not window.action_set["no-change"].isEnabled()
    assert window.action_set["no-change"].text() == "This &is no change"


@pytest.mark.parametrize(
    ("key", "words"),
    [(Qt.Key.Key_X, "Only a changed fact, wording or quote"), (Qt.Key.Key_W, "No quote is here.")],
)
def test_a_key_of_what_cannot_be_done_here_says_so(qtbot, window, key, words):
    window.frame.view.go_to(row_of(window, 1, "Nobody saw the rocks"), 1)
    window.action_set.refresh()
    for pressed in (window.frame.view, window.frame.view.editor.viewport()):
        window.said.clear()
        QTest.keyClick(pressed, key)
        assert window.said.text().startswith(words)


def test_another_idle_key_names_what_it_does(qtbot, window):
    assert window.action_set.idle_for(QKeySequence("Ctrl+Y")) == ("redo", "Redo")
    QTest.keyClick(window.frame.view, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert window.said.text() == "This cannot be done here: Redo."


def test_the_list_stays_where_it_was_when_a_change_leaves_it(qtbot, window):
    window.docks.show_dock("changes")
    table = window.docks.changes.table
    table.setCurrentIndex(window.docks.changes.shown.index(number(window), ChangesModel.KIND))
    row = table.currentIndex().row()
    compared_again(qtbot, window, "no-change")
    assert table.currentIndex().row() == row


def test_the_pane_of_notes_offers_it_for_the_change_that_it_is_about(qtbot, window):
    window.docks.show_dock("notes")
    window.frame.view.walk.go_to(number(window))
    pane = window.notes_pane
    assert not pane.correct.isVisible()
    window.writing.choose(Subject("change", window.frame.view.walk.stop.row, number(window)))
    assert (pane.correct.isVisible(), pane.correct.text()) == (True, "This is no change")
    with qtbot.waitSignal(window.jobs.finished, timeout=AT_MOST):
        pane.correct.click()
    qtbot.waitUntil(lambda: settled(window), timeout=AT_MOST)
    assert "number" not in kinds(window)
    assert not pane.correct.isVisible()
    window.docks.show_dock("notes", shown=False)


def test_of_changes_that_begin_at_one_place_the_one_walked_to_is_meant(qtbot, window, tmp_path):
    for name, said in (("first", "“Seven boats lay there then,”"), ("second", "“Eight boats lay there,”")):
        file = tmp_path / "ferry" / f"{name}.txt"
        file.write_text(f"{file.read_text('utf-8')}\n{said} said Tilda Oyen.\n", encoding="utf-8")
    compared_again(qtbot, window, "again")
    page = window.frame.view.page
    row = row_of(window, 1, "Eight boats")
    here = [n for n, stop in enumerate(page.stops) if (stop.row, stop.version) == (row, 1)]
    assert len({stop.note.kind for stop in (page.stops[n] for n in here)}) > 1
    for number in here:
        window.frame.view.walk.go_to(number)
        window.action_set.refresh()
        shown = window.action_set["no-change"].text()
        assert shown == f"This &is no change: {describe_note(page, 1, page.stops[number].note, 24)}"


def test_what_came_last_is_meant_the_walk_or_the_cursor(qtbot, window, tmp_path):
    (tmp_path / "ferry" / "second.txt").write_text(SECOND.replace("on Sunday", "on Monday"), encoding="utf-8")
    compared_again(qtbot, window, "again")
    view = window.frame.view
    day, people = kinds(window).index("date"), number(window)
    view.walk.go_to(day)
    text = view.page.index.cell(row_of(window, 1, "90 people"), 1).text
    view.editor.select_span(text.index("90") + 1, text.index("90") + 1)
    assert window.findings.reject_text().endswith("80 → 90")
    view.walk.go_to(day)
    assert window.findings.reject_text().endswith("Sunday → Monday")
    view.walk.go_to(people)
    assert window.findings.reject_text().endswith("80 → 90")


@pytest.fixture
def third(window: MainWindow, qtbot, tmp_path: Path) -> MainWindow:
    """A third report with the second one's number, and with another day."""
    text = SECOND.replace("on Sunday", "on Monday").replace("Nobody saw", "No one saw")
    (tmp_path / "ferry" / "third.txt").write_text(text, encoding="utf-8")
    compared_again(qtbot, window, "again")
    assert kinds(window).count("number") == 2
    return window


def walk_to_number(window: MainWindow) -> None:
    window.frame.view.walk.go_to(number(window))
    window.action_set.refresh()


def test_a_change_that_other_versions_have_too_is_rejected_in_all_of_them_and_undone_at_once(qtbot, third):
    others = [kind for kind in kinds(third) if kind != "number"]
    walk_to_number(third)
    assert third.action_set["no-change-anywhere"].isEnabled()
    assert third.action_set["no-change-anywhere"].text() == "No change in an&y version: number, 80 → 90"
    compared_again(qtbot, third, "no-change-anywhere")
    assert kinds(third) == others
    assert len(third.frame.view.page.rejected) == 2
    assert third.said.text() == "Done: reject a change in every version. Ctrl+Z takes it back."
    compared_again(qtbot, third, "undo")
    assert kinds(third).count("number") == 2


def test_who_rejects_a_change_of_one_pair_is_told_that_others_have_it_and_rejects_it_there(qtbot, third):
    walk_to_number(third)
    compared_again(qtbot, third, "no-change")
    assert kinds(third).count("number") == 1
    assert third.said.text().endswith("Other versions have it, too: Alt+X rejects it there.")
    third.action_set.refresh()
    compared_again(qtbot, third, "no-change-anywhere")
    assert "number" not in kinds(third)
    assert not third.action_set["no-change-anywhere"].isEnabled()


def test_of_several_changes_that_others_have_the_one_rejected_last_is_meant(qtbot, third, tmp_path):
    for name, text in (("first", FIRST), ("second", SECOND), ("third", SECOND.replace("Nobody saw", "No one saw"))):
        day = "Sunday" if name == "first" else "Monday"
        file = tmp_path / "ferry" / f"{name}.txt"
        file.write_text(text.replace("on Sunday", f"on {day}"), encoding="utf-8")
    compared_again(qtbot, third, "again")
    assert kinds(third).count("date") == kinds(third).count("number") == 2
    walk_to_number(third)
    compared_again(qtbot, third, "no-change")
    third.action_set.refresh()
    assert third.action_set["no-change-anywhere"].text().endswith("number, 80 → 90")
    compared_again(qtbot, third, "no-change-anywhere")
    assert (kinds(third).count("date"), kinds(third).count("number")) == (2, 0)


def test_a_change_of_one_pair_alone_is_offered_for_that_pair_alone(window):
    walk_to_number(window)
    assert window.action_set["no-change"].isEnabled()
    assert not window.action_set["no-change-anywhere"].isEnabled()
