"""Marked strings that stand on something, and that nobody says: a sign's, a box's."""

from __future__ import annotations

from compare_app.text.phrases.places import Place
from compare_app.text.string_words import STRINGS


def is_inscription(place: Place) -> bool:
    """`waved a “Vote Holt” sign`, `a box labeled “Why are you here?”`; not `was labeled “a liar” by Holt`."""
    tokens, at = place.tokens, place.at
    after = tokens[at + 1].low if at + 1 < place.end and not place.ended else ""
    if after in STRINGS.bearers and place.last.isalnum():
        return True
    if at - 2 < place.low or tokens[at - 1].low not in STRINGS.bearing or not place.content[:1].isupper():
        return False
    bearer = tokens[at - 2]
    return after != "by" and bearer.is_word and not bearer.is_name and bearer.low not in STRINGS.be
