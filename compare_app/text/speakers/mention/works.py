"""Whether a marked string is called after by what stands before it, and is nobody's words: `on NBC's “Meet the Folks,” Holt said`."""

from __future__ import annotations

from collections.abc import Sequence

from compare_app.text.phrases.places import Place
from compare_app.text.string_words import STRINGS


def names_work(place: Place) -> bool:
    """Whether a string is the name of what is read, seen or heard, by its capitals and by the word right before it."""
    words = place.content.rstrip(",.").split()
    capitals = bool(words) and not (words[0].islower() or words[-1].islower()) and all(map(_is_title_word, words))
    return capitals and place.at - 1 > place.low and place.last not in "?!" and _is_led_in(place, words)


def _is_led_in(place: Place, words: Sequence[str]) -> bool:
    """Whether what stands right before a string leads the name of something in."""
    before = place.tokens[place.at - 1]
    if before.low in STRINGS.told:
        return (
            place.tokens[place.at - 2].is_word or place.tokens[place.at - 2].text == ","
        )  # told “Dateline,” the program
    if len(words) == 1 and not words[0][0].isdigit():
        return before.low == "on" and place.content.endswith(",") and _is_aired(place)
    if before.text == ",":
        return (
            place.at - 2 > place.low and place.tokens[place.at - 2].low in STRINGS.works and place.content.endswith(",")
        )
    if before.low == "on" or before.possessive or before.low in STRINGS.shows:
        return True  # who hosts “The Hour,”
    return before.low in STRINGS.within and not place.ended  # not a chant of “Free the Moon.”


def _is_aired(place: Place) -> bool:
    """`appearing on “Nightwatch,”`: one word, where a program is what somebody is on."""
    return any(token.low in STRINGS.airs for token in place.tokens[max(place.low, place.at - 6) : place.at - 1])


def _is_title_word(word: str) -> bool:
    bare = word.lstrip("'\u2018\u2019(")
    return not bare or not bare[0].islower() or word.lower() in STRINGS.small_in_titles
