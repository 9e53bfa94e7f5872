"""Where the notes of a project stand in a story as it is now.

`place_notes` goes through all notes once a story (`python -m tests.bench.project` says how fast), `Placing` again and again. A note with
a place in no story is listed, never dropped: `Snapshot.attached` and the window's list of all notes know those.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from compare_app.model.alignment import SentenceRef
from compare_app.model.comparison import Story
from compare_app.model.spans import Span
from compare_app.project.anchors import Found, find
from compare_app.project.passages import sentences_at
from compare_app.project.values import Note, Target

if TYPE_CHECKING:
    from compare_app.project.identity import Identity

Side = tuple[int, Span]  # a version and a stretch of its text


@dataclass(frozen=True, slots=True)
class Place:
    """Where a target stands. `sides`: its words, by version; `row`: the row that shows most of it.

    `claim` and `quote` (version, position) for targets of these kinds, None where there is none any more. `edited`: some of
    its words are not what they were; `lost`: how many of its anchors were not found.
    """

    sides: tuple[Side, ...]
    row: int
    claim: int | None = None
    quote: tuple[int, int] | None = None
    edited: bool = False
    lost: int = 0

    @property
    def versions(self) -> tuple[int, ...]:
        """The versions in which the target stands."""
        return tuple(sorted({v for v, _ in self.sides}))


@dataclass(frozen=True)
class StoryNotes:
    """The notes of one story, and where each stands; look-ups by what the window shows."""

    placed: tuple[tuple[Note, Place], ...] = ()
    _by: Mapping[tuple[object, ...], list[Note]] = field(default_factory=dict, repr=False)

    def on_row(self, row: int) -> Sequence[Note]:
        """All notes that stand in a row, of whatever kind."""
        return self._by.get(("row", row), ())

    def on_passage(self, row: int, version: int) -> Sequence[Note]:
        """The notes on what a version says in a row, and on the row itself."""
        return self._by.get(("passage", row, version), ())

    def on_claim(self, claim: int) -> Sequence[Note]:
        """The notes on a claim."""
        return self._by.get(("claim", claim), ())

    def on_quote(self, version: int, quote: int) -> Sequence[Note]:
        """The notes on a quote of a version."""
        return self._by.get(("quote", version, quote), ())

    def on_change(self, kind: str, sides: Iterable[Side]) -> list[Note]:
        """The notes on a change of a kind that touches these words, in every version that both have."""
        sides = list(sides)
        return [
            n
            for n, place in self.placed
            if n.target.kind == "change" and n.target.detail == kind and _meet(place.sides, sides)
        ]

    def place(self, note: Note) -> Place | None:
        """Where a note stands."""
        return self._places.get(note.id)

    @cached_property
    def _places(self) -> Mapping[str, Place]:
        return {note.id: place for note, place in self.placed}


def place_notes(notes: Iterable[Note], identity: Identity, story: Story) -> StoryNotes:
    """Find the notes that belong to a story, and their places in it."""
    return Placing(identity, story).notes(notes)


class Placing:
    """Finds the notes of one story again and again. What was found is kept: among thousands of notes one that is new, or was
    changed, costs what one costs.
    """

    def __init__(self, identity: Identity, story: Story) -> None:
        self._placer = _Placer(identity, story)
        self._known: dict[str, tuple[Target, Place | None]] = {}

    def notes(self, notes: Iterable[Note]) -> StoryNotes:
        """The notes that belong to the story, and their places in it."""
        known, self._known = self._known, {}
        placed: list[tuple[Note, Place]] = []
        by: dict[tuple[object, ...], list[Note]] = defaultdict(list)
        for note in notes:
            target, place = known.get(note.id, (None, None))
            if target is not note.target:
                place = self._placer.place(note.target)
            self._known[note.id] = note.target, place
            if place is not None:
                placed.append((note, place))
                for key in _keys(note.target, place):
                    by[key].append(note)
        return StoryNotes(tuple(placed), dict(by))


def _keys(target: Target, place: Place) -> Iterable[tuple[object, ...]]:
    yield "row", place.row
    if target.kind in ("row", "passage"):
        yield from (("passage", place.row, v) for v in place.versions)
    if place.claim is not None:
        yield "claim", place.claim
    if place.quote is not None:
        yield ("quote", *place.quote)


def _meet(one: Iterable[Side], other: Iterable[Side]) -> bool:
    """Whether the words of two changes touch in every version in which both have words, and in one at least."""
    mine, theirs = _by_version(one), _by_version(other)
    both = mine.keys() & theirs.keys()
    return bool(both) and all(any(_touch(a, b) for a in mine[v] for b in theirs[v]) for v in both)


def _by_version(sides: Iterable[Side]) -> Mapping[int, list[Span]]:
    found: dict[int, list[Span]] = defaultdict(list)
    for v, span in sides:
        found[v].append(span)
    return found


def _touch(a: Span, b: Span) -> bool:
    return a.overlap(b) > 0 or (a.start == b.start and a.end == b.end)


class _Placer:
    """Finds targets in one story."""

    def __init__(self, identity: Identity, story: Story) -> None:
        self._identity, self._story = identity, story
        self._at = {version.document.path: v for v, version in enumerate(story.versions)}
        self._row = {
            SentenceRef(v, s): r
            for r, row in enumerate(story.alignment.rows)
            for v, cell in enumerate(row.cells)
            for s in cell
        }
        self._known: dict[Side, list[SentenceRef]] = {}
        self._claims: dict[SentenceRef, list[int]] = defaultdict(list)
        for c, claim in enumerate(story.changes.claims):
            for v, cell in enumerate(claim.cells):
                for s in cell.sentences:
                    self._claims[SentenceRef(v, s)].append(c)

    def place(self, target: Target) -> Place | None:
        """Where the target stands in this story; None where none of its anchors does."""
        sides: list[Side] = []
        how: list[Found] = []
        for anchor in target.anchors:
            path = self._identity.path(anchor.article)
            v = None if path is None else self._at.get(path)
            found = None if v is None else find(anchor, self._story.versions[v].document)
            if v is not None and found is not None:
                sides.append((v, found.span))
                how.append(found)
        if not sides:
            return None
        refs = [ref for v, span in sides for ref in self._refs(v, span)]
        rows = Counter(self._row[ref] for ref in refs)
        if not rows:
            return None
        return Place(
            tuple(sides),
            min(rows, key=lambda row: (-rows[row], row)),
            self._claim(refs) if target.kind == "claim" else None,
            self._quote(sides) if target.kind == "quote" else None,
            any(f.how in ("similar", "context") for f in how) or any(anchor.noted for anchor in target.anchors),
            len(target.anchors) - len(sides),
        )

    def _refs(self, version: int, span: Span) -> list[SentenceRef]:
        """The sentences at a stretch; many notes stand on the same."""
        found = self._known.get((version, span))
        if found is None:
            found = [SentenceRef(version, s) for s in sentences_at(self._story.versions[version], span)]
            self._known[version, span] = found
        return found

    def _claim(self, refs: Iterable[SentenceRef]) -> int | None:
        votes = Counter(c for ref in refs for c in self._claims.get(ref, ()))
        return min(votes, key=lambda c: (-votes[c], c)) if votes else None

    def _quote(self, sides: Iterable[Side]) -> tuple[int, int] | None:
        best: tuple[int, int, int] | None = None
        for v, span in sides:
            for q, quote in enumerate(self._story.versions[v].quotes):
                shared = sum(piece.overlap(span) for piece in quote.pieces)
                if shared and (best is None or shared > best[0]):
                    best = (shared, v, q)
        return None if best is None else best[1:]
