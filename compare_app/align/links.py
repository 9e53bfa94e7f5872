"""Links between two versions: the pairs whose score is high enough, with the moved ones marked."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from compare_app.align.moves import out_of_order
from compare_app.align.scoring import Scored, score
from compare_app.align.sides import Side, Vocabulary
from compare_app.model.alignment import Constraints, Link, SentenceRef

THRESHOLD = 0.4  # highest F1 over the labelled sets together; several links to a sentence are ordinary
_LONELY = 0.85  # what a link must score where the two texts have next to nothing in common
_COMPANY = 0.05  # share of the shorter text that must be linked before its weaker links are believed


def link_pair(
    sides: tuple[Side, Side],
    names: tuple[int, int],
    vocabulary: Vocabulary,
    constraints: Constraints,
) -> list[Link]:
    """The links between two versions, `names` their positions in the story, in order."""
    scored = score(*sides, vocabulary)
    chosen = _chosen(scored)
    found = {
        (int(sides[0].positions[i]), int(sides[1].positions[j])): float(s)
        for i, j, s in zip(scored.found.rows[chosen], scored.found.columns[chosen], scored.scores[chosen], strict=True)
    }
    users = _corrected(found, names, constraints)
    pairs = sorted(found)
    moved = _moved(pairs, [found[p] for p in pairs], turned=sides[1].key < sides[0].key)
    return [
        Link(SentenceRef(names[0], i), SentenceRef(names[1], j), found[i, j], k in moved,
             "user" if (i, j) in users else "program")
        for k, (i, j) in enumerate(pairs)
    ]  # fmt: skip


def _chosen(scored: Scored) -> NDArray[np.bool_]:
    """Pairs over the threshold. Two texts that share next to nothing keep only what is beyond doubt."""
    enough: NDArray[np.bool_] = scored.scores >= THRESHOLD
    support = float(scored.scores[enough].sum())
    if support < 1 + _COMPANY * min(scored.found.shape, default=0):
        enough &= scored.scores >= _LONELY
    return enough


def _moved(pairs: Sequence[tuple[int, int]], scores: Sequence[float], turned: bool) -> set[int]:
    """The links outside the order; one link counts as much as another, the score decides between equals.

    `turned`: look from the other version, so that ties are broken alike whichever comes first.
    """
    seen = [(j, i) for i, j in pairs] if turned else pairs
    return out_of_order(seen, [1 + 0.01 * s for s in scores])


def _corrected(
    found: dict[tuple[int, int], float], names: tuple[int, int], constraints: Constraints
) -> set[tuple[int, int]]:
    """Apply the user's corrections in place; returns the pairs that the user asked for."""
    asked: set[tuple[int, int]] = set()
    for wanted, pairs in ((True, constraints.must), (False, constraints.must_not)):
        for pair in pairs:
            refs = {ref.version: ref.sentence for ref in pair}
            if refs.keys() != set(names):
                continue
            place = (refs[names[0]], refs[names[1]])
            if wanted:
                found[place] = 1.0
                asked.add(place)
            else:
                found.pop(place, None)
    return asked
