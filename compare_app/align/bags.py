"""Sets of numbered things, one set a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from compare_app.align.arrays import Floats, Ints

_DENSE = 4_000_000  # cells of a table that is filled for looking up: five times faster than searching


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
        start = np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64)
        items = np.fromiter((item for s in sets for item in sorted(s)), np.int64, int(start[-1]))
        return cls(start, items, np.repeat(np.arange(len(sets)), sizes) * width + items, width)

    def sums(self, weight: Floats) -> Floats:
        """The weight of each sentence's things together."""
        owner = np.repeat(np.arange(len(self.start) - 1), np.diff(self.start))
        return np.bincount(owner, weight[self.items], len(self.start) - 1).astype(np.float32)

    @classmethod
    def join(cls, bags: Sequence[Bags]) -> Bags:
        """The sets of several, one after the other; all have the same width."""
        sentences = np.cumsum([0, *(len(b.start) - 1 for b in bags)])
        ends = np.cumsum([0, *(len(b.items) for b in bags)])
        start = np.concatenate([b.start[:-1] + at for b, at in zip(bags, ends, strict=False)] + [ends[-1:]])
        keys = np.concatenate([b.keys + at * b.width for b, at in zip(bags, sentences, strict=False)])
        return cls(start, np.concatenate([b.items for b in bags]), keys, bags[0].width)

    def find(self, sentences: Ints, items: Ints) -> Ints:
        """The place in `items` of each wanted item of these sentences, -1 where they lack it."""
        cells = (len(self.start) - 1) * self.width
        if cells <= _DENSE:
            table = np.full(cells, -1, np.int32)
            table[self.keys] = np.arange(len(self.keys))
            looked_up: Ints = table[sentences * self.width + items].astype(np.int64)
            return looked_up
        wanted = sentences * self.width + items
        at = np.minimum(np.searchsorted(self.keys, wanted), max(0, len(self.keys) - 1))
        hit = self.keys[at] == wanted if len(self.keys) else np.zeros(len(wanted), np.bool_)
        found: Ints = np.where(hit, at, -1)
        return found

    @property
    def owner(self) -> Ints:
        """The sentence of each of `items`."""
        return np.repeat(np.arange(len(self.start) - 1), np.diff(self.start))


def renumbered(bags: Sequence[Bags]) -> tuple[list[Bags], Ints]:
    """The same sets with their items numbered from 0 without gaps, in the same order, and the old number of each."""
    old, new = np.unique(np.concatenate([b.items for b in bags] or [np.zeros(0, np.int64)]), return_inverse=True)
    width, out, begin = max(1, len(old)), [], 0
    for b in bags:
        items = new[begin : begin + len(b.items)]
        out.append(Bags(b.start, items, b.owner * width + items, width))
        begin += len(b.items)
    return out, old
