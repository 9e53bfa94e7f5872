"""A name and what describes its bearer, where no comma closes the description: `Mia Holt, owner of the yard said “`."""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.names.person_nouns import is_person_noun
from compare_app.text.names.titles import is_title
from compare_app.text.phrases.noun_phrase import Phrase, Tokens, is_verb
from compare_app.text.phrases.phrases_before import phrase_before
from compare_app.text.tokens import QUOTE


def described(tokens: Tokens, phrase: Phrase | None, low: int, at: int, grammar: Grammar) -> Phrase | None:
    """Whom the sentence begins with, where `phrase`, right before the verb at `at`, ends what describes him; not `Holt, police said, “`."""
    if phrase is None or phrase.pronoun:
        return None
    comma = next((p for p in range(phrase.last - 1, low, -1) if not tokens[p].is_word), low)
    if tokens[comma].text != "," or not (
        _describes(tokens, comma + 1, phrase.last, grammar) or _is_all(tokens, phrase, comma, at)
    ):
        return None
    outer = phrase_before(tokens, low, comma, grammar)
    named = outer is not None and outer.first == low and not outer.pronoun and tokens[outer.head].is_name
    return outer if named else None


def _describes(tokens: Tokens, first: int, last: int, grammar: Grammar) -> bool:
    """`OF HAVNEVERN agrees`, `PRESIDENT AND OWNER OF LUND ENGINES said`: what is no subject by itself, as it has no article."""
    if grammar.inverts or last - first <= 1 or any(is_verb(token, grammar) for token in tokens[first:last]):
        return False
    if tokens[first].low in ("of", "from"):
        return tokens[first + 1].is_name
    of = next((p for p in range(first + 1, last - 1) if tokens[p].low in grammar.prepositions), None)
    if of is None or of - first > _OFFICES or not all(token.is_word for token in tokens[first:last]):
        return False
    office = tokens[of - 1]
    one = is_title(office.text) or is_person_noun(office, grammar)
    one = one and not office.low.endswith(("s", "police", "people"))
    named = any(t.is_name and not is_title(t.text) for t in tokens[first:of])
    return one and not named and all(t.low not in grammar.determiners for t in tokens[first:of])


#: Words of an office or two: president and chief executive
_OFFICES = 6


def _is_all(tokens: Tokens, phrase: Phrase, comma: int, at: int) -> bool:
    """`Holt, A WITNESS said “`: the description is all that stands behind the comma, and no comma parts the verb from the words."""
    if at + 1 >= len(tokens) or tokens[at + 1].text not in (QUOTE, ":"):
        return False
    whole = (phrase.head, phrase.head_end) == (phrase.first, phrase.last)
    return whole and not tokens[phrase.first].is_name and phrase.first == comma + 1
