"""Attribution after a marked string whose subject stands before its verb: `,” Holt, who runs the shelter, said`, `” — Holt`."""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.names.person_nouns import is_person_noun
from compare_app.text.phrases.appositions import with_apposition
from compare_app.text.phrases.noun_phrase import Phrase, Tokens, is_verb
from compare_app.text.phrases.phrases import phrase_at
from compare_app.text.phrases.places import Attribution, Place
from compare_app.text.speakers.clause.bare_subjects import whole_before_end
from compare_app.text.speakers.mention.sources import other_source
from compare_app.text.speakers.mention.verb_after import goes_on, past_participle, verb_after
from compare_app.text.speakers.words import SPEAKERS
from compare_app.text.tokens import QUOTE

DASHES = ("\u2014", "\u2013", "-", "\u2015")


def subject_first(place: Place, at: int, end: int, grammar: Grammar, spoken: bool) -> Attribution | None:
    """Who says the string, where the subject stands at `at` and its verb behind it; `spoken`: a sign shows that it is speech."""
    tokens = place.tokens
    if tokens[at].low in ("as", "wie", "so") and at + 1 < end:
        at += 1
    if tokens[at].low in grammar.openers - grammar.determiners - grammar.pronouns - grammar.bare_nouns:
        return None
    subject = whole_before_end(tokens, at, end, grammar) or phrase_at(tokens, at, end, grammar)
    if subject is None:
        return None
    verb = verb_after(tokens, subject, end, grammar, spoken and not place.ended)
    aside = verb is not None and verb[0] > subject.last and tokens[place.at + 1].text in DASHES
    signed = _signed(place, at, end, subject, grammar) if verb is None or aside else None  # — Mia Holt, asked again
    if verb is None or signed is not None:
        return signed or _said_to(place, end, subject)
    loose = not spoken and place.words < 3 and subject.first == at and tokens[place.at + 1].text != ","
    if _says_too_little(place, subject, verb, end, grammar, loose):
        return None
    bare = past_participle(tokens, subject, subject.last, end, grammar)[0]
    if bare < subject.last:
        subject = Phrase(subject.first, bare, subject.first, bare)  # a man identified by police as Mr. Lund
    speaker = with_apposition(tokens, subject, verb[0], grammar)
    if loose and not place.ended:
        return Attribution(speaker, verb, "after", False)  # the “clean” plan he said
    quoted = other_source(tokens, verb[1] - 1, at, end, grammar)  # the Times quoted Holt as saying
    if quoted is not None and quoted.last + 1 < end and tokens[quoted.last].low == "as":
        verb = (verb[0], quoted.last + 2)
    recalled = _heard_telling(tokens, verb[1], end, grammar) if quoted is None else None
    return Attribution(recalled or quoted or speaker, verb, "after")


def _heard_telling(tokens: Tokens, at: int, end: int, grammar: Grammar) -> Phrase | None:
    """`“...,” Lund recalled HOLT telling him`, `he remembered HER saying`: who is heard, and not who remembers it."""
    if at >= end or tokens[at - 1].low not in SPEAKERS.hears:
        return None
    if tokens[at].low in SPEAKERS.whom:
        phrase: Phrase | None = Phrase(at, at + 1, at, at + 1, True)
    else:
        phrase = phrase_at(tokens, at, end, grammar)
    if phrase is None or phrase.last >= end:
        return None
    saying = tokens[phrase.last]
    return phrase if saying.low.endswith("ing") and is_verb(saying, grammar) else None


def _says_too_little(
    place: Place, subject: Phrase, verb: tuple[int, int], end: int, grammar: Grammar, loose: bool
) -> bool:
    """Whether the verb tells of no speech, as far as it and its place can show."""
    word = place.tokens[verb[1] - 1]
    if word.low in SPEAKERS.noun_too and verb[1] - verb[0] == 1 and place.tokens[verb[0] - 1].possessive:
        return True  # “strongly condemns” Holt's remarks
    following = place.tokens[verb[1]].low if verb[1] < end else "it"
    if place.tokens[subject.first - 1].low == "as" and following != "it" and following in grammar.alone:
        return True  # labelled it “a hoax”, as senators signalled they would delay it
    if word.low in grammar.weak_verbs and place.tokens[place.at + 1].text == ":" and verb[1] >= end:
        return True  # ‘Like a bomb’: residents flee Delby gasworks blast
    known = is_verb(word, grammar) or goes_on(place.tokens, verb[1])
    if place.ended:
        # not: “We stay.” Holt declined to comment.
        says = all(token.low not in SPEAKERS.declines for token in place.tokens[verb[0] : verb[1]])
        strong = says and known and word.low not in grammar.weak_verbs
        if end < place.end:
            return True  # “Nobody came.” Holt described it as “sad”
        # “Then why is it there?” Holt replied, to cheers.
        parted = place.last in "?!" and verb[0] == subject.last and following == ","
        return not (strong and (parted or _says_no_more(place.tokens, verb[1], end)))
    described = verb[0] > subject.last and place.words <= 2  # “Hamilton,” the musical, opens Friday
    return (loose or described) and not known


def _says_no_more(tokens: Tokens, verb_end: int, end: int) -> bool:
    """Whether a sentence after the string is nothing but its attribution: `Holt said.`, `Holt told reporters on Monday.`"""
    rest = tokens[verb_end:end]
    return len(rest) <= 6 and not any(
        t.text in (",", ":", QUOTE) or t.low in ("that", "he", "she", "they") for t in rest
    )


def _signed(place: Place, at: int, end: int, subject: Phrase, grammar: Grammar) -> Attribution | None:
    """`“Nobody asked us.” — Ana Ruiz`: a dash, a name, and nothing more."""
    tokens = place.tokens
    dashed = tokens[place.at + 1].text in (*DASHES, ":")
    # – stranded passenger Bo Lund
    named = tokens[at].is_name or (is_person_noun(tokens[subject.head - 1], grammar) and tokens[subject.head].is_name)
    if not dashed or not named or subject.pronoun or place.at != place.low:
        return None
    if any(token.low in grammar.verbs for token in tokens[subject.head + 1 : subject.head_end]):
        return None  # ‘It Got Quiet’: Survivors Describe Horror
    rest = tokens[subject.last : end]
    return Attribution(subject, None, "after") if not rest or rest[0].text in (",", ".", "(") else None


def _said_to(place: Place, end: int, subject: Phrase) -> Attribution | None:
    """`“No deal,” Holt to dockers: talks end`: in a headline, whom somebody speaks to says that he speaks."""
    tokens = place.tokens
    to = next((p for p in range(subject.first + 1, min(end, subject.last + 1)) if tokens[p].low == "to"), None)
    parted = place.last == "," or tokens[place.at + 1].text in (",", *DASHES)
    if to is None or not parted or place.at != place.low or tokens[end - 1].text in ".?!" or subject.pronoun:
        return None
    if tokens[subject.head].is_name and subject.head_end <= to:
        return Attribution(subject._replace(last=to), None, "after")
    return Attribution(Phrase(subject.first, to, subject.first, to), None, "after")
