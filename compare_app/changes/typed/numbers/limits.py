"""Hedges that set a limit to a number, and the same limit in other words: up to 15 years, the longest term is 15 years.

A limit is one in whatever words it is set, so that reports written apart have a figure with such a hedge and without it.
"""

from __future__ import annotations

from compare_app.changes.pair import Pair, Side
from compare_app.changes.typed.context.borne_on import clause_of
from compare_app.changes.typed.context.permits import keeps_from
from compare_app.changes.words import FigureWords
from compare_app.model.version import Fact


def limits_alike(pair: Pair, hedges: tuple[Fact | None, Fact | None]) -> bool:
    """Whether the hedge that one of two equal numbers has, and the other has not, only sets the limit that the other side sets, too."""
    before, after = hedges
    if (before is None) == (after is None):
        return False
    if before is not None:
        return no_more(pair.a, before) or (upper(pair.a, before) and limited(pair.b))
    return after is not None and (no_more(pair.b, after) or (upper(pair.b, after) and limited(pair.a)))


def no_more(side: Side, hedge: Fact) -> bool:
    """Whether a clause denies or forbids what is above a number: no landlord could ask more than 3 percent."""
    if hedge.key != "certainty:above":
        return False
    first = min(clause_of(side, hedge.span), default=0)
    denied = any(side.tokens[first].start <= f.span.start < hedge.span.start for f in side.of_kind("negation"))
    return denied or keeps_from(side)


def upper(side: Side, hedge: Fact) -> bool:
    """Whether a hedge says how far something may go: up to 15 years, as high as 15 percent."""
    return side.words(FigureWords).upper.fullmatch(hedge.span.of(side.text).lower()) is not None


def limited(side: Side) -> bool:
    """Whether a sentence tells what may be, or the most that is: could be jailed, the longest term."""
    return side.words(FigureWords).limited.search(side.written.lower()) is not None
