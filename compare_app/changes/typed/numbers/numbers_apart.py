"""When a number of one freely worded report may have become another number of the other."""

from __future__ import annotations

from compare_app.changes.pair import Pair
from compare_app.changes.same.facts import same
from compare_app.changes.same.numbers import days, ratio_of, value_and_unit
from compare_app.changes.stems import stem
from compare_app.changes.typed.context.beside_facts import (
    counted_thing,
    doer,
    done_to,
    heads,
    heads_people,
    hyphened,
    is_rate,
    is_year,
    others_follow,
)
from compare_app.changes.typed.context.fates import same_fate
from compare_app.changes.typed.context.written_apart import HALF, SOME
from compare_app.changes.typed.numbers.one_count import one_count
from compare_app.changes.words import CountWords, FigureWords, OccasionWords
from compare_app.model.version import Fact

#: Without more in common, a number of another size counts something else; one of quite another size does in any case.
_SIZE, _FAR = 0.2, 0.05
_ALL = 100  # percent


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
    near = (ratio_of(a, b) or 0.0) >= _NEAR_LENGTH and not (hedged(pair, a) or hedged(pair.flipped, b))
    if not (sole and near and pair.common >= SOME):
        return False
    lasted = lasts(pair, a, b) or lasts(pair.flipped, b, a)
    return lasted or bool(heads(pair.a, a, _WIDE) & heads(pair.b, b, _WIDE))


def hedged(pair: Pair, length: Fact) -> bool:
    """Whether a length of a is not exact; up to 30 years are the most, where b has 20 as the most."""
    capped = pair.b.words(FigureWords).capped.search(pair.b.text, pair.b.span.start, pair.b.span.end) is not None
    hedge = pair.a.hedge_of(length)
    return hedge is not None and not (capped and hedge.key == "certainty:below")


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
    if people_by_another_word(pair, a, b) or people_by_another_word(pair.flipped, b, a):
        return True
    meant = [
        frozenset[int | str]().union(*(ids for form, ids in side.concepts if stem(form) == thing))
        for side, thing in zip((pair.a, pair.b), things, strict=True)
    ]
    if not all(things) or things[0] in pair.a.words(CountWords).little:
        return False
    return things[0] == things[1] or not meant[0].isdisjoint(meant[1])


def people_by_another_word(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether a counts people, and b those whom a noun calls by what they do: hire 600 people, add 900 workers; no other number of either counts any."""
    at, persons = pair.b.tokens_in(b.span), pair.b.words(CountWords).persons
    if not at or not heads_people(pair.a, a) or persons.isdisjoint(pair.b.line[at.stop : at.stop + 1]):
        return False
    return all(len(side.of_kind("number")) == 1 for side in (pair.a, pair.b))
