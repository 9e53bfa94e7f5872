"""Notes, codes and ticks in the whole window."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from compare_app.ui.notes.colours import PALETTE, next_colour
from compare_app.ui.notes.writing import joined
from compare_app.ui.tables.model import CellTable
from compare_app.ui.window import MainWindow
from tests.ui.ferry import AT_MOST, FIRST, left, opened, row_of, settled, write, written
from tests.ui.names import name_of, needs_name

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def window(shared: MainWindow, qtbot, tmp_path: Path) -> Iterator[MainWindow]:
    shared.options.set("project/author", "Ida")
    opened(qtbot, shared, written(tmp_path))
    yield shared
    shared.notes_pane.flush()
    for name in ("notes", "all-notes", "claims", "changes", "quotes"):
        shared.docks.show_dock(name, shown=False)
    shared.notes_pane.about.setCurrentIndex(0)
    left(shared)


def give(qtbot, window: MainWindow, name: str) -> None:
    field = window.notes_pane.codes.field
    field.setText(name)
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: settled(window), timeout=5000)


def test_a_note_is_kept_with_author_and_place_and_comes_back_after_a_restart(qtbot, window, tmp_path):
    row = row_of(window, 0, "80 people")
    window.frame.view.go_to(row, 0)
    write(qtbot, window, "Who counted?")
    assert window.action_set["undo"].text() == "&Undo: write a note"
    window.folder.close()
    opened(qtbot, window, tmp_path / "ferry")
    assert window.frame.view.margin.signs(row).noted
    window.frame.view.go_to(row, 1)
    assert window.notes_pane.text.toPlainText() == "Who counted?"
    assert window.project.contents.notes[0].author == "Ida"


def test_typing_is_one_step_of_undo_and_a_note_without_anything_goes(qtbot, window):
    window.frame.view.go_to(1, 0)
    write(qtbot, window, "Who")
    write(qtbot, window, "Who counted?")
    window.action_set["undo"].trigger()
    qtbot.waitUntil(lambda: settled(window), timeout=5000)
    assert window.project.contents.notes == ()
    assert window.notes_pane.text.toPlainText() == ""
    window.action_set["redo"].trigger()
    assert window.project.contents.notes[0].text == "Who counted?"
    write(qtbot, window, "")
    assert window.project.contents.notes == ()


def test_what_is_being_typed_belongs_to_the_passage_where_it_was_begun(qtbot, window):
    window.frame.view.go_to(1, 0)
    window.action_set["note"].trigger()
    window.notes_pane.text.setPlainText("Of the second passage")
    window.frame.view.go_to(4, 0)
    qtbot.waitUntil(lambda: settled(window), timeout=5000)
    note = window.project.contents.notes[0]
    assert "80 people" in note.target.anchors[0].exact
    assert window.notes_pane.text.toPlainText() == ""


def test_escape_goes_from_the_note_back_to_the_passage(qtbot, window):
    window.frame.view.go_to(1, 0)
    window.action_set["note"].trigger()
    QTest.keyClicks(window.notes_pane.text, "Who")
    QTest.keyClick(window.notes_pane.text, Qt.Key.Key_Escape)
    assert [note.text for note in window.project.contents.notes] == ["Who"]
    assert window.focusWidget() is window.frame.view
    qtbot.waitUntil(lambda: settled(window), timeout=5000)


def test_more_is_written_behind_what_a_note_says_already(qtbot, window):
    window.frame.view.go_to(1, 0)
    write(qtbot, window, "Who counted?")
    window.action_set["note"].trigger()
    QTest.keyClicks(window.notes_pane.text, " The town.")
    window.notes_pane.flush()
    assert [note.text for note in window.project.contents.notes] == ["Who counted? The town."]
    qtbot.waitUntil(lambda: settled(window), timeout=5000)


def test_codes_are_made_by_typing_and_taken_back_with_the_note(qtbot, window):
    window.frame.view.go_to(1, 0)
    window.action_set["note"].trigger()
    give(qtbot, window, "numbers")
    give(qtbot, window, "NUMBERS")
    give(qtbot, window, "sourcing")
    contents = window.project.contents
    assert [code.name for code in contents.codes] == ["numbers", "sourcing"]
    assert len(contents.notes[0].codes) == 2
    assert len(window.frame.view.margin.signs(1).colours) == 2
    for _ in range(2):
        window.action_set["undo"].trigger()
    assert window.project.contents.codes == ()
    assert window.project.contents.notes == ()


def test_r_ticks_off_and_goes_to_the_next_passage_that_is_left(qtbot, window):
    view = window.frame.view
    wanted = window.notes.review.wanted_rows
    assert len(wanted) > 2
    view.go_to(wanted[0], 0)
    for number, row in enumerate(wanted):
        assert view.current_cell()[0] == row
        window.action_set["tick"].trigger()
        qtbot.waitUntil(lambda: settled(window), timeout=5000)
        assert view.margin.signs(row).reviewed
        assert len(window.notes.review.left) == len(wanted) - number - 1
    assert window.said.text() == "Everything in this story is ticked off."
    assert not window.action_set["next-left"].isEnabled()


def test_a_row_that_is_ticked_off_ticks_off_its_changes_and_the_filter_leaves_them_out(qtbot, window):
    window.action_set["changes"].trigger()
    pane = window.docks.changes
    all_of_them = pane.shown.rowCount()
    row = window.notes.review.wanted_rows[0]
    window.frame.view.go_to(row, 0)
    window.action_set["tick"].trigger()
    qtbot.waitUntil(lambda: settled(window), timeout=5000)
    of_row = sum(stop.row == row for stop in window.frame.view.page.stops)
    pane.left.setChecked(True)
    assert pane.shown.rowCount() == all_of_them - of_row
    pane.left.setChecked(False)


def test_a_claim_is_ticked_off_by_itself(qtbot, window):
    window.action_set["claims"].trigger()
    pane = window.docks.claims
    pane.tick_wanted.emit(2)
    qtbot.waitUntil(lambda: settled(window), timeout=5000)
    assert [pane.cells.mark_of(n).reviewed for n in range(4)] == [False, False, True, False]
    assert window.project.contents.notes[0].target.kind == "claim"
    assert window.notes.review.reviewed_rows == frozenset()


def test_the_pane_writes_about_the_claim_that_is_chosen(qtbot, window):
    window.action_set["claims"].trigger()
    table = window.docks.claims.table
    column = next(c for c in (1, 2) if table.model().index(1, c).data(CellTable.CellRole).spans)
    for row in (0, 1):  # the second may have been chosen already
        table.setCurrentIndex(table.model().index(row, column))
    assert window.notes_pane.about.currentText().startswith("Claim: ")
    write(qtbot, window, "Said twice")
    assert window.project.contents.notes[0].target.kind == "claim"
    row = window.docks.claims.shown.mapToSource(table.currentIndex()).row()
    assert window.docks.claims.cells.mark_of(row).text == "Said twice"


def test_elsewhere_a_note_is_about_the_passage_again_when_a_table_chose_a_claim(qtbot, window):
    window.action_set["claims"].trigger()
    table = window.docks.claims.table
    column = next(c for c in (1, 2) if table.model().index(1, c).data(CellTable.CellRole).spans)
    for row in (0, 1):  # the second may have been chosen already
        table.setCurrentIndex(table.model().index(row, column))
    there = window.frame.view.current_cell()
    window.action_set["claims"].trigger()
    assert window.notes_pane.about.currentText().startswith("Claim: ")
    elsewhere = next(row for row in window.frame.view.page.index.passages if row != there[0])
    for place in ((elsewhere, 0), there):
        window.frame.view.go_to(*place)
        assert window.notes_pane.about.currentText().startswith("Passage ")


def test_the_line_says_of_a_note_and_a_code_that_these_are_taken_back(qtbot, window):
    write(qtbot, window, "Praise")
    assert window.said.text() == "Done: write a note. Ctrl+Z takes it back."
    give(qtbot, window, "tone")
    assert window.said.text() == "Done: give the code “tone”. Ctrl+Z takes it back."


def test_all_notes_are_listed_narrowed_gone_to_and_exported(qtbot, window, tmp_path):
    window.frame.view.go_to(4, 0)
    write(qtbot, window, "Praise")
    give(qtbot, window, "tone")
    window.frame.view.go_to(1, 0)
    write(qtbot, window, "Who counted?")
    window.action_set["all-notes"].trigger()
    pane = window.notes_list
    qtbot.waitUntil(lambda: pane.shown.rowCount() == 2, timeout=5000)
    pane.code.setCurrentIndex(1)
    assert [line.note.text for line in pane.shown_lines()] == ["Praise"]
    pane.table.setCurrentIndex(pane.shown.index(0, 1))
    assert window.frame.view.current_cell() == (4, 0)
    pane.code.setCurrentIndex(0)
    target = tmp_path / "out.csv"
    window.listing.export(pane.shown_lines(), target, ".csv")
    qtbot.waitUntil(target.exists, timeout=5000)
    rows = list(csv.DictReader(target.read_text(encoding="utf-8").splitlines()))
    assert [(r["note"], r["codes"], r["author"], r["lost"]) for r in rows] == [
        ("Praise", "tone", "Ida", "FALSE"), ("Who counted?", "", "Ida", "FALSE"),
    ]  # fmt: skip


def test_a_note_whose_words_are_gone_is_listed_as_lost_and_attached_anew(qtbot, window, tmp_path):
    row = row_of(window, 0, "served soup")
    window.frame.view.go_to(row, 0)
    write(qtbot, window, "About the soup")
    (tmp_path / "ferry" / "first.txt").write_text(
        FIRST.replace("The cook served soup until the last passenger had left.\n\n", ""), encoding="utf-8"
    )
    with qtbot.waitSignal(window.jobs.finished, timeout=AT_MOST):
        window.action_set["again"].trigger()
    qtbot.waitUntil(lambda: settled(window), timeout=5000)
    window.action_set["all-notes"].trigger()
    pane = window.notes_list
    qtbot.waitUntil(lambda: pane.shown.rowCount() == 1, timeout=5000)
    pane.table.setCurrentIndex(pane.shown.index(0, 1))
    line = pane.current_line()
    assert line.lost
    assert "served soup" in line.words
    window.frame.view.go_to(1, 0)
    pane.attach_wanted.emit(line)
    qtbot.waitUntil(lambda: pane.shown.rowCount() == 1 and not pane.shown_lines()[0].lost, timeout=5000)
    assert window.frame.view.margin.signs(1).noted


def test_codes_are_merged_renamed_and_deleted_with_their_notes_and_all_of_it_can_be_taken_back(qtbot, window):
    window.frame.view.go_to(1, 0)
    window.action_set["note"].trigger()
    give(qtbot, window, "number")
    give(qtbot, window, "numbers")
    one, two = window.project.contents.codes
    window.codebook.merge(one.id, two.id)
    assert window.project.contents.notes[0].codes == (two.id,)
    assert [code.name for code in window.project.contents.codes] == ["numbers"]
    window.codebook.rename(two.id, "figures")
    window.codebook.delete(two.id)
    assert window.project.contents.codes == ()
    assert window.project.contents.notes[0].codes == ()
    for _ in range(3):
        window.action_set["undo"].trigger()
    assert [code.name for code in window.project.contents.codes] == ["number", "numbers"]
    assert window.project.contents.notes[0].codes == (one.id, two.id)


def test_enter_in_the_name_of_a_code_keeps_it_and_presses_no_button(qtbot, window):
    window.frame.view.go_to(1, 0)
    window.action_set["note"].trigger()
    give(qtbot, window, "tone")
    window.action_set["codebook"].trigger()
    dialog = window.codebook._dialog
    dialog.name.selectAll()
    qtbot.keyClicks(dialog.name, "voice")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert [code.name for code in window.project.contents.codes] == ["voice"]
    assert dialog.findChildren(QDialog) == []
    qtbot.mouseClick(dialog.leave, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.codebook._dialog is None, timeout=2000)


def test_the_codebook_shows_how_often_a_code_is_given_and_a_new_code_is_chosen(qtbot, window):
    window.frame.view.go_to(1, 0)
    window.action_set["note"].trigger()
    give(qtbot, window, "numbers")
    window.action_set["codebook"].trigger()
    dialog = window.codebook._dialog
    assert dialog.list.topLevelItem(0).text(0) == "numbers  (1)"
    dialog.new.click()
    assert dialog.chosen().name == "New code"
    dialog.name.setText("tone")
    dialog.name.editingFinished.emit()
    assert [code.name for code in window.project.contents.codes] == ["numbers", "tone"]
    dialog.close()
    qtbot.waitUntil(lambda: window.codebook._dialog is None, timeout=2000)


def test_what_another_window_wrote_into_a_note_is_not_taken_back_with_the_typing_here(qtbot, window):
    from compare_app.project.store import Project
    from compare_app.project.values import changed

    window.frame.view.go_to(1, 0)
    write(qtbot, window, "Mine.")
    with Project(window.project.path) as other:
        other.apply(changed(other.notes()[0], text="Mine. Theirs."))
    window.project._look()
    qtbot.waitUntil(lambda: window.notes_pane.text.toPlainText() == "Mine. Theirs.", timeout=5000)
    write(qtbot, window, "Mine. Theirs. Mine again.")
    window.action_set["undo"].trigger()
    assert window.project.contents.notes[0].text == "Mine. Theirs."
    window.action_set["undo"].trigger()
    assert window.said.text() == "This was changed in another window meanwhile; look at it there."
    assert window.project.contents.notes[0].text == "Mine. Theirs."


def test_what_another_window_writes_while_one_types_here_is_not_written_over(qtbot, window):
    from compare_app.project.store import Project
    from compare_app.project.values import changed

    window.frame.view.go_to(1, 0)
    write(qtbot, window, "It is new.")
    window.notes_pane.text.setPlainText("It is new. Ask the port.")
    with Project(window.project.path) as other:
        other.apply(changed(other.notes()[0], text="It is new. Ask the mayor."))
    window.project._look()
    qtbot.waitUntil(lambda: "mayor" in window.project.contents.notes[0].text, timeout=5000)
    window.notes_pane.flush()
    assert window.project.contents.notes[0].text == "It is new. Ask the mayor.\nAsk the port."
    assert window.said.text().startswith("Another window changed this note")


@given(st.text("ab ", max_size=6), st.text("ab ", max_size=6), st.text("ab ", max_size=6))
def test_no_word_that_two_windows_write_into_a_note_is_lost(before, theirs, mine):
    both = joined(before, before + theirs, before + mine)
    assert theirs.strip() in both
    assert mine.strip() in both


def test_a_code_is_put_under_another_and_never_under_itself(qtbot, window):
    window.frame.view.go_to(1, 0)
    window.action_set["note"].trigger()
    for name in ("source", "official", "police"):
        give(qtbot, window, name)
    window.action_set["codebook"].trigger()
    dialog = window.codebook._dialog
    ids = {code.name: code.id for code in window.project.contents.codes}

    def put(name: str, above: str) -> None:
        dialog.choose(ids[name])
        dialog.above.setCurrentIndex(dialog.above.findData(ids[above]))
        dialog.above.activated.emit(dialog.above.currentIndex())

    put("official", "source")
    put("police", "official")
    top = dialog.list.topLevelItem(0)
    assert (dialog.list.topLevelItemCount(), top.text(0)) == (1, "source  (1)")
    assert top.child(0).child(0).text(0) == "police  (1)"
    dialog.choose(ids["official"])
    offered = [dialog.above.itemText(n).strip() for n in range(dialog.above.count())]
    assert offered == ["no other code", "source"]
    window.action_set["undo"].trigger()
    assert [code.parent for code in window.project.contents.codes if code.name == "police"] == [None]
    dialog.close()
    qtbot.waitUntil(lambda: window.codebook._dialog is None, timeout=2000)


def test_what_another_window_writes_is_shown(qtbot, window):
    from compare_app.project.making import on_row
    from compare_app.project.store import Project
    from compare_app.project.values import Note, added

    with Project(window.project.path) as other:
        other.apply(added(Note(on_row(window.frame.view.page.story, 1), "From next door", author="Bo")))
    window.project._look()
    qtbot.waitUntil(lambda: window.frame.view.margin.signs(1).noted, timeout=5000)
    window.frame.view.go_to(1, 0)
    assert window.notes_pane.text.toPlainText() == ""
    assert "From next door" in window.notes_pane.state.others[0]


def test_new_codes_take_the_colours_that_are_used_least():
    assert next_colour([]) == PALETTE[0]
    assert next_colour(PALETTE[:2]) == PALETTE[2]
    assert next_colour(PALETTE) == PALETTE[0]


def test_every_control_of_notes_list_and_codebook_has_a_name(qtbot, window):
    window.frame.view.go_to(1, 0)
    window.action_set["note"].trigger()
    give(qtbot, window, "numbers")
    window.action_set["all-notes"].trigger()
    window.action_set["codebook"].trigger()
    dialog = window.codebook._dialog
    nameless = [
        w for part in (window.notes_pane, window.notes_list, dialog) for w in part.findChildren(QWidget)
        if needs_name(w) and not name_of(w)
    ]  # fmt: skip
    assert nameless == []
    dialog.close()
    qtbot.waitUntil(lambda: window.codebook._dialog is None, timeout=2000)
