"""Attribution before a marked string: `Holt said: “`, `Holt told reporters, “`, `Holt: “`, `he called it “`."""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.phrases.noun_phrase import Tokens, is_adverb, is_verb
from compare_app.text.phrases.places import Attribution, Place
from compare_app.text.phrases.relatives import closed_relatives
from compare_app.text.phrases.verb_second import by_agent, is_passive_german
from compare_app.text.speakers.clause.passives import passive
from compare_app.text.speakers.clause.reporting_verbs import acts
from compare_app.text.speakers.clause.sentence_subjects import main_subject, sentence_subject
from compare_app.text.speakers.clause.subjects import subject_of
from compare_app.text.speakers.mention.bringing import (
    asks_to_know,
    in_said_clause,
    is_condition,
    may_report,
    retells,
    says_nothing,
)
from compare_app.text.speakers.mention.heard import brought_by, heard_or_absolute
from compare_app.text.speakers.mention.leading_participles import in_clause
from compare_app.text.speakers.mention.led_in import (
    as_put,
    ends_with,
    more_from,
    posted,
    said_first,
    sent_by,
    uses,
    with_note,
)
from compare_app.text.speakers.mention.participles import (
    by_participle,
    can_be_cue,
    is_participle_of_saying,
    is_progressive,
    who_is_blamed,
)
from compare_app.text.speakers.mention.sources import other_source, source_at
from compare_app.text.speakers.words import SPEAKERS
from compare_app.text.tokens import QUOTE


def lead(place: Place, grammar: Grammar) -> Attribution | None:
    """`Holt said: “`, `Holt told reporters, “`, `Holt: “`, `he called it “`."""
    tokens, at, low = place.tokens, place.at, place.low
    if at == low:
        return None
    before = tokens[at - 1]
    if before.text in (":", "\uff1a"):
        return _colon(place, grammar)
    verb = at - 1
    if before.text == ",":
        return left(place, grammar, beside=True) or as_put(place, grammar)
    if before.low in SPEAKERS.before_strings or before.low in SPEAKERS.selves:
        verb -= 1
    near = verb >= low and acts(tokens, verb, low, grammar) and not passive(tokens, verb, low, grammar)
    near = near and not _has_own_subject(tokens, verb, low, grammar) and before.low not in SPEAKERS.puts
    used = uses(place, grammar) or ends_with(place, grammar) or with_note(place, grammar) or posted(place, grammar)
    if used is None and near and is_participle_of_saying(tokens, verb, low, grammar):
        used = heard_or_absolute(tokens, verb, low, grammar)
        used = used._replace(beside=True) if used is not None else None
    if used is not None:
        return used
    found = _with_subject(place, verb, grammar, beside=True) if near else None
    if found is not None and (in_said_clause(tokens, found, verb, low, grammar) or is_condition(tokens, found, low)):
        return left(place, grammar)
    return found


def _colon(place: Place, grammar: Grammar) -> Attribution | None:
    tokens, at, low = place.tokens, place.at, place.low
    found = (
        said_first(place, grammar)
        or left(place, grammar, beside=True)
        or as_put(place, grammar)
        or more_from(place, grammar)
    )
    if found is not None:
        return found
    source = next((s for p in range(low, at - 1) if (s := source_at(tokens, p, at - 1, grammar)) is not None), None)
    if source is not None:
        return source._replace(side="before")
    sent = sent_by(tokens, low, at - 1, grammar)
    if sent is not None:
        return Attribution(sent, None, "before")
    subject = main_subject(tokens, low, at - 1, grammar)
    alone = subject is not None and grammar.drops and tokens[subject.head].low in grammar.verbs  # Añadió: «
    return Attribution(subject, None, "before") if subject and not alone else None


def left(place: Place, grammar: Grammar, beside: bool = False) -> Attribution | None:  # noqa: PLR0911, PLR0912  one case a line
    """The nearest reporting verb before the string in its sentence."""
    tokens = place.tokens
    cue: int | None = None
    infinitive: int | None = None
    told_of = closed_relatives(tokens, place.low, place.at, grammar)
    for at in (p for p in range(place.at - 1, place.low - 1, -1) if p not in told_of):
        aside = _made_clear_or_told(place, at, cue, grammar)
        if aside is not None:
            return aside
        verb = _deed_behind(tokens, at, place.low, grammar) if cue is None else None
        if verb is not None:
            subject = subject_of(tokens, verb, place.low, at, grammar)
            return Attribution(subject, None, "sentence", False) if subject is not None else None
        if not may_report(tokens, at, place.low, grammar) or (cue is not None and _is_told_of(tokens, at, place.low)):
            continue
        if is_participle_of_saying(tokens, at, place.low, grammar):
            inner = heard_or_absolute(tokens, at, place.low, grammar) if cue is None else None
            if inner is not None:
                return inner
            cue = at if cue is None and can_be_cue(tokens, at, grammar) else cue
            continue
        if _has_own_subject(tokens, at, place.low, grammar):
            infinitive = at if infinitive is None else infinitive
            if tokens[at - 2].low in ("except", "than"):  # did not speak except to answer “Yes”
                break
            continue
        found = _by_verb(place, at, grammar, beside)
        if found is not None and _is_meanwhile(place, found, at, grammar):
            continue
        if found is not None and cue is not None and _is_object_clause(tokens, found, place.low):
            continue
        blamed = who_is_blamed(tokens, cue, place.low, grammar) if cue is not None else None
        if blamed is not None and cue is not None:
            return Attribution(blamed, (cue, cue + 1), "before", beside)
        if found is not None:
            return found if cue is None else brought_by(tokens, found, at, cue, grammar)
    if cue is not None:
        return by_participle(place, cue, grammar, beside)
    return _by_infinitive(place, infinitive, grammar, beside) if infinitive is not None else None


def _deed_behind(tokens: Tokens, joint: int, low: int, grammar: Grammar) -> int | None:
    """The verb of a string behind which who speaks does something else: Holt CALLED it “a bog,” AND CLOSED with a poem about “herons”."""
    if (
        grammar.inverts
        or tokens[joint].low not in ("and", "then")
        or joint - 2 <= low
        or tokens[joint - 1].text != QUOTE
    ):
        return None
    deed = tokens[joint + 1]
    if not deed.low.endswith("ed") or is_verb(deed, grammar) or deed.is_name:
        return None
    verb = next((p for p in range(joint - 2, low, -1) if acts(tokens, p, low, grammar)), None)
    if verb is None or tokens[verb].low in SPEAKERS.says:
        return None  # Holt said the wall was “ugly” and created “a distraction”
    return None if any(token.low in grammar.auxiliaries for token in tokens[verb + 1 : joint - 1]) else verb


def _is_told_of(tokens: Tokens, verb: int, low: int) -> bool:
    """`attacked Republicans WHO OPPOSE it, comparing them to`: a clause that tells whom the participle's bearer speaks of."""
    return verb - 2 > low and tokens[verb - 1].low == "who" and tokens[verb - 2].is_word


def _is_meanwhile(place: Place, found: Attribution, verb: int, grammar: Grammar) -> bool:
    """`Holt told him to go and, WHEN HE PROTESTED, answered: “`: what somebody else does between, where another verb brings the string."""
    tokens, before = place.tokens, found.speaker.first - 1
    if grammar.inverts or before - 1 <= place.low or verb + 2 >= place.at:
        return False
    led = tokens[before].low in SPEAKERS.meanwhile and tokens[before - 1].text == ","
    return led and tokens[verb + 1].text == "," and acts(tokens, verb + 2, place.low, grammar)


def _is_object_clause(tokens: Tokens, found: Attribution, low: int) -> bool:
    """`would not comment on WHAT LUND HAD SAID, adding`: the participle behind it is not his."""
    return found.speaker.first > low and tokens[found.speaker.first - 1].low in ("what", "whatever", "whom")


def _by_verb(place: Place, verb: int, grammar: Grammar, beside: bool) -> Attribution | None:
    """Who says the string by this verb, unless that is itself what somebody says of him."""
    if says_nothing(place, verb, grammar, beside):
        return None
    found = _with_subject(place, verb, grammar, beside)
    if found is None or in_said_clause(place.tokens, found, verb, place.low, grammar):
        return None
    if is_condition(place.tokens, found, place.low):
        return None
    return None if retells(place, found, verb, grammar) else found


def _by_infinitive(place: Place, verb: int, grammar: Grammar, beside: bool) -> Attribution | None:
    """`Holt went there to call it “theft”`."""
    subject = sentence_subject(place.tokens, place.low, verb, grammar)
    return Attribution(subject, (verb, verb + 1), "before", beside) if subject is not None else None


def _made_clear_or_told(place: Place, at: int, cue: int | None, grammar: Grammar) -> Attribution | None:
    """`Holt made it clear that “`, and in German by whom something is told: `wird von Kennern gefordert, dass „`."""
    if place.tokens[at].low in SPEAKERS.makes and cue is None:
        return _makes_clear(place, at, grammar)
    if is_verb(place.tokens[at], grammar) and is_passive_german(place.tokens, at, place.low, grammar):
        return by_agent(place.tokens, at, place.low, "before", grammar)
    return None


def _makes_clear(place: Place, verb: int, grammar: Grammar) -> Attribution | None:
    """`Holt made it clear that she would “never” agree`."""
    tokens = place.tokens
    clear = next((p for p in range(verb + 1, min(place.at, verb + 4)) if tokens[p].low in ("clear", "plain")), None)
    if clear is None or grammar.inverts:
        return None
    subject = subject_of(tokens, verb, place.low, place.at, grammar)
    return Attribution(subject, (verb, clear + 1), "before", False) if subject is not None else None


def _has_own_subject(tokens: Tokens, verb: int, low: int, grammar: Grammar) -> bool:
    """`warned investors TO EXPECT`, `went on television TO CALL it`: an infinitive that the word before it is no subject of."""
    if grammar.inverts or verb - 2 < low or tokens[verb - 1].low != "to":
        return False
    before = tokens[verb - 2]
    if before.low == "as" and tokens[verb - 3].low == "far":
        return True  # went so far as to say
    if before.low in grammar.times:
        return True  # wrote to Lund on Monday to warn
    return before.is_word and not (
        before.low in grammar.verbs
        or before.low in grammar.auxiliaries
        or before.low.endswith("ed")
        or is_adverb(before, grammar)
        or before.low in SPEAKERS.before_infinitives
    )


def _with_subject(place: Place, verb: int, grammar: Grammar, beside: bool) -> Attribution | None:
    tokens = place.tokens
    insists = tokens[verb - 1].low == "on" and verb - 2 > place.low and tokens[verb - 2].low in SPEAKERS.insists
    insists = insists or asks_to_know(tokens, verb, place.low)
    subject = other_source(tokens, verb, place.low, place.at, grammar) or subject_of(
        tokens, verb - 2 if insists else verb, place.low, place.at, grammar
    )
    if (
        tokens[verb].low.endswith(grammar.participle_endings)
        and not (grammar.inverts or is_progressive(tokens, verb, place.low, grammar))
        and not (subject and (insists or subject.pronoun or tokens[subject.head].is_name))
    ):
        subject = sentence_subject(tokens, place.low, verb, grammar) or subject  # was heard on the tape saying
        subject = in_clause(tokens, subject, verb, grammar) or subject
    if subject is None:
        return None
    first = verb
    while (
        first > place.low
        and (tokens[first - 1].low in grammar.auxiliaries or is_adverb(tokens[first - 1], grammar))
        and not grammar.inverts
    ):
        first -= 1
    return Attribution(
        subject, (max(first, subject.last if subject.last <= verb else verb), verb + 1), "before", beside
    )
