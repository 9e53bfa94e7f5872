"""What holds of every alignment, whatever the texts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations, pairwise

from hypothesis import example, given, settings
from hypothesis import strategies as st

from compare_app.align import align
from compare_app.model.alignment import Row
from compare_app.model.version import Version

from .making import STOCK, pairs, reordered, stories, story, texts, wild

few = settings(max_examples=25)  # an example is several texts through two stages


@few
@given(stories())
def test_rows_hold_every_sentence_once(versions: list[Version]) -> None:
    rows = align(versions).rows
    for v, version in enumerate(versions):
        held = sorted(s for row in rows for s in row.cells[v])
        assert held == list(range(len(version.sentences)))


@few
@given(stories())
def test_rows_keep_the_reading_order_of_what_is_not_moved(versions: list[Version]) -> None:
    rows = align(versions).rows
    for v in range(len(versions)):
        places = [s for row in rows if v not in row.moved for s in row.cells[v]]
        assert places == sorted(places)


@few
@given(stories())
def test_cells_of_a_row_are_unbroken_runs(versions: list[Version]) -> None:
    for row in align(versions).rows:
        for cell in row.cells:
            assert all(b - a == 1 for a, b in pairwise(cell))


@settings(max_examples=80)
@given(stories(), st.data())
def test_what_belongs_together_does_not_depend_on_the_order_of_the_versions(
    versions: list[Version], data: st.DataObject
) -> None:
    order = data.draw(st.permutations(range(len(versions))))
    straight, turned = align(versions), reordered(versions, order)
    assert turned.links == straight.links
    assert _without_order(turned.rows) == _without_order(straight.rows)


def _without_order(rows: Sequence[Row]) -> dict[tuple[tuple[int, ...], ...], Row]:
    """Rows without what follows from which version is the earliest."""
    return {row.cells: replace(row, moved=frozenset()) for row in rows}


@few
@given(stories())
def test_the_earliest_version_is_read_as_it_was_written(versions: list[Version]) -> None:
    rows = align(versions).rows
    assert not any(0 in row.moved for row in rows)
    places = [s for row in rows for s in row.cells[0]]
    assert places == sorted(places)


@few
@given(stories())
def test_links_are_sorted_and_single_with_scores_between_0_and_1(versions: list[Version]) -> None:
    links = align(versions).links
    ends = [(x.a, x.b) for x in links]
    assert ends == sorted(set(ends))
    assert all(0 <= x.score <= 1 for x in links)


@few
@given(stories())
def test_links_of_two_versions_do_not_repeat_an_end_out_of_range(versions: list[Version]) -> None:
    for x in align(versions).links:
        for end in (x.a, x.b):
            assert 0 <= end.sentence < len(versions[end.version].sentences)
            assert versions[end.version].tells_story(end.sentence)


@few
@given(stories())
def test_open_pairs_are_the_pairs_of_a_row_without_a_link(versions: list[Version]) -> None:
    alignment = align(versions)
    linked = {(x.a, x.b) for x in alignment.links}
    for row in alignment.rows:
        present = [v for v, cell in enumerate(row.cells) if cell]
        open_pairs = {
            (a, b)
            for a, b in combinations(present, 2)
            if not any(((a, i), (b, j)) in linked for i in row.cells[a] for j in row.cells[b])
        }
        assert row.open_pairs == open_pairs


@few
@given(stories())
def test_a_row_is_uncertain_where_no_link_in_it_is_sure(versions: list[Version]) -> None:
    alignment = align(versions)
    for row in alignment.rows:
        inside = [
            x
            for x in alignment.links
            if x.a.sentence in row.cells[x.a.version] and x.b.sentence in row.cells[x.b.version]
        ]
        several = sum(1 for cell in row.cells if cell) > 1
        assert row.uncertain == (several and all(x.uncertain for x in inside))


@few
@given(st.lists(st.sampled_from(STOCK), min_size=1, max_size=10, unique=True))
def test_a_text_with_itself_links_each_sentence_to_itself_alone(sentences: list[str]) -> None:
    versions = story("\n\n".join(sentences), "\n\n".join(sentences))
    alignment = align(versions)
    assert pairs(alignment) == {(k, k) for k in range(len(versions[0].sentences))}
    assert not any(x.moved for x in alignment.links)
    assert not any(row.moved or row.open_pairs for row in alignment.rows)


@few
@given(texts())
def test_a_text_with_itself_leaves_no_sentence_alone(text: str) -> None:
    versions = story(text, text)
    assert {i for i, _ in pairs(align(versions))} == set(range(len(versions[0].sentences)))


@example(["", ""])
@example(["", "One word", "One"])
@example(["A\u00adA0"])
@example(["🙂🙂🙂\n\n👩‍👩‍👧‍👦", "🙂🙂🙂"])
@example(["שלום עולם. מה נשמע?\n\nשלום.", "שלום עולם."])
@example(["\u200f\u202eabc", "abc."])
@example(["a\u0301\u0301\u0301", "\u0301"])
@given(st.lists(wild(), min_size=1, max_size=4))
def test_any_text_can_be_aligned(found: list[str]) -> None:
    versions = story(*found)
    rows = align(versions).rows
    assert sum(len(cell) for row in rows for cell in row.cells) == sum(len(v.sentences) for v in versions)


def test_no_version_gives_nothing() -> None:
    assert align([]).rows == ()


def test_one_version_stands_in_rows_of_its_own() -> None:
    (alone,) = story("\n\n".join(STOCK[:5]))
    assert [row.cells for row in align([alone]).rows] == [((k,),) for k in range(5)]
