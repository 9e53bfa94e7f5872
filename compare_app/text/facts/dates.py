"""Dates, absolute and relative, resolved against the version's own date where it is known.

Keys: `date:2031-05-02`, with less where less is known (`date:2031-05`, `date:2031`, `date:--05-02` without a year,
`date:2031-W18`, `date:monday`); a part of the day follows a slash (`date:2031-05-02/evening`), a time of day stands alone
(`date:T18:40`). What is relative and cannot be resolved keeps its own name (`date:day:-1`). `about` holds the weekday where one
is named: the Monday of a plan is the coming one, of a report the last one, and the key has the last.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from functools import lru_cache

from compare_app.model.spans import Span
from compare_app.model.version import Fact
from compare_app.text.facts.lexicon import Lexicon, lexicon_for
from compare_app.text.facts.patterns import accented, alternatives, beginnings, over_lines
from compare_app.text.words import fold

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
#: Shorter names of weekdays are words of their own without a capital: sun, sat, wed.
_SHORT_DAY = 5
#: A full stop that belongs to a date: p.m., Oct., but not 2am., Friday. or May.
_SHORT = re.compile(
    r"(?i)(?:\.\s?m|\b(?!(?:may|march|april|june|july|mai|juni|juli|mars|avril|juin|enero|marzo|abril|mayo|junio|julio|maio)\.)[a-z]{3,5})\.$"
)
_YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)"
_DAY = r"(?P<day>3[01]|[12]\d|0?[1-9])"
_FIRST, _LAST = 1450, 2200  # years in which something can have been published
_FAR = 400  # years that are counted back and forth; “5,000 years ago” is no date


def find_dates(text: str, within: Span, language: str, published: datetime | None) -> list[Fact]:
    """The dates and times of a stretch of text, in order, none inside another."""
    found: list[Fact] = []
    base = day_of(published)
    end = within.start
    for m, name in matches(text, within, language):
        if m.start() < end:
            continue
        key, about = READ[name](m, lexicon_for(language), base, text)
        if key:
            group = "only" if "only" in m.groupdict() else 0
            start, end = m.span(group)
            end -= text[end - 1] == "." and not _SHORT.search(text, start, end)
            found.append(Fact("date", Span(start, end), f"date:{key}", about))
    return found


def day_of(published: datetime | None) -> date | None:
    """The day that relative dates are counted from; a year 1, or 9999, is what programs write for no date at all."""
    return published.date() if published is not None and _FIRST <= published.year <= _LAST else None


def matches(text: str, within: Span, language: str) -> Iterator[tuple[re.Match[str], str]]:
    """Every match of every pattern, the leftmost first, then the longest."""
    shown = Shown(lower(text), within, language)
    found = [(m, name) for name, pattern in patterns(language).items() for m in shown.matches(name, pattern)]
    return iter(sorted(found, key=lambda hit: (hit[0].start(), -hit[0].end())))


class Shown:
    """A stretch of text in small letters, with the places where patterns may match: most can in few places, or nowhere."""

    def __init__(self, small: str, within: Span, language: str) -> None:
        self.small, self.within = small, within
        self._runs = [m.span() for m in _DIGITS.finditer(small, within.start, within.end)]
        self._digits = [start for start, _ in self._runs]
        words = worded(language)
        self._words = None if words is None else [m.start() for m in words.finditer(small, within.start, within.end)]

    def matches(self, name: str, pattern: re.Pattern[str]) -> Iterable[re.Match[str]]:
        """What a pattern matches, from left to right."""
        if name not in _WITHOUT_DIGITS and not self._has_digits(name):
            return ()
        if name == "iso" or pattern.pattern.startswith(_AT_DIGITS):
            return self._at(self._digits, pattern)
        if name in _AT_WORDS and self._words is not None:
            return self._at(self._words, pattern) if self._words else ()
        if name == "day month" and self._words is not None:
            return self._at(sorted([*self._digits, *self._words]), pattern) if self._words else ()
        return pattern.finditer(self.small, self.within.start, self.within.end)

    def _has_digits(self, name: str) -> bool:
        """Whether the digits stand here that a pattern needs."""
        if name in ("year", "month year"):
            return any(end - start == len("2031") for start, end in self._runs)
        if name == "decade":
            return any(self.small[end - 1 : end + 1] in _DECADE for _, end in self._runs)
        return bool(self._runs)

    def _at(self, places: Iterable[int], pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """What a pattern matches that begins at one of the places."""
        at = self.within.start
        for place in places:
            m = pattern.match(self.small, place, self.within.end) if place >= at else None
            if m is not None:
                at = m.end()
                yield m


_DIGITS = re.compile(r"\d+")
_WITHOUT_DIGITS = frozenset({"month", "hour", "weekday", "relative", "ago0", "ago1"})
#: These begin with a word of `worded`; `day month` does, or has one behind its digits.
_AT_WORDS = frozenset({"month", "hour", "weekday", "relative", "month day", "month year"})
_DECADE = frozenset({"0s", "0'", "0’"})
#: Beginnings of patterns that match at the first of some digits alone.
_AT_DIGITS = (r"(?<![\d.])(?P<", r"(?<![\d/])(?P<", r"(?<![\d.,:])(?P<", r"(?<![\d.,$€£#/:-])(?P<")


@lru_cache
def worded(language: str) -> re.Pattern[str] | None:
    """How words begin that a month, a weekday, an hour or a relative date begins with; None where any may."""
    lexicon = lexicon_for(language)
    forms = (*lexicon.months, *lexicon.weekdays, *lexicon.relative, *lexicon.hours)
    return beginnings((accented(form) for form in forms), _SIGNS) if forms else _NEVER


_SIGNS = 7
_NEVER = re.compile(r"(?!)")


@lru_cache
def patterns(language: str) -> dict[str, re.Pattern[str]]:
    """The patterns of a language by name; the names are the keys of READ."""
    lexicon = lexicon_for(language)
    found = {
        "iso": rf"\b{_YEAR}-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])\b",
        "dotted": rf"(?<![\d.]){_DAY}\.(?P<month>1[0-2]|0?[1-9])\.(?P<year>(?:19|20)\d\d|\d\d)?(?![\d])"
        if lexicon.nouns_are_capitalised
        else "",
        "slashed": rf"(?<![\d/])(?P<day>\d\d?)/(?P<month>\d\d?)/{_YEAR}(?![\d/])",
        "decade": r"(?:\b(?:19|20)\d|['’])(?P<decade>\d?0)['’]?s\b" if language == "en" else "",
    } | {f"clock{n}": r"(?<![\d.,:])" + small_letters(clock) for n, clock in enumerate(lexicon.clock)}
    if lexicon.months:
        found |= month_patterns(lexicon)
    if lexicon.before_year:
        before = "|".join(sorted(lexicon.before_year))
        found["bare year"] = (
            r"(?<![\d.,$€£#/:-])(?P<only>(?P<year>19\d\d|20[0-4]\d))(?![\d%/:]|[.,-]\d| ?(?:%|percent|per cent|\$|€|million|billion))"
            r"(?![ -](?!(?:is|was|as|has|this|us|ours|his|its|vs|campus|census|crisis|series)\b)[a-z]+s\b|[ -](?:people|men|women|children|staff|crew))\b"
        )
        found["year"] = (
            rf"(?:(?<=\()|(?<=[‘'’])|\b(?:{before})\s)(?P<only>{_YEAR})(?![\d%]|[.,]\d|[ -](?:people|percent|million))\b"
        )
    return {name: re.compile(over_lines(pattern)) for name, pattern in found.items() if pattern} | word_patterns(
        lexicon
    )


def month_patterns(lexicon: Lexicon) -> dict[str, str]:
    """Patterns with a month's name in them."""
    names = alternatives(lexicon.months)
    joiner = lexicon.day_joiner
    month = rf"(?P<month>{names})\b\.?"
    suffix = r"(?:st|nd|rd|th|er|º|ª)?"
    weekday = rf"(?:(?P<weekday>{alternatives(lexicon.weekdays)})\b\.?,? (?:the )?)?" if lexicon.weekdays else ""
    return {
        "day month": rf"\b{weekday}{_DAY}(?:{suffix}|\.)\s+{joiner}{month}(?:,? {joiner}{_YEAR}\b)?",
        "month day": rf"\b{weekday}{month} ?{_DAY}{suffix}(?![\d:]|[.,]\d)(?:(?:,|\b)? {_YEAR}\b)?",
        "month year": rf"\b{month},? {joiner}{_YEAR}\b",
        "month": rf"\b{month}",
    }


def word_patterns(lexicon: Lexicon) -> dict[str, re.Pattern[str]]:
    """Patterns of weekdays and of relative words."""
    found: dict[str, str] = {}
    between = "(?: |-)?" if lexicon.nouns_are_capitalised else "(?: |-)"  # Dienstagabend
    part = rf"(?:{between}(?P<part>{alternatives(lexicon.parts)}))?" if lexicon.parts else ""
    if lexicon.weekdays:
        found["weekday"] = rf"\b(?P<weekday>{alternatives(lexicon.weekdays)}){part}\b\.?"
    if lexicon.relative:
        found["relative"] = rf"\b(?P<phrase>{alternatives(lexicon.relative)})\b"
    if lexicon.hours:
        found["hour"] = rf"\b(?P<hour>{alternatives(lexicon.hours)})\b"
    for n, ago in enumerate(lexicon.ago):
        found[f"ago{n}"] = rf"\b{small_letters(ago)}\b"
    return {name: re.compile(over_lines(pattern)) for name, pattern in found.items()}


@lru_cache(maxsize=4)
def lower(text: str) -> str:
    """The text in lower case, sign by sign: offsets stay. Patterns that ignore case are slower by half."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def small_letters(pattern: str) -> str:
    """A pattern for text in lower case."""
    return pattern.lower().replace("(?p<", "(?P<")


def month_of(m: re.Match[str], lexicon: Lexicon) -> int:
    """The month's number."""
    named = fold(m["month"])
    return int(named) if named.isdigit() else lexicon.months[named]


def as_key(year: int | None, month: int, day: int | None, base: date | None) -> str:
    """The key of a day or month; a missing year is the one that lies nearest to the version's date."""
    if year is None and base is not None:
        year = nearest(month, day or 15, base)
    start = f"{year:04}" if year else "-"
    return f"{start}-{month:02}" + (f"-{day:02}" if day else "")


def nearest(month: int, day: int, base: date) -> int:
    """The year in which this day lies nearest to the base."""
    return min((base.year, base.year - 1, base.year + 1), key=lambda y: abs((date(y, month, min(day, 28)) - base).days))


def read_day(m: re.Match[str], lexicon: Lexicon, base: date | None, text: str) -> tuple[str, str]:
    """2 May 2031, May 2, 2031-05-02."""
    month, day = month_of(m, lexicon), int(m["day"])
    if month > 12 and day <= 12:
        month, day = day, month
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return "", ""
    year = m["year"]
    named = m.groupdict().get("weekday")
    about = f"on {DAYS[lexicon.weekdays[fold(named)]]}" if named else ""
    return as_key(int(year) + (2000 if len(year) == 2 else 0) if year else None, month, day, base), about


def read_month(m: re.Match[str], lexicon: Lexicon, base: date | None, text: str) -> tuple[str, str]:
    """May 2031, or May alone where it is no other word."""
    year = m.groupdict().get("year")
    if not year and not is_month(m, lexicon, text):
        return "", ""
    return as_key(int(year) if year else None, month_of(m, lexicon), None, base), ""


def is_month(m: re.Match[str], lexicon: Lexicon, text: str) -> bool:
    """Whether a month's name alone means the month: capitalised where the language does so, and no verb."""
    start = m.start()
    if fold(m["month"]) in lexicon.doubtful_months:
        before = re.search(r"(\w+)\s+$", text[max(0, start - 15) : start].lower())
        return text[start].isupper() and before is not None and before[1] in lexicon.month_needs
    return text[start].isupper() or not lexicon.doubtful_months


def read_year(m: re.Match[str], lexicon: Lexicon, base: date | None, text: str) -> tuple[str, str]:
    """In 2031."""
    return m["year"], ""


def read_decade(m: re.Match[str], lexicon: Lexicon, base: date | None, text: str) -> tuple[str, str]:
    """The 1990s, the ’90s."""
    digits = re.sub(r"\D", "", m[0])
    return (digits if len(digits) == 4 else ("20" if digits in ("00", "10") else "19") + digits) + "s", ""


def read_clock(m: re.Match[str], lexicon: Lexicon, base: date | None, text: str) -> tuple[str, str]:
    """6:40 p.m., 18:40 GMT."""
    groups = m.groupdict()
    hour, minute, half = (
        int(groups["h"]),
        int(groups.get("m") or groups.get("m2") or 0),
        (groups.get("half") or "").lower(),
    )
    if half == "p" and hour < 12:
        hour += 12
    if half == "a" and hour == 12:
        hour = 0
    return (f"T{hour:02}:{minute:02}", "time") if hour < 24 else ("", "")


def read_hour(m: re.Match[str], lexicon: Lexicon, base: date | None, text: str) -> tuple[str, str]:
    """Noon, midnight."""
    return f"T{lexicon.hours[fold(m['hour'])]}", "time"


def read_weekday(m: re.Match[str], lexicon: Lexicon, base: date | None, text: str) -> tuple[str, str]:
    """Monday, Monday evening."""
    number = lexicon.weekdays[fold(m["weekday"])]
    if lexicon.doubtful_months and not text[m.start()].isupper() and len(m["weekday"]) <= _SHORT_DAY:
        return "", ""  # sun, sat, wed
    part = lexicon.parts.get(fold(m.groupdict().get("part") or ""), "")
    tail = f"/{part}" if part else ""
    if len(m["weekday"]) <= 3 and m[0][-1:] != "." and not re.match(r"\s\d|,", text[m.end() : m.end() + 2]):
        return "", ""
    if base is None:
        return DAYS[number] + tail, DAYS[number]
    return (base - timedelta((base.weekday() - number) % 7)).isoformat() + tail, DAYS[number]


def read_relative(m: re.Match[str], lexicon: Lexicon, base: date | None, text: str) -> tuple[str, str]:
    """Today, last week, next year."""
    meaning = lexicon.relative[" ".join(fold(m["phrase"]).split())]
    return resolved(meaning, base), "relative"


def read_ago(m: re.Match[str], lexicon: Lexicon, base: date | None, text: str) -> tuple[str, str]:
    """Two days ago."""
    number = fold(m["n"])
    count = int(number) if number.isdigit() else 1 if number in lexicon.articles else lexicon.small.get(number)
    unit = lexicon.units.get(fold(m["unit"]), "")
    if count is None or unit not in ("day", "week", "month", "year"):
        return "", ""
    return resolved(f"{unit}:-{count}", base), "relative"


#: How many of a unit are about a year.
_A_YEAR = {"day": 366, "week": 53, "weekend": 53, "month": 12, "season": 1, "year": 1}


def resolved(meaning: str, base: date | None) -> str:
    """What `unit:offset/part` means on the version's day; itself where that day is unknown."""
    unit, _, rest = meaning.partition(":")
    offset, _, part = rest.partition("/")
    tail = f"/{part}" if part else ""
    if base is None or offset == "?" or abs(int(offset)) > _FAR * _A_YEAR[unit]:
        return meaning
    by = int(offset)
    if unit == "day":
        return (base + timedelta(by)).isoformat() + tail
    if unit in ("week", "weekend"):
        year, week, _ = (base + timedelta(7 * by)).isocalendar()
        return f"{year}-W{week:02}" + ("/weekend" if unit == "weekend" else "")
    if unit == "month":
        months = base.year * 12 + base.month - 1 + by
        return f"{months // 12:04}-{months % 12 + 1:02}"
    return f"{base.year + by:04}" + tail


READ = {
    "iso": read_day, "dotted": read_day, "slashed": read_day, "day month": read_day, "month day": read_day,
    "month year": read_month, "month": read_month, "year": read_year, "bare year": read_year, "decade": read_decade, "weekday": read_weekday, "hour": read_hour,
    "relative": read_relative, "ago0": read_ago, "ago1": read_ago, "clock0": read_clock, "clock1": read_clock, "clock2": read_clock, "clock3": read_clock,
}  # fmt: skip
