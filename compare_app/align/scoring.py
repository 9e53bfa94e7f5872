"""The score of a pair: the probability that a reader would link it, out of own evidence and surroundings.

Two logistic regressions, the second over the first one's odds in their surroundings, and a correction by what the figures
say together. Their weights are made by tests/bench/train_links.py from labelled texts of many kinds, one setting for all;
every figure's part in a score can be told, because the parts add up.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from compare_app.align import context, evidence
from compare_app.align.aids import Aids
from compare_app.align.arrays import Floats, Ints, by_column
from compare_app.align.candidates import Candidates, candidates, worth_comparing
from compare_app.align.regression import Together, Weights, probability
from compare_app.align.sides import Side, Vocabulary, join
from compare_app.model.cancel import ShouldCancel, check, checked

#: Texts of so few sentences have no surroundings, and a pair's own evidence decides: the second regression takes missing
#: neighbours for a sign against a link, and left half of the rewritten single sentences in tests/bench/changes.py unlinked.
_ALONE = 2


#: Cells of the table of pairs of one version with several at once: more make nothing faster, but take memory.
_ROOM = 60_000
#: From so many versions on every two different sentences of a story are compared once, where there are so few different ones:
#: versions repeat most of each other, and the table of all pairs stays small.
_MANY, _FEW = 4, 1_500


@lru_cache(maxsize=4)
def weights(aids: Aids) -> tuple[Weights, Weights]:
    """The weights for own evidence, and for evidence with surroundings; they depend on what else is compared."""
    own = evidence.names(aids)
    return Weights.kept("own", own, aids), Weights.kept("all", (*own, *context.names(aids)), aids)


@lru_cache(maxsize=4)
def together(aids: Aids) -> Together:
    """What the figures of the second regression say in combination."""
    return Together.kept((*evidence.names(aids), *context.names(aids)), aids)


@dataclass(frozen=True, slots=True)
class Scored:
    """Candidate pairs with their table of figures, weighed by `weights`, and the log odds that come of it."""

    found: Candidates
    odds: Floats
    weights: Weights
    #: a table that holds the candidates' figures, and their places in it (None: it holds these alone)
    figures: Floats
    at: Ints | None = None

    @property
    def scores(self) -> Floats:
        """The odds as probabilities, 0 to 1."""
        return probability(self.odds)

    @property
    def table(self) -> Floats:
        """All figures of all candidates."""
        return self.figures if self.at is None else self.figures[self.at]

    def parts(self, at: int, aids: Aids) -> dict[str, float]:
        """What each figure of one candidate of two versions adds to its log odds, and what the figures add together."""
        row = self.figures[[at if self.at is None else self.at[at]]]
        if max(self.found.shape) <= _ALONE:
            own = weights(aids)[0]
            return own.parts(row[0, : len(own.names)])
        added = together(aids).odds(self.weights, row, self.weights.odds(row))
        return self.weights.parts(row[0]) | {"together": float(added[0])}

    def column(self, name: str) -> Floats:
        """One figure of all candidates."""
        column = self.figures[:, self.weights.names.index(name)]
        return column if self.at is None else column[self.at]


def score(a: Side, b: Side, vocabulary: Vocabulary, should_cancel: ShouldCancel | None = None) -> Scored:
    """Score the candidate pairs of two versions; the same to the last bit whichever comes first."""
    return next(iter(score_all([a, b], vocabulary, should_cancel)))[1]


def score_all(
    sides: Sequence[Side], vocabulary: Vocabulary, should_cancel: ShouldCancel | None = None
) -> Iterator[tuple[tuple[int, int], Scored]]:
    """Score the candidate pairs of all pairs of versions: their places (smaller, larger), and the scores.

    Each version is compared with as many others at once as stay a small table: most of the time of a pair of articles is
    spent on beginning each step. Whatever the order of `sides`, the work is done in the same one, because sums of floats
    depend on the order of their terms.
    """
    order = sorted(range(len(sides)), key=lambda k: sides[k].key)
    known = _compared_before(sides, vocabulary, should_cancel)
    for n, x in enumerate(order):
        for batch in checked(_batches(order[n + 1 :], sides, len(sides[x])), should_cancel):
            scored = _score(sides[x], join([sides[y] for y in batch]), vocabulary, should_cancel, known)
            for y, part in zip(batch, _parted(scored, [len(sides[y]) for y in batch]), strict=True):
                yield (min(x, y), max(x, y)), part if x < y else _turned(part)


def _batches(others: Sequence[int], sides: Sequence[Side], size: int) -> Iterator[list[int]]:
    batch: list[int] = []
    room = _ROOM // max(1, size)
    for y in others:
        if batch and len(sides[y]) + sum(len(sides[k]) for k in batch) > room:
            yield batch
            batch = []
        batch.append(y)
    if batch:
        yield batch


def _compared_before(
    sides: Sequence[Side], vocabulary: Vocabulary, should_cancel: ShouldCancel | None
) -> evidence.Compared | None:
    """Every two different sentences that stand in two versions, compared; None where that saves nothing or takes much memory."""
    if len(sides) < _MANY or not 0 < len(sides[0].contents) <= _FEW or sides[0].contents.likeness.meaning is not None:
        return None
    size = len(sides[0].contents)
    stands = np.zeros((len(sides), size), np.float32)
    for row, side in zip(stands, sides, strict=True):
        row[side.kinds] = 1
    anywhere = stands.sum(0)
    apart = np.outer(anywhere, anywhere) > stands.T @ stands
    every = np.arange(size)
    wanted = worth_comparing(sides[0].contents, every, every, vocabulary) & apart
    return evidence.compared(np.flatnonzero(np.triu(wanted)), sides[0].contents, vocabulary, should_cancel)


def _score(
    a: Side, b: Side, vocabulary: Vocabulary, should_cancel: ShouldCancel | None, known: evidence.Compared | None = None
) -> Scored:
    found = None if known is None else known.candidates(a, b)
    if found is None:
        found = candidates(a, b, vocabulary, should_cancel)
    check(should_cancel)
    own, common = evidence.evidence(found, a, b, vocabulary, should_cancel, known)
    check(should_cancel)
    first, second = weights(a.contents.likeness.aids)
    z = first.odds(own)
    around = context.context(found, context.Own(own, first.names, z), common, (a, b), vocabulary)
    table = by_column(own, around)
    sizes = np.maximum(len(a), np.array(b.sizes))[b.member[found.columns]]
    odds = second.odds(table)
    odds += together(a.contents.likeness.aids).odds(second, table, odds)
    return Scored(found, np.where(sizes <= _ALONE, z, odds).astype(np.float32), second, table)


def _parted(scored: Scored, sizes: Sequence[int]) -> Iterator[Scored]:
    """The part of each of the versions that stand side by side in the columns."""
    if len(sizes) == 1:
        yield scored
        return
    begin = 0
    for size in sizes:
        mine = np.flatnonzero((scored.found.columns >= begin) & (scored.found.columns < begin + size))
        found = Candidates(scored.found.rows[mine], scored.found.columns[mine] - begin, (scored.found.shape[0], size))
        yield Scored(found, scored.odds[mine], scored.weights, scored.figures, mine)
        begin += size


def _turned(scored: Scored) -> Scored:
    """The same seen from the other version."""
    order = np.lexsort((scored.found.rows, scored.found.columns))
    rows, columns = scored.found.columns[order], scored.found.rows[order]
    found = Candidates(rows, columns, (scored.found.shape[1], scored.found.shape[0]))
    at = order if scored.at is None else scored.at[order]
    return Scored(found, scored.odds[order], scored.weights, scored.figures, at)
