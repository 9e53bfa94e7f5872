"""Whether two dates of reports of different desks belong to two occasions: another gathering on another Sunday.

What comes again comes in the same words, so that likeness of the sentences proves nothing there. An occasion is told as the
same by what its date's own clause says, and as another by what happened, when it is seen from, or that it came once more.
"""

from __future__ import annotations

from compare_app.changes.pair import Pair, Side
from compare_app.changes.stems import telling
from compare_app.changes.typed.context.beside_facts import once_more
from compare_app.changes.typed.context.borne_on import clause_end, clause_of, told_of
from compare_app.changes.typed.context.certainties import AHEAD
from compare_app.changes.typed.deeds.agent import tells_deed
from compare_app.changes.typed.deeds.opposites import OppositeWords, opposite
from compare_app.changes.words import ClauseWords, OccasionWords, PlanWords, VerbWords
from compare_app.model.version import Fact

#: More of the clause of one of two dates must be told, and something of the other's, for them to be of one occasion; in
#: sentences that share little, more of both.
_HALF, _THIRD = 0.5, 0.34
_SLOTS = ("name", "date", "number")


def other_occasions(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two dates, or times of day, are told of two occasions."""
    clauses = dated(pair.a, a), dated(pair.b, b)
    ahead = to_come(pair.a, clauses[0]), to_come(pair.b, clauses[1])
    if once_more(pair.a) != once_more(pair.b) or turned(pair, clauses):
        return True
    if ahead[0] != ahead[1]:
        return has_been(*((pair.a, clauses[0]), (pair.b, clauses[1]))[ahead.index(False)])
    if all(ahead):
        return False  # what is to come is mostly one
    return little_told(pair, clauses)


def little_told(pair: Pair, clauses: tuple[list[int], list[int]]) -> bool:
    """Whether next to nothing is told of the clauses of two dates."""
    told = told_of(pair, unnamed(pair.a, clauses[0])), told_of(pair.flipped, unnamed(pair.b, clauses[1]))
    shares = [clause.share for clause in told]
    if not all(clause.of for clause in told):
        return False
    if not pair.close:
        return min(shares) <= _THIRD
    sides = zip((pair.a, pair.b), clauses, shares, strict=True)
    beside = any(share == 0.0 and relative(side, places) for side, places, share in sides)
    return beside or max(shares) <= _HALF


def relative(side: Side, places: list[int]) -> bool:
    """Whether a clause only tells more of somebody or something: which was widened in 2021."""
    return bool(places) and side.tokens[min(places)].form in side.words(ClauseWords).relatives


def dated(side: Side, date: Fact) -> list[int]:
    """The positions of the tokens of a date's clause; of the next one where its own has nothing but the date."""
    places, at = clause_of(side, date.span), side.tokens_in(date.span)
    if any(telling(side.tokens[k].form) for k in places) or not at or at.stop >= len(side.tokens):
        return places
    return [*range(at.stop, clause_end(side, at.stop + 1))]


def unnamed(side: Side, places: list[int]) -> list[int]:
    """The positions without those of facts: who it was tells nothing of what happened."""
    named = {k for fact in side.facts if fact.kind in _SLOTS for k in side.tokens_in(fact.span)}
    return [k for k in places if k not in named]


def has_been(side: Side, places: list[int]) -> bool:
    """Whether a clause tells what has been: voted on April 28."""
    forms, verbs = [side.tokens[k].form for k in places], side.words(VerbWords)
    return not verbs.been.isdisjoint(forms) or (bool(deeds(side, places)) and verbs.are.isdisjoint(forms))


def to_come(side: Side, places: list[int]) -> bool:
    """Whether a clause tells what is to come, or is in the calendar: set for May 3."""
    calendar, on = side.words(PlanWords).calendar, side.words(OccasionWords).set_for
    if any(calendar.fullmatch(side.line[k]) and not on.isdisjoint(side.line[k + 1 : k + 2]) for k in places):
        return True
    return any(f.key in AHEAD and k in places for f in side.facts for k in side.tokens_in(f.span))


def turned(pair: Pair, clauses: tuple[list[int], list[int]]) -> bool:
    """Whether a word of one clause has its opposite in the other: polls open at 7, close at 9."""
    left, right = (
        set(filter(telling, (side.tokens[k].form for k in places))) - other.forms
        for side, other, places in ((pair.a, pair.b, clauses[0]), (pair.b, pair.a, clauses[1]))
    )
    return any(opposite(x, y, pair.a.words(OppositeWords)) for x in left for y in right)


def deeds(side: Side, places: list[int]) -> list[int]:
    """The positions of words that tell what happened."""
    return [k for k in unnamed(side, places) if tells_deed(side, k)]
