"""The reporting verb after a subject that stands behind a marked string: `Holt, who runs the shelter, has not SAID`."""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.names.person_nouns import is_person_noun
from compare_app.text.names.titles import gender_of_word
from compare_app.text.phrases.noun_phrase import Phrase, Tokens, is_adverb, is_verb
from compare_app.text.phrases.phrases import phrase_at
from compare_app.text.speakers.clause.bare_subjects import bare_at_end
from compare_app.text.speakers.clause.nouns_told_of import is_participle
from compare_app.text.speakers.clause.passives import passive
from compare_app.text.speakers.clause.reporting_verbs import acts, disagrees
from compare_app.text.speakers.mention.sources import quotes_whom
from compare_app.text.speakers.words import SPEAKERS
from compare_app.text.tokens import Token


def verb_after(tokens: Tokens, subject: Phrase, end: int, grammar: Grammar, spoken: bool) -> tuple[int, int] | None:
    """The reporting verb after a subject, over asides between commas, and its auxiliaries, as a range."""
    place = _past_asides(tokens, subject.last, end, grammar)
    if place < end and tokens[place].low == "and":  # Holt and two colleagues, the owners, wrote
        other = phrase_at(tokens, place + 1, end, grammar)
        place = _past_asides(tokens, other.last, end, grammar) if other is not None else place
    if place >= end:
        return None
    place = _past_place(tokens, place, subject, end, grammar)
    first = _past_relative(tokens, place, subject.first, end, grammar)
    first = past_participle(tokens, subject, first, end, grammar)[1]
    place = _past_helpers(tokens, first, end, grammar)
    if place >= end or not tokens[place].is_word:  # he continued.
        says = place > first and (is_verb(tokens[place - 1], grammar) or goes_on(tokens, place))
        return (first, place) if says and tokens[place - 1].low not in SPEAKERS.hears_of else None
    if tokens[place].low == "blame" and tokens[place - 1].low == "to":
        return None  # its work was to blame
    if tokens[place].low in ("called", "calls") and place + 1 < end and tokens[place + 1].low in SPEAKERS.called_off:
        return None  # the singer called off her wedding
    if is_verb(tokens[place], grammar):
        noun = place == subject.last and disagrees(tokens[place], tokens[place - 1], grammar)  # the lowest figure
        return None if noun or passive(tokens, place, subject.first, grammar) else (first, place + 1)
    helped = all(token.low in ("had", "has", "have") for token in tokens[first:place])  # someone had scrawled
    unknown = spoken and helped and not tokens[place].is_name and _past_or_present(tokens[place], grammar)
    small = (
        grammar.stops | grammar.determiners | SPEAKERS.ends_as_verbs
    )  # the firm cut ITS outlook, the Fars NEWS agency
    return (first, place + 1) if unknown and tokens[place].low not in small else None


def _past_place(tokens: Tokens, place: int, subject: Phrase, end: int, grammar: Grammar) -> int:
    """`a man IN A VETERANS’ CAP demanded`: where the verb stands behind what somebody wears, or where he is."""
    noun = tokens[subject.last - 1]
    somebody = is_person_noun(noun, grammar) or gender_of_word(noun.low) is not None
    if tokens[place].low not in ("in", "with", "at", "on") or not somebody:
        return place
    inner = phrase_at(tokens, place + 1, end, grammar)
    behind = inner.last if inner is not None and not inner.pronoun else end
    return behind if behind < end and is_verb(tokens[behind], grammar) else place


def goes_on(tokens: Tokens, end: int) -> bool:
    """`“…,” she went on.`"""
    return tokens[end - 1].low == "on" and tokens[end - 2].low in SPEAKERS.goes


def _past_relative(tokens: Tokens, place: int, low: int, end: int, grammar: Grammar) -> int:
    """Where a relative clause before a verb is over, if one begins at `place`: the first verb after `who` is its own."""
    if tokens[place].low not in grammar.relatives:
        return place
    verbs = (
        p
        for p in range(place + 3, min(end, place + 18))
        if acts(tokens, p, low, grammar) and tokens[p - 1].low != "and"  # a confusion that comes and goes
    )
    return next(verbs, end)


def past_participle(tokens: Tokens, subject: Phrase, place: int, end: int, grammar: Grammar) -> tuple[int, int]:
    """Where a subject ends and its verb stands, past what a participle tells of it: A MAN identified by police as Mr. Lund | IS heard saying."""
    told = next((p for p in range(subject.first + 2, min(end, place + 1)) if is_participle(tokens[p])), None)
    if grammar.inverts or subject.pronoun or told is None or told + 2 >= end or tokens[told - 1].is_name:
        return subject.last, place
    if tokens[told].is_name or tokens[told + 1].low not in grammar.prepositions | {"only"}:
        return subject.last, place
    for at in range(told + 2, min(end, told + 14)):
        if not tokens[at].is_word or tokens[at].low in grammar.relatives | grammar.conjunctions - {"as"}:
            break
        if tokens[at].low in grammar.auxiliaries or tokens[at].low in SPEAKERS.says | SPEAKERS.tells:
            return told, at
    return subject.last, place


def _past_helpers(tokens: Tokens, place: int, end: int, grammar: Grammar) -> int:
    """Over auxiliaries and adverbs before a verb, as far as none of them says itself that somebody is quoted."""
    while place < end and (
        tokens[place].low in grammar.auxiliaries or is_adverb(tokens[place], grammar) or tokens[place].low == "to"
    ):
        if tokens[place].low in SPEAKERS.quoting and (
            quotes_whom(tokens, place, end) or (place + 1 < end and tokens[place + 1].is_name)
        ):
            break
        place += 1
    return place


def _past_asides(tokens: Tokens, place: int, end: int, grammar: Grammar) -> int:
    """Over what stands between commas, brackets or dashes after a subject; `end` where nothing follows."""
    for _ in range(4):
        if place >= end:
            return end
        opening = {",": (",",), "(": (")",), "\u2014": ("\u2014",), "\u2013": ("\u2013",)}.get(tokens[place].text)
        if opening is None:
            return place
        closing = next((p for p in range(place + 1, min(end, place + 40)) if tokens[p].text in opening), None)
        if closing is None and place + 2 < end and is_verb(tokens[place + 1], grammar) and tokens[place + 2].is_name:
            return end  # Minister ‘Misled’ Members, says Holt
        if closing is None and bare_at_end(tokens, place + 1, end, grammar) is not None:
            return end  # Hospital ‘failing’ old people, says charity
        if closing is None:
            return _past_name(tokens, place + 1, end)  # the minister, Ana Ruiz said
        place = (
            closing if tokens[closing].text == "," and _another_aside(tokens, closing, end, grammar) else closing + 1
        )
    return place


def _past_name(tokens: Tokens, place: int, end: int) -> int:
    while place < end and tokens[place].is_name:
        place += 1
    return place


def _another_aside(tokens: Tokens, comma: int, end: int, grammar: Grammar) -> bool:
    following = tokens[comma + 1] if comma + 1 < end else None
    if following is None or not following.is_word:
        return False
    return not (
        is_verb(following, grammar) or following.low in grammar.auxiliaries or is_adverb(following, grammar)
    ) and any(t.text == "," for t in tokens[comma + 1 : min(end, comma + 30)])


def _past_or_present(token: Token, grammar: Grammar) -> bool:
    return token.text.isalpha() and (token.low.endswith(("ed", "s")) or not grammar.bare_nouns)
