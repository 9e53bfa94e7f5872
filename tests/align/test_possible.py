"""Pairs that fall short of a link: of which sentences they are told, and of which not."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare_app.align import align
from compare_app.align.equal import Reading
from compare_app.align.kept import Weighed
from compare_app.align.possible import POSSIBLE, possible_links
from compare_app.model.alignment import Constraints, Link, SentenceRef
from compare_app.model.cancel import Cancelled
from tests.changes.making import version

SIZE = 5


def reading(number: int, roles: str = "") -> Reading:
    refs = tuple(SentenceRef(number, k) for k in range(SIZE))
    of = {"h": "headline", "b": "body"}
    return Reading("", refs, tuple(range(SIZE)), tuple(of[r] for r in roles or "b" * SIZE), (9,) * SIZE, refs)


def possible(
    scores: dict[tuple[int, int], float],
    links: set[tuple[int, int]] = frozenset(),
    without=frozenset(),
    roles: str = "",
) -> dict[tuple[int, int], float]:
    pairs = np.array(sorted(scores) or np.zeros((0, 2)), np.int32).reshape(-1, 2)
    weighed = Weighed(pairs, np.array([scores[p] for p in sorted(scores)], np.float32), np.zeros(len(pairs), np.bool_))
    told = [Link(SentenceRef(0, i), SentenceRef(1, j), 0.9) for i, j in links]
    found = possible_links((reading(0, roles), reading(1)), weighed, told, without, turned=False)
    return {(x.a.sentence, x.b.sentence): round(x.score, 2) for x in found}


def test_a_sentence_without_a_link_has_its_best_partner():
    assert possible({(0, 0): 0.4, (0, 1): 0.3, (1, 1): 0.1}) == {(0, 0): 0.4, (0, 1): 0.3}
    assert possible({(0, 0): 0.4, (0, 1): 0.3}, links={(2, 1)}) == {(0, 0): 0.4}


def test_it_stops_when_asked_to():
    pairs = np.array([(0, 0)], np.int32)
    weighed = Weighed(pairs, np.array([0.4], np.float32), np.zeros(1, np.bool_))
    with pytest.raises(Cancelled):
        possible_links((reading(0), reading(1)), weighed, [], frozenset(), False, lambda: True)


def test_two_that_have_their_links_are_not_asked_about():
    assert possible({(0, 0): 0.4}, links={(0, 1), (1, 0)}) == {}
    assert possible({(0, 0): 0.4}, links={(1, 0)}) == {(0, 0): 0.4}


def test_what_the_user_parted_and_headlines_are_left_out():
    assert possible({(0, 0): 0.4, (1, 0): 0.3}, without={(0, 0)}) == {(1, 0): 0.3}
    assert possible({(0, 0): 0.4, (1, 0): 0.3}, roles="hbbbb") == {(1, 0): 0.3}


places = st.tuples(st.integers(0, SIZE - 1), st.integers(0, SIZE - 1))


@given(st.dictionaries(places, st.floats(0, 0.49), max_size=20), st.sets(places, max_size=4))
def test_every_pair_is_the_best_of_a_sentence_that_has_no_link(
    scores: dict[tuple[int, int], float], links: set[tuple[int, int]]
) -> None:
    found = possible(scores, links)
    linked = {i for i, _ in links}, {j for _, j in links}
    for i, j in found:
        assert (i, j) not in links
        assert scores[i, j] >= POSSIBLE - 1e-6
        assert i not in linked[0] or j not in linked[1]
    free = [(i, j) for (i, j), s in scores.items() if s >= POSSIBLE and i not in linked[0] and (i, j) not in links]
    assert {i for i, _ in free} <= {i for i, _ in found}


TOLD = (
    "The levee at Marl gave way at dawn and two streets stood under water by noon.",
    "Before dawn the dike near Marl had broken, and water filled the lanes below the church.",
    "A baker on the quay lost forty sacks of flour.",
)


def test_the_order_of_the_versions_changes_nothing():
    texts = [version(*(TOLD[k] for k in order)) for order in ((0, 2), (1, 2), (1, 0))]
    found = []
    for order in ((0, 1, 2), (2, 0, 1)):
        result = align([texts[k] for k in order])
        found.append(
            {
                frozenset(((order[p.a.version], p.a.sentence), (order[p.b.version], p.b.sentence)))
                for p in result.possible
            }
        )
    assert found[0] == found[1]


def test_what_the_user_decides_is_possible_no_more():
    texts = [version(TOLD[0], TOLD[2]), version(TOLD[1], "Nobody was hurt, the mayor of Marl said.")]
    asked = [(p.a, p.b) for p in align(texts).possible] or [(SentenceRef(0, 0), SentenceRef(1, 0))]
    for pair in asked:
        for said in (
            Constraints(must=frozenset({frozenset(pair)})),
            Constraints(must_not=frozenset({frozenset(pair)})),
        ):
            assert pair not in {(p.a, p.b) for p in align(texts, said).possible}


def test_links_are_never_possible_besides():
    texts = [version(*TOLD), version(*TOLD[1:]), version(*TOLD[::2])]
    result = align(texts)
    assert not {(x.a, x.b) for x in result.links} & {(x.a, x.b) for x in result.possible}
    assert all(a.version < b.version for a, b in ((x.a, x.b) for x in result.possible))
    assert len(list(combinations(texts, 2))) == 3
