"""A range that the other report tells as one number: between £180m and £260m, a quarter of a billion; $2 billion to $3 billion, $3 billion."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from compare_app.changes.pair import Pair, Side
from compare_app.changes.same.numbers import value_and_unit
from compare_app.changes.typed.context.fact_places import change, whole
from compare_app.changes.typed.context.written_apart import SOME
from compare_app.changes.typed.numbers.numbers_apart import heads_alike
from compare_app.changes.words import FigureWords
from compare_app.model.changes import Change
from compare_app.model.spans import Span
from compare_app.model.version import Fact
from compare_app.text.facts.lexicon import lexicon_for
from compare_app.text.facts.ranges import range_joint

#: So much before a number can hold what makes it an end of a range.
_REACH = 40
#: Two ends that are farther apart are no range: 3 to 500.
_WIDE = 10


class Range(NamedTuple):
    """Two numbers of one unit, the smaller first, that stand for what lies between them."""

    low: Fact
    high: Fact

    @property
    def span(self) -> Span:
        """From the first end to the last."""
        return Span(self.low.span.start, self.high.span.end)

    def holds(self, value: float) -> bool:
        """Whether a value lies between both ends, or is one."""
        least, most = (value_and_unit(end)[0] or 0.0 for end in self)
        return least <= value <= most


def ranges_told_as_one(pair: Pair) -> list[Change]:
    """The ranges of a for which b has one number alone."""
    if pair.drafts or pair.common < SOME:
        return []
    found = ((span, _one(pair, span)) for span in _ranges(pair.a))
    return [change("number", span.span, whole(pair.b, one), "rounded") for span, one in found if one is not None]


def _ranges(side: Side) -> Iterator[Range]:
    """The only ranges of their units."""
    numbers = side.of_kind("number")
    for low, high in pairwise(numbers):
        (least, unit), (most, other) = value_and_unit(low), value_and_unit(high)
        if (
            unit != other
            or not least
            or not most
            or not least < most < _WIDE * least
            or "ordinal" in (low.about, high.about)
        ):
            continue
        alone = sum(value_and_unit(f)[1] == unit for f in numbers) == len((low, high))
        if alone and _joined(side, low, high):
            yield Range(low, high)


def _joined(side: Side, low: Fact, high: Fact) -> bool:
    """Whether two numbers are the ends of a range: between 5 and 7, 5 to 7; not from 5 to 7, nor 5 and 7."""
    between, words = side.text[low.span.end : high.span.start], side.words(FigureWords)
    if not range_joint().fullmatch(between):
        return False
    start = max(side.span.start, low.span.start - _REACH)
    if between.strip() in lexicon_for(side.version.language).joiners:
        return words.ranges.search(side.text, start, low.span.start) is not None
    return words.starting.search(side.text, start, low.span.start) is None


def _one(pair: Pair, span: Range) -> Fact | None:
    """The only number of b of a range's unit, if it lies in the range and b has not the other end besides."""
    unit = value_and_unit(span.low)[1]
    there = [f for f in pair.b.of_kind("number") if value_and_unit(f)[1] == unit and f.about != "ordinal"]
    ends = {value_and_unit(end)[0] for end in span}
    if len(there) != 1 or ends <= {value_and_unit(f)[0] for f in pair.b.of_kind("number")}:
        return None
    value = value_and_unit(there[0])[0]
    if value is None or not span.holds(value):
        return None
    return there[0] if unit or any(heads_alike(pair, end, there[0]) for end in span) else None
