"""Pairs of sentences worth looking at: those that share a telling stem, found over an inverted index."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

import numpy as np
from numpy.typing import NDArray

from compare_app.align.arrays import Flags, Floats, Ints
from compare_app.align.bags import Bags, single, spread
from compare_app.align.contents import Contents
from compare_app.align.sides import Side, Vocabulary
from compare_app.model.cancel import ShouldCancel, check

SMALL = 250_000  # cells: smaller tables look at every pair that shares anything
_MAX_POSTINGS = 60  # sentences that a stem may stand in, on a side, and still propose pairs in a large table
_KEPT = 10  # strongest candidates of each sentence, in a large table
_FAINT = 0.15  # shared weight below which a pair is not looked at: one word that stands in every third sentence
_ALIKE = 0.4  # cosine of sentence vectors from which a pair is looked at without a shared word
_NEAREST = 3  # such pairs of each sentence
_MENTIONED = 0.5  # weight of concepts and numbers from which a pair is looked at without a shared word
_AKIN = 0.3  # cosine of what the words mean, from which a pair of a small table is looked at without a shared word: 23 of 48 missed ones
_BLOCK = 512  # sentences compared at once, so that a book needs no table of all pairs
_CELLS = 250_000  # cells of a table in which shared items are looked up: what stays in the processor's cache
_ROWS = 16  # sentences in it at least
_PAIRS = 8192  # pairs of sentences looked at together
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


def candidates(a: Side, b: Side, vocabulary: Vocabulary, should_cancel: ShouldCancel | None = None) -> Candidates:
    """The pairs of two versions that share a telling stem; of large texts the strongest few of each sentence.

    `b` may be several versions put together where the table stays small.
    """
    shape = (len(a), len(b))
    if shape[0] * shape[1] <= SMALL:
        (kinds_a, place_a), (kinds_b, place_b) = (np.unique(x.kinds, return_inverse=True) for x in (a, b))
        found = np.flatnonzero(worth_comparing(a.contents, kinds_a, kinds_b, vocabulary)[place_a][:, place_b])
    else:
        found = _strongest_of_all(a, b, vocabulary, should_cancel)
    if a.meaning is not None and b.meaning is not None:
        found = single(np.concatenate([found, _alike(a.meaning, b.meaning, b.sizes, should_cancel)]))
    return Candidates(found // max(1, shape[1]), found % max(1, shape[1]), shape)


def worth_comparing(contents: Contents, one: Ints, two: Ints, vocabulary: Vocabulary) -> Flags:
    """Whether each of these different sentences shares enough with each of those, as a table: words, things or numbers.

    A caption, or a few words, must share more than names with a longer sentence.
    """
    width, weight, of_things = len(two), vocabulary.weight, vocabulary.things.weight
    cells = len(one) * width
    rows, columns, stems = _join(contents.telling.take(one), contents.telling.take(two), weight)
    keys = rows * width + columns
    words = np.bincount(keys, (weight * ~vocabulary.is_name)[stems], cells) >= _FAINT
    unlike = (contents.bare[one][:, None] != contents.bare[two][None, :]).ravel()
    worth: Flags = (np.bincount(keys, weight[stems], cells) >= _FAINT) & (words | ~unlike)
    rows, columns, things = _join(contents.things.take(one), contents.things.take(two), of_things)
    worth |= np.bincount(rows * width + columns, of_things[things], cells) >= _MENTIONED
    worth = worth.reshape(len(one), width)
    known = contents.likeness.senses
    if known is None:
        return worth
    named = contents.named[one][:, None] | contents.named[two][None, :]
    worth |= (known.cosines(one, two) >= _AKIN) & ~(named & unlike.reshape(worth.shape))
    return worth


def _strongest_of_all(a: Side, b: Side, vocabulary: Vocabulary, should_cancel: ShouldCancel | None) -> Ints:
    """Keys of the strongest few pairs of each sentence, out of those that share a stem that is not all over the texts."""
    stems_a, stems_b = (x.contents.telling.take(x.kinds) for x in (a, b))
    rows, columns, stems = _join(stems_a, stems_b, vocabulary.weight, _MAX_POSTINGS)
    check(should_cancel)
    keys, where = np.unique(rows * len(b) + columns, return_inverse=True)
    check(should_cancel)
    strength = np.bincount(where, vocabulary.weight[stems], len(keys))
    words = np.bincount(where, (vocabulary.weight * ~vocabulary.is_name)[stems], len(keys))
    enough = np.flatnonzero(strength >= _FAINT)
    keys, strength, words = keys[enough], strength[enough], words[enough]
    rows, columns = keys // len(b), keys % len(b)
    check(should_cancel)
    best = _strongest(rows, strength)
    check(should_cancel)
    best |= _strongest(columns, strength)
    found: Ints = keys[best & ~((a.bare[rows] != b.bare[columns]) & (words < _FAINT))]
    return found


def _alike(a: Floats, b: Floats, sizes: Sequence[int], should_cancel: ShouldCancel | None) -> Ints:
    """Keys of the pairs nearest in meaning: the few nearest of each sentence in each version, whatever words they share."""
    keys: list[Ints] = []
    ends = np.cumsum(sizes)
    for at, (first, last) in product(range(0, len(a), _BLOCK), zip([0, *ends[:-1]], ends, strict=True)):
        check(should_cancel)
        cosine = a[at : at + _BLOCK] @ b[first:last].T
        for along in (1, 0):
            kept = min(_NEAREST, cosine.shape[along])
            line = np.sort(cosine, axis=along).take([-kept], axis=along) if kept else cosine
            rows, columns = np.nonzero((cosine >= line) & (cosine >= _ALIKE))
            keys.append((rows + at) * len(b) + columns + first)
    return single(np.concatenate(keys)) if keys else np.zeros(0, np.int64)


def _join(a: Bags, b: Bags, weight: Floats, limit: int | None = None) -> tuple[Ints, Ints, Ints]:
    """All (sentence of a, sentence of b, item) with the telling item in both; `limit`: and in so many of each at most."""
    size, allowed = len(weight), weight >= _TELLING
    owner_a, owner_b = a.owner, b.owner
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


def _strongest(owner: Ints, strength: NDArray[Any]) -> Flags:
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

    def within(self, a: Flags, b: Flags) -> Shared:
        """What is shared of chosen places of the two bags."""
        kept = np.flatnonzero(a[self.at_a] & b[self.at_b])
        return Shared(self.pair[kept], self.items[kept], self.at_a[kept], self.at_b[kept])

    def starts(self, pairs: int) -> Ints:
        """Where what each of so many candidate pairs shares begins, and where the last one's ends."""
        return np.searchsorted(self.pair, np.arange(pairs + 1))

    def repeated(self, starts: Ints, which: Ints, turned: Flags) -> Shared:
        """What the pairs `which` share, one after the other; with the two bags changed places where `turned`."""
        pair, at = spread(starts, which)
        at_a, at_b = self.at_a[at], self.at_b[at]
        other = turned[pair]
        return Shared(pair, self.items[at], np.where(other, at_b, at_a), np.where(other, at_a, at_b))


def shared(found: Candidates, a: Bags, b: Bags, should_cancel: ShouldCancel | None = None) -> Shared:
    """What each candidate pair shares, exactly.

    The sets of some rows at a time are laid out in a table, in which the items of their partners are looked up.
    """
    rows = max(_ROWS, _CELLS // max(1, a.width))
    table = np.full(rows * a.width, -1, np.int32)
    ends = np.searchsorted(found.rows, np.arange(rows, found.shape[0] + rows, rows))
    parts, at = [], 0
    for block, end in enumerate(ends.tolist()):
        begin = block * rows
        laid = slice(a.start[begin], a.start[min(begin + rows, found.shape[0])])
        cells = a.keys[laid] - begin * a.width if end > at else a.keys[:0]
        table[cells] = np.arange(laid.start, laid.start + len(cells))
        for first in range(at, end, _PAIRS):
            check(should_cancel)
            mine = slice(first, min(first + _PAIRS, end))
            pair, entry = spread(b.start, found.columns[mine])
            where = table[((found.rows[mine] - begin) * a.width)[pair] + b.items[entry]]
            hit = np.flatnonzero(where >= 0)
            parts.append((pair[hit] + first, b.items[entry[hit]], where[hit].astype(np.int64), entry[hit]))
        table[cells] = -1
        at = end
    nothing = np.zeros(0, np.int64)
    return Shared(*(np.concatenate([nothing, *(part[n] for part in parts)]) for n in range(4)))
