"""What the other versions of a story say about a pair of sentences."""

from __future__ import annotations

from itertools import combinations, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare_app.align import align
from compare_app.align.aids import Aids
from compare_app.align.explain import explain
from compare_app.align.others import NAMES, Pair, Told, bridges, with_others
from compare_app.align.scoring import weights
from tests.align.making import story

BRIDGE, FIRM = NAMES.index("bridge"), NAMES.index("firm bridge")


def told(links: dict[tuple[int, int], float], same: frozenset[tuple[int, int]] = frozenset()) -> Told:
    """Candidates by the places of their sentences, with their log odds."""
    pairs = sorted(links)
    rows, columns = (np.array([pair[k] for pair in pairs], np.int64) for k in (0, 1))
    odds = np.array([links[pair] for pair in pairs], np.float32)
    return Told(rows, columns, odds, np.array([pair in same for pair in pairs], np.bool_))


def test_two_versions_ask_nobody() -> None:
    story = {(0, 1): told({(0, 0): 1.0, (0, 1): -3.0})}
    assert bridges([1, 2], story) == {}
    assert with_others([1, 2], story, aids=Aids())[0, 1].tolist() == [1.0, -3.0]


def test_a_bridge_is_as_strong_as_its_weaker_link() -> None:
    story = {(0, 1): told({(0, 0): -2.0, (0, 1): -2.0}), (0, 2): told({(0, 0): 3.0}), (1, 2): told({(0, 0): 1.0})}
    table = bridges([1, 2, 1], story)[0, 1]
    assert table[0, BRIDGE] == 5.0  # 1.0 above the weakest that counts, -4
    assert table[0, FIRM] == 2.0
    assert table[1, BRIDGE] == table[1, FIRM] == 0
    odds = with_others([1, 2, 1], story, aids=Aids())[0, 1]
    assert odds[0] > odds[1]


def test_two_that_read_the_same_carry_no_bridge() -> None:
    """The second of two near-equal versions says about a third one what the first says, and no more."""
    same = frozenset({(0, 0)})
    story = {(0, 1): told({(0, 0): -1.0}), (0, 2): told({(0, 0): 8.0}, same), (1, 2): told({(0, 0): -1.0})}
    assert bridges([1, 1, 1], story)[0, 1][0, BRIDGE] == 0


def test_of_many_versions_more_is_asked() -> None:
    three = {(0, 1): told({(0, 0): 0.0}), (0, 2): told({(0, 0): 2.0}), (1, 2): told({(0, 0): 2.0})}
    ten = {pair: told({}) for pair in combinations(range(10), 2)} | three
    assert bridges([1] * 3, three)[0, 1][0, BRIDGE] - bridges([1] * 10, ten)[0, 1][0, BRIDGE] == np.float32(np.log(8))


SIZES = st.lists(st.integers(0, 4), min_size=3, max_size=5)


@st.composite
def tables(draw: st.DrawFn) -> tuple[list[int], dict[Pair, Told]]:
    sizes = draw(SIZES)
    made = {}
    for x, y in combinations(range(len(sizes)), 2):
        cells = list(product(range(sizes[x]), range(sizes[y])))
        chosen = draw(st.sets(st.sampled_from(cells))) if cells else set()
        same = draw(st.sets(st.sampled_from(cells))) if cells else set()
        made[x, y] = told({cell: draw(st.floats(-8, 8, width=32)) for cell in chosen}, frozenset(same))
    return sizes, made


def slowly(sizes: list[int], story: dict[Pair, Told], x: int, y: int, i: int, j: int) -> float:
    """The strongest bridge of a pair of sentences, looked for one by one."""

    def link(u: int, k: int, v: int, m: int) -> float:
        pairs, cell = (story[u, v], (k, m)) if u < v else (story[v, u], (m, k))
        places = list(zip(pairs.rows.tolist(), pairs.columns.tolist(), strict=True))
        if cell not in places or pairs.same[places.index(cell)]:
            return -np.inf
        return float(pairs.odds[places.index(cell)])

    others = [v for v in range(len(sizes)) if v not in (x, y)]
    found = [min(link(x, i, v, m), link(y, j, v, m)) for v in others for m in range(sizes[v])]
    return max(found, default=-np.inf)


@settings(max_examples=60, deadline=None)
@given(tables())
def test_bridges_are_those_found_one_by_one(made: tuple[list[int], dict[Pair, Told]]) -> None:
    sizes, pairs = made
    chance = np.float32(np.log(len(sizes) - 2))
    for (x, y), table in bridges(sizes, pairs).items():
        cells = zip(pairs[x, y].rows.tolist(), pairs[x, y].columns.tolist(), strict=True)
        for row, (i, j) in zip(table, cells, strict=True):
            best = slowly(sizes, pairs, x, y, i, j)
            expected = max(0.0, np.float32(best) - chance + 4) if best > -4 else 0.0
            assert abs(row[BRIDGE] - expected) < 1e-5


@settings(max_examples=30, deadline=None)
@given(tables(), st.randoms())
def test_the_order_of_the_versions_changes_nothing(made: tuple[list[int], dict[Pair, Told]], rng: object) -> None:
    sizes, pairs = made
    order = list(range(len(sizes)))
    rng.shuffle(order)  # type: ignore[attr-defined]
    place = {old: new for new, old in enumerate(order)}
    turned = {}
    for (x, y), t in pairs.items():
        u, v = place[x], place[y]
        if u > v:
            back = np.lexsort((t.rows, t.columns))
            turned[v, u] = Told(t.columns[back], t.rows[back], t.odds[back], t.same[back])
        else:
            turned[u, v] = t
    one = bridges(sizes, pairs)
    two = bridges([sizes[old] for old in order], turned)
    for (x, y), table in one.items():
        other = two[min(place[x], place[y]), max(place[x], place[y])]
        assert sorted(map(tuple, table.tolist())) == sorted(map(tuple, other.tolist()))


def test_an_explanation_counts_what_the_other_versions_say() -> None:
    versions = story(
        "The dike at Solum broke at dawn. The mayor sent everybody home.\n\nForty families were taken to the school.",
        "At dawn the dike at Solum gave way. Nobody was hurt, police said.\n\nForty families slept in the school.",
        "Police: nobody hurt as the dike at Solum broke at dawn.\n\nThe school took in forty families, who slept there.",
    )
    found = align(versions).links
    assert {(x.a.version, x.b.version) for x in found} == {(0, 1), (0, 2), (1, 2)}
    bias = weights(Aids(vectors=True))[1].bias
    for x in found:
        told = explain(versions, x.a, x.b)
        assert told.score == pytest.approx(x.score)
        assert {"bridge", "firm bridge", "no bridge"} <= {name for name, _ in told.parts}
        assert 1 / (1 + np.exp(-sum(part for _, part in told.parts) - bias)) == pytest.approx(x.score, abs=1e-3)
