"""From likenesses of pairs to groups: average-link, so that one bridge does not join two stories."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Mapping

import numpy as np

from compare_app.model.cancel import ShouldCancel, check
from compare_app.stories.similarity import Ints, Pairs

#: Pairs of one connected part beyond this many are thinned, the weakest first: memory stays bounded.
_MOST_PAIRS = 1_000_000


def average_link(
    size: int, pairs: Pairs, threshold: float, should_cancel: ShouldCancel | None = None
) -> list[list[int]]:
    """Merge the two groups that are most alike on average until none reach the threshold; an absent pair counts 0.

    Positions 0 to size-1, each in one group; groups and their members are sorted. Equal averages are taken in the order of positions.
    """
    members: dict[int, list[int]] = {i: [i] for i in range(size)}
    for part in _parts(size, pairs, threshold):
        _merge_part(members, part, threshold, should_cancel)
    return sorted(sorted(group) for group in members.values())


def _parts(size: int, pairs: Pairs, threshold: float) -> Iterator[dict[tuple[int, int], float]]:
    """The pairs of each part that pairs above the threshold connect; nothing else can ever merge."""
    strong = pairs.score >= threshold
    label = _connected(size, pairs.first[strong], pairs.second[strong])
    inside = label[pairs.first] == label[pairs.second]
    order = np.flatnonzero(inside)
    order = order[np.argsort(label[pairs.first[order]], kind="stable")]
    bounds = np.flatnonzero(np.diff(label[pairs.first[order]])) + 1
    for part in np.split(order, bounds):
        if len(part) > _MOST_PAIRS:
            floor = np.partition(pairs.score[part], -_MOST_PAIRS)[-_MOST_PAIRS]
            part = part[pairs.score[part] > floor]  # noqa: PLW2901
        keys = zip(pairs.first[part].tolist(), pairs.second[part].tolist(), strict=True)
        yield dict(zip(keys, pairs.score[part].tolist(), strict=True))


def _connected(size: int, first: Ints, second: Ints) -> Ints:
    """A label per position, equal where a path of pairs leads from one to the other."""
    label = list(range(size))

    def root(i: int) -> int:
        while label[i] != i:
            label[i] = label[label[i]]
            i = label[i]
        return i

    for i, j in zip(first.tolist(), second.tolist(), strict=True):
        a, b = root(i), root(j)
        label[max(a, b)] = min(a, b)
    return np.array([root(i) for i in range(size)], dtype=np.int64)


def _merge_part(
    members: dict[int, list[int]],
    pairs: Mapping[tuple[int, int], float],
    threshold: float,
    should_cancel: ShouldCancel | None,
) -> None:
    """Merge the groups of one connected part, likest first, in place, until no two are as like as the threshold on average.

    `members`: articles by the group's smallest; `pairs`: likeness, 0 to 1, of pairs of articles, the smaller first. Raises Cancelled.
    """
    sums: dict[int, dict[int, float]] = {}
    for (i, j), score in pairs.items():
        sums.setdefault(i, {})[j] = score
        sums.setdefault(j, {})[i] = score
    heap = [(-score, i, j, 1) for (i, j), score in pairs.items() if score >= threshold]
    heapq.heapify(heap)
    while heap:
        check(should_cancel)
        _, i, j, pairs_then = heapq.heappop(heap)
        if i not in members or j not in members or len(members[i]) * len(members[j]) != pairs_then:
            continue  # one of them has grown since, or is gone; the newer entry counts
        _merge(i, j, members, sums)
        for other, total in sums[i].items():
            count = len(members[i]) * len(members[other])
            if total / count >= threshold:
                heapq.heappush(heap, (-total / count, min(i, other), max(i, other), count))


def _merge(i: int, j: int, members: dict[int, list[int]], sums: dict[int, dict[int, float]]) -> None:
    """Put group `j` into `i`. `sums`: the likenesses of all pairs between two groups, added up, both ways round."""
    members[i] += members.pop(j)
    sums[i].pop(j, None)
    gone = sums.pop(j)
    gone.pop(i, None)
    for other, total in gone.items():
        sums[other].pop(j)
        sums[i][other] = sums[other][i] = sums[i].get(other, 0.0) + total
