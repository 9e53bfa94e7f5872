from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from compare_app.cli import main
from compare_app.model.spans import Span
from compare_app.project.backups import copy_project
from compare_app.project.identity import identify
from compare_app.project.places import project_file
from compare_app.project.store import Project
from compare_app.project.values import Anchor, ArticleKey, Code, Correction, Note, Target, added, changed, removed
from tests.helpers.stories import version_of

HERE = Anchor(ArticleKey("ferry.txt", "0" * 64), Span(4, 9), "ferry")
FIGURES = Code("figures")


def note(text: str, *codes: str) -> Note:
    return Note(Target("row", (HERE,)), text, codes, author="ab")


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[Project, Project]]:
    """A project, and a copy of it that a colleague has."""
    with Project(tmp_path / "mine.storycompare") as mine:
        mine.apply(added(FIGURES, note("both", FIGURES.id)))
        copy_project(mine.path, tmp_path / "theirs.storycompare")
        with Project(tmp_path / "theirs.storycompare") as theirs:
            yield mine, theirs


def texts(project: Project) -> list[str]:
    return sorted(n.text for n in project.notes())


def test_what_only_the_colleague_has_comes_in_once(two: tuple[Project, Project]):
    mine, theirs = two
    link = Correction("link", ((HERE,), (HERE,)))
    late = Code("late", parent=FIGURES.id)
    theirs.apply(added(late, note("theirs", late.id), link))
    mine.apply(added(note("mine")))
    done = mine.take_in(theirs.snapshot())
    assert texts(mine) == ["both", "mine", "theirs"]
    assert mine.corrections().items == (link,)
    assert {c.name for c in mine.codes()} == {"figures", "late"}
    assert mine.take_in(theirs.snapshot()).changes == ()
    mine.apply(done.inverse)
    assert texts(mine) == ["both", "mine"]


def test_a_note_that_both_changed_is_kept_twice_and_never_thrice(two: tuple[Project, Project]):
    mine, theirs = two
    theirs.apply(changed(theirs.notes()[0], text="theirs"))
    mine.apply(changed(mine.notes()[0], text="mine"))
    for _ in range(2):
        mine.take_in(theirs.snapshot())
        assert texts(mine) == ["mine", "theirs"]


def test_a_code_of_the_same_name_is_the_same_code(two: tuple[Project, Project]):
    mine, theirs = two
    one, other = Code("blame", "#111111"), Code("Blame", "#222222")
    mine.apply(added(one))
    theirs.apply(added(other, note("theirs", other.id)))
    mine.take_in(theirs.snapshot())
    assert sorted(c.name for c in mine.codes()) == ["blame", "figures"]
    assert next(n for n in mine.notes() if n.text == "theirs").codes == (one.id,)


def test_nothing_of_mine_goes(two: tuple[Project, Project]):
    mine, theirs = two
    theirs.apply(removed(theirs.notes()))
    mine.take_in(theirs.snapshot())
    assert texts(mine) == ["both"]


def test_what_was_removed_here_and_left_alone_there_stays_removed(two: tuple[Project, Project]):
    mine, theirs = two
    link = Correction("link", ((HERE,), (HERE,)))
    for project in two:
        project.apply(added(link))
    mine.apply(removed([*mine.notes(), link]))
    mine.apply(removed(mine.codes()))
    assert mine.take_in(theirs.snapshot()).changes == ()


def test_what_was_changed_and_then_removed_here_stays_removed(two: tuple[Project, Project]):
    mine, theirs = two
    mine.apply(changed(mine.notes()[0], text="mine"))
    mine.apply(removed(mine.notes()))
    mine.take_in(theirs.snapshot())
    assert texts(mine) == []


def test_what_was_removed_here_and_worked_on_there_comes_back_with_its_codes(two: tuple[Project, Project]):
    mine, theirs = two
    theirs.apply(changed(theirs.notes()[0], text="theirs"))
    mine.apply(removed(mine.notes()))
    mine.apply(removed(mine.codes()))
    mine.take_in(theirs.snapshot())
    assert texts(mine) == ["theirs"]
    assert [code.name for code in mine.codes()] == ["figures"]


def test_a_code_that_comes_back_brings_those_above_it(two: tuple[Project, Project]):
    mine, theirs = two
    under = Code("shares", parent=FIGURES.id)
    theirs.apply(added(under))
    mine.apply(removed([*mine.notes()]))
    mine.apply(removed(mine.codes()))
    mine.take_in(theirs.snapshot())
    assert {code.name: code.parent for code in mine.codes()} == {"figures": None, "shares": FIGURES.id}


def test_a_removal_that_was_taken_back_is_none(two: tuple[Project, Project]):
    mine, theirs = two
    mine.apply(mine.apply(removed(mine.notes())))
    theirs.apply(changed(theirs.notes()[0], text="theirs"))
    mine.take_in(theirs.snapshot())
    assert texts(mine) == ["theirs"]


@pytest.mark.parametrize("side", [0, 1])
def test_a_note_that_only_one_of_both_changed_is_there_once_as_changed(two: tuple[Project, Project], side: int):
    two[side].apply(changed(two[side].notes()[0], text="new"))
    two[0].take_in(two[1].snapshot())
    assert texts(two[0]) == ["new"]


def test_taking_in_can_be_taken_back(two: tuple[Project, Project]):
    mine, theirs = two
    theirs.apply(changed(theirs.notes()[0], text="theirs"))
    theirs.apply(added(note("more")))
    mine.apply(mine.take_in(theirs.snapshot()).inverse)
    assert texts(mine) == ["both"]


def test_articles_are_known_as_the_colleague_knew_them(two: tuple[Project, Project]):
    mine, theirs = two
    document = version_of("elsewhere/ferry.txt", "The ferry to Osk will not sail for twelve days, they said.").document
    theirs.remember([document])
    mine.take_in(theirs.snapshot())
    assert identify(mine.articles(), [document]).path(ArticleKey.of(document)) == "elsewhere/ferry.txt"


def test_a_copy_is_merged_by_the_command(
    two: tuple[Project, Project], tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    _, theirs = two
    folder = tmp_path / "in"
    folder.mkdir()
    Project(project_file(folder)).close()
    assert main(["project", str(folder), "--merge", str(theirs.path)]) == 0
    assert "notes 1, codes 1, corrections 0" in capsys.readouterr().err
    assert main(["project", str(folder), "--merge", str(tmp_path / "no.storycompare")]) == 2
