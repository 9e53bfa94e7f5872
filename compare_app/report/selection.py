"""What a report leaves out: changes that weigh less than the settings ask for, with the marks that only they explain; and all
stories but one, where one is to be passed on.
"""

from __future__ import annotations

from dataclasses import replace

from compare_app.changes.rejected import without
from compare_app.model.comparison import Comparison, Story
from compare_app.model.remarks import Remarks


def one_story(comparison: Comparison, paths: frozenset[str]) -> Comparison | None:
    """The story of these articles alone, with what the user put to it and what is said of its files; None where there is none."""
    stories = enumerate(comparison.stories)
    number = next((n for n, s in stories if paths == {v.document.path for v in s.versions}), None)
    if number is None:
        return None
    problems = tuple(problem for problem in comparison.problems if problem.path in paths)
    remarks = None if comparison.remarks is None else _about(comparison.remarks, number)
    return replace(comparison, stories=(comparison.stories[number],), problems=problems, remarks=remarks)


def _about(remarks: Remarks, story: int) -> Remarks:
    """What is about one story, which is the first now; the codebook stays whole."""
    notes = tuple(replace(note, story=0) for note in remarks.notes if note.story == story)
    corrections = tuple(replace(c, story=0) for c in remarks.corrections if c.story == story)
    return replace(remarks, notes=notes, corrections=corrections)


def selected(comparison: Comparison) -> Comparison:
    """The comparison without changes below the settings' weight; quotes and claims stay whole."""
    least = comparison.settings.min_weight
    if not least:
        return comparison
    return replace(comparison, stories=tuple(_heavy(story, least) for story in comparison.stories))


def _heavy(story: Story, least: float) -> Story:
    by_link = tuple(without(found, [c for c in found.changes if c.weight < least]) for found in story.changes.by_link)
    return replace(story, changes=replace(story.changes, by_link=by_link))
