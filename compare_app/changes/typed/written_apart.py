"""What two freely worded reports must share before a fact of one is said to have become another.

Sentences that are linked because they tell of one thing still tell different parts of it. Of the changes told between twelve
stories of three outlets, one in three was right while the place of a number and a common word were taken for proof.
"""

from __future__ import annotations

from compare_app.changes.pair import Pair
from compare_app.changes.same.facts import same
from compare_app.changes.same.numbers import days, ratio_of, value_and_unit
from compare_app.changes.stems import stem
from compare_app.changes.typed.beside_facts import (
    converted,
    counted_thing,
    counts_such,
    doer,
    done_to,
    heads,
    heads_people,
    hyphened,
    in_score,
    is_age,
    is_factor,
    is_label,
    is_limit,
    is_periodic,
    is_rate,
    is_rest,
    is_year,
    more_follow,
    of_family,
    on_clock,
    others_follow,
)
from compare_app.changes.typed.fates import of_some, other_fates, same_fate
from compare_app.changes.typed.how_often import times_and_things
from compare_app.changes.typed.one_count import of_one_person, one_age, one_count
from compare_app.changes.words import CountWords, FigureWords, OccasionWords
from compare_app.model.version import Fact
from compare_app.text.facts.lexicon import CURRENCIES

#: From this share of what is told in common on, two reports tell the same, in part.
SOME = 0.3
HALF = 0.5
#: Without more in common, a number of another size counts something else; one of quite another size does in any case.
_SIZE, _FAR = 0.2, 0.05
_NEAR = 0.85
_ALL = 100
#: Small numbers are near one another by chance.
SMALL = 20
#: What is nearly so much is no less than that share of it.
_NEARLY = 0.88
#: From this size on a number is known by itself: 83 million, 1,460.
_TELLING = 1000
_FEW_THINGS = frozenset({"number:~several:", "number:~few:", "number:~couple:", "number:~handful:"})
_FIGURES = 3
_RETOLD = 0.25


def apart(pair: Pair) -> bool:
    """Whether the sentences stand in reports written apart, and neither is the other reworded."""
    return not pair.drafts and not pair.close


def may_replace(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether a number of one report can be that of the other, although it is another: 146 pages, 164 pages."""
    (left, unit_a), (right, unit_b) = value_and_unit(a), value_and_unit(b)
    if left is None or right is None or unit_a != unit_b:
        return False
    if days(a):
        return one_length(pair, a, b)
    if told_of_others(pair, a, b) or left_out(pair, (a, b), (left, right)):
        return False
    if one_count(pair, a, b) or (same_fate(pair, a, b) and not told_differently(pair, a, b)):
        return True
    return not told_differently(pair, a, b) and of_like_size(pair, (a, b), (left, right))


def one_length(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two lengths of time are the only ones of their unit in sentences that share a good part, near a common word."""
    unit = value_and_unit(a)[1]
    sole = all(sum(value_and_unit(f)[1] == unit for f in side.of_kind("number")) == 1 for side in (pair.a, pair.b))
    near = (ratio_of(a, b) or 0.0) >= _NEAR_LENGTH and not (pair.a.hedge_of(a) or pair.b.hedge_of(b))
    if not (sole and near and pair.common >= SOME):
        return False
    lasted = lasts(pair, a, b) or lasts(pair.flipped, b, a)
    return lasted or bool(heads(pair.a, a, _WIDE) & heads(pair.b, b, _WIDE))


def lasts(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether a's length stands before what b tells the length of by a verb: a ten-day strike; the stoppage is to last for eight days."""
    at, there = pair.a.tokens_in(a.span), pair.b.tokens_in(b.span)
    if not hyphened(pair.a, a) and not pair.a.text[a.span.start : a.span.end].count("-"):
        return False
    what = pair.a.tokens[at.stop].form if at and at.stop < len(pair.a.tokens) else ""
    before = {token.form for token in pair.b.tokens[max(0, there.start - _VERB) : there.start]} if there else set()
    return bool(before & pair.b.words(OccasionWords).lasts) and (stem(what) in pair.b.stems or pair.tells(stem(what)))


#: So many tokens on both sides of a length of time say what lasted; of quite another length, another thing did.
_WIDE, _NEAR_LENGTH = 5, 0.4
#: So many tokens before a length its verb stands: due to last for about.
_VERB = 4


def left_out(pair: Pair, numbers: tuple[Fact, Fact], values: tuple[float, float]) -> bool:
    """Whether two numbers differ by whom one leaves out: 30 states, joined by 29 others; 6 percent are, 94 percent are not."""
    (a, b), (left, right) = numbers, values
    if abs(left - right) == 1 and not same_fate(pair, a, b) and (others_follow(pair.a, a) or others_follow(pair.b, b)):
        return True
    return value_and_unit(a)[1] == "%" and left + right == _ALL


def of_like_size(pair: Pair, numbers: tuple[Fact, Fact], values: tuple[float, float]) -> bool:
    """Whether two numbers are near enough for what their sentences share."""
    size = min(values) / max(values) if max(values) else 1.0
    if size < HALF and hyphened(pair.a, numbers[0]) != hyphened(pair.b, numbers[1]):
        return False  # 30-round magazines, more than 100 rounds
    return size >= (_SIZE if pair.common < SOME else _FAR)


def told_of_others(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two figures are told of different people or bodies: Tillery won by 22 points, Corliss by 31."""
    of_a, of_b = doer(pair.a, a), doer(pair.b, b)
    if of_a is None or of_b is None or same(of_a, of_b):
        return False
    return pair.b.whole.has(of_a) and pair.a.whole.has(of_b)


def told_differently(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two numbers are a year and a count, a sum and so much a year, or stand beside no common word."""
    if is_year(pair.a, a) != is_year(pair.b, b) or is_rate(pair.a, a) != is_rate(pair.b, b):
        return True
    if same_fate(pair, a, b):
        return False
    if not heads_alike(pair, a, b):
        return True
    things = counted_thing(pair.a, a), counted_thing(pair.b, b)
    same_thing = not all(things) or things[0] == things[1] or one_sort_of_thing(pair, a, b)
    return not same_thing and not done_to(pair.a, a) & done_to(pair.b, b)  # all 50 Democrats; all 46 no votes


def heads_alike(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two numbers stand beside a word that is the same, or count things that are, by another word: 43 homes, 34 houses."""
    return bool(heads(pair.a, a) & heads(pair.b, b)) or one_sort_of_thing(pair, a, b)


def one_sort_of_thing(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether what two numbers count is one thing by the same word or another."""
    things = counted_thing(pair.a, a), counted_thing(pair.b, b)
    meant = [
        frozenset[int | str]().union(*(ids for form, ids in side.concepts if stem(form) == thing))
        for side, thing in zip((pair.a, pair.b), things, strict=True)
    ]
    if not all(things) or things[0] in pair.a.words(CountWords).little:
        return False
    return things[0] == things[1] or not meant[0].isdisjoint(meant[1])


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


#: What a number can be by itself; one that is and one that is not are two sorts: Tillery, 27; Interstate 44; twice; 35 miles (56 km).
_SORTS = (is_age, is_label, is_limit, is_factor, converted, of_family, is_rest)


def other_sort(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two numbers are of two sorts: a sum and a count, an age, a road's number, the dead and the missing."""
    if any(is_one(pair.a, a) != is_one(pair.b, b) for is_one in _SORTS):
        return True
    if of_a_score(pair, a, b) or share_and_few(a, b) or of_other_occasions(pair, a, b):
        return True
    if on_clock(pair.a, a) or on_clock(pair.b, b) or (converted(pair.a, a) and not pair.close):
        return True  # alle 7.50, attorno alle 8; segunda-feira (13)
    if is_periodic(pair.a, a) != is_periodic(pair.b, b) and not rounded_alike(a, b):
        return True  # $140 million a year, from $371 million
    if not pair.close and of_two_people(pair, a, b):
        return True
    return any(other(pair, a, b) for other in (of_some, other_fates, sum_and_count, times_and_things))


def of_a_score(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether one of two numbers is a part of a score, which is compared as a whole: 268-157, 78 to 20; of shares only where the other is none."""
    scores = in_score(pair.a, a), in_score(pair.b, b)
    return any(scores) and not (value_and_unit(a)[1] == "%" and (all(scores) or rounded_alike(a, b)))


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


def tells_some(pair: Pair, words: frozenset[str], least: int = 1) -> bool:
    """Whether a good part of some stems of a, so many of them, is told on the other side, by themselves or in other words."""
    told = sum(word in pair.b.stems or pair.tells(stem(word)) for word in words)
    return told >= least and told >= _RETOLD * len(words)
