"""Nobody on one side, and so many on the other: injured no one, two were injured; nobody was on board, it was carrying 30."""

from __future__ import annotations

from itertools import pairwise

from compare_app.changes.pair import Pair, Side
from compare_app.changes.same.facts import same
from compare_app.changes.same.numbers import value_and_unit
from compare_app.changes.stems import stem, telling
from compare_app.changes.typed.context.beside_facts import counted_thing, is_age
from compare_app.changes.typed.context.borne_on import told_of
from compare_app.changes.typed.context.fates import fate
from compare_app.changes.words import CountWords, DoubtWords, VerbWords
from compare_app.model.version import Fact

#: So many telling words, and such a share of them, must be told besides.
_REST, _MOST = 3, 0.65


def somebody_there(pair: Pair, fact: Fact) -> bool:
    """Whether b counts people where a has nobody, or things of which a has none, in sentences of which most is shared."""
    if fact.kind != "negation" or pair.b.of_kind("negation"):
        return False
    left, right = only_here(pair), only_here(pair.flipped)
    if left or len(right) != 1 or not counts_what_is_not(pair, fact, right[0]):
        return False
    told = told_of(pair, [k for k in range(len(pair.a.tokens)) if k not in pair.a.tokens_in(fact.span)])
    return told.there >= _REST and told.share >= _MOST


def only_here(pair: Pair) -> list[Fact]:
    """The counts of a that b has not."""
    counts = [f for f in pair.a.of_kind("number") if f.about not in ("ordinal", "time") and not value_and_unit(f)[1]]
    return [f for f in counts if not any(same(f, twin) for twin in pair.b.of_kind("number"))]


def counts_what_is_not(pair: Pair, fact: Fact, number: Fact) -> bool:
    """Whether a number of b is of people, where a has nobody, or of the very thing that a has none of."""
    words, at = pair.a.words(DoubtWords), pair.a.tokens_in(fact.span)
    written = fact.span.of(pair.a.text).lower()
    behind = pair.a.line[at.stop] if at and at.stop < len(pair.a.line) else ""
    if written in words.nobody or f"{written} {behind}" in words.nobody:
        return counts_people(pair.b, number)
    return written in words.none and bool(behind) and counted_thing(pair.b, number) == stem(behind)


def counts_people(side: Side, number: Fact) -> bool:
    """Whether what follows a number, or what became of those whom it counts, says that they are people."""
    at = side.tokens_in(number.span)
    near = side.line[at.stop : at.stop + _NOUN] if at else ()
    return not is_age(side, number) and (
        bool(fate(side, number)) or not side.words(CountWords).persons.isdisjoint(near)
    )


#: So many tokens behind a number stands what it counts.
_NOUN = 2


def done_to_nobody(pair: Pair, fact: Fact) -> list[str]:
    """The stem of the verb before a negation at the end of its sentence, where the other side says whom or what: injured no one, injured several people."""
    at = pair.a.tokens_in(fact.span)
    verb = pair.a.tokens[at.start - 1] if at and at.start and fact.kind == "negation" else None
    if verb is None or not telling(verb.form):
        return []
    word = stem(verb.form)
    behind = [b for a, b in pairwise(pair.b.tokens) if stem(a.form) == word]
    done = any(b.fact is not None or telling(b.form) for b in behind) or counted_before(pair.b, word)
    return [word] if done else []


def counted_before(side: Side, verb: str) -> bool:
    """Whether a count of people stands before a passive: two people were injured."""
    be = side.words(VerbWords).be
    for k, token in enumerate(side.tokens[1:], 1):
        if stem(token.form) == verb and side.line[k - 1] in be:
            before = side.tokens[max(0, k - _COUNTED) : k - 1]
            return any(t.fact is not None and t.fact.kind == "number" for t in before)
    return False


#: So many tokens before a verb stands the count of those whom it was done to.
_COUNTED = 5
