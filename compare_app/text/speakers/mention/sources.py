"""Sources named without being the subject of a verb of saying: `according to Holt`, `wie Holm mitteilte`, `the Times quoted Holt`."""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.names.body_names import is_body_noun
from compare_app.text.names.person_nouns import is_person_word
from compare_app.text.phrases.appositions import with_apposition
from compare_app.text.phrases.noun_phrase import Phrase, Tokens, is_verb
from compare_app.text.phrases.phrases import phrase_at
from compare_app.text.phrases.phrases_before import phrase_before
from compare_app.text.phrases.places import Attribution, Place
from compare_app.text.phrases.verb_second import phrase_after
from compare_app.text.phrases.words import PHRASES
from compare_app.text.speakers.clause.sentence_subjects import sentence_subject
from compare_app.text.speakers.clause.subjects import subject_of
from compare_app.text.speakers.words import SPEAKERS


def is_no_man_or_woman(phrase: str) -> bool:
    """Whether neither `he` nor `she` can mean what a phrase is for: `its filings`, `the report of the board`, `his critics`, `61% of them`, `one magazine`."""
    words = [word.strip(",.") for word in phrase.lower().split()]
    head = next((n for n, word in enumerate(words) if n and word in SPEAKERS.behind_documents), len(words))
    if head == 0 or not words[head - 1]:
        return False
    noun = words[head - 1]
    several = noun.endswith("s") and not noun.endswith("ss") and is_person_word(noun[:-1])
    body = is_body_noun(noun) or noun in PHRASES.media
    return noun in SPEAKERS.documents or several or body or any(character in "0123456789%" for character in words[0])


def other_source(tokens: Tokens, verb: int, low: int, end: int, grammar: Grammar) -> Phrase | None:
    """`In dem Brief heißt es`, `die Agentur zitiert Holm`: the verb's subject is not who says it."""
    if tokens[verb].low in SPEAKERS.it_says and grammar.capital_nouns:
        found, written = _stands_in(tokens, verb, low, end, grammar)
        if written:
            return found
    passive_at = (
        next((p for p in range(low, verb) if tokens[p].low in SPEAKERS.undergoes), None)
        if grammar.capital_nouns
        else None
    )
    if tokens[verb].low in SPEAKERS.quoting and passive_at is not None:  # wird Holm zitiert
        return subject_of(tokens, passive_at, low, end, grammar)
    if tokens[verb].low in SPEAKERS.quoting and quotes_whom(tokens, verb, end):
        return Phrase(verb + 1, verb + 2, verb + 1, verb + 2, True)
    if tokens[verb].low in SPEAKERS.quoting and (
        grammar.capital_nouns or not tokens[verb - 1].low.startswith(("was", "were", "is", "been", "as"))
    ):
        said = phrase_after(tokens, verb, end, grammar)
        unnamed = said is not None and tokens[said.first].low == "man"  # zitierte man Holm
        return phrase_after(tokens, verb + 1, end, grammar) if unnamed else said
    return None


def _stands_in(tokens: Tokens, verb: int, low: int, end: int, grammar: Grammar) -> tuple[Phrase | None, bool]:
    """`In dem Brief heißt es`: what it stands in, where that has a name, and whether it stands in anything."""
    places = (p for p in (*range(verb + 1, min(end, verb + 8)), *range(low, verb)) if tokens[p].low in SPEAKERS.within)
    for place in places:
        phrase = phrase_at(tokens, place + 1, end if place > verb else verb, grammar)
        if phrase is not None or tokens[place].low in ("im", "beim"):
            return phrase, True
    return None, False


def quotes_whom(tokens: Tokens, verb: int, end: int) -> bool:
    """`Voss quoted HER as saying`."""
    return verb + 2 < end and tokens[verb + 1].low in SPEAKERS.whom and tokens[verb + 2].low in ("as", "saying")


def source(place: Place, grammar: Grammar) -> Attribution | None:
    """`according to Holt` before or after, anywhere in the sentence."""
    tokens = place.tokens
    end = place.end if not place.ended else place.at
    for at in range(place.low, end):
        found = (
            _accounted(tokens, at, end, grammar)
            or _by_own_account(place, at, grammar)
            or _behind(place, at, grammar)
            or source_at(tokens, at, end, grammar)
            or _as_somebody_says(tokens, at, end, grammar)
        )
        if found is not None:
            beside = at == place.low and place.tokens[place.at - 1].text in (",", ":")
            return found._replace(beside=beside, side="before" if at < place.at else "sentence")
    return None


def _by_own_account(place: Place, at: int, grammar: Grammar) -> Attribution | None:
    """`By her own account, MIA HOLT was “not sentimental”`: who says what the sentence says of herself."""
    tokens, low = place.tokens, place.low
    if at != low or low + 4 >= place.at or tokens[low].low != "by" or tokens[low + 1].low not in SPEAKERS.owners:
        return None
    if tokens[low + 2].low != "own" or tokens[low + 3].low not in SPEAKERS.own_accounts:
        return None
    subject = sentence_subject(tokens, low, place.at, grammar)
    return Attribution(subject, (low, low + 4), "before", False) if subject is not None else None


def source_beside(place: Place, grammar: Grammar) -> Attribution | None:
    """`an inspection that lasted, according to Holt, “`: an aside right before the string tells whose words it is."""
    tokens = place.tokens
    if grammar.inverts or tokens[place.at - 1].text != ",":
        return None
    opening = next((p for p in range(place.at - 2, max(place.low, place.at - 16), -1) if tokens[p].text == ","), None)
    found = source_at(tokens, opening + 1, place.at - 1, grammar) if opening is not None else None
    return found._replace(side="before") if found is not None else None


def _accounted(tokens: Tokens, at: int, end: int, grammar: Grammar) -> Attribution | None:
    """`Nach Holms Meinung`."""
    if not grammar.capital_nouns or at + 2 >= end or tokens[at].low not in SPEAKERS.opinion_before:
        return None
    owner, noun = tokens[at + 1], tokens[at + 2]
    if not owner.is_name or not owner.low.endswith("s") or noun.low not in SPEAKERS.accounts:
        return None
    return Attribution(Phrase(at + 1, at + 2, at + 1, at + 2), (at, at + 3), "after")


def _behind(place: Place, at: int, grammar: Grammar) -> Attribution | None:
    """`Einem Gutachten zufolge`, `Angaben der Polizei zufolge`: a source before the word that says so."""
    tokens = place.tokens
    named = place.titled or tokens[place.at - 1].low in grammar.source_words  # laut „Bote“
    if named or not grammar.capital_nouns or tokens[at].low != "zufolge":
        return None
    phrase = phrase_before(tokens, place.low, at, grammar)
    if phrase is not None and tokens[phrase.first].low in SPEAKERS.accounts:  # of whom they are
        phrase = phrase_at(tokens, phrase.first + 1, at, grammar) or phrase
    return Attribution(phrase, (at, at + 1), "before") if phrase is not None and not phrase.pronoun else None


def source_at(tokens: Tokens, at: int, end: int, grammar: Grammar) -> Attribution | None:
    """`according to Holt` at this place."""
    if tokens[at].low not in grammar.source_words:
        return None
    for words in grammar.sources:
        after = at + len(words)
        if (
            after < end
            and tokens[at].low == words[0]
            and all(tokens[at + n].low == word for n, word in enumerate(words))
        ):
            if words == ("so",) and (at == 0 or tokens[at - 1].text != "," or is_verb(tokens[after], grammar)):
                continue
            subject = _pronoun_at(tokens, after, end, grammar) or phrase_at(tokens, after, end, grammar)
            if subject is None and not grammar.determiners and tokens[after].low not in grammar.stops:
                subject = Phrase(after, after + 1, after, after + 1)  # zdaniem wojewody: nouns need no article
            if subject is not None and any(t.low in SPEAKERS.recordings for t in tokens[subject.first : subject.last]):
                continue  # told donors that it is “a game,” according to audio obtained by the Lantern: they only heard it
            if subject is not None:
                near = (
                    subject.last < end and tokens[subject.last].low in SPEAKERS.whom
                )  # the defender nearest her, Ana Ruiz,
                whole = (subject.first, subject.last) == (subject.head, subject.head_end)
                if near and whole:
                    subject = subject._replace(last=subject.last + 1, head_end=subject.last + 1)
                return Attribution(with_apposition(tokens, subject, end, grammar), (at, after), "after")
    return None


def _pronoun_at(tokens: Tokens, at: int, end: int, grammar: Grammar) -> Phrase | None:
    """`Volgens haar was`, `according to her, it`: somebody's pronoun that no noun follows."""
    if tokens[at].low not in grammar.male | grammar.female:
        return None
    follows = tokens[at + 1] if at + 1 < end else None
    alone = follows is None or not follows.is_word or follows.low in grammar.auxiliaries | grammar.prepositions
    return Phrase(at, at + 1, at, at + 1, True) if alone else None


def _as_somebody_says(tokens: Tokens, at: int, end: int, grammar: Grammar) -> Attribution | None:
    """`Wie ein Sprecher heute mitteilte,`"""
    if not grammar.inverts or tokens[at].low != "wie" or (at > 0 and tokens[at - 1].text not in ".,;:\u2013"):
        return None
    comma = next(
        (
            p
            for p in range(at + 1, min(end, at + 24))
            if tokens[p].text in ",." and p > at + 2 and not tokens[p - 1].is_name
        ),
        None,
    )
    subject = phrase_at(tokens, at + 1, comma, grammar) if comma is not None else None
    if subject is None or comma is None or subject.last >= comma:
        return None
    return Attribution(with_apposition(tokens, subject, comma, grammar), (comma - 1, comma), "sentence")
