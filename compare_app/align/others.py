"""What the other versions of a story say about a pair of sentences: whether one of them is linked to both.

Two outlets may tell a claim in words that have little in common, and a third one in words of both. That a sentence of a
third version goes with the one and with the other speaks for the pair; where there is a third version and none does, it
speaks a little against it. Links are not closed by this: it is one more figure beside the pair's own evidence, with a
weight that labelled stories gave it. A story of two versions knows nothing of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from compare_app.align.aids import Aids
from compare_app.align.arrays import Flags, Floats, Ints
from compare_app.align.regression import Weights
from compare_app.model.cancel import ShouldCancel, checked

BRIDGES = ("bridge", "firm bridge")
NAMES = ("z", *BRIDGES)
#: Log odds from which a link carries a bridge, and the second from which it carries a firm one.
_WEAK, _FIRM = -4.0, -1.0
_CLIP = 12.0

#: Two versions by their positions in the story, the smaller first.
Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Told:
    """The candidates of one pair of versions: places of their sentences, log odds, and whether both read nearly the same."""

    rows: Ints
    columns: Ints
    odds: Floats
    same: Flags


@dataclass(frozen=True, slots=True)
class _Edges:
    """Links of one version's sentences to sentences of the others, which are numbered through the story."""

    own: Ints
    other: Ints
    odds: Floats


def bridges(
    sizes: Sequence[int],
    told: Mapping[Pair, Told],
    wanted: Iterable[Pair] | None = None,
    should_cancel: ShouldCancel | None = None,
) -> dict[Pair, Floats]:
    """The table (candidates, NAMES) of the wanted pairs of versions, or of all; none for two versions.

    `sizes` counts the sentences of each version.

    A bridge is as strong as the weaker of its two links. A link between sentences that read nearly the same carries none:
    it would say once more what the other link says. Of many versions one is easily found that has a bridge by chance, so
    that more is asked of it.
    """
    if len(sizes) < 3:
        return {}
    offsets = np.cumsum([0, *sizes])
    pairs_wanted = list(told if wanted is None else wanted)
    edges = {v: _edges(v, offsets, told) for v in {v for pair in pairs_wanted for v in pair}}
    chance = np.float32(np.log(len(sizes) - 2))
    out = {}
    for x, y in checked(pairs_wanted, should_cancel):
        pairs = told[x, y]
        best = _best(edges[x], edges[y], int(offsets[-1]), sizes[y], pairs) - chance
        z = np.clip(pairs.odds, -_CLIP, _CLIP)
        out[x, y] = np.stack([z, np.maximum(best - _WEAK, 0), np.maximum(best - _FIRM, 0)], axis=1).astype(np.float32)
    return out


def _edges(version: int, offsets: Ints, told: Mapping[Pair, Told]) -> _Edges:
    """The links of one version that may carry a bridge, sorted by the other sentence."""
    found = []
    for (x, y), pairs in told.items():
        if version in (x, y):
            kept = (pairs.odds > _WEAK) & ~pairs.same
            own, other, at = (pairs.rows, pairs.columns, y) if version == x else (pairs.columns, pairs.rows, x)
            found.append((own[kept], other[kept] + offsets[at], pairs.odds[kept]))
    own, other, odds = (np.concatenate(part) for part in zip(*found, strict=True))
    order = np.lexsort((own, other))
    return _Edges(own[order], other[order], odds[order])


def _best(one: _Edges, two: _Edges, sentences: int, width: int, pairs: Told) -> Floats:
    """The strongest bridge of each candidate pair, over all other versions."""
    first = np.searchsorted(two.other, np.arange(sentences + 1))
    begin, count = first[one.other], np.diff(first)[one.other]
    left = np.repeat(np.arange(len(one.own)), count)
    right = np.arange(len(left)) - np.repeat(np.cumsum(count) - count, count) + np.repeat(begin, count)
    strength = np.minimum(one.odds[left], two.odds[right])
    best = np.full(len(pairs.odds), -np.inf, np.float32)
    if not len(best):
        return best
    keys = pairs.rows * width + pairs.columns
    wanted = one.own[left] * width + two.own[right]
    at = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    known = keys[at] == wanted
    np.maximum.at(best, at[known], strength[known])
    return best


@lru_cache(maxsize=4)
def weights(aids: Aids) -> Weights:
    """The weights of NAMES; they depend on what else is compared."""
    return Weights.kept("others", NAMES, aids)


def with_others(
    sizes: Sequence[int], told: Mapping[Pair, Told], aids: Aids, should_cancel: ShouldCancel | None = None
) -> dict[Pair, Floats]:
    """The log odds of all candidates once the other versions have been asked; those of two versions as they were."""
    tables = bridges(sizes, told, None, should_cancel)
    return {pair: weights(aids).odds(tables[pair]) if pair in tables else t.odds for pair, t in told.items()}
