from __future__ import annotations

from pathlib import Path

import pytest

from compare_app.project.errors import Conflict
from compare_app.project.making import correct_passages, on_row
from compare_app.project.store import Project
from compare_app.project.values import Code, Note, Operation, added, changed, removed
from tests.helpers.stories import by_hand

STORY = by_hand().stories[0]


def place(tmp_path: Path) -> Path:
    return tmp_path / "one.storycompare"


def note(**fields: object) -> Note:
    return Note(on_row(STORY, 1), **fields)  # type: ignore[arg-type]


def test_what_was_written_is_there_when_the_file_is_opened_again(tmp_path: Path):
    code = Code("numbers", "#aa3300", "a figure that changed")
    one = note(text="Who counted?", codes=(code.id,), reviewed=True, author="ab")
    link = correct_passages(STORY, "link", [STORY.alignment.links[0].a], [STORY.alignment.links[0].b])
    with Project(place(tmp_path)) as project:
        project.apply(added(code, one, link))
    with Project(place(tmp_path)) as project:
        assert project.codes() == (code,)
        assert project.notes() == (one,)
        assert project.corrections().items == (link,)


def test_an_action_is_taken_back_by_its_inverse(tmp_path: Path):
    with Project(place(tmp_path)) as project:
        first = added(note(text="one"))
        project.apply(first)
        before = project.notes()
        second = changed(before[0], text="two")
        project.apply(second)
        after = project.notes()
        project.apply(second.inverse)
        assert project.notes() == before
        project.apply(second)
        assert project.notes() == after
        project.apply(second.inverse)
        project.apply(first.inverse)
        assert project.notes() == ()


def test_an_action_is_done_wholly_or_not_at_all(tmp_path: Path):
    with Project(place(tmp_path)) as project:
        stale = note(text="never stored")
        with pytest.raises(Conflict):
            project.apply(Operation(added(note()).changes + removed([stale]).changes))
        assert project.notes() == ()


def test_what_is_remembered_again_is_not_written_again(tmp_path: Path):
    documents = [version.document for version in STORY.versions]
    with Project(place(tmp_path)) as one, Project(place(tmp_path)) as other:
        assert one.remember(documents, tmp_path)
        assert other.changed_elsewhere()
        assert not one.remember(documents, tmp_path)
        assert not other.changed_elsewhere()


def test_two_windows_never_overwrite_each_others_note(tmp_path: Path):
    with Project(place(tmp_path)) as one, Project(place(tmp_path)) as other:
        one.apply(added(note(text="first")))
        assert other.changed_elsewhere()
        assert not other.changed_elsewhere()
        theirs = other.notes()[0]
        one.apply(changed(one.notes()[0], text="mine"))
        with pytest.raises(Conflict, match="another window"):
            other.apply(changed(theirs, text="theirs"))
        assert [n.text for n in other.notes()] == ["mine"]
        assert not one.changed_elsewhere()
