"""Which links stand outside the order that two versions share."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence


def out_of_order(pairs: Sequence[tuple[int, int]], weights: Sequence[float]) -> set[int]:
    """Positions of the pairs outside the heaviest run that keeps its order on both sides.

    `pairs` are (place in one text, place in the other); a run may stay at a place (splits and merges are no moves).
    O(n log n): a heaviest non-decreasing subsequence over a tree of prefix maxima.
    """
    order = sorted(range(len(pairs)), key=lambda k: pairs[k])
    places = sorted({b for _, b in pairs})
    best: list[tuple[float, int]] = [(0.0, -1)] * (len(places) + 1)
    before = [-1] * len(pairs)
    for k in order:
        at = bisect_left(places, pairs[k][1]) + 1
        weight, before[k] = _best_up_to(best, at)
        _raise(best, at, (weight + weights[k], k))
    last = _best_up_to(best, len(places))[1]
    kept: set[int] = set()
    while last >= 0:
        kept.add(last)
        last = before[last]
    return set(range(len(pairs))) - kept


def _best_up_to(tree: list[tuple[float, int]], at: int) -> tuple[float, int]:
    found = (0.0, -1)
    while at > 0:
        found = max(found, tree[at], key=lambda entry: entry[0])
        at -= at & -at
    return found


def _raise(tree: list[tuple[float, int]], at: int, entry: tuple[float, int]) -> None:
    while at < len(tree):
        if entry[0] > tree[at][0]:
            tree[at] = entry
        at += at & -at
