"""The aligner's parts against plain loops that cannot be wrong."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare_app.align.aids import Aids
from compare_app.align.bags import Bags
from compare_app.align.candidates import Candidates, candidates, shared
from compare_app.align.context import Framed
from compare_app.align.explain import explain
from compare_app.align.moves import out_of_order
from compare_app.align.passages import best_partners, passages
from compare_app.align.rivals import FLOOR
from compare_app.align.scoring import score, score_all, weights
from compare_app.align.sides import prepare
from compare_app.align.stems import stem, stems
from compare_app.model.alignment import SentenceRef
from compare_app.model.version import Version, Word

from .making import stories, story

places = st.tuples(st.integers(0, 5), st.integers(0, 5))
few = settings(max_examples=20)


def heaviest_run(pairs: list[tuple[int, int]], weights: list[float]) -> float:
    """The weight of the heaviest subset in which no two pairs cross, by trying all."""
    best = 0.0
    for chosen in range(1 << len(pairs)):
        run = sorted(pairs[k] for k in range(len(pairs)) if chosen >> k & 1)
        if all(a[1] <= b[1] for a, b in pairwise(run)):
            best = max(best, sum(w for k, w in enumerate(weights) if chosen >> k & 1))
    return best


@given(st.lists(st.tuples(places, st.integers(1, 9)), max_size=8, unique_by=lambda entry: entry[0]))
def test_what_is_out_of_order_is_as_light_as_can_be(entries: list[tuple[tuple[int, int], int]]) -> None:
    pairs, weights = [p for p, _ in entries], [float(w) for _, w in entries]
    gone = out_of_order(pairs, weights)
    kept = sorted(pairs[k] for k in range(len(pairs)) if k not in gone)
    assert all(a[1] <= b[1] for a, b in pairwise(kept))
    assert sum(w for k, w in enumerate(weights) if k not in gone) == heaviest_run(pairs, weights)


def test_splits_and_merges_are_in_order() -> None:
    assert out_of_order([(0, 0), (0, 1), (1, 2), (2, 2)], [1.0] * 4) == set()


@st.composite
def found_pairs(draw: st.DrawFn) -> Candidates:
    shape = (draw(st.integers(1, 6)), draw(st.integers(1, 6)))
    cells = st.tuples(st.integers(0, shape[0] - 1), st.integers(0, shape[1] - 1))
    chosen = sorted(draw(st.sets(cells)))
    rows, columns = ([p[k] for p in chosen] for k in (0, 1))
    return Candidates(np.array(rows, np.int64), np.array(columns, np.int64), shape)


@given(found_pairs(), st.lists(st.tuples(st.integers(-3, 3), st.integers(-3, 3)), max_size=5), st.integers(0, 5))
def test_the_strongest_at_some_steps_meets_a_naive_search(
    found: Candidates, steps: list[tuple[int, int]], border: int
) -> None:
    """Two versions stand side by side, the second from column `border` on; a step never leads from one into the other."""
    z = np.arange(1, len(found) + 1, dtype=np.float32)
    member = (found.columns >= border).astype(np.int64)
    at = {pair: k for k, pair in enumerate(zip(found.rows.tolist(), found.columns.tolist(), strict=True))}
    reached = [
        [at[i + down, j + right] for down, right in steps if (i + down, j + right) in at]
        for i, j in zip(found.rows.tolist(), found.columns.tolist(), strict=True)
    ]
    naive = [max((float(z[m]) for m in ms if member[m] == member[k]), default=FLOOR) for k, ms in enumerate(reached)]
    large = replace(found, shape=(found.shape[0], 10**7))
    for table in (Framed(found, z, member), Framed(large, z, member)):
        assert table.strongest(steps).tolist() == naive


bags = st.lists(st.sets(st.integers(0, 8), max_size=5), min_size=6, max_size=6)


@given(found_pairs(), bags, bags)
def test_shared_meets_a_naive_loop(found: Candidates, one: list[set[int]], two: list[set[int]]) -> None:
    both = shared(found, Bags.of(one, 9), Bags.of(two, 9))
    naive = [
        (k, item)
        for k, (i, j) in enumerate(zip(found.rows.tolist(), found.columns.tolist(), strict=True))
        for item in sorted(one[i] & two[j])
    ]
    assert list(zip(both.pair.tolist(), both.items.tolist(), strict=True)) == naive


@given(found_pairs(), bags, bags)
def test_shared_sums_are_the_weights_of_what_is_shared(
    found: Candidates, one: list[set[int]], two: list[set[int]]
) -> None:
    weight = np.arange(1, 10, dtype=np.float32)
    sums = shared(found, Bags.of(one, 9), Bags.of(two, 9)).sums(weight, len(found))
    pairs = zip(found.rows.tolist(), found.columns.tolist(), strict=True)
    assert sums.tolist() == [sum(float(weight[x]) for x in one[i] & two[j]) for i, j in pairs]


@given(bags, st.lists(st.integers(0, 5), max_size=8))
def test_bags_that_are_taken_are_the_bags_of_those_sets(sets: list[set[int]], which: list[int]) -> None:
    taken = Bags.of(sets, 9).take(np.array(which, np.int64))
    for name in ("start", "items", "keys", "owner"):
        assert getattr(taken, name).tolist() == getattr(Bags.of([sets[k] for k in which], 9), name).tolist()


def _aids(versions: list[Version]) -> Aids:
    return prepare(versions)[1][0].contents.likeness.aids


@few
@given(stories(2))
def test_candidates_are_sorted_single_and_share_a_stem_or_a_thing_or_a_meaning(versions: list[Version]) -> None:
    vocabulary, (a, b) = prepare(versions)
    found = candidates(a, b, vocabulary)
    ends = list(zip(found.rows.tolist(), found.columns.tolist(), strict=True))
    assert ends == sorted(set(ends))
    sharing = {*shared(found, a.stems, b.stems).pair.tolist(), *shared(found, a.things, b.things).pair.tolist()}
    known = a.contents.likeness.senses
    akin = (
        set()
        if known is None
        else set(np.flatnonzero(known.cosines(a.kinds, b.kinds)[found.rows, found.columns] >= 0.3))
    )
    assert sharing | akin == set(range(len(found)))


@few
@given(stories(4))
def test_a_version_is_scored_against_all_others_as_against_each(versions: list[Version]) -> None:
    vocabulary, sides = prepare(versions)
    for (x, y), together in score_all(sides, vocabulary):
        alone = score(sides[x], sides[y], vocabulary)
        assert together.found.shape == alone.found.shape
        assert together.found.rows.tolist() == alone.found.rows.tolist()
        assert together.found.columns.tolist() == alone.found.columns.tolist()
        assert together.table == pytest.approx(alone.table, abs=1e-3)


@few
@given(stories(2))
def test_a_score_does_not_depend_on_the_side(versions: list[Version]) -> None:
    vocabulary, (a, b) = prepare(versions)
    one, two = score(a, b, vocabulary), score(b, a, vocabulary)
    straight = dict(zip(zip(one.found.rows.tolist(), one.found.columns.tolist()), one.scores.tolist()))  # noqa: B905
    turned = dict(zip(zip(two.found.columns.tolist(), two.found.rows.tolist()), two.scores.tolist()))  # noqa: B905
    assert straight == turned


@few
@given(stories(4))
def test_passages_tile_their_version_and_stay_inside_paragraphs(versions: list[Version]) -> None:
    from compare_app.align import align

    found = passages(versions, best_partners(versions, align(versions).links))
    for version, ps in zip(versions, found, strict=True):
        assert [s for p in ps for s in range(p.first, p.last)] == list(range(len(version.sentences)))
        assert all(len({version.sentences[s].paragraph for s in range(p.first, p.last)}) == 1 for p in ps)


# ---- explanations --------------------------------------------------------------------------------------------------

DIKE = story(
    "The dike at Solum broke at dawn on Sunday. Forty families were taken to the school.\n\nNobody was hurt, police said.",
    "At dawn on Sunday the dike at Solum gave way. Police said that nobody was hurt.\n\nForty families slept in the school.",
)


def test_the_parts_of_an_explanation_add_up_to_the_score() -> None:
    for i in range(3):
        for j in range(3):
            told = explain(DIKE, SentenceRef(0, i), SentenceRef(1, j))
            if told.score is not None:
                odds = sum(part for _, part in told.parts) + weights(_aids(DIKE))[1].bias
                assert 1 / (1 + np.exp(-odds)) == pytest.approx(told.score, abs=1e-3)


def test_the_parts_add_up_where_nothing_stands_around_a_sentence() -> None:
    versions = story("The dike at Solum broke at dawn on Sunday.", "At dawn on Sunday the dike at Solum gave way.")
    told = explain(versions, SentenceRef(0, 0), SentenceRef(1, 0))
    assert told.score is not None
    odds = sum(part for _, part in told.parts) + weights(_aids(versions))[0].bias
    assert odds == pytest.approx(float(np.log(told.score) - np.log1p(-told.score)), abs=0.05)


def test_an_explanation_names_what_is_shared_the_most_telling_first() -> None:
    told = explain(DIKE, SentenceRef(0, 0), SentenceRef(1, 0))
    assert {"dike", "solum", "dawn"} <= {word for word, _ in told.shared}
    assert [w for _, w in told.shared] == sorted((w for _, w in told.shared), reverse=True)


def test_an_explanation_of_a_link_agrees_with_the_link() -> None:
    from compare_app.align import align

    for x in align(DIKE).links:
        assert explain(DIKE, x.a, x.b).score == pytest.approx(x.score)


def test_an_explanation_is_the_same_from_both_ends() -> None:
    one, two = SentenceRef(0, 1), SentenceRef(1, 2)
    assert explain(DIKE, one, two).score == explain(DIKE, two, one).score


def test_a_pair_without_a_common_word_was_not_weighed() -> None:
    versions = story("Rain fell all night.", "The treasurer resigned.")
    told = explain(versions, SentenceRef(0, 0), SentenceRef(1, 0))
    assert told.score is None
    assert not told.linked


def test_sentences_of_one_version_have_no_explanation() -> None:
    with pytest.raises(ValueError, match="one version"):
        explain(DIKE, SentenceRef(0, 0), SentenceRef(0, 1))


# ---- stems ---------------------------------------------------------------------------------------------------------


@given(st.text("abcdefghij", min_size=1, max_size=12))
def test_a_stem_is_a_beginning_of_its_word(form: str) -> None:
    assert form.startswith(stem(form))
    assert len(stem(form)) == min(6, len(form))


def test_signs_without_spaces_are_taken_in_pairs() -> None:
    words = [Word(k, k + 1, sign) for k, sign in enumerate("市長辞任")]
    assert stems(words) == ["市長", "長辞", "辞任", "任"]
