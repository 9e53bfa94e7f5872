"""A measure told in two units is one number: seven hours and 40 minutes, four years and six months, 6 feet 2 inches.

Its key has the larger unit, so that four years and six months are four and a half years.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from compare_app.model.spans import Span
from compare_app.model.version import Fact
from compare_app.text.facts.cardinals import written
from compare_app.text.facts.lexicon import Lexicon
from compare_app.text.words import fold

#: How many of a unit make the one before it.
_PARTS = {
    ("century", "year"): 100, ("decade", "year"): 10, ("year", "month"): 12, ("month", "day"): 30.4, ("week", "day"): 7, ("day", "hour"): 24,
    ("hour", "minute"): 60, ("minute", "second"): 60, ("foot", "inch"): 12,
}  # fmt: skip
#: Between two parts of one length of time: an HOUR AND a half, 7 HOURS 40
_BETWEEN = re.compile(r"\s(?P<unit>\w+)\s(?:(?P<joint>\w+)\s)?")


def in_two_units(facts: list[Fact], text: str, lexicon: Lexicon) -> list[Fact]:
    """The facts, with the two numbers of such a measure made one."""
    found: list[Fact] = []
    numbers = iter([*pairwise(facts), (facts[-1], None)] if facts else [])
    for first, second in numbers:
        one = _joined(first, second, text, lexicon) if second is not None else None
        found.append(one or first)
        if one is not None:
            next(numbers, None)
    return found


def _joined(first: Fact, second: Fact, text: str, lexicon: Lexicon) -> Fact | None:
    """The number that two are, if the second counts a part of the first one's unit, and stands right behind it."""
    if not (_counted(first) and _counted(second)):
        return None
    (value, unit), (rest, part) = (fact.key.split(":")[1:] for fact in (first, second))
    size, between = _PARTS.get((unit, part)), _BETWEEN.fullmatch(text[first.span.end : second.span.start])
    if size is None or between is None or float(rest) >= size:
        return None
    joint = between["joint"]
    if lexicon.units.get(fold(between["unit"])) != unit or (joint is not None and fold(joint) not in lexicon.joiners):
        return None
    total = written(float(value) + float(rest) / size)
    return replace(first, span=Span(first.span.start, second.span.end), key=f"number:{total}:{unit}")


def _counted(fact: Fact) -> bool:
    """Whether a fact is a number of a whole value, as its value is read."""
    return fact.kind == "number" and fact.about in ("", "approximate")
