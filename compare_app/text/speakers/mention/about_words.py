"""What stands behind a marked string and is about its words: `a phrase that the council dropped`, `according to two of them`."""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.phrases.noun_phrase import Tokens
from compare_app.text.phrases.places import Attribution, Place
from compare_app.text.speakers.mention.before import left
from compare_app.text.speakers.mention.sources import source_at
from compare_app.text.speakers.words import SPEAKERS


def retold(place: Place, at: int, end: int, grammar: Grammar) -> Attribution | None:
    """`“...,” according to Holt`; in `Ruiz told donors that her “heart isn't in it,” according to two of them` they only pass it on."""
    found = source_at(place.tokens, at, end, grammar)
    if found is None or grammar.inverts or place.at == place.low:
        return found
    source = place.tokens[found.speaker.head_end - 1]
    if source.is_name and source.low not in SPEAKERS.offices:
        return found
    teller = left(place, grammar)
    if teller is None or teller.cue is None or place.tokens[teller.cue[1] - 1].low not in SPEAKERS.tells:
        return found
    return teller if teller.speaker.pronoun or place.tokens[teller.speaker.head].is_name else found


def is_of_words(tokens: Tokens, at: int, end: int, grammar: Grammar) -> bool:
    """`“...,” a phrase that the council dropped`: what follows is about the words, and nobody who says them."""
    if tokens[at].low not in SPEAKERS.before_some_noun:
        return False
    noun = next((p for p in range(at + 1, min(end - 1, at + 4)) if tokens[p].low in SPEAKERS.words_for_words), None)
    if noun is None:
        return False
    refers = tokens[noun].low == "reference" and tokens[noun + 1].low == "to"
    return refers or tokens[noun + 1].low in grammar.relatives or not tokens[noun + 1].is_word
