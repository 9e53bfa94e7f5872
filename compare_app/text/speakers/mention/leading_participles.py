"""Whose a participle is that stands at the head of its sentence, or behind a clause: `CITING “weak sales,” the firm cut its outlook`."""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.names.body_names import is_body_noun
from compare_app.text.names.person_nouns import is_person_noun
from compare_app.text.phrases.appositions import with_apposition
from compare_app.text.phrases.noun_phrase import Phrase, Tokens
from compare_app.text.phrases.phrases import phrase_at
from compare_app.text.phrases.places import Attribution, Place
from compare_app.text.phrases.words import PHRASES
from compare_app.text.speakers.words import SPEAKERS


def in_clause(tokens: Tokens, subject: Phrase | None, participle: int, grammar: Grammar) -> Phrase | None:
    """`Shares fell after THE FIRM cut its outlook, CITING “weak sales”`: who does both, where the sentence begins with a thing."""
    if subject is None or subject.pronoun or (tokens[subject.head].is_name and subject.head_end - subject.head > 1):
        return None
    if is_person_noun(tokens[subject.last - 1], grammar) or tokens[subject.last - 1].low in SPEAKERS.documents:
        return None
    if subject.last - subject.first == 1 and not tokens[subject.first].low.endswith("s"):
        return None  # Holt, a surname
    clause = next((p for p in range(participle - 1, subject.last, -1) if tokens[p].low in PHRASES.clauses), None)
    return _acting(tokens, clause + 1, participle, grammar) if clause is not None else None


def _acting(tokens: Tokens, at: int, end: int, grammar: Grammar) -> Phrase | None:
    """The person or body that begins at `at`, without what its phrase may have taken of the verb: the company | cut."""
    phrase = phrase_at(tokens, at, end, grammar)
    if phrase is None or phrase.pronoun or tokens[phrase.head].is_name:
        return phrase
    nouns = (
        p + 1
        for p in range(phrase.first, phrase.last)
        if is_person_noun(tokens[p], grammar) or is_body_noun(tokens[p].low)
    )
    last = next(nouns, None)
    return Phrase(phrase.first, last, phrase.first, last) if last is not None else None


def led_by_participle(place: Place, grammar: Grammar) -> Attribution | None:
    """`CITING “weak sales,” the firm cut its outlook`: a participle that the sentence begins with, and whose it is."""
    verb, tokens = place.low, place.tokens
    if grammar.inverts or grammar.drops or place.at <= verb or not tokens[verb].low.endswith("ing"):
        return None
    if tokens[verb].low not in grammar.verbs or any(not token.is_word for token in tokens[verb : place.at]):
        return None
    if place.titled and tokens[place.at - 1].low in grammar.prepositions:
        return None  # Calling in to “Meet the Folks,” Holt said
    subject = _ahead(place, grammar)
    return Attribution(subject, (verb, verb + 1), "before", False) if subject is not None else None


def _ahead(place: Place, grammar: Grammar) -> Phrase | None:
    """`Citing “weak sales,” THE FIRM cut its outlook`: who stands behind the comma that ends what a participle leads in with."""
    tokens = place.tokens
    comma = next((p for p in range(place.at + 1, min(place.end, place.at + _LEAD)) if tokens[p].text == ","), None)
    at = place.at + 1 if place.last == "," else comma + 1 if comma is not None else place.end
    subject = phrase_at(tokens, at, place.end, grammar) if at < place.end and tokens[at].is_word else None
    if subject is None or tokens[subject.head].is_name or subject.pronoun:
        return with_apposition(tokens, subject, place.end, grammar) if subject is not None else None
    return with_apposition(tokens, _acting(tokens, at, place.end, grammar) or subject, place.end, grammar)


_LEAD = 10  # tokens between a string and the comma that ends a lead
