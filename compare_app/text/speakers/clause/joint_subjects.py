"""Subjects of two: the first of them speaks, or a bench of both, or neither."""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.names.person_nouns import is_person_noun
from compare_app.text.phrases.noun_phrase import Phrase, Tokens
from compare_app.text.phrases.phrases import phrase_at
from compare_app.text.phrases.words import PHRASES
from compare_app.text.speakers.words import SPEAKERS


def joint(tokens: Tokens, phrase: Phrase | None, low: int, grammar: Grammar) -> Phrase | None:
    """`Mia Holt and Bo Lund said`: the first of two; `A bench of Justice Holt and Justice Lund said`: the bench."""
    if phrase is None or phrase.pronoun or phrase.first - 2 < low:
        return None
    if tokens[phrase.first - 1].low in SPEAKERS.nor:
        return _of_neither(tokens, phrase, low)
    if tokens[phrase.first - 1].low != "and":
        return None
    outer = phrase_at(tokens, low, phrase.first - 1, grammar)
    one = _of_one(tokens, outer, phrase, low, grammar)
    if one is not None:
        return one
    named = tokens[phrase.first].is_name and outer is not None and outer.last == phrase.first - 1
    if outer is None or not named or not tokens[outer.head].is_name:
        return None
    body = tokens[outer.first].low in ("a", "an", "the") and tokens[outer.first + 2].low == "of"
    return Phrase(outer.first, phrase.last, outer.first, phrase.last) if body else outer


def _of_one(tokens: Tokens, outer: Phrase | None, phrase: Phrase, low: int, grammar: Grammar) -> Phrase | None:
    """`Former Marine and Senate candidate MIA HOLT said`, `The company president and CEO MIA HOLT said`: who is one thing and another."""
    whole = phrase_at(tokens, low, phrase.last, grammar)
    if whole is not None and whole.last == phrase.last and whole.head > phrase.first:
        return whole
    if outer is None or outer.last != phrase.first - 1 or tokens[phrase.first].low not in PHRASES.held_besides:
        return None
    role = is_person_noun(tokens[outer.last - 1], grammar)
    return Phrase(outer.first, phrase.last, phrase.head, phrase.head_end) if role else None


def _of_neither(tokens: Tokens, phrase: Phrase, low: int) -> Phrase | None:
    """`NEITHER HOLT NOR LUND would say`: both, and neither of them by name."""
    first = next((p for p in range(phrase.first - 2, low - 1, -1) if tokens[p].low in SPEAKERS.neither), None)
    return None if first is None else Phrase(first, phrase.last, first, phrase.last)
