"""What the user says about rows, in terms of passages: which stand together, which do not, which moved."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from compare_app.align.passages import Passage
from compare_app.model.alignment import Constraints, Pair, SentenceRef

#: Stronger than any other tie, and enough for the support of a whole row.
_TOGETHER = 1e3
#: The weight of a passage that stays in its place: the others go around it.
_STAYS = 1e6

Where = Mapping[tuple[int, int], int]  # version and sentence -> position among all passages


def cuts(constraints: Constraints) -> frozenset[SentenceRef]:
    """Where passages begin because their sentences are to stand apart from those before."""
    neighbours = (sorted(pair) for pair in constraints.apart)
    return frozenset(b for a, b in neighbours if a.version == b.version and b.sentence == a.sentence + 1)


class Said:
    """The user's constraints over the passages of one story."""

    def __init__(self, constraints: Constraints, where: Where) -> None:
        self._where = where
        self.ties = dict.fromkeys(self._pairs(constraints.together), _TOGETHER)
        self._apart = set(self._pairs(constraints.apart)) - self.ties.keys()
        self._moved, self._in_place = constraints.moved, constraints.in_place

    def may_join(self, one: Iterable[int], two: Iterable[int]) -> bool:
        """Whether nothing in the two rows is to stand apart."""
        if not self._apart:
            return True
        others = list(two)
        return not any((min(p, q), max(p, q)) in self._apart for p in one for q in others)

    def weights(
        self, clusters: Sequence[Sequence[int]], cells: Iterable[int], version: int, flat: Sequence[Passage]
    ) -> dict[int, float]:
        """How strongly each row of a version keeps to the order: 0 for one that the user calls moved."""
        if not self._moved and not self._in_place:
            return dict.fromkeys(cells, 1.0)
        return {c: self._weight(clusters[c], version, flat) for c in cells}

    def _weight(self, members: Sequence[int], version: int, flat: Sequence[Passage]) -> float:
        own = {SentenceRef(version, s) for k in members if flat[k].version == version for s in _range(flat[k])}
        others = {
            SentenceRef(flat[k].version, s) for k in members if flat[k].version != version for s in _range(flat[k])
        }
        if _touches(self._in_place, own, others):
            return _STAYS
        # of the two ends of a move the later version's is the one that moved
        return 0.0 if _touches(self._moved, own, {ref for ref in others if ref.version < version}) else 1.0

    def _pairs(self, pairs: Iterable[Pair]) -> Iterable[tuple[int, int]]:
        for pair in pairs:
            places = sorted({self._where[ref] for ref in pair if ref in self._where})
            if len(places) == 2:
                yield places[0], places[1]


def _range(passage: Passage) -> range:
    return range(passage.first, passage.last)


def _touches(pairs: Iterable[Pair], own: set[SentenceRef], others: set[SentenceRef]) -> bool:
    return any(pair & own and pair & others for pair in pairs)
