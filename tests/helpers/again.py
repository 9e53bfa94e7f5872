"""What a run over a folder gives that was compared before."""

from __future__ import annotations

from pathlib import Path

from compare_app.corrections import Corrections
from compare_app.memory import Memory
from compare_app.model.comparison import Story
from compare_app.pipeline import Wishes, stream


def new_stories(folder: Path, memory: Memory, corrections: Corrections | None = None) -> list[Story]:
    """The stories that the memory did not have: one that stayed is the very same value, by which the window knows it."""
    before = [known.story for known in memory._stories.values()]
    found = stream([folder], wishes=Wishes(corrections=corrections), memory=memory)
    return [story for story in found if not any(story is known for known in before)]
