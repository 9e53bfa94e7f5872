"""The noun before what is told of it without a comma: `A MAN who was robbed by a boy said`, `A NOTE taped to the door said`."""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.names.person_nouns import is_person_noun
from compare_app.text.phrases.noun_phrase import Phrase, Tokens
from compare_app.text.phrases.phrases import phrase_at
from compare_app.text.phrases.phrases_before import phrase_before
from compare_app.text.phrases.relatives import before_relative
from compare_app.text.phrases.words import PHRASES
from compare_app.text.speakers.clause.reporting_verbs import acts
from compare_app.text.speakers.clause.sentence_subjects import sentence_subject
from compare_app.text.speakers.words import SPEAKERS
from compare_app.text.tokens import Token

#: What begins a clause that tells who or what is meant.
_RELATIVES = ("who", "whose", "that", "which")


def held_by_participle(tokens: Tokens, phrase: Phrase | None, low: int, grammar: Grammar) -> Phrase | None:
    """`A note taped to the door said`: the noun before a participle, its preposition and the noun nearest to the verb."""
    if (
        phrase is None
        or phrase.pronoun
        or phrase.first - 3 < low
        or tokens[phrase.first - 1].low not in grammar.prepositions
        or tokens[phrase.first - 1].low in PHRASES.clauses
    ):
        return None  # Mia Holt left AFTER Bo Lund called her
    participle = next(
        (p for p in range(phrase.first - 2, max(low, phrase.first - 5), -1) if is_participle(tokens[p])), None
    )
    outer = phrase_at(tokens, low, participle, grammar) if participle is not None else None
    if outer is None or participle is None or outer.pronoun:
        return None
    if outer.last == participle - 1 and tokens[outer.last].low in SPEAKERS.noun_too:  # a handwritten NOTE
        return Phrase(outer.first, participle, outer.first, participle)
    return outer if outer.last == participle else None


def near_to(tokens: Tokens, phrase: Phrase | None, low: int, grammar: Grammar) -> Phrase | None:
    """`SOMEONE FAMILIAR WITH the matter said`: who is near to what is told, which says nothing itself."""
    if phrase is None or phrase.pronoun or phrase.first - 3 < low or grammar.inverts:
        return None
    if tokens[phrase.first - 1].low not in grammar.prepositions or tokens[phrase.first - 2].low not in SPEAKERS.near_to:
        return None
    end = phrase.first - 2
    somebody = phrase_before(tokens, low, end, grammar)
    return None if somebody is None else Phrase(somebody.first, phrase.last, somebody.first, phrase.last)


def who_did_it(tokens: Tokens, phrase: Phrase | None, low: int, grammar: Grammar) -> Phrase | None:
    """`A neighbor who saw it called`: the pronoun is what the clause before the verb is about."""
    if phrase is None or not phrase.pronoun or phrase.first - 3 <= low:
        return None
    done_to = tokens[phrase.first].low in PHRASES.done_to
    if (
        not done_to
        or tokens[phrase.first - 2].low not in ("who", "that")
        or tokens[phrase.first - 1].low in SPEAKERS.says
    ):
        return None  # a neighbor who said it called
    return before_relative(tokens, low, phrase.first - 2, grammar)


def before_who(tokens: Tokens, phrase: Phrase | None, low: int, grammar: Grammar) -> Phrase | None:
    """`A man who was robbed by a stranger said`: the noun before a relative clause that no comma parts off."""
    if phrase is None or phrase.pronoun or phrase.first - 3 < low:
        return None
    outer = phrase_at(tokens, low, phrase.first, grammar)
    named = tokens[phrase.head].is_name  # As it rained, a man who is known as Holt said
    if not named and (outer is None or outer.last >= phrase.first or tokens[outer.last].low not in _RELATIVES):
        outer = (
            sentence_subject(tokens, low, phrase.first, grammar) or outer
        )  # As it rained, a man robbed by a boy said
    if outer is not None and not outer.pronoun and _is_clause(tokens, outer, phrase, grammar):
        return outer
    if outer is not None and _is_thing_that(tokens, outer, phrase, grammar):
        return outer
    if (
        outer is None
        or outer.pronoun
        or tokens[outer.last].low not in ("who", "whose")
        or phrase.first - 1 <= outer.last
    ):
        return None
    before = tokens[phrase.first - 1]
    if before.low in grammar.conjunctions | PHRASES.clauses or (
        before.low not in grammar.prepositions and acts(tokens, phrase.first - 1, low, grammar)
    ):
        return None  # a man who said police called it; A doctor who took her own life had told
    plain = all(token.is_word or token.text in "£$€" for token in tokens[outer.last : phrase.first])
    return outer if plain else None


def _is_thing_that(tokens: Tokens, outer: Phrase, phrase: Phrase, grammar: Grammar) -> bool:
    """`The banner THAT HUNG FROM THE BRIDGE read`: whether a clause tells what the thing does, up to the noun nearest to the verb."""
    if outer.pronoun or outer.last + 1 >= phrase.first or tokens[outer.last].low not in ("that", "which"):
        return False
    does, before = tokens[outer.last + 1], tokens[phrase.first - 1]
    noun = does.is_name or does.low in grammar.determiners | grammar.pronouns | grammar.bare_nouns
    if noun or is_person_noun(does, grammar) or is_person_noun(tokens[phrase.last - 1], grammar):
        return False
    between = tokens[outer.last : phrase.first]
    return before.low in grammar.prepositions - PHRASES.clauses and all(token.is_word for token in between)


def _is_clause(tokens: Tokens, outer: Phrase, phrase: Phrase, grammar: Grammar) -> bool:
    """`A man who STOLE BREAD told police`: what looks like a noun phrase is a verb and its object; not in `a man who police said`."""
    first = tokens[phrase.first]
    if outer.last != phrase.first - 1 or tokens[outer.last].low != "who" or phrase.last - phrase.first <= 1:
        return False
    noun = first.is_name or first.low in grammar.determiners or first.low in grammar.bare_nouns
    return not (noun or is_person_noun(first, grammar))


def is_participle(token: Token) -> bool:
    """Whether a word may be a participle: taped, found."""
    return token.low.endswith("ed") or token.low in (
        "found",
        "written",
        "sent",
        "left",
        "seen",
        "held",
        "known",
        "given",
    )
