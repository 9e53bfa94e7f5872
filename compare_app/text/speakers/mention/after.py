"""Attribution after a marked string, in its sentence or in the next: `,” said Holt`, `,” Holt said`, `So said Holt.`"""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.phrases.noun_phrase import Tokens, is_nickname, is_verb
from compare_app.text.phrases.phrases import phrase_at
from compare_app.text.phrases.places import Attribution, Place
from compare_app.text.phrases.verb_second import phrase_after
from compare_app.text.speakers.clause.sentence_subjects import sentence_subject
from compare_app.text.speakers.mention.about_words import is_of_words, retold
from compare_app.text.speakers.mention.after_german import in_these_words, told_by_that
from compare_app.text.speakers.mention.after_subject import DASHES, subject_first
from compare_app.text.speakers.mention.elsewhere import by_phrase
from compare_app.text.speakers.mention.possessors import that_was, was_reply
from compare_app.text.speakers.mention.sources import source_at
from compare_app.text.speakers.mention.verb_first import verb_first
from compare_app.text.speakers.words import SPEAKERS
from compare_app.text.tokens import QUOTE, Token

_ENDS_SPEECH = frozenset(",?!\u2026.;:-\u2014\u2013\u3002\uff0c\uff01\uff1f")


def after(place: Place, grammar: Grammar) -> Attribution | None:
    """`,” said Holt`, `,” Holt, who runs the shelter, said`, `,” the memo read`, `” — Holt`."""
    tokens, at = place.tokens, place.at + 1
    end = _window(place)
    spoken = place.last in _ENDS_SPEECH
    while at < min(end, place.at + 4) and (
        tokens[at].text in (",", "\u060c", ":", *DASHES, "*", "_")
        or (place.ended and grammar.inverts and tokens[at].text == ".")
    ):
        spoken = spoken or tokens[at].text == "," or not grammar.weak_verbs
        at += 1
    if at >= end or not tokens[at].is_word:
        return None
    if place.titled and place.at > place.low and tokens[place.at - 1].low in grammar.prepositions:
        return None  # On “Meet the Folks,” Holt said
    if place.ended:
        return _next_sentence(place, at, end, grammar, spoken)
    return _same_sentence(place, at, end, grammar, spoken)


def _next_sentence(place: Place, at: int, end: int, grammar: Grammar, spoken: bool) -> Attribution | None:
    """What a sentence of its own says of the speech before it: `So said Holt.`, `That was the verdict of Holt.`, `Holt said.`"""
    tokens = place.tokens
    first = tokens[at]
    if first.low in ("so", "thus") and at + 2 < end and is_verb(tokens[at + 1], grammar):
        subject = phrase_after(tokens, at + 1, end, grammar)
        return Attribution(subject, (at + 1, at + 2), "after") if subject is not None else None
    was = that_was(place, at, end, grammar) if not grammar.inverts else None
    if was is not None:
        return was
    if _joins_clauses(first, grammar) or source_at(tokens, at, end, grammar) is not None:
        return None
    if first.low in ("with", "in") and tokens[min(at + 1, end - 1)].low in ("these", "those"):
        subject = sentence_subject(tokens, at, end, grammar)  # With these words, Holt left.
        return Attribution(subject, None, "after") if subject is not None else None
    if grammar.inverts:
        return told_by_that(place, at, end, grammar)
    return by_phrase(place, grammar) or subject_first(place, at, end, grammar, spoken)


def _same_sentence(place: Place, at: int, end: int, grammar: Grammar, spoken: bool) -> Attribution | None:
    tokens = place.tokens
    parted = place.last == "," or tokens[place.at + 1].text in (",", *DASHES)
    if _joins_clauses(tokens[at], grammar) or (tokens[at].low == "as" and not parted):
        return None  # fans shouted “We love you!” as he walked out
    if is_of_words(tokens, at, end, grammar) or _hangs_on_relative(tokens, at, end, grammar):
        return None
    found = (
        retold(place, at, end, grammar)
        or by_phrase(place, grammar)
        or (was_reply(tokens, at, end, grammar) if not grammar.inverts else in_these_words(place, at, end, grammar))
    )
    if found is not None:
        return found
    if tokens[at].low in ("is", "was") and at + 1 < end and tokens[at + 1].low == "how":
        at += 2
    before = tokens[place.at - 1] if grammar.inverts and place.at > place.low else None
    # Ihr Dienst „Sonnenhof“ schrieb Rechnungen
    named = grammar.capital_nouns and before is not None and before.is_word and before.text[0].isupper() and not spoken
    in_phrase = before is not None and (before.low in grammar.determiners or named)
    if at < end and not in_phrase and not _brings_next(place, at, grammar):
        inverted = verb_first(tokens, at, place.low, end, grammar, spoken)
        if inverted is not None:
            return inverted
    # where verbs come second, “...”, Holm sagte begins a new clause; described Holt as “a liar” who would say anything
    another = grammar.inverts or (at < end and tokens[at].low in SPEAKERS.relatives)
    named = place.titled and not spoken and place.at == place.low  # “The Long Road Home” director Ana Ruiz said
    return None if another or named else subject_first(place, at, end, grammar, spoken)


def _brings_next(place: Place, verb: int, grammar: Grammar) -> bool:
    """`Holt vowed to “drain it,” called his rival “a frog”`: what a verb behind a part of the sentence has an object for is the next string."""
    tokens = place.tokens
    within = place.at > place.low and tokens[place.at - 1].is_word and place.content[:1].islower()
    if not within or grammar.inverts or not is_verb(tokens[verb], grammar):
        return False
    whom = phrase_at(tokens, verb + 1, place.end, grammar)
    return whom is not None and whom.last < place.end and tokens[whom.last].text == QUOTE


def _hangs_on_relative(tokens: Tokens, at: int, end: int, grammar: Grammar) -> bool:
    """`as “the principal,” to whom Holt is said to have written`: what is told of what the string names."""
    return at + 1 < end and tokens[at].low in grammar.prepositions and tokens[at + 1].low in ("whom", "which")


def _joins_clauses(token: Token, grammar: Grammar) -> bool:
    return token.low in grammar.conjunctions and token.low not in ("as", "so", "wie")


def _window(place: Place) -> int:
    """Where what follows the string ends: at the next string, or with the sentence."""
    tokens = place.tokens
    strings = (p for p in range(place.at + 4, place.end) if tokens[p].text == QUOTE and not is_nickname(tokens, p))
    return next(strings, place.end)
