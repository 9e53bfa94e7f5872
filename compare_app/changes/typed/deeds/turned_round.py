"""One deed whose doer and whom it was done to are exchanged, in whatever order they are told: A sued B; A was sued by B.

What stands right before the verb and what follows it within a few words are compared, so that neither what the sentences tell
besides nor the order of their clauses counts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from compare_app.changes.pair import Pair, Side
from compare_app.changes.stems import stem, telling
from compare_app.changes.typed.context.beside_facts import beside_cue
from compare_app.changes.typed.context.fact_places import change
from compare_app.changes.typed.context.presence import elsewhere
from compare_app.changes.typed.deeds.agent import AgentWords, actor, verbs
from compare_app.changes.words import ClauseWords, OrderWords, VerbWords
from compare_app.model.changes import Change
from compare_app.model.spans import Span
from compare_app.model.version import Fact

#: So many tokens behind a verb, or a `by`, tell whom it was done to, or by whom; so many helping words stand before it.
_REACH, _HELPING = 4, 2
#: So much must be told in common: the return match is another deed.
_COMMON = 0.6


class Deed(NamedTuple):
    """A verb with the positions of who does it and of whom it is done to."""

    verb: str
    doers: list[int]
    whom: list[int]


def turned_round(pair: Pair) -> list[Change]:
    """The first deed whose doer in one sentence is whom it is done to in the other, and the other way round."""
    if not (pair.close or pair.common >= _COMMON) or pair.a.line == pair.b.line:
        return []
    shared = {verb for _, verb in verbs(pair.a)} & {verb for _, verb in verbs(pair.b)}
    there = {deed.verb: deed for deed in deeds(pair.b, shared)} if shared else {}
    for deed in deeds(pair.a, shared) if there else ():
        other = there.get(deed.verb)
        if other is None or common(pair, deed.doers, other.doers):
            continue
        another = other_doer(pair, deed, other)
        if another is not None:
            return [another]
        both = common(pair, deed.whom, other.whom)  # a suit against them
        whom = [k for k in deed.whom if k not in [x for x, _ in both]]
        them = [k for k in other.whom if k not in [y for _, y in both]]
        crossed = common(pair, deed.doers, them), common(pair, whom, other.doers)
        if all(crossed):
            (doer, done_to), (victim, doing) = crossed[0][0], crossed[1][0]
            slots = (doer, doing), (victim, done_to)
            return [change("name", named(pair.a, x), named(pair.b, y), "replaced") for x, y in slots]
    return []


def other_doer(pair: Pair, deed: Deed, other: Deed) -> Change | None:
    """The doers of one deed that are two people, neither of them known to the other version: Orla Finch won the race; the race was won by Una Marsh."""
    if pair.drafts or not common(pair, deed.whom, other.whom):
        return None
    a, b = doer_named(pair.a, deed), doer_named(pair.b, other)
    if a is None or b is None or known(a, pair.b) or known(b, pair.a):
        return None
    return change("name", a.span, b.span, "replaced")


def doer_named(side: Side, deed: Deed) -> Fact | None:
    """The full name of who does a deed that is no saying; not a body whose man he is."""
    named = (f for f in side.of_kind("name") if " " in f.key and not beside_cue(side, f))
    for name in named:
        at = side.tokens_in(name.span)
        before = frozenset(side.line[max(0, at.start - _HELPING) : at.start]) if at else frozenset()
        of_body = not (side.words(AgentWords).breaks - side.words(AgentWords).by).isdisjoint(before)  # of the Guild
        if at and not of_body and not set(at).isdisjoint(deed.doers):
            return name
    return None


def known(name: Fact, side: Side) -> bool:
    """Whether a version has a name, or its last word."""
    return elsewhere(name, side) or side.whole.has_word(name.key.rpartition(" ")[2])


def common(pair: Pair, left: list[int], right: list[int]) -> list[tuple[int, int]]:
    """The positions of a and b among these that hold one word."""
    there = {stem(pair.b.tokens[k].form): k for k in right}
    return [(k, there[word]) for k in left if (word := stem(pair.a.tokens[k].form)) in there]


def named(side: Side, k: int) -> Span:
    """The place of a token, or of the name that it is a part of."""
    span = side.tokens[k].span
    return next((f.span for f in side.of_kind("name") if f.span.contains(span)), span)


def deeds(side: Side, wanted: set[str]) -> Iterator[Deed]:
    """The deeds of a sentence, those that it tells once, that have both a doer and somebody or something they are done to."""
    told = Counter(verb for _, verb in verbs(side))
    for k, verb in verbs(side):
        if verb in wanted and told[verb] == 1 and side.line[k] not in side.words(OrderWords).mutual:
            doers, whom = parties(side, k)
            if doers and whom:
                yield Deed(verb, doers, whom)


def parties(side: Side, k: int) -> tuple[list[int], list[int]]:
    """The positions of who does what verb k tells, and of whom it is done to: was paid for by the fund, a trial paid for by the fund."""
    first = k
    while first > 0 and k - first < _HELPING and helps(side, first - 1):
        first -= 1
    before = [first - 1] if first > 0 and beside(side, first) and telling(side.line[first - 1]) else []
    before += [head for k in before if (head := head_of(side, k)) is not None]
    near, by = range(k + 1, min(k + 1 + _REACH, len(side.tokens))), side.words(AgentWords).by
    at = next((n for n in near if side.line[n] in by and actor(side, n + 1)), None)
    if at is not None:
        return phrase(side, at + 1), before
    passive = not side.words(VerbWords).be.isdisjoint(side.line[first:k])
    return ([], before) if passive or not has_object(side, k) else (before, phrase(side, k + 1))


def head_of(side: Side, k: int) -> int | None:
    """The position of the word before the small one, behind which a name stands that ends at a token: Orla Finch of Tarrow won."""
    place = next((f for f in side.of_kind("name") if f.span.end == side.tokens[k].end), None)
    at = side.tokens_in(place.span).start if place is not None else 0
    joined = at > 1 and side.line[at - 1] in side.words(AgentWords).whence and beside(side, at) and beside(side, at - 1)
    return at - 2 if joined and telling(side.line[at - 2]) else None


def has_object(side: Side, k: int) -> bool:
    """Whether a past form is none of a clause cut short: homes destroyed in the fire, the man arrested Monday."""
    if k + 1 >= len(side.tokens) or side.line[k + 1] in side.words(AgentWords).breaks:
        return False
    behind = side.tokens[k + 1].span
    return not any(fact.span.overlap(behind) for fact in side.of_kind("date"))


def helps(side: Side, k: int) -> bool:
    """Whether a word stands between a doer and the verb: has, was, badly."""
    words = side.words(VerbWords)
    return side.line[k] in words.have | words.be or side.line[k].endswith(side.words(AgentWords).manner)


def beside(side: Side, k: int) -> bool:
    """Whether nothing but a space, or the point of a word cut short, stands before token k."""
    return side.text[side.tokens[k - 1].end : side.tokens[k].start].lstrip(".").isspace()


def phrase(side: Side, k: int) -> list[int]:
    """The positions of the telling words of the next few from k on, up to a sign or another clause."""
    found = []
    for n in range(k, min(k + _REACH, len(side.tokens))):
        if not beside(side, n) or side.line[n] in side.words(ClauseWords).joining:
            break
        if telling(side.line[n]):
            found.append(n)
    return found
