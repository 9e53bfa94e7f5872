"""When a number of one freely worded report is that of the other made rounder, or hedged."""

from __future__ import annotations

from compare_app.changes.pair import Pair
from compare_app.changes.same.numbers import days, ratio_of, value_and_unit
from compare_app.changes.typed.context.beside_facts import counted_thing, heads, is_year, more_follow, others_follow
from compare_app.changes.typed.context.written_apart import SMALL, SOME
from compare_app.changes.words import FigureWords
from compare_app.model.version import Fact
from compare_app.text.facts.lexicon import CURRENCIES

#: Of two numbers so near one may be the other made rounder, whatever stands beside them.
_NEAR = 0.85
#: What is nearly so much is no less than that share of it.
_NEARLY = 0.88
#: From this size on a number is known by itself: 83 million, 1,460.
_TELLING = 1000
_FEW_THINGS = frozenset({"number:~several:", "number:~few:", "number:~couple:"})
_FIGURES = 3  # of a number that nobody rounded


def may_round(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether a number of one report can be that of the other made rounder: of one unit, and near, large or beside a common word."""
    (left, unit_a), (right, unit_b) = value_and_unit(a), value_and_unit(b)
    if unit_a != unit_b and not (days(a) and days(b)) and not bare_millions(pair, a, b):
        return False
    if {left is None and a.key, right is None and b.key} & _FEW_THINGS and not heads(pair.a, a) & heads(pair.b, b):
        return False  # several panelists, 9 heart attacks
    if left is None or right is None:
        return not (others_follow(pair.a, a) or others_follow(pair.b, b))  # scores more
    if not unit_a and (more_follow(pair.a, a) or more_follow(pair.b, b)):
        return False  # 212,000 more people
    return near_enough(pair, (a, b), (left, right))


def bare_millions(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether one number is a sum, and the other so many millions of nothing that is named: fined £18.6 million, fined millions; a loss of 6.4 million."""
    units = value_and_unit(a)[1], value_and_unit(b)[1]
    if not (set(units) & CURRENCIES and "" in units):
        return False
    side, bare = (pair.a, a) if not units[0] else (pair.b, b)
    millions = bare.key.split(":")[1] in _MILLIONS or (value_and_unit(bare)[0] or 0.0) >= _MILLION
    return millions and not counted_thing(side, bare)


_MILLION = 1_000_000
_MILLIONS = frozenset(
    {"~millions", "~ten millions", "~hundred millions", "~billions", "~ten billions", "~hundred billions"}
)


def near_enough(pair: Pair, numbers: tuple[Fact, Fact], values: tuple[float, float]) -> bool:
    """Whether one of two numbers is the other made rounder, by their size and by what stands beside them."""
    alike = bool(heads(pair.a, numbers[0]) & heads(pair.b, numbers[1]))
    if max(values) < SMALL and not alike and not value_and_unit(numbers[0])[1]:
        return False  # 12 crew members, at least 11 dead
    hedges = pair.a.hedge_of(numbers[0]), pair.b.hedge_of(numbers[1])
    if hedges == (None, None) and exact(values[0]) and exact(values[1]) and not alike:
        return False  # 19,612; 19,400
    if any(h is not None and h.key == "certainty:below" for h in hedges) and min(values) < _NEARLY * max(values):
        return False  # nearly 14 feet; 11.5 feet
    if is_year(pair.a, numbers[0]) and is_year(pair.b, numbers[1]):
        return False  # at the 2020 elections, until the 2028 elections
    return bool(days(numbers[0])) or min(values) >= _TELLING or min(values) >= _NEAR * max(values) or alike


def rounded_alike(a: Fact, b: Fact) -> bool:
    """Whether two numbers are so near that one is the other made rounder."""
    ratio = ratio_of(a, b)
    return ratio is not None and ratio >= _NEARLY


def may_approximate(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether one number, hedged in one report and bare in the other, counts the same: at least 417 women; 417 women."""
    (value, unit), (_, other_unit) = value_and_unit(a), value_and_unit(b)
    if unit != other_unit:
        return False  # almost 11 hours; a majority of 11 to one
    for side, number in ((pair.a, a), (pair.b, b)):
        words = side.words(FigureWords)
        if words.ranges.search(side.text, max(side.span.start, number.span.start - 40), number.span.start):
            return False
        if words.capped.search(side.written):
            return False
    large = value is not None and value >= _TELLING
    return large or (bool(unit) and pair.common >= SOME) or bool(heads(pair.a, a) & heads(pair.b, b))


def exact(value: float) -> bool:
    """Whether a number has three figures that count or more, so that nobody rounded it.

    >>> exact(19_612), exact(2_600_000), exact(2_610_000), exact(0.25)
    (True, False, True, False)
    """
    return len(f"{value:e}".partition("e")[0].rstrip("0").replace(".", "")) >= _FIGURES
