"""Whether two numbers are one, what they say and how far they are apart."""

from __future__ import annotations

from functools import lru_cache

from compare_app.model.version import Fact


def value_and_unit(fact: Fact) -> tuple[float | None, str]:
    """A number's value (None where vague) and unit."""
    return _read(fact.key)


@lru_cache(maxsize=1 << 14)
def _read(key: str) -> tuple[float | None, str]:
    value, _, unit = key.removeprefix("number:").partition(":")
    return (None if value.startswith("~") else float(value)), unit


def ratio_of(a: Fact, b: Fact) -> float | None:
    """The smaller of two numbers as a share of the larger, whatever their units; None where one is vague or nothing."""
    left, right = value_and_unit(a)[0], value_and_unit(b)[0]
    return min(left, right) / max(left, right) if left and right else None


_DEGREES = frozenset({"degree", "celsius", "fahrenheit"})
#: Units that change what a number says even where the value stays: 5 % is not 5.
_TELLING_UNITS = frozenset({"%", "pp", "‰", "th"})
_SAME_LENGTH = 0.005


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
    if left is None or right is None or (left != right and not (unit_a == unit_b == "%" and one_third(left, right))):
        return False
    if "degree" in (unit_a, unit_b) and {unit_a, unit_b} <= _DEGREES:
        return True
    return unit_a == unit_b or (not (unit_a and unit_b) and not {unit_a, unit_b} & _TELLING_UNITS)


def one_third(left: float, right: float) -> bool:
    """Whether one of two shares is so many thirds, and the other one what figures make of it: two-thirds, 66 percent.

    >>> one_third(66.667, 66), one_third(66.667, 67), one_third(66.667, 65), one_third(66, 67)
    (True, True, False, False)
    """
    thirds = [share for share in (left, right) if share in _THIRDS]
    return len(thirds) == 1 and abs(left - right) < 1


_THIRDS = (33.333, 66.667)
_METRES = {"mile": 1609.344, "kilometre": 1000.0, "metre": 1.0, "foot": 0.3048, "yard": 0.9144}
#: Who converts a measure makes it round by so much.
_CONVERTED = 0.01


def _one_extent(a: Fact, b: Fact) -> bool:
    """Whether two lengths or speeds in different units are one, converted and made round: 25 miles, 40 kilometres."""
    (left, unit_a), (right, unit_b) = value_and_unit(a), value_and_unit(b)
    (length_a, _, time_a), (length_b, _, time_b) = unit_a.partition("/"), unit_b.partition("/")
    if not (left and right and time_a == time_b and length_a in _METRES and length_b in _METRES):
        return False
    metres = left * _METRES[length_a], right * _METRES[length_b]
    return min(metres) >= (1 - _CONVERTED) * max(metres)


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


def days(fact: Fact) -> float | None:
    """A length of time in days."""
    value, unit = value_and_unit(fact)
    return value * _DAYS_IN[unit] if value is not None and unit in _DAYS_IN else None


#: What a vague number can stand for, from and to.
_VAGUE = {
    "~dozens": (20, 200), "~tens": (20, 100), "~scores": (20, 200), "~hundreds": (150, 2000), "~thousands": (1500, 20000),
    "~ten thousands": (15000, 200000), "~hundred thousands": (150000, 2000000), "~millions": (1500000, 2e8), "~billions": (1.5e9, 2e11),
    "~several": (3, 20), "~few": (2, 12), "~couple": (2, 3), "~ten": (8, 12), "~twenty": (17, 24),
    "~ten millions": (1.5e7, 2e8), "~hundred millions": (1.5e8, 2e9), "~ten billions": (1.5e10, 2e11), "~hundred billions": (1.5e11, 2e12),
    "~thirty": (26, 34), "~fifty": (44, 56), "~hundred": (85, 115), "~thousand": (850, 1150),
}  # fmt: skip


def can_mean(vague: Fact, exact: Fact) -> bool:
    """Whether a vague number can stand for an exact one: dozens for 60."""
    value, _ = value_and_unit(exact)
    least, most = _VAGUE.get(vague.key.removeprefix("number:").partition(":")[0], (0.0, 0.0))
    return value is not None and least <= value <= most
