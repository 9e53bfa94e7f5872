"""Attribution after a marked string as German has it besides: `„...“ Das sagte Ana Holm am Montag.`, `„...“, mit diesen Worten lehnte sie ab`."""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.phrases.noun_phrase import is_verb
from compare_app.text.phrases.places import Attribution, Place
from compare_app.text.phrases.verb_second import phrase_after
from compare_app.text.speakers.words import SPEAKERS


def told_by_that(place: Place, at: int, end: int, grammar: Grammar) -> Attribution | None:
    """`Das sagte Ana Holm am Montag.`, `Das musste Ana Holm gestern einräumen.`"""
    tokens = place.tokens
    if tokens[at].low not in ("das", "dies") or not grammar.capital_nouns or at + 2 >= end:
        return None
    verb = at + 1
    helped = tokens[verb].low in grammar.auxiliaries
    last = next((p for p in range(end - 1, verb, -1) if tokens[p].is_word), verb)
    if not (is_verb(tokens[verb], grammar) or (helped and tokens[last].low in SPEAKERS.infinitives_of_saying)):
        return None
    subject = phrase_after(tokens, verb, end, grammar)
    named = subject is not None and not subject.pronoun and tokens[subject.head].is_name
    return Attribution(subject, (verb, verb + 1), "after") if subject is not None and named else None


def in_these_words(place: Place, at: int, end: int, grammar: Grammar) -> Attribution | None:
    """`„...“, mit diesen Worten lehnte Holm ab`, `Mit den Worten „...“ lehnte Holm ab`."""
    tokens = place.tokens
    verb = at
    if not grammar.capital_nouns:
        return None
    if tokens[at].low == "mit" and at + 3 < end and tokens[at + 2].low == "worten":
        verb = at + 3
    elif not (place.at - 3 == place.low and tokens[place.low].low == "mit" and tokens[place.at - 1].low == "worten"):
        return None
    if tokens[verb].is_name or not tokens[verb].is_word:
        return None
    subject = phrase_after(tokens, verb, end, grammar)
    return Attribution(subject, (verb, verb + 1), "after") if subject is not None else None
