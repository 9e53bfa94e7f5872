"""Ranges: the start has the unit and the scale that only the end names (10 to 15 percent, 3 to 5 million)."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import pairwise

from compare_app.model.version import Fact
from compare_app.text.facts.cardinals import written
from compare_app.text.facts.words import FACTS

_LARGEST_SCALED = 1000


@cache
def range_joint() -> re.Pattern[str]:
    """What stands between the two ends of a range: 10 to 15, 10–15."""
    return re.compile(rf"\s?[-‐‑–—]\s?|\s(?:{FACTS.range_joints})\s")


def ranges(facts: list[Fact], text: str) -> list[Fact]:
    """The facts, with the unit of a range's end given to its start: 10 to 15 percent."""
    numbers = [n for n, fact in enumerate(facts) if fact.kind == "number"]
    for first, second in reversed(list(pairwise(numbers))):
        start, end = facts[first], facts[second]
        unit = end.key.rpartition(":")[2]
        between = text[start.span.end : end.span.start]
        if (
            start.key.endswith(":")
            and start.about != "vague"
            and unit not in ("", "th")
            and range_joint().fullmatch(between)
        ):
            facts[first] = replace(start, key=f"number:{scaled(start, end, text)}:{unit}")
    return facts


def scaled(start: Fact, end: Fact, text: str) -> str:
    """The value of a range's start, with the scale that only its end names: 3 to 5 million."""
    value, last = (float(fact.key.split(":")[1]) for fact in (start, end))
    digits = re.search(r"\d+", end.span.of(text))
    scale = next((s for s in (10**12, 10**9, 10**6, 1000) if digits and last / s < _LARGEST_SCALED and last >= s), 1)
    named = digits is not None and scale > 1 and int(digits[0]) == int(last / scale)
    return written(value * scale) if named and value <= last / scale else written(value)
