"""Every kind of target finds its place again in a story that was compared anew."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest

from compare_app.model.comparison import Story
from compare_app.model.spans import Span
from compare_app.pipeline import Wishes, compare
from compare_app.project.identity import identify
from compare_app.project.making import on_change, on_claim, on_passage, on_quote, on_row
from compare_app.project.resolving import Placing, StoryNotes, place_notes
from compare_app.project.store import Project
from compare_app.project.values import Note, Target, added
from tests.helpers.stories import FERRY, write


class Desk(NamedTuple):
    """A folder of two versions with its project."""

    folder: Path
    project: Project

    def story(self) -> Story:
        (story,) = compare([self.folder], wishes=Wishes(corrections=self.project.corrections())).stories
        self.project.remember([version.document for version in story.versions])
        return story

    def note(self, target: Target) -> Note:
        made = Note(target, "here")
        self.project.apply(added(made))
        return made

    def edit(self, version: int, old: str, new: str) -> None:
        path = self.folder / f"{version + 1}.txt"
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")

    def placed(self, story: Story) -> StoryNotes:
        identity = identify(self.project.articles(), [version.document for version in story.versions])
        return place_notes(self.project.notes(), identity, story)


@pytest.fixture
def desk(tmp_path: Path):
    write(tmp_path / "in", FERRY[:2])
    with Project(tmp_path / "one.storycompare") as project:
        yield Desk(tmp_path / "in", project)


def text_at(story: Story, row: int, version: int) -> str:
    own = story.versions[version]
    return " ".join(own.sentences[s].span.of(own.text) for s in story.alignment.rows[row].cells[version])


def row_with(story: Story, words: str, version: int = 0) -> int:
    return next(r for r in range(len(story.alignment.rows)) if words in text_at(story, r, version))


def number(story: Story) -> list[tuple[int, list[Span]]]:
    """The sides of the change of 12 to 14."""
    return next(
        [(link.a.version, [change.a]), (link.b.version, [change.b])]
        for link, found in zip(story.alignment.links, story.changes.by_link, strict=True)
        for change in found.changes
        if change.kind == "number" and change.a and change.b
    )


def above(desk: Desk) -> None:
    """Edit the first version above everything."""
    desk.edit(0, "\n\n", "\n\nFog lay over the whole of the sound all morning. Gulls cried.\n\n")


def test_a_row_and_a_passage(desk: Desk):
    story = desk.story()
    row = row_with(story, "Nobody was ever")
    whole, part = desk.note(on_row(story, row)), desk.note(on_passage(story, row, 1))
    above(desk)
    story = desk.story()
    now = row_with(story, "Nobody was ever")
    assert now != row
    placed = desk.placed(story)
    assert list(placed.on_row(now)) == [whole, part] or {n.id for n in placed.on_row(now)} == {whole.id, part.id}
    assert {n.id for n in placed.on_passage(now, 1)} == {whole.id, part.id}
    assert {n.id for n in placed.on_passage(now, 0)} == {whole.id}


def test_a_quote(desk: Desk):
    story = desk.story()
    made = desk.note(on_quote(story, 0, 0))
    assert [a.exact for a in made.target.anchors] == [
        "Nobody was ever in danger, and nobody will be,",
        "We found it in time.",
    ]
    desk.edit(0, "“Nobody was ever", "“It is safe,” said Ole Dahl.\n\n“Nobody was ever")
    desk.edit(0, "said Runa Tveit, the harbour master", "Runa Tveit told reporters on the quay")
    story = desk.story()
    text = story.versions[0].text
    at = next(q for q, quote in enumerate(story.versions[0].quotes) if "We found it" in quote.pieces[-1].of(text))
    assert at > 0
    assert [n.id for n in desk.placed(story).on_quote(0, at)] == [made.id]


def test_a_quote_that_lost_its_marks_keeps_its_note_at_the_words(desk: Desk):
    story = desk.story()
    made = desk.note(on_quote(story, 0, 0))
    desk.edit(
        0,
        "“Nobody was ever in danger, and nobody will be,” said",
        "Nobody was ever in danger, and nobody will be, said",
    )
    desk.edit(0, "“We found it in time.”", "It was found in time.")
    story = desk.story()
    place = desk.placed(story).place(made)
    assert place is not None
    assert (place.quote, place.row) == (None, row_with(story, "Nobody was ever"))


def test_a_claim(desk: Desk):
    story = desk.story()
    claim = next(
        c for c, x in enumerate(story.changes.claims)
        if x.cells[0].sentences and "crack was found" in story.versions[0].sentences[x.cells[0].sentences[0]].span.of(story.versions[0].text)
    )  # fmt: skip
    made = desk.note(on_claim(story, claim))
    above(desk)
    desk.edit(0, "A crack was found in the hull.", "A long crack was found in the hull.")
    story = desk.story()
    place = desk.placed(story).place(made)
    assert place is not None
    assert place.edited
    cells = story.changes.claims[place.claim or 0].cells
    assert "long crack" in story.versions[0].sentences[cells[0].sentences[0]].span.of(story.versions[0].text)


def test_a_change_whose_number_changed_again(desk: Desk):
    story = desk.story()
    made = desk.note(on_change(story, "number", *number(story)))
    above(desk)
    desk.edit(0, "12 days", "10 days")
    story = desk.story()
    sides = [(v, span) for v, spans in number(story) for span in spans]
    placed = desk.placed(story)
    assert [n.id for n in placed.on_change("number", sides)] == [made.id]
    assert placed.on_change("date", sides) == []
    assert sorted(span.of(story.versions[v].text) for v, span in sides) == ["10", "14"]


def test_what_was_placed_once_is_not_looked_for_again(desk: Desk):
    story = desk.story()
    row = row_with(story, "Nobody was ever")
    kept, moved = desk.note(on_row(story, row)), desk.note(on_row(story, row))
    placing = Placing(identify(desk.project.articles(), [v.document for v in story.versions]), story)
    placing.notes([kept, moved])
    looked_for: list[Target] = []
    place = placing._placer.place
    placing._placer.place = lambda target: looked_for.append(target) or place(target)
    elsewhere, fresh = (
        replace(moved, target=on_row(story, row + 1)),
        replace(kept, id="fresh", target=on_row(story, row)),
    )
    now = placing.notes([kept, elsewhere, fresh])
    assert looked_for == [elsewhere.target, fresh.target]
    assert [n.id for n in now.on_row(row)] == [kept.id, "fresh"]
    assert [n.id for n in now.on_row(row + 1)] == [moved.id]
    assert [n.id for n in placing.notes([elsewhere]).on_row(row)] == []
