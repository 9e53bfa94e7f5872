"""Whether two dates can be one, as far as both say."""

from __future__ import annotations

from datetime import date, timedelta

from compare_app.model.version import Fact
from compare_app.text.facts.dates import DAYS

_HALF_DAY = 12 * 60  # minutes


def same_date(a: Fact, b: Fact) -> bool:
    """Dates that can be the same day, month or year, as far as both say."""
    (day_a, _, part_a), (day_b, _, part_b) = (f.key.removeprefix("date:").partition("/") for f in (a, b))
    if part_a and part_b and part_a != part_b and {part_a, part_b} != {"evening", "night"}:
        return False
    if a.about == b.about == "time" and "?" in day_a + day_b:
        return (minutes(a) or 0) % _HALF_DAY == (minutes(b) or 0) % _HALF_DAY  # half past eight, 8:30 p.m.
    if "season:?" in (day_a, day_b) and day_a.startswith("season") and day_b.startswith("season"):
        return True  # in the spring, this spring
    if f"on {day_a}" == b.about or f"on {day_b}" == a.about:
        return True  # Tuesday; Tuesday, 4 March
    return any(compatible(x, y) for x in readings(day_a, a.about) for y in readings(day_b, b.about))


def readings(key: str, about: str) -> list[str]:
    """What a date may mean: a weekday is the last one or the coming one."""
    if about in DAYS and key not in DAYS:
        return [key, (date.fromisoformat(key) + timedelta(7)).isoformat()]
    return [key]


def compatible(a: str, b: str) -> bool:
    """Whether two date keys agree in all that both say."""
    if a == b:
        return True
    for key, other in ((a, b), (b, a)):
        if key in DAYS:
            day = as_day(other)
            return day is not None and DAYS[day.weekday()] == key
        if "W" in key:
            day = as_day(other)
            return day is not None and f"{day.isocalendar()[0]}-W{day.isocalendar()[1]:02}" == key
    left, right = parts(a), parts(b)
    if left is None or right is None:
        return False
    agree = [x == y for x, y in zip(left, right, strict=True) if x and y]
    return bool(agree) and all(agree)


def as_day(key: str) -> date | None:
    """A key that names one day."""
    try:
        return date.fromisoformat(key)
    except ValueError:
        return None


def parts(key: str) -> tuple[str, str, str] | None:
    """Year, month and day of an absolute key; what is unknown is empty."""
    if key.startswith("--"):
        month, _, day = key[2:].partition("-")
        return "", month, day
    year, _, rest = key.partition("-")
    month, _, day = rest.partition("-")
    return (year, month, day) if year.isdigit() and len(year) == 4 else None


def unknown_day(relative: Fact, other: Fact) -> bool:
    """Whether nobody can tell that two dates differ: last month and April, where the day of “last month” is not known."""
    unit, _, offset = relative.key.removeprefix("date:").partition(":")
    if relative.about != "relative" or not offset or other.about == "relative":
        return False
    if unit == "week" and other.about in DAYS:
        return True  # this week, Wednesday
    key = other.key.removeprefix("date:").partition("/")[0]
    named = parts(key)
    if unit == "day":
        return key in DAYS or (named is not None and bool(named[2]))
    return named is not None and not named[2] and bool(named[1]) == (unit == "month") and unit in ("month", "year")


def unknown_weekday(weekday: Fact, other: Fact) -> bool:
    """Whether nobody can tell on which day of the week a day fell, as its year is not known: Thursday, March 5."""
    named = parts(other.key.removeprefix("date:").partition("/")[0])
    weekday_key = weekday.key.removeprefix("date:").partition("/")[0]
    return weekday_key in DAYS and named is not None and not named[0] and bool(named[2])


def minutes(fact: Fact) -> int | None:
    """A time of day in minutes."""
    if fact.about != "time":
        return None
    hour, _, minute = fact.key.removeprefix("date:T").rstrip("?").partition(":")
    return 60 * int(hour) + int(minute)
