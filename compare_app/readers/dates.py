"""Dates that a file states, read only where they can mean one day.

`05/03/2031` is the fifth of March or the third of May; such a date stays unknown. Own patterns instead of dateparser: that
reads 05/03 as 3 May, and finds 16 dates in running text that are none for 10 that are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from functools import cache
from typing import Literal, NamedTuple

from compare_app.word_lists import Numbered, Pattern, WordLists

Precision = Literal["day", "minute"]

#: Zones by the names that news sites print, in minutes; names with two meanings (CST, IST, BST is the British one) that news use for one.
_ZONES = {
    "utc": 0, "gmt": 0, "z": 0, "bst": 60, "wet": 0, "west": 60, "cet": 60, "cest": 120, "mez": 60, "mesz": 120, "eet": 120, "eest": 180,
    "msk": 180, "est": -300, "edt": -240, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "jst": 540, "aest": 600,
    "aedt": 660, "nzst": 720, "nzdt": 780, "brt": -180,
}  # fmt: skip


class DateWords(WordLists, area="readers.dates"):
    """How dates are written, in small letters; asked of all languages at once."""

    #: January to December, in full and short, in the case that they have in dates
    months: Numbered
    #: regular expressions
    weekdays: Pattern
    #: before a time of day: 3 May 2031 at 14:05
    at: Pattern
    #: … and behind it: 14h, 14.05 Uhr
    hours: Pattern
    #: before a day: on Monday, 3 May 2031
    on: Pattern


DATES = DateWords()


@cache
def any_month() -> str:
    """The names of all months as the part of a pattern, the longest first."""
    return "|".join(sorted(DATES.months, key=len, reverse=True))


#: Newspapers have dates since 1700; programs that know none write years before.
YEAR = r"(?:1[7-9]|20)\d\d"
_YEAR = re.compile(YEAR)
#: Digits as Arabic and Persian write them.
_DIGITS = {start + digit: str(digit) for start in (0x660, 0x6F0) for digit in range(10)}


class Stated(NamedTuple):
    """A date as a text states it, and where."""

    when: datetime
    precision: Precision
    start: int
    end: int


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    month = rf"(?P<month>{any_month()})\.?"
    day = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th|er|º|ª)?"
    year = rf"(?P<year>{YEAR})"
    flags = re.IGNORECASE
    return (
        (re.compile(rf"(?<!\d){year}-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?!\d)", flags), "number"),
        (re.compile(rf"(?<!\d){year}/(?P<month>[01]?\d)/(?P<day>[0-3]?\d)(?!\d)", flags), "number"),
        (
            re.compile(rf"(?<!\d){year}\s?[年년]\s?(?P<month>[01]?\d)\s?[月월]\s?(?P<day>[0-3]?\d)\s?[日일]", flags),
            "number",
        ),
        (re.compile(rf"(?<![\d.]){day}\.\s?(?P<month>[01]?\d)\.\s?{year}(?!\d)", flags), "number"),
        (re.compile(rf"(?<![\d/])(?P<first>[0-3]?\d)[/-](?P<second>[0-3]?\d)[/-]{year}(?![\d/])", flags), "ambiguous"),
        (
            re.compile(
                rf"(?<!\d){day}(?:\.?(?:\s+de|\s+of)?[\s-]+|\.){month}(?:/[^\W\d_]+)?(?:\s+de|\s+del)?[\s,،-]*{year}(?!\d)",
                flags,
            ),
            "name",
        ),
        (re.compile(rf"\b{month}\s+{day}(?:,|\s)\s*{year}(?!\d)", flags), "name"),
    )


@cache
def _time() -> re.Pattern[str]:
    """A time of day behind a date, with its zone, and at most a weekday before it: , Monday at 14:05 BST"""
    return re.compile(
        rf"(?:[\s,]+(?:{DATES.weekdays}),?)?(?:\s*(?:[,،]|\||[-\u2013\u2014\u2022\u00b7]|{DATES.at}|T)?\s*)"
        r"(?P<hour>[0-2]?\d)(?:(?:[:h.]|[時时点]|시\s?)(?P<minute>[0-5]\d)[分분]?(?::[0-5]\d(?:[.,]\d+)?)?)?\s*(?P<half>[ap]\.?m\b\.?)?"
        rf"\s*(?:{DATES.hours})?\s*\(?(?P<zone>Z\b|(?:UTC|GMT)?\s?[+-]\d\d?:?(?:\d\d)?|[A-Z]{{3,4}}\b)?\)?",
        re.IGNORECASE,
    )


@cache
def _before() -> re.Pattern[str]:
    """A time with its half of the day, its zone or "Uhr", then at most a weekday, in front of a date."""
    return re.compile(
        rf"(?<![\d:.,/])[0-2]?\d[:.h][0-5]\d(?::[0-5]\d)?\s*(?:[ap]\.?m\b\.?)?\s*(?:{DATES.hours})?\s*\(?(?:UTC|GMT|[A-Z]{{3,4}}\b)?\)?"
        rf"[\s,|\u2013\u2014\u2022\u00b7-]{{1,4}}(?:(?:{DATES.on}|{DATES.weekdays})\.?,?\s+){{0,2}}$",
        re.IGNORECASE,
    )


#: T00:00:00Z: a day without an hour, as programs write it
_MIDNIGHT = re.compile(r"[T ]00:00:00(?:\.0+)?(?: ?(?:Z\b|UTC|[+-]\d\d:?\d\d))?")
#: UTC+02:00, +0200, GMT-3
_OFFSET = re.compile(r"(?:UTC|GMT)?\s?([+-])(\d\d?):?(\d\d)?", re.IGNORECASE)


def parse_date(text: str | None) -> tuple[datetime, Precision] | None:
    """Read a date field. None where it is no date, or could be two.

    >>> parse_date("3 de mayo de 2031")
    (datetime.datetime(2031, 5, 3, 0, 0), 'day')
    """
    if not text or len(text) > 200:
        return None
    stamp = re.fullmatch(r"\s*((?:19|20)\d\d)([01]\d)([0-3]\d)(?:T?(\d\d)(\d\d)(?:\d\d)?(Z|[+-]\d{4})?)?\s*", text)
    if stamp:
        return _stamped(stamp)
    found = next(dates_in(text), None)
    return (found.when, found.precision) if found else None


def _stamped(stamp: re.Match[str]) -> tuple[datetime, Precision] | None:
    """20310503, 20310503T1405Z and 20310503T1405+0300, as archives and databases write."""
    year, month, day, hour, minute = (int(part or 0) for part in stamp.groups()[:5])
    try:
        when = datetime(year, month, day, hour, minute, tzinfo=_zone(stamp[6])[1])
    except ValueError:
        return None
    return when, "minute" if stamp[4] else "day"


def dates_in(text: str) -> Iterator[Stated]:
    """Every unambiguous date with its year, and its time of day where one follows, in order."""
    if not text.isascii():
        text = text.translate(_DIGITS)
    if not _YEAR.search(text):
        return  # most lines; the patterns below try every word
    places = sorted((m.start(), -m.end(), kind, m) for pattern, kind in _patterns() for m in pattern.finditer(text))
    end = 0
    for start, _, kind, match in places:
        if start < end:
            continue
        day = _day(match, kind)
        if day is None:
            continue
        found = _timed(day, text, match.end())
        begin = _time_before(text, end, start) if found[1] == "day" else start
        if begin < start:
            found = _timed(day, text, begin)
        yield Stated(found[0], found[1], begin, max(found[2], match.end()))
        end = max(found[2], match.end())


def _time_before(text: str, least: int, start: int) -> int:
    """Where the time of day begins that stands in front of a date ("14:05 BST, 3 May 2031"); `start` where none does."""
    match = _before().search(text, max(least, start - 40), start)
    return match.start() if match else start


def _day(match: re.Match[str], kind: str) -> datetime | None:
    year = int(match["year"])
    if kind == "ambiguous":
        first, second = int(match["first"]), int(match["second"])
        if first <= 12 and second <= 12 and first != second:
            return None
        day, month = (first, second) if second <= 12 else (second, first)
    else:
        day = int(match["day"])
        month = DATES.months[match["month"].lower()] if kind == "name" else int(match["month"])
    try:
        return datetime(year, month, day)
    except ValueError:
        return None


def _timed(day: datetime, text: str, at: int) -> tuple[datetime, Precision, int]:
    """Add the time of day that stands behind a date: 14:05, 2.05 p.m. BST, 14h05, 14:05:00+02:00."""
    match = _time().match(text, at)
    if not match or not (match["minute"] or match["half"]):
        return day, "day", at
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if match["half"]:
        if not 1 <= hour <= 12:
            return day, "day", at
        hour = hour % 12 + (12 if match["half"][0] in "pP" else 0)
    if hour > 23:
        return day, "day", at
    midnight = _MIDNIGHT.match(text, at)
    if midnight:
        return day, "day", midnight.end()  # how machines write a day without its time
    known, zone = _zone(match["zone"])
    end = match.end() if known else match.start("zone")
    while end > at and text[end - 1].isspace():
        end -= 1
    return day.replace(hour=hour, minute=minute, tzinfo=zone), "minute", end


def _zone(name: str | None) -> tuple[bool, timezone | None]:
    if not name:
        return True, None
    offset = _OFFSET.fullmatch(name.strip())
    if offset:
        minutes = int(offset[2]) * 60 + int(offset[3] or 0)
        known = minutes <= 14 * 60
        return known, timezone(timedelta(minutes=-minutes if offset[1] == "-" else minutes)) if known else None
    minutes_east = _ZONES.get(name.strip().lower())
    return minutes_east is not None, None if minutes_east is None else timezone(timedelta(minutes=minutes_east))
