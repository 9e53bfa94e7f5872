"""Changes that are none, as another fact of the same clause differs too: the firm lost 4 million in 2018, 9 million in 2019.

Two figures of two years, places or speakers are two facts, each true of its own. One event that two desks tell with two
different dates and two different figures is much rarer, and what is doubtful is not told.
"""

from __future__ import annotations

from compare_app.changes.pair import Pair, Side
from compare_app.changes.typed.context.borne_on import clause_of
from compare_app.changes.typed.dates.dates_apart import grain
from compare_app.model.changes import Change
from compare_app.model.spans import Span
from compare_app.model.version import Fact


def of_one_fact(pair: Pair, found: list[Change]) -> list[Change]:
    """The changes without figures that differ together with what they are figures of, and without the latter."""
    if pair.drafts:
        return found
    owners = [change for change in found if is_owner(pair, change)]
    figures = [change for change in found if change.kind == "number" and change.reason == "replaced"]
    pairs = [(one, other) for one in owners for other in figures if in_one_clause(pair, one, other)]
    dropped = [change for both in pairs for change in both]
    return [change for change in found if change not in dropped]


def is_owner(pair: Pair, change: Change) -> bool:
    """Whether a change is one of the year or month, the name or the speaker that a figure may be of."""
    if change.reason != "replaced" or change.a is None or change.b is None:
        return False
    if change.kind == "date":
        dates = dated(pair.a, change.a), dated(pair.b, change.b)
        return all(date is not None and grain(date) in ("year", "month") for date in dates)
    return change.kind in ("name", "attribution")


def dated(side: Side, span: Span) -> Fact | None:
    """The date at a place."""
    return next((fact for fact in side.of_kind("date") if fact.span == span), None)


def in_one_clause(pair: Pair, one: Change, other: Change) -> bool:
    """Whether two changes stand in one clause on both sides."""
    sides = (pair.a, one.a, other.a), (pair.b, one.b, other.b)
    return all(own and its and beside(side, own, its) for side, own, its in sides)


def beside(side: Side, one: Span, other: Span) -> bool:
    """Whether two places are of one clause."""
    return not set(clause_of(side, one)).isdisjoint(side.tokens_in(other))
