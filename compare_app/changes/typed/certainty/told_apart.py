"""What a report written apart must tell of a marker's clause before its `not`, or its hedge, was taken from the other.

Of changes of negation told between outlets, next to none was right while a shared word behind the `not` was enough: the
other report did not tell that clause, or told it in words without one.
"""

from __future__ import annotations

from itertools import pairwise

from compare_app.changes.pair import EDITED, Pair, Side
from compare_app.changes.same.facts import same
from compare_app.changes.stems import stem, telling
from compare_app.changes.typed.attribution.said import attributes
from compare_app.changes.typed.certainty.restricted import RestrictionWords
from compare_app.changes.typed.context.borne_on import begins, clause_of, scope, stands, told_around, told_of
from compare_app.changes.typed.context.certainties import AHEAD, HEDGES
from compare_app.changes.typed.context.written_apart import HALF
from compare_app.changes.typed.deeds.agent import root
from compare_app.changes.typed.numbers.one_count import AMOUNTS
from compare_app.changes.words import DoubtWords, PlanWords, VerbWords
from compare_app.model.version import Fact


def told_apart(pair: Pair, fact: Fact, there: list[bool]) -> bool:
    """Whether a report written apart tells the clause that a marker of a stands in, and so may turn or weaken it."""
    if fact.kind == "negation":
        return denied_apart(pair, fact, there)
    if fact.key in AMOUNTS:
        return of_several(pair, fact)  # many of whom cheered; a cheering crowd
    if fact.key == "certainty:reported" and doubted_otherwise(pair, fact):
        return False
    told = told_around(pair, fact.span)
    if fact.key not in HEDGES:
        return done_there(pair, fact) or (pair.close and there[:1] == [True] and told.share >= _MOST)
    return not pair.close or told.share >= HALF


def of_several(pair: Pair, fact: Fact) -> bool:
    """Whether a has as one of several what b calls the only such one: one of the largest mergers, the largest merger."""
    words, at = pair.a.words(RestrictionWords), pair.a.tokens_in(fact.span)
    if fact.span.of(pair.a.text).lower() not in words.one_of or not at or not pair.close:
        return False
    most = next((form for form in pair.a.line[at.stop : at.stop + _NEAR_MOST] if form in words.superlatives), None)
    several = not words.among.isdisjoint(pair.b.forms) or any(f.key in AMOUNTS for f in pair.b.facts)
    return most in pair.b.forms and not several and told_around(pair, fact.span).share >= _MOST


#: So many tokens behind a `one of` stands what is the most: one of the two largest.
_NEAR_MOST = 3


def denied_apart(pair: Pair, fact: Fact, there: list[bool]) -> bool:
    """Whether sentences that tell the same share nearly all words of a negation's clause, its first one among them."""
    if pair.b.quoted and any(span.contains(fact.span) for span in pair.a.quoted):
        return False  # “You don't get to edit history”; who tries to “edit history”
    without = fact.span.of(pair.a.text).lower() in pair.a.words(DoubtWords).without
    if without and not has_it(pair, fact):
        return False  # without power for nine hours; nine hours passed before power was restored
    told = told_around(pair, fact.span)
    said = max((f.span.end for f in pair.a.of_kind("attribution") if f.span.end <= fact.span.start), default=0)
    claim = [k for k in clause_of(pair.a, fact.span) if pair.a.tokens[k].start >= said]
    if said and pair.close and there[:1] == [True] and told_of(pair, claim).share >= _NEARLY_ALL:
        return True  # who says so is no part of what is denied
    if fact.key != "negation:deny" and not names_others(pair):
        told = told_of(pair, [k for k in clause_of(pair.a, fact.span) if stands(pair, k) or not in_name(pair.a, k)])
    if fact.key == "negation:deny":  # who denies it is no part of what is denied
        told = told_of(pair, [k for k in clause_of(pair.a, fact.span) if pair.a.tokens[k].start >= fact.span.end])
    near = pair.close or pair.cover >= EDITED or in_a_row(pair, fact)
    return near and told.share >= _MOST and (there[:1] == [True] or told.share >= _NEARLY_ALL)


def has_it(pair: Pair, fact: Fact) -> bool:
    """Whether b has a `with` right before what a is without."""
    wanted, having = scope(pair.a, fact.span), pair.b.words(DoubtWords).having
    near = (pair.b.tokens[k + 1 : k + 1 + _WITH] for k, form in enumerate(pair.b.line) if form in having)
    return any(stem(token.form) in wanted for tokens in near for token in tokens)


#: So many tokens behind a `with` stands what one has.
_WITH = 3


def in_a_row(pair: Pair, fact: Fact) -> bool:
    """Whether b has a short sentence of a as a part of its own, but for the negation: no layoffs are planned; and that layoffs were planned."""
    own = [stem(t.form) for t in pair.a.tokens if telling(t.form) and not fact.span.overlap(t.span)]
    if len(pair.a.tokens) > _SHORT or len(own) < _TWO:
        return False
    there, size = [stem(token.form) for token in pair.b.tokens], len(pair.a.tokens)
    for k in (k for k, word in enumerate(there) if word == own[0]):
        end = next((n for n in range(k + 1, min(k + size, len(there))) if begins(pair.b, n)), k + size)
        if _follow(own, there[k:end]):
            return True
    return False


def _follow(words: list[str], line: list[str]) -> bool:
    """Whether words stand in a line in their order."""
    rest = iter(line)
    return all(word in rest for word in words)


#: A sentence of no more tokens, with so many telling words, is a part of another one when all of these follow each other there.
_SHORT, _TWO = 8, 2


def names_others(pair: Pair) -> bool:
    """Whether b names somebody whom a does not, so that a name of a that it lacks may be another's place: whom one names, one may call by a pronoun."""
    return any(not any(same(name, twin) for twin in pair.a.of_kind("name")) for name in pair.b.of_kind("name"))


def in_name(side: Side, k: int) -> bool:
    """Whether a token stands in a person's name."""
    return any(name.span.overlap(side.tokens[k].span) for name in side.of_kind("name"))


def doubted_otherwise(pair: Pair, fact: Fact) -> bool:
    """Whether b says whose claim it is (wrote, according to the complaint, for allegedly wrote), or nobody believes it in a."""
    return denied_in(pair.a, fact) or (attributes(pair.b) and not suspects(pair.a, fact))


def denied_in(side: Side, marker: Fact) -> bool:
    """Whether a negation stands before a marker in its own clause."""
    clause = clause_of(side, marker.span)
    start = side.tokens[min(clause)].start if clause else marker.span.start
    return any(start <= f.span.start < marker.span.start for f in side.of_kind("negation"))


def suspects(side: Side, marker: Fact) -> bool:
    """Whether somebody suspects what the marker bears on, and is less sure of it than who says so."""
    return side.words(DoubtWords).suspects.match(marker.span.of(side.text).lower()) is not None


#: So much of a clause must be told for its `not` to be missed; from the second on, also where the very word behind it is another.
_MOST, _NEARLY_ALL = 0.75, 0.8


def done_there(pair: Pair, fact: Fact) -> bool:
    """Whether what is to come in a has been done in b: will resign, has resigned; offered to buy, has bought."""
    verb = [*scope(pair.a, fact.span)[:1], *awaited_verb(pair.a, fact)]
    if not verb or fact.key not in AHEAD or any(f.key in AHEAD for f in pair.b.facts):
        return False
    have, language = pair.b.words(VerbWords).have, pair.b.version.language
    return any(
        before.form in have and not {stem(token.form), root(token.form, language)}.isdisjoint(verb)
        for before, token in pairwise(pair.b.tokens)
    )


def awaited_verb(side: Side, marker: Fact) -> list[str]:
    """The stem of the verb behind the `to` of a marker's clause, where somebody expects another to do something."""
    if side.words(PlanWords).expects.match(marker.span.of(side.text).lower()) is None:
        return []
    line = side.tokens[side.first_behind(marker.span.end) :][:_AWAITED]
    return [stem(verb.form) for to, verb in pairwise(line) if to.form in side.words(PlanWords).before_verb][:1]


#: So many tokens behind who expects stand the doer and what he is to do.
_AWAITED = 10
