"""Attribution elsewhere in the sentence of a marked string, not beside it."""

from __future__ import annotations

from itertools import pairwise

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.names.person_nouns import is_person_noun
from compare_app.text.phrases.appositions import with_apposition
from compare_app.text.phrases.noun_phrase import Phrase, Tokens, is_adverb
from compare_app.text.phrases.phrases import phrase_at
from compare_app.text.phrases.phrases_before import is_time
from compare_app.text.phrases.places import Attribution, Place
from compare_app.text.phrases.verb_second import by_agent, is_passive_german, phrase_after
from compare_app.text.speakers.clause.bare_subjects import bare_at_end, bare_before_end, is_described, whole_at_end
from compare_app.text.speakers.clause.passives import passive
from compare_app.text.speakers.clause.reporting_verbs import acts
from compare_app.text.speakers.clause.subjects import subject_of
from compare_app.text.speakers.words import SPEAKERS
from compare_app.text.tokens import QUOTE


def _of_opinion(place: Place, grammar: Grammar) -> Attribution | None:
    """`To his critics, who include most of his staff, he is a man with “a whiteboard for a heart”`: who thinks so of somebody."""
    tokens, low = place.tokens, place.low
    if grammar.inverts or low >= place.at or tokens[low].low != "to":
        return None
    whom = phrase_at(tokens, low + 1, place.at, grammar)
    if (
        whom is None
        or whom.pronoun
        or tokens[whom.last].text != ","
        or tokens[whom.last - 1].low not in SPEAKERS.opiners
    ):
        return None
    return Attribution(whom, None, "sentence", False)


def helped(place: Place, grammar: Grammar) -> Attribution | None:
    """`Der Minister hatte den Plan „trotz einiger Vorbehalte“ bekanntgegeben`: the sense comes last, and any verb may bring it."""
    if (opinion := _of_opinion(place, grammar)) is not None:
        return opinion
    tokens = place.tokens
    be = place.at - 2 if is_adverb(tokens[place.at - 1], grammar) else place.at - 1  # it was merely “
    if (
        place.low < be + 1
        and tokens[place.low].low in ("for", "to")
        and tokens[be].low in ("is", "was", "were", "like")
    ):
        return _held_by(place, grammar)  # To Holt, it was “a day from hell”
    if (
        place.low < place.at
        and tokens[place.low].low in SPEAKERS.opinion_of
        and (held := _held_by(place, grammar)) is not None
    ):
        return held
    return _helped_by_verb(place, grammar) if grammar.inverts else None


def _helped_by_verb(place: Place, grammar: Grammar) -> Attribution | None:
    tokens = place.tokens
    if tokens[place.low].low == "für" and (held := _held_by(place, grammar)) is not None:
        return held
    if (opined := _opines(place, grammar)) is not None:
        return opined
    for at in range(min(place.at, len(tokens)) - 1, place.low - 1, -1):
        if tokens[at].low in SPEAKERS.helpers and tokens[at + 1].text != ",":  # Da sie Angst hatte, sagte Holm
            subject = subject_of(tokens, at, place.low, place.at, grammar)
            if subject is not None:
                said = (p for p in range(place.at + 1, place.end) if tokens[p].low in SPEAKERS.infinitives_of_saying)
                verb = next(said, None)
                return Attribution(subject, (verb, verb + 1) if verb is not None else None, "sentence", False)
    return None


def _opines(place: Place, grammar: Grammar) -> Attribution | None:
    """`Der Verein ist der Meinung, dass „`, `Holm geht davon aus, dass „`."""
    tokens = place.tokens
    if not grammar.capital_nouns:
        return None
    for at in range(place.at - 1, place.low + 1, -1):
        if tokens[at].low in SPEAKERS.opinions and tokens[at - 1].low == "der":
            verb = next(
                (p for p in range(at - 2, max(place.low, at - 5), -1) if tokens[p].low in SPEAKERS.be_of_opinion), None
            )
        elif tokens[at].low == "aus" and tokens[at - 1].low == "davon":
            verb = next(
                (p for p in range(at - 2, max(place.low, at - 6), -1) if tokens[p].low in SPEAKERS.goes_in_opinion),
                None,
            )
        else:
            continue
        subject = subject_of(tokens, verb, place.low, place.at, grammar) if verb is not None else None
        return Attribution(subject, (at, at + 1), "before", False) if subject is not None else None
    return None


def _held_by(place: Place, grammar: Grammar) -> Attribution | None:
    """`Für den Minister ist die Lage „alarmierend“`, `Para Luis Pardo, jefe de la oposición, es “una vergüenza”`."""
    tokens = place.tokens
    subject = phrase_at(tokens, place.low + 1, place.at, grammar)
    if subject is not None and not grammar.inverts:
        subject = with_apposition(tokens, subject, place.at, grammar)  # Para el alcalde, Luis Pardo, es
    if subject is None or subject.last >= place.at:
        return None
    if any(token.low in SPEAKERS.no_holders for token in tokens[subject.first : subject.last]):
        return None
    follows = tokens[subject.last]
    named = follows.text == "," and tokens[subject.head].is_name and not grammar.capital_nouns
    it = subject.last + 1 < place.at and tokens[subject.last + 1].low == "it"
    said = it or tokens[place.at - 1].low in SPEAKERS.be  # To the families, the deal was “an insult”
    named = named or (follows.text == "," and said and is_person_noun(tokens[subject.last - 1], grammar))
    named = named or (not grammar.inverts and _is_said_to_be(tokens, subject.last, place.at, grammar))
    named = named or _holds_beside(place, subject, grammar)
    if not named and follows.low not in (
        "ist",
        "sind",
        "war",
        "waren",
        "gilt",
        "wäre",
        "bleibt",
        "sei",
        "seien",
        "hält",
    ):
        return None
    return Attribution(subject, None, "sentence", False)


def _holds_beside(place: Place, subject: Phrase, grammar: Grammar) -> bool:
    """`Pour la préfecture, qui a ouvert une cellule, « tout danger est écarté »`: words of so many right behind whom they are the opinion of."""
    tokens, at = place.tokens, place.at
    if grammar.inverts or tokens[at - 1].text != "," or tokens[subject.last].text != "," or place.words < _OPINION:
        return False
    if tokens[place.low].low in ("for", "to") and not is_person_noun(tokens[subject.last - 1], grammar):
        return False
    aside = subject.last == at - 1 or tokens[subject.last + 1].low in grammar.relatives | grammar.determiners
    return aside and not tokens[subject.first].text[0].isdigit()


#: Words of an opinion.
_OPINION = 3


def _is_said_to_be(tokens: Tokens, at: int, end: int, grammar: Grammar) -> bool:
    """`Per l'opposizione È “una farsa”`, `SI TRATTA di “una farsa”`, `Pour le maire, C'EST “une farce”`."""
    for token in tokens[at : min(end, at + 3)]:
        if token.low in grammar.auxiliaries or token.low in SPEAKERS.is_about:
            return True
        if token.low not in SPEAKERS.reflexives | grammar.pronouns and token.low not in ("c'", "c\u2019"):
            return False
    return False


def gapped(place: Place, grammar: Grammar) -> Attribution | None:
    """`Labour called it “shameful,” the Greens “cowardly” and Holt “a start”`: whose the string is where the verb before holds for it."""
    tokens, first = place.tokens, place.at - 1 if place.tokens[place.at - 1].low == "as" else place.at
    if grammar.inverts or (place.ended and tokens[place.at - 1].text == "."):
        return None
    string = next((p for p in range(first - 2, place.low, -1) if tokens[p].text == QUOTE), None)
    verb = _verb_of_it(tokens, string, place.low, grammar) if string is not None else None
    if string is None or verb is None:
        return None
    begins = string + 1
    while begins < first and tokens[begins].low in (",", "and", "but", "while"):
        begins += 1
    subject = phrase_at(tokens, begins, first, grammar)
    if subject is None or subject.pronoun or subject.last != first:
        return None
    named = tokens[subject.head].is_name and subject.head_end == subject.last
    named = named and not any(token.possessive for token in tokens[subject.first : subject.last - 1])
    somebody = named or is_person_noun(
        tokens[subject.last - 1], grammar
    )  # not: Holt called it “odd,” a plan “of fools”
    return Attribution(subject, (verb, verb + 1), "before", False) if somebody else None


def _verb_of_it(tokens: Tokens, string: int, low: int, grammar: Grammar) -> int | None:
    """The verb that brings a string which says what `it` is: Labour CALLED it “shameful”; or that of the string before, where none stands here."""
    before = string - 1 if tokens[string - 1].low == "as" else string
    if before - 2 >= low and tokens[before - 1].low == "it":
        return before - 2 if acts(tokens, before - 2, low, grammar) else None
    earlier = next((p for p in range(before - 1, max(low, before - _GAP), -1) if tokens[p].text == QUOTE), None)
    if earlier is None or any(acts(tokens, p, low, grammar) for p in range(earlier + 1, before)):
        return None
    return _verb_of_it(tokens, earlier, low, grammar)


#: Tokens between two strings of which one verb is told.
_GAP = 10


def right(place: Place, grammar: Grammar) -> Attribution | None:
    """A reporting verb after the string in its sentence: `The “clean” plan would fail, Holt said.`"""
    tokens = place.tokens
    if place.ended:
        return None
    for at in range(place.at + 1, place.end):
        if _ends_clause(place, at, grammar) or _is_hearsay(tokens, at):
            return None
        if not _reports(place, at, grammar) or is_described(tokens, at):
            continue
        if passive(tokens, at, place.low, grammar) or is_passive_german(tokens, at, place.low, grammar):
            return by_agent(tokens, at, place.low, "sentence", grammar)
        if _brings_another(tokens, at, place.end):
            continue
        subject = _subject_beside(place, at, grammar)
        if subject is not None and (
            _in_aside(place, subject.last, grammar) or _tells_which(place, subject, at, grammar)
        ):
            return None
        if subject is not None:
            return Attribution(subject, (at, at + 1), "sentence", False)
    return None


def _is_hearsay(tokens: Tokens, at: int) -> bool:
    """`to whom Holt IS SAID to have written`: what others say."""
    return tokens[at - 1].low in SPEAKERS.be and (tokens[at].low == "said" or tokens[at].low in SPEAKERS.hearsay)


def _ends_clause(place: Place, at: int, grammar: Grammar) -> bool:
    """Whether another clause begins here, which has a verb of its own."""
    sign = place.tokens[at].text
    following = place.tokens[at + 1].low if at + 1 < place.end else ""
    return sign == ";" or (sign == "," and following in grammar.conjunctions)


def _reports(place: Place, at: int, grammar: Grammar) -> bool:
    """Whether a word behind the string is a verb that reports it."""
    word = place.tokens[at].low
    if word in SPEAKERS.shows and at == len(place.tokens) - 1 and not grammar.inverts:
        return True  # leaked memo shows
    if (
        (word in grammar.weak_verbs and not _closes(place, at, grammar))
        or word.endswith(grammar.participle_endings)
        or (word in SPEAKERS.found_out and at < len(place.tokens) - 1)  # but a headline's end: friends reveal
        or word in SPEAKERS.hears_of  # a court heard
    ):
        return False
    return acts(place.tokens, at, place.low, grammar)


def _subject_beside(place: Place, verb: int, grammar: Grammar) -> Phrase | None:
    """Who does what the verb says: `The “clean” plan, said Holt`, `The “clean” plan would fail, Holt said`."""
    parted = _parted_off(place, verb, grammar) or bare_before_end(place.tokens, verb, place.at, place.end, grammar)
    if parted is not None:
        return parted
    if place.tokens[verb - 1].text == "," and not grammar.inverts:
        whole = whole_at_end(place.tokens, verb, place.end, grammar)
        return (
            whole
            or phrase_after(place.tokens, verb, place.end, grammar)
            or bare_at_end(place.tokens, verb, place.end, grammar)
        )
    return subject_of(place.tokens, verb, place.low, place.end, grammar)


def _closes(place: Place, verb: int, grammar: Grammar) -> bool:
    """`A trust ignored “warnings”, a public inquiry has found.`: the sentence ends with the verb, and a comma parts its subject off."""
    tokens = place.tokens
    if grammar.inverts or not _is_last(place, verb, grammar):
        return False
    comma = next((p for p in range(verb - 1, max(place.at, verb - 9), -1) if tokens[p].text == ","), None)
    subject = phrase_at(tokens, comma + 1, verb, grammar) if comma is not None else None
    if subject is not None and all(token.low in grammar.auxiliaries for token in tokens[subject.last : verb]):
        return True
    if bare_before_end(tokens, verb, place.at, place.end, grammar) is not None:
        return True
    return _parted_off(place, verb, grammar) is not None


def _is_last(place: Place, verb: int, grammar: Grammar) -> bool:
    """Whether nothing but a time follows the verb in its sentence: has ruled., said yesterday."""
    rest = place.tokens[verb + 1 : place.end]
    return all(is_time(token, grammar) for token in rest[:-1]) and all(token.text == "." for token in rest[-1:])


def _parted_off(place: Place, verb: int, grammar: Grammar) -> Phrase | None:
    """`A trust “ignored” warnings about a pool, THE OMBUDSMAN, SIR COLIN VANE, has ruled.`: who says so at the end, with an aside of his own."""
    tokens, closing = place.tokens, verb - 1
    while closing > place.at and (tokens[closing].low in grammar.auxiliaries or is_adverb(tokens[closing], grammar)):
        closing -= 1
    if grammar.inverts or tokens[closing].text != "," or not _is_last(place, verb, grammar):
        return None
    commas = [p for p in range(place.at + 1, closing) if tokens[p].text == ","]
    for opening, end in reversed(list(pairwise(commas))):
        subject = phrase_at(tokens, opening + 1, end, grammar)
        if subject is not None and subject.last == end and not subject.pronoun:
            return with_apposition(tokens, subject, closing, grammar)
    return None


def _tells_which(place: Place, subject: Phrase, verb: int, grammar: Grammar) -> bool:
    """`The “independent” review THAT THEY PROMISE will be led by`: a clause of the noun that the string describes, and the sentence goes on."""
    tokens, before = place.tokens, subject.first - 1
    if grammar.inverts or before - 1 <= place.at or verb + 1 >= place.end:
        return False
    led = tokens[before].low in ("that", "which") and tokens[before - 1].is_word
    goes_on = tokens[verb + 1].low in grammar.auxiliaries or tokens[verb + 1].text == ","
    return led and goes_on and all(token.is_word for token in tokens[place.at + 1 : before])


def _in_aside(place: Place, last: int, grammar: Grammar) -> bool:
    """`Ellery, who lives above a “waking watch” patrol, said`: what is told of the speaker, nobody's words."""
    tokens = place.tokens
    if grammar.inverts or last + 1 >= place.at or tokens[last].text != ",":
        return False
    return tokens[last + 1].low in ("who", "whose", "which")


def _brings_another(tokens: Tokens, verb: int, end: int) -> bool:
    """`‘Furious’ host left after a guest called his show ‘tired’`: what the verb brings is another string."""
    for token in tokens[verb + 1 : min(end, verb + 8)]:
        if token.text == QUOTE:
            return True
        if not token.is_word:
            return False
    return False


def by_phrase(place: Place, grammar: Grammar) -> Attribution | None:
    """`was called “absurd” by Holt`."""
    tokens = place.tokens
    if grammar.inverts:
        return None
    verbs = (p for p in range(place.at - 1, place.low, -1) if acts(tokens, p, place.low, grammar))
    verb = next((p for p in verbs if passive(tokens, p, place.low, grammar)), None)
    if verb is None:
        return None
    end = min(place.end, place.at + 8)
    by = next((p for p in range(verb + 1, end) if tokens[p].low == "by"), None)
    subject = phrase_at(tokens, by + 1, place.at if by < place.at else place.end, grammar) if by is not None else None
    if subject is not None and any(acts(tokens, p, place.low, grammar) for p in range(subject.last, place.at)):
        return None  # In a statement released by her lawyer, Holt said it was “absurd”
    return Attribution(subject, (verb, verb + 1), "sentence", False) if subject is not None else None
