"""Dates found in a text, and what each says, as far as the lexicon and the version's own date tell."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from string import digits

from compare_app.model.spans import Span
from compare_app.model.version import Fact
from compare_app.text.facts.date_places import matches
from compare_app.text.facts.dates import DAYS, as_key, day_of, resolved
from compare_app.text.facts.lexicon import Lexicon, lexicon_for
from compare_app.text.facts.spoken_times import read_spoken
from compare_app.text.words import fold

#: Shorter names of weekdays are words of their own without a capital: sun, sat, wed.
_SHORT_DAY = 5
#: A full stop that belongs to a date: p.m., Oct., but not 2am., Friday. or May.
_SHORT = re.compile(
    r"(?i)(?:\.\s?m|\b(?!(?:may|march|april|june|july|mai|juni|juli|mars|avril|juin|enero|marzo|abril|mayo|junio|julio|maio)\.)[a-z]{3,5})\.$"
)


def find_dates(text: str, within: Span, language: str, published: datetime | None) -> list[Fact]:
    """The dates and times of a stretch of text, in order, none inside another."""
    found: list[Fact] = []
    base = day_of(published)
    end = within.start
    for m, name in matches(text, within, language):
        if m.start() < end:
            continue
        key, about = READ[name.rstrip(digits)](m, lexicon_for(language), base, text)
        if key:
            group = "only" if "only" in m.groupdict() else 0
            start, end = m.span(group)
            end -= text[end - 1] == "." and not _SHORT.search(text, start, end)
            found.append(Fact("date", Span(start, end), f"date:{key}", about))
    return found


def month_of(m: re.Match[str], lexicon: Lexicon) -> int:
    """The month's number."""
    named = fold(m["month"])
    return int(named) if named.isdigit() else lexicon.months[named]


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


#: By the names of the patterns, without the number of those that a language has several of.
READ = {
    "iso": read_day, "dotted": read_day, "slashed": read_day, "day month": read_day, "month day": read_day,
    "month year": read_month, "month": read_month, "year": read_year, "bare year": read_year, "decade": read_decade, "weekday": read_weekday, "hour": read_hour,
    "relative": read_relative, "ago": read_ago, "clock": read_clock, "spoken": read_spoken,
}  # fmt: skip
