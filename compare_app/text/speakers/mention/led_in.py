"""What brings a marked string in beside verbs of saying: words used, an end, a note, `As Holt put it, “`, `More from Holt: “`."""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.names.person_nouns import is_person_noun
from compare_app.text.phrases.appositions import with_apposition
from compare_app.text.phrases.noun_phrase import Phrase, Tokens
from compare_app.text.phrases.phrases import phrase_at
from compare_app.text.phrases.phrases_before import phrase_before
from compare_app.text.phrases.places import Attribution, Place
from compare_app.text.phrases.words import PHRASES
from compare_app.text.speakers.clause.reporting_verbs import acts
from compare_app.text.speakers.clause.sentence_subjects import sentence_subject
from compare_app.text.speakers.clause.subjects import subject_of
from compare_app.text.speakers.words import SPEAKERS
from compare_app.text.string_words import STRINGS
from compare_app.text.tokens import QUOTE


def uses(place: Place, grammar: Grammar) -> Attribution | None:
    """`the bishop used “regret” four times`, `she used the word “war”`."""
    tokens = place.tokens
    verb = place.at - 1
    if tokens[verb].low in ("and", "or"):  # used “regret” four times and “sorrow” twice
        verb = next((p - 1 for p in range(verb, max(place.low, verb - 6), -1) if tokens[p].text == QUOTE), verb)
    worded = tokens[verb].low in SPEAKERS.names_of_words and verb - 2 > place.low
    verb -= 2 if worded else 0
    if (
        tokens[verb].low not in (SPEAKERS.uses_words if worded else ("used", "uses"))
        or verb <= place.low
        or grammar.inverts
        or grammar.drops
    ):
        return None
    subject = subject_of(tokens, verb, place.low, place.at, grammar)
    if subject is None or not _is_somebody(tokens, subject, grammar):
        return None
    thing = place.words > _WORD or place.content.split()[0].lower() in grammar.determiners
    if not worded and thing and _is_told_by_another(tokens, subject, place.low, grammar):
        return None
    return Attribution(subject, (verb, verb + 1), "before", True)


_WORD = 3  # words: used “regret”, not used “a hold that is permitted”


def _is_told_by_another(tokens: Tokens, subject: Phrase, low: int, grammar: Grammar) -> bool:
    """`The chief said that ORR had used “a hold that is permitted”`: words of who says so."""
    that = subject.first - 1
    return that - 1 > low and tokens[that].low == "that" and acts(tokens, that - 1, low, grammar)


def as_put(place: Place, grammar: Grammar) -> Attribution | None:
    """`As Holt put it, “`."""
    tokens, low = place.tokens, place.low
    put = next(
        (p for p in range(low, place.at - 1) if tokens[p].low in ("put", "puts") and tokens[p + 1].low == "it"), None
    )
    if put is not None and put + 3 == place.at and not grammar.inverts:  # if, as Holt put it, “
        low = next((p for p in range(put - 1, max(low, put - 8), -1) if tokens[p].low == "as"), low)
    subject = phrase_at(tokens, low + 1, put, grammar) if put is not None and tokens[low].low == "as" else None
    return Attribution(subject, (put, put + 2), "before") if subject is not None and put is not None else None


def ends_with(place: Place, grammar: Grammar) -> Attribution | None:
    """`Holt ended her speech with “God bless you”`, `credited Lund with “a steady hand”`, `put the blame on “the wind”`."""
    tokens = place.tokens
    blames = tokens[place.at - 1].low == "on" and place.at - 3 > place.low and tokens[place.at - 2].low == "blame"
    if not (blames or tokens[place.at - 1].low == "with") or grammar.inverts:
        return None
    verbs = SPEAKERS.puts_words if blames else SPEAKERS.ends
    verb = next((p for p in range(place.at - 2, max(place.low, place.at - 8), -1) if tokens[p].low in verbs), None)
    if verb is None or any(not token.is_word for token in tokens[verb : place.at]):
        return None
    subject = subject_of(tokens, verb, place.low, place.at, grammar)
    if subject is None or not _is_somebody(tokens, subject, grammar):
        return None
    return Attribution(subject, (verb, verb + 1), "before")


def with_note(place: Place, grammar: Grammar) -> Attribution | None:
    """`Holt forwarded it to his sister with the note “Look who's here.”`: what somebody wrote beside what he sent."""
    tokens, noun = place.tokens, place.at - 1
    led = noun - 2
    if noun - 3 <= place.low or tokens[noun].low not in SPEAKERS.sent | SPEAKERS.beside_sent or grammar.inverts:
        return None
    if tokens[led].low != "with" and tokens[led - 1].low == "with":
        led -= 1  # with the terse note
    borne = tokens[led - 1].low in STRINGS.bearers  # carried a sign with the words “Free Delby.”
    if tokens[led].low != "with" or tokens[led + 1].low not in grammar.determiners or borne:
        return None
    subject = sentence_subject(tokens, place.low, led, grammar)
    if subject is None or subject.last >= led or not _is_somebody(tokens, subject, grammar):
        return None
    return Attribution(subject, (noun, noun + 1), "before", place.content[:1].isupper())


def posted(place: Place, grammar: Grammar) -> Attribution | None:
    """`Holt shared a photo of them above the caption “Before and after.”`: what stands beside what somebody posts."""
    tokens, noun = place.tokens, place.at - 1
    if noun - 3 <= place.low or tokens[noun].low not in SPEAKERS.placed or grammar.inverts:
        return None
    if tokens[noun - 2].low not in PHRASES.places or tokens[noun - 1].low not in grammar.determiners:
        return None
    verb = next((p for p in range(noun - 3, place.low, -1) if tokens[p].low in STRINGS.posts), None)
    subject = subject_of(tokens, verb, place.low, noun, grammar) if verb is not None else None
    if verb is None or subject is None:
        return None
    return Attribution(subject, (verb, verb + 1), "before", place.content[:1].isupper())


def another_clause(tokens: Tokens, low: int, colon: int) -> int | None:
    """Where a clause begins that a comma and a word like `while` part from speech before it: “No,” said Holt, while | LUND mouthed: “Yes.”"""
    for at in range(colon - 2, low, -1):
        if tokens[at].text == QUOTE:
            return None
        if tokens[at - 1].text == "," and tokens[at].low in PHRASES.clauses | PHRASES.elsewhere:
            return at + 1 if any(token.text == QUOTE for token in tokens[low:at]) else None
    return None


def in_another_clause(place: Place, grammar: Grammar) -> Attribution | None:
    """`“No,” said Holt, while her husband, BOB LUND, mouthed: “Yes.”`, `donde compareció el capitán, LUIS SALAS: «`: who is in that clause."""
    tokens, colon = place.tokens, place.at - 1
    start = another_clause(tokens, place.low, colon)
    if start is None or grammar.inverts or any(acts(tokens, p, start, grammar) for p in range(start + 1, colon)):
        return None
    subject = phrase_at(tokens, start, colon, grammar)
    if subject is not None:
        subject = with_apposition(tokens, subject, colon, grammar)
        behind = subject.last + 1 if tokens[subject.last].text == "," else subject.last
        return Attribution(subject, (behind, colon) if behind == colon - 1 else None, "before")
    last = next((p + 1 for p in range(colon - 1, start, -1) if tokens[p].text == ","), None)
    role = phrase_before(tokens, start, last - 1, grammar) if last is not None else None
    if role is None:
        return None
    named = with_apposition(tokens, role, colon, grammar)
    return Attribution(named, (role.first - 1, role.first), "before") if named.last == colon else None


def more_from(place: Place, grammar: Grammar) -> Attribution | None:
    """`More from Holt: “`, `From the palace: “`."""
    tokens, low, end = place.tokens, place.low, place.at - 1
    led = [token.low for token in tokens[low : low + 2]]
    first = low + 1 if led[:1] == ["from"] else low + 2
    if not (first == low + 1 or led in (["more", "from"], ["this", "from"])) or grammar.inverts:
        return None
    subject = phrase_at(tokens, first, end, grammar)
    return Attribution(subject, None, "before") if subject is not None and subject.last == end else None


def said_first(place: Place, grammar: Grammar) -> Attribution | None:
    """`Said Kowalski, with a shrug: “`: the sentence begins with its verb."""
    tokens, low, end = place.tokens, place.low, place.at - 1
    first = tokens[low]
    said = first.low in grammar.verbs and (first.low in SPEAKERS.says or first.low.endswith("ed"))
    if grammar.inverts or grammar.drops or not said or low + 1 >= end:
        return None
    subject = phrase_at(tokens, low + 1, end, grammar)
    if subject is None or (subject.last < end and tokens[subject.last].text != ","):
        return None
    return Attribution(with_apposition(tokens, subject, end, grammar), (low, low + 1), "before")


def sent_by(tokens: Tokens, low: int, end: int, grammar: Grammar) -> Phrase | None:
    """`There was a note from her teacher, Ana Ruiz: “`: who sent what a colon brings."""
    if grammar.inverts or grammar.drops:
        return None
    for at in range(end - 1, low, -1):
        if tokens[at].low == "from" and tokens[at - 1].low in SPEAKERS.sent:
            phrase = phrase_at(tokens, at + 1, end, grammar)
            named = with_apposition(tokens, phrase, end, grammar) if phrase is not None else None
            return named if named is not None and named.last == end else None
    return None


def _is_somebody(tokens: Tokens, subject: Phrase, grammar: Grammar) -> bool:
    return subject.pronoun or tokens[subject.head].is_name or is_person_noun(tokens[subject.last - 1], grammar)
