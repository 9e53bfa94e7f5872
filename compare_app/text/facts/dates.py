"""The keys of dates, absolute and relative, resolved against the version's own date where it is known.

Keys: `date:2031-05-02`, with less where less is known (`date:2031-05`, `date:2031`, `date:--05-02` without a year,
`date:2031-W18`, `date:monday`); a part of the day follows a slash (`date:2031-05-02/evening`), a time of day stands alone
(`date:T18:40`), with a question mark where its half of the day is not known (`date:T08:00?`). What is relative and cannot be resolved keeps its own name (`date:day:-1`). `about` holds the weekday where one
is named: the Monday of a plan is the coming one, of a report the last one, and the key has the last.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_FIRST, _LAST = 1450, 2200  # years in which something can have been published
_FAR = 400  # years that are counted back and forth; “5,000 years ago” is no date
#: How many of a unit are about a year.
_A_YEAR = {"day": 366, "week": 53, "weekend": 53, "month": 12, "season": 1, "year": 1}


def day_of(published: datetime | None) -> date | None:
    """The day that relative dates are counted from; a year 1, or 9999, is what programs write for no date at all."""
    return published.date() if published is not None and _FIRST <= published.year <= _LAST else None


def as_key(year: int | None, month: int, day: int | None, base: date | None) -> str:
    """The key of a day or month; a missing year is the one that lies nearest to the version's date."""
    if year is None and base is not None:
        year = nearest(month, day or 15, base)
    start = f"{year:04}" if year else "-"
    return f"{start}-{month:02}" + (f"-{day:02}" if day else "")


def nearest(month: int, day: int, base: date) -> int:
    """The year in which this day lies nearest to the base."""
    return min((base.year, base.year - 1, base.year + 1), key=lambda y: abs((date(y, month, min(day, 28)) - base).days))


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
