"""The order of the rows: every version's unmoved passages stay in their reading order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from itertools import takewhile

from compare_app.align.moves import out_of_order
from compare_app.align.passages import Passage
from compare_app.align.said import Said
from compare_app.model.cancel import ShouldCancel, checked
from compare_app.model.version import Version


def in_order(
    clusters: Sequence[Sequence[int]],
    flat: Sequence[Passage],
    versions: Sequence[Version],
    said: Said,
    should_cancel: ShouldCancel | None,
) -> list[tuple[Sequence[int], frozenset[int]]]:
    """Clusters with the versions whose passage is moved, in an order that keeps every version's unmoved ones in order.

    Versions are laid in one after the other, the earliest first: it is read as it was written, and what stands elsewhere has
    moved in a later one.
    """
    holds: dict[int, list[tuple[int, int]]] = defaultdict(list)  # version -> (place, cluster), in reading order
    for c, cluster in enumerate(clusters):
        for v in {flat[k].version for k in cluster}:
            holds[v].append((min(flat[k].first for k in cluster if flat[k].version == v), c))
    heads = {c for c, cluster in enumerate(clusters) if any(_in_head(flat[k], versions) for k in cluster)}
    order: list[int] = []
    moved: dict[int, set[int]] = defaultdict(set)
    for v in checked(sorted(holds), should_cancel):
        cells = [c for _, c in sorted(holds[v])]
        _lay_in(order, cells, v, moved, said.weights(clusters, cells, v, flat), heads)
    return [(clusters[c], frozenset(moved[c])) for c in order]


def _in_head(passage: Passage, versions: Sequence[Version]) -> bool:
    version = versions[passage.version]
    return version.role(passage.first) == "headline" or not version.tells_story(passage.first)


def _lay_in(
    order: list[int],
    cells: Sequence[int],
    v: int,
    moved: dict[int, set[int]],
    weight: Mapping[int, float],
    heads: Set[int],
) -> None:
    """Put a version's rows into the order; what it alone has stands behind what stands before it there."""
    place = {c: k for k, c in enumerate(order)}
    known = [c for c in cells if c in place and weight[c] > 0]
    weights = [weight[c] for c in known]
    gone = {known[k] for k in out_of_order([(n, place[c]) for n, c in enumerate(known)], weights)}
    gone |= {c for c in cells if weight[c] <= 0}
    for c in gone:
        moved[c].add(v)
    following: dict[int, list[int]] = defaultdict(list)  # known cluster (-1: the start) -> new ones to stand after it
    last = -1
    for c in cells:
        if c not in place:
            following[last].append(c)
        elif c not in gone:
            last = c
    kept = set(known) - gone
    order[:] = _woven(order, following, heads, kept)


def _woven(order: Sequence[int], following: Mapping[int, list[int]], heads: Set[int], kept: Set[int]) -> list[int]:
    """The order with new rows behind those that they follow; all headlines, bylines and the like lead what the new ones tell."""
    out: list[int] = []
    waiting: list[int] = []
    for c in (-1, *order):
        if c not in heads or c in kept:
            out += waiting
            waiting = []
        out += [c] if c >= 0 else []
        new = following.get(c, [])
        head = list(takewhile(heads.__contains__, new)) if c < 0 or c in heads else new
        out += head
        waiting += new[len(head) :]
    return out + waiting
