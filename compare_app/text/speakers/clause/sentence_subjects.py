"""The noun phrase that a sentence begins with, after what leads it in: its subject, whatever its verb."""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.names.titles import gender_of, is_title
from compare_app.text.phrases.appositions import with_apposition
from compare_app.text.phrases.noun_phrase import Phrase, Tokens
from compare_app.text.phrases.phrases import phrase_at
from compare_app.text.phrases.verb_second import inverted_subject
from compare_app.text.phrases.words import PHRASES
from compare_app.text.speakers.words import SPEAKERS
from compare_app.text.tokens import QUOTE


def sentence_subject(tokens: Tokens, low: int, end: int, grammar: Grammar) -> Phrase | None:
    """The noun phrase that the sentence begins with, after what leads it in."""
    place = low
    for _ in range(4):
        while place < end and not tokens[place].is_word and tokens[place].text != QUOTE:
            place += 1
        if place >= end:
            return None
        token = tokens[place]
        if token.low in SPEAKERS.leads_alone or _is_manner(tokens, place, end, grammar):
            place += 1
            continue
        if token.low in SPEAKERS.labels and place + 1 < end and tokens[place + 1].text == ":":
            place += 2  # Update: The firm sent a note
            continue
        if token.low in SPEAKERS.roughly and _is_counted(tokens, place + 1, end):
            place += 1  # About 30 of them
            continue
        if [t.low for t in tokens[place + 1 : place + 2]] == ["than"] and _is_counted(tokens, place + 2, end):
            place += 2  # More than 30 of them
            continue
        led_in = token.low in grammar.openers and token.low not in grammar.determiners | grammar.pronouns
        if not led_in and not _is_when(tokens, place, end, grammar):
            phrase = phrase_at(tokens, place, end, grammar)
            return with_apposition(tokens, phrase, end, grammar) if phrase else None
        behind = _past_lead(tokens, place, end, grammar)
        if behind is None:
            return None
        place = behind
    return None


def _is_counted(tokens: Tokens, at: int, end: int) -> bool:
    return at < end and (tokens[at].text[0].isdigit() or tokens[at].low in PHRASES.counts)


def _past_lead(tokens: Tokens, at: int, end: int, grammar: Grammar) -> int | None:
    """Where the sentence goes on behind what leads it in from `at` on: behind a comma, or a time."""
    behind = _past_times(tokens, at, end, grammar)
    if tokens[at].low in PHRASES.lead_to_times and behind < end and tokens[behind].is_name:
        return behind if behind > at + 1 else None  # By Tuesday evening Mia Holt, a teacher, had left
    commas = (p for p in range(at, min(end, at + 30)) if tokens[p].text == "," and not _goes_aside(tokens, p, end))
    comma = next(commas, None)
    if comma is not None:
        return comma + 1
    if behind > at + 1:
        return behind  # On Tuesday evening he took to the stage
    return _past_place(tokens, at, end, grammar)


def _past_place(tokens: Tokens, at: int, end: int, grammar: Grammar) -> int | None:
    """`At the end of the meeting THE CHAIRMAN rose`, `In the hall MIA Holt rose`: where a noun is behind another that no preposition joins to it."""
    if (
        at + 1 >= end
        or grammar.inverts
        or tokens[at].low not in SPEAKERS.leads_to_place
        or tokens[at + 1].low not in grammar.determiners
    ):
        return None
    for place in range(at + 3, min(end, at + _PLACE)):
        token, before = tokens[place], tokens[place - 1]
        if not token.is_word or token.low in grammar.conjunctions:
            return None
        if (
            not before.is_word
            or before.low in grammar.stops | grammar.determiners | grammar.prepositions
            or before.possessive
        ):
            continue
        named = token.is_name and not before.is_name and (is_title(token.text) or gender_of(token.text, ()) is not None)
        if named or token.low in grammar.determiners - grammar.relatives or token.low in ("he", "she", "they"):
            return place
    return None


#: Tokens of such a place.
_PLACE = 10


def _past_times(tokens: Tokens, at: int, end: int, grammar: Grammar) -> int:
    """The first place behind the word at `at` that is no time."""
    behind = at + 1
    while behind < end and tokens[behind].low in grammar.times:
        behind += 1
    return behind


def _is_manner(tokens: Tokens, at: int, end: int, grammar: Grammar) -> bool:
    """`SUDDENLY the mayor rose and said`, `SUDDENLY Mia Holt rose`; not `Emily Holt rose`."""
    word = tokens[at].low
    if grammar.inverts or not word.endswith("ly") or len(word) <= len("family") or at + 1 >= end:
        return False
    following = tokens[at + 1]
    named = gender_of(following.text, ()) is not None and gender_of(tokens[at].text, ()) is None
    return named or following.low in grammar.determiners | grammar.pronouns


def _is_when(tokens: Tokens, at: int, end: int, grammar: Grammar) -> bool:
    """`That spring, Mia Holt said`: a time that leads in, whose first word could stand before a subject too."""
    comma = next((p for p in range(at + 1, min(end, at + 4)) if tokens[p].text == ","), None)
    if comma is None or comma == at + 1 or grammar.inverts or tokens[at].low not in grammar.determiners:
        return False
    return all(token.low in grammar.times for token in tokens[at + 1 : comma])


def _goes_aside(tokens: Tokens, comma: int, end: int) -> bool:
    """`Asked about the aria, WHICH has no tune, Ms. Boone laughed`: what leads in is not over at this comma."""
    if comma + 2 >= end:
        return False
    told = tokens[comma + 1].low.endswith("ed") and tokens[comma + 2].low in SPEAKERS.behind_participles
    return told or tokens[comma + 1].low in SPEAKERS.begins_aside


def main_subject(tokens: Tokens, low: int, end: int, grammar: Grammar) -> Phrase | None:
    """The subject of a whole sentence, whatever its verb."""
    return (
        inverted_subject(tokens, low, end, grammar) if grammar.inverts else sentence_subject(tokens, low, end, grammar)
    )
