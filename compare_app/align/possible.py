"""Pairs that fall short of a link and may be one all the same: what a reader should look at who asks what a report leaves out.

On labelled stories of different outlets one in three of them is a link to every reader, more than half are to some, and they hold a quarter
of the links that are missed (`python -m tests.bench.outlets`). Nothing is told of such a pair but that it is possible.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

import numpy as np

from compare_app.align.asked import PairOf
from compare_app.align.equal import Reading
from compare_app.align.kept import Weighed
from compare_app.model.alignment import Link
from compare_app.model.cancel import ShouldCancel, check, checked

#: From this score on. From .1 to .2 it is one pair in six, and there are as many as above.
POSSIBLE = 0.2
_BLOCK = 2048  # pairs looked at before the question whether to go on


def possible_links(
    read: tuple[Reading, Reading], scored: Weighed, links: Sequence[Link], without: Set[PairOf], turned: bool,
    should_cancel: ShouldCancel | None = None,
) -> list[Link]:  # fmt: skip
    """For each sentence of the text without a link to the other version the best partner there that is not its link.

    `links`: those between the two versions. `without`: pairs that the user parted. `turned`: look from the other version, so that
    ties are broken alike whichever comes first. Raises Cancelled.
    """
    told = {(link.a.sentence, link.b.sentence) for link in links}
    free = _free(read[0], {i for i, _ in told}), _free(read[1], {j for _, j in told})
    near = np.flatnonzero(scored.scores >= POSSIBLE)
    pairs, scores = scored.pairs[near].tolist(), scored.scores[near].tolist()
    check(should_cancel)
    ranked = sorted((-s, *((j, i) if turned else (i, j))) for (i, j), s in zip(pairs, scores, strict=True))
    found = []
    for minus, *ends in checked(ranked, should_cancel, _BLOCK):
        i, j = reversed(ends) if turned else ends
        if (i, j) in told or (i, j) in without or not _in_text(read, i, j):
            continue
        if i in free[0] or j in free[1]:
            free[0].discard(i)
            free[1].discard(j)
            found.append(Link(read[0].refs[i], read[1].refs[j], -minus))
    return sorted(found, key=lambda link: (link.a, link.b))


def _free(reading: Reading, linked: Set[int]) -> set[int]:
    """The sentences without a link."""
    return {k for k in range(len(reading.refs)) if k not in linked}


def _in_text(read: tuple[Reading, Reading], i: int, j: int) -> bool:
    """Whether both sentences make claims: two headlines stand in one row in any case."""
    return all(reading.roles[k] in ("body", "list") for reading, k in zip(read, (i, j), strict=True))
