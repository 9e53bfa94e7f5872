"""Who says what a participle brings in before a marked string: `Holt left, CALLING it “a joke”`, `accused Lund of SAYING “`."""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.names.person_nouns import is_person_noun
from compare_app.text.phrases.appositions import with_apposition
from compare_app.text.phrases.noun_phrase import Phrase, Tokens, is_adverb, is_name_part
from compare_app.text.phrases.phrases import phrase_at
from compare_app.text.phrases.places import Attribution, Place
from compare_app.text.phrases.relatives import before_relative
from compare_app.text.speakers.clause.sentence_subjects import sentence_subject
from compare_app.text.speakers.clause.subjects import subject_of
from compare_app.text.speakers.mention.leading_participles import in_clause
from compare_app.text.speakers.words import SPEAKERS
from compare_app.text.tokens import QUOTE

_OBJECT = 14  # tokens between a verb and what its object is blamed for


def is_participle_of_saying(tokens: Tokens, at: int, low: int, grammar: Grammar) -> bool:
    """`Holt left, CALLING it “a joke”`, `Ruiz calló, añadiendo que «`: a participle that is no verb of its own."""
    if not tokens[at].low.endswith(grammar.participle_endings) or grammar.inverts or tokens[at].low == "king":
        return False
    return not is_progressive(tokens, at, low, grammar)


def can_be_cue(tokens: Tokens, participle: int, grammar: Grammar) -> bool:
    """Whether a participle brings the string, as in `before adding: “`; not in `before commenting, but “`."""
    if participle + 1 >= len(tokens):
        return True  # the paragraph ends with it
    behind = tokens[participle + 1]
    bare = tokens[participle - 1].low in SPEAKERS.leading and not behind.is_word and behind.text != ":"
    likens = tokens[participle].low in SPEAKERS.likens  # attacked those who resist, comparing them to “thieves”
    return (likens or tokens[participle].low not in grammar.weak_verbs) and not bare


def by_participle(place: Place, cue: int, grammar: Grammar, beside: bool) -> Attribution | None:
    """`was heard on the tape saying “`, `Holt left, calling it “`: whose the participle is."""
    tokens = place.tokens
    blamed = who_is_blamed(tokens, cue, place.low, grammar)
    if blamed is not None:
        return Attribution(blamed, (cue, cue + 1), "before", beside)
    signers = _who_signed(tokens, cue, place.low, grammar)
    if signers is not None:
        return Attribution(signers, (cue, cue + 1), "before", beside)
    subject = subject_of(tokens, cue, place.low, place.at, grammar) if tokens[cue - 1].text != "," else None
    joined = subject is not None and tokens[subject.first - 1].low in ("and", "with") and subject.first > place.low
    somebody = joined and is_person_noun(tokens[cue - 1], grammar)  # with talks off and mediators pleading
    named = subject is not None and all(is_name_part(token) for token in tokens[subject.head : subject.head_end])
    # as Holt's voice is heard calling women
    named = named or (subject is not None and tokens[subject.last].low == "voice" and tokens[subject.head].is_name)
    if subject is not None and not (subject.pronoun or named or somebody):
        subject = None  # was heard on the tape saying
    subject = subject or sentence_subject(tokens, place.low, cue, grammar) or _who_said(tokens, place.low, cue, grammar)
    subject = in_clause(tokens, subject, cue, grammar) or subject
    return Attribution(subject, (cue, cue + 1), "before", beside) if subject is not None else None


def _who_signed(tokens: Tokens, cue: int, low: int, grammar: Grammar) -> Phrase | None:
    """`Holt is among 62 OFFICIALS who signed a letter in May saying “`: who gave out what is written, in a clause that tells of them."""
    who = next((p for p in range(cue - 3, low, -1) if tokens[p].low == "who"), None)
    if who is None or tokens[who + 1].low not in SPEAKERS.gave_out or grammar.inverts:
        return None
    told = tokens[who + 2 : cue]
    if not all(token.is_word for token in told) or not any(token.low in SPEAKERS.writings for token in told):
        return None
    return before_relative(tokens, low, who - (tokens[who - 1].text == ","), grammar)


def who_is_blamed(tokens: Tokens, participle: int, low: int, grammar: Grammar) -> Phrase | None:
    """`Holt accused LUND of saying “`, `mocked HIM for calling it “`: to whom somebody does something for his words."""
    low_word = tokens[participle].low
    if grammar.inverts or not low_word.endswith("ing") or low_word.startswith("ask"):
        return None
    if tokens[participle - 1].low not in ("of", "for"):
        return None
    for verb in range(participle - 2, max(low, participle - _OBJECT), -1):
        if tokens[verb].low in SPEAKERS.blames:
            whom = verb + 1
            if tokens[whom].low in SPEAKERS.objects and whom == participle - 2:
                return Phrase(whom, whom + 1, whom, whom + 1, True)
            phrase = phrase_at(tokens, whom, participle - 1, grammar)
            return phrase if phrase is not None and not phrase.pronoun else None
    return None


def _who_said(tokens: Tokens, low: int, end: int, grammar: Grammar) -> Phrase | None:
    """`“...,” said Mia Holt, the mayor, ADDING that “`: the speaker of the string that the sentence begins with."""
    if tokens[low].text != QUOTE or grammar.inverts:
        return None
    verb = low + 2 if tokens[low + 1].text == "," else low + 1
    if verb + 1 >= end or tokens[verb].low not in SPEAKERS.says:
        return None
    subject = phrase_at(tokens, verb + 1, end, grammar)
    return with_apposition(tokens, subject, end, grammar) if subject is not None else None


def is_progressive(tokens: Tokens, at: int, low: int, grammar: Grammar) -> bool:
    """`regulators are already CALLING it “`: a verb of its own sentence, unlike `was heard SAYING “`."""
    if not tokens[at].low.endswith("ing") or grammar.inverts:
        return False
    before = at - 1
    while before > low and is_adverb(tokens[before], grammar) and tokens[before].low not in SPEAKERS.heard:
        before -= 1
    return before >= low and tokens[before].low in SPEAKERS.be
