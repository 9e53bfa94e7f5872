"""Whether two numbers say how often one thing happened, although one of them counts the things: 43 flights, on 41 occasions."""

from __future__ import annotations

from compare_app.changes.pair import Pair, Side
from compare_app.changes.same.numbers import ratio_of, value_and_unit
from compare_app.changes.stems import stem, telling
from compare_app.changes.typed.context.beside_facts import counted_thing, heads_people, is_factor
from compare_app.changes.words import FigureWords, OccasionWords
from compare_app.model.version import Fact

#: Numbers farther apart count other things; so must sentences that share less.
_NEAR, _SOME = 0.8, 0.3
#: So many tokens before a number of times the deed stands, and so long is a root that tells one.
_REACH, _ROOT = 8, 4


def one_frequency(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether a number of times stands for the number of a sentence near in size; each is its sentence's only count.

    What is counted must be what was done so often: broke down 26 times, 24 breakdowns; not 24 crossings.
    """
    often = says_how_often(pair.a, a), says_how_often(pair.b, b)
    if not any(often):
        return False
    if not all(often) and not (_counts_deed(pair.a, a, pair.b, b) if often[0] else _counts_deed(pair.b, b, pair.a, a)):
        return False
    if (ratio_of(a, b) or 0.0) < _NEAR or pair.common < _SOME:
        return False
    return all(_is_only_count(side, f) and not heads_people(side, f) for side, f in ((pair.a, a), (pair.b, b)))


def times_and_things(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether one number alone says how often, and the other counts something else: broke down 26 times, carried 24 people.

    A hedge rounds the same figure: played 312 times, more than 300 appearances.
    """
    often = says_how_often(pair.a, a), says_how_often(pair.b, b)
    hedged = pair.a.hedge_of(a) or pair.b.hedge_of(b)
    return any(often) and not all(often) and not hedged and not one_frequency(pair, a, b)


def says_how_often(side: Side, number: Fact) -> bool:
    """Whether times are counted, or occasions; not how many times larger something is."""
    often = side.words(FigureWords).how_often.match(side.text, number.span.end, side.span.end)
    return often is not None and not is_factor(side, number)


def _counts_deed(side: Side, times: Fact, other: Side, count: Fact) -> bool:
    """Whether what a number counts is named by a word before a number of times, or only `went` or `did` stands there."""
    at, thing = side.tokens_in(times.span), counted_thing(other, count)
    if not at or not thing:
        return False
    forms = [token.form for token in side.tokens[max(0, at.start - _REACH) : at.start] if token.fact is None]
    roots = {root for form in forms if telling(form) for root in (stem(form), *side.roots_of(form))}
    named = any(len(root) >= _ROOT and thing[: len(root)] == root for root in roots)
    return named or not side.words(OccasionWords).does.isdisjoint(forms)


def _is_only_count(side: Side, number: Fact) -> bool:
    """Whether no other number of the sentence counts anything: sums, shares and lengths of time have a unit."""
    counts = [f for f in side.of_kind("number") if f.about not in ("ordinal", "time") and not value_and_unit(f)[1]]
    return counts == [number]
