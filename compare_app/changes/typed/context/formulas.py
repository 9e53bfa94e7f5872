"""Formulas that say the same in several ways, with a `not` in some of them: a reply that did not come, the first time since."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compare_app.changes.pair import EDITED, Pair, Side
from compare_app.changes.words import CountWords
from compare_app.model.version import Fact
from compare_app.word_lists import Regex, WordLists, Words


class FormulaWords(WordLists, area="changes.formulas"):
    """Patterns of such formulas, in small letters."""

    no_comment: Regex
    first: Regex
    since: Regex
    #: two negations that are one: neither he nor she
    neither: Words
    nor: Words
    #: what a `nor` may be behind a word that denies without a `not`: few losses here nor there, few losses here or there
    either: Words
    no_sign: Regex
    seeming: Regex
    others: Regex
    among_them: Regex


def edited(pair: Pair) -> bool:
    """Whether one sentence was made of the other: then a `not` that went is no other way to say the same."""
    return pair.drafts or pair.share >= EDITED


def in_formula(pair: Pair, fact: Fact) -> bool:
    """Whether a marker belongs to such a formula, and the other side has one, too."""
    at = pair.a.span.start
    met = (at + m.start() < fact.span.end and fact.span.start < at + m.end() for m in no_comments(pair.a))
    if edited(pair) or not any(met):
        return False
    return next(no_comments(pair.b), None) is not None


def no_comments(side: Side) -> Iterator[re.Match[str]]:
    """The formulas of a sentence; places count from its start."""
    return side.words(FormulaWords).no_comment.finditer(side.written.lower())


def first_since(pair: Pair, fact: Fact) -> bool:
    """Whether a `not` only says what the other side calls the first time: had not won since 1998, its first win since 1998."""
    behind = pair.a.text[fact.span.end : pair.a.span.end].lower()
    since, first = pair.a.words(FormulaWords).since, pair.b.words(FormulaWords).first
    return not edited(pair) and since.search(behind) is not None and first.search(pair.b.written.lower()) is not None


def doubled(side: Side, facts: list[Fact]) -> list[Fact]:
    """The negations without the `nor` of a `neither`: both are one."""
    words, written = side.words(FormulaWords), [fact.span.of(side.text).lower() for fact in facts]
    if words.neither.isdisjoint(written):
        return facts
    return [fact for fact, form in zip(facts, written, strict=True) if form not in words.nor]


def goes_on(pair: Pair, fact: Fact, others: set[str]) -> bool:
    """Whether a `nor` only goes on with what a word before it denies, and an `or` does so on the other side: few here nor there, few here or there."""
    words = pair.a.words(FormulaWords)
    inside = bool(pair.a.text[pair.a.span.start : fact.span.start].strip())
    return inside and fact.span.of(pair.a.text).lower() in words.nor and not words.either.isdisjoint(others)


def no_sign(pair: Pair, fact: Fact) -> bool:
    """Whether what does not appear to be so is on the other side what there is no sign of."""
    seeming, sign = pair.a.words(FormulaWords).seeming, pair.b.words(FormulaWords).no_sign
    if not seeming.fullmatch(fact.span.of(pair.a.text).lower()) or sign.search(pair.b.written.lower()) is None:
        return False
    return any(f.kind == "negation" and 0 < fact.span.start - f.span.end <= _NEAR_NOT for f in pair.a.facts)


#: So many signs before a verb its `not` begins.
_NEAR_NOT = 3


def counted_in(pair: Pair, larger: Fact, smaller: Fact) -> bool:
    """Whether one report counts somebody in whom the other puts beside: seven others, including the driver; the driver and six others."""
    a, b, words = pair.a.text, pair.b.text, pair.b.words(FormulaWords)
    behind = a[larger.span.end : pair.a.span.end].lower()
    beside = b[max(pair.b.span.start, smaller.span.start - 5) : min(pair.b.span.end, smaller.span.end + 20)].lower()
    put_beside = (
        any(f"{word} " in beside for word in pair.b.words(CountWords).joined)
        and words.others.search(beside) is not None
    )
    return put_beside and pair.a.words(FormulaWords).among_them.search(behind) is not None
