"""Links between two versions: pairs of sentences that carry the same content."""

from __future__ import annotations

import numpy as np

from compare_app.align.moves import out_of_order
from compare_app.align.pairs_v0 import scores
from compare_app.model.alignment import Link, SentenceRef
from compare_app.model.version import Version

_THRESHOLD = 0.3


def links(versions: tuple[Version, Version], names: tuple[int, int]) -> list[Link]:
    """Links between two versions, `names` their positions in the story."""
    of = [[k for k in range(len(v.sentences)) if v.tells_story(k) and v.words_of(k)] for v in versions]
    if not of[0] or not of[1]:
        return []
    s = scores(*([v.words_of(k) for k in ks] for v, ks in zip(versions, of, strict=True)))
    row, col = s.max(1, keepdims=True), s.max(0, keepdims=True)
    found = [(int(i), int(j)) for i, j in np.argwhere((s >= _THRESHOLD) & ((s >= row - 1e-6) | (s >= col - 1e-6)))]
    pairs = [(of[0][i], of[1][j]) for i, j in found]
    gone = out_of_order(pairs, [1.0] * len(pairs))
    return [
        Link(SentenceRef(names[0], i), SentenceRef(names[1], j), float(min(1, s[f])), k in gone)
        for k, ((i, j), f) in enumerate(zip(pairs, found, strict=True))
    ]
