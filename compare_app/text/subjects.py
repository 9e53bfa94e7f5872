"""The subject of a reporting verb, in its sentence."""

from __future__ import annotations

import re

from .grammar import Grammar
from .phrases import Phrase, Tokens, is_adverb, is_name_part, is_person_noun, is_verb, phrase_at, phrase_before
from .tokens import QUOTE, Token
from .word_lists import word_set

# Words that are nouns as often as verbs: they need a subject right before them.
NOUN_TOO = word_set(
    "rule rules "
    "state states report reports call calls question questions demand demands offer offers order orders point points view views comment comments attack attacks "
    "charge charges estimate estimates address answer answers release voice claim claims challenge challenges mock doubt doubts fear fears worry worries hope hopes "
    "vent reason reasons email blog tweet tweets issue pledge pledges promise promises request requests threat remark remarks respond thanks notes note focus "
    "project forecast forecasts review hint hints joke jokes smile quote quotes brand figure figures force suspect suspects witness press shows label labels "
    "text brief praise appeal appeals cry cries guess mention mentions use plan plans find put feel think see hear made complaint appeal reply lead learn"
)
_BE = word_set("is are was were be been being gets got get isn't wasn't weren't")
_SPOKEN_OF_SELF = word_set("quoted cited heard reported recorded overheard caught")
_PARTICIPLE = ("ed", "ten", "orn", "wn")
_FREE_OBJECTS = word_set(
    "sich ihm ihr ihn ihnen uns mir mich es dazu weiter auch dann noch hierzu daraufhin gestern heute wörtlich jedoch dagegen hingegen aber bereits gegenüber etwa nun"
)


def acts(tokens: Tokens, at: int, low: int, grammar: Grammar) -> bool:  # noqa: PLR0911  one case a line
    """Whether the word at `at` stands in its sentence as a reporting verb."""
    token = tokens[at]
    if not is_verb(token, grammar):
        return False
    if at == low:
        return not grammar.capital_nouns
    before = tokens[at - 1]
    if token.low in _NAMING and at + 1 < len(tokens) and tokens[at + 1].text == QUOTE and _common_noun(before, grammar):
        return False  # a feature called “hotlists”
    if grammar.inverts:
        return before.low not in ("zu", "am", "im", "zum", "beim")
    article = (
        before.low in grammar.determiners and before.low not in grammar.pronouns and before.low not in grammar.relatives
    )
    if article or before.possessive:
        return False
    if before.low in grammar.prepositions and not token.low.endswith("ing") and before.low not in ("to", "as", "up"):
        return False
    if token.low not in NOUN_TOO:
        return True
    one = before.low in ("one", "another", "each", "this", "that", "no") and not token.low.endswith(("s", "ed"))
    subject = (
        (before.low in grammar.pronouns and not one)
        or before.low in grammar.auxiliaries
        or before.low == "to"
        or is_adverb(before, grammar)
    )
    plural = before.low.endswith("s") and not token.low.endswith("s")
    return (
        subject
        or plural
        or before.text in ("'", ",")
        or (token.low.endswith("s") and (before.is_name or at - low <= 3))
    )


_NAMING = word_set("called dubbed titled termed labeled labelled nicknamed entitled named known")


def _common_noun(token: Token, grammar: Grammar) -> bool:
    if (
        not token.is_word
        or token.is_name
        or token.low in grammar.pronouns
        or token.low in grammar.stops
        or is_adverb(token, grammar)
    ):
        return False
    return not is_person_noun(token, grammar)


def passive(tokens: Tokens, at: int, low: int, grammar: Grammar) -> bool:
    """`was called`, `has been described as`: the subject is not who said it."""
    if grammar.inverts or not tokens[at].low.endswith(_PARTICIPLE) or tokens[at].low in _SPOKEN_OF_SELF:
        return False
    place = at - 1
    while place > low and is_adverb(tokens[place], grammar) and tokens[place].low not in ("quoted", "cited"):
        place -= 1
    return place >= low and tokens[place].low in _BE


def subject_of(tokens: Tokens, at: int, low: int, end: int, grammar: Grammar) -> Phrase | None:  # noqa: PLR0911  one case a line
    """Who does what the verb at `at` says, in the sentence `tokens[low:end]`."""
    if grammar.inverts:
        return _subject_around(tokens, at, low, end, grammar)
    place = at
    while place > low and _skipped(tokens, place - 1, grammar):
        place -= 1
    if place == low:
        return phrase_at(tokens, at + 1, end, grammar) if at == low else None
    before = tokens[place - 1]
    if before.low in grammar.relatives:
        comma = 1 if place - 2 >= low and tokens[place - 2].text == "," else 0
        return _before_relative(tokens, low, place - 1 - comma, grammar)
    if before.text == ",":
        return _before_aside(tokens, low, place - 1, grammar) or _enclosed(tokens, at, end, grammar)
    if before.text == ")":
        opening = next((p for p in range(place - 2, max(low, place - 12) - 1, -1) if tokens[p].text == "("), None)
        return phrase_before(tokens, low, opening, grammar) if opening is not None else None
    if before.low in grammar.conjunctions:
        return sentence_subject(tokens, low, place - 1, grammar)
    if tokens[place].low in ("put", "puts") and before.low == "as":
        return None
    return phrase_before(tokens, low, place, grammar)


def _enclosed(tokens: Tokens, at: int, end: int, grammar: Grammar) -> Phrase | None:
    """`A later start, says Kelley, “is good”`: the subject follows, and a comma follows it."""
    phrase = phrase_at(tokens, at + 1, end, grammar)
    return phrase if phrase is not None and phrase.last < len(tokens) and tokens[phrase.last].text == "," else None


def _before_relative(tokens: Tokens, low: int, end: int, grammar: Grammar) -> Phrase | None:
    """`Mia Holt, an expert at Delby, who said`: the name before the description."""
    phrase = phrase_before(tokens, low, end, grammar)
    described = (
        phrase is not None
        and phrase.first - 1 > low
        and tokens[phrase.first - 1].text == ","
        and tokens[phrase.first].low in grammar.determiners
    )
    outer = phrase_before(tokens, low, phrase.first - 1, grammar) if phrase is not None and described else None
    return outer if outer is not None and tokens[outer.head].is_name else phrase


def _skipped(tokens: Tokens, at: int, grammar: Grammar) -> bool:
    """Words between a subject and its verb: also, has, did not, was quoted as."""
    token = tokens[at]
    if token.is_name and token.low not in grammar.times:
        return False
    return token.low in grammar.auxiliaries or token.low == "to" or is_adverb(token, grammar)


def _before_aside(tokens: Tokens, low: int, comma: int, grammar: Grammar) -> Phrase | None:
    """`Mia Holt, who runs the shelter, said`: the subject stands before the aside that ends at `comma`."""
    commas = [p for p in range(low, comma) if tokens[p].text in (",", "\u2014", "\u2013")]
    if not commas:
        return None
    starts = [low, *(p + 1 for p in commas)]
    ends = [*commas, comma]
    for start, end in zip(starts, ends, strict=True):
        if start >= end or end - start > 30:
            continue
        first = (
            start + 1
            if tokens[start].low in ("and", "but", "so", "yet", "as", "while", "when") and start + 1 < end
            else start
        )
        if tokens[first].low in grammar.openers and tokens[first].low not in grammar.determiners:
            continue
        phrase = phrase_at(tokens, first, end, grammar)
        if phrase is not None and phrase.last == end and end != comma:
            return with_apposition(tokens, phrase, comma, grammar)
        if end != comma:
            ending = phrase_before(tokens, start, end, grammar)
            if ending is not None and _aside_follows(tokens, end + 1, comma, grammar):
                return with_apposition(tokens, ending, comma, grammar)
    return None


def _aside_follows(tokens: Tokens, at: int, end: int, grammar: Grammar) -> bool:
    if at >= end:
        return False
    token = tokens[at]
    return (
        token.low in grammar.relatives or token.low in grammar.determiners or token.text[0].isdigit() or token.is_name
    )


def with_apposition(tokens: Tokens, phrase: Phrase, end: int, grammar: Grammar) -> Phrase:
    """`the mayor, Ana Ruiz,`: the name that follows a nameless phrase is its head."""
    whole = (phrase.head, phrase.head_end) == (phrase.first, phrase.last)
    nameless = (
        whole and not phrase.pronoun and any(not is_name_part(token) for token in tokens[phrase.first : phrase.last])
    )
    if grammar.capital_nouns and tokens[phrase.first].low in grammar.determiners:
        nameless = True
    if not nameless or phrase.last + 1 >= end or tokens[phrase.last].text != ",":
        return phrase
    name = phrase.last + 1
    stop = name
    while stop < end and (
        tokens[stop].is_name or (stop > name and tokens[stop].low in ("de", "von", "van", "al", "bin", "der"))
    ):
        stop += 1
    closes = (
        stop == end
        or tokens[stop].text in ",.;:()\u2014\u2013"
        or tokens[stop].low in grammar.stops
        or is_verb(tokens[stop], grammar)
    )
    if 1 <= stop - name <= 5 and closes and (stop - name > 1 or stop == end or tokens[stop].text in ",."):
        return Phrase(phrase.first, stop, name, stop)
    return phrase


def sentence_subject(tokens: Tokens, low: int, end: int, grammar: Grammar) -> Phrase | None:
    """The noun phrase that the sentence begins with, after what leads it in."""
    place = low
    for _ in range(4):
        while place < end and not tokens[place].is_word and tokens[place].text != QUOTE:
            place += 1
        if place >= end:
            return None
        token = tokens[place]
        if token.low in ("and", "but", "yet", "so", "still", "then", "also", "later", "however"):
            place += 1
            continue
        led_in = token.low in grammar.openers and token.low not in grammar.determiners | grammar.pronouns
        if not led_in:
            phrase = phrase_at(tokens, place, end, grammar)
            return with_apposition(tokens, phrase, end, grammar) if phrase else None
        comma = next((p for p in range(place, min(end, place + 30)) if tokens[p].text == ","), None)
        if comma is None:
            return None
        place = comma + 1
    return None


def _subject_around(tokens: Tokens, at: int, low: int, end: int, grammar: Grammar) -> Phrase | None:
    """Where the verb comes second: the subject stands before it, or right after it when something else leads the sentence."""
    final = _verb_final(tokens, at, low, grammar)
    if final is not None:
        return _subject_of_dependent(tokens, final, low, at, grammar)
    start = _clause_start(tokens, at, low, grammar)
    helper = next((p for p in range(start, at) if tokens[p].low in grammar.auxiliaries), None)
    if helper is not None and _is_participle(tokens[at].low):
        at = helper
    first = _past_focus(tokens, start, at, grammar)
    if first == at and start > low and tokens[start - 1].low in _JOINING:  # "Sie lehnte ab und nannte es ..."
        return main_subject(tokens, low, start - 1, grammar)
    if first < at and not _leads_in(tokens, first, at, grammar):
        phrase = phrase_at(tokens, first, at, grammar)
        if phrase is not None:
            return with_apposition(tokens, phrase, at, grammar)
    if first < at and tokens[first - 1].low in grammar.conjunctions and first > low:  # "weil er ... nannte"
        phrase = phrase_at(tokens, first, at, grammar)
        if phrase is not None:
            return phrase
    return phrase_after(tokens, at, end, grammar)


def main_subject(tokens: Tokens, low: int, end: int, grammar: Grammar) -> Phrase | None:
    """The subject of a whole sentence, whatever its verb."""
    if not grammar.inverts:
        return sentence_subject(tokens, low, end, grammar)
    while low < end and not tokens[low].is_word and tokens[low].text != QUOTE:
        low += 1
    low = _past_focus(tokens, low, end, grammar)
    if low < end and tokens[low].low in _SUBORDINATING:  # Als er kam, rief der Mann
        comma = next((p for p in range(low, end) if tokens[p].text == ","), None)
        return phrase_after(tokens, comma + 1, end, grammar) if comma is not None else None
    if low < end and not _leads_in(tokens, low, end, grammar):
        phrase = phrase_at(tokens, low, end, grammar)
        return with_apposition(tokens, phrase, end, grammar) if phrase else None
    verb = next(
        (p for p in range(low, end) if is_finite(tokens, p, grammar) or _second(tokens, p, low, end, grammar)), None
    )
    return phrase_after(tokens, verb, end, grammar) if verb is not None else None


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
        at - low > 1 or before.low in grammar.openers or _PRO_ADVERB.fullmatch(before.low) is not None
    )
    return opened and (after.low in grammar.determiners or after.is_name or after.low in grammar.pronouns)


def _past_focus(tokens: Tokens, first: int, end: int, grammar: Grammar) -> int:
    """Past the words that join a sentence to the one before, and those that stress its subject: `Auch der Minister`."""
    while first < end and tokens[first].low in _JOINING:
        first += 1
    while (
        first + 1 < end
        and tokens[first].low in _FOCUS
        and (tokens[first + 1].low in grammar.determiners or tokens[first + 1].is_name)
    ):
        first += 1
    return first


def _is_participle(word: str) -> bool:
    return word.startswith(("ge", "mitge", "be", "er", "ver", "vorge", "ange", "zuge")) and word.endswith(("t", "en"))


def _verb_final(tokens: Tokens, at: int, low: int, grammar: Grammar) -> int | None:
    """Where the dependent clause begins whose last word is the verb at `at`, or None: `, die Holm zum Ziel erklärt hatte:`."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is not None and after.text not in (":", ",", ".", QUOTE, ";") and after.low not in grammar.auxiliaries:
        return None
    for place in range(at - 1, max(low, at - 30) - 1, -1):
        token = tokens[place]
        if token.text in (";", ":", QUOTE):
            return None
        dependent = token.low in _SUBORDINATING or token.low in (
            "dass",
            "der",
            "die",
            "das",
            "welche",
            "welcher",
            "zumal",
        )
        if dependent and (place == low or tokens[place - 1].text == ","):
            return place
        if token.text == "," or is_finite(tokens, place, grammar):
            return None
    return None


def _subject_of_dependent(tokens: Tokens, first: int, low: int, at: int, grammar: Grammar) -> Phrase | None:
    relative = tokens[first].low in ("der", "die", "das", "welche", "welcher")
    phrase = phrase_at(tokens, first + 1, at, grammar)
    if phrase is not None and (not relative or phrase.pronoun or tokens[first + 1].is_name):
        return phrase
    return phrase_before(tokens, low, first - 1, grammar) if relative and first - 1 > low else phrase


_SUBORDINATING = word_set("als wenn weil obwohl nachdem während da bevor falls indem damit sodass nachdem wie wobei")
_FOCUS = word_set("auch selbst sogar nur allein vor")
_JOINING = word_set("und aber doch denn oder sowie och men en maar samt jedoch")


def _leads_in(tokens: Tokens, first: int, at: int, grammar: Grammar) -> bool:
    """Whether the sentence begins with something other than its subject."""
    token = tokens[first]
    if token.text == QUOTE:
        return True
    if token.low == "von" and first + 2 < at and tokens[first + 1].low == "der" and tokens[first + 2].is_name:
        return not (first + 3 == at or is_finite(tokens, first + 3, grammar))  # von der Leyen
    if grammar.capital_nouns and (
        _PRO_ADVERB.fullmatch(token.low) or (token.low == "der" and _dative(tokens, first, at))
    ):
        return True
    return token.low in grammar.openers or token.low in grammar.prepositions or token.low in ("den", "dem", "des")


# Darin, dazu, hierbei, demgegenüber, gleichzeitig.
_PRO_ADVERB = re.compile(
    r"(?:da|dar|hier|wo|wor|dem|des|wäh|ander|gleich|eben)"
    r"(?:in|an|auf|aus|bei|durch|für|gegen|gegenüber|mit|nach|um|unter|von|vor|zu|über|hin|zufolge|wegen|halb|rend|falls|zeitig|seits)"
)


def _dative(tokens: Tokens, first: int, at: int) -> bool:
    """`Der englischsprachigen Zeitung sagte Karma`: the adjective tells the case."""
    return first + 2 < at and not tokens[first + 1].is_name and tokens[first + 1].low.endswith("en")


def _clause_start(tokens: Tokens, at: int, low: int, grammar: Grammar) -> int:
    """Where the main clause of the verb begins: the sentence's start, or after a semicolon, a dash, a word that joins clauses."""
    for place in range(at - 1, low - 1, -1):
        token = tokens[place]
        if token.text in (";", ":", "\u2013", "\u2014"):
            return place + 1
        if token.text == QUOTE and tokens[place + 1].text == ",":
            return place + 2
        if (
            token.text == ","
            and place + 1 < at
            and tokens[place + 1].low
            in ("und", "aber", "doch", "sondern", "wobei", "während", "weil", "nachdem", "da", "indem")
        ):
            return place + 2 if tokens[place + 1].low in grammar.conjunctions else place + 1
        if token.low in ("und", "och") and at - place <= 6 and place > low and is_finite(tokens, place + 1, grammar):
            return place + 1
    return low


def is_finite(tokens: Tokens, at: int, grammar: Grammar) -> bool:
    """Whether a finite verb stands here."""
    return at < len(tokens) and (is_verb(tokens[at], grammar) or tokens[at].low in grammar.auxiliaries)


def phrase_after(tokens: Tokens, at: int, end: int, grammar: Grammar) -> Phrase | None:
    """The subject that follows the verb at `at`; short objects between them are skipped."""
    place = at + 1
    while (
        place < min(end, at + 5) and tokens[place].low in _FREE_OBJECTS and not _pronoun_subject(tokens, place, grammar)
    ):
        place += 1
    phrase = phrase_at(tokens, place, end, grammar)
    return with_apposition(tokens, phrase, end, grammar) if phrase else None


def _pronoun_subject(tokens: Tokens, place: int, grammar: Grammar) -> bool:
    return tokens[place].low in grammar.pronouns and tokens[place].low not in ("es", "ihr")
