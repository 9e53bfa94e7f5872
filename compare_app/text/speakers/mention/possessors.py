"""Whose words a noun brings: `Holt's claim that she was “`, `his promise to “`, `Her answer: “`, `“Never,” was his reply`."""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.phrases.appositions import with_apposition
from compare_app.text.phrases.noun_phrase import Phrase, Tokens, is_adverb, is_name_part, is_verb
from compare_app.text.phrases.phrases import phrase_at
from compare_app.text.phrases.phrases_before import is_time, phrase_before
from compare_app.text.phrases.places import Attribution, Place
from compare_app.text.phrases.relatives import before_relative
from compare_app.text.speakers.clause.reporting_verbs import acts
from compare_app.text.speakers.clause.sentence_subjects import sentence_subject
from compare_app.text.speakers.words import SPEAKERS
from compare_app.text.tokens import QUOTE

_MOST = 3  # words between the owner and the noun: his oft-repeated campaign promise


def owned(place: Place, grammar: Grammar, ends: bool = False) -> Attribution | None:
    """Whose the last noun for words before the string is, where no reporting verb stands nearer; `ends`: the noun ends it."""
    if grammar.inverts or grammar.drops:
        return None
    return _by_whom(place, grammar) or _owned(place, grammar, ends)


def _owned(place: Place, grammar: Grammar, ends: bool) -> Attribution | None:
    """`Holt's claim that “`, `his promise to “`."""
    tokens, low = place.tokens, place.low
    for at in range(place.at - 1, low, -1):
        if tokens[at].text == ";" or acts(tokens, at, low, grammar):
            return None
        following = tokens[at + 1]
        in_full = following.low == "in" and at + 2 < place.at and tokens[at + 2].low == "full"
        if tokens[at].low in SPEAKERS.utterances and (
            in_full
            or following.low in SPEAKERS.goes_on
            or following.text in (":", ",", QUOTE)
            or (ends and at + 1 == place.at)
        ):
            owner = _owner(tokens, low, at, grammar)
            judged = following.low == "as" or following.text == QUOTE
            if owner is not None and judged and owner.first > low and acts(tokens, owner.first - 1, low, grammar):
                return None  # described Holt's remarks as “weak”
            if owner is not None and _says_in(tokens, owner, low, grammar):
                return None
            if owner is not None:
                beside = tokens[place.at - 1].text == ":" or at == place.at - 1
                return Attribution(owner, (at, at + 1), "before", beside)
    return None


def _by_whom(place: Place, grammar: Grammar) -> Attribution | None:
    """`was stunned by a remark by MIA HOLT in May that “`: who said what a noun for words tells of, whoever does something about it."""
    tokens, that = place.tokens, place.at - 1
    if that <= place.low or tokens[that].low != "that":
        return None
    for at in range(that - 2, max(place.low, that - _REACH), -1):
        if tokens[at].low not in SPEAKERS.utterances or tokens[at + 1].low not in ("by", "from"):
            continue
        phrase = phrase_at(tokens, at + 2, that, grammar)
        phrase = with_apposition(tokens, phrase, that, grammar) if phrase is not None else None
        if phrase is None or phrase.pronoun or not tokens[phrase.head].is_name:
            return None
        when = tokens[phrase.last : that]
        told = all(is_time(token, grammar) or token.low in grammar.prepositions for token in when)
        return Attribution(phrase, (at, at + 1), "before", False) if told else None
    return None


_REACH = 14  # tokens between a noun for words and the words


def is_remark(place: Place) -> bool:
    """`Holt's “tears” remark`, `for his “basket” comment`: a noun for words behind a string that has an owner right before it."""
    tokens, at = place.tokens, place.at
    if at <= place.low or at + 1 >= len(tokens) or tokens[at + 1].low not in SPEAKERS.words_for_words:
        return False
    before = tokens[at - 1]
    return place.words <= _REMARK and (before.possessive or before.low in SPEAKERS.owners) and before.is_word


_REMARK = 4  # words


def remark(place: Place, grammar: Grammar) -> Attribution | None:
    """Whose words a noun behind the string is for: the name that owns them; a pronoun's, where somebody owns up to them."""
    tokens, at = place.tokens, place.at
    owner = _owner(tokens, place.low, at, grammar)
    if owner is not None and owner.pronoun:  # not: demanded an apology from the minister for his “tears” remark
        owns_up = any(token.low in SPEAKERS.owns_up for token in tokens[place.low : at])
        owner = sentence_subject(tokens, place.low, at, grammar) if owns_up else None
    return Attribution(owner, (at + 1, at + 2), "before", False) if owner is not None else None


def _says_in(tokens: Tokens, owner: Phrase, low: int, grammar: Grammar) -> bool:
    """`Holt said in HER letter that she had “slept”`: where somebody says it, whose it is, too."""
    place = owner.first - 1
    if not owner.pronoun or place <= low or tokens[place].low not in SPEAKERS.where:
        return False
    return acts(tokens, place - 1, low, grammar) or (place - 2 > low and acts(tokens, place - 2, low, grammar))


def chanted(place: Place, grammar: Grammar) -> Attribution | None:
    """`The crowd broke into chants of “Lock the gate!”`, `… into a chant of “`"""
    tokens, at = place.tokens, place.at - 1
    if grammar.inverts or at - 4 < place.low or tokens[at].low != "of" or tokens[at - 1].low not in SPEAKERS.cries:
        return None
    into = at - 3 if tokens[at - 2].low == "a" else at - 2
    subject = phrase_before(tokens, place.low, into - 1, grammar) if tokens[into].low in ("into", "in") else None
    return Attribution(subject, (at - 1, at), "before") if subject is not None else None


def _owner(tokens: Tokens, low: int, noun: int, grammar: Grammar) -> Phrase | None:
    for at in range(noun - 1, max(low, noun - 1 - _MOST) - 1, -1):
        token = tokens[at]
        if token.low == "whose":
            return before_relative(tokens, low, at - (tokens[at - 1].text == ","), grammar)
        if token.low in SPEAKERS.owners:
            return Phrase(at, at + 1, at, at + 1, True)
        if token.possessive and token.is_word:
            first = at
            while first > low and is_name_part(tokens[first - 1]):
                first -= 1
            if not tokens[at].is_name:
                return None
            return Phrase(first, at + 1, first, at + 1)
        if not token.is_word or token.low in SPEAKERS.before_some_noun or is_verb(token, grammar):
            return None  # Her union called the ruling “a bad day”
    return None


def was_reply(tokens: Tokens, at: int, end: int, grammar: Grammar) -> Attribution | None:
    """After a string: `was his reply`, `was all she could say`, `is the view of Mia Holt`."""
    if at + 2 >= end or tokens[at].low not in SPEAKERS.is_was:
        return None
    if tokens[at + 1].low == "all":
        subject = phrase_at(tokens, at + 2, end, grammar)
        return Attribution(subject, None, "after") if subject is not None else None
    noun = next((p for p in range(at + 1, min(end, at + 8)) if tokens[p].low in SPEAKERS.utterances), None)
    if noun is None:
        return None
    subject = _owner(tokens, at, noun, grammar)
    if subject is None and noun + 2 < end and tokens[noun + 1].low in ("of", "from"):
        subject = phrase_at(tokens, noun + 2, end, grammar)
    return Attribution(subject, (noun, noun + 1), "after") if subject is not None else None


def that_was(place: Place, at: int, end: int, grammar: Grammar) -> Attribution | None:
    """A sentence after the string that says whose words it was: `That was the verdict of Mia Holt.`"""
    tokens = place.tokens
    if at + 3 >= end or tokens[at].low not in SPEAKERS.points_back:
        return None
    verb = at + 1
    while verb < end and is_adverb(tokens[verb], grammar):
        verb += 1
    if verb + 2 < end and tokens[verb].low in SPEAKERS.is_was and tokens[verb + 1].low in ("how", "what", "why"):
        subject = phrase_at(tokens, verb + 2, end, grammar)  # That is how Mia Holt describes it.
        return Attribution(subject, None, "after") if subject is not None else None
    return was_reply(tokens, verb, end, grammar)
