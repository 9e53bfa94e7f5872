"""Where a passage that a version seems to lack may be told in it all the same: what to look at before it is called left out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from compare_app.model.alignment import SentenceRef
from compare_app.page.index import StoryIndex


class Possible(NamedTuple):
    """A sentence of the passage asked about, one of another version that may say the same, and the score, 0 to 1."""

    own: SentenceRef
    other: SentenceRef
    score: float


def possible_in(index: StoryIndex, row: int, version: int) -> Possible | None:
    """The best that a version without the passage has for a sentence of those that have it."""
    cells = index.rows[row].cells
    if cells[version] or not index.tells_story(row):
        return None
    refs = [SentenceRef(v, s) for v in index.present(row) for s in cells[v]]
    return _best(p for ref in refs for p in _of(index, ref) if p.other.version == version)


def possible_of(index: StoryIndex, row: int, version: int) -> Possible | None:
    """The best that any other version has for a sentence of the cell to which nothing there is linked."""
    refs = [SentenceRef(version, s) for s in index.rows[row].cells[version]]
    return _best(p for ref in refs for p in _of(index, ref) if not index.partners(*ref, p.other.version))


def possible_at(index: StoryIndex, row: int, version: int) -> Possible | None:
    """The best for a cell, whether it has the passage or lacks it."""
    find = possible_of if index.rows[row].cells[version] else possible_in
    return find(index, row, version)


def possible_rows(index: StoryIndex) -> list[tuple[int, int]]:
    """The rows and versions where something possible begins, in the order of the rows: where to go and look."""
    alone = (
        ref
        for link in index.story.alignment.possible
        for ref, other in ((link.a, link.b), (link.b, link.a))
        if not index.partners(*ref, other.version)
    )
    return sorted({(index.row_of[ref.version][ref.sentence], ref.version) for ref in alone})


def possible_pairs(index: StoryIndex) -> list[Possible]:
    """Every pair once, from the version that stands before the other, in reading order: row by row, then by version."""
    found = index.story.alignment.possible
    pairs = [Possible(min(link.a, link.b), max(link.a, link.b), link.score) for link in found]
    return sorted(pairs, key=lambda pair: (*index.place_of(pair.own), *index.place_of(pair.other), pair))


def _of(index: StoryIndex, ref: SentenceRef) -> Iterable[Possible]:
    for link in index.possible.get(ref, ()):
        yield Possible(ref, link.b if link.a == ref else link.a, link.score)


def _best(found: Iterable[Possible]) -> Possible | None:
    return max(found, key=lambda p: (p.score, p.own, p.other), default=None)
