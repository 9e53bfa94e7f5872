"""The other partners of the same sentence, and what they explain of it."""

from __future__ import annotations

import numpy as np

from compare_app.align.arrays import Floats, Ints
from compare_app.align.bags import Bags
from compare_app.align.candidates import Shared
from compare_app.align.sides import Vocabulary

FLOOR = -6.0  # log odds of a pair that is no candidate
_SMOOTH = 0.4


class Rivals:
    """Candidate pairs by the sentence that they are partners of (`owner`, once for each version compared with).

    `sentence` is its place among `bags`, `z` the pairs' log odds, `common` the stems that they share.
    """

    def __init__(
        self, owner: Ints, sentence: Ints, z: Floats, common: Shared, bags: Bags, vocabulary: Vocabulary
    ) -> None:
        self._owner, self._z, self._common, self._vocabulary = owner, z, common, vocabulary
        self._mass = bags.sums(vocabulary.weight)[sentence] + np.float32(_SMOOTH)
        size = int(owner.max(initial=-1)) + 1
        order = np.lexsort((-z, owner))
        count = np.bincount(owner, minlength=size)
        first = np.cumsum(count) - count
        self._top, self._runner = np.full(size, -1), np.full(size, -1)
        self._top[count > 0] = order[first[count > 0]]
        self._runner[count > 1] = order[first[count > 1] + 1]

    @property
    def best_other(self) -> Floats:
        """For each pair the best z among the other pairs of its owner."""
        rival = self._rival()
        return np.where(rival >= 0, self._z[rival], FLOOR).astype(np.float32)

    def _rival(self) -> Ints:
        top = self._top[self._owner]
        rival: Ints = np.where(top == np.arange(len(self._owner)), self._runner[self._owner], top)
        return rival

    def assigned(self) -> Floats:
        """The share of the sentence that each partner explains, when rivals compete for every shared word by their odds."""
        pair, items = self._common.pair, self._common.items
        odds = np.exp(self._z - self._z[self._top[self._owner]])[pair]
        _, word = np.unique(self._owner[pair] * max(1, self._vocabulary.size) + items, return_inverse=True)
        share = odds / np.maximum(np.bincount(word, odds), 1e-9)[word]
        return self._share_of_sentence(share * self._vocabulary.weight[items])

    def left(self) -> Floats:
        """The share of the sentence that only this partner explains, once its best other partner has explained its part."""
        pair, items = self._common.pair, self._common.items
        width, rival = max(1, self._vocabulary.size), self._rival()
        have = pair * width + items
        wanted = rival[pair] * width + items
        at = np.minimum(np.searchsorted(have, wanted), max(0, len(have) - 1))
        taken = (rival[pair] >= 0) & (have[at] == wanted) if len(have) else np.zeros(0, np.bool_)
        return self._share_of_sentence(np.where(taken, 0, self._vocabulary.weight[items]))

    def _share_of_sentence(self, weight: Floats) -> Floats:
        mass = np.bincount(self._common.pair, weight, len(self._owner))
        return (mass / self._mass).astype(np.float32)
