"""The name of somebody who is described at length first: `said the curator, a former seaman who came in 1998 for a year, BO LUND`.

A name explains what stands right before it, so behind a noun for a thing or a place it can only be that of the person whom the sentence speaks of.
"""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.names.person_nouns import is_person_noun
from compare_app.text.names.titles import gender_of, is_title
from compare_app.text.phrases.noun_phrase import Phrase, Tokens
from compare_app.text.phrases.phrases import phrase_at
from compare_app.text.phrases.words import PHRASES
from compare_app.text.tokens import QUOTE

#: tokens of a name, and of all that stands before it
_NAME, _LONGEST = 4, 45


def named_late(tokens: Tokens, phrase: Phrase, end: int, grammar: Grammar) -> Phrase | None:
    """The phrase with the name that ends at `end`, where that is a full one behind a comma, and nothing else's."""
    if grammar.inverts or grammar.drops or not _is_somebody(tokens, phrase, grammar) or end - phrase.last > _LONGEST:
        return None
    comma = next((p for p in range(end - 1, max(phrase.last, end - _NAME - 2), -1) if tokens[p].text == ","), None)
    if comma is None or not _is_full_name(tokens, comma + 1, end):
        return None
    described = tokens[phrase.last : comma]
    if not described or any(t.text in (QUOTE, ";", ":") or t.text in "()" for t in described):
        return None
    if not _can_be_his(tokens, phrase, comma, grammar):
        return None
    return Phrase(phrase.first, end, comma + 1, end)


def _is_somebody(tokens: Tokens, phrase: Phrase, grammar: Grammar) -> bool:
    """`the curator`, `a spokesman`: one person who has no name yet."""
    whole = (phrase.head, phrase.head_end) == (phrase.first, phrase.last) and not phrase.pronoun
    noun = next((p for p in range(phrase.first, phrase.last) if tokens[p].low in grammar.prepositions), phrase.last) - 1
    led = tokens[phrase.first].low in grammar.determiners or tokens[phrase.first].possessive
    role = is_person_noun(tokens[noun], grammar) or tokens[noun].low in PHRASES.offices
    return whole and led and noun > phrase.first and role


def _is_full_name(tokens: Tokens, first: int, end: int) -> bool:
    words = tokens[first:end]
    if not 1 < len(words) <= _NAME or not all(token.is_name and not token.possessive for token in words):
        return False
    return gender_of(words[0].text, ()) is not None or is_title(words[0].text)


def _can_be_his(tokens: Tokens, phrase: Phrase, comma: int, grammar: Grammar) -> bool:
    """Whether what stands right before the name is nobody whom it could name, or another word for the same person."""
    before = tokens[comma - 1]
    if before.is_name:  # a spokesman based in DELBY, a lawyer hired by ORR, Bo Lund
        alone = comma - 2 >= phrase.last and tokens[comma - 2].low in grammar.prepositions
        return alone and gender_of(before.text, ()) is None
    if not is_person_noun(before, grammar):
        return tokens[comma - 2].low not in grammar.male | grammar.female | {
            "its",
            "their",
        }  # who beat her rival, Bo Lund
    # a bachelor and, at 71, A MARATHON RUNNER, Bo Lund
    opening = next((p for p in range(comma - 1, phrase.last - 1, -1) if tokens[p].text == ","), None)
    if opening is None or tokens[opening + 1].low not in ("a", "an", "its", "their"):
        return False
    other = phrase_at(tokens, opening + 1, comma, grammar)
    return other is not None and other.last == comma
