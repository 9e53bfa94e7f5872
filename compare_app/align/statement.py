"""Figures about what two sentences state, as against whom and what they are about (see `wording`).

By cross-validation over stories: −3 % of log loss on different outlets together, and fewer links between two things that
one person said or two sentences that introduce her.
"""

from __future__ import annotations

import numpy as np

from compare_app.align.arrays import Flags, Floats, Ints
from compare_app.align.bags import Bags, spread
from compare_app.align.candidates import Candidates, Shared, shared
from compare_app.align.contents import Contents, Parts
from compare_app.align.sides import Vocabulary

NAMES = (
    "stated", "stated hi", "stated lo", "described", "quoted", "quoted hi", "quoted otherwise", "both quote",
    "one speaker", "occasion", "two speakers", "one speaker x stated hi", "part hi", "part lo", "first part hi", "first part lo",
)  # fmt: skip
_SMOOTH, _SMOOTH_PART = 0.4, 0.6  # weight added to a mass, so that few words do not reach a full share


def columns(found: Candidates, contents: Contents, vocabulary: Vocabulary, common: Shared) -> list[Floats]:
    """The figures of NAMES, one array each, for pairs of different sentences; `common` are the stems that they share."""
    weight, i, j = vocabulary.weight, found.rows, found.columns
    stated, hi, lo = _cover(found, contents.telling, contents.states, common, weight)
    quoted, quoted_hi, _ = _cover(found, contents.telling, contents.quoted, common, weight)
    both = contents.quoting[i] & contents.quoting[j]
    speaks = np.diff(contents.speakers.start) > 0
    one = np.bincount(shared(found, contents.speakers, contents.speakers).pair, minlength=len(found)) > 0
    two = speaks[i] & speaks[j] & ~one
    shares = contents.parts.sums(weight[contents.telling.items]) + _SMOOTH_PART
    parts_a, parts_b = (
        _parts(contents.parts, own, at, weight[common.items], common.pair, shares)
        for own, at in ((i, common.at_a), (j, common.at_b))
    )
    described = common.within(contents.describes, contents.describes)
    occasion = common.within(contents.occasion, contents.occasion).sums(weight, len(found))
    return [
        np.log1p(stated), hi, lo, described.sums(weight, len(found)),
        np.log1p(quoted), quoted_hi * both, both * (1 - quoted_hi), both, one, occasion, two, one * hi,
        np.maximum(parts_a[0], parts_b[0]), np.minimum(parts_a[0], parts_b[0]),
        np.maximum(parts_a[1], parts_b[1]), np.minimum(parts_a[1], parts_b[1]),
    ]  # fmt: skip


def _cover(
    found: Candidates, stems: Bags, chosen: Flags, common: Shared, weight: Floats
) -> tuple[Floats, Floats, Floats]:
    """Mass shared by the chosen stems, and its larger and smaller share of the two sentences."""
    mass, own = common.within(chosen, chosen).sums(weight, len(found)), stems.sums(weight, chosen) + _SMOOTH
    share_a, share_b = mass / own[found.rows], mass / own[found.columns]
    return mass, np.maximum(share_a, share_b), np.minimum(share_a, share_b)


def _parts(parts: Parts, own: Ints, at: Ints, weight: Floats, pair: Ints, whole: Floats) -> tuple[Floats, Floats]:
    """How much of the best and of the first part of each own sentence the other sentence has.

    `at`, `weight` and `pair` tell of each shared stem where it stands among the own sentences' stems, what it weighs, and
    whose it is; `whole` is what each part weighs.
    """
    first = parts.start[own]
    counts = parts.start[own + 1] - first
    begin = np.cumsum(counts) - counts
    entry, place = spread(parts.at, at)
    owner = pair[entry]
    mass = np.bincount(begin[owner] + parts.part[place] - first[owner], weight[entry], int(counts.sum()))
    _, part = spread(parts.start, own)
    share = mass.astype(np.float32) / whole[part]
    return np.maximum.reduceat(share, begin), share[begin]
