"""Days that one report has only as a bound, and the other as the day: until Friday at the earliest, until Friday."""

from __future__ import annotations

from compare_app.changes.pair import Pair, Side
from compare_app.changes.same.facts import same
from compare_app.changes.typed.context.borne_on import clause_of
from compare_app.changes.typed.context.certainties import HEDGES
from compare_app.changes.words import DoubtWords
from compare_app.model.version import Fact


def bounds_a_day(pair: Pair, hedge: Fact) -> bool:
    """Whether a hedge of a makes a bound of a day that b states without one."""
    if pair.drafts or hedge.span.of(pair.a.text).lower() not in pair.a.words(DoubtWords).at_earliest:
        return False
    days = [day for day in pair.a.of_kind("date") if _beside(pair.a, hedge, day)]
    there = [twin for twin in pair.b.of_kind("date") if any(same(day, twin) for day in days)]
    return any(not _hedged(pair.b, twin) for twin in there)


def _hedged(side: Side, day: Fact) -> bool:
    """Whether a day's clause has a hedge of its own."""
    clause = set(clause_of(side, day.span))
    return any(f.key in HEDGES and not clause.isdisjoint(side.tokens_in(f.span)) for f in side.facts)


def _beside(side: Side, hedge: Fact, day: Fact) -> bool:
    """Whether nothing but spaces and small marks stands between a hedge and a day."""
    first, last = sorted((hedge.span, day.span))
    return not side.text[first.end : last.start].strip(" ,") and last.start >= first.end
