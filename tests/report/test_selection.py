from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from compare_app.model.comparison import Comparison
from compare_app.model.document import Problem
from compare_app.model.remarks import Remark, Remarks
from compare_app.model.settings import Settings
from compare_app.report.selection import one_story, selected
from tests.helpers.stories import by_hand


def at_least(weight: float):
    return selected(replace(by_hand(), settings=Settings(min_weight=weight))).stories[0].changes


def test_without_a_weight_everything_stays():
    assert at_least(0.0) == by_hand().stories[0].changes


def test_a_change_goes_with_the_edit_that_it_explains():
    link = at_least(0.85).by_link[0]
    assert [c.kind for c in link.changes] == ["number"]
    assert len(link.edits) == 1


def test_an_edit_that_a_heavy_change_shares_stays():
    assert len(at_least(0.5).by_link[0].edits) == 2


def test_quotes_and_claims_stay_whole():
    assert at_least(1.0).quote_events == by_hand().stories[0].changes.quote_events
    assert at_least(1.0).claims == by_hand().stories[0].changes.claims


def of_two_stories() -> tuple[Comparison, frozenset[str]]:
    """Two stories with a note each, and the articles of the second."""
    story, now = by_hand().stories[0], datetime(2031, 5, 2)
    other = replace(story, versions=tuple(_renamed(version) for version in story.versions))
    notes = tuple(Remark(f"n{n}", "row", "", (), "A note.", (), False, "A", now, now, story=n, row=0) for n in (0, 1))
    paths = frozenset(version.document.path for version in other.versions)
    problems = (Problem(min(paths), "misread", "Signs."), Problem("broken.docx", "damaged", "Broken."))
    return Comparison((story, other), problems, remarks=Remarks(notes)), paths


def _renamed(version):
    return replace(version, document=replace(version.document, path=f"other/{version.document.path}"))


def test_one_story_is_taken_with_its_notes_and_what_is_said_of_its_files():
    comparison, paths = of_two_stories()
    taken = one_story(comparison, paths)
    assert taken is not None
    assert taken.stories == comparison.stories[1:]
    assert [problem.path for problem in taken.problems] == [min(paths)]
    assert taken.remarks is not None
    assert [(note.id, note.story) for note in taken.remarks.notes] == [("n1", 0)]


def test_a_story_that_is_another_now_is_not_taken():
    comparison, paths = of_two_stories()
    assert one_story(comparison, paths - {min(paths)}) is None
