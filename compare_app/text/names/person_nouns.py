"""English nouns for people and bodies that speak, told by a short list and by their endings."""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.names.words import NAMES
from compare_app.text.tokens import Token


def is_person_noun(token: Token, grammar: Grammar) -> bool:
    """Whether a small word is a noun for a person or a body that speaks, as far as its ending tells."""
    if token.is_name or not token.is_word or grammar.capital_nouns or token.low in grammar.stops:
        return False
    return token.low in grammar.bare_nouns or is_person_word(token.low)


def is_person_word(word: str) -> bool:
    """Whether a word in small letters is a noun for a person or body, by a short list and its ending."""
    word = word.removeprefix("ex-")
    return word in NAMES.roles or (len(word) > 4 and word.endswith(NAMES.role_endings) and word not in NAMES.no_roles)
