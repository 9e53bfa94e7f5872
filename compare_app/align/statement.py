"""Figures about what two sentences state, as against whom and what they are about (see `wording`).

By cross-validation over stories: −3 % of log loss on different outlets together, and fewer links between two things that
one person said or two sentences that introduce her.
"""

from __future__ import annotations

import numpy as np

from compare_app.align.arrays import Floats, Ints
from compare_app.align.bags import Bags
from compare_app.align.candidates import Candidates, shared, shared_by, spread
from compare_app.align.sides import Side, Vocabulary

NAMES = (
    "stated", "stated hi", "stated lo", "described", "quoted", "quoted hi", "quoted otherwise", "both quote",
    "one speaker", "two speakers", "one speaker x stated hi", "part hi", "part lo", "first part hi", "first part lo",
    "top", "two headlines",
)  # fmt: skip
_SMOOTH, _SMOOTH_PART = 0.4, 0.6  # weight added to a mass, so that few words do not reach a full share


def columns(found: Candidates, a: Side, b: Side, vocabulary: Vocabulary) -> list[Floats]:
    """The figures of NAMES, one array each."""
    weight, i, j = vocabulary.weight, found.rows, found.columns
    stated, hi, lo = _cover(found, a.states, b.states, weight)
    quoted, quoted_hi, _ = _cover(found, a.quoted, b.quoted, weight)
    both = a.quoting[i] & b.quoting[j]
    speaks_a, speaks_b = np.diff(a.speakers.start) > 0, np.diff(b.speakers.start) > 0
    one = np.bincount(shared(found, a.speakers, b.speakers).pair, minlength=len(found)) > 0
    two = speaks_a[i] & speaks_b[j] & ~one
    parts_a = _parts(a.parts, a.part_of, i, j, b.stems, weight)
    parts_b = _parts(b.parts, b.part_of, j, i, a.stems, weight)
    return [
        np.log1p(stated), hi, lo, shared(found, a.describes, b.describes).sums(weight, len(found)),
        np.log1p(quoted), quoted_hi * both, both * (1 - quoted_hi), both, one, two, one * hi,
        np.maximum(parts_a[0], parts_b[0]), np.minimum(parts_a[0], parts_b[0]),
        np.maximum(parts_a[1], parts_b[1]), np.minimum(parts_a[1], parts_b[1]),
        (a.headline[i] & b.lead[j]) | (a.lead[i] & b.headline[j]), a.headline[i] & b.headline[j],
    ]  # fmt: skip


def _cover(found: Candidates, a: Bags, b: Bags, weight: Floats) -> tuple[Floats, Floats, Floats]:
    """Shared mass, and its larger and smaller share of the two sentences."""
    mass = shared(found, a, b).sums(weight, len(found))
    share_a = mass / (a.sums(weight)[found.rows] + _SMOOTH)
    share_b = mass / (b.sums(weight)[found.columns] + _SMOOTH)
    return mass, np.maximum(share_a, share_b), np.minimum(share_a, share_b)


def _parts(parts: Bags, part_of: Ints, own: Ints, other: Ints, stems: Bags, weight: Floats) -> tuple[Floats, Floats]:
    """How much of the best and of the first part of each own sentence the other sentence has."""
    start = np.searchsorted(part_of, np.arange(int(part_of[-1]) + 2 if len(part_of) else 1))
    pair, part = spread(start, own)
    mass = shared_by(part, other[pair], parts, stems).sums(weight, len(part))
    share = mass / (parts.sums(weight)[part] + _SMOOTH_PART)
    best = np.zeros(len(own), np.float32)
    np.maximum.at(best, pair, share)
    first = np.zeros(len(own), np.float32)
    leads = part == start[own][pair]
    first[pair[leads]] = share[leads]
    return best, first
