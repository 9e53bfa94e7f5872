"""Which passages share a row: the strongest ties first, and never two passages of a version that others stand between."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import fsum

from compare_app.align.passages import Passage
from compare_app.align.said import Said
from compare_app.align.ties import MAX_RUN, Ties
from compare_app.model.cancel import ShouldCancel, check
from compare_app.model.version import Version

_MIN_SUPPORT = 0.25  # mean tie over the pairs of versions that a merged row would join
_BLOCK = 256  # ties looked at before the question whether to go on


def clusters_of(
    flat: Sequence[Passage], versions: Sequence[Version], ties: Ties, said: Said, should_cancel: ShouldCancel | None
) -> list[list[int]]:
    """Greedy: the strongest ties first; a row holds neighbouring passages of a version, never distant ones."""
    row_of = list(range(len(flat)))
    members = {k: [k] for k in row_of}
    around, rank = _around(ties), _ranks(flat, versions)
    waiting = sorted(ties, key=lambda pair: (-ties[pair], sorted(rank[k] for k in pair)))
    while True:
        left: list[tuple[int, int]] = []
        for n, (p, q) in enumerate(waiting):
            if n % _BLOCK == 0:
                check(should_cancel)
            r, s = row_of[p], row_of[q]
            if r == s:
                continue
            if not said.may_join(members[r], members[s]) or not _may_join(members[r], members[s], flat, around):
                left.append((p, q))
                continue
            members[r] = sorted(members[r] + members.pop(s))
            for k in members[r]:
                row_of[k] = r
        if len(left) == len(waiting):
            return sorted(members.values())
        waiting = left


def _ranks(flat: Sequence[Passage], versions: Sequence[Version]) -> list[int]:
    """A number for each passage that decides between equal ties, and does not depend on the order of the versions."""
    keys = [(versions[p.version].document.sha256, versions[p.version].text, p.first) for p in flat]
    out = [0] * len(flat)
    for rank, k in enumerate(sorted(range(len(flat)), key=keys.__getitem__)):
        out[k] = rank
    return out


def _around(ties: Ties) -> Mapping[int, Mapping[int, float]]:
    """The ties of each passage, by the passage at their other end."""
    around: dict[int, dict[int, float]] = defaultdict(dict)
    for (p, q), tie in ties.items():
        around[p][q] = around[q][p] = tie
    return around


def _may_join(
    one: Sequence[int], two: Sequence[int], flat: Sequence[Passage], around: Mapping[int, Mapping[int, float]]
) -> bool:
    """Whether two rows hold neighbouring passages of each version, few enough, and enough ties between them."""
    of_one, of_two = _by_version(one, flat), _by_version(two, flat)
    for version in of_one.keys() | of_two.keys():
        run = sorted([*of_one.get(version, ()), *of_two.get(version, ())])
        if len(run) > MAX_RUN or run[-1] - run[0] >= len(run):
            return False
    pairs = len(of_one) * len(of_two) - len(of_one.keys() & of_two.keys())
    return _support(one, two, flat, around) / max(1, pairs) >= _MIN_SUPPORT


def _by_version(members: Iterable[int], flat: Sequence[Passage]) -> dict[int, list[int]]:
    out: dict[int, list[int]] = {}
    for k in members:
        out.setdefault(flat[k].version, []).append(k)
    return out


def _support(
    one: Sequence[int], two: Sequence[int], flat: Sequence[Passage], around: Mapping[int, Mapping[int, float]]
) -> float:
    """The best tie of each pair of versions over the two rows, summed up."""
    best: dict[tuple[int, int], float] = {}
    others = set(two)
    for p in one:
        for q in around[p].keys() & others:
            pair = (flat[p].version, flat[q].version)
            best[pair] = max(best.get(pair, 0.0), around[p][q])
    return fsum(best.values())
