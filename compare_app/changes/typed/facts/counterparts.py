"""Counterparts: two facts that fill the same slot of their sentences, so that one became the other.

They stand in one small difference, beside the same words, have the same unit, or one is the other made rounder.
"""

from __future__ import annotations

from collections.abc import Sequence

from compare_app.changes.pair import CLOSE, EDITED, Pair, Side
from compare_app.changes.same.numbers import ratio_of, value_and_unit
from compare_app.changes.stems import stem, telling
from compare_app.changes.typed.context.alike import alike, nearly_same, shape, transposed
from compare_app.changes.typed.context.beside_facts import before, beside_cue, done_to
from compare_app.changes.typed.context.fact_places import aligned
from compare_app.changes.typed.context.fates import same_fate
from compare_app.changes.typed.context.formulas import counted_in
from compare_app.changes.typed.context.presence import elsewhere
from compare_app.changes.typed.context.written_apart import apart
from compare_app.changes.typed.dates.dates_apart import alone_of_their_sort, comparable_dates, of_one_event
from compare_app.changes.typed.dates.occasions import other_occasions
from compare_app.changes.typed.names.names_apart import comparable_names, of_one_phrase, of_one_role
from compare_app.changes.typed.numbers.approximations import ruled_out
from compare_app.changes.typed.numbers.numbers_apart import may_replace, one_sort_of_thing
from compare_app.changes.typed.numbers.numbers_rounded import may_round
from compare_app.changes.typed.numbers.one_count import one_count
from compare_app.changes.typed.numbers.sole_figures import one_figure
from compare_app.changes.typed.numbers.sorts_of_numbers import other_sort
from compare_app.model.version import Fact
from compare_app.text.facts.lexicon import CURRENCIES

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
    if pair.drafts and of_another(pair, a, b):
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
        alike_things = not pair.drafts and one_sort_of_thing(pair, a, b)
        total += 0.3 if alike_things or counted(pair.a, a) & counted(pair.b, b) else 0.0
    if a.kind == "name" and (pair.cover < EDITED or not pair.drafts) and (elsewhere(a, pair.b) or elsewhere(b, pair.a)):
        return 0.0  # who is known to both versions was not replaced: each tells another part
    total += 0.3 if a.kind == "number" and done_to(pair.a, a) & done_to(pair.b, b) else 0.0
    total += of_one_thing(pair, a, b) if not pair.drafts else 0.0
    return total + alike(a, b) + (0.6 if aligned(pair, a, b) else 0.0)


def of_one_thing(pair: Pair, a: Fact, b: Fact) -> float:
    """What it says for two numbers or dates of reports written apart that they are told of one thing."""
    if a.kind == "date":
        return _OCCASION if alone_of_their_sort(pair, a, b) else 0.0
    if a.kind != "number":
        return _TITLE if of_one_role(pair, a, b) else 0.0
    total = _SAME_FATE if same_fate(pair, a, b) or one_count(pair, a, b) or one_figure(pair, a, b) else 0.0
    total += _ROUND if nearly_same(a, b) else 0.0
    return total + (_TRANSPOSED if transposed(a, b) else 0.0)


def of_another(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether an editor's facts belong to two things or events: said on Thursday that he would go; said on Friday that he is looked into."""
    if a.kind == "date":
        return pair.share < CLOSE and other_occasions(pair, a, b)
    return a.about == b.about == "ordinal" and of_other_things(pair, a, b)


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
#: … for two names: that they bear one title, or own one thing.
_TITLE = 0.5


def comparable(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two facts of reports written apart can be one thing told as another."""
    if (apart(pair) or beside_quotes(pair, a, b)) and not may_stand_for(pair, a, b):
        return False
    if a.kind == "date":
        return comparable_dates(pair, a, b)
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


#: Facts that say less for themselves are counterparts by their place alone.
_BY_PLACE = 0.5


def may_stand_for(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether a fact of a freely worded report can be the other's: their place in the sentence proves nothing there."""
    if a.kind == "number":
        if transposed(a, b):
            return True
        if one_figure(pair, a, b):
            return True
        near = alike(a, b) >= _BY_PLACE
        return (near and may_round(pair, a, b)) or (
            (not near or one_count(pair, a, b) or same_fate(pair, a, b)) and may_replace(pair, a, b)
        )
    if a.kind == "name":
        return alike(a, b) >= _BY_PLACE or of_one_phrase(pair, a, b) or of_one_role(pair, a, b)
    return of_one_event(pair, a, b)


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
