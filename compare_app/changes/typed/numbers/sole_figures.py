"""Whether two figures of reports written apart are one by themselves, whatever stands beside them.

Two sentences that tell of one thing have one sum of money each, near one another, and neither report knows the other's: a theft of
£2.6m, the £2.5m that was stolen. What each of them calls it (losses, takings) says nothing then. Of the pairs of sums in the
labelled stories of outlets that are so alone, all eleven from .7 of one another on are marked as one figure, and none of the ten below.
"""

from __future__ import annotations

from compare_app.changes.pair import Pair, Side
from compare_app.changes.same.facts import same
from compare_app.changes.same.numbers import days, ratio_of, value_and_unit
from compare_app.changes.typed.context.alike import figures, is_rounding, one_is_rounder
from compare_app.changes.typed.context.beside_facts import is_age, is_periodic, is_rate
from compare_app.changes.typed.context.presence import elsewhere
from compare_app.changes.typed.context.written_apart import HALF
from compare_app.changes.typed.numbers.approximations import ruled_out
from compare_app.changes.typed.numbers.one_count import one_age
from compare_app.model.version import Fact
from compare_app.text.facts.lexicon import CURRENCIES

#: Sums of money so near one another are one; shares only where one is the other made rounder; lengths of time that are hedged.
_SUMS, _SHARES, _LENGTHS = 0.7, 0.94, 0.6
#: So near is a figure to what its hedge makes of it: almost £2m, £1.9m; nearly half, 46 percent. Without a hedge, £4.1m and £4m.
_HEDGED, _ROUND = 0.9, 0.95


def one_figure(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two numbers are one figure, told as two or made rounder."""
    if ratio_of(a, b) is None or "ordinal" in (a.about, b.about):
        return False
    if days(a) and days(b):
        return hedged_length(pair, a, b)
    return one_sum_or_share(pair, a, b) or one_age(pair, a, b) or one_exact_figure(pair, a, b)


def one_exact_figure(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two numbers of many figures, each the only such one of its sentence, are one: an index at 1,514.77, at 1,522.10."""
    if not (alone_exact(pair.a, a) and alone_exact(pair.b, b)) or (ratio_of(a, b) or 0.0) < _EXACT:
        return False
    return not elsewhere(a, pair.b) and not elsewhere(b, pair.a)


def alone_exact(side: Side, number: Fact) -> bool:
    """Whether a number without a unit is the only one of its sentence with many figures."""
    exact = [
        f
        for f in side.of_kind("number")
        if not value_and_unit(f)[1] and figures(value_and_unit(f)[0] or 0.0) >= _MANY_FIGURES
    ]
    return len(exact) == 1 and exact[0] is number


#: So many figures nobody rounds to; figures that are so near are of one thing.
_MANY_FIGURES, _EXACT = 5, 0.95


def one_sum_or_share(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two sums of money, or shares, are one."""
    (left, unit), (right, unit_b) = value_and_unit(a), value_and_unit(b)
    if unit != unit_b or not (unit == "%" or unit in CURRENCIES) or not (sole(pair.a, a, b) and sole(pair.b, b, a)):
        return False
    if any(is_one(pair.a, a) != is_one(pair.b, b) for is_one in (is_periodic, is_rate)):
        return False
    ratio = ratio_of(a, b) or 0.0
    if ratio >= _HEDGED and made_rounder(pair, a, b):
        return True
    if elsewhere(a, pair.b) or elsewhere(b, pair.a):
        return False
    if all_else_shared(pair, a, b):
        return True
    return ratio >= _SUMS if unit != "%" else ratio >= _SHARES and one_is_rounder(left or 0.0, right or 0.0)


def all_else_shared(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether sentences that tell much in common share every other number and date, two at least: down a fifth since fares went to $2 in May."""
    rest = [
        [f for kind in ("number", "date") for f in side.of_kind(kind) if f is not number]
        for side, number in ((pair.a, a), (pair.b, b))
    ]
    shared = all(
        any(f.kind == twin.kind and same(f, twin) for twin in others)
        for mine, others in (rest, rest[::-1])
        for f in mine
    )
    return pair.common >= HALF and min(map(len, rest)) > 1 and shared


def told_rounder(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether one of two figures that are one is the other made rounder: by its hedge, as a fraction in words (a fifth, 21 percent), by its figures."""
    if days(a) and days(b):
        return hedged_length(pair, a, b)
    ratio, (left, unit), (right, _) = ratio_of(a, b) or 0.0, value_and_unit(a), value_and_unit(b)
    rounder = bool(unit) and ratio >= _ROUND and is_rounding(left or 0.0, right or 0.0) and not ruled_out(pair, a, b)
    as_fraction = unit == "%" and (in_words(pair.a, a) or in_words(pair.b, b))
    return rounder or (ratio >= _HEDGED and (as_fraction or made_rounder(pair, a, b)))


def in_words(side: Side, number: Fact) -> bool:
    """Whether a number is written without a digit."""
    return not any(sign.isdigit() for sign in number.span.of(side.text))


def made_rounder(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether one of two numbers has a hedge that allows for the other, which has none."""
    before, after = pair.a.hedge_of(a), pair.b.hedge_of(b)
    if (before is None) == (after is None):
        return False
    left, right = days(a) or value_and_unit(a)[0] or 0.0, days(b) or value_and_unit(b)[0] or 0.0
    hedge, own, other = (before, left, right) if before is not None else (after, right, left)
    if hedge is None or hedge.key == "certainty:about":
        return hedge is not None
    return other > own if hedge.key == "certainty:above" else other < own


def hedged_length(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether one of two lengths of time in other units has a hedge that allows for the other: more than a decade, 12 years."""
    if value_and_unit(a)[1] == value_and_unit(b)[1] or is_age(pair.a, a) or is_age(pair.b, b):
        return False
    long_a, long_b = days(a) or 0.0, days(b) or 0.0
    near = min(long_a, long_b) >= _LENGTHS * max(long_a, long_b)
    return near and made_rounder(pair, a, b) and sole_length(pair.a, a) and sole_length(pair.b, b)


def sole(side: Side, number: Fact, other: Fact) -> bool:
    """Whether no other sum of a sentence, or no other share that is as near, can be what the other sentence has."""
    unit = value_and_unit(number)[1]
    others = [f for f in side.of_kind("number") if f is not number and value_and_unit(f)[1] == unit]
    return not others if unit != "%" else all((ratio_of(f, other) or 0.0) < _SHARES for f in others)


def sole_length(side: Side, number: Fact) -> bool:
    """Whether a sentence has no other length of time that is near a number's."""
    long = days(number) or 1.0
    others = (days(f) for f in side.of_kind("number") if f is not number)
    return not any(other and min(other, long) >= _LENGTHS * max(other, long) for other in others)
