"""Whether one of two names may be a slip of the pen for the other."""

from __future__ import annotations

from rapidfuzz.distance import DamerauLevenshtein

#: Names of more letters may be mistyped in several.
_LONG = 7


def misspelt(a: str, b: str) -> bool:
    """One of two names may be a slip for the other: few letters differ in long enough words."""
    left, right = a.split(), b.split()
    if len(left) != len(right):
        return False
    for x, y in zip(left, right, strict=True):
        if x == y:
            continue
        longest = max(len(x), len(y))
        if x[0] != y[0] or min(len(x), len(y)) < 4:
            return False
        if DamerauLevenshtein.distance(x, y) > (longest // 3 if longest > _LONG else 1):
            return False
    return a != b
