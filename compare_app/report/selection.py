"""What a report leaves out because the settings ask for it: changes that weigh less, and the marks that only they explain."""

from __future__ import annotations

from dataclasses import replace

from compare_app.changes.rejected import without
from compare_app.model.comparison import Comparison, Story


def selected(comparison: Comparison) -> Comparison:
    """The comparison without changes below the settings' weight; quotes and claims stay whole."""
    least = comparison.settings.min_weight
    if not least:
        return comparison
    return replace(comparison, stories=tuple(_heavy(story, least) for story in comparison.stories))


def _heavy(story: Story, least: float) -> Story:
    by_link = tuple(without(found, [c for c in found.changes if c.weight < least]) for found in story.changes.by_link)
    return replace(story, changes=replace(story.changes, by_link=by_link))
