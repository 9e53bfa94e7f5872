"""The links that the user asks for and forbids, between two versions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set

from compare_app.model.alignment import Constraints, SentenceRef

PairOf = tuple[int, int]  # a sentence of the earlier version, one of the later

#: What two sentences of passages that are one must score to be linked: far less than others, since the user vouches for them.
_VOUCHED = 0.1


def asked_for(constraints: Constraints, names: tuple[int, int], scores: Mapping[PairOf, float]) -> set[PairOf]:
    """The pairs to be linked, between the versions `names`; `scores` of all pairs that were weighed."""
    asked = pairs_of(constraints.must, names)
    forbidden = forbidden_by(constraints, names)
    for ends in constraints.passages:
        at = {name: sorted(ref.sentence for end in ends for ref in end if ref.version == name) for name in names}
        one, two = at[names[0]], at[names[1]]
        if one and two and all(len({ref.version for ref in end}) == 1 for end in ends):
            asked |= _best_pairs(one, two, scores, forbidden)
    return asked


def forbidden_by(constraints: Constraints, names: tuple[int, int]) -> set[PairOf]:
    """The pairs that are not to be linked."""
    return pairs_of(constraints.must_not, names) - pairs_of(constraints.must, names)


def pairs_of(wanted: Iterable[frozenset[SentenceRef]], names: tuple[int, int]) -> set[PairOf]:
    """Pairs of sentences of these two versions, the earlier one's first."""
    places = ({ref.version: ref.sentence for ref in pair} for pair in wanted)
    return {(at[names[0]], at[names[1]]) for at in places if at.keys() == set(names)}


def _best_pairs(one: list[int], two: list[int], scores: Mapping[PairOf, float], without: Set[PairOf]) -> set[PairOf]:
    """Of two passages that are one: each sentence with its best partner; in their order where nothing was shared."""
    inside = {(i, j): scores.get((i, j), 0.0) for i in one for j in two if (i, j) not in without}
    found = set()
    for i in one:
        found.add(max((pair for pair in inside if pair[0] == i), key=lambda p: (inside[p], -p[1]), default=None))
    for j in two:
        found.add(max((pair for pair in inside if pair[1] == j), key=lambda p: (inside[p], -p[0]), default=None))
    likely = {pair for pair in found if pair is not None and inside[pair] >= _VOUCHED}
    return likely or {pair for pair in zip(one, two, strict=False) if pair in inside}
