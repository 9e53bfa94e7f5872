"""Strings that nobody says by their own sentence, though they are speech: `has been accused of “theft”`, `a court heard that he was “a thief”`."""

from __future__ import annotations

from itertools import takewhile

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.phrases.places import Place
from compare_app.text.speakers.clause.passives import passive
from compare_app.text.speakers.mention.possessors import is_remark
from compare_app.text.speakers.words import SPEAKERS
from compare_app.text.string_words import STRINGS


def is_about_another(place: Place, grammar: Grammar) -> bool:
    """`Asked about Holt's charge that he was “unfit,” Orr laughed`: whether the string stands in a lead that says what another said."""
    if grammar.inverts or grammar.drops or place.ended or place.at <= place.low:
        return False
    tokens = place.tokens
    led = tokens[place.low].low in SPEAKERS.about_another and tokens[place.at - 1].is_word
    commas = (p for p in range(place.low, place.at) if tokens[p].text == ",")
    # not: Asked what it was, 9 percent chose “odd,”
    inside = all(tokens[p + 1].low in grammar.relatives for p in commas)
    return led and inside and place.content[:1].islower() and place.last == ","


def told_by_nobody(place: Place, grammar: Grammar) -> bool:
    """Whether a passive without its agent brings the string, or a noun or verb of claiming: `has been accused of “theft”`."""
    tokens = place.tokens
    heard = _is_heard(place)
    before = tokens[place.at - 1].low if place.at > place.low else ""
    other = grammar.inverts or grammar.drops
    picked = not other and (before in SPEAKERS.chose or before in STRINGS.shares)  # 40% chose “never,” 9% “often”
    if is_remark(place) or is_about_another(place, grammar):
        return True
    picked = picked or (not other and _is_picked(place))
    if other or heard or picked:  # “I shot him,” a court heard
        return heard or picked
    for at in range(place.at - 1, max(place.low, place.at - 12), -1):
        if not tokens[at].is_word:
            return False
        low, following = tokens[at].low, tokens[at + 1].low
        understood = (
            low in SPEAKERS.hearsay and tokens[at - 1].low in SPEAKERS.be and following == "to"
        )  # to be “livid”
        if understood or low in SPEAKERS.claims or (low in SPEAKERS.saying and following == "that"):
            return True
        if tokens[at].low in SPEAKERS.told_of:
            return passive(tokens, at, place.low, grammar)
    return False


def _is_picked(place: Place) -> bool:
    """`9 percent of those polled “strongly” approved`: a string right behind whom a share is of."""
    before = place.tokens[max(place.low, place.at - _SHARE) : place.at]
    words = list(takewhile(lambda token: token.is_word or token.text == "%", reversed(before)))
    return bool(words) and words[0].low in SPEAKERS.polled and any(token.low in STRINGS.shares for token in words)


_SHARE = 7  # tokens


def _is_heard(place: Place) -> bool:
    """`“I shot him,” a court heard`, `had “switched it off”, an inquest in Delby heard on Monday.`, `… was told.`"""
    tokens = place.tokens
    if any(token.low == "heard" for token in tokens[place.at + 1 : min(place.end, place.at + 8)]):
        return True
    near = range(max(place.at + 1, place.end - 4), place.end)
    return any(
        tokens[p].low in SPEAKERS.hears_of or (tokens[p].low == "told" and tokens[p - 1].low in SPEAKERS.be)
        for p in near
    )
