"""The other partners of the same sentence, and what they explain of it."""

from __future__ import annotations

import numpy as np

from compare_app.align.arrays import Flags, Floats, Ints
from compare_app.align.candidates import Shared

FLOOR = -6.0  # log odds of a pair that is no candidate
SMOOTH = 0.4  # weight added to a sentence's mass, so that very short ones are not explained by one word


class Rivals:
    """Candidate pairs by the sentence that they are partners of (`owner`, once for each version compared with).

    `z` are the pairs' log odds, `mass` is what each one's sentence weighs. `words` numbers the owners' words: which of them
    each stem is that a pair shares (an entry of `common`, with its `weight`).
    """

    def __init__(self, owner: Ints, z: Floats, mass: Floats, common: Shared, words: Ints, weight: Floats) -> None:
        self._owner, self._z, self._common, self._words, self._weight = owner, z, common, words, weight
        self._mass = mass + np.float32(SMOOTH)
        self._size = int(owner.max(initial=-1)) + 1
        self._top = self._best(np.ones(len(z), np.bool_))
        self._is_top: Flags = self._top[owner] == np.arange(len(z))
        self._runner = self._best(~self._is_top)

    def _best(self, among: Flags) -> Ints:
        """The pair with the highest z of each owner, the first of equals; -1 where there is none."""
        height = np.where(among, self._z, -np.inf).astype(np.float32)
        best = np.full(self._size, -np.inf, np.float32)
        np.maximum.at(best, self._owner, height)
        found = np.flatnonzero(among & (height == best[self._owner]))[::-1]
        out = np.full(self._size, -1)
        out[self._owner[found]] = found
        return out

    @property
    def best_other(self) -> Floats:
        """For each pair the best z among the other pairs of its owner."""
        rival = np.where(self._is_top, self._runner[self._owner], self._top[self._owner])
        return np.where(rival >= 0, self._z[rival], FLOOR).astype(np.float32)

    def assigned(self) -> Floats:
        """The share of the sentence that each partner explains, when rivals compete for every shared word by their odds."""
        odds = np.exp(self._z - self._z[self._top[self._owner]])[self._common.pair]
        share = odds / np.maximum(np.bincount(self._words, odds), 1e-9)[self._words]
        return self._share_of_sentence(share * self._weight)

    def left(self) -> Floats:
        """The share of the sentence that only this partner explains, once its best other partner has explained its part."""
        runner = self._runner[self._owner] == np.arange(len(self._owner))
        by_top, by_runner = (self._explained(pairs) for pairs in (self._is_top, runner))
        taken = np.where(self._is_top[self._common.pair], by_runner, by_top)
        return self._share_of_sentence(np.where(taken, 0, self._weight))

    def _explained(self, pairs: Flags) -> Flags:
        """Whether one of these pairs shares the same word of the same owner, for each entry of `common`."""
        by = np.zeros(int(self._words.max(initial=-1)) + 1, np.bool_)
        by[self._words[pairs[self._common.pair]]] = True
        found: Flags = by[self._words]
        return found

    def _share_of_sentence(self, weight: Floats) -> Floats:
        mass = np.bincount(self._common.pair, weight, len(self._owner))
        return (mass / self._mass).astype(np.float32)
