"""Pairs of sentences worth looking at: those that share a telling stem, found over an inverted index."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

import numpy as np
from numpy.typing import NDArray

from compare_app.align.arrays import Floats, Ints
from compare_app.align.bags import Bags
from compare_app.align.sides import Side, Vocabulary

SMALL = 250_000  # cells: smaller tables look at every pair that shares anything
_MAX_POSTINGS = 60  # sentences that a stem may stand in, on a side, and still propose pairs in a large table
_KEPT = 10  # strongest candidates of each sentence, in a large table
_FAINT = 0.15  # shared weight below which a pair is not looked at: one word that stands in every third sentence
_ALIKE = 0.4  # cosine of sentence vectors from which a pair is looked at without a shared word
_NEAREST = 3  # such pairs of each sentence
_MENTIONED = 0.5  # weight of concepts and numbers from which a pair is looked at without a shared word
_BLOCK = 512  # sentences compared at once, so that a book needs no table of all pairs
_TELLING = 0.02  # weight below which a stem is left out: articles, conjunctions


@dataclass(frozen=True, slots=True)
class Candidates:
    """Pairs (row, column) of sentences by their places in the two sides, sorted by row and column without repetition."""

    rows: Ints
    columns: Ints
    shape: tuple[int, int]

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def small(self) -> bool:
        """Whether the whole table of pairs may be laid out in memory, many times over."""
        return self.shape[0] * self.shape[1] <= SMALL


def candidates(a: Side, b: Side, vocabulary: Vocabulary) -> Candidates:
    """The pairs of two versions that share a telling stem; of large texts the strongest few of each sentence.

    `b` may be several versions put together where the table stays small.
    """
    shape = (len(a), len(b))
    large = shape[0] * shape[1] > SMALL
    rows, columns, stems = _join(a.stems, b.stems, vocabulary.weight >= _TELLING, _MAX_POSTINGS if large else None)
    keys, where = np.unique(rows * max(1, shape[1]) + columns, return_inverse=True)
    rows, columns = keys // max(1, shape[1]), keys % max(1, shape[1])
    strength = np.bincount(where, vocabulary.weight[stems], len(keys))
    kept = (strength >= _FAINT) & ~_names_alone(a, b, rows, columns, where, stems, vocabulary)
    if large:
        kept &= _strongest(rows, strength) | _strongest(columns, strength)
    found = keys[kept]
    if not large:
        found = np.union1d(found, _mentioning(a, b, vocabulary))
    if a.meaning is not None and b.meaning is not None:
        found = np.union1d(found, _alike(a.meaning, b.meaning, b.sizes))
    return Candidates(found // max(1, shape[1]), found % max(1, shape[1]), shape)


def _mentioning(a: Side, b: Side, vocabulary: Vocabulary) -> Ints:
    """Keys of the pairs that mention the same telling concepts or numbers, whatever their words."""
    weight = vocabulary.things.weight
    rows, columns, things = _join(a.things, b.things, weight >= _TELLING, None)
    keys, where = np.unique(rows * len(b) + columns, return_inverse=True)
    found: Ints = keys[np.bincount(where, weight[things], len(keys)) >= _MENTIONED]
    return found


def _alike(a: Floats, b: Floats, sizes: Sequence[int]) -> Ints:
    """Keys of the pairs nearest in meaning: the few nearest of each sentence in each version, whatever words they share."""
    keys: list[Ints] = []
    ends = np.cumsum(sizes)
    for at, (first, last) in product(range(0, len(a), _BLOCK), zip([0, *ends[:-1]], ends, strict=True)):
        cosine = a[at : at + _BLOCK] @ b[first:last].T
        for along in (1, 0):
            kept = min(_NEAREST, cosine.shape[along])
            line = np.sort(cosine, axis=along).take([-kept], axis=along) if kept else cosine
            rows, columns = np.nonzero((cosine >= line) & (cosine >= _ALIKE))
            keys.append((rows + at) * len(b) + columns + first)
    return np.unique(np.concatenate(keys)) if keys else np.zeros(0, np.int64)


def _names_alone(
    a: Side, b: Side, rows: Ints, columns: Ints, where: Ints, stems: Ints, vocabulary: Vocabulary
) -> NDArray[np.bool_]:
    """Pairs of a caption, or of a few words, with a longer sentence that share nothing but names."""
    words = np.bincount(where, (vocabulary.weight * ~vocabulary.is_name)[stems], len(rows))
    alone: NDArray[np.bool_] = (a.bare[rows] != b.bare[columns]) & (words < _FAINT)
    return alone


def _join(a: Bags, b: Bags, allowed: NDArray[np.bool_], limit: int | None) -> tuple[Ints, Ints, Ints]:
    """All (sentence of a, sentence of b, stem) with the stem in both."""
    size = len(allowed)
    owner_a, owner_b = (np.repeat(np.arange(len(x.start) - 1), np.diff(x.start)) for x in (a, b))
    count_a, count_b = np.bincount(a.items, minlength=size), np.bincount(b.items, minlength=size)
    if limit is not None:
        allowed = allowed & (count_a <= limit) & (count_b <= limit)
    order_a, order_b = np.argsort(a.items, kind="stable"), np.argsort(b.items, kind="stable")
    begin_b = np.concatenate([[0], np.cumsum(count_b)])
    left = order_a[allowed[a.items[order_a]]]
    stems = a.items[left]
    times = count_b[stems]
    left, stems = np.repeat(left, times), np.repeat(stems, times)
    within = np.arange(len(left)) - np.repeat(np.cumsum(times) - times, times)
    return owner_a[left], owner_b[order_b[begin_b[stems] + within]], stems


def _strongest(owner: Ints, strength: NDArray[Any]) -> NDArray[np.bool_]:
    """Whether each entry is among the strongest few of its owner."""
    order = np.lexsort((-strength, owner))
    sorted_owner = owner[order]
    first = np.searchsorted(sorted_owner, sorted_owner, side="left")
    out = np.zeros(len(owner), np.bool_)
    out[order] = np.arange(len(owner)) - first < _KEPT
    return out


@dataclass(frozen=True, slots=True)
class Shared:
    """The things that candidate pairs share: candidate `pair[k]` shares item `items[k]`, at these places of the two bags."""

    pair: Ints
    items: Ints
    at_a: Ints
    at_b: Ints

    def sums(self, weight: Floats, pairs: int) -> Floats:
        """The weight shared by each of the candidate pairs."""
        return np.bincount(self.pair, weight[self.items], pairs).astype(np.float32)


def shared(found: Candidates, a: Bags, b: Bags) -> Shared:
    """What each candidate pair shares, exactly."""
    return shared_by(found.rows, found.columns, a, b)


def shared_by(rows: Ints, columns: Ints, a: Bags, b: Bags) -> Shared:
    """What set `rows[k]` of `a` and set `columns[k]` of `b` share."""
    pair, at_a = spread(a.start, rows)
    items = a.items[at_a]
    at = b.find(columns[pair], items)
    hit = np.flatnonzero(at >= 0)  # few of those looked up: four times faster than four masks
    return Shared(pair[hit], items[hit], at_a[hit], at[hit])


def spread(start: Ints, which: Ints) -> tuple[Ints, Ints]:
    """All entries of the sets `which`: (position in `which`, position of the entry), where set k has start[k]..start[k + 1]."""
    sizes = start[which + 1] - start[which]
    owner = np.repeat(np.arange(len(which)), sizes)
    within = np.arange(len(owner)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    return owner, start[which][owner] + within
