"""Changes weigh what they do to the meaning."""

from __future__ import annotations

from typing import get_args

import pytest

from compare_app.changes.ranking import WEIGHTS, quote_weight, weight_of
from compare_app.model.changes import ChangeKind, EventKind, QuoteEvent
from compare_app.model.spans import Span

AT = Span(0, 3)


def event(kind: EventKind, **more: object) -> QuoteEvent:
    return QuoteEvent(kind, 0, 1, 0, 0, AT, AT, **more)  # type: ignore[arg-type]


def test_a_lost_not_weighs_most_and_a_comma_least() -> None:
    kinds = [
        "negation",
        "attribution",
        "number",
        "name",
        "date",
        "certainty",
        "agent",
        "wording",
        "spelling",
        "punctuation",
    ]
    weights = [weight_of("change", kind) for kind in kinds]
    assert weights == sorted(weights, reverse=True)


def test_a_quote_given_to_another_speaker_weighs_more_than_a_number() -> None:
    assert quote_weight(event("reattributed"))[0] > weight_of("change", "number")


def test_a_quote_that_only_moved_or_got_a_coloured_verb_weighs_something() -> None:
    assert quote_weight(event("same")) == (0, "")
    for changed, reason in ((event("same", moved=True), "moved"), (event("same", cue_changed=True), "cue")):
        weight, why = quote_weight(changed)
        assert why == reason
        assert weight > 0


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
    kinds = [*(("change", kind) for kind in get_args(ChangeKind)), *(("quote", kind) for kind in get_args(EventKind))]
    assert all((what, kind, "") in WEIGHTS for what, kind in kinds)
    assert all(0 <= weight <= 1 for weight in WEIGHTS.values())
