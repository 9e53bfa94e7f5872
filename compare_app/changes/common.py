"""How much two sentences tell in common, whatever the order and the words in which they tell it.

Word differences run in order, so that a clause put first makes two sentences look apart that tell the same. Here every
telling word counts that stands on the other side, by its stem or by a concept of the lexicon (shut, closed). Numbers, dates,
names and verbs of saying count where both sides have them; else they are what may have changed.
"""

from __future__ import annotations

from functools import lru_cache

from compare_app.align.concepts import lexicon
from compare_app.changes.stems import stem, telling
from compare_app.changes.tokens import Token
from compare_app.model.version import Fact

_SLOTS = frozenset({"number", "date", "name", "attribution"})
#: Sentences of fewer telling words have little in common by any measure.
_LEAST = 2


def in_common(
    a: list[Token], facts_a: tuple[Fact, ...], b: list[Token], facts_b: tuple[Fact, ...], language: str
) -> float:
    """The share of both sides' telling words that stand on the other side, from 0 to 1."""
    left, right = telling_words(a, facts_a, b), telling_words(b, facts_b, a)
    if min(len(left), len(right)) < _LEAST:
        return 0.0
    concepts = [concepts_of(tuple(words), language) for words in (left, right)]
    known = [
        frozenset[int | str](map(stem, words)).union(*found)
        for words, found in zip((left, right), concepts, strict=True)
    ]
    matched = 0
    for words, found, there in ((left, concepts[0], known[1]), (right, concepts[1], known[0])):
        matched += sum(stem(word) in there or not ids.isdisjoint(there) for word, ids in zip(words, found, strict=True))
    return matched / (len(left) + len(right))


def telling_words(tokens: list[Token], facts: tuple[Fact, ...], others: list[Token]) -> list[str]:
    """The forms of the words that tell something; those of a slot only where the other side has them, too."""
    slots = [fact.span for fact in facts if fact.kind in _SLOTS]
    there = {token.form for token in others}
    return [
        t.form
        for t in tokens
        if telling(t.form) and (t.form in there or not any(s.start < t.end and t.start < s.end for s in slots))
    ]


@lru_cache(maxsize=1 << 12)
def concepts_of(forms: tuple[str, ...], language: str) -> list[frozenset[int | str]]:
    """The concepts that each word takes part in; none in a language without a lexicon."""
    out: list[set[int | str]] = [set() for _ in forms]
    known = lexicon(language)
    for found in known.find(forms) if known is not None else ():
        for place in found.places:
            out[place].add(found.concept)
    return [frozenset(ids) for ids in out]
