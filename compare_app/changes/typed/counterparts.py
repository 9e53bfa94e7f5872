"""Counterparts: two facts that fill the same slot of their sentences, so that one became the other.

They stand in one small difference, beside the same words, have the same unit, or one is the other made rounder.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from compare_app.changes.pair import CLOSE, EDITED, Pair, Side
from compare_app.changes.peoples import is_people, is_place
from compare_app.changes.same_fact import ratio_of, value_and_unit
from compare_app.changes.stems import stem, telling
from compare_app.model.version import Fact
from compare_app.text.facts.dates import DAYS
from compare_app.text.facts.lexicon import CURRENCIES
from compare_app.text.word_lists import word_set

from .alike import alike, nearly_same, shape, transposed
from .approximations import ruled_out
from .beside_facts import beside_cue, done_to, speaks
from .fates import same_fate
from .formulas import counted_in
from .occasions import other_occasions
from .one_count import one_count
from .presence import elsewhere
from .written_apart import (
    apart,
    happened_elsewhere,
    may_replace,
    may_round,
    one_occasion,
    one_sort_of_thing,
    one_year,
    other_sort,
    told_on_days,
)

#: Below this score two facts are not counterparts.
COUNTERPART = 0.5
#: A difference of more tokens than this is no slot.
SLOT = 9
_REACH = 3
#: A sentence with more facts of one kind is a table; pairing all of them would cost seconds and mean nothing.
_MANY = 30


def counterparts(pair: Pair, left: Sequence[Fact], right: Sequence[Fact]) -> list[tuple[Fact, Fact]]:
    """Facts of both sides that fill the same slot, the surest pairs first, each fact once.

    A number that one put aside fits better than any left over is no counterpart of those.
    """
    if len(left) == len(right) == 1 and one_more(pair, left[0], right[0]):
        return []
    sole = len(left) == len(right) == 1
    scored = sorted(
        (-score(pair, a, b) - (alone_in_place(pair, a, b) if sole else 0.0), x, y)
        for x, a in enumerate(left[:_MANY])
        for y, b in enumerate(right[:_MANY])
    )
    scored = [(minus, x, y) for minus, x, y in scored if not taken_by_another(pair, left, right, (x, y, -minus))]
    taken_a: set[int] = set()
    taken_b: set[int] = set()
    found = []
    for minus, x, y in scored:
        if -minus >= COUNTERPART and x not in taken_a and y not in taken_b:
            taken_a.add(x)
            taken_b.add(y)
            found.append((left[x], right[y]))
    return found


def taken_by_another(pair: Pair, left: Sequence[Fact], right: Sequence[Fact], found: tuple[int, int, float]) -> bool:
    """Whether a number put aside on either side fits much better: two farms are not what nearly two dozen sheep were."""
    x, y, fit = found
    if fit < COUNTERPART or left[x].kind != "number" or pair.share >= CLOSE:
        return False
    others_a = [f for f in pair.a.of_kind("number") if f not in left]
    others_b = [f for f in pair.b.of_kind("number") if f not in right]
    best = [score(pair, f, right[y]) for f in others_a[:_MANY]] + [score(pair, left[x], f) for f in others_b[:_MANY]]
    return max(best, default=0.0) > fit + _MUCH


_MUCH = 0.25


def score(pair: Pair, a: Fact, b: Fact) -> float:
    """How surely two facts fill the same slot, from about 0 to 2."""
    if (a.about == "ordinal") != (b.about == "ordinal") or (a.about == "time") != (b.about == "time"):
        return 0.0
    if a.about == b.about == "ordinal" and pair.drafts and of_other_things(pair, a, b):
        return 0.0
    if a.key == b.key and a.kind == "number":
        return 0.0  # left over because they count other people
    if not pair.drafts and not comparable(pair, a, b):
        return 0.0
    shared = set(pair.touched(a.span)) & set(pair.flipped.touched(b.span))
    sizes = [max(block.a1 - block.a0, block.b1 - block.b0) for block in (pair.blocks[n] for n in shared)]
    slot = 0.6 if pair.share >= CLOSE and (a.kind != "name" or (fills(pair, a) and fills(pair.flipped, b))) else 0.3
    total = slot if sizes and min(sizes) <= SLOT else 0.2 if sizes else 0.0
    total += min(0.6, 0.3 * len(pair.a.around(a.span, _REACH) & pair.b.around(b.span, _REACH)))
    if a.kind == "number" and value_and_unit(a)[1] == value_and_unit(b)[1]:
        total += 0.3 if counted(pair.a, a) & counted(pair.b, b) or one_sort_of_thing(pair, a, b) else 0.0
    if a.kind == "name" and (pair.cover < EDITED or not pair.drafts) and (elsewhere(a, pair.b) or elsewhere(b, pair.a)):
        return 0.0  # who is known to both versions was not replaced: each tells another part
    total += 0.3 if a.kind == "number" and done_to(pair.a, a) & done_to(pair.b, b) else 0.0
    if a.kind == "number" and apart(pair):
        total += _SAME_FATE if same_fate(pair, a, b) or one_count(pair, a, b) else 0.0
        total += _ROUND if nearly_same(a, b) else 0.0
        total += _TRANSPOSED if transposed(a, b) else 0.0
    if a.kind == "date" and apart(pair):
        total += _OCCASION if one_occasion(pair, a, b) or one_year(pair, a, b) else 0.0
    return total + alike(a, b) + (0.6 if aligned(pair, a, b) else 0.0)


def of_other_things(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two ordinals of an edit order other things: the second day, the fourth hiker."""
    behind = [
        [stem(t.form) for t in side.tokens if t.start >= fact.span.end and telling(t.form)][:_REACH]
        for side, fact in ((pair.a, a), (pair.b, b))
    ]
    return bool(behind[0] and behind[1]) and not set(behind[0]) & set(behind[1])


#: What it says for two numbers of reports written apart that the same became of those whom they count; that one is the other made a little rounder.
_SAME_FATE, _ROUND = 0.6, 0.3
_TRANSPOSED = 0.6
#: … for two dates: that they are all the dates of sentences that share a good part.
_OCCASION = 0.3


def comparable(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two facts of reports written apart can be one thing told as another."""
    if (apart(pair) or beside_quotes(pair, a, b)) and not may_stand_for(pair, a, b):
        return False
    if a.kind == "date":
        if other_grain(a, b) or days_of_reports(a, b) or (apart(pair) and other_years(pair, a, b)):
            return False
        return one_year(pair, a, b) or not other_occasions(pair, a, b)
    if a.kind == "name":
        return comparable_names(pair, a, b)
    return not (other_sort(pair, a, b) or against_hedge(pair, a, b) or of_another_order(a, b))


def of_another_order(a: Fact, b: Fact) -> bool:
    """Whether two numbers are too far apart for one to be the other, even by a slip: $140 million, $1.88."""
    ratio = ratio_of(a, b)
    return ratio is not None and ratio < _SLIP


#: A million for a billion is a slip.
_SLIP = 0.0005


def beside_quotes(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two facts stand outside of words that both quote: where, and to whom, they were said each tells in its own way."""
    sides = ((pair.a, a), (pair.b, b))
    if pair.drafts or (a.about == b.about == "person") or (beside_cue(pair.a, a) and beside_cue(pair.b, b)):
        return False  # who said them is another matter
    return all(side.quoted and not any(span.overlap(fact.span) for span in side.quoted) for side, fact in sides)


#: What the names of bodies end in, which nobody bears.
_BODIES = word_set(
    "department ministry office agency commission committee council court bureau ministerium amt behorde ministere bureau tribunal ministerio ministero ministerie"
)
#: Facts that say less for themselves are counterparts by their place alone.
_BY_PLACE = 0.5


def may_stand_for(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether a fact of a freely worded report can be the other's: their place in the sentence proves nothing there."""
    if a.kind == "number":
        if transposed(a, b):
            return True
        near = alike(a, b) >= _BY_PLACE
        return (near and may_round(pair, a, b)) or (
            (not near or one_count(pair, a, b) or same_fate(pair, a, b)) and may_replace(pair, a, b)
        )
    if a.kind == "name":
        return alike(a, b) >= _BY_PLACE or of_one_phrase(pair, a, b)
    return told_on_days(pair, a, b) or one_occasion(pair, a, b) or one_year(pair, a, b)


def of_one_phrase(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two names stand right before the same two words: a Danish pension fund, a Dutch pension fund."""
    phrases = [
        [token.form for token in side.tokens[at.stop : at.stop + _WORDS]] if (at := side.tokens_in(name.span)) else []
        for side, name in ((pair.a, a), (pair.b, b))
    ]
    together = all(side.text[name.span.end :][:1] == " " for side, name in ((pair.a, a), (pair.b, b)))
    return together and phrases[0] == phrases[1] and len(phrases[0]) == _WORDS and all(map(telling, phrases[0]))


_WORDS = 2


def comparable_names(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two names of reports written apart can be of one thing: not one cut short, a body and a person, a place that speaks."""
    if speaks(pair.a, a) and speaks(pair.b, b) and (is_place(a.key[5:]) or is_place(b.key[5:])):
        return False  # Britain said, the Foreign Office said
    if is_short(pair, a, b) or happened_elsewhere(pair, a, b) or by_title(pair, b) or by_title(pair.flipped, a):
        return False  # Colo., Colorado; the judge, Judge Keane
    if is_body(a) != is_body(b):
        return False  # Philip Dorn, of the Justice Department
    return is_people(a.key[5:]) == is_people(b.key[5:])  # Mauro, the Portuguese


def is_body(name: Fact) -> bool:
    """Whether a name is that of an office of state."""
    return name.key[5:].rpartition(" ")[2] in _BODIES


def is_short(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether one of two names is the other cut short, or no name by itself: Colo., D-Ore."""
    parties = party_at(pair.a, a.span.start) or party_at(pair.b, b.span.start)
    return parties or shortened(pair.a, a, b) or shortened(pair.b, b, a)


def shortened(side: Side, name: Fact, other: Fact) -> bool:
    """Whether a name is the other one cut short, with a full stop within the sentence: Colo."""
    if name.span.length > _SHORT or name.span.end + 1 >= side.span.end:
        return False
    return side.text[name.span.end : name.span.end + 1] == "." and other.key[5:].startswith(name.key[5:])


def party_at(side: Side, at: int) -> bool:
    """Whether a politician's party and state stand at a place: D-Ore."""
    return _PARTY.match(side.text, at) is not None


_SHORT = 5
_PARTY = re.compile(r"[DRI]-[A-Z]")


def by_title(pair: Pair, name: Fact) -> bool:
    """Whether a names by a title alone, as somebody told of besides, who b has under that title: the judge, Judge Keane."""
    at = pair.b.tokens_in(name.span)
    if not at or not at.start or not telling(pair.b.tokens[at.start - 1].form):
        return False
    title = pair.b.tokens[at.start - 1].form
    return pair.b.text[pair.b.tokens[at.start - 1].start].isupper() and any(
        token.form == title and pair.a.text[token.start].islower() for token in pair.a.tokens
    )


def other_years(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two years are told with other small words before them: has known since 2016; works between 2017 and 2020."""
    return grain(a) == grain(b) == "year" and not before(pair.a, a) & before(pair.b, b)


def days_of_reports(a: Fact, b: Fact) -> bool:
    """Whether two dates count from days of reports that are not known: this week, in the coming week."""
    units = {fact.key.removeprefix("date:").partition(":")[0] for fact in (a, b)}
    return a.about == b.about == "relative" and units <= {"day", "week", "weekend"}


def other_grain(a: Fact, b: Fact) -> bool:
    """Whether one date is a year or month and the other a day, so that reports need not mean one thing: in 2023, on Monday."""
    return a.about != "time" and grain(a) != grain(b)


def grain(date: Fact) -> str:
    """What a date names: a year, a month, a week or season, or a day."""
    key = date.key.removeprefix("date:").partition("/")[0]
    unit = key.partition(":")[0]
    if unit in ("year", "month", "week", "weekend", "season", "day"):
        return "week" if unit in ("weekend", "season") else unit
    if key in DAYS:
        return "day"
    return "week" if "W" in key else ("year", "month", "day")[min(2, key.lstrip("-").count("-") + key.startswith("--"))]


def against_hedge(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether a number is what the other's hedge rules out, so that neither was made rounder: 64, more than 70."""
    (left, unit_a), (right, unit_b) = value_and_unit(a), value_and_unit(b)
    if left is None or right is None or unit_a != unit_b or pair.close or may_replace(pair, a, b):
        return False
    return ruled_out(pair, a, b)


def one_more(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two numbers differ by somebody whom one report counts in."""
    if a.kind != "number":
        return False
    (left, _), (right, _) = value_and_unit(a), value_and_unit(b)
    if left is None or right is None or abs(left - right) != 1:
        return False
    return counted_in(pair, a, b) if left > right else counted_in(pair.flipped, b, a)


def alone_in_place(pair: Pair, a: Fact, b: Fact) -> float:
    """What it says that two facts are all that their sentences, which tell the same in another order, do not share."""
    named = a.kind == "name" and not pair.drafts
    if (
        (named and (beside_quotes(pair, a, b) or not comparable_names(pair, a, b)))
        or (a.kind == "name" and pair.drafts and pair.share >= CLOSE and not in_one_place(pair, a, b))
        or pair.common < _COMMON_SOME
        or (a.kind != "date" and a.about != b.about)
    ):
        return 0.0
    if a.kind == "name":
        words = a.key[5:].split(), b.key[5:].split()
        if len(words[0]) > 1 and words[0][-1] == words[1][-1] and len(words[0]) == len(words[1]):
            return 0.5  # Dell County, Marlow County
        fits = len(words[0]) == len(words[1]) or before(pair.a, a) & before(pair.b, b)
        return 0.5 if fits and pair.common >= _COMMON else 0.0
    if a.kind == "number" and value_and_unit(a)[1] != value_and_unit(b)[1] and not both_money(a, b):
        return 0.0
    if a.kind == "number" and shape(a.key) != shape(b.key) and pair.common < _COMMON:
        return 0.0
    return 0.4 if pair.common >= _COMMON else 0.3


def in_one_place(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two facts stand in one difference."""
    return not set(pair.touched(a.span)).isdisjoint(pair.flipped.touched(b.span))


def both_money(a: Fact, b: Fact) -> bool:
    """Whether both numbers are sums of money."""
    return {value_and_unit(a)[1], value_and_unit(b)[1]} <= CURRENCIES


#: From this share of what is told in common on, what is left over has one place; from the second, if it is of one form.
_COMMON, _COMMON_SOME = 0.7, 0.5


def before(side: Side, fact: Fact) -> frozenset[str]:
    """The small word right before a fact: from, by."""
    at = side.tokens_in(fact.span)
    return frozenset(token.form for token in side.tokens[max(0, at.start - 1) : at.start]) if at else frozenset()


def counted(side: Side, number: Fact) -> frozenset[str]:
    """The stem of what a number counts, where it follows at once: 340 homes, more than 430 homes."""
    at = side.tokens_in(number.span)
    behind = side.tokens[at.stop : at.stop + 1] if at else ()
    return frozenset(stem(token.form) for token in behind if telling(token.form))


def fills(pair: Pair, name: Fact) -> bool:
    """Whether a name is most of what its side of a difference says: a name among other new words replaces nobody."""
    spans = [f.span for f in pair.a.of_kind("name")]
    for n in pair.touched(name.span):
        side = [t for t in pair.a.tokens[pair.blocks[n].a0 : pair.blocks[n].a1] if telling(t.form)]
        if 2 * sum(any(s.overlap(t.span) for s in spans) for t in side) < len(side):
            return False
    return True


def aligned(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two facts begin with the same shared token: 40 kilometres and 40 miles."""
    at, there = pair.a.tokens_in(a.span), pair.b.tokens_in(b.span)
    if not at or not there:
        return False
    block = pair.blocks[pair.block_of_a[at.start]]
    return block.equal and at.start - block.a0 == there.start - block.b0
