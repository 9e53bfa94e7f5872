"""A deed and its opposite done to one thing, in whatever order they are told: raised the alert; the alert was lowered.

A ruling is known wherever it stands (`opposites`); of other verbs that have an opposite, what they are done to must be the same on both
sides, or, where nothing follows them, who or what does them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from compare_app.changes.pair import Pair, Side
from compare_app.changes.same.facts import same
from compare_app.changes.stems import stem, telling
from compare_app.changes.tokens import Token
from compare_app.changes.typed.context.borne_on import begins
from compare_app.changes.typed.context.written_apart import HALF
from compare_app.changes.typed.deeds.agent import AgentWords
from compare_app.changes.typed.deeds.opposites import OppositeWords, negated, opposite, other_way_round, sided, turned
from compare_app.changes.typed.deeds.turned_round import phrase
from compare_app.changes.words import CountWords, VerbWords
from compare_app.model.changes import Change

#: So many tokens before a verb tell who does it, or what it is done to.
_BEFORE = 7
#: So much of a draft must be told in common.
_EDITED = 0.25


class Turning(NamedTuple):
    """A word that has an opposite, with the groups that it alone is of, and the stems before it in its clause and of what follows it at once."""

    word: Token
    groups: frozenset[tuple[int, int]]
    before: frozenset[str]
    behind: frozenset[str]
    passive: bool

    @property
    def done_to(self) -> frozenset[str]:
        """The stems of what it is done to, or what does it where it is done to nothing."""
        return self.before if self.passive or not self.behind else self.behind

    @property
    def has_doer(self) -> bool:
        """Whether the one who does it to somebody stands before it."""
        return bool(self.behind) and not self.passive


def deeds_turned(pair: Pair) -> list[Change]:
    """The first deed of one side whose opposite the other tells of the same thing."""
    if pair.common < (_EDITED if pair.drafts else HALF) or other_days(pair):
        return []
    words = pair.a.words(OppositeWords)
    there = list(turnings(pair.b, words))
    for a in turnings(pair.a, words) if there else ():
        for b in there:
            turns = any((n, 1 - side) in b.groups for n, side in a.groups)
            if turns and of_one_thing(a, b) and not other_way_round(pair, a.word, b.word):
                return [turned(a.word, b.word, words)]
    return adjectives_turned(pair, words)


def adjectives_turned(pair: Pair, words: OppositeWords) -> list[Change]:
    """A word before one noun, of which the other side tells by its opposite: a strong dollar, a weaker dollar."""
    left, right = before_nouns(pair.a, words), before_nouns(pair.b, words)
    for noun in left.keys() & right.keys():
        a, b = left[noun], right[noun]
        if opposite(a.form, b.form, words) and not (negated(pair.a, a) or negated(pair.b, b)):
            return [turned(a, b, words)]
    return []


def before_nouns(side: Side, words: OppositeWords) -> dict[str, Token]:
    """The words of a sentence that have an opposite and stand right before a noun told once, by the stem of that."""
    if side.forms.isdisjoint(words.first):
        return {}
    stems = Counter(stem(form) for form in side.line)
    found = {}
    for token, after in pairwise(side.tokens):
        noun = stem(after.form)
        together = side.text[token.end : after.start].isspace() and telling(after.form) and after.fact is None
        if token.form in words.sides and telling(token.form) and together and stems[noun] == 1:
            found[noun] = token
    return found


def other_days(pair: Pair) -> bool:
    """Whether both reports tell days, and none in common: rose on Thursday, fell on Friday."""
    days = pair.a.of_kind("date"), pair.b.of_kind("date")
    return not pair.drafts and all(days) and not any(same(a, b) for a in days[0] for b in days[1])


def of_one_thing(a: Turning, b: Turning) -> bool:
    """Whether two opposite deeds are done to the same thing, and by the same where both sides say by whom."""
    return mostly(a.done_to, b.done_to) and not (a.has_doer and b.has_doer and a.before.isdisjoint(b.before))


def mostly(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether the shorter of two stretches is told for the greater part by the longer one."""
    return bool(left and right) and 2 * len(left & right) >= min(len(left), len(right))


def turnings(side: Side, words: OppositeWords) -> Iterator[Turning]:
    """The words of a sentence that turn what is done, each the only one of a group, and not denied."""
    if side.forms.isdisjoint(words.first):
        return
    told = [(token, words.sides[token.form]) for token in sided(side)]
    of = Counter(n for _, groups in told for n, _ in groups)
    for token, groups in told:
        alone = frozenset((n, own) for n, own in groups if n in words.deed and of[n] == 1)
        if alone and telling(token.form) and not negated(side, token):  # gusts of up to 75 mph
            at = side.tokens_in(token.span)
            yield Turning(token, alone, before(side, at.start), behind(side, at.stop), is_passive(side, at.start))


def before(side: Side, k: int) -> frozenset[str]:
    """The stems of the telling words before a token in its clause, without numbers and days."""
    found = []
    for n in range(k - 1, max(-1, k - 1 - _BEFORE), -1):
        if begins(side, n + 1):
            break
        found.append(n)
    own = stems_of(side, found)
    put_in = k - 1 - len(found)
    if own or put_in < 0 or "," not in side.text[side.tokens[put_in].end : side.tokens[put_in + 1].start]:
        return own
    begun = next(
        (n for n in range(put_in, 0, -1) if "," in side.text[side.tokens[n - 1].end : side.tokens[n].start]), 0
    )
    return before(side, begun) if begun else own  # Orr, who denies it, is free


def behind(side: Side, k: int) -> frozenset[str]:
    """The stems of what follows a verb at once; nothing where a small word parts them."""
    stopped = k >= len(side.tokens) or side.line[k] in side.words(AgentWords).breaks
    return frozenset() if stopped else stems_of(side, phrase(side, k))


def stems_of(side: Side, places: list[int]) -> frozenset[str]:
    """The stems of the telling words among some tokens that are no number, no date and no manner (rose sharply)."""
    plain = (side.tokens[n] for n in places)
    words = (t.form for t in plain if t.fact is None or t.fact.kind not in ("number", "date"))
    manner = side.words(AgentWords).manner
    people = side.words(CountWords).persons  # of five soldiers some may be hurt, and some killed
    return frozenset(stem(form) for form in words if telling(form) and form not in people and not form.endswith(manner))


def is_passive(side: Side, k: int) -> bool:
    """Whether a form of `be` stands right before a verb, or before its adverb."""
    words = side.words(VerbWords)
    last = side.line[k - 1] if k else ""
    if last.endswith(side.words(AgentWords).manner) and k > 1:
        last = side.line[k - 2]
    return last in words.be
