"""Pairs of sentences worth looking at: those that share a telling stem, found over an inverted index."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from compare_app.align.sides import Bags, Floats, Ints, Side, Vocabulary

_ALL_BELOW = 250_000  # cells: smaller tables look at every pair that shares anything
_MAX_POSTINGS = 60  # sentences that a stem may stand in, on a side, and still propose pairs in a large table
_KEPT = 10  # strongest candidates of each sentence, in a large table
_TELLING = 0.02  # weight below which a stem is left out: articles, conjunctions


@dataclass(frozen=True, slots=True)
class Candidates:
    """Pairs (row, column) of sentences by their places in the two sides, sorted by row and column without repetition."""

    rows: Ints
    columns: Ints
    shape: tuple[int, int]

    @property
    def keys(self) -> Ints:
        """One sorted number a pair."""
        return self.rows * self.shape[1] + self.columns

    def __len__(self) -> int:
        return len(self.rows)

    def find(self, rows: Ints, columns: Ints) -> Ints:
        """The positions of pairs among the candidates, -1 where a pair is none."""
        keys = self.keys
        inside = (rows >= 0) & (columns >= 0) & (rows < self.shape[0]) & (columns < self.shape[1])
        wanted = np.where(inside, rows * self.shape[1] + columns, -1)
        at = np.minimum(np.searchsorted(keys, wanted), max(0, len(keys) - 1))
        found = inside & (keys[at] == wanted) if len(keys) else np.zeros(len(wanted), np.bool_)
        return np.where(found, at, -1)


def candidates(a: Side, b: Side, vocabulary: Vocabulary) -> Candidates:
    """The pairs of two versions that share a telling stem; of large texts the strongest few of each sentence."""
    shape = (len(a), len(b))
    large = shape[0] * shape[1] > _ALL_BELOW
    rows, columns, stems = _join(a.stems, b.stems, vocabulary.weight >= _TELLING, _MAX_POSTINGS if large else None)
    keys, where = np.unique(rows * max(1, shape[1]) + columns, return_inverse=True)
    rows, columns = keys // max(1, shape[1]), keys % max(1, shape[1])
    if large:
        strength = np.bincount(where, vocabulary.weight[stems], len(keys))
        kept = _strongest(rows, strength) | _strongest(columns, strength)
        rows, columns = rows[kept], columns[kept]
    return Candidates(rows, columns, shape)


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


def _strongest(owner: Ints, strength: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Whether each entry is among the strongest few of its owner."""
    order = np.lexsort((-strength, owner))
    sorted_owner = owner[order]
    first = np.searchsorted(sorted_owner, sorted_owner, side="left")
    out = np.zeros(len(owner), np.bool_)
    out[order] = np.arange(len(owner)) - first < _KEPT
    return out


@dataclass(frozen=True, slots=True)
class Shared:
    """The things that candidate pairs share: candidate `pair[k]` shares item `items[k]`."""

    pair: Ints
    items: Ints

    def sums(self, weight: Floats, pairs: int) -> Floats:
        """The weight shared by each of the candidate pairs."""
        return np.bincount(self.pair, weight[self.items], pairs).astype(np.float32)


def shared(found: Candidates, a: Bags, b: Bags) -> Shared:
    """What each candidate pair shares, exactly."""
    sizes = np.diff(a.start)[found.rows]
    pair = np.repeat(np.arange(len(found)), sizes)
    within = np.arange(len(pair)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    items = a.items[a.start[found.rows][pair] + within]
    wanted = found.columns[pair] * b.width + items
    at = np.minimum(np.searchsorted(b.keys, wanted), max(0, len(b.keys) - 1))
    hit = b.keys[at] == wanted if len(b.keys) else np.zeros(len(wanted), np.bool_)
    return Shared(pair[hit], items[hit])
