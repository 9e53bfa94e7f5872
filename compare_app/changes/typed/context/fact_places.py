"""Where a fact stands, its hedge included, and the change that is told of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from compare_app.changes.pair import Pair, Side
from compare_app.changes.ranking import weight_of
from compare_app.changes.words import OccasionWords
from compare_app.model.changes import Change
from compare_app.model.spans import Span
from compare_app.model.version import Fact

FactWord = Literal["number", "date", "name"]
#: So many signs before a time can be its hedge.
_ABOUT_REACH = 20


def whole(side: Side, fact: Fact) -> Span:
    """A fact's place, the hedge of a number or a time of day included."""
    if fact.about == "time":
        start = max(side.span.start, fact.span.start - _ABOUT_REACH)
        around = side.words(OccasionWords).about_time.search(side.text, start, fact.span.start)
        return fact.span if around is None else Span(around.start(), fact.span.end)
    hedge = side.hedge_of(fact) if fact.kind == "number" else None
    if hedge is None:
        return fact.span
    return Span(min(hedge.span.start, fact.span.start), max(hedge.span.end, fact.span.end))


def change(kind: FactWord, a: Span | None, b: Span | None, reason: str) -> Change:
    """A weighed change."""
    return Change(kind, a, b, weight_of("change", kind, reason), reason)


def spot(side: Side, first: int, last: int) -> Span:
    """Where tokens first:last stand."""
    return Span(side.tokens[first].start, side.tokens[last - 1].end)


def only_number(side: Side, first: int, last: int) -> Fact | None:
    """The number among tokens first:last, if there is exactly one."""
    facts = [t.fact for t in side.tokens[first:last] if t.fact is not None and t.fact.kind == "number"]
    return facts[0] if len(facts) == 1 and facts[0].about != "ordinal" else None


def is_named(side: Side, first: int, last: int) -> bool:
    """Whether tokens first:last are a name."""
    place = spot(side, first, last)
    return any(fact.span.contains(place) for fact in side.of_kind("name"))


def turned(found: Change | None) -> Change | None:
    """A change seen from the other side."""
    return found and replace(found, a=found.b, b=found.a)


def aligned(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two facts begin with the same shared token: 40 kilometres and 40 miles."""
    at, there = pair.a.tokens_in(a.span), pair.b.tokens_in(b.span)
    if not at or not there:
        return False
    block = pair.blocks[pair.block_of_a[at.start]]
    return block.equal and at.start - block.a0 == there.start - block.b0
