"""From likenesses of pairs to groups: average-link, so that one bridge does not join two stories."""

from __future__ import annotations

import heapq
from collections.abc import Mapping

from compare_app.model.cancel import ShouldCancel, check


def average_link(
    size: int, pairs: Mapping[tuple[int, int], float], threshold: float, should_cancel: ShouldCancel | None = None
) -> list[list[int]]:
    """Merge the two groups that are most alike on average until none reach the threshold; an absent pair counts 0.

    The result is sorted, and depends on nothing but the numbers: equal averages are taken in the order of positions.
    """
    members: dict[int, list[int]] = {i: [i] for i in range(size)}
    sums: dict[int, dict[int, float]] = {i: {} for i in range(size)}
    for (i, j), score in pairs.items():
        sums[i][j] = sums[j][i] = score
    heap = [(-score, i, j, 1) for (i, j), score in pairs.items() if score >= threshold]
    heapq.heapify(heap)
    while heap:
        check(should_cancel)
        _, i, j, pairs_then = heapq.heappop(heap)
        if i not in members or j not in members or len(members[i]) * len(members[j]) != pairs_then:
            continue
        _merge(i, j, members, sums)
        for other, total in sums[i].items():
            count = len(members[i]) * len(members[other])
            if total / count >= threshold:
                heapq.heappush(heap, (-total / count, min(i, other), max(i, other), count))
    return sorted(sorted(group) for group in members.values())


def _merge(i: int, j: int, members: dict[int, list[int]], sums: dict[int, dict[int, float]]) -> None:
    members[i] += members.pop(j)
    sums[i].pop(j, None)
    gone = sums.pop(j)
    gone.pop(i, None)
    for other, total in gone.items():
        sums[other].pop(j)
        sums[i][other] = sums[other][i] = sums[i].get(other, 0.0) + total
