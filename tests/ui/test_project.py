"""The project in the whole window: its file, its refusals, what is said about versions and stories."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from compare_app.project.errors import DamagedProject, NewerProject
from compare_app.ui.details.dialog import DetailsDialog
from compare_app.ui.details.stated import StatedPage
from compare_app.ui.details.values import Details
from compare_app.ui.dialogs.choose_story import ChooseStory
from compare_app.ui.stories.model import StoriesModel
from compare_app.ui.widgets.dragged import VERSION, dragged
from compare_app.ui.window import MainWindow
from tests.ui.builders import flood
from tests.ui.ferry import AT_MOST, FIRST, SECOND, left, link_soup, opened, row_of, settled, write

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise", extend=True)

OTHER = "A museum of clocks opened its doors in Tarn at the weekend after years of patient collecting, said Abel Rook."


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "ferry"
    folder.mkdir()
    (folder / "first.txt").write_text(f"Source: The Lantern\nDate: 3 May 2031\n\n{FIRST}", encoding="utf-8")
    (folder / "second.txt").write_text(SECOND, encoding="utf-8")
    (folder / "other.txt").write_text(OTHER, encoding="utf-8")
    return folder


@pytest.fixture
def window(shared: MainWindow, qtbot, place: Path, monkeypatch) -> Iterator[MainWindow]:
    refused: list[Exception] = []
    monkeypatch.setattr(shared.face, "show_refusal", refused.append)
    shared.refused = refused
    opened(qtbot, shared, place)
    yield shared
    shared.notes_pane.flush()
    shared.docks.show_dock("notes", shown=False)
    left(shared)


def close_and_wait(qtbot, window: MainWindow) -> None:
    """The file is closed on another thread; what is asked of that thread next is answered behind it."""
    window.folder.close()
    done: list[object] = []
    window.jobs.run(lambda: True, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=5000)


def again(qtbot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: settled(window), timeout=AT_MOST)


# --- the file


def test_a_project_goes_on_in_another_file_and_the_folder_finds_it_there(qtbot, window, place, tmp_path):
    target = tmp_path / "for-bo"
    with qtbot.waitSignal(window.project.moved, timeout=5000):
        window.project.save_as(target)
    saved = tmp_path / "for-bo.storycompare"
    assert window.windowTitle() == "ferry (for-bo.storycompare) – Story Compare"
    window.frame.view.go_to(1, 0)
    write(qtbot, window, "Kept over there")
    close_and_wait(qtbot, window)
    opened(qtbot, window, place)
    assert window.project.path == saved
    assert [note.text for note in window.project.contents.notes] == ["Kept over there"]


def test_a_project_file_opens_with_its_folder(qtbot, window, place, tmp_path):
    with qtbot.waitSignal(window.project.moved, timeout=5000):
        window.project.save_as(tmp_path / "moved.storycompare")
    close_and_wait(qtbot, window)
    with qtbot.waitSignal(window.jobs.finished, timeout=AT_MOST):
        window.face.open_project(tmp_path / "moved.storycompare")
    assert window.folder.paths == (place,)
    again(qtbot, window)


def test_a_project_is_among_what_was_opened_last_and_opens_from_there(qtbot, window, place, tmp_path):
    file = tmp_path / "moved.storycompare"
    with qtbot.waitSignal(window.project.moved, timeout=5000):
        window.project.save_as(file)
    close_and_wait(qtbot, window)
    assert window.state.recent()[0] == file
    with qtbot.waitSignal(window.jobs.finished, timeout=AT_MOST):
        window.frame.welcome.folder_wanted.emit(window.state.recent()[0])
    assert window.folder.paths == (place,)
    assert window.project.path == file
    again(qtbot, window)


def test_a_project_whose_folder_is_not_here_asks_where_the_articles_are(qtbot, monkeypatch, window, place, tmp_path):
    with qtbot.waitSignal(window.project.moved, timeout=5000):
        window.project.save_as(tmp_path / "moved.storycompare")
    close_and_wait(qtbot, window)
    place.rename(tmp_path / "elsewhere")
    asked: list[Path] = []
    monkeypatch.setattr(window.face, "ask_for_folder", asked.append)
    window.face.open_project(tmp_path / "moved.storycompare")
    qtbot.waitUntil(lambda: bool(asked), timeout=5000)
    assert asked == [tmp_path / "moved.storycompare"]


def test_a_newer_project_is_refused_with_its_sentence_and_the_comparison_goes_on(qtbot, window, place):
    path = window.project.path
    close_and_wait(qtbot, window)
    with sqlite3.connect(path) as file:
        file.execute("PRAGMA user_version = 999")
    file.close()
    with qtbot.waitSignal(window.jobs.finished, timeout=AT_MOST):
        window.folder.open([place])
    assert isinstance(window.refused[0], NewerProject)
    assert len(window.frame.view.page.story.versions) == 2
    window.frame.view.go_to(1, 0)
    assert not window.action_set["link"].isEnabled()
    assert not window.action_set["note"].isEnabled()
    assert "cannot be used" in window.notes_pane.state.refusal


def test_a_damaged_project_comes_back_from_its_newest_backup(qtbot, window, place):
    window.frame.view.go_to(1, 0)
    write(qtbot, window, "Before the damage")
    path = window.project.path
    close_and_wait(qtbot, window)
    data = bytearray(path.read_bytes())
    data[0:400] = b"\xff" * 400
    path.write_bytes(bytes(data))
    with qtbot.waitSignal(window.jobs.finished, timeout=AT_MOST):
        window.folder.open([place])
    assert isinstance(window.refused[0], DamagedProject)
    assert window.refused[0].backups
    window.project.restore_backup()
    qtbot.waitUntil(window.project.is_usable, timeout=5000)
    assert [note.text for note in window.project.contents.notes] == ["Before the damage"]
    assert list(path.parent.glob(f"{path.stem}.damaged-*"))


def test_words_typed_where_another_window_wrote_stand_behind_its_words(qtbot, window):
    from compare_app.project.store import Project
    from compare_app.project.values import changed

    window.frame.view.go_to(1, 0)
    write(qtbot, window, "Mine")
    with Project(window.project.path) as other:
        other.apply(changed(other.notes()[0], text="Theirs"))
    window.project._timer.stop()
    write(qtbot, window, "Mine again")
    both = ["Theirs\nMine again"]
    qtbot.waitUntil(lambda: [n.text for n in window.project.contents.notes] == both, timeout=5000)
    assert window.said.text().startswith("Another window changed this note meanwhile")
    qtbot.waitUntil(lambda: settled(window), timeout=5000)
    with Project(window.project.path) as other:
        assert [note.text for note in other.notes()] == both
    assert window.refused == []


def test_words_typed_into_a_note_that_another_window_deleted_are_kept(qtbot, window):
    from compare_app.project.store import Project
    from compare_app.project.values import removed

    window.frame.view.go_to(1, 0)
    write(qtbot, window, "Mine")
    with Project(window.project.path) as other:
        other.apply(removed(other.notes()))
    window.project._timer.stop()
    write(qtbot, window, "Mine again")
    qtbot.waitUntil(lambda: window.said.text().startswith("Another window"), timeout=5000)
    assert [n.text for n in window.project.contents.notes] == ["Mine again"]


def test_a_tick_where_another_window_was_quicker_is_not_kept_and_that_is_said(qtbot, window):
    from compare_app.project.store import Project
    from compare_app.project.values import changed

    window.frame.view.go_to(1, 0)
    write(qtbot, window, "Mine")
    with Project(window.project.path) as other:
        other.apply(changed(other.notes()[0], text="Theirs"))
    window.project._timer.stop()
    window.notes_pane.tick.click()
    told = "This was changed in another window meanwhile; what you did there was not kept."
    qtbot.waitUntil(lambda: window.said.text() == told, timeout=5000)
    assert [(n.text, n.reviewed) for n in window.project.contents.notes] == [("Theirs", False)]


def test_a_colleagues_project_is_taken_in_and_can_be_taken_back(qtbot, window, tmp_path):
    from compare_app.project.making import on_row
    from compare_app.project.store import Project
    from compare_app.project.values import Code, Note, Operation, added

    window.frame.view.go_to(1, 0)
    write(qtbot, window, "Mine")
    with Project(tmp_path / "bo.storycompare") as theirs:
        code = Code("tone")
        note = Note(on_row(window.frame.view.page.story, 1), "Theirs", (code.id,), author="Bo")
        theirs.apply(Operation((*added(code).changes, *added(note).changes)))
    window.face.merge(tmp_path / "bo.storycompare")
    qtbot.waitUntil(lambda: len(window.project.contents.notes) == 2, timeout=5000)
    again(qtbot, window)
    assert window.said.text() == "2 notes, codes and corrections were taken in."
    assert "[tone] Theirs" in window.notes_pane.state.others[0]
    window.action_set["undo"].trigger()
    assert [note.text for note in window.project.contents.notes] == ["Mine"]


# --- details of a version


def details(qtbot, window: MainWindow, version: int) -> DetailsDialog:
    window.frame.view.go_to(row_of(window, version, "praised the crew"), version)
    window.action_set["details"].trigger()
    qtbot.waitUntil(lambda: window.findChild(DetailsDialog) is not None, timeout=10_000)
    return window.findChild(DetailsDialog)


def meta(window: MainWindow, path: str):
    versions = window.frame.view.page.story.versions
    return next(v.document.metadata for v in versions if v.document.path == path)


def test_outlet_and_date_are_set_and_the_columns_stand_in_the_new_order(qtbot, window):
    dialog = details(qtbot, window, 1)
    assert dialog.stated.fields["outlet"].text() == ""
    dialog.stated.fields["outlet"].setText("The Buoy")
    dialog.stated.fields["published"].setText("2031-05-02 14:30")
    dialog.accept()
    again(qtbot, window)
    first = window.frame.view.page.story.versions[0].document
    assert (first.path, first.metadata.outlet) == ("second.txt", "The Buoy")
    assert first.metadata.published.isoformat() == "2031-05-02T14:30:00"
    assert window.frame.view.current_cell()[1] == 0
    window.action_set["undo"].trigger()
    again(qtbot, window)
    assert meta(window, "second.txt").outlet is None


def test_what_the_file_states_is_shown_and_comes_back_without_a_correction(qtbot, window):
    dialog = details(qtbot, window, 0)
    dialog.stated.fields["outlet"].setText("The Lamp")
    assert dialog.stated._hints["outlet"].text() == "The file states: The Lantern"
    dialog.accept()
    again(qtbot, window)
    assert meta(window, "first.txt").outlet == "The Lamp"
    qtbot.waitUntil(lambda: window.findChild(DetailsDialog) is None, timeout=2000)
    dialog = details(qtbot, window, 0)
    dialog.stated._resets["outlet"].click()
    dialog.accept()
    again(qtbot, window)
    assert meta(window, "first.txt").outlet == "The Lantern"
    assert window.project.contents.corrections.items == ()


def test_file_hash_and_encoding_can_be_read_in_the_details(qtbot, window):
    dialog = details(qtbot, window, 0)
    facts = [
        label
        for label in dialog.stated.findChildren(QLabel)
        if label.accessibleName() in ("File", "SHA-256", "Encoding")
    ]
    assert len(facts) == 3
    qtbot.waitUntil(lambda: all(label.width() > 200 for label in facts), timeout=2000)
    dialog.reject()


def test_a_date_with_a_time_is_shown_as_people_write_it_and_kept_as_it_was(qtbot):
    document = flood().versions[0].document
    stated = {"published": "2031-05-02T14:30"}
    page = StatedPage(Details(document, "en", stated, stated))
    qtbot.addWidget(page)
    assert page.fields["published"].text() == "2031-05-02 14:30"
    assert page.values()["published"] == "2031-05-02T14:30"
    page.fields["published"].setText("2031-05-03")
    assert page._hints["published"].text() == "The file states: 2031-05-02 14:30"
    page._resets["published"].click()
    assert page.values()["published"] == "2031-05-02T14:30"


def test_a_date_that_is_none_cannot_be_kept(qtbot, window):
    dialog = details(qtbot, window, 0)
    dialog.stated.fields["published"].setText("some day in May")
    ok = dialog._buttons.button(dialog._buttons.StandardButton.Ok)
    assert not ok.isEnabled()
    assert dialog.stated._hints["published"].text().startswith("Not a date")
    dialog.stated.fields["published"].setText("2031-05-04")
    assert ok.isEnabled()
    dialog.reject()


def test_a_file_is_read_in_the_encoding_that_the_user_names(qtbot, window, place):
    (place / "first.txt").write_bytes(FIRST.replace("served soup", "served bo\u0155\u0161\u010d").encode("iso-8859-2"))
    with qtbot.waitSignal(window.jobs.finished, timeout=AT_MOST):
        window.action_set["again"].trigger()
    again(qtbot, window)
    at = next(v for v, w in enumerate(window.frame.view.page.story.versions) if w.document.path == "first.txt")
    dialog = details(qtbot, window, at)
    dialog.reading.encoding.setCurrentText("iso-8859-2")
    dialog.accept()
    again(qtbot, window)
    texts = [v.text for v in window.frame.view.page.story.versions if v.document.path == "first.txt"]
    assert "served bo\u0155\u0161\u010d" in texts[0]


def test_what_was_taken_for_what_lists_every_paragraph(qtbot, window):
    dialog = details(qtbot, window, 0)
    document = window.frame.view.page.story.versions[0].document
    assert dialog.taken.tree.topLevelItemCount() == len(document.paragraphs)
    roles = [dialog.taken.tree.topLevelItem(n).text(0) for n in range(4)]
    assert "Headline" in roles
    dialog.reject()


# --- stories


def stories(window: MainWindow) -> list[set[str]]:
    pages = window.frame.stories.stories_model.pages()
    return [{v.document.path for v in page.story.versions} for page in pages]


def test_a_version_becomes_a_story_of_its_own_and_comes_back(qtbot, window):
    window.frame.view.go_to(1, 1)
    window.action_set["own-story"].trigger()
    again(qtbot, window)
    assert sorted(map(len, stories(window))) == [1, 1, 1]
    window.action_set["undo"].trigger()
    again(qtbot, window)
    assert sorted(map(len, stories(window))) == [1, 2]


def test_an_article_dragged_onto_a_story_belongs_to_it(qtbot, window):
    model = window.frame.stories.stories_model
    rows = [model.index(r, 0) for r in range(model.rowCount())]
    single = next(
        i for i in rows if i.data() and i.data(model.PageRole) and len(i.data(model.PageRole).story.versions) == 1
    )
    data = model.mimeData([single])
    assert not model.canDropMimeData(data, Qt.DropAction.CopyAction, -1, -1, QModelIndex())
    assert not model.canDropMimeData(data, Qt.DropAction.CopyAction, -1, -1, single)
    assert model.canDropMimeData(data, Qt.DropAction.CopyAction, -1, -1, rows[0])
    model.dropMimeData(data, Qt.DropAction.CopyAction, -1, -1, rows[0])
    again(qtbot, window)
    assert stories(window) == [{"first.txt", "second.txt", "other.txt"}]


def test_a_version_dragged_by_its_head_onto_another_story_belongs_there(qtbot, window):
    model = window.frame.stories.stories_model
    assert window.frame.view.page.story.versions[1].document.path == "second.txt"
    other = next(i for i in (model.index(r, 0) for r in range(model.rowCount())) if stories_of(i) == {"other.txt"})
    data = dragged(VERSION, 1)
    assert model.canDropMimeData(data, Qt.DropAction.CopyAction, -1, -1, other)
    model.dropMimeData(data, Qt.DropAction.CopyAction, -1, -1, other)
    again(qtbot, window)
    assert {"second.txt", "other.txt"} in stories(window)
    assert window.said.text() == "Done: move to another story. Ctrl+Z takes it back."
    window.action_set["undo"].trigger()
    again(qtbot, window)
    assert {"first.txt", "second.txt"} in stories(window)
    assert window.said.text() == "Undone: move to another story"


def stories_of(index: QModelIndex) -> set[str]:
    page = index.data(StoriesModel.PageRole)
    return {v.document.path for v in page.story.versions} if page is not None else set()


def test_stories_are_merged_by_choosing_the_other_one(qtbot, window):
    pages = window.frame.stories.stories_model.pages()
    heard: list[object] = []
    dialog = ChooseStory("Which?", pages, window)
    qtbot.addWidget(dialog)
    dialog.chosen.connect(heard.append)
    dialog.field.setText("museum")
    dialog.accept()
    assert [page.story.versions[0].document.path for page in heard] == ["other.txt"]
    window.grouping.join(pages[0], heard[0])
    again(qtbot, window)
    assert stories(window) == [{"first.txt", "second.txt", "other.txt"}]
    assert len(window.frame.view.page.story.versions) == 3


def test_another_story_is_chosen_with_the_arrows_from_the_field(qtbot, window):
    pages = window.frame.stories.stories_model.pages()
    dialog = ChooseStory("Which?", pages, window)
    qtbot.addWidget(dialog)
    QTest.keyClick(dialog.field, Qt.Key.Key_Down)
    assert dialog.list.currentRow() == 1
    QTest.keyClick(dialog.field, Qt.Key.Key_Down)
    assert dialog.list.currentRow() == 0


def test_a_merge_is_taken_back_also_when_it_was_made_long_ago(qtbot, window, place):
    pages = window.frame.stories.stories_model.pages()
    other = next(page for page in pages if page.story.versions[0].document.path == "other.txt")
    assert not window.action_set["regroup-back"].isEnabled()
    window.grouping.join(pages[0], other)
    again(qtbot, window)
    close_and_wait(qtbot, window)
    opened(qtbot, window, place)
    assert stories(window) == [{"first.txt", "second.txt", "other.txt"}]
    window.action_set.refresh()
    window.action_set["regroup-back"].trigger()
    again(qtbot, window)
    assert sorted(map(len, stories(window))) == [1, 2]
    window.grouping.take_back()
    assert "as the program" in window.said.text()


def test_a_new_file_is_taken_in_without_losing_place_corrections_or_notes(qtbot, window, place):
    link_soup(qtbot, window)
    write(qtbot, window, "Soup is soup")
    current = window.frame.view.current_cell()
    (place / "third.txt").write_text(SECOND.replace("90 people", "95 people"), encoding="utf-8")
    with qtbot.waitSignal(window.jobs.finished, timeout=AT_MOST):
        window.frame.news.wanted.emit()
    again(qtbot, window)
    view = window.frame.view
    assert len(view.page.story.versions) == 3
    row = row_of(window, 0, "served soup")
    assert row == row_of(window, 1, "Nobody saw the rocks")
    assert view.current_cell() == (row, current[1])
    assert view.margin.signs(row).noted
    assert window.notes_pane.text.toPlainText() == "Soup is soup"
    assert window.said.text() == "Read again. Articles: 4; stories in several versions: 1."


def test_pasted_texts_have_a_project_that_goes_with_them(qtbot, window, own_data):
    before = set((own_data / "projects").glob("*.storycompare"))
    with qtbot.waitSignal(window.jobs.finished, timeout=AT_MOST):
        window.opening.compare_texts([FIRST, SECOND])
    again(qtbot, window)
    window.frame.view.go_to(1, 0)
    write(qtbot, window, "Of what was pasted")
    assert window.project.path.parent == Path(window.opening._pasted.name)
    assert set((own_data / "projects").glob("*.storycompare")) == before
    close_and_wait(qtbot, window)
    assert not list((own_data / "backups").glob("pasted-*/*.storycompare"))
    window.opening.clean_up()


def test_texts_pasted_one_after_the_other_go_when_their_project_is_closed(qtbot, window):
    folders = []
    for texts in ([FIRST, SECOND], [SECOND, FIRST]):
        with qtbot.waitSignal(window.jobs.finished, timeout=AT_MOST):
            window.opening.compare_texts(texts)
        again(qtbot, window)
        window.frame.view.go_to(1, 0)
        write(qtbot, window, "Of what was pasted")  # what is written is backed up on closing
        folders.append(Path(window.opening._pasted.name))
    qtbot.waitUntil(lambda: not folders[0].exists(), timeout=10_000)
    assert folders[1].exists()
    close_and_wait(qtbot, window)
    window.opening.clean_up()


def test_files_without_a_folder_in_common_are_compared_without_a_project(qtbot, monkeypatch, window, place):
    monkeypatch.setattr("compare_app.ui.control.folder.folder_of", lambda _paths: None)
    with qtbot.waitSignal(window.jobs.finished, timeout=AT_MOST):
        window.folder.open([place])
    assert len(window.frame.view.page.story.versions) == 2
    assert not window.project.is_usable()
