"""Links between the sentences of versions, and the rows that the comparison shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

#: Links below this score are shown as uncertain.
UNCERTAIN_BELOW = 0.6


class SentenceRef(NamedTuple):
    """A sentence by position: which version of the story, which sentence of it."""

    version: int
    sentence: int


#: Two sentences, in no order.
Pair = frozenset[SentenceRef]


@dataclass(frozen=True, slots=True)
class Link:
    """Two sentences that carry the same content; `a` stands in the earlier version.

    `score` is the calibrated probability, 0 to 1, that a reader would link them. `moved`: outside the order that the
    two versions share. `origin` is "user" where a correction asked for it.
    """

    a: SentenceRef
    b: SentenceRef
    score: float
    moved: bool = False
    origin: Literal["program", "user"] = "program"

    def __post_init__(self) -> None:
        if self.a.version >= self.b.version:
            raise ValueError(f"a link must run from an earlier version to a later one: {self.a} {self.b}")

    @property
    def uncertain(self) -> bool:
        """Whether the score is too low to be shown as sure."""
        return self.score < UNCERTAIN_BELOW


@dataclass(frozen=True, slots=True)
class Row:
    """A passage over all versions. `cells[v]` holds the sentences of version v, in order; empty where it has none.

    `moved`: versions whose passage stands elsewhere in their reading order. `continues`: versions whose paragraph goes
    on from the row before in this column. `open_pairs`: pairs of versions in this row whose passages are not linked
    directly, only over a third one. `uncertain`: the row is held together only by uncertain links.
    """

    cells: tuple[tuple[int, ...], ...]
    moved: frozenset[int] = frozenset()
    continues: frozenset[int] = frozenset()
    open_pairs: frozenset[tuple[int, int]] = frozenset()
    uncertain: bool = False


@dataclass(frozen=True, slots=True)
class Constraints:
    """The user's corrections, as pairs of sentences.

    `must`, `must_not`: these are linked, those are not. `together`, `apart`: they stand in one row, they do not; both may be
    of one version. `moved`, `in_place`: a link that is out of the order, one that is not. `passages`: two passages of two
    versions that say the same; which of their sentences are linked is found by their likeness.
    """

    must: frozenset[Pair] = frozenset()
    must_not: frozenset[Pair] = frozenset()
    together: frozenset[Pair] = frozenset()
    apart: frozenset[Pair] = frozenset()
    moved: frozenset[Pair] = frozenset()
    in_place: frozenset[Pair] = frozenset()
    passages: frozenset[frozenset[frozenset[SentenceRef]]] = frozenset()


@dataclass(frozen=True, slots=True)
class Alignment:
    """Links of all pairs of versions, sorted by (a, b), and rows that hold every sentence exactly once.

    `possible`: pairs that are no links, and of which a sentence without one in the other version has no better; sorted likewise.
    """

    links: tuple[Link, ...]
    rows: tuple[Row, ...]
    possible: tuple[Link, ...] = ()
