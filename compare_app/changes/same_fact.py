"""Whether two facts are the same one, told differently."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from compare_app.changes.peoples import PEOPLES, named_for, one_people
from compare_app.changes.respelt import one_spelling
from compare_app.model.version import Fact
from compare_app.text.facts.dates import DAYS
from compare_app.text.names.nicknames import one_by_nickname
from compare_app.text.names.titles import gender_of


def same(a: Fact, b: Fact) -> bool:
    """Whether two facts of one kind agree."""
    if a.kind == "date" and a.about != b.about and a.about.startswith("on ") and b.about.startswith("on "):
        return False  # Sunday, 31 March, and Thursday, 31 March
    if a.key == b.key:
        return True
    if a.kind == "number":
        return same_number(a, b)
    if a.kind == "date":
        return same_date(a, b)
    return a.kind == "name" and same_name(a.key[5:], b.key[5:])


def value_and_unit(fact: Fact) -> tuple[float | None, str]:
    """A number's value (None where vague) and unit."""
    return _read(fact.key)


def ratio_of(a: Fact, b: Fact) -> float | None:
    """The smaller of two numbers as a share of the larger, whatever their units; None where one is vague or nothing."""
    left, right = value_and_unit(a)[0], value_and_unit(b)[0]
    return min(left, right) / max(left, right) if left and right else None


@lru_cache(maxsize=1 << 14)
def _read(key: str) -> tuple[float | None, str]:
    value, _, unit = key.removeprefix("number:").partition(":")
    return (None if value.startswith("~") else float(value)), unit


_DEGREES = frozenset({"degree", "celsius", "fahrenheit"})
#: Units that change what a number says even where the value stays: 5 % is not 5.
_TELLING_UNITS = frozenset({"%", "pp", "‰", "th"})


def same_number(a: Fact, b: Fact) -> bool:
    """The same value; a unit that one side leaves out is no difference, another unit is."""
    (left, unit_a), (right, unit_b) = value_and_unit(a), value_and_unit(b)
    long_a, long_b = days(a), days(b)
    if long_a and long_b and unit_a != unit_b:
        # 20 years are two decades; 60 days are not quite two months
        return abs(long_a - long_b) < _SAME_LENGTH * long_a
    if unit_a != unit_b and _one_extent(a, b):
        return True
    if left is None and right is None:  # millions, millions of pounds
        return a.key.split(":")[1] == b.key.split(":")[1] and "" in (unit_a, unit_b)
    if left is None or right is None or left != right:
        return False
    if "degree" in (unit_a, unit_b) and {unit_a, unit_b} <= _DEGREES:
        return True
    return unit_a == unit_b or (not (unit_a and unit_b) and not {unit_a, unit_b} & _TELLING_UNITS)


def _one_extent(a: Fact, b: Fact) -> bool:
    """Whether two lengths or speeds in different units are one, converted and made round: 25 miles, 40 kilometres."""
    (left, unit_a), (right, unit_b) = value_and_unit(a), value_and_unit(b)
    (length_a, _, time_a), (length_b, _, time_b) = unit_a.partition("/"), unit_b.partition("/")
    if not (left and right and time_a == time_b and length_a in _METRES and length_b in _METRES):
        return False
    metres = left * _METRES[length_a], right * _METRES[length_b]
    return min(metres) >= (1 - _CONVERTED) * max(metres)


_METRES = {"mile": 1609.344, "kilometre": 1000.0, "metre": 1.0, "foot": 0.3048, "yard": 0.9144}
#: Who converts a measure makes it round by so much.
_CONVERTED = 0.01
_SAME_LENGTH = 0.005
_DAYS_IN = {
    "second": 1 / 86400,
    "minute": 1 / 1440,
    "hour": 1 / 24,
    "day": 1.0,
    "week": 7.0,
    "month": 30.4,
    "year": 365.2,
    "decade": 3652.0,
    "century": 36525.0,
}
#: What a vague number can stand for, from and to.
_VAGUE = {
    "~dozens": (20, 200), "~tens": (20, 100), "~scores": (20, 200), "~hundreds": (150, 2000), "~thousands": (1500, 20000),
    "~ten thousands": (15000, 200000), "~hundred thousands": (150000, 2000000), "~millions": (1500000, 2e8), "~billions": (1.5e9, 2e11),
    "~several": (3, 20), "~few": (2, 12), "~couple": (2, 3), "~handful": (3, 9), "~ten": (8, 12), "~twenty": (17, 24),
    "~ten millions": (1.5e7, 2e8), "~hundred millions": (1.5e8, 2e9), "~ten billions": (1.5e10, 2e11), "~hundred billions": (1.5e11, 2e12),
    "~thirty": (26, 34), "~fifty": (44, 56), "~hundred": (85, 115), "~thousand": (850, 1150),
}  # fmt: skip


def days(fact: Fact) -> float | None:
    """A length of time in days."""
    value, unit = value_and_unit(fact)
    return value * _DAYS_IN[unit] if value is not None and unit in _DAYS_IN else None


def can_mean(vague: Fact, exact: Fact) -> bool:
    """Whether a vague number can stand for an exact one: dozens for 60."""
    value, _ = value_and_unit(exact)
    least, most = _VAGUE.get(vague.key.removeprefix("number:").partition(":")[0], (0.0, 0.0))
    return value is not None and least <= value <= most


def minutes(fact: Fact) -> int | None:
    """A time of day in minutes."""
    if fact.about != "time":
        return None
    hour, _, minute = fact.key.removeprefix("date:T").partition(":")
    return 60 * int(hour) + int(minute)


def same_date(a: Fact, b: Fact) -> bool:
    """Dates that can be the same day, month or year, as far as both say."""
    (day_a, _, part_a), (day_b, _, part_b) = (f.key.removeprefix("date:").partition("/") for f in (a, b))
    if part_a and part_b and part_a != part_b and {part_a, part_b} != {"evening", "night"}:
        return False
    if "season:?" in (day_a, day_b) and day_a.startswith("season") and day_b.startswith("season"):
        return True  # in the spring, this spring
    return any(compatible(x, y) for x in readings(day_a, a.about) for y in readings(day_b, b.about))


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


@lru_cache(maxsize=1 << 14)
def same_name(a: str, b: str) -> bool:
    """Variants of one name: a part of it in the same order, an acronym, an adjective of the same place."""
    if a == b or a.replace(" ", "").replace("-", "") == b.replace(" ", "").replace("-", ""):
        return True
    return one_name(one_spelling(a), one_spelling(b))


def one_name(a: str, b: str) -> bool:
    """Variants of a name, both in one spelling."""
    if a == b:
        return True
    short, long = sorted((a.split(), b.split()), key=len)
    if under_titles(short, long) or (set(short) <= set(long) and (short[-1] == long[-1] or short[0] == long[0])):
        return True
    letters = "".join(word[0] for word in long if word not in PEOPLES.small)
    if len(short) == 1 and len(long) > 1 and len(letters) > 1 and short[0] == letters:
        return True
    if len(short) == len(long) == 2 and short[1] == long[1] and short[0][0] == long[0][0]:
        return min(len(short[0]), len(long[0])) == 1 or one_by_nickname(short[0], long[0])
    if len(short) > 1 and (named_for(a, b) or named_for(b, a)):
        return True  # South African, South Africa
    return demonym(a, b) if len(short) == 1 else short[:-1] == long[:-1] and long[-1] == short[-1] + "s"


def under_titles(a: list[str], b: list[str]) -> bool:
    """Whether two names end in one person's name, behind titles taken for first words: Hauptgeschäftsführerin Corinna Lund, Guild-Chefin Corinna Lund."""
    return len(a) > 2 and a[-2:] == b[-2:] and gender_of(a[-2], ()) is not None


def demonym(a: str, b: str) -> bool:
    """Russia and Russian, Serbia and Serbs: a place and its adjective."""
    if named_for(a, b) or named_for(b, a) or one_people(a, b):
        return True
    short, long = sorted((a, b), key=len)
    if long == short + "s" or of_one_stem(a, b):
        return True
    base = short.rstrip("aeioy")
    return (
        len(base) >= 4
        and long.startswith(base)
        and (long[len(base) :] in PEOPLES.endings or long[len(short) :] in PEOPLES.endings)
    )


def of_one_stem(a: str, b: str) -> bool:
    """Whether two names are one stem with two endings of peoples and parties: Democrats, Democratic; Delby, Delbyers."""
    shared = next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    endings = {"", *PEOPLES.endings}
    return shared >= _STEM and a[shared:] in endings and b[shared:] in endings


_STEM = 6
#: Names of more letters may be mistyped in several.
_LONG = 7


def misspelt(a: str, b: str) -> bool:
    """One of two names may be a slip for the other: few letters differ in long enough words."""
    left, right = a.split(), b.split()
    if len(left) != len(right):
        return False
    for x, y in zip(left, right, strict=True):
        if x == y:
            continue
        longest = max(len(x), len(y))
        if x[0] != y[0] or min(len(x), len(y)) < 4:
            return False
        if DamerauLevenshtein.distance(x, y) > (longest // 3 if longest > _LONG else 1):
            return False
    return a != b
