"""Who says a marked string, and with which words: told from its place beside the string."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import takewhile

from compare_app.model.spans import Span
from compare_app.text.grammar.grammar import Grammar
from compare_app.text.names.person_nouns import is_person_word
from compare_app.text.phrases.appositions import with_apposition
from compare_app.text.phrases.noun_phrase import Phrase, Tokens
from compare_app.text.phrases.phrases import phrase_at
from compare_app.text.phrases.places import Attribution, Place, Voice
from compare_app.text.speakers.clause.passives import passive
from compare_app.text.speakers.clause.reporting_verbs import acts
from compare_app.text.speakers.clause.sentence_subjects import main_subject, sentence_subject
from compare_app.text.speakers.mention.after import after
from compare_app.text.speakers.mention.before import lead, left
from compare_app.text.speakers.mention.between_commas import aside, parenthesis
from compare_app.text.speakers.mention.by_nobody import is_about_another
from compare_app.text.speakers.mention.elsewhere import by_phrase, gapped, helped, right
from compare_app.text.speakers.mention.leading_participles import led_by_participle
from compare_app.text.speakers.mention.led_in import in_another_clause
from compare_app.text.speakers.mention.named_so import is_conceded, is_named_so
from compare_app.text.speakers.mention.possessors import chanted, is_remark, owned, remark
from compare_app.text.speakers.mention.sources import source, source_beside
from compare_app.text.speakers.mention.works import names_work
from compare_app.text.speakers.words import SPEAKERS
from compare_app.text.string_words import STRINGS
from compare_app.text.tokens import QUOTE, Token

_LABEL = 2  # words
#: What leads a sentence in that tells what somebody does who is asked.
_LED_IN = ("when", "after", "as", "before")


def attribute(place: Place, grammar: Grammar) -> Voice | None:
    """Who says the string, by its own sentence, or None where that does not tell."""
    if not (grammar.inverts or grammar.drops) and names_work(place):
        return None
    if is_remark(place):
        whose = remark(place, grammar)
        return _voice(place.tokens, whose) if whose is not None else None
    if is_about_another(place, grammar):
        heard = owned(place, grammar) or left(place, grammar)
        return _voice(place.tokens, heard) if heard is not None else None
    clause = _clause(place)
    for rule in (after,) if _is_answer(place, grammar) else _order(place, grammar):
        found = rule(clause, grammar) if clause is not None else None
        if found is None and (clause is None or rule is not source):  # 40, according to Holt; the ministry said three
            found = rule(place, grammar)
        if found is not None and _is_somebody(place, found):
            return _voice(place.tokens, found)
    return None


def _is_answer(place: Place, grammar: Grammar) -> bool:
    """`41 percent chose “poor” and 9 percent “dangerous”`: what a share of the asked picked, whoever describes something before."""
    if grammar.inverts or grammar.drops or place.at - 1 <= place.low:
        return False
    before = place.tokens[place.at - 1].low
    if before not in SPEAKERS.chose:
        return before in STRINGS.shares
    # 22 percent of respondents chose
    counted = reversed(place.tokens[max(place.low, place.at - 6) : place.at - 1])
    return any(
        token.low in STRINGS.shares for token in takewhile(lambda token: token.is_word or token.text == "%", counted)
    )


def _clause(place: Place) -> Place | None:
    """The place in its own part of the sentence, where a semicolon parts it: `He left; his wife, behind him, said, “`."""
    low = next((p + 1 for p in range(place.at - 2, place.low, -1) if place.tokens[p].text == ";"), None)
    return place._replace(low=low) if low is not None and place.tokens[low].is_word else None


def _is_somebody(place: Place, found: Attribution) -> bool:
    """`it` speaks only where a report or a company is meant: “...,” it noted; it blamed “terrorists”."""
    word = place.tokens[found.speaker.head].low
    if _is_label(place.tokens, found.speaker):
        return False
    if word != "it":
        return word not in SPEAKERS.nobody
    return found.cue is not None and (found.side == "before" or (found.side == "after" and found.beside))


def _is_label(tokens: Tokens, phrase: Phrase) -> bool:
    """`EXCLUSIVE: ‘`, `Watch: “`: what a desk puts before a headline."""
    if phrase.last >= len(tokens) or tokens[phrase.last].text != ":":
        return False
    return tokens[phrase.last - 1].low in SPEAKERS.labels and phrase.last - phrase.first <= _LABEL


def _order(place: Place, grammar: Grammar) -> tuple[Callable[[Place, Grammar], Attribution | None], ...]:
    if place.ended:  # what follows is a sentence of its own
        if _after_colon(place):
            return in_another_clause, _led_by_verb, owned, lead, by_phrase, source, helped, _labelled, after
        return (
            source_beside, gapped, parenthesis, chanted, lead, by_phrase, owned, left, source, helped, _labelled, after,
            _spoken_of_self, _of_self,
        )  # fmt: skip
    if is_named_so(place, grammar) or is_conceded(place, grammar) or led_by_participle(place, grammar) is not None:
        return led_by_participle, lead, left, after, by_phrase, owned, source, right
    if _after_colon(place):
        return (
            in_another_clause, _led_by_verb, owned, after, lead, left, source, right, helped, _labelled, _minded, _spoken_of_self, _of_self,
        )  # fmt: skip
    if place.at > place.low and (
        _says_right_before(place, grammar) or place.tokens[place.at - 1].low in SPEAKERS.reads
    ):
        return lead, after, by_phrase, owned, left, source, right, helped, _labelled, _minded
    return (
        after, source_beside, gapped, parenthesis, chanted, lead, by_phrase, owned, left, source, right, helped, _labelled, _minded,
        _spoken_of_self, _of_self,
    )  # fmt: skip


def _says_right_before(place: Place, grammar: Grammar) -> bool:
    """`said “`, and `When a woman shouted, “What about it?” he went on`: a verb of saying brings the string before what follows it."""
    before = place.tokens[place.at - 1]
    if before.low in SPEAKERS.says:
        return True
    if before.low in SPEAKERS.names and any(t.low == "what" for t in place.tokens[place.low : place.at]):
        return acts(place.tokens, place.at - 1, place.low, grammar)  # What bankers call “leverage” the rest call debt
    verb = place.at - 2
    led = place.tokens[place.low].low in _LED_IN and before.text == "," and verb > place.low
    return led and not grammar.inverts and acts(place.tokens, verb, place.low, grammar)


def _labelled(place: Place, grammar: Grammar) -> Attribution | None:
    """`Senator: Report is ‘full of holes’`: who stands before a colon at the beginning."""
    colon = next((p for p in range(place.low + 1, min(place.low + 6, place.at)) if place.tokens[p].text == ":"), None)
    subject = phrase_at(place.tokens, place.low, colon, grammar) if colon is not None else None
    if subject is None or subject.last != colon or subject.pronoun:
        return None
    head = place.tokens[subject.head_end - 1]
    single = head.is_name and not (grammar.drops or grammar.inverts)  # Holt: Deal is ‘dead’
    somebody = subject.head_end - subject.head > 1 or is_person_word(head.low) or single
    return Attribution(subject, None, "before", False) if somebody else None


def _spoken_of_self(place: Place, grammar: Grammar) -> Attribution | None:
    """`He “frankly doesn't care”`: what a pronoun right before the string goes on with are words of whom it means."""
    tokens, at = place.tokens, place.at - 1
    if grammar.inverts or grammar.drops or at < place.low or place.words < _PREDICATE or place.content[:1].isupper():
        return None
    if tokens[at].low not in ("he", "she", "they"):
        return None
    return Attribution(Phrase(at, at + 1, at, at + 1, True), None, "before", False)


def _of_self(place: Place, grammar: Grammar) -> Attribution | None:
    """`She has spent “every penny of my savings”`: words in the first person are the subject's own."""
    if grammar.inverts or grammar.drops or place.words < _PREDICATE or _FIRST_PERSON.search(place.content) is None:
        return None
    if any(token.low in SPEAKERS.addressed_with for token in place.tokens[place.low : place.at]):
        return None
    subject = sentence_subject(place.tokens, place.low, place.at, grammar)
    if subject is None or subject.first != place.low:
        return None
    somebody = subject.pronoun and place.tokens[subject.first].low in ("he", "she")
    return Attribution(subject, None, "before", False) if somebody else None


#: Words by which a string speaks of its speaker: I, mine, I'd
_FIRST_PERSON = re.compile(r"\b(?:I|me|my|mine|myself|I['\u2019](?:m|ve|d|ll))\b")
#: So many words are a predicate of somebody's own.
_PREDICATE = 3


def _minded(place: Place, grammar: Grammar) -> Attribution | None:
    """`Vicar ‘overjoyed’ as stolen bell returns`, `Council ‘regrets’ rat plague`: what only the subject can say of itself."""
    words = place.content.lower().split()
    felt = words[-1:] and words[-1] in SPEAKERS.own_mind and SPEAKERS.how_felt.issuperset(words[:-1])
    if grammar.inverts or grammar.drops or not felt:
        return None
    tokens = place.tokens
    subject = phrase_at(tokens, place.low, place.at, grammar)
    if subject is not None and subject.last < place.at and tokens[subject.last].low == "and":
        other = phrase_at(tokens, subject.last + 1, place.at, grammar)  # Harry and Mia ‘overwhelmed’ by welcome
        last = other.last if other is not None else subject.last
        subject = Phrase(subject.first, last, subject.first, last)
    return Attribution(subject, None, "before", False) if subject is not None and subject.last == place.at else None


def _after_colon(place: Place) -> bool:
    return place.at > place.low and place.tokens[place.at - 1].text in (":", "\uff1a")


def _led_by_verb(place: Place, grammar: Grammar) -> Attribution | None:
    return left(place, grammar, beside=True)


def reported(tokens: Tokens, low: int, end: int, grammar: Grammar) -> Voice | None:
    """Whose words the sentence `tokens[low:end]` reports, if anybody's."""
    if end == len(tokens):  # a paragraph ends with it: the speech that follows stands in the next one
        tokens = [*tokens, Token(tokens[-1].end, tokens[-1].end, QUOTE, QUOTE)]
    place = Place(tokens, end, low, end, ".", False, 0)
    found = aside(place, grammar) or _outermost(place, grammar) or source(place, grammar)
    if found is not None and _is_thing_that(tokens, found, low, grammar):
        return subject_voice(tokens, low, end, grammar)
    led_in = found is not None and found.cue is not None and _leads_in(tokens, low, found.cue[1], end)
    if found is not None and (led_in or tokens[found.speaker.head].low in SPEAKERS.askers) and not grammar.inverts:
        answerer = main_subject(tokens, low, end, grammar)  # When I asked her, she laughed. “...”
        return _voice(tokens, found._replace(speaker=answerer)) if answerer is not None else None
    return _voice(tokens, found) if found is not None else None


def _outermost(place: Place, grammar: Grammar) -> Attribution | None:
    """`SHE SAID she wasn't surprised by what he had said.`: of those who speak in a sentence, who tells of the others."""
    found = left(place, grammar)
    while found is not None and not grammar.inverts and found.speaker.first > place.low:
        if place.tokens[found.speaker.first - 1].low not in SPEAKERS.subordinates:
            break
        outer = left(place._replace(at=found.speaker.first - 1), grammar)
        if outer is None or outer.cue is None:
            break
        place, found = place._replace(at=found.speaker.first - 1), outer
    return found


def _is_thing_that(tokens: Tokens, found: Attribution, low: int, grammar: Grammar) -> bool:
    """`Holt builds A MACHINE THAT PROPOSES words. “…”`: whether a clause tells what a thing does, and nobody writes it."""
    phrase, cue = found.speaker, found.cue
    if cue is None or phrase.first == low or phrase.pronoun or grammar.inverts or cue[0] != phrase.last + 1:
        return False
    noun = tokens[phrase.last - 1]
    somebody = noun.is_name or is_person_word(noun.low) or noun.low in SPEAKERS.documents | SPEAKERS.writings
    return tokens[phrase.last].low in ("that", "which") and not somebody


def asked(tokens: Tokens, low: int, end: int, grammar: Grammar) -> tuple[bool, Voice | None]:
    """Whether the sentence `tokens[low:end]` ends with somebody's question, and who is asked: `Holt asked HIM what he wants.`"""
    verbs = (p for p in range(end - 1, low, -1) if tokens[p].low in SPEAKERS.asked and acts(tokens, p, low, grammar))
    verb = next(verbs, None)
    if verb is None or verb + 2 >= end or grammar.inverts or passive(tokens, verb, low, grammar):
        return False, None
    if _leads_in(tokens, low, verb, end):
        return False, None
    if tokens[verb + 1].low in SPEAKERS.questions:
        return True, None
    if tokens[verb + 1].low in ("him", "her"):
        whom: Phrase | None = Phrase(verb + 1, verb + 2, verb + 1, verb + 2, True)
    else:
        whom = phrase_at(tokens, verb + 1, end, grammar)
        whom = with_apposition(tokens, whom, end, grammar) if whom is not None else None
    if whom is None or all(
        token.low not in SPEAKERS.questions for token in tokens[whom.last : min(end, whom.last + 2)]
    ):
        return False, None
    return True, _voice(tokens, Attribution(whom, None, "context", False))


def _leads_in(tokens: Tokens, low: int, verb: int, end: int) -> bool:
    """`WHEN HOLT ASKED about it, Lund shrugged`: whether a verb tells when somebody else does what the sentence says."""
    return tokens[low].low in _LED_IN and any(token.text == "," for token in tokens[verb:end])


def announced(tokens: Tokens, low: int, end: int, grammar: Grammar) -> Voice | None:
    """Whose words the sentence `tokens[low:end]` announces by a noun for words: `Holt's response?`, `Her advice to young writers?`"""
    if tokens[end - 1].text not in ("?", "."):
        return None
    found = owned(Place(tokens, end - 1, low, end, ".", False, 0), grammar, ends=True)
    if found is None or found.cue is None:
        return None
    rest = tokens[found.cue[1] : end - 1]  # Her answer was short. “...”; not: His claim was rejected by experts. “...”
    judged = len(rest) > _SHORT or any(token.low.endswith(SPEAKERS.participle_endings) for token in rest)
    return None if judged else _voice(tokens, found)


_SHORT = 4


def subject_voice(tokens: Tokens, low: int, end: int, grammar: Grammar) -> Voice | None:
    """The subject of the sentence `tokens[low:end]`, for a string that nobody says in so many words."""
    subject = main_subject(tokens, low, end, grammar)
    if subject is None or (grammar.capital_nouns and _undergoes(tokens, subject, end)):
        return None
    return _voice(tokens, Attribution(subject, None, "context", False))


def _undergoes(tokens: Tokens, subject: Phrase, end: int) -> bool:
    """`Vergleiche werden gezogen`: the subject of a German passive, which says nothing."""
    if subject.last >= end or tokens[subject.last].low not in SPEAKERS.undergoes:
        return False
    return any(t.low.startswith("ge") and t.low.endswith(("t", "en")) for t in tokens[subject.last + 1 : end])


def _name_end(tokens: Tokens, phrase: Phrase) -> int:
    """Where a name ends: `Holt's claim`, but `Moody's said`, `the hospital, St. Brendan's, said`."""
    token = tokens[phrase.head_end - 1]
    following = tokens[phrase.head_end] if phrase.head_end < len(tokens) else None
    if following is not None and (
        following.low in SPEAKERS.of_companies or following.low in SPEAKERS.says or following.text == ","
    ):
        return token.end
    owned = token.possessive and token.low.endswith("s") and token.low[-2] in "'\u2019"
    return token.end - 2 if owned and len(token.low) > len("a's") else token.end


#: What is written as one word with a pronoun
_HELPER = re.compile(r"['\u2019](?:d|ll|ve|re|s)$")


def _voice(tokens: Tokens, found: Attribution) -> Voice:
    phrase, cue = found.speaker, found.cue
    last = tokens[max(phrase.last, phrase.head_end) - 1]
    bare = last.start + len(_HELPER.sub("", last.text)) if phrase.pronoun else last.end  # he'd told them
    return Voice(
        Span(tokens[phrase.head].start, min(_name_end(tokens, phrase), bare)),
        Span(tokens[phrase.first].start, bare),
        phrase.pronoun,
        Span(tokens[cue[0]].start, tokens[cue[1] - 1].end) if cue is not None else None,
        found.side,
        found.beside,
    )
