"""How near the vectors of sentences and of their words are to each other, for many pairs of sentences at once."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from compare_app.align.arrays import Floats, Ints
from compare_app.model.cancel import ShouldCancel, check, checked

_SMOOTH = np.float32(0.2)  # weight added to a sentence's words, so that a single one does not make a full share
_ROUND = 4  # decimals: sums of products depend on the order of their terms in the last bits
_PAIRS = 1024
_SENTENCES = 64  # laid out at once: a table of their words and all words of the story


@dataclass(frozen=True, slots=True)
class Words:
    """The telling words of sentences, one after the other: those of sentence k are `start[k]` to `start[k + 1]`.

    `weight`: how much each word says in the story; `item`: its row in `vectors`, (different words, width), each of length 1.
    """

    start: Ints
    weight: Floats
    item: Ints
    vectors: NDArray[Any]

    @property
    def size(self) -> Ints:
        """How many words each sentence has."""
        return np.diff(self.start)

    @property
    def mass(self) -> Floats:
        """The weight of each sentence's words together, and a little."""
        sums = np.add.reduceat(np.append(self.weight, np.float32(0)), self.start[:-1])
        return (sums * (self.size > 0) + _SMOOTH).astype(np.float32)


def usual(whole: Floats) -> Floats:
    """The mean cosine of each sentence with all of them; `whole`: (sentences, width), each of length 1."""
    found: Floats = np.round(whole @ whole.mean(0), _ROUND) if len(whole) else np.zeros(0, np.float32)
    return found


def cosines(whole: Floats, one: Ints, two: Ints, should_cancel: ShouldCancel | None = None) -> Floats:
    """The product of the two vectors of each pair."""
    out = np.empty(len(one), np.float32)
    for at in checked(range(0, len(one), _PAIRS), should_cancel):
        part = slice(at, at + _PAIRS)
        out[part] = np.einsum("kg,kg->k", whole[one[part]], whole[two[part]])
    return np.round(out, _ROUND)


def all_cosines(one: Floats, two: Floats) -> Floats:
    """The products of each of these vectors with each of those, as a table."""
    found: Floats = np.round(one @ two.T, _ROUND)
    return found


def beyond(cosine: Floats, usual_of: Floats, one: Ints, two: Ints) -> Floats:
    """What the cosines of pairs exceed that is usual for the two sentences: in one story all have much in common."""
    return (cosine - (usual_of[one] + usual_of[two]) / 2).astype(np.float32)


def shares(words: Words, one: Ints, two: Ints, should_cancel: ShouldCancel | None = None) -> tuple[Floats, Floats]:
    """The larger and the smaller of the shares of the two sentences' words that come near to a word of the other (“late
    interaction”, after Khattab and Zaharia's ColBERT, 2020).
    """
    out = np.zeros((len(one), 2), np.float32)
    order = np.argsort(one, kind="stable")
    size, mass = words.size, words.mass
    bounds = np.flatnonzero(np.diff(one[order], prepend=-1, append=-1))
    for n, (begin, end) in enumerate(pairwise(bounds)):
        if n % 16 == 0:
            check(should_cancel)
        own = int(one[order[begin]])
        pairs = order[begin:end]
        pairs = pairs[size[two[pairs]] > 0]
        mine = slice(words.start[own], words.start[own + 1])
        if size[own] and len(pairs):
            others, first = _ranges(words.start[two[pairs]], size[two[pairs]])
            of_mine, of_others = (words.vectors[words.item[of]].astype(np.float32, copy=False) for of in (mine, others))
            near = np.maximum(of_mine @ of_others.T, 0)
            out[pairs, 0] = words.weight[mine] @ np.maximum.reduceat(near, first, axis=1) / mass[own]
            out[pairs, 1] = np.add.reduceat(near.max(0) * words.weight[others], first) / mass[two[pairs]]
    out = np.round(out, _ROUND)
    return out.max(1), out.min(1)


def all_shares(words: Words, should_cancel: ShouldCancel | None = None) -> Floats:
    """The share of each sentence's words (rows) that come near to a word of each other sentence (columns), as a table.

    Where a story's sentences share their words, a twelfth of the time of `shares` for all pairs; `vectors` are in single precision.
    """
    count = len(words.start) - 1
    likeness = np.maximum(words.vectors @ words.vectors.T, 0)
    weighed = np.zeros((count, len(words.vectors)), np.float32)
    np.add.at(weighed, (np.repeat(np.arange(count), words.size), words.item), words.weight)
    out = np.zeros((count, count), np.float32)
    full = np.flatnonzero(words.size)
    for at in checked(range(0, len(full), _SENTENCES), should_cancel):
        some = full[at : at + _SENTENCES]
        of_some = words.item[words.start[some[0]] : words.start[some[-1] + 1]]
        nearest = np.maximum.reduceat(likeness[of_some], words.start[some] - words.start[some[0]], axis=0)
        out[:, some] = weighed @ nearest.T
    return np.round(out / words.mass[:, None], _ROUND)


def _ranges(start: Ints, size: Ints) -> tuple[Ints, Ints]:
    """All numbers of several stretches one after the other, and where each stretch begins among them."""
    first = np.cumsum(size) - size
    return np.arange(int(size.sum())) + np.repeat(start - first, size), first
