"""Numbers of two sorts, of which none is the other changed: a sum and a count, an age and a road's number, the dead and the missing."""

from __future__ import annotations

from compare_app.changes.pair import Pair
from compare_app.changes.same.facts import same
from compare_app.changes.same.numbers import value_and_unit
from compare_app.changes.typed.context.beside_facts import (
    converted,
    counted_thing,
    counts_such,
    heads_people,
    in_score,
    is_age,
    is_factor,
    is_label,
    is_limit,
    is_margin,
    is_periodic,
    is_rest,
    of_family,
    of_verdict,
    on_clock,
)
from compare_app.changes.typed.context.fates import of_some, other_fates
from compare_app.changes.typed.numbers.how_often import times_and_things
from compare_app.changes.typed.numbers.numbers_rounded import rounded_alike
from compare_app.changes.typed.numbers.one_count import of_one_person, one_age
from compare_app.model.version import Fact
from compare_app.text.facts.lexicon import CURRENCIES

#: What a number can be by itself; one that is and one that is not are two sorts: Tillery, 27; Interstate 44; twice; 35 miles (56 km).
_SORTS = (is_age, is_label, is_factor, converted, of_family, is_rest, is_margin)


def other_limits(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether one number is what is allowed, and the other is not: not a maximum of 20 years, up to 30 years."""
    limits = is_limit(pair.a, a), is_limit(pair.b, b)
    hedge = pair.b.hedge_of(b) if limits[0] else pair.a.hedge_of(a)
    return limits[0] != limits[1] and (hedge is None or hedge.key != "certainty:below")


def other_sort(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two numbers are of two sorts: a sum and a count, an age, a road's number, the dead and the missing."""
    if any(is_one(pair.a, a) != is_one(pair.b, b) for is_one in _SORTS) or other_limits(pair, a, b):
        return True
    if of_a_score(pair, a, b) or share_and_few(a, b) or of_other_occasions(pair, a, b):
        return True
    if on_clock(pair.a, a) or on_clock(pair.b, b) or (converted(pair.a, a) and not pair.close):
        return True  # alle 7.50, attorno alle 8; segunda-feira (13)
    if is_periodic(pair.a, a) != is_periodic(pair.b, b) and not rounded_alike(a, b):
        return True  # $140 million a year, from $371 million
    if not pair.close and of_two_people(pair, a, b):
        return True
    return any(
        other(pair, a, b) for other in (of_some, other_fates, of_other_verdicts, sum_and_count, times_and_things)
    )


def of_a_score(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether one of two numbers is a part of a score, which is compared as a whole: 268-157, 78 to 20; of shares only where the other is none."""
    scores = in_score(pair.a, a), in_score(pair.b, b)
    return any(scores) and not (value_and_unit(a)[1] == "%" and (all(scores) or rounded_alike(a, b)))


def of_other_verdicts(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether somebody was found guilty of so many charges, and cleared of the others: 11 of 14 counts, acquitted on three."""
    return {of_verdict(pair.a, a), of_verdict(pair.b, b)} == {"guilty", "cleared"}


def share_and_few(a: Fact, b: Fact) -> bool:
    """Whether one number is a share and the other a vague count: 96 percent of the wards, all but a few wards."""
    (left, unit_a), (right, unit_b) = value_and_unit(a), value_and_unit(b)
    return None in (left, right) and "%" in (unit_a, unit_b) and unit_a != unit_b


def of_other_occasions(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether a vague count is of an occasion that one report alone calls the second or third: hundreds, the second such march."""
    vague = None in (value_and_unit(a)[0], value_and_unit(b)[0])
    return vague and counts_such(pair.a) != counts_such(pair.b)


def of_two_people(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two ages are told of nobody whom both sentences name: the 29-year-old from Delby, the 33-year-old from Orr."""
    if not (is_age(pair.a, a) and is_age(pair.b, b)) or one_age(pair, a, b):
        return False
    return not (of_one_person(pair, a, b) or any(same(x, y) for x in pair.a.people for y in pair.b.people))


def sum_and_count(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether one number is money, and the other counts people or things."""
    money = value_and_unit(a)[1], value_and_unit(b)[1]
    for bare, number, own, other in ((pair.b, b, money[1], money[0]), (pair.a, a, money[0], money[1])):
        if other in CURRENCIES and not own:
            return bool(counted_thing(bare, number) or heads_people(bare, number))
    return False
