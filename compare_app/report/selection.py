"""What a report leaves out because the settings ask for it: changes that weigh less, and the marks that only they explain."""

from __future__ import annotations

from dataclasses import replace

from compare_app.model.changes import Change, Edit, LinkChanges
from compare_app.model.comparison import Comparison, Story
from compare_app.model.spans import Span


def selected(comparison: Comparison) -> Comparison:
    """The comparison without changes below the settings' weight; quotes and claims stay whole."""
    least = comparison.settings.min_weight
    if not least:
        return comparison
    return replace(comparison, stories=tuple(_heavy(story, least) for story in comparison.stories))


def _heavy(story: Story, least: float) -> Story:
    by_link = tuple(_heavy_link(found, least) for found in story.changes.by_link)
    return replace(story, changes=replace(story.changes, by_link=by_link))


def _heavy_link(found: LinkChanges, least: float) -> LinkChanges:
    kept = tuple(c for c in found.changes if c.weight >= least)
    light = tuple(c for c in found.changes if c.weight < least)
    edits = tuple(e for e in found.edits if not any(_same(e, c) for c in light) or any(_same(e, c) for c in kept))
    return replace(found, changes=kept, edits=edits)


def _same(edit: Edit, change: Change) -> bool:
    """Whether the words of an edit are words of the change."""
    return _touch(edit.a, change.a) or _touch(edit.b, change.b)


def _touch(one: Span, other: Span | None) -> bool:
    return other is not None and one.overlap(other) > 0
