"""Rows and moves after the user's corrections."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from compare_app.align import align
from compare_app.model.alignment import Alignment, Constraints, Pair, SentenceRef
from compare_app.model.version import Version

from .making import link, ref, row_of, stories, story

HALL = (
    "The council of Harnwick voted to close the old swimming hall.\n\n"
    "Repairs would cost 4.2 million crowns. The treasurer told members so on Tuesday.\n\n"
    "Swimmers gathered outside with banners and wet towels.\n\n"
    "A petition with 9,300 signatures was handed to the clerk."
)
TURNED = (
    "The council of Harnwick voted to close the old swimming hall.\n\n"
    "Swimmers gathered outside with banners and wet towels.\n\n"
    "Repairs would cost 4.2 million crowns. The treasurer told members so on Tuesday.\n\n"
    "A petition with 9,300 signatures was handed to the clerk.\n\nSnow is expected."
)


def pair(a: SentenceRef, b: SentenceRef) -> frozenset[Pair]:
    return frozenset({frozenset({a, b})})


def same_row(alignment: Alignment, a: SentenceRef, b: SentenceRef) -> bool:
    return row_of(alignment, a) is row_of(alignment, b)


def test_what_is_linked_by_the_user_stands_in_one_row():
    versions = story(HALL, TURNED)
    a, b = ref(0, versions, "petition"), ref(1, versions, "Snow")
    found = align(versions, Constraints(must=pair(a, b), must_not=pair(a, ref(1, versions, "petition"))))
    made = link(found, a, b)
    assert made is not None
    assert made.origin == "user"
    assert same_row(found, a, b)


def test_passages_stand_together_without_a_link():
    versions = story(HALL, TURNED)
    a, b = ref(0, versions, "petition"), ref(1, versions, "Snow")
    assert not same_row(align(versions), a, b)
    found = align(versions, Constraints(together=pair(a, b)))
    assert same_row(found, a, b)
    assert link(found, a, b) is None


def test_two_passages_of_one_version_are_merged():
    versions = story(HALL, HALL.replace("closed", "shut"))
    a, b = ref(0, versions, "Swimmers"), ref(0, versions, "petition")
    assert not same_row(align(versions), a, b)
    assert same_row(align(versions, Constraints(together=pair(a, b))), a, b)


def test_a_passage_is_split_where_the_user_says():
    versions = story(HALL, HALL.replace("closed", "shut"))
    a, b = ref(0, versions, "Repairs"), ref(0, versions, "treasurer")
    assert same_row(align(versions), a, b)
    found = align(versions, Constraints(apart=pair(a, b)))
    assert not same_row(found, a, b)
    assert 0 in row_of(found, b).continues


def test_passages_of_two_versions_stand_apart_though_they_are_linked():
    versions = story(HALL, HALL.replace("on Tuesday", "on Friday"))
    a, b = ref(0, versions, "petition"), ref(1, versions, "petition")
    found = align(versions, Constraints(apart=pair(a, b)))
    assert not same_row(found, a, b)
    assert link(found, a, b) is not None


def test_the_user_decides_which_of_two_passages_has_moved():
    versions = story(HALL, TURNED)
    for stays, goes in (("Swimmers", "Repairs"), ("Repairs", "Swimmers")):
        a, b = ref(0, versions, stays), ref(1, versions, stays)
        found = align(versions, Constraints(in_place=pair(a, b)))
        fixed, other = link(found, a, b), link(found, ref(0, versions, goes), ref(1, versions, goes))
        assert fixed is not None
        assert other is not None
        assert (fixed.moved, other.moved) == (False, True)
        assert not row_of(found, b).moved
        assert row_of(found, ref(1, versions, goes)).moved


def test_a_passage_in_its_place_can_be_called_moved():
    versions = story(HALL, HALL.replace("on Tuesday", "on Friday"))
    a, b = ref(0, versions, "Swimmers"), ref(1, versions, "Swimmers")
    assert not row_of(align(versions), b).moved
    found = align(versions, Constraints(moved=pair(a, b)))
    made = link(found, a, b)
    assert made is not None
    assert made.moved
    assert row_of(found, b).moved == {1}


def test_of_two_passages_that_are_one_each_sentence_is_linked_to_its_best_partner():
    versions = story(
        "Work on the hall begins in May. It will cost 4.2 million crowns. Nobody knows who pays.",
        "Snow fell on Harnwick.\n\nThe bill: 4.2 million. A start is planned for May at the hall.",
    )
    ends = frozenset({frozenset(SentenceRef(0, k) for k in range(3)), frozenset(SentenceRef(1, k) for k in (1, 2))})
    found = align(versions, Constraints(passages=frozenset({ends})))
    assert {(x.a.sentence, x.b.sentence) for x in found.links} >= {(0, 2), (1, 1)}
    assert not {(0, 1), (1, 2)} & {(x.a.sentence, x.b.sentence) for x in found.links}
    assert all(x.origin == "user" for x in found.links)
    assert same_row(found, SentenceRef(0, 0), SentenceRef(1, 1))


def test_two_passages_that_share_nothing_are_linked_in_their_order():
    versions = story("Ice lay on the lake. Children laughed.", "Xenon glows. Copper rusts.")
    ends = frozenset({frozenset(SentenceRef(v, k) for k in range(2)) for v in range(2)})
    found = align(versions, Constraints(passages=frozenset({ends})))
    assert {(x.a.sentence, x.b.sentence) for x in found.links} == {(0, 0), (1, 1)}
    kept = align(versions, Constraints(must_not=pair(SentenceRef(0, 0), SentenceRef(1, 0)), passages=frozenset({ends})))
    assert {(x.a.sentence, x.b.sentence) for x in kept.links} == {(1, 1)}


@st.composite
def corrected(draw: st.DrawFn) -> tuple[list[Version], Constraints]:
    versions = draw(stories(4))
    refs = [SentenceRef(v, s) for v, version in enumerate(versions) for s in range(len(version.sentences))]
    two = st.lists(st.sampled_from(refs), min_size=2, max_size=2, unique=True).map(frozenset)
    some = st.frozensets(two, max_size=4)
    return versions, Constraints(*(draw(some) for _ in range(6)))


@settings(max_examples=60)
@given(corrected())
def test_rows_stay_whole_whatever_the_user_says(made: tuple[list[Version], Constraints]) -> None:
    versions, constraints = made
    found = align(versions, constraints)
    for v, version in enumerate(versions):
        assert sorted(s for row in found.rows for s in row.cells[v]) == list(range(len(version.sentences)))
        places = [s for row in found.rows if v not in row.moved for s in row.cells[v]]
        assert places == sorted(places)
    for row in found.rows:
        assert all(b - a == 1 for cell in row.cells for a, b in pairwise(cell))
    ends = [(x.a, x.b) for x in found.links]
    assert ends == sorted(set(ends))
    for x in found.links:
        here = frozenset({x.a, x.b})
        assert here not in constraints.must_not or here in constraints.must
        assert (
            not x.moved
            or here not in constraints.in_place
            or here in constraints.moved
            or len(constraints.in_place) > 1
        )
    for told in constraints.apart - constraints.together:
        a, b = sorted(told)
        if a.version != b.version and not _tied(constraints, told):
            assert not same_row(found, a, b)


def _tied(constraints: Constraints, told: Pair) -> bool:
    """Whether the user also wants their passages together, by other sentences: then that goes before."""
    return bool(constraints.together)
