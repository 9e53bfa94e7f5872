"""What the user says of single findings: a change that is none leaves the comparison, and comes back with other words."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from compare_app.memory import Memory
from compare_app.model.alignment import Link
from compare_app.model.changes import Change, ChangeKind, QuoteEvent
from compare_app.model.comparison import Comparison, Story
from compare_app.model.version import Version
from compare_app.page.page import Page
from compare_app.page.utterances import utterances
from compare_app.pipeline import Wishes, compare, stream
from compare_app.project.making import no_change, said_by, same_quote
from compare_app.project.store import Project
from compare_app.project.values import added, removed
from compare_app.report.formats import FORMATS
from compare_app.report.json_report import as_dict
from compare_app.report.provenance import facts
from tests.helpers.again import new_stories
from tests.helpers.formats import WITHOUT_QT
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
    return compare([folder], wishes=Wishes(corrections=project.corrections())).stories[0]


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
    found = compare([folder], wishes=Wishes(corrections=project.corrections()))
    remember(project, found)
    assert changes(found.stories[0], "number") == []
    assert changes(again(project, folder), "number") == []


def test_another_value_in_its_place_is_told_though_the_first_was_rejected(folder: Path, project: Project):
    reject(project, folder, "number")
    edit(folder, 1, "12 days", "13 days")
    found = compare([folder], wishes=Wishes(corrections=project.corrections()))
    remember(project, found)
    assert changes(found.stories[0], "number")
    assert changes(again(project, folder), "number")
    edit(folder, 1, "13 days", "12 days")
    assert changes(again(project, folder), "number") == []


def test_what_was_compared_before_is_compared_again_for_a_rejection_alone(folder: Path, project: Project):
    memory = Memory()
    (story,) = stream([folder], memory=memory)
    assert not new_stories(folder, memory)
    project.apply(added(no_change(story, *changes(story, "number")[0])))
    (story,) = new_stories(folder, memory, project.corrections())
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
    assert told["Corrected by the user"] == "no change (number): “12” (1.txt) and “14” (2.txt)"
    edit(folder, 1, "12 days", "13 days")
    found = project.snapshot().attached(Comparison((again(project, folder),)))
    assert [c.placed for c in found.remarks.corrections] == [False]


def test_a_rejection_of_a_side_without_words_names_its_sentence(folder: Path, project: Project):
    story = reject(project, folder, "certainty")
    told = dict(facts(project.snapshot().attached(Comparison((story,)))))
    said = "no change (certainty): “allegedly” (1.txt) and “The crack was known since March.” (2.txt)"
    assert told["Corrected by the user"] == said


# --- who says a quote


def say(project: Project, folder: Path, version: int, words: str, name: str) -> Story:
    """The quote with these words is said by somebody else; the story as it is then."""
    found = compare([folder])
    whole = found.stories[0].versions[version]
    project.apply(added(said_by(whole, quote(whole, words), name, "ab")))
    return again(project, folder)


def quote(version: Version, words: str) -> int:
    return next(k for k, q in enumerate(version.quotes) if words in q.span.of(version.text))


def speaker(story: Story, version: int, words: str) -> tuple[str | None, str, str] | None:
    """Name, printed words and origin of a quote's speaker."""
    whole = story.versions[version]
    found = whole.quotes[quote(whole, words)]
    said = found.speaker
    return None if said is None else (said.name, said.span.of(whole.text), found.speaker_origin)


def event(story: Story, words: str) -> QuoteEvent:
    """What became of a quote of the first version."""
    number = quote(story.versions[0], words)
    return next(e for e in story.changes.quote_events if e.a == number)


def test_a_quote_given_to_somebody_else_is_told_as_such(folder: Path, project: Project):
    before = compare([folder]).stories[0]
    assert event(before, "We found it in time").kind != "reattributed"
    story = say(project, folder, 1, "We found it in time", "Ada Moen")
    assert speaker(story, 1, "We found it in time") == ("Ada Moen", "she", "user")
    assert event(story, "We found it in time").kind == "reattributed"
    assert story.alignment == before.alignment
    told = next(stop for stop in Page(story).stops if stop.note.kind == "reattributed")
    assert told.note.said_by == ("Runa Tveit", "Ada Moen")


def test_a_wrong_change_of_speaker_goes_with_the_right_name(folder: Path, project: Project):
    edit(folder, 2, "“We found it in time,” she said.", "“We found it in time,” Ada Moen said.")
    remember(project, compare([folder]))
    assert event(compare([folder]).stories[0], "We found it in time").kind == "reattributed"
    story = say(project, folder, 1, "We found it in time", "Tveit")
    assert event(story, "We found it in time").kind != "reattributed"
    assert speaker(story, 1, "We found it in time") == ("Tveit", "", "user")


@pytest.mark.parametrize(("words", "left"), [("We found it in time", ""), ("Nobody was ever", "")])
def test_nobody_is_named_where_the_user_says_so(folder: Path, project: Project, words: str, left: str):
    story = say(project, folder, 0, words, "")
    whole = story.versions[0]
    found = whole.quotes[quote(whole, words)]
    assert (found.speaker, found.speaker_origin) == (None, "user")
    assert event(story, words).kind != "reattributed"


def test_a_pronoun_stays_printed_though_nobody_is_named(folder: Path, project: Project):
    story = say(project, folder, 1, "We found it in time", "")
    assert speaker(story, 1, "We found it in time") == (None, "she", "user")


def test_of_two_speakers_of_one_quote_the_later_counts(folder: Path, project: Project):
    say(project, folder, 1, "We found it in time", "Ada Moen")
    story = say(project, folder, 1, "We found it in time", "Ida Lunt")
    assert speaker(story, 1, "We found it in time") == ("Ida Lunt", "she", "user")


def test_who_speaks_stays_said_when_the_quote_is_edited_and_its_file_renamed(folder: Path, project: Project):
    say(project, folder, 1, "We found it in time", "Ada Moen")
    edit(folder, 2, "“We found it in time,” she", "“We found it well in time,” she")
    (folder / "2.txt").rename(folder / "other.txt")
    found = compare([folder], wishes=Wishes(corrections=project.corrections()))
    remember(project, found)
    assert speaker(again(project, folder), 1, "We found it well")[0] == "Ada Moen"


def test_with_what_was_kept_of_an_earlier_run_the_same_is_told(folder: Path, project: Project):
    memory = Memory()
    (story,) = stream([folder], memory=memory)
    project.apply(added(said_by(story.versions[1], quote(story.versions[1], "We found it"), "Ada Moen")))
    (story,) = new_stories(folder, memory, project.corrections())
    assert story == again(project, folder)
    assert not new_stories(folder, memory, project.corrections())
    project.apply(removed(project.corrections().items))
    (story,) = new_stories(folder, memory, project.corrections())
    assert story == compare([folder]).stories[0]


def test_reports_say_who_was_named_by_the_user(folder: Path, project: Project):
    say(project, folder, 0, "Nobody was ever", "Ada Moen")
    story = say(project, folder, 1, "We found it in time", "")
    found = project.snapshot().attached(Comparison((story,)))
    report = json.loads(json.dumps(as_dict(found)))
    assert breaches(report) == []
    quotes = [q for version in report["stories"][0]["versions"] for q in version["quotes"]]
    assert [(q["speaker"]["name"], q["speaker"]["text"]) for q in quotes if q["speaker_origin"] == "user"] == [
        ("Ada Moen", ""),
        (None, "she"),
    ]
    said = [words for name, words in facts(found) if name == "Corrected by the user"]
    assert said[0].endswith("(1.txt): Ada Moen")
    assert said[1] == "who says “We found it in time,” (2.txt): nobody named"
    rendered = {name: FORMATS[name].render(found) for name in WITHOUT_QT}
    assert "Ada Moen (corrected by the user)" in rendered["html"].decode()
    assert "she said (corrected by the user)" in rendered["html"].decode()
    edit(folder, 2, "“We found it in time,” she said.", "So she said.")
    found = project.snapshot().attached(Comparison((again(project, folder),)))
    assert [c.placed for c in found.remarks.corrections] == [True, False]


def test_a_name_without_letters_is_as_if_it_had_not_been_said(folder: Path, project: Project):
    story = say(project, folder, 1, "We found it in time", " ?! ")
    assert speaker(story, 1, "We found it in time") == ("Runa Tveit", "she", "program")


# --- what became of a quote

PIER = (
    "Pier closed at Osk\n\nThe old pier at Osk was closed on Monday after 12 planks broke.\n\n"
    "“Nobody was ever in danger on it,” said Runa Tveit, the harbour master.\n\n"
    "“We saw the cracks in time,” said Ada Moen, who built it.\n",
    "Osk pier closed\n\nThe old pier at Osk was closed on Monday after 14 planks broke.\n\n"
    "Nobody was ever in danger on it, Runa Tveit, the harbour master, said.\n\n"
    "“We saw the cracks in good time,” said Ida Lunt, who paints it.\n",
)
MARKS, CRACKS = "Nobody was ever", "We saw the cracks"


@pytest.fixture
def pier(tmp_path: Path) -> Path:
    write(tmp_path / "pier", PIER)
    return tmp_path / "pier"


@pytest.fixture
def of_pier(pier: Path) -> Iterator[Project]:
    with Project(pier.parent / "pier.storycompare") as project:
        remember(project, compare([pier]))
        yield project


def reject_event(project: Project, folder: Path, words: str) -> Story:
    story = compare([folder]).stories[0]
    project.apply(added(same_quote(story, event(story, words))))
    return again(project, folder)


def test_a_quote_that_has_not_lost_its_marks_is_kept(pier: Path, of_pier: Project):
    before = compare([pier]).stories[0]
    assert event(before, MARKS).kind == "unquoted"
    story = reject_event(of_pier, pier, MARKS)
    after = event(story, MARKS)
    assert (after.kind, after.weight, after.b_span) == ("same", 0.0, event(before, MARKS).b_span)
    assert [r.event for r in story.changes.rejected_events] == [event(before, MARKS)]
    page = Page(story)
    assert not any(stop.note.kind in ("unquoted", "quote_marks") for stop in page.stops)
    assert [stop.note.kind for stop in page.rejected] == ["unquoted"]
    row = next(row for row in utterances(page.index) if row.own == (0, quote(story.versions[0], MARKS)))
    assert [share.state for share in row.shares] == ["first", "same"]


def test_another_speaker_that_is_rejected_leaves_the_words_as_they_are(pier: Path, of_pier: Project):
    assert event(compare([pier]).stories[0], CRACKS).kind == "reattributed"
    after = event(reject_event(of_pier, pier, CRACKS), CRACKS)
    assert (after.kind, after.weight > 0, bool(after.gained)) == ("reworded", True, True)


def test_what_became_of_a_quote_is_told_again_when_its_words_are_edited(pier: Path, of_pier: Project):
    reject_event(of_pier, pier, MARKS)
    edit(pier, 1, "Nobody was ever in danger", "Nobody was in danger")
    found = compare([pier], wishes=Wishes(corrections=of_pier.corrections()))
    remember(of_pier, found)
    assert event(found.stories[0], "Nobody was in danger").kind == "unquoted"


def test_rejected_events_stand_apart_in_reports_and_count(pier: Path, of_pier: Project):
    reject_event(of_pier, pier, MARKS)
    story = reject(of_pier, pier, "number")
    found = of_pier.snapshot().attached(Comparison((story,)))
    report = json.loads(json.dumps(as_dict(found)))
    assert breaches(report) == []
    assert [e["kind"] for e in report["stories"][0]["rejected_events"]] == ["unquoted"]
    assert all(c["effective"] for c in report["remarks"]["corrections"])
    said = facts(found)
    assert ("Rejected by the user", "2 changes") in said
    assert any(words.startswith("no change (quotation marks lost): “Nobody was ever in") for _, words in said)
    for name in WITHOUT_QT:
        assert FORMATS[name].render(found)


def test_what_is_said_of_a_quote_is_read_the_other_way_round_when_versions_change_places(pier: Path, of_pier: Project):
    reject_event(of_pier, pier, MARKS)
    (pier / "1.txt").rename(pier / "3.txt")
    found = compare([pier], wishes=Wishes(corrections=of_pier.corrections()))
    assert [v.document.path for v in found.stories[0].versions] == ["2.txt", "3.txt"]
    assert [r.event.kind for r in found.stories[0].changes.rejected_events] == ["newly_quoted"]
