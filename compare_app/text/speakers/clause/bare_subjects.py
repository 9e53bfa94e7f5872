"""Subjects without an article at the end of a headline: `Ferry ‘left to rot’, says WATCHDOG`, `Ferry ‘left to rot’, WATCHDOG warns`."""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.phrases.noun_phrase import Phrase, Tokens
from compare_app.text.phrases.phrases import phrase_at
from compare_app.text.speakers.words import SPEAKERS

#: Words of a speaker at the end of a headline: new housing charity
_BARE = 4


def bare_at_end(tokens: Tokens, verb: int, end: int, grammar: Grammar) -> Phrase | None:
    """`Ferry ‘left to rot’, says WATCHDOG`: the last words of a headline need no article."""
    words = tokens[verb + 1 : end]
    if grammar.inverts or tokens[verb].low not in SPEAKERS.says or end != len(tokens) or not 1 <= len(words) <= _BARE:
        return None
    if any(not token.is_word or token.low in grammar.stops | grammar.alone | grammar.times for token in words):
        return None
    return Phrase(verb + 1, end, verb + 1, end)


def bare_before_end(tokens: Tokens, verb: int, low: int, end: int, grammar: Grammar) -> Phrase | None:
    """`Ferry ‘left to rot’, WATCHDOG warns`: who stands between the last comma of a headline and the verb at its end."""
    if grammar.inverts or verb != len(tokens) - 1 or end != len(tokens):
        return None
    comma = next((p for p in range(verb - 1, max(low, verb - 2 - _BARE), -1) if tokens[p].text == ","), verb - 1)
    words = tokens[comma + 1 : verb]
    if not words or any(not token.is_word or token.low in grammar.stops | grammar.times for token in words):
        return None
    return phrase_at(tokens, comma + 1, verb, grammar) or Phrase(comma + 1, verb, comma + 1, verb)
