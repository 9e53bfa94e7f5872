"""Subjects where the verb comes second (German, Dutch, Swedish): before it, or after it when something else leads the sentence."""

from __future__ import annotations

import re
from functools import cache

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.phrases.appositions import with_apposition
from compare_app.text.phrases.noun_phrase import Phrase, Tokens, is_verb
from compare_app.text.phrases.phrases import phrase_at
from compare_app.text.phrases.phrases_before import phrase_before
from compare_app.text.phrases.places import Attribution, Side
from compare_app.text.phrases.words import PHRASES
from compare_app.text.tokens import QUOTE
from compare_app.word_lists import Endings, Pattern, Table, WordLists, Words


class VerbSecondWords(WordLists, area="verb_second"):
    """What tells clauses and their subjects apart where the verb comes second, beside the lists of `words` and the grammars."""

    #: what adverbs are made of that stand for a thing told before: darin, hierbei, demgegenüber
    adverbs_begin: Pattern
    adverbs_end: Pattern
    #: what may begin a relative clause, …
    relatives: Words
    #: … and besides those and conjunctions a clause whose verb comes last
    dependent: Words
    #: articles that no subject has
    of_objects: Words
    #: the article of the one whom an object in front is for: Der englischsprachigen Zeitung sagte Karma
    dative: Words
    dative_adjectives: Endings
    #: behind a comma, where a main clause begins
    behind_comma: Words
    #: … without one
    joins_clauses: Words
    #: with what participles begin and end
    participles_begin: Endings
    participles_end: Endings
    #: pronouns that are subjects seldom
    seldom_subjects: Words
    #: before whom a passive is done by
    by: Words
    #: before the name of a family: von der Leyen
    of_family: Table


@cache
def _adverb(language: str) -> re.Pattern[str]:
    """Darin, dazu, hierbei, demgegenüber, gleichzeitig."""
    words = VerbSecondWords.of(language)
    return re.compile(f"(?:{words.adverbs_begin})(?:{words.adverbs_end})" if words.adverbs_begin else "(?!)")


def _words(grammar: Grammar) -> VerbSecondWords:
    return VerbSecondWords.of(grammar.language)


def subject_around(tokens: Tokens, at: int, low: int, end: int, grammar: Grammar) -> Phrase | None:
    """Where the verb comes second: the subject stands before it, or right after it when something else leads the sentence."""
    final = _verb_final(tokens, at, low, grammar)
    if final is not None:
        return _subject_of_dependent(tokens, final, low, at, grammar)
    start = _clause_start(tokens, at, low, grammar)
    helper = next((p for p in range(start, at) if tokens[p].low in grammar.auxiliaries), None)
    if helper is not None and _is_participle(tokens[at].low, grammar):
        at = helper
    first = _past_focus(tokens, start, at, grammar)
    if first == at and start > low and tokens[start - 1].low in PHRASES.joining:  # "Sie lehnte ab und nannte es ..."
        return inverted_subject(tokens, low, start - 1, grammar)
    if first < at and not _leads_in(tokens, first, at, grammar):
        phrase = phrase_at(tokens, first, at, grammar)
        if phrase is not None and not _is_abstract(tokens, phrase, grammar):
            return with_apposition(tokens, phrase, at, grammar)
    if first < at and tokens[first - 1].low in grammar.conjunctions and first > low:  # "weil er ... nannte"
        phrase = phrase_at(tokens, first, at, grammar)
        if phrase is not None:
            return phrase
    return phrase_after(tokens, at, end, grammar)


def inverted_subject(tokens: Tokens, low: int, end: int, grammar: Grammar) -> Phrase | None:
    """The subject of a whole sentence whose verb comes second, whatever the verb."""
    while low < end and not tokens[low].is_word and tokens[low].text != QUOTE:
        low += 1
    low = _past_focus(tokens, low, end, grammar)
    if low < end and (tokens[low].low in PHRASES.subordinating or _begins_with_verb(tokens, low, end)):
        # Als er kam, rief der Mann; Kämen sie dem nicht nach, rief er
        comma = next((p for p in range(low, end) if tokens[p].text == ","), None)
        return phrase_after(tokens, comma + 1, end, grammar) if comma is not None else None
    if low < end and not _leads_in(tokens, low, end, grammar):
        phrase = phrase_at(tokens, low, end, grammar)
        if phrase is None or not _is_abstract(tokens, phrase, grammar):
            return with_apposition(tokens, phrase, end, grammar) if phrase else None
    verb = next(
        (p for p in range(low, end) if is_finite(tokens, p, grammar) or _second(tokens, p, low, end, grammar)), None
    )
    return phrase_after(tokens, verb, end, grammar) if verb is not None else None


def _begins_with_verb(tokens: Tokens, low: int, end: int) -> bool:
    """`Kämen sie dem nicht nach`, `Hatte sie im Juni noch einen Antrag`: a condition or contrast without a word that says so."""
    if low + 1 >= end or not tokens[low].is_name or tokens[low + 1].low not in PHRASES.subjects:
        return False
    return tokens[low].low.endswith(("e", "en", "t", "st")) and tokens[low + 1].text[0].islower()


def _second(tokens: Tokens, at: int, low: int, end: int, grammar: Grammar) -> bool:
    """Whether an unknown small word stands where the verb does: after the first noun phrase or adverb, before a noun phrase."""
    token = tokens[at]
    if (
        at == low
        or at + 1 >= end
        or token.is_name
        or not token.text.isalpha()
        or token.low in grammar.stops | grammar.determiners | grammar.between
    ):
        return False
    before, after = tokens[at - 1], tokens[at + 1]
    opened = before.is_name and (
        at - low > 1 or before.low in grammar.openers or _adverb(grammar.language).fullmatch(before.low) is not None
    )
    return opened and (after.low in grammar.determiners or after.is_name or after.low in grammar.pronouns)


def _past_focus(tokens: Tokens, first: int, end: int, grammar: Grammar) -> int:
    """Past the words that join a sentence to the one before, and those that stress its subject: `Auch der Minister`."""
    while first < end and tokens[first].low in PHRASES.joining:
        first += 1
    while (
        first + 1 < end
        and tokens[first].low in PHRASES.focus
        and (tokens[first + 1].low in grammar.determiners or tokens[first + 1].is_name)
    ):
        first += 1
    return first


def _is_abstract(tokens: Tokens, phrase: Phrase, grammar: Grammar) -> bool:
    """`Die Anwendung der Regel stellte der Minister in Frage`: an act or a quality says nothing, so that it is the object."""
    if not grammar.capital_nouns or phrase.pronoun:
        return False
    noun = next((t for t in tokens[phrase.first : phrase.last] if t.is_name and t.low not in grammar.determiners), None)
    return (
        noun is not None and noun.low.endswith(PHRASES.abstract_endings) and not noun.low.endswith(PHRASES.body_endings)
    )


def _is_participle(word: str, grammar: Grammar) -> bool:
    words = _words(grammar)
    return word.startswith(words.participles_begin) and word.endswith(words.participles_end)


def _verb_final(tokens: Tokens, at: int, low: int, grammar: Grammar) -> int | None:
    """Where the dependent clause begins whose last word is the verb at `at`, or None: `, die Holm zum Ziel erklärt hatte:`."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is not None and after.text not in (":", ",", ".", QUOTE, ";") and after.low not in grammar.auxiliaries:
        return None
    for place in range(at - 1, max(low, at - 30) - 1, -1):
        token = tokens[place]
        if token.text in (";", ":", QUOTE):
            return None
        dependent = (
            token.low in PHRASES.subordinating or token.low in _words(grammar).relatives | _words(grammar).dependent
        )
        if dependent and (place == low or tokens[place - 1].text == ","):
            return place
        if token.text == "," or is_finite(tokens, place, grammar):
            return None
    return None


def _subject_of_dependent(tokens: Tokens, first: int, low: int, at: int, grammar: Grammar) -> Phrase | None:
    relative = tokens[first].low in _words(grammar).relatives
    phrase = phrase_at(tokens, first + 1, at, grammar)
    if phrase is not None and (not relative or phrase.pronoun or tokens[first + 1].is_name):
        return phrase
    return phrase_before(tokens, low, first - 1, grammar) if relative and first - 1 > low else phrase


def _leads_in(tokens: Tokens, first: int, at: int, grammar: Grammar) -> bool:
    """Whether the sentence begins with something other than its subject."""
    token = tokens[first]
    if token.text == QUOTE:
        return True
    if (
        first + 2 < at
        and _words(grammar).of_family.get(token.low) == tokens[first + 1].low
        and tokens[first + 2].is_name
    ):
        return not (first + 3 == at or is_finite(tokens, first + 3, grammar))  # von der Leyen
    if grammar.capital_nouns and (
        _adverb(grammar.language).fullmatch(token.low)
        or (token.low in _words(grammar).dative and _dative(tokens, first, at, grammar))
    ):
        return True
    return token.low in grammar.openers or token.low in grammar.prepositions or token.low in _words(grammar).of_objects


def _dative(tokens: Tokens, first: int, at: int, grammar: Grammar) -> bool:
    """`Der englischsprachigen Zeitung sagte Karma`: the adjective tells the case."""
    return (
        first + 2 < at
        and not tokens[first + 1].is_name
        and tokens[first + 1].low.endswith(_words(grammar).dative_adjectives)
    )


def _clause_start(tokens: Tokens, at: int, low: int, grammar: Grammar) -> int:
    """Where the main clause of the verb begins: the sentence's start, or after a semicolon, a dash, a word that joins clauses."""
    for place in range(at - 1, low - 1, -1):
        token = tokens[place]
        if token.text in (";", ":", "\u2013", "\u2014"):
            return place + 1
        if token.text == QUOTE and tokens[place + 1].text == ",":
            return place + 2
        if token.text == "," and place + 1 < at and tokens[place + 1].low in _words(grammar).behind_comma:
            return place + 2 if tokens[place + 1].low in grammar.conjunctions else place + 1
        if token.text == "," and tokens[place - 1].low in PHRASES.verb_prefixes and place + 1 < at:
            return place + 1  # Holm wies das zurück, der Sprecher sagte
        if (
            token.low in _words(grammar).joins_clauses
            and at - place <= 6
            and place > low
            and is_finite(tokens, place + 1, grammar)
        ):
            return place + 1
    return low


def is_finite(tokens: Tokens, at: int, grammar: Grammar) -> bool:
    """Whether a finite verb stands here."""
    return at < len(tokens) and (is_verb(tokens[at], grammar) or tokens[at].low in grammar.auxiliaries)


def phrase_after(tokens: Tokens, at: int, end: int, grammar: Grammar) -> Phrase | None:
    """The subject that follows the verb at `at`; short objects between them are skipped."""
    place = at + 1
    while (
        place < min(end, at + 5)
        and tokens[place].low in PHRASES.free_objects
        and not _pronoun_subject(tokens, place, grammar)
    ):
        place += 1
    phrase = phrase_at(tokens, place, end, grammar) or _bare(tokens, at, place, end, grammar)
    return with_apposition(tokens, phrase, end, grammar) if phrase else None


def _bare(tokens: Tokens, verb: int, first: int, end: int, grammar: Grammar) -> Phrase | None:
    """`ocenił PREZES BANKU, Marek Zalewski`: a role behind a verb of saying, in a language that has no articles."""
    if grammar.determiners or not is_verb(tokens[verb], grammar):
        return None
    stop = first
    while stop < min(end, first + _ROLE) and tokens[stop].is_word and tokens[stop].text != QUOTE:
        if tokens[stop].low in grammar.stops | grammar.between | grammar.times | grammar.pronouns:
            break
        stop += 1
    return Phrase(first, stop, first, stop) if stop > first else None


#: Tokens of such a role at most.
_ROLE = 6


def is_passive_german(tokens: Tokens, verb: int, low: int, grammar: Grammar) -> bool:
    """`wird von Kennern als „Meilenstein“ bezeichnet`, `eine Erklärung, die veröffentlicht wurde`: the subject says nothing."""
    word = tokens[verb].low
    if not grammar.capital_nouns:
        return False
    if not (_is_participle(word, grammar) or word.endswith("iert")) or word.endswith("te") or word == "zitiert":
        return False
    if verb + 1 < len(tokens) and tokens[verb + 1].low in PHRASES.passive:
        return True
    for at in range(verb - 1, max(low, verb - 24) - 1, -1):
        if tokens[at].low in PHRASES.passive:
            return word.endswith("t") or word in PHRASES.participles
        if tokens[at].text in (",", ";", ":"):
            return False
    return False


def by_agent(tokens: Tokens, verb: int, low: int, side: Side, grammar: Grammar) -> Attribution | None:
    """Who is told by `von` in the clause of a German passive; None where nobody is."""
    if not grammar.capital_nouns:
        return None
    for at in range(verb - 1, max(low, verb - 24) - 1, -1):
        if tokens[at].low in _words(grammar).by and tokens[at + 1].text != QUOTE:
            phrase = phrase_at(tokens, at + 1, verb, grammar)
            somebody = phrase is not None and tokens[at - 1].low in PHRASES.passive
            return Attribution(phrase, (verb, verb + 1), side, False) if phrase is not None and somebody else None
        if tokens[at].text in (",", ";", ":"):
            return None
    return None


def _pronoun_subject(tokens: Tokens, place: int, grammar: Grammar) -> bool:
    return tokens[place].low in grammar.pronouns and tokens[place].low not in _words(grammar).seldom_subjects
