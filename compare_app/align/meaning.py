"""What the optional sentence model says about pairs of sentences: figures of whole sentences and of their words.

The cosine of two sentence vectors alone is high for all sentences of one topic. It counts beside what is usual in the story,
and beside the words: how near each telling word of the one comes to some word of the other, by what the model makes of it
in its sentence (“late interaction”, after Khattab and Zaharia's ColBERT, 2020). By cross-validation over stories F1 rises
by .02 to .06 more than with the cosine alone where outlets share little.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from compare_app.align.arrays import Floats, Ints
from compare_app.align.stems import stem
from compare_app.model.cancel import ShouldCancel, check

if TYPE_CHECKING:
    from compare_app.align.semantic.bert import Read

Halves = NDArray[np.float16]

#: The cosine, the cosine beyond what is usual, and the larger and the smaller of the shares of the two sentences' words
#: that find their like in the other, after half of the model's layers and after all.
NAMES = ("meaning", "meaning beyond", "near words hi", "near words lo", "near senses hi", "near senses lo")
_TELLING = 0.2  # background weight from which a word is compared
_UNKNOWN = 0.5  # weight of a word that is no word of the program's own
_SMOOTH = 0.2
_ROUND = 4  # decimals: sums of products depend on the order of their terms in the last bits


@dataclass(frozen=True, slots=True)
class Meaning:
    """The vectors of a story's different sentences, (sentences, width), and of their telling words: `start` is where each begins."""

    whole: Floats
    usual: Floats  # of each sentence: its mean cosine with the others
    start: Ints
    weight: Floats
    middle: Halves
    last: Halves


def meaning_of(read: Sequence[Read], number: Mapping[str, int], background: Floats, weight: Floats) -> Meaning:
    """The sentences as the model read them; `number`, `background` and `weight` are those of the story's stems."""
    middle, last, weights, sizes = [], [], [], []
    for sentence in read:
        stems = [number.get(stem(word)) for word in sentence.words]
        kept = [n for n, k in enumerate(stems) if k is None or background[k] >= _TELLING]
        middle.append(sentence.middle[kept])
        last.append(sentence.last[kept])
        weights += [_UNKNOWN if (k := stems[n]) is None else float(weight[k]) for n in kept]
        sizes.append(len(kept))
    whole = np.stack([sentence.whole for sentence in read]) if read else np.zeros((0, 1), np.float32)
    return Meaning(
        whole,
        np.round(whole @ whole.mean(0), _ROUND) if len(read) else np.zeros(0, np.float32),
        np.concatenate([[0], np.cumsum(sizes, dtype=np.int64)]),
        np.array(weights, np.float32),
        np.concatenate(middle) if middle else np.zeros((0, 1), np.float16),
        np.concatenate(last) if last else np.zeros((0, 1), np.float16),
    )


def columns(meaning: Meaning, one: Ints, two: Ints, should_cancel: ShouldCancel | None = None) -> list[Floats]:
    """The figures of NAMES, one array each, for pairs of different sentences."""
    cosine = np.round(_products(meaning.whole, one, two, should_cancel), _ROUND)
    beyond = cosine - (meaning.usual[one] + meaning.usual[two]) / 2
    shares = []
    for vectors in (meaning.middle, meaning.last):
        both = _near(meaning, vectors, one, two, should_cancel)
        shares += [both.max(1), both.min(1)]
    return [cosine, beyond, *shares]


def _products(vectors: Floats, one: Ints, two: Ints, should_cancel: ShouldCancel | None) -> Floats:
    """The product of the two vectors of each pair."""
    out = np.empty(len(one), np.float32)
    for at in range(0, len(one), 1024):
        check(should_cancel)
        part = slice(at, at + 1024)
        out[part] = np.einsum("kg,kg->k", vectors[one[part]], vectors[two[part]])
    return out


def _near(meaning: Meaning, vectors: Halves, one: Ints, two: Ints, should_cancel: ShouldCancel | None) -> Floats:
    """Of each pair: the share of the one's words that come near to a word of the other, and the other way round, (pairs, 2)."""
    out = np.zeros((len(one), 2), np.float32)
    order = np.argsort(one, kind="stable")
    size = np.diff(meaning.start)
    mass = np.add.reduceat(np.append(meaning.weight, 0), meaning.start[:-1]) * (size > 0) + np.float32(_SMOOTH)
    bounds = np.flatnonzero(np.diff(one[order], prepend=-1, append=-1))
    for n, (begin, end) in enumerate(pairwise(bounds)):
        if n % 16 == 0:
            check(should_cancel)
        own = int(one[order[begin]])
        pairs = order[begin:end]
        pairs = pairs[size[two[pairs]] > 0]
        words = slice(meaning.start[own], meaning.start[own + 1])
        if size[own] and len(pairs):
            others, first = _ranges(meaning.start[two[pairs]], size[two[pairs]])
            near = np.maximum(vectors[words].astype(np.float32) @ vectors[others].astype(np.float32).T, 0)
            out[pairs, 0] = meaning.weight[words] @ np.maximum.reduceat(near, first, axis=1) / mass[own]
            out[pairs, 1] = np.add.reduceat(near.max(0) * meaning.weight[others], first) / mass[two[pairs]]
    return np.round(out, _ROUND)


def _ranges(start: Ints, size: Ints) -> tuple[Ints, Ints]:
    """All numbers of several stretches one after the other, and where each stretch begins among them."""
    first = np.cumsum(size) - size
    return np.arange(int(size.sum())) + np.repeat(start - first, size), first
