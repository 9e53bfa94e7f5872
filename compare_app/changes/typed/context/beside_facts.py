"""What stands beside a number, a date or a name in its own sentence: what is counted, whose it is, and of which sort it is.

Age, label, rate, factor, year: figures of two sorts are never one figure that became another (see `sorts_of_numbers`).
"""

from __future__ import annotations

import re

from compare_app.changes.pair import Side
from compare_app.changes.same.numbers import value_and_unit
from compare_app.changes.stems import stem, telling
from compare_app.changes.words import AgeWords, ClauseWords, CountWords, FigureWords, OccasionWords
from compare_app.model.version import Fact
from compare_app.text.words import fold

_REACH = 3
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
#: The other side's count before a number: 3- in 3-1
_SCORE_BEFORE = re.compile(r"(?<![\w.,])\d{1,3}[-\u2013]$")
#: … and behind it: -1 in 3-1
_SCORE_BEHIND = re.compile(r"[-\u2013]\d{1,3}(?![\w%]|[.,]\d)")
#: A sign right before a name, which need not be a subject then: the mayor (Holt
_GOVERNS = re.compile(r"[,;(\u2013\u2014-]\s?$")
_DIGITS_OF_AGE = 3
#: An age between commas: Mia Holt, 47, said
_APPOSED = re.compile(r", \d+[,.\u2019']")
#: Signs at which a clause may end: boasted of his hands, earned 480,000
_ENDS = re.compile(r"[,;:\u2014\u2013\u201c\u201d\"](?!\d)|(?<!\w)[\u2018'](?=\w)")


def heads(side: Side, number: Fact, reach: int = _REACH) -> frozenset[str]:
    """The stems of what a number counts or measures, as far as its neighbours tell: hurt, pages; not years."""
    words = side.around(number.span, reach) - named_people(side) - side.words(CountWords).little
    return frozenset(word for word in words if not word.startswith("#"))


def named_people(side: Side) -> frozenset[str]:
    """The stems of the names of people in a sentence: whose figure it is says nothing of what it counts."""
    return frozenset(stem(side.tokens[k].form) for name in side.people for k in side.tokens_in(name.span))


def beside_date(side: Side, date: Fact) -> frozenset[str]:
    """The stems around a date, as far as no other clause begins between."""
    at = side.tokens_in(date.span)
    if not at:
        return frozenset()
    first, last, clauses = at.start, at.stop, side.words(ClauseWords).clauses
    while first > max(0, at.start - _REACH) and side.tokens[first - 1].form not in clauses:
        first -= 1
    while last < min(len(side.tokens), at.stop + _REACH) and side.tokens[last].form not in clauses:
        last += 1
    near = (*side.tokens[first : at.start], *side.tokens[at.stop : last])
    words = {stem(token.form) for token in near if telling(token.form)} - side.words(CountWords).little
    return frozenset(word for word in words if not word.startswith("#"))


def hyphened(side: Side, number: Fact) -> bool:
    """Whether a number is part of a compound: 30-round magazines."""
    return side.text[number.span.end : number.span.end + 1] == "-"


def before_noun(side: Side, number: Fact) -> bool:
    """Whether a number with its measure stands before a noun, as a part of it: a 30-minute nap, packing 120 mph winds."""
    measure = side.words(FigureWords).short_measure.match(side.text, number.span.end, side.span.end)
    if measure is None or governed(side, number):
        return hyphened(side, number)
    noun = side.first_behind(measure.end())
    return noun < len(side.tokens) and telling(side.tokens[noun].form)


def doer(side: Side, number: Fact) -> Fact | None:
    """The last name before a figure, in its clause, that can be a subject: no owner, source, place behind a preposition or apposition."""
    names = [
        f
        for f in side.of_kind("name")
        if f.span.end < number.span.start and not clause_ends(side, f.span.end, number.span.start)
    ]
    names = [f for f in names if not (owns(side, f) or governed(side, f) or speaks(side, f))]
    return names[-1] if names else None


def owns(side: Side, name: Fact) -> bool:
    """Whether a name is an owner: Mabry's district."""
    return name.span.of(side.text).endswith(("'s", "\u2019s", "s\u2019")) or side.text[
        name.span.end : name.span.end + 1
    ] in ("'", "\u2019")


def governed(side: Side, name: Fact) -> bool:
    """Whether a small word, a sign or another name stands before a name, so that it need not be a subject."""
    before = side.text[side.span.start : name.span.start]
    return _GOVERNS.search(before) is not None or side.words(FigureWords).governs.search(before) is not None


def speaks(side: Side, name: Fact) -> bool:
    """Whether a verb of saying follows a name."""
    return any(0 < cue.span.start - name.span.end <= 1 for cue in side.of_kind("attribution"))


def beside_cue(side: Side, name: Fact) -> bool:
    """Whether a verb of saying stands right before or behind a name."""
    return speaks(side, name) or any(0 < name.span.start - cue.span.end <= 1 for cue in side.of_kind("attribution"))


def counted_thing(side: Side, number: Fact) -> str:
    """The stem of the word right behind a number, where it says what is counted: people say little."""
    at = side.tokens_in(number.span)
    forms = [token.form for token in side.tokens[at.stop : at.stop + 2]] if at else []
    behind = next((form for form in forms if form not in side.words(CountWords).modifiers), "")
    return stem(behind) if telling(behind) and stem(behind) not in side.words(CountWords).times else ""


def done_to(side: Side, number: Fact) -> frozenset[str]:
    """The stem of the verb or noun right before a number and its hedge: injuring at least seven, injuring 11."""
    hedge = side.hedge_of(number)
    start = hedge.span if hedge is not None and hedge.span.start < number.span.start else number.span
    at = side.tokens_in(start)
    before = side.tokens[max(0, at.start - 1) : at.start] if at else ()
    return frozenset(stem(token.form) for token in before if telling(token.form))


def is_factor(side: Side, number: Fact) -> bool:
    """Whether a number says how many times as much: twice as common, 26 times as salty."""
    times = side.words(FigureWords).times_as.match(side.text, number.span.end, side.span.end)
    return times is not None or fold(number.span.of(side.text)) in side.words(FigureWords).factors


def on_clock(side: Side, number: Fact) -> bool:
    """Whether a number is a time of day in a language whose times are not read: alle 7.50, om 8 uur."""
    before, words = side.text[max(side.span.start, number.span.start - 8) : number.span.start], side.words(FigureWords)
    return (
        words.clock_before.search(before) is not None
        or words.clock_behind.match(side.text, number.span.end) is not None
    )


def converted(side: Side, number: Fact) -> bool:
    """Whether a number stands alone in brackets: 35 miles (56 kilometers)."""
    return side.text[number.span.start - 1 : number.span.start] == "("


def of_family(side: Side, number: Fact) -> bool:
    """Whether a number is of somebody's children: a mum of three."""
    return (
        side.words(FigureWords).family.search(
            side.text, max(side.span.start, number.span.start - 20), number.span.start
        )
        is not None
    )


def heads_people(side: Side, number: Fact) -> bool:
    """Whether a number counts people."""
    return side.words(CountWords).people.match(side.text, number.span.end, side.span.end) is not None


def is_age(side: Side, number: Fact) -> bool:
    """Whether a number is an age: Tillery, 27, a veteran; the 27-year-old; aged 27."""
    start, end = number.span.start, number.span.end
    if side.words(AgeWords).age.match(side.text, end) or side.words(AgeWords).aged.search(
        side.text, max(0, start - 8), start
    ):
        return True
    return number.span.length <= _DIGITS_OF_AGE and _APPOSED.match(side.text, max(0, start - 2), end + 1) is not None


def is_limit(side: Side, number: Fact) -> bool:
    """Whether a number is what is allowed or has room, not what was there: licensed to carry 185 passengers; a capacity of 900."""
    start = max(side.span.start, number.span.start - 40)
    return (
        side.words(FigureWords).limit.search(side.text, start, number.span.start) is not None
        or side.words(FigureWords).room.match(side.text, number.span.end, side.span.end) is not None
    )


def is_label(side: Side, number: Fact) -> bool:
    """Whether a number tells one of its kind: Interstate 44, Article 5, Flight 212."""
    return (
        side.words(FigureWords).label.search(side.text, max(side.span.start, number.span.start - 14), number.span.start)
        is not None
    )


def more_follow(side: Side, number: Fact) -> bool:
    """Whether a number is an increase: 212,000 more people."""
    return side.words(CountWords).more.match(side.text, number.span.end, side.span.end) is not None


def is_year(side: Side, number: Fact) -> bool:
    """Whether a number is a year that no word tells to be one: the 2016 violations."""
    return _YEAR.fullmatch(number.span.of(side.text)) is not None


def is_rate(side: Side, number: Fact) -> bool:
    """Whether a number is so much for a time: $5 million a year."""
    return side.words(FigureWords).rate.match(side.text, number.span.end, side.span.end) is not None


def is_periodic(side: Side, number: Fact) -> bool:
    """Whether a number is so much for a stretch of time: $5 million a year; not 6 cents a gallon."""
    return side.words(FigureWords).period.match(side.text, number.span.end, side.span.end) is not None


def others_follow(side: Side, number: Fact) -> bool:
    """Whether a number leaves somebody out: 29 other states."""
    return side.words(CountWords).others.match(side.text, number.span.end, side.span.end) is not None


def in_score(side: Side, number: Fact) -> bool:
    """Whether a number is one of the two of a vote or a match: 268-157, 78 to 20."""
    unit, start = value_and_unit(number)[1], max(side.span.start, number.span.start - 14)
    if unit == "%":
        return in_shares(side, number)
    if unit:
        return False  # paid £1.1m to 19 of them
    words = side.words(FigureWords)
    before, behind = (_SCORE_BEFORE, words.score_before), (_SCORE_BEHIND, words.score_behind)
    return any(sign.search(side.text, start, number.span.start) for sign in before) or any(
        sign.match(side.text, number.span.end, side.span.end) for sign in behind
    )


def in_shares(side: Side, number: Fact) -> bool:
    """Whether a share is one of the two of a vote: 51.3 percent to 48.7; not from 4 percent to 5, nor by 8 percent to 913 million."""
    start = max(side.span.start, number.span.start - 30)
    words = side.words(FigureWords)
    if words.starting.search(side.text, start, number.span.start):
        return False
    return words.share_behind.match(side.text, number.span.end, side.span.end) is not None or (
        words.share_before.search(side.text, start, number.span.start) is not None
    )


def is_rest(side: Side, number: Fact) -> bool:
    """Whether a number is what is left: the other 200."""
    return (
        side.words(CountWords).the_other.search(
            side.text, max(side.span.start, number.span.start - 12), number.span.start
        )
        is not None
    )


def is_margin(side: Side, number: Fact) -> bool:
    """Whether a number is by how much a poll may err: a margin of error of 3.5 points."""
    return _stands_behind(side, number, side.words(CountWords).margin)


def of_verdict(side: Side, number: Fact) -> str:
    """Whether somebody was found guilty of so many charges, or cleared of so many; empty where neither is told."""
    words = side.words(CountWords)
    if _stands_behind(side, number, words.cleared_of):
        return "cleared"
    return "guilty" if any(_stands_behind(side, n, words.guilty_of) for n in (number, *_whole_of(side, number))) else ""


def _whole_of(side: Side, number: Fact) -> list[Fact]:
    """The number of which a number is the whole: 11 of 14 counts."""
    return [n for n in side.of_kind("number") if side.text[n.span.end : number.span.start] == " of "]


def _stands_behind(side: Side, number: Fact, words: re.Pattern[str]) -> bool:
    return words.search(side.text, max(side.span.start, number.span.start - _LEAD), number.span.start) is not None


#: Signs of what leads to a number.
_LEAD = 40


def clause_ends(side: Side, start: int, end: int) -> bool:
    """Whether a clause ends between two places: boasted of his hands, earned 480,000."""
    return _ENDS.search(side.text, start, end) is not None


def once_more(side: Side) -> bool:
    """Whether a sentence says that something came again: another vigil, a second one, once again."""
    return counted_again(side) or not side.forms.isdisjoint(side.words(OccasionWords).once_more)


def counted_again(side: Side) -> bool:
    """Whether a sentence counts something that is not the first: the third protest."""
    return any(f.about == "ordinal" and (value_and_unit(f)[0] or 0) > 1 for f in side.of_kind("number"))


def counts_such(side: Side) -> bool:
    """Whether a sentence counts an occasion among others like it: the second such march; not the ninth day of a strike."""
    such = side.words(CountWords).such
    return any(
        f.about == "ordinal" and such.match(side.text, f.span.end, side.span.end) for f in side.of_kind("number")
    )


def before(side: Side, fact: Fact) -> frozenset[str]:
    """The small word right before a fact: from, by."""
    at = side.tokens_in(fact.span)
    return frozenset(token.form for token in side.tokens[max(0, at.start - 1) : at.start]) if at else frozenset()
