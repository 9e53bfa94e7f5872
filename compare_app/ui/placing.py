"""Where a project's notes and corrections stand in a story that is shown; worked out off the window's thread."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from compare_app.model.alignment import Constraints
from compare_app.model.document import Document
from compare_app.page.index import StoryIndex
from compare_app.project.resolving import StoryNotes, place_notes
from compare_app.ui.contents import Contents

#: Passage and version, and what the user said of it: names of the fields of `Constraints`.
Yours = Mapping[tuple[int, int], frozenset[str]]
_NAMES = ("must", "must_not", "together", "apart", "moved", "in_place")


@dataclass(frozen=True)
class Placed:
    """The notes of one story, and the cells that the user corrected."""

    notes: StoryNotes = field(default_factory=StoryNotes)
    yours: Yours = field(default_factory=dict)


def placed(contents: Contents, documents: Sequence[Document], index: StoryIndex) -> Placed:
    """Find the places. `documents`: all of the folder, so that an article that was renamed is known again."""
    corrections = contents.corrections
    bound = corrections.bound(documents)
    constraints = bound.constraints(index.story.versions) if corrections.items else Constraints()
    return Placed(place_notes(contents.notes, bound.identity, index.story), _yours(constraints, index))


def _yours(constraints: Constraints, index: StoryIndex) -> Yours:
    found: dict[tuple[int, int], set[str]] = defaultdict(set)
    for name in _NAMES:
        for pair in getattr(constraints, name):
            for ref in pair:
                found[index.row_of[ref.version][ref.sentence], ref.version].add(name)
    for ref in (ref for ends in constraints.passages for end in ends for ref in end):
        found[index.row_of[ref.version][ref.sentence], ref.version].add("must")
    return {cell: frozenset(names) for cell, names in found.items()}
