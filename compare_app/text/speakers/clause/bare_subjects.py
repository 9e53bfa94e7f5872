"""Who does what a verb says in a headline, whose nouns need no article, and whose verbs no helper: `‘Left to rot’, says WATCHDOG`."""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.phrases.noun_phrase import Phrase, Tokens, is_verb
from compare_app.text.phrases.phrases import phrase_at
from compare_app.text.speakers.words import SPEAKERS


def is_headline(tokens: Tokens) -> bool:
    """Whether a paragraph ends as a headline does, in a word."""
    return tokens[-1].is_word


def bare_at_end(tokens: Tokens, verb: int, end: int, grammar: Grammar) -> Phrase | None:
    """`Ferry ‘left to rot’, says WATCHDOG`: the last words of a headline need no article."""
    if verb >= end:
        return None  # the paragraph breaks off: “No,” the mayor,
    words = tokens[verb + 1 : end]
    # , warns think tank
    parted = (
        verb > 0 and tokens[verb - 1].text == "," and tokens[verb].low.endswith("s") and is_verb(tokens[verb], grammar)
    )
    if not (parted or tokens[verb].low in SPEAKERS.says):
        return None
    if grammar.inverts or end != len(tokens) or not 1 <= len(words) <= _BARE:
        return None
    if any(not token.is_word or token.low in grammar.stops | grammar.alone | grammar.times for token in words):
        return None
    return Phrase(verb + 1, end, verb + 1, end)


def whole_at_end(tokens: Tokens, verb: int, end: int, grammar: Grammar) -> Phrase | None:
    """`‘Too slow’, says TORY PEER`: such words whose first alone bears a capital, and would be taken for a name."""
    bare = bare_at_end(tokens, verb, end, grammar)
    if bare is None or bare.last - bare.first < _TWO or tokens[bare.last - 1].is_name:
        return None
    named = tokens[bare.first].is_name and not any(t.is_name for t in tokens[bare.first + 1 : bare.last])
    return bare if named and not tokens[bare.first].possessive else None


_TWO = 2  # words


def whole_before_end(tokens: Tokens, at: int, end: int, grammar: Grammar) -> Phrase | None:
    """`‘Too slow’, TORY PEER says`."""
    verb = end - 1
    if grammar.inverts or end != len(tokens) or not at + 1 < verb <= at + _BARE or not is_verb(tokens[verb], grammar):
        return None
    small = all(t.is_word and not t.is_name and t.low not in grammar.stops for t in tokens[at + 1 : verb])
    return Phrase(at, verb, at, verb) if small and tokens[at].is_name and not tokens[at].possessive else None


def is_described(tokens: Tokens, at: int) -> bool:
    """`Minister ‘lied’, LEAKED memo shows`: a participle at the head of a headline's last part, whose verb is in the present."""
    return at > 0 and tokens[at - 1].text == "," and tokens[at].low.endswith("ed") and is_headline(tokens)


def bare_before_end(tokens: Tokens, verb: int, low: int, end: int, grammar: Grammar) -> Phrase | None:
    """`Ferry ‘left to rot’, WATCHDOG warns`: who stands between the last comma of a headline and the verb at its end."""
    if grammar.inverts or verb != len(tokens) - 1 or end != len(tokens):
        return None
    comma = next((p for p in range(verb - 1, max(low, verb - 2 - _BARE), -1) if tokens[p].text == ","), verb - 1)
    words = tokens[comma + 1 : verb]
    if not words or any(not token.is_word or token.low in grammar.stops | grammar.times for token in words):
        return None
    return phrase_at(tokens, comma + 1, verb, grammar) or Phrase(comma + 1, verb, comma + 1, verb)


#: Words of a speaker at the end of a headline: new housing charity
_BARE = 4


def bare_clause(tokens: Tokens, at: int, end: int, grammar: Grammar) -> Phrase | None:
    """`Fury after SCHOOL brands lunch ‘unhealthy’`: the subject of a headline's clause, which needs no article."""
    if grammar.inverts or tokens[-1].text in ".?!" or not at < end <= at + _BARE:
        return None
    plain = all(t.is_word and t.low not in grammar.stops | grammar.alone | grammar.times for t in tokens[at:end])
    return Phrase(at, end, at, end) if plain else None
