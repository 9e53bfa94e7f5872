"""What the user says of single findings: a change that is none leaves the comparison, and comes back with other words."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from compare_app.memory import Memory
from compare_app.model.alignment import Link
from compare_app.model.changes import Change, ChangeKind
from compare_app.model.comparison import Comparison, Story
from compare_app.page.page import Page
from compare_app.pipeline import compare, stream
from compare_app.project.making import no_change
from compare_app.project.store import Project
from compare_app.project.values import added, removed
from compare_app.report.json_report import as_dict
from compare_app.report.provenance import facts
from tests.helpers.invariants import breaches
from tests.helpers.stories import FERRY, write


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path / "in", FERRY[:2])
    return tmp_path / "in"


@pytest.fixture
def project(folder: Path) -> Iterator[Project]:
    with Project(folder.parent / "here.storycompare") as project:
        remember(project, compare([folder]))
        yield project


def remember(project: Project, found: Comparison) -> None:
    project.remember([version.document for story in found.stories for version in story.versions])


def changes(story: Story, kind: ChangeKind) -> list[tuple[Link, Change]]:
    told = zip(story.alignment.links, story.changes.by_link, strict=True)
    return [(link, change) for link, found in told for change in found.changes if change.kind == kind]


def reject(project: Project, folder: Path, kind: ChangeKind) -> Story:
    """The first change of a kind is rejected; the story as it is then."""
    story = compare([folder]).stories[0]
    project.apply(added(no_change(story, *changes(story, kind)[0], author="ab")))
    return again(project, folder)


def again(project: Project, folder: Path) -> Story:
    return compare([folder], corrections=project.corrections()).stories[0]


def rejected(story: Story) -> list[ChangeKind]:
    return [one.change.kind for found in story.changes.by_link for one in found.rejected]


def edit(folder: Path, number: int, before: str, after: str) -> None:
    path = folder / f"{number}.txt"
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after), encoding="utf-8")


def test_a_rejected_change_leaves_the_comparison_with_the_marks_that_it_explains(folder: Path, project: Project):
    before = compare([folder]).stories[0]
    story = reject(project, folder, "number")
    assert (len(changes(before, "number")), changes(story, "number"), rejected(story)) == (1, [], ["number"])
    assert not any(stop.note.kind == "number" for stop in Page(story).stops)
    twelve = story.versions[0].text.index("12 days")
    assert any(edit.a.start == twelve for found in before.changes.by_link for edit in found.edits)
    assert not any(edit.a.start == twelve for found in story.changes.by_link for edit in found.edits)


def test_a_rejected_change_weighs_nothing_in_its_claim(folder: Path, project: Project):
    before = compare([folder]).stories[0]
    story = reject(project, folder, "number")
    weights = [[claim.weight for claim in one.changes.claims] for one in (before, story)]
    assert sum(weights[1]) < sum(weights[0])
    assert [claim.cells for claim in story.changes.claims] == [claim.cells for claim in before.changes.claims]


def test_a_change_on_one_side_alone_is_rejected_too(folder: Path, project: Project):
    story = reject(project, folder, "certainty")
    assert (changes(story, "certainty"), rejected(story)) == ([], ["certainty"])


def test_it_is_told_again_once_the_correction_is_taken_back(folder: Path, project: Project):
    story = reject(project, folder, "number")
    project.apply(removed(project.corrections().items))
    assert changes(again(project, folder), "number")
    assert not changes(story, "number")


def test_it_stays_rejected_when_files_are_edited_around_it_and_renamed(folder: Path, project: Project):
    reject(project, folder, "number")
    edit(folder, 1, "Ferry service", "Updated at noon.\n\nFerry service")
    edit(folder, 1, "will not sail for 12 days, the", "will not be sailing for 12 days, the")
    (folder / "2.txt").rename(folder / "other.txt")
    found = compare([folder], corrections=project.corrections())
    remember(project, found)
    assert changes(found.stories[0], "number") == []
    assert changes(again(project, folder), "number") == []


def test_another_value_in_its_place_is_told_though_the_first_was_rejected(folder: Path, project: Project):
    reject(project, folder, "number")
    edit(folder, 1, "12 days", "13 days")
    found = compare([folder], corrections=project.corrections())
    remember(project, found)
    assert changes(found.stories[0], "number")
    assert changes(again(project, folder), "number")
    edit(folder, 1, "13 days", "12 days")
    assert changes(again(project, folder), "number") == []


def test_what_was_compared_before_is_compared_again_for_a_rejection_alone(folder: Path, project: Project):
    memory = Memory()
    (story,) = stream([folder], memory=memory)
    assert not list(stream([folder], memory=memory, only_new=True))
    project.apply(added(no_change(story, *changes(story, "number")[0])))
    (story,) = stream([folder], memory=memory, only_new=True, corrections=project.corrections())
    assert changes(story, "number") == []
    assert story == again(project, folder)


def test_reports_say_how_many_were_rejected_and_by_which_correction(folder: Path, project: Project):
    story = reject(project, folder, "number")
    found = project.snapshot().attached(Comparison((story,)))
    report = as_dict(found)
    assert breaches(json.loads(json.dumps(report))) == []
    (one,) = [r for link in report["stories"][0]["links"] for r in link["rejected"]]
    assert (one["kind"], one["corrections"]) == ("number", [project.corrections().items[0].id])
    told = dict(facts(found))
    assert told["Rejected by the user"] == "1 change"
    assert told["Corrected by the user"] == "no change of number: “12” (1.txt) and “14” (2.txt)"
    edit(folder, 1, "12 days", "13 days")
    found = project.snapshot().attached(Comparison((again(project, folder),)))
    assert [c.placed for c in found.remarks.corrections] == [False]


def test_a_rejection_of_a_side_without_words_names_its_sentence(folder: Path, project: Project):
    story = reject(project, folder, "certainty")
    told = dict(facts(project.snapshot().attached(Comparison((story,)))))
    said = "no change of certainty: “allegedly” (1.txt) and “The crack was known since March.” (2.txt)"
    assert told["Corrected by the user"] == said
