"""Changes are ordered by what they do to the meaning."""

from __future__ import annotations

import pytest

from compare_app.changes.ranking import WEIGHTS, quote_weight, ranked, weight_of
from compare_app.model.alignment import Alignment, Link, SentenceRef
from compare_app.model.changes import Change, ChangeKind, Changes, EventKind, LinkChanges, QuoteEvent
from compare_app.model.comparison import Story
from compare_app.model.spans import Span
from tests.helpers.quoted import quoted

AT = Span(0, 3)


def change(kind: ChangeKind, reason: str = "") -> Change:
    return Change(kind, AT, AT, weight_of("change", kind, reason), reason)


def event(kind: EventKind, **more: object) -> QuoteEvent:
    return QuoteEvent(kind, 0, 1, 0, 0, AT, AT, **more)  # type: ignore[arg-type]


def story(*changes: Change, events: tuple[QuoteEvent, ...] = (), moved: bool = False, more: str = "") -> Story:
    a, b = quoted("The ferry stopped."), quoted(f"The ferry did not stop.{more}")
    link = Link(SentenceRef(0, 0), SentenceRef(1, 0), 0.9, moved)
    return Story("Ferry", (a, b), Alignment((link,), ()), Changes((LinkChanges("reworded", changes),), events))


def test_a_lost_not_comes_first_and_a_comma_last() -> None:
    kinds: list[ChangeKind] = [
        "punctuation",
        "wording",
        "number",
        "negation",
        "name",
        "certainty",
        "date",
        "attribution",
        "agent",
    ]
    order = [r.kind for r in ranked(story(*(change(k) for k in kinds)))]
    assert order == [
        "negation",
        "attribution",
        "number",
        "name",
        "date",
        "certainty",
        "agent",
        "wording",
        "punctuation",
    ]


def test_equal_weights_stay_in_reading_order() -> None:
    first, second = Change("number", Span(0, 3), AT, 0.7), Change("number", Span(9, 12), AT, 0.7)
    assert [r.change for r in ranked(story(first, second))] == [first, second]


def test_changes_below_the_least_weight_are_left_out() -> None:
    found = ranked(story(change("punctuation"), change("number")), min_weight=0.1)
    assert [r.kind for r in found] == ["number"]


def test_a_quote_given_to_another_speaker_stands_before_a_number() -> None:
    weight, reason = quote_weight(event("reattributed"))
    found = ranked(story(change("number"), events=(event("reattributed", weight=weight, reason=reason),)))
    assert [r.kind for r in found] == ["reattributed", "number"]


def test_quotes_that_stayed_the_same_are_no_change() -> None:
    assert ranked(story(events=(event("same"),))) == ()


def test_a_quote_that_only_moved_or_got_a_coloured_verb_is_one() -> None:
    for changed in (event("same", moved=True), event("same", cue_changed=True)):
        weight, reason = quote_weight(changed)
        (found,) = ranked(
            story(
                events=(
                    event("same", moved=changed.moved, cue_changed=changed.cue_changed, weight=weight, reason=reason),
                )
            )
        )
        assert found.reason in ("moved", "cue")
        assert found.weight > 0


def test_sentences_added_and_moved_are_ranked() -> None:
    found = ranked(story(moved=True, more=" Buses run to the pier."))
    assert [(r.what, r.kind) for r in found] == [("sentence", "added"), ("sentence", "moved")]
    assert found[0].sentence == SentenceRef(1, 1)


def test_a_cut_that_is_admitted_weighs_less() -> None:
    assert quote_weight(event("truncated", admitted=True))[0] < quote_weight(event("truncated"))[0]


@pytest.mark.parametrize("kind", ["unquoted", "newly_quoted", "dropped", "added", "reworded"])
def test_marks_of_coined_terms_weigh_little(kind: EventKind) -> None:
    assert quote_weight(event(kind), minor=True)[0] < 0.5 * quote_weight(event(kind))[0]


def test_a_coloured_verb_does_not_hide_a_heavier_change() -> None:
    assert quote_weight(event("reattributed", cue_changed=True)) == quote_weight(event("reattributed"))


def test_an_unknown_reason_has_the_weight_of_its_kind() -> None:
    assert weight_of("change", "number", "something new") == weight_of("change", "number")


def test_every_kind_has_a_weight_between_nothing_and_one() -> None:
    kinds = {(what, kind) for what, kind, _ in WEIGHTS}
    assert all((what, kind, "") in WEIGHTS for what, kind in kinds)
    assert all(0 <= weight <= 1 for weight in WEIGHTS.values())
