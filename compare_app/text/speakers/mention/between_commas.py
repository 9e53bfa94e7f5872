"""An attribution between commas, which holds for the whole of its sentence: `The delay, said Mia Holt, shows “`, `Visitors, she said, ask the same.`"""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.phrases.noun_phrase import Tokens
from compare_app.text.phrases.phrases import phrase_at
from compare_app.text.phrases.phrases_before import phrase_before
from compare_app.text.phrases.places import Attribution, Place
from compare_app.text.speakers.clause.subjects import behind_title
from compare_app.text.speakers.words import SPEAKERS

_WHERE = 6  # tokens


def parenthesis(place: Place, grammar: Grammar) -> Attribution | None:
    """`The delay, said Mia Holt, shows “`: an attribution between commas holds for all of its sentence."""
    tokens = place.tokens
    if grammar.inverts:
        return None
    for at in range(place.low + 2, place.at - 2):
        if tokens[at - 1].text != "," or tokens[at].low not in SPEAKERS.says:
            continue
        if behind_title(tokens, place.low, at - 1, grammar) is not None:
            continue
        subject = phrase_at(tokens, at + 1, place.at, grammar)
        comma = next((p for p in range(at + 2, min(place.at, at + 16)) if tokens[p].text == ","), None)
        if subject is not None and comma is not None and _closes_by(tokens, subject.last, comma):
            return Attribution(subject, (at, at + 1), "before", False)
    return None


def _closes_by(tokens: Tokens, last: int, comma: int) -> bool:
    """Whether no more than where it is said stands between a subject and a comma: writes Mia Holt in a commentary,"""
    return last == comma or (last < comma and tokens[last].low in SPEAKERS.where_said and comma - last <= _WHERE)


def aside(place: Place, grammar: Grammar) -> Attribution | None:
    """`Visitors, she said, ask the same.`: an attribution between commas tells whose words the sentence retells."""
    tokens = place.tokens
    if grammar.inverts:
        return None
    for at in range(place.low + 3, place.at - 1):
        if tokens[at].low in SPEAKERS.says and tokens[at + 1].text == ",":
            subject = phrase_before(tokens, place.low, at, grammar)
            if subject is not None and subject.first > place.low and tokens[subject.first - 1].text == ",":
                return Attribution(subject, (at, at + 1), "before", False)
    return None
