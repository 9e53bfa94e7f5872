"""What speaks for a pair by its surroundings: rivals of the same sentences, neighbours in order, words left to explain.

`z` is the pair's own log odds. No global order is needed: a moved run of sentences supports itself along its own diagonal.
The neighbours are the strongest part of all (+.02 to +.03 F1 on different outlets).
"""

from __future__ import annotations

import numpy as np

from compare_app.align.arrays import Floats, Ints
from compare_app.align.candidates import Candidates, Shared
from compare_app.align.evidence import MEANING
from compare_app.align.sides import Bags, Side, Vocabulary

_FLOOR = -6.0  # log odds of a pair that is no candidate
_SPAN = 3  # sentences looked back and ahead along the diagonal
_BASE = ("z", "ahead hi", "ahead lo", "next", "near", "beside", "assigned hi", "assigned lo", "left hi", "left lo")
_MIXED = (*_BASE, "distance", "letters", "shared hi", "shared lo")


def names(meaning: bool) -> tuple[str, ...]:
    """The names of the table's columns, with or without a sentence model."""
    crossed = (f"{kind} x {n}" for n in _mixed(meaning) for kind in ("likeness", "sameness"))
    return (*_BASE, "likeness", "sameness", "size", *crossed)


def _mixed(meaning: bool) -> tuple[str, ...]:
    return (*_MIXED, MEANING) if meaning else _MIXED


def context(
    found: Candidates, z: Floats, own: Floats, own_names: tuple[str, ...], common: Shared, sides: tuple[Side, Side],
    vocabulary: Vocabulary,
) -> Floats:  # fmt: skip
    """The table (candidates, names), given the pairs' own log odds and their own evidence."""
    z = np.clip(z, _FLOOR, -_FLOOR).astype(np.float32)
    a, b = sides
    ahead_a, ahead_b = z - _best_other(found.rows, z), z - _best_other(found.columns, z)
    assigned = _assigned(found, z, common, a.stems, b.stems, vocabulary)
    left = _left(found, z, common, a.stems, b.stems, vocabulary)
    diagonal = [(d, e) for d in range(-_SPAN, _SPAN + 1) for e in range(-_SPAN, _SPAN + 1) if d * e > 0]
    columns = [
        z, np.maximum(ahead_a, ahead_b), np.minimum(ahead_a, ahead_b),
        _strongest_at(found, z, [(1, 1), (-1, -1)]), _strongest_at(found, z, diagonal),
        _strongest_at(found, z, [(0, 1), (0, -1), (1, 0), (-1, 0)]),
        *assigned, *left,
    ]  # fmt: skip
    likeness, sameness = _likeness(found, own[:, own_names.index("letters")])
    base = np.stack(columns, axis=1)
    crossing = _mixed(MEANING in own_names)[len(_BASE) :]
    mixed = np.concatenate([base, own[:, [own_names.index(n) for n in crossing]]], axis=1)
    regime = np.tile(np.array([likeness, sameness, np.log(sum(found.shape) or 1)], np.float32), (len(found), 1))
    crossed = np.stack([mixed * np.float32(likeness), mixed * np.float32(sameness)], axis=2).reshape(
        len(found), 2 * mixed.shape[1]
    )
    return np.concatenate([base, regime, crossed], axis=1).astype(np.float32)


def _likeness(found: Candidates, letters: Floats) -> tuple[float, float]:
    """How alike the two texts are as a whole: the mean best likeness of a sentence, and the share of near-equal ones."""
    best = [np.zeros(n, np.float32) for n in found.shape]
    np.maximum.at(best[0], found.rows, letters)
    np.maximum.at(best[1], found.columns, letters)
    means = [float(x.mean()) if len(x) else 0.0 for x in best]
    same = [float((x > 0.7).mean()) if len(x) else 0.0 for x in best]
    return sum(means) / 2, sum(same) / 2


def _best_other(owner: Ints, z: Floats) -> Floats:
    """For each entry the best z among the other entries of its owner."""
    best, second = _best_two(owner, z)
    return np.where(z >= best[owner], second[owner], best[owner]).astype(np.float32)


def _best_two(owner: Ints, z: Floats) -> tuple[Floats, Floats]:
    size = int(owner.max(initial=-1)) + 1
    order = np.lexsort((-z, owner))
    first = np.searchsorted(owner[order], np.arange(size))
    best, second = np.full(size, _FLOOR, np.float32), np.full(size, _FLOOR, np.float32)
    present = np.bincount(owner, minlength=size)
    best[present > 0] = z[order[first[present > 0]]]
    second[present > 1] = z[order[first[present > 1] + 1]]
    return best, second


def _strongest_at(found: Candidates, z: Floats, steps: list[tuple[int, int]]) -> Floats:
    """The best z among the pairs at the given steps away."""
    if found.small:
        return _strongest_in_table(found, z, steps)
    out = np.full(len(found), _FLOOR, np.float32)
    for at in found.find(steps):
        np.maximum(out, np.where(at >= 0, z[at], _FLOOR), out=out)
    return out


def _strongest_in_table(found: Candidates, z: Floats, steps: list[tuple[int, int]]) -> Floats:
    rows, columns = found.shape
    framed = np.pad(found.spread(z, _FLOOR), _SPAN, constant_values=_FLOOR)
    out = np.full(found.shape, _FLOOR, np.float32)
    for down, right in steps:
        top, side = _SPAN + down, _SPAN + right
        np.maximum(out, framed[top : top + rows, side : side + columns], out=out)
    return out[found.rows, found.columns]


def _assigned(
    found: Candidates, z: Floats, common: Shared, a: Bags, b: Bags, vocabulary: Vocabulary
) -> tuple[Floats, Floats]:
    """The share of each sentence that this partner explains, when rivals compete for every shared word by their odds."""
    shares = [_explained(owner, z, common, bags, vocabulary) for owner, bags in ((found.rows, a), (found.columns, b))]
    return np.maximum(*shares), np.minimum(*shares)


def _explained(owner: Ints, z: Floats, common: Shared, bags: Bags, vocabulary: Vocabulary) -> Floats:
    best, _ = _best_two(owner, z)
    odds = np.exp(z - best[owner])[common.pair]
    _, word = np.unique(owner[common.pair] * max(1, vocabulary.size) + common.items, return_inverse=True)
    share = odds / np.maximum(np.bincount(word, odds), 1e-9)[word]
    mass = np.bincount(common.pair, share * vocabulary.weight[common.items], len(owner))
    return (mass / (bags.sums(vocabulary.weight)[owner] + 0.4)).astype(np.float32)


def _left(
    found: Candidates, z: Floats, common: Shared, a: Bags, b: Bags, vocabulary: Vocabulary
) -> tuple[Floats, Floats]:
    """The share of each sentence that only this partner explains, once its best other partner has explained its part."""
    shares = [_remaining(owner, z, common, bags, vocabulary) for owner, bags in ((found.rows, a), (found.columns, b))]
    return np.maximum(*shares), np.minimum(*shares)


def _remaining(owner: Ints, z: Floats, common: Shared, bags: Bags, vocabulary: Vocabulary) -> Floats:
    order = np.lexsort((-z, owner))
    size = int(owner.max(initial=-1)) + 1
    first = np.searchsorted(owner[order], np.arange(size))
    count = np.bincount(owner, minlength=size)
    top = np.full(size, -1)
    top[count > 0] = order[first[count > 0]]
    runner = np.full(size, -1)
    runner[count > 1] = order[first[count > 1] + 1]
    entries = np.arange(len(owner))
    rival = np.where(top[owner] == entries, runner[owner], top[owner])
    width = max(1, vocabulary.size)
    have = np.sort(common.pair * width + common.items)
    wanted = rival[common.pair] * width + common.items
    at = np.minimum(np.searchsorted(have, wanted), max(0, len(have) - 1))
    taken = (rival[common.pair] >= 0) & (have[at] == wanted) if len(have) else np.zeros(0, np.bool_)
    mass = np.bincount(common.pair, np.where(taken, 0, vocabulary.weight[common.items]), len(owner))
    return (mass / (bags.sums(vocabulary.weight)[owner] + 0.4)).astype(np.float32)
