"""Who says what a participle brings in, where that is not the sentence's subject: who is heard saying it, or named behind `with`."""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.names.person_nouns import is_person_noun
from compare_app.text.phrases.appositions import with_apposition
from compare_app.text.phrases.noun_phrase import Phrase, Tokens
from compare_app.text.phrases.phrases import phrase_at
from compare_app.text.phrases.phrases_before import phrase_before
from compare_app.text.phrases.places import Attribution
from compare_app.text.speakers.mention.led_in import sent_by
from compare_app.text.speakers.words import SPEAKERS
from compare_app.text.tokens import QUOTE


def heard_or_absolute(tokens: Tokens, verb: int, low: int, grammar: Grammar) -> Attribution | None:
    """Who is heard saying, or named behind `with`: `Democrats demanded hearings, with Mia Feld, who leads them, claiming “`."""
    heard = _heard_saying(tokens, verb, low, grammar)
    if heard is not None:
        return heard
    # dozens of students rising and chanting; with a note from her saying
    whose = _of_participles(tokens, verb, low, grammar) or sent_by(tokens, low, verb, grammar)
    if whose is not None:
        return Attribution(whose, (verb, verb + 1), "before")
    shown = _shown(tokens, verb, low, grammar) or _written(tokens, verb, low, grammar)
    if shown is not None:
        return Attribution(shown, (verb, verb + 1), "before")
    for at in range(verb - 1, max(low - 1, verb - _ABSOLUTE), -1):
        if tokens[at].low == "with" and (at == low or tokens[at - 1].text in (",", QUOTE)):
            phrase = phrase_at(tokens, at + 1, verb, grammar)
            if phrase is None or not (phrase.last == verb or tokens[phrase.last].text == ","):
                return None
            return Attribution(with_apposition(tokens, phrase, verb, grammar), (verb, verb + 1), "before")
    return None


_ABSOLUTE = 24


def _shown(tokens: Tokens, verb: int, low: int, grammar: Grammar) -> Phrase | None:
    """`Orr played a clip of HOLT, the mayor, telling voters that “`, `A video shows THE MAYOR telling her`: whom a recording has."""
    recorded = SPEAKERS.recordings | SPEAKERS.documents
    for at in range(verb - 2, max(low, verb - _ABSOLUTE), -1):
        shows = at > low and tokens[at].low in SPEAKERS.records and tokens[at - 1].low in recorded
        if shows or (tokens[at].low == "of" and tokens[at - 1].low in SPEAKERS.recordings):
            phrase = phrase_at(tokens, at + 1, verb, grammar)
            ends = phrase is not None and (phrase.last == verb or tokens[phrase.last].text == ",")
            return with_apposition(tokens, phrase, verb, grammar) if phrase is not None and ends else None
    return None


def _written(tokens: Tokens, verb: int, low: int, grammar: Grammar) -> Phrase | None:
    """`ran A REPORT saying`, `was to sign AN AFFIDAVIT stating`: what says it itself; not what somebody gives out, `issued a statement saying`."""
    given = any(token.low in SPEAKERS.gave_out for token in tokens[low:verb])
    if given or verb - 1 <= low or tokens[verb - 1].low not in SPEAKERS.documents:
        return None
    phrase = phrase_before(tokens, low, verb, grammar)
    if phrase is None or phrase.first == low or tokens[phrase.first].low not in SPEAKERS.any:
        return None
    return None if tokens[phrase.first - 1].low in grammar.prepositions else phrase  # in a letter saying


def _heard_saying(tokens: Tokens, verb: int, low: int, grammar: Grammar) -> Attribution | None:
    """`Frost recalled HER saying, “`: who is heard, not who tells of it."""
    before = tokens[verb - 1]
    hears = next((p for p in range(verb - 2, max(low, verb - 6) - 1, -1) if tokens[p].low in SPEAKERS.hears), None)
    if hears is None:
        return None
    if before.low in ("her", "him", "them"):
        return Attribution(Phrase(verb - 1, verb, verb - 1, verb, True), (verb, verb + 1), "before")
    after = hears + 2 if tokens[hears + 1].low in ("was", "is") else hears + 1
    subject = phrase_at(tokens, after, verb, grammar)
    if subject is None or subject.last != verb or tokens[hears].low in ("quoted", "cited", "quotes"):
        return None
    return Attribution(subject, (verb, verb + 1), "before")


def _of_participles(tokens: Tokens, at: int, low: int, grammar: Grammar) -> Phrase | None:
    """`It shows dozens of STUDENTS rising as he begins to speak and chanting`: who does both."""
    if not tokens[at].low.endswith("ing") or tokens[at - 1].low != "and":
        return None
    for earlier in range(at - 2, low, -1):
        if tokens[earlier].low.endswith("ing") and not tokens[earlier].is_name:
            if tokens[earlier - 1].low in ("her", "him", "them") and tokens[earlier - 2].low in SPEAKERS.hears:
                return Phrase(earlier - 1, earlier, earlier - 1, earlier, True)  # He remembers HER standing there and
            phrase = phrase_before(tokens, low, earlier, grammar)
            if phrase is not None and not phrase.pronoun and is_person_noun(tokens[phrase.last - 1], grammar):
                return phrase
    return None


def brought_by(tokens: Tokens, found: Attribution, verb: int, participle: int, grammar: Grammar) -> Attribution:
    """What the verb's subject brings with a participle; in `Holt noted that LUND had begun by calling it “a bog”` whose deed that tells of."""
    by = found._replace(cue=(participle, participle + 1))
    if grammar.inverts or tokens[participle - 1].low not in SPEAKERS.manner:
        return by
    that = next((p for p in range(participle - 2, verb, -1) if tokens[p].low == "that"), None)
    subject = phrase_at(tokens, that + 1, participle, grammar) if that is not None else None
    if subject is None or not (subject.pronoun or tokens[subject.head].is_name):
        return by
    return by._replace(speaker=subject) if subject.last < participle - 1 else by
