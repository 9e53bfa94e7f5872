"""Corrections change what the analysis finds, and go on doing so after the files changed."""

from __future__ import annotations

import pickle
from pathlib import Path

from compare_app.memory import Memory
from compare_app.model.alignment import SentenceRef
from compare_app.model.comparison import Story
from compare_app.pipeline import Wishes, compare, stream
from compare_app.project.anchors import anchor
from compare_app.project.identity import identify
from compare_app.project.making import (
    correct_article,
    correct_passages,
    join_stories,
    on_row,
    part_from_story,
)
from compare_app.project.resolving import place_notes
from compare_app.project.store import Project
from compare_app.project.values import Note, Target, added
from tests.helpers.again import new_stories
from tests.helpers.stories import FERRY, write

OWL = "Owls counted in Brenn\n\nVolunteers counted forty owls in the woods above Brenn on Sunday, more than ever before.\n"


def project_of(folder: Path) -> Project:
    return Project(folder.parent / "here.storycompare")


def documents(stories):
    return [version.document for story in stories for version in story.versions]


def text_of(story: Story, version: int, sentence: int) -> str:
    return story.versions[version].sentences[sentence].span.of(story.versions[version].text)


def ref(story: Story, version: int, words: str) -> SentenceRef:
    found = [s for s in range(len(story.versions[version].sentences)) if words in text_of(story, version, s)]
    return SentenceRef(version, found[0])


def linked(story: Story, a: str, b: str) -> bool:
    ends = [(text_of(story, *x.a), text_of(story, *x.b)) for x in story.alignment.links]
    return any((a in one and b in two) or (b in one and a in two) for one, two in ends)


def test_a_link_of_the_user_is_made_and_named_as_such(tmp_path: Path):
    folder = tmp_path / "in"
    write(folder, FERRY[:2])
    with project_of(folder) as project:
        story = compare([folder]).stories[0]
        project.remember(documents([story]))
        asked = correct_passages(story, "link", [ref(story, 0, "allegedly")], [ref(story, 1, "Buses run")])
        project.apply(added(asked))
        again = compare([folder], wishes=Wishes(corrections=pickle.loads(pickle.dumps(project.corrections())))).stories[
            0
        ]
    assert linked(again, "allegedly", "Buses run")
    assert not linked(story, "allegedly", "Buses run")
    assert [x.origin for x in again.alignment.links].count("user") == 1


def test_corrections_and_notes_survive_edits_and_renames(tmp_path: Path):
    folder = tmp_path / "in"
    paths = write(folder, FERRY[:2])
    with project_of(folder) as project:
        story = compare([folder]).stories[0]
        project.remember(documents([story]))
        asked = correct_passages(story, "link", [ref(story, 0, "allegedly")], [ref(story, 1, "Buses run")])
        row = next(r for r, x in enumerate(story.alignment.rows) if ref(story, 0, "A crack").sentence in x.cells[0])
        project.apply(added(asked, Note(on_row(story, row), "Which crack?")))
        paths[0].write_text("Updated at noon.\n\n" + FERRY[0].replace("12 days", "13 days"), encoding="utf-8")
        paths[0].rename(folder / "renamed.txt")
        again = compare([folder], wishes=Wishes(corrections=project.corrections()))
        project.remember(documents(again.stories))
        identity = identify(project.articles(), documents(again.stories))
        assert linked(again.stories[0], "allegedly", "Buses run")
        placed = place_notes(project.notes(), identity, again.stories[0]).placed
        assert [note.text for note, _ in placed] == ["Which crack?"]
        cells = again.stories[0].alignment.rows[placed[0][1].row].cells
        assert all("A crack" in " ".join(text_of(again.stories[0], v, s) for s in cell) for v, cell in enumerate(cells))


def test_a_note_whose_article_is_gone_is_listed(tmp_path: Path):
    folder = tmp_path / "in"
    paths = write(folder, FERRY)
    with project_of(folder) as project:
        story = compare([folder]).stories[0]
        project.remember(documents([story]))
        note = Note(on_row(story, len(story.alignment.rows) - 1), "here")
        project.apply(added(note))
        for v in {v for v, cell in enumerate(story.alignment.rows[-1].cells) if cell}:
            (folder / story.versions[v].document.path).unlink()
        remarks = project.snapshot().attached(compare([p for p in paths if p.exists()])).remarks
        assert remarks is not None
        assert [(remark.text, remark.story) for remark in remarks.notes] == [("here", None)]


def test_stories_are_joined_and_parted(tmp_path: Path):
    folder = tmp_path / "in"
    write(folder, [*FERRY, OWL])
    with project_of(folder) as project:
        plain = compare([folder]).stories
        assert [len(s.versions) for s in plain] == [3, 1]
        project.remember(documents(plain))
        join = join_stories([plain[0].versions[0].document, plain[1].versions[0].document])
        project.apply(added(join))
        assert [
            len(s.versions) for s in compare([folder], wishes=Wishes(corrections=project.corrections())).stories
        ] == [4]
        project.apply(added(part_from_story([plain[0].versions[1].document])))
        assert [
            len(s.versions) for s in compare([folder], wishes=Wishes(corrections=project.corrections())).stories
        ] == [3, 1]


def test_a_date_of_the_user_changes_the_order(tmp_path: Path):
    folder = tmp_path / "in"
    write(folder, FERRY[:2])
    with project_of(folder) as project:
        story = compare([folder]).stories[0]
        assert [v.document.path for v in story.versions] == ["1.txt", "2.txt"]
        project.remember(documents([story]))
        project.apply(added(correct_article(story.versions[1].document, "published", "2031-05-02")))
        again = compare([folder], wishes=Wishes(corrections=project.corrections())).stories[0]
    assert [v.document.path for v in again.versions] == ["2.txt", "1.txt"]
    assert again.versions[0].document.metadata.published is not None


def test_only_the_corrected_story_is_compared_again(tmp_path: Path):
    folder = tmp_path / "in"
    write(folder, [*FERRY[:2], OWL])
    memory = Memory()
    with project_of(folder) as project:
        stories = list(stream([folder], memory=memory))
        project.remember(documents(stories))
        story = stories[0]
        asked = correct_passages(story, "link", [ref(story, 0, "allegedly")], [ref(story, 1, "Buses run")])
        project.apply(added(asked))
        again = new_stories(folder, memory, project.corrections())
        assert [len(s.versions) for s in again] == [2]
        assert linked(again[0], "allegedly", "Buses run")
        assert new_stories(folder, memory, project.corrections()) == []


def test_a_note_stays_with_a_sentence_through_many_edits(tmp_path: Path):
    folder = tmp_path / "in"
    (path,) = write(folder, FERRY[:1])
    edits = [
        ("A crack was found in the hull", "A long crack was found in the ferry's hull"),
        ("A long crack was found in the ferry's hull", "A long tear was discovered in the ferry's old keel"),
        ("was discovered in the ferry's old keel", "has been discovered by divers along the old keel"),
    ]
    with project_of(folder) as project:
        story = compare([folder]).stories[0]
        project.remember(documents([story]))
        crack = story.versions[0].sentences[ref(story, 0, "A crack").sentence].span
        target = Target("passage", (anchor(story.versions[0].document, crack),))
        project.apply(added(Note(target, "Which crack?")))
        stamp = project.notes()[0].stamp
        for old, new in edits:
            path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
            story = compare([folder], wishes=Wishes(corrections=project.corrections())).stories[0]
            assert project.remember(documents([story]))
            note = project.notes()[0]
            assert note.stamp == stamp
            place = place_notes([note], identify(project.articles(), documents([story])), story).placed[0][1]
            assert place.edited
            version, span = place.sides[0]
            assert new in span.of(story.versions[version].text)
        assert note.target.anchors[0].first_words == "A crack was found in the hull."
        assert not project.remember(documents([story]))
