"""What a noun phrase is: a stretch of tokens with the name in it, if it has one; and the words that decide what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from .grammar import Grammar
from .person_nouns import is_person_noun
from .tokens import Token
from .word_lists import word_set

Tokens = Sequence[Token]
PARTICLES = word_set("de da do del der den di du dos das la le van von ter ten bin ibn al el y zu zur af")
#: Tokens that a phrase has at most.
LONGEST = 26


class Phrase(NamedTuple):
    """A noun phrase `tokens[first:last]`; `head` and `head_end` delimit the name in it, or are the phrase itself."""

    first: int
    last: int
    head: int
    head_end: int
    pronoun: bool = False


def is_verb(token: Token, grammar: Grammar) -> bool:
    """Whether the word is a known reporting verb; a capital makes it something else."""
    return token.low in grammar.verbs and not token.text[0].isupper()


def is_name_part(token: Token) -> bool:
    """Whether the word can belong to a name."""
    return (token.is_name and not token.possessive) or token.low in PARTICLES or token.text in "&/"


def is_adverb(token: Token, grammar: Grammar) -> bool:
    """Whether the word may stand between a subject and its verb."""
    return token.low in grammar.between or (token.low.endswith("ly") and not token.is_name and len(token.low) > 4)


def made(tokens: Tokens, first: int, last: int, grammar: Grammar) -> Phrase | None:
    """The phrase with its name found; None where the words can be nobody."""
    inner = first + 1 if first < last and is_determiner(tokens, first, last, grammar) else first
    if inner >= last or tokens[last - 1].text in ("times", "time", "ways", "way"):
        return None
    linked = next((p for p in range(inner + 1, last) if _is_link(tokens, p, grammar)), last)
    # `the University of Linden scientist`: the noun at the end is who speaks
    begun = linked + 1 < last and tokens[linked + 1].low in grammar.determiners  # Holt of HIS partner
    named_last = tokens[last - 1].is_name or linked == last or begun or not is_person_noun(tokens[last - 1], grammar)
    head = _trailing_name(tokens, inner, linked, grammar) if named_last else None
    if head is None:
        if grammar.capital_nouns and not any(t.is_name or t.text[0].isdigit() for t in tokens[first:last]):
            return None
        named = any(t.is_name for t in tokens[first:last])
        bare = is_person_noun(tokens[linked - 1], grammar) or tokens[linked - 1].low.endswith("s")
        if inner == first and not named and not bare and not tokens[first].possessive:
            return None
        return Phrase(first, last, first, last)
    return Phrase(first, last, *head)


def _is_link(tokens: Tokens, at: int, grammar: Grammar) -> bool:
    """A preposition within the phrase: la alcaldesa DE Delby; not in a name: Ana DE Ruiz."""
    return tokens[at].low in grammar.linking and (tokens[at].low not in PARTICLES or not tokens[at - 1].is_name)


def _trailing_name(tokens: Tokens, first: int, last: int, grammar: Grammar) -> tuple[int, int] | None:
    """The run of capitals that ends the phrase: `spokeswoman MIA HOLT`."""
    place = last
    while place > first and (
        tokens[place - 1].is_name or tokens[place - 1].low in PARTICLES or tokens[place - 1].text in ("&", "/")
    ):
        if tokens[place - 1].possessive and place < last:
            break
        place -= 1
    while place < last and not tokens[place].is_name:
        place += 1
    return (place, last) if place < last else None


def is_determiner(tokens: Tokens, at: int, end: int, grammar: Grammar) -> bool:
    """`A mayor`, but not the initials of `A S Lund`."""
    if tokens[at].low not in grammar.determiners:
        return False
    return not (tokens[at].text == "A" and at + 1 < end and len(tokens[at + 1].text) == 1 and tokens[at + 1].is_name)
