"""Sets of numbered things, one set a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from compare_app.align.arrays import Flags, Floats, Ints


@dataclass(frozen=True, slots=True)
class Bags:
    """A set of things for each sentence: `items[start[k]:start[k + 1]]`, sorted; `keys` are sentence * width + item."""

    start: Ints
    items: Ints
    keys: Ints
    width: int

    @classmethod
    def of(cls, sets: Sequence[set[int]], width: int) -> Bags:
        """Bags of non-negative numbers below `width`."""
        sizes = np.fromiter((len(s) for s in sets), np.int64, len(sets))
        items = np.fromiter((item for s in sets for item in s), np.int64, int(sizes.sum()))
        return cls.of_entries(np.repeat(np.arange(len(sets)), sizes), items, len(sets), width)

    @classmethod
    def of_entries(cls, owner: Ints, items: Ints, sentences: int, width: int) -> Bags:
        """Bags of these items of these sentences, in any order and however often."""
        keys = single(owner * width + items)
        start = np.searchsorted(keys, np.arange(sentences + 1) * width)
        return cls(start, keys % width, keys, width)

    def take(self, sentences: Ints) -> Bags:
        """The sets of these sentences, in this order and however often."""
        owner, at = spread(self.start, sentences)
        start = np.concatenate([[0], np.cumsum(np.diff(self.start)[sentences])])
        items = self.items[at]
        return Bags(start, items, owner * self.width + items, self.width)

    def sums(self, weight: Floats, chosen: Flags | None = None) -> Floats:
        """The weight of each sentence's things together, or of those chosen among `items`."""
        kept = slice(None) if chosen is None else chosen
        return np.bincount(self.owner[kept], weight[self.items[kept]], len(self.start) - 1).astype(np.float32)

    @property
    def owner(self) -> Ints:
        """The sentence of each of `items`."""
        return np.repeat(np.arange(len(self.start) - 1), np.diff(self.start))


def renumbered(bags: Bags) -> tuple[Bags, Ints]:
    """The same sets with their items numbered from 0 without gaps, in the same order, and the old number of each."""
    old = single(bags.items)
    width, items = max(1, len(old)), np.searchsorted(old, bags.items)
    return Bags(bags.start, items, bags.owner * width + items, width), old


def single(numbers: Ints) -> Ints:
    """The numbers, sorted, each once (np.unique looks for them in a hash table, which takes three times as long)."""
    ordered = np.sort(numbers)
    kept = np.ones(len(ordered), np.bool_)
    np.not_equal(ordered[1:], ordered[:-1], out=kept[1:])
    return ordered[kept]


def spread(start: Ints, which: Ints) -> tuple[Ints, Ints]:
    """All entries of the sets `which`: (position in `which`, position of the entry), where set k has start[k]..start[k + 1]."""
    first = start[which]
    sizes = start[which + 1] - first
    ends = np.cumsum(sizes)
    owner = np.repeat(np.arange(len(which)), sizes)
    return owner, np.arange(len(owner)) + np.repeat(first - ends + sizes, sizes)
