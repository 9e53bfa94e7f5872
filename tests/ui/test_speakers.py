"""Who says a quote, corrected in the whole window: asked in a dialog, shown as the user's, taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from compare_app.model.version import Quote
from compare_app.ui.dialogs.choose_speaker import Asked, ChooseSpeaker
from compare_app.ui.notes.subjects import Subject
from compare_app.ui.tables.model import CellTable
from compare_app.ui.window import MainWindow
from tests.ui.ferry import AT_MOST, compared_again, left, opened, row_of, settled

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

HEAD = "Crane falls in Ostrow harbour\n\nA crane fell on an empty quay in Ostrow on Tuesday. Nobody was hurt.\n\n"
BEHIND = "\n\nThe mayor, Ida Lunt, asked for a report by Friday.\n"
FIRST = f"{HEAD}“The bolts were as old as I am,” said Piet Karsen, who drove the crane.{BEHIND}"
SECOND = f"{HEAD}“The bolts were as old as I am,” said the driver.{BEHIND}"


@pytest.fixture
def window(shared: MainWindow, qtbot, tmp_path: Path) -> Iterator[MainWindow]:
    folder = tmp_path / "crane"
    folder.mkdir()
    (folder / "1.txt").write_text(FIRST, encoding="utf-8")
    (folder / "2.txt").write_text(SECOND, encoding="utf-8")
    opened(qtbot, shared, folder)
    yield shared
    for name in ("quotes", "notes"):
        shared.docks.show_dock(name, shown=False)
    left(shared)


def quote(window: MainWindow, version: int) -> Quote:
    return window.frame.view.page.story.versions[version].quotes[0]


def ask(window: MainWindow, version: int) -> ChooseSpeaker:
    """The dialog about a version's quote, opened by its action."""
    window.frame.view.go_to(row_of(window, version, "The bolts"), version)
    window.action_set["speaker"].trigger()
    return dialog(window)


def dialog(window: MainWindow) -> ChooseSpeaker:
    return next(d for d in window.findChildren(ChooseSpeaker) if d.isVisible())


def offered(dialog: ChooseSpeaker) -> list[str]:
    return [dialog.list.item(n).text() for n in range(dialog.list.count())]


def say(qtbot, window: MainWindow, version: int, name: str) -> None:
    asked = ask(window, version)
    asked.field.setText(name)
    with qtbot.waitSignal(window.jobs.finished, timeout=AT_MOST):
        asked.accept()
    qtbot.waitUntil(lambda: settled(window), timeout=AT_MOST)


def test_the_dialog_offers_whom_the_story_names_and_nobody(qtbot, window):
    asked = ask(window, 1)
    assert offered(asked) == ["Nobody is named", "Piet Karsen", "Ida Lunt"]
    asked.field.setText("lu")
    assert offered(asked) == ["Nobody is named", "Ida Lunt", "As typed: lu"]
    assert asked.list.currentRow() == 1
    asked.field.setText("Wim Dahl")
    assert offered(asked) == ["Nobody is named", "As typed: Wim Dahl"]
    assert asked.list.currentRow() == 1
    asked.reject()


def test_another_speaker_is_told_and_shown_as_the_user_s(qtbot, window):
    say(qtbot, window, 1, "Ida")
    assert quote(window, 1).speaker.name == "Ida Lunt"
    stop = next(stop for stop in window.frame.view.page.stops if stop.note.kind == "reattributed")
    assert window.walker.sentence(window.frame.view.page, 0, stop).endswith("Piet Karsen → Ida Lunt")
    row = row_of(window, 1, "The bolts")
    assert window.frame.view.over.yours[row, 1] == {"speaker"}
    window.docks.show_dock("quotes")
    cell = window.docks.quotes.cells.row_data(0).cells[1]
    assert (cell.state, cell.yours) == ("reattributed", True)
    assert cell.shown == "said the driver [Ida Lunt] ✎: “The bolts were as old as I am,”"
    index = window.docks.quotes.cells.index(0, 3)
    assert "Who speaks was corrected by you." in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(index.data(CellTable.CellRole), type(cell))


def test_it_is_undone_done_again_and_there_after_a_restart(qtbot, window, tmp_path):
    before = quote(window, 1)
    say(qtbot, window, 1, "Wim Dahl")
    assert window.action_set["undo"].text() == "&Undo: say who speaks"
    compared_again(qtbot, window, "undo")
    assert quote(window, 1) == before
    compared_again(qtbot, window, "redo")
    window.folder.close()
    opened(qtbot, window, tmp_path / "crane")
    assert quote(window, 1).speaker.name == "Wim Dahl"


def test_a_second_word_replaces_the_first_and_both_are_undone_by_themselves(qtbot, window):
    say(qtbot, window, 1, "Wim Dahl")
    say(qtbot, window, 1, "Ida")
    assert [c.value for c in window.project.contents.corrections.items] == ["Ida Lunt"]
    compared_again(qtbot, window, "undo")
    assert quote(window, 1).speaker.name == "Wim Dahl"


def test_nobody_is_named_where_the_user_says_so_and_the_program_s_answer_is_had_back(qtbot, window):
    asked = ask(window, 0)
    asked.list.setCurrentRow(0)
    with qtbot.waitSignal(window.jobs.finished, timeout=AT_MOST):
        asked.accept()
    qtbot.waitUntil(lambda: settled(window), timeout=AT_MOST)
    assert quote(window, 0).speaker is None
    asked = ask(window, 0)
    assert asked.list.currentItem().text() == "Nobody is named"
    back = next(b for b in asked.findChildren(QPushButton) if b.text() == "As the program found it")
    with qtbot.waitSignal(window.jobs.finished, timeout=AT_MOST):
        QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: settled(window), timeout=AT_MOST)
    assert quote(window, 0).speaker.name == "Piet Karsen"
    assert window.project.contents.corrections.items == ()


def test_the_name_that_stands_there_is_no_correction(qtbot, window):
    ask(window, 0).accept()
    assert window.project.contents.corrections.items == ()


def test_a_passage_without_a_quote_has_nobody_to_ask_about(qtbot, window):
    window.frame.view.go_to(row_of(window, 0, "asked for a report"), 0)
    window.action_set.refresh()
    assert not window.action_set["speaker"].isEnabled()


def test_it_is_asked_from_the_table_of_quotes_and_the_pane_of_notes(qtbot, window):
    window.docks.show_dock("quotes")
    pane = window.docks.quotes
    pane.table.setCurrentIndex(pane.shown.index(0, 3))
    window.action_set["speaker"].trigger()
    dialog(window).field.setText("Ida")
    with qtbot.waitSignal(window.jobs.finished, timeout=AT_MOST):
        dialog(window).accept()
    qtbot.waitUntil(lambda: settled(window), timeout=AT_MOST)
    assert (pane.table.currentIndex().row(), pane.table.currentIndex().column()) == (0, 3)
    window.docks.show_dock("notes")
    window.writing.choose(Subject("quote", row_of(window, 1, "The bolts"), 0, 1))
    assert window.notes_pane.correct.text() == "Who says this…"
    window.notes_pane.correct.click()
    assert "Nobody is named" in offered(dialog(window))
    dialog(window).reject()


def test_the_question_says_how_it_stands(qtbot):
    asked = ChooseSpeaker(Asked("We saw it", "Northline", "Ida Lunt", corrected=True), ["Ida Lunt"])
    qtbot.addWidget(asked)
    assert asked.list.currentItem().text() == "Ida Lunt"
    assert asked.question.text() == "“We saw it”\nIn Northline, as you said: Ida Lunt"


def test_what_became_of_a_quote_is_rejected_listed_and_taken_back(qtbot, window):
    say(qtbot, window, 1, "Ida")
    view = window.frame.view
    view.walk.go_to(next(n for n, stop in enumerate(view.page.stops) if stop.note.kind == "reattributed"))
    compared_again(qtbot, window, "no-change")
    assert not any(stop.note.kind == "reattributed" for stop in view.page.stops)
    row = row_of(window, 1, "The bolts")
    qtbot.waitUntil(lambda: view.over.yours.get((row, 1)) == {"speaker", "same_quote"}, timeout=AT_MOST)
    assert view.over.yours[row, 0] == {"same_quote"}
    (stop,) = view.page.rejected
    assert stop.note.said_by == ("Piet Karsen", "Ida Lunt")
    compared_again(qtbot, window, "change-after-all")
    assert any(stop.note.kind == "reattributed" for stop in view.page.stops)


def test_of_two_quotes_in_a_passage_the_one_chosen_in_the_table_is_meant(qtbot, window, tmp_path):
    both = FIRST.replace("who drove the crane.", "who drove the crane. “Nobody looked at them,” said Ida Lunt.")
    (tmp_path / "crane" / "1.txt").write_text(both, encoding="utf-8")
    compared_again(qtbot, window, "again")
    window.docks.show_dock("quotes")
    pane = window.docks.quotes
    for row, words in ((0, "The bolts"), (1, "Nobody looked")):
        window.activateWindow()  # a dialog that closes gives it back a little later
        pane.table.setFocus()
        qtbot.waitUntil(pane.table.hasFocus)
        pane.table.setCurrentIndex(pane.shown.index(row, 2))
        window.action_set.refresh()
        window.action_set["speaker"].trigger()
        assert words in dialog(window).question.text()
        dialog(window).reject()
        qtbot.waitUntil(lambda: not any(d.isVisible() for d in window.findChildren(ChooseSpeaker)))


def test_the_table_of_quotes_is_narrowed_to_those_whose_speaker_was_corrected(qtbot, window, tmp_path):
    for name, text in (("1", FIRST), ("2", SECOND)):
        more = f"{text}\n“Nobody looked at them,” said Ida Lunt.\n"
        (tmp_path / "crane" / f"{name}.txt").write_text(more, encoding="utf-8")
    compared_again(qtbot, window, "again")
    window.docks.show_dock("quotes")
    pane = window.docks.quotes
    assert pane.shown.rowCount() == 2
    pane.state.setCurrentIndex(pane.state.findText("speaker corrected"))
    assert pane.shown.rowCount() == 0
    say(qtbot, window, 1, "Wim Dahl")
    assert pane.shown.rowCount() == 1
    assert "The bolts" in pane.shown.index(0, 3).data()
    pane.version.setCurrentIndex(pane.version.findData(0))
    assert pane.shown.rowCount() == 0
    pane.show_all()
