"""Which links stand outside the order that two versions share."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise


def out_of_order(pairs: Sequence[tuple[int, int]], weights: Sequence[float]) -> set[int]:
    """Positions of the pairs outside the heaviest run that keeps its order on both sides.

    `pairs` are (place in one text, place in the other); a run may stay at a place (splits and merges are no moves).
    O(n log n): a heaviest non-decreasing subsequence over a tree of prefix maxima.
    """
    order = sorted(range(len(pairs)), key=pairs.__getitem__)
    if all(pairs[a][1] <= pairs[b][1] for a, b in pairwise(order)):
        return {k for k in order if weights[k] <= 0}
    places = sorted({b for _, b in pairs})
    best, ends = [0.0] * (len(places) + 1), [-1] * (len(places) + 1)
    before = [-1] * len(pairs)
    for k in order:
        at = bisect_left(places, pairs[k][1]) + 1
        weight, before[k] = _best_up_to(best, ends, at)
        _raise(best, ends, at, weight + weights[k], k)
    last = _best_up_to(best, ends, len(places))[1]
    kept: set[int] = set()
    while last >= 0:
        kept.add(last)
        last = before[last]
    return set(range(len(pairs))) - kept


def _best_up_to(best: Sequence[float], ends: Sequence[int], at: int) -> tuple[float, int]:
    """The heaviest run that ends at one of the first `at` places: its weight, and the pair that it ends with."""
    weight, end = 0.0, -1
    while at > 0:
        if best[at] > weight:
            weight, end = best[at], ends[at]
        at -= at & -at
    return weight, end


def _raise(best: list[float], ends: list[int], at: int, weight: float, end: int) -> None:
    while at < len(best):
        if weight > best[at]:
            best[at], ends[at] = weight, end
        at += at & -at
