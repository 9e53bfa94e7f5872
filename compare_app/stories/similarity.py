"""How alike two versions are as accounts of one event, 0 to 1."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from itertools import combinations

from compare_app.model.cancel import ShouldCancel, check

from .features import Features

Pairs = dict[tuple[int, int], float]

#: As if this many unrelated articles stood in the folder beside the real ones: small folders need a prior.
_PRIOR = 20


def similarities(versions: Sequence[Features], should_cancel: ShouldCancel | None = None) -> Pairs:
    """The likeness of every pair (i < j) that shares anything worth weight."""
    frequency = Counter(stem for version in versions for stem in version.weights)
    total = len(versions) + _PRIOR
    vectors = [_weighted(version, frequency, total) for version in versions]
    found: Pairs = {}
    for i, j in combinations(range(len(vectors)), 2):
        if j == i + 1:
            check(should_cancel)
        score = _cosine(vectors[i], vectors[j])
        if score > 0:
            found[i, j] = score
    return found


def _weighted(version: Features, frequency: Counter[str], total: int) -> dict[str, float]:
    raw = {s: w * _idf(s, frequency[s], total) for s, w in version.weights.items()}
    norm = math.sqrt(sum(w * w for w in raw.values())) or 1.0
    return {s: w / norm for s, w in raw.items()}


def _idf(stem: str, frequency: int, total: int) -> float:
    prior = 0.5 * _PRIOR if len(stem) <= 3 and stem.isalpha() and stem.isascii() else 0.0
    return math.log(total / (frequency + prior))


def _cosine(a: dict[str, float], b: dict[str, float]) -> float:
    small, large = (a, b) if len(a) <= len(b) else (b, a)
    return sum(w * large[s] for s, w in small.items() if s in large)
