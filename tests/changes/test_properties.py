from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from compare_app.model.changes import Change
from compare_app.model.settings import EQUAL_RULES, Settings
from compare_app.model.spans import Span
from tests.changes.making import link_changes, linked, version
from tests.changes.pairs import CASES

BITS = st.sampled_from(
    [*"“”„«»'’\"—–-…%$€ .,;:!?()", "\u00ad", "ﬁ", "é", "not", "12", "twelve", "U.S.", "Maria Lopez", "said", "may", "1.2 million",
     "on Monday", "the", "people", "80 percent", "a", "he", "was", "shot", "👩🏽", "日本", "\n"]
)  # fmt: skip
TEXTS = st.one_of(st.text(min_size=1, max_size=60), st.lists(BITS, min_size=1, max_size=14).map(" ".join)).filter(
    str.strip
)
SENTENCES = st.sampled_from([s for case in CASES for s in (case.a, case.b)])
LANGUAGES = st.sampled_from(["en", "de", "fr", "es", "pt", "und", "ja"])


@given(TEXTS, TEXTS, LANGUAGES)
def test_every_place_lies_in_its_own_sentence(a: str, b: str, language: str) -> None:
    left, right, found = linked(a, b, language)
    for span, whole in [(c.a, left) for c in found.changes] + [(c.b, right) for c in found.changes]:
        assert span is None or (span.length and whole.sentences[0].span.contains(span))
    for edit in found.edits:
        assert left.sentences[0].span.contains(edit.a)
        assert right.sentences[0].span.contains(edit.b)


@given(TEXTS, LANGUAGES)
def test_a_sentence_does_not_differ_from_itself(text: str, language: str) -> None:
    *_, found = linked(text, text, language)
    assert (found.status, found.changes, found.edits, found.rewritten) == ("same", (), (), False)


@given(st.one_of(TEXTS, SENTENCES), st.one_of(TEXTS, SENTENCES), LANGUAGES)
def test_status_reworded_always_has_its_reasons(a: str, b: str, language: str) -> None:
    *_, found = linked(a, b, language)
    assert (found.status == "reworded") == any(change.kind != "punctuation" for change in found.changes)


@given(SENTENCES, SENTENCES)
def test_swapping_the_versions_swaps_the_sides(a: str, b: str) -> None:
    *_, there = linked(a, b)
    *_, back = linked(b, a)
    assert {(c.kind, c.a, c.b) for c in there.changes} == {(c.kind, c.b, c.a) for c in back.changes}


@given(TEXTS, TEXTS, st.sets(st.sampled_from(EQUAL_RULES)))
def test_any_rule_can_be_switched_off(a: str, b: str, off: set[str]) -> None:
    *_, found = linked(a, b, settings=Settings(not_equal=frozenset(off)))
    assert not off & {rule for rule, _ in found.equalled}


@given(TEXTS, TEXTS, TEXTS)
def test_what_stands_in_a_neighbour_is_not_lost(a: str, b: str, c: str) -> None:
    whole, split = version(f"{a} {b}"), version(a, b, c)
    alone = link_changes(whole, 0, split, 0)
    beside = link_changes(whole, 0, split, 0, beside_b=(1,))
    lost = {"number", "date", "name"}
    assert {x for x in one_sided(beside.changes) if x.kind in lost} <= {x for x in alone.changes if x.kind in lost}


def one_sided(changes: tuple[Change, ...]) -> list[Change]:
    return [change for change in changes if change.a is None or change.b is None]


@given(TEXTS, LANGUAGES)
def test_facts_lie_inside_the_text_in_order(text: str, language: str) -> None:
    made = version(text, language=language)
    assert all(Span(0, len(made.text)).contains(fact.span) and fact.span.length for fact in made.facts)
    assert list(made.facts) == sorted(made.facts, key=lambda fact: (fact.span, fact.kind))


@given(TEXTS, LANGUAGES)
def test_facts_of_one_kind_do_not_overlap(text: str, language: str) -> None:
    made = version(text, language=language)
    for kind in ("number", "date", "name"):
        spans = [fact.span for fact in made.facts if fact.kind == kind]
        assert all(x.end <= y.start for x, y in pairwise(spans))


@given(TEXTS)
def test_facts_do_not_depend_on_the_facts_found_before(text: str) -> None:
    from compare_app.text.facts import find_facts

    made = version(text)
    assert find_facts(made) == find_facts(replace(made, facts=()))


@given(st.one_of(TEXTS, SENTENCES), st.one_of(TEXTS, SENTENCES), LANGUAGES)
def test_changes_are_told_in_the_order_of_each_side(a: str, b: str, language: str) -> None:
    *_, found = linked(a, b, language)
    of_a = [change.a for change in found.changes if change.a is not None]
    of_b_alone = [change.b for change in found.changes if change.a is None and change.b is not None]
    assert [span.start for span in of_a] == sorted(span.start for span in of_a)
    assert [span.start for span in of_b_alone] == sorted(span.start for span in of_b_alone)
