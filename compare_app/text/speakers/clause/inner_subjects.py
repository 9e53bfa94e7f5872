"""Somebody who acts in a clause within the sentence: `She said A MAN had stopped her car and told HER to “`, `while SOMEONE off camera yells`."""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.names.person_nouns import is_person_noun
from compare_app.text.names.titles import gender_of, gender_of_word
from compare_app.text.phrases.noun_phrase import Phrase, Tokens
from compare_app.text.phrases.phrases import phrase_at
from compare_app.text.phrases.words import PHRASES
from compare_app.text.speakers.clause.bare_subjects import bare_clause
from compare_app.text.speakers.clause.reporting_verbs import acts
from compare_app.text.speakers.words import SPEAKERS

FEW = 5  # tokens of a noun phrase: a tall young man


def someone(tokens: Tokens, low: int, end: int, grammar: Grammar) -> Phrase | None:
    """`while SOMEONE off camera yells`: who begins the clause, where a place or a time stands before its verb."""
    for at in range(end - 1, max(low, end - 6), -1):
        if not tokens[at].is_word:
            return None
        if tokens[at].low in ("someone", "somebody"):
            return Phrase(at, at + 1, at, at + 1)
        if tokens[at].low in PHRASES.clauses:
            return acting_somebody(tokens, at + 1, end, grammar) or bare_clause(tokens, at + 1, end, grammar)
    return None


def who_did_it_to(tokens: Tokens, outer: Phrase | None, verb: int, low: int, grammar: Grammar) -> Phrase | None:
    """`She said A MAN had stopped her car and told HER to “`: nobody who says so does it to herself by that pronoun."""
    if outer is None or verb + 1 >= len(tokens) or tokens[verb + 1].low not in SPEAKERS.objects:
        return None
    whom = tokens[verb + 1].low in grammar.female
    head = tokens[outer.head]
    male, female = head.low in grammar.male, head.low in grammar.female
    gender = "m" if male else "f" if female else gender_of(head.text, ())
    says = next((p for p in range(outer.last, verb) if acts(tokens, p, low, grammar)), None)
    if gender != ("f" if whom else "m") or says is None or tokens[says].low not in SPEAKERS.says | SPEAKERS.tells:
        return None
    begins = next((p + 1 for p in range(says + 1, min(verb, says + FEW)) if tokens[p].low == "that"), says + 1)
    inner = _somebody_at(tokens, begins, verb, grammar)
    if inner is None or gender_of(tokens[inner.head].text, ()) == gender:
        return None  # Ana Ruiz said that Mia Holt was wrong and called her “a witch”
    genders = grammar.female if whom else grammar.male
    told = any(token.low in genders for token in tokens[inner.last : verb])  # had stopped HER car
    return inner if told or tokens[begins].low in SPEAKERS.any else None


def _somebody_at(tokens: Tokens, at: int, end: int, grammar: Grammar) -> Phrase | None:
    """The person whom a clause begins with, whatever it goes on with: `a man | came up`."""
    near = range(at, min(end, at + FEW))
    last = next((p + 1 for p in near if is_person_noun(tokens[p], grammar) or gender_of_word(tokens[p].low)), None)
    if last is not None and tokens[at].low in grammar.determiners:
        return Phrase(at, last, at, last)
    return acting_somebody(tokens, at, end, grammar)


def under_that(tokens: Tokens, low: int, helper: int, grammar: Grammar) -> Phrase | None:
    """`A friend said that SHE HAD been asked and HAD replied`: the clause that the second helper goes on with."""
    if tokens[helper].low not in SPEAKERS.second_helpers or tokens[helper - 1].low != "and":
        return None
    for at in range(helper - 3, low, -1):
        if tokens[at].low == "that" and acts(tokens, at - 1, low, grammar):
            phrase = phrase_at(tokens, at + 1, helper, grammar)
            same = phrase is not None and tokens[phrase.last].low == tokens[helper].low and phrase.last < helper
            return phrase if same else None
    return None


def acting_somebody(tokens: Tokens, at: int, end: int, grammar: Grammar) -> Phrase | None:
    """The person who begins at `at` and does something before `end`."""
    phrase = phrase_at(tokens, at, end, grammar)
    if phrase is None or phrase.pronoun or phrase.last >= end:
        return None
    person = tokens[phrase.head].is_name or is_person_noun(tokens[phrase.last - 1], grammar)
    return phrase if person else None
