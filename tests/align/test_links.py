"""Which candidates become links, by their scores and their neighbours."""

from __future__ import annotations

import numpy as np
import pytest

from compare_app.align.kept import Judged
from compare_app.align.links import weighed
from compare_app.align.others import Told

SURE, WEAK = 3.0, -0.2


def chosen(odds: dict[tuple[int, int], float], same: set[tuple[int, int]], size: int = 4) -> set[tuple[int, int]]:
    """The links of two texts of so many sentences."""
    pairs = np.array(sorted(odds), np.int32)
    told = Told(
        pairs[:, 0].astype(np.int64),
        pairs[:, 1].astype(np.int64),
        np.array([odds[pair] for pair in sorted(odds)]),
        np.array([pair in same for pair in sorted(odds)]),
    )
    none = np.zeros(size, np.bool_)
    found = weighed(Judged(pairs, (size, size), told, np.zeros(len(pairs), np.bool_), (none, none)), told.odds)
    return {(int(i), int(j)) for i, j in found.pairs[found.chosen]}


@pytest.mark.parametrize(
    ("same", "neighbours", "linked"),
    [
        ({(2, 2)}, [(0, 0), (1, 1), (3, 3)], True),
        (set(), [(0, 0), (1, 1), (3, 3)], False),
        ({(2, 2)}, [(0, 0), (1, 1)], False),
        ({(2, 2)}, [(0, 0), (1, 1), (2, 3)], False),
    ],
    ids=["nearly the same in its place", "other words", "no neighbour behind", "linked elsewhere"],
)
def test_an_edited_sentence_of_common_words_is_linked_in_its_place(
    same: set[tuple[int, int]], neighbours: list[tuple[int, int]], linked: bool
) -> None:
    odds = {**dict.fromkeys(neighbours, SURE), (2, 2): WEAK}
    assert ((2, 2) in chosen(odds, same)) is linked


def test_the_texts_end_is_a_neighbour() -> None:
    odds = {(0, 0): SURE, (1, 1): SURE, (2, 2): WEAK}
    assert (2, 2) in chosen(odds, {(2, 2)}, size=3)
