"""Whether two dates of reports of different desks can be of one event, so that one became the other."""

from __future__ import annotations

import re

from compare_app.changes.pair import Pair, Side
from compare_app.changes.same.dates import parts
from compare_app.changes.same.facts import same
from compare_app.changes.same.numbers import value_and_unit
from compare_app.changes.stems import stem, telling
from compare_app.changes.typed.context.beside_facts import before, beside_date, once_more
from compare_app.changes.typed.context.fact_places import whole
from compare_app.changes.typed.context.fates import years as named_years
from compare_app.changes.typed.context.presence import elsewhere
from compare_app.changes.typed.context.written_apart import SMALL, SOME, apart
from compare_app.changes.typed.dates.occasions import other_occasions
from compare_app.changes.typed.dates.relations import relation
from compare_app.changes.words import OccasionWords
from compare_app.model.version import Fact
from compare_app.text.facts.dates import DAYS


def comparable_dates(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two dates are of one sort and can be of one occasion."""
    if (
        years_later(pair, a, b)
        or other_grain(a, b)
        or days_of_reports(a, b)
        or (apart(pair) and other_years(pair, a, b))
    ):
        return False
    sole = (
        one_span(pair, a, b)
        or one_year(pair, a, b)
        or sole_days(pair, a, b)
        or one_clock(pair, a, b)
        or sole_months(pair, a, b)
        or one_since(pair, a, b)
    )
    return sole or not other_occasions(pair, a, b)


def years_later(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two years are so many years apart as a sentence says: began in 1979 and became its head 10 years later; in 1989."""
    if grain(a) != "year" or grain(b) != "year" or not (a.key[5:].isdigit() and b.key[5:].isdigit()):
        return False
    apart_by = abs(int(a.key[5:]) - int(b.key[5:]))
    lengths = [value_and_unit(f) for side in (pair.a, pair.b) for f in side.of_kind("number")]
    return any(value == apart_by and unit == "year" for value, unit in lengths)


def of_one_event(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether sentences that share little show that two dates are of one event."""
    return one_span(pair, a, b) or told_on_days(pair, a, b) or alone_of_their_sort(pair, a, b) or sole_days(pair, a, b)


def alone_of_their_sort(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two dates are the only ones, or the only years, of sentences that share a good part."""
    return (
        one_span(pair, a, b)
        or one_occasion(pair, a, b)
        or one_year(pair, a, b)
        or one_clock(pair, a, b)
        or sole_months(pair, a, b)
        or one_since(pair, a, b)
    )


def told_on_days(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two dates stand beside a common word, each in its own clause: on Tuesday, after the court met tells of no day it met."""
    return bool(beside_date(pair.a, a) & beside_date(pair.b, b))


def one_occasion(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two days of one month, months of one year or the same month of two years are all the dates of sentences that share a
    good part: filed in June 2031, sent in July 2031; reopens in June 2031, opens its doors in June 2032.
    """
    if len(pair.a.of_kind("date")) != 1 or len(pair.b.of_kind("date")) != 1 or pair.common < SOME:
        return False
    if not undated(pair.a, a) & undated(pair.b, b):
        return False  # nothing but the month
    left, right = (parts(fact.key.removeprefix("date:")) for fact in (a, b))
    if left is None or right is None or [bool(x) for x in left] != [bool(x) for x in right]:
        return False
    agree = [x == y for x, y in zip(left, right, strict=True) if x]
    return len(agree) > 1 and agree.count(False) == 1


def sole_days(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two days a week apart at most are all the dates that their sentences do not share, and neither report has the other's anywhere."""
    if any(len(rest) != 1 for rest in unshared(pair)) or pair.common < SOME:
        return False
    left, right = (_DAY.fullmatch(fact.key) for fact in (a, b))
    if left is None or right is None or left["month"] != right["month"] or once_more(pair.a) != once_more(pair.b):
        return False
    near = 0 < abs(int(left["day"]) - int(right["day"])) <= _WEEK
    return near and not elsewhere(a, pair.b) and not elsewhere(b, pair.a)


def unshared(pair: Pair) -> tuple[list[Fact], list[Fact]]:
    """The dates of both sides without those that the other has, too."""
    left, right = pair.a.of_kind("date"), pair.b.of_kind("date")
    shared = {a.key for a in left} & {b.key for b in right}
    return [a for a in left if a.key not in shared], [b for b in right if b.key not in shared]


def one_span(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two years end spans that begin in one year: from 1989 until 2000, from 1989 to 2001."""
    begun = span_before(pair.a, a), span_before(pair.b, b)
    return None not in begun and begun[0] == begun[1]


def span_before(side: Side, year: Fact) -> str | None:
    """The key of the year in which a span begins that a year ends; None for a year that ends none."""
    years = [f for f in side.of_kind("date") if grain(f) == "year" and f.span.end < year.span.start]
    if grain(year) != "year" or not years:
        return None
    between = side.text[years[-1].span.end : year.span.start].lower().strip()
    return years[-1].key if between in side.words(OccasionWords).span_to or between in _DASHES else None


_DASHES = frozenset("-\u2013\u2010")


def one_since(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two days, months or years are the only dates of sentences that share a good part and a figure, and something is so since each: the worst day since May 19."""
    sole = len(pair.a.of_kind("date")) == len(pair.b.of_kind("date")) == 1
    if not sole or grain(a) != grain(b) or pair.common < SOME or a.about == "relative" or b.about == "relative":
        return False
    shared = any(same(f, twin) for f in pair.a.of_kind("number") for twin in pair.b.of_kind("number"))
    begun = relation(pair.a, a), relation(pair.b, b)
    return shared and all(told is not None and told[1] == "since" for told in begun)


def one_clock(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two exact times are the only ones of sentences that share a day, and neither report has the other's: at 11pm on Sunday, on Sunday at 10pm."""
    if (
        a.about != "time"
        or b.about != "time"
        or pair.common < SOME
        or whole(pair.a, a) != a.span
        or whole(pair.b, b) != b.span
    ):
        return False
    rest = [[f for f in side.of_kind("date") if f is not date] for side, date in ((pair.a, a), (pair.b, b))]
    one_day = len(rest[0]) == len(rest[1]) == 1 and rest[0][0].key == rest[1][0].key and rest[0][0].about != "time"
    return one_day and not elsewhere(a, pair.b) and not elsewhere(b, pair.a)


def sole_months(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two months of one year, near one another, are the only dates of sentences that name one person, and neither report has the other's."""
    if any(len(side.of_kind("date")) != 1 for side in (pair.a, pair.b)) or pair.common < _NAMED:
        return False
    left, right = (_MONTH.fullmatch(fact.key) for fact in (a, b))
    if left is None or right is None or left["year"] != right["year"] or elsewhere(a, pair.b) or elsewhere(b, pair.a):
        return False
    full = [name for name in pair.a.of_kind("name") if " " in name.key]
    near = 0 < abs(int(left["month"]) - int(right["month"])) <= _MONTHS
    return near and any(same(name, other) for name in full for other in pair.b.of_kind("name") if " " in other.key)


#: date:2031-05
_MONTH = re.compile(r"date:(?P<year>\d{4})-(?P<month>\d\d)")
#: So much must be told in common beside a name; so many months apart is an event told otherwise.
_NAMED, _MONTHS = 0.2, 2


#: date:2031-05-03, date:--05-03
_DAY = re.compile(r"date:(?:\d{4}|-)-(?P<month>\d\d)-(?P<day>\d\d)")
_WEEK = 7


def one_year(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two years are the only ones of sentences that share a good part and a figure: reaches 67 in 2036, hits 67 in 2034."""
    if pair.common < SOME or any(len(named_years(side)) != 1 for side in (pair.a, pair.b)):
        return False
    if {a.key, b.key} != {f"date:{year}" for side in (pair.a, pair.b) for year in named_years(side)}:
        return False
    figures = [f for f in pair.a.of_kind("number") if (value_and_unit(f)[0] or 0) >= SMALL and f.about != "ordinal"]
    return any(same(f, twin) for f in figures for twin in pair.b.of_kind("number"))


def undated(side: Side, date: Fact) -> frozenset[str]:
    """The stems of what a sentence tells besides its date."""
    return frozenset(stem(t.form) for t in side.tokens if telling(t.form) and not t.span.overlap(date.span))


def other_years(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two years are told with other small words before them: has known since 2016; works between 2017 and 2020."""
    return grain(a) == grain(b) == "year" and not before(pair.a, a) & before(pair.b, b)


def days_of_reports(a: Fact, b: Fact) -> bool:
    """Whether two dates count from days of reports that are not known: this week, in the coming week."""
    units = {fact.key.removeprefix("date:").partition(":")[0] for fact in (a, b)}
    return a.about == b.about == "relative" and units <= {"day", "week", "weekend"}


def other_grain(a: Fact, b: Fact) -> bool:
    """Whether one date is a year or month and the other a day, so that reports need not mean one thing: in 2023, on Monday."""
    return a.about != "time" and grain(a) != grain(b)


def grain(date: Fact) -> str:
    """What a date names: a year, a month, a week or season, or a day."""
    key = date.key.removeprefix("date:").partition("/")[0]
    unit = key.partition(":")[0]
    if unit in ("year", "month", "week", "weekend", "season", "day"):
        return "week" if unit in ("weekend", "season") else unit
    if key in DAYS:
        return "day"
    return "week" if "W" in key else ("year", "month", "day")[min(2, key.lstrip("-").count("-") + key.startswith("--"))]
