"""Where a project's notes and corrections stand in the stories; worked out off the window's thread, and kept there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from operator import is_
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from compare_app.model.document import Document
from compare_app.page.index import StoryIndex
from compare_app.project.resolving import Placing, StoryNotes
from compare_app.project.values import Correction, KnownArticle
from compare_app.ui.background.contents import Contents

if TYPE_CHECKING:
    from compare_app.project.corrections import Bound
    from compare_app.project.corrections import Placed as PlacedCorrections

#: Passage and version, and what the user said of it: kinds of corrections.
Yours = Mapping[tuple[int, int], frozenset[str]]
_OPPOSITE = {"link": "unlink", "together": "apart", "moved": "in_place"}
_OPPOSITE |= {after: before for before, after in _OPPOSITE.items()}


@dataclass(frozen=True)
class Placed:
    """The notes of one story, and the cells that the user corrected. `made`: the corrections that concern a cell."""

    notes: StoryNotes = field(default_factory=StoryNotes)
    yours: Yours = field(default_factory=dict)
    made: Mapping[tuple[int, int], tuple[Correction, ...]] = field(default_factory=dict)


class Places:
    """What was found, story by story, as long as the articles and what the project knows of them are the same.

    `documents` are all of the folder, so that an article that was renamed is known again. For one thread alone.
    """

    def __init__(self) -> None:
        self._articles: tuple[KnownArticle, ...] = ()
        self._documents: list[Document] = []
        self._bound: Bound | None = None
        self._placings: WeakKeyDictionary[StoryIndex, Placing] = WeakKeyDictionary()

    def bound(self, contents: Contents, documents: Sequence[Document]) -> Bound:
        """The corrections, and which document is which article that the project knows."""
        if self._bound is None or not self._is_same(contents, documents):
            self._articles, self._documents = contents.articles, list(documents)
            self._bound = contents.corrections.bound(documents)
            self._placings.clear()
        elif self._bound.items != contents.corrections.items:
            self._bound = replace(self._bound, items=contents.corrections.items)
        return self._bound

    def notes(self, contents: Contents, documents: Sequence[Document], index: StoryIndex) -> StoryNotes:
        """The notes that belong to a story, and their places in it."""
        bound = self.bound(contents, documents)
        placing = self._placings.get(index)
        if placing is None:
            placing = self._placings[index] = Placing(bound.identity, index.story)
        return placing.notes(contents.notes)

    def _is_same(self, contents: Contents, documents: Sequence[Document]) -> bool:
        same = len(documents) == len(self._documents) and all(map(is_, documents, self._documents))
        return same and contents.articles == self._articles


def placed(places: Places, contents: Contents, documents: Sequence[Document], index: StoryIndex) -> Placed:
    """Find the places in one story."""
    from compare_app.project.corrections import PASSAGE_KINDS
    from compare_app.project.corrections import Placed as PlacedCorrections

    bound = places.bound(contents, documents)
    versions = index.story.versions
    at = {version.document.path: v for v, version in enumerate(versions)}
    sentences = PlacedCorrections(versions, bound.identity, at)
    by_id = {correction.id: correction for correction in bound.items}
    made: dict[tuple[int, int], list[Correction]] = defaultdict(list)
    for correction in bound.items:
        if correction.kind in PASSAGE_KINDS:
            for cell in _cells(correction, sentences, index):
                made[cell].append(correction)
    said = bound.verdicts(versions)
    for one in said.no_changes:
        for ref in (one.a, one.b):
            made[index.row_of[ref.version][ref.sentence], ref.version].append(by_id[one.by])
    for same in said.same_quotes:
        for v, spans in ((same.first, same.a_words), (same.second, same.b_words)):
            row = index.row_at(v, spans[0].start)
            if row is not None:
                made[row, v].append(by_id[same.by])
    for quote in said.speakers:
        row = index.row_at(quote.version, versions[quote.version].quotes[quote.quote].span.start)
        if row is not None:
            made[row, quote.version].append(by_id[quote.by])
    yours = {cell: _kinds(found) for cell, found in made.items()}
    notes = places.notes(contents, documents, index)
    return Placed(notes, yours, {cell: tuple(found) for cell, found in made.items()})


def _cells(correction: Correction, sentences: PlacedCorrections, index: StoryIndex) -> set[tuple[int, int]]:
    """The cells that a correction is about; of what has no counterpart only the passage itself."""
    ends = correction.ends[:1] if correction.kind == "unrelated" else correction.ends
    refs = [sentences.refs(end) for end in ends]
    if not all(refs):  # an end that is gone, or stands in another story: nothing is corrected here
        return set()
    return {(index.row_of[ref.version][ref.sentence], ref.version) for end in refs for ref in end}


def _kinds(corrections: Sequence[Correction]) -> frozenset[str]:
    """What counts of a cell's corrections: a later one goes before its opposite."""
    kinds: set[str] = set()
    for correction in corrections:
        kinds.discard(_OPPOSITE.get(correction.kind, ""))
        kinds.add(correction.kind)
    return frozenset(kinds)
