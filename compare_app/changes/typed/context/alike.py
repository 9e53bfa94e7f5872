"""How much two facts by themselves, wherever they stand, look as if one had become the other, and how it did."""

from __future__ import annotations

import re

from compare_app.changes.same.dates import minutes
from compare_app.changes.same.numbers import can_mean, days, value_and_unit
from compare_app.changes.same.slips import misspelt
from compare_app.model.version import Fact
from compare_app.text.facts.dates import DAYS

#: Of fewer things each counts: nine are not nearly ten.
_FEW = 10
_NEARLY_SAME = 0.98


def alike(a: Fact, b: Fact) -> float:
    """What the facts themselves say for being counterparts."""
    if a.kind == "number":
        return alike_numbers(a, b)
    if a.kind == "name":
        return 0.9 if misspelt(a.key[5:], b.key[5:]) else 0.0
    at, then = minutes(a), minutes(b)
    if at is not None and then is not None:
        return 0.5 if abs(at - then) <= 60 else 0.0
    return 0.2 if shape(a.key) == shape(b.key) else 0.0


def nearly_same(a: Fact, b: Fact) -> bool:
    """Whether one number is the other made a little rounder: 261, around 260."""
    (left, unit_a), (right, unit_b) = value_and_unit(a), value_and_unit(b)
    if not left or not right or unit_a != unit_b:
        return False
    return max(left, right) >= _FEW and min(left, right) >= _NEARLY_SAME * max(left, right)


def transposed(a: Fact, b: Fact) -> bool:
    """Whether two numbers are the same figures in another order, as a slip of the hand makes them: 8.4 and 4.8 percent."""
    (left, unit_a), (right, unit_b) = value_and_unit(a), value_and_unit(b)
    if left is None or right is None or left == right or unit_a != unit_b:
        return False
    one, other = counting(left), counting(right)
    like = len(f"{left:.0f}") == len(f"{right:.0f}") and sorted(one) == sorted(other)
    return like and (left >= _LARGE or bool(unit_a)) and len(one) > 1


#: Smaller counts are the same figures by chance.
_LARGE = 100


def shape(key: str) -> str:
    """What sort of date a key is: a weekday, a month, a day of a month."""
    day, _, part = key.partition("/")
    return f"weekday {part}" if day[5:] in DAYS else re.sub(r"\d", "0", key)


def alike_numbers(a: Fact, b: Fact) -> float:
    """Numbers of one unit, or one rounded from the other."""
    (left, unit_a), (right, unit_b) = value_and_unit(a), value_and_unit(b)
    if left is None or right is None:
        return 0.5 if can_mean(a, b) or can_mean(b, a) else 0.0
    lengths = days(a), days(b)
    if lengths[0] and lengths[1] and unit_a != unit_b:
        return 0.5 if min(lengths) >= 0.75 * max(lengths) else 0.0  # type: ignore[type-var, operator]
    if unit_a != unit_b and unit_a and unit_b:
        return -0.2
    total = 0.3 if unit_a and unit_a == unit_b else 0.0
    return total + (0.5 if rounded(left, right, a, b) else 0.0)


def close_by(a: Fact, b: Fact) -> bool:
    """Whether two numbers of one unit are near enough for one to be the other made rounder or approximate."""
    (left, unit_a), (right, unit_b) = value_and_unit(a), value_and_unit(b)
    return unit_a == unit_b and rounded(left, right, a, b)


def rounded(left: float | None, right: float | None, a: Fact, b: Fact) -> bool:
    """Whether one number is the other, made rounder or approximate: 9,400 and more than 9,000."""
    if not left or not right or (max(left, right) < _FEW and left == int(left) and right == int(right)):
        return False
    near = min(left, right) / max(left, right)
    return near >= 0.98 or (near >= 0.8 and "approximate" in (a.about, b.about))


def one_is_rounder(left: float, right: float) -> bool:
    """Whether one of two numbers is rounder than the other, as a number that stands for it is: 212 and 210, 27 and 25; not 212 and 214.

    >>> one_is_rounder(9412, 9000), one_is_rounder(28, 25), one_is_rounder(28, 27), one_is_rounder(212, 214)
    (True, True, False, False)
    """
    return figures(left) != figures(right) or (last_figure(left) == "5") != (last_figure(right) == "5")


def is_rounding(left: float, right: float) -> bool:
    """Whether one of two numbers is the other with fewer figures, whatever way it was made round: 4.1 and 4, 186,400 and 190,000.

    >>> is_rounding(4.1, 4), is_rounding(186400, 190000), is_rounding(186400, 180000), is_rounding(2.6, 2.5), is_rounding(21, 25)
    (True, True, True, False, False)
    """
    exact, round_ = (left, right) if figures(left) > figures(right) else (right, left)
    if figures(exact) == figures(round_) or not round_:
        return False
    step = 10.0 ** (len(f"{int(round_)}") - figures(round_)) if round_ >= 1 else 10.0 ** -figures(round_)
    return abs(exact - round_) < step


def figures(value: float) -> int:
    """How many figures of a value count: 2 of 14,000.

    >>> figures(14000.0), figures(212.0), figures(2.5), figures(1200000.0)
    (2, 3, 2, 2)
    """
    return len(counting(value))


def last_figure(value: float) -> str:
    """The last figure of a value that counts: the 4 of 14,000."""
    return counting(value)[-1:]


def counting(value: float) -> str:
    """The figures of a value that count, the point left out."""
    return f"{value:.6f}".strip("0").replace(".", "").strip("0")


def why(a: Fact, b: Fact) -> str:
    """The reason code of a fact that became another."""
    if a.kind == "number":
        (left, unit_a), (right, unit_b) = value_and_unit(a), value_and_unit(b)
        if left is None or right is None:
            return "vague"
        if unit_a and unit_b and unit_a != unit_b:
            return "rounded" if days(a) and days(b) else "unit"  # little more than half a day, 14 hours
        return "rounded" if rounded(left, right, a, b) and one_is_rounder(left, right) else "replaced"
    if a.kind == "name" and misspelt(a.key[5:], b.key[5:]):
        return "misspelt"
    return "replaced"
