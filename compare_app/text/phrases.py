"""Noun phrases beside a reporting verb: who speaks, told from words of closed classes and from capitals.

No parser is used: beside a quote, order and punctuation say enough, and a parser would weigh more than the rest of the program.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from .grammar import Grammar
from .person_nouns import is_person_noun
from .titles import is_title
from .tokens import QUOTE, Token
from .word_lists import word_set

Tokens = Sequence[Token]
_PARTICLES = word_set("de da do del der den di du dos das la le van von ter ten bin ibn al el y zu zur af")
_PAPERS = ("zeitung", "zeitschrift", "agentur", "magazin", "blatt", "sender", "presse", "rundfunk", "fernsehen")
_COUNTS = word_set("one two three four five six many others")
_LONGEST = 26


class Phrase(NamedTuple):
    """A noun phrase `tokens[first:last]`; `head` and `head_end` delimit the name in it, or are the phrase itself."""

    first: int
    last: int
    head: int
    head_end: int
    pronoun: bool = False


def is_verb(token: Token, grammar: Grammar) -> bool:
    """Whether the word is a known reporting verb; a capital makes it something else."""
    return token.low in grammar.verbs and not token.text[0].isupper()


def is_name_part(token: Token) -> bool:
    """Whether the word can belong to a name."""
    return (token.is_name and not token.possessive) or token.low in _PARTICLES or token.text in "&/"


def is_adverb(token: Token, grammar: Grammar) -> bool:
    """Whether the word may stand between a subject and its verb."""
    return token.low in grammar.between or (token.low.endswith("ly") and not token.is_name and len(token.low) > 4)


def phrase_at(tokens: Tokens, at: int, end: int, grammar: Grammar) -> Phrase | None:
    """The noun phrase that begins at `at`, or None."""
    if at >= end or not tokens[at].is_word:
        return None
    token = tokens[at]
    if token.low in grammar.pronouns and not _determines(tokens, at, end, grammar):
        if at + 2 < end and tokens[at + 1].low == "of" and tokens[at + 2].is_word:
            return Phrase(at, at + 3, at, at + 3)  # one of them
        return Phrase(at, at + 1, at, at + 1, True)
    if _begins_with_particle(tokens, at, end, grammar):
        return Phrase(at, at + 2, at, at + 2)
    if token.low in ("von", "van", "de", "di", "da") and token.is_name:  # Von der Leyen betonte
        name = at + 2 if at + 2 < end and tokens[at + 1].low in ("der", "den") else at + 1
        return Phrase(at, name + 1, at, name + 1) if name < end and tokens[name].is_name else None
    stop = _forward(tokens, at, end, grammar)
    return _made(tokens, at, stop, grammar)


def _begins_with_particle(tokens: Tokens, at: int, end: int, grammar: Grammar) -> bool:
    """`de Blasio said`."""
    token = tokens[at]
    if token.low not in _PARTICLES or token.is_name or at + 1 >= end or not tokens[at + 1].is_name:
        return False
    return token.low not in grammar.prepositions and token.low not in grammar.determiners


def _determines(tokens: Tokens, at: int, end: int, grammar: Grammar) -> bool:
    """`one official`, `some critics`, `diese Frau`: a word that can be a pronoun stands before its noun."""
    if tokens[at].low not in grammar.determiners or at + 1 >= end:
        return False
    following = tokens[at + 1]
    if grammar.capital_nouns:
        return following.is_name or (
            following.is_word and at + 2 < end and tokens[at + 2].is_name and following.low not in grammar.stops
        )
    plain = following.is_word and not is_verb(following, grammar) and not is_adverb(following, grammar)
    return plain and following.low not in grammar.stops


def _forward(tokens: Tokens, at: int, end: int, grammar: Grammar) -> int:
    """Where the phrase that begins at `at` ends."""
    place = at + 1 if _is_determiner(tokens, at, end, grammar) else at
    begun = place
    while place < min(end, at + _LONGEST):
        token = tokens[place]
        if not token.is_word:
            if token.text in "&/" and place > begun:
                place += 1
                continue
            break
        if place > begun and _links(tokens, place, end, grammar):
            place += 1
            if tokens[place].low in grammar.determiners:
                place += 1
            begun = place
            continue
        if place == begun and tokens[place - 1].low in _COUNTS and is_verb(token, grammar):
            break  # the mother of three SAID
        if place > begun and _is_verb_of_person(tokens, place, end, grammar):
            break
        if not _in_phrase(tokens, place, begun, end, grammar):
            name = _past_adjectives(tokens, at, place, end, grammar)
            if name is None:
                break
            place = name
        place += 1
    return place


def _is_verb_of_person(tokens: Tokens, place: int, end: int, grammar: Grammar) -> bool:
    """`an onlooker DISHED to the paper`, not `a man ACCUSED of theft said`: a past form after a person, with no known verb behind it."""
    if grammar.capital_nouns or not tokens[place].low.endswith("ed") or not is_person_noun(tokens[place - 1], grammar):
        return False
    for token in tokens[place + 1 : min(end, place + 12)]:
        if not token.is_word:
            return True
        if is_verb(token, grammar):
            return False
    return True


def _is_determiner(tokens: Tokens, at: int, end: int, grammar: Grammar) -> bool:
    """`A mayor`, but not the initials of `A S Lund`."""
    if tokens[at].low not in grammar.determiners:
        return False
    return not (tokens[at].text == "A" and at + 1 < end and len(tokens[at + 1].text) == 1 and tokens[at + 1].is_name)


def _past_adjectives(tokens: Tokens, at: int, place: int, end: int, grammar: Grammar) -> int | None:
    """The name in `the tired but smiling Bo Lund`, from the word that joins its adjectives."""
    if tokens[place].low not in ("and", "but", "yet", "if", "though") or tokens[at].low not in grammar.determiners:
        return None
    if place == at + 1 or any(token.is_name or not token.is_word for token in tokens[at + 1 : place]):
        return None
    for after in range(place + 1, min(end, place + 4)):
        token = tokens[after]
        if token.is_name:
            return after if after > place + 1 else None
        if not token.is_word or token.low in grammar.stops or token.low in grammar.determiners:
            return None
    return None


def _links(tokens: Tokens, place: int, end: int, grammar: Grammar) -> bool:
    """Whether a preposition goes on with the phrase: the mayor OF Delby; not: Holt ON Monday."""
    token = tokens[place]
    if token.low not in grammar.linking or place + 1 >= end:
        return _is_particle(tokens, place, end) and not grammar.capital_nouns
    after = tokens[place + 1]
    if not after.is_word or after.low in grammar.times or after.low in grammar.alone:
        return False
    if grammar.capital_nouns and token.low in ("der", "dem") and _is_told(tokens, place, end, grammar):
        return False
    if token.low == "in" and after.low in (
        "a",
        "an",
        "his",
        "her",
        "their",
        "response",
        "einem",
        "einer",
        "seiner",
        "ihrer",
    ):
        return False
    if (
        token.low in ("to", "with", "against", "zu", "mit", "an", "im", "beim")
        and tokens[place - 1].is_name
        and not grammar.capital_nouns
    ):
        return False
    return after.low not in grammar.stops or after.low in grammar.determiners


def _is_told(tokens: Tokens, at: int, end: int, grammar: Grammar) -> bool:
    """`sagte Holm DER Zeitung „Der Bote“`: the paper that hears it is no part of the speaker; `der Chef DER Agentur` is one."""
    if at >= 2 and tokens[at - 2].low in grammar.determiners:
        return False
    for place in range(at + 1, min(end, at + 5)):
        token = tokens[place]
        if token.text == QUOTE or not token.is_name:
            return token.text == QUOTE and place > at + 1
        if token.low.endswith(_PAPERS):
            return True
    return False


def _is_particle(tokens: Tokens, place: int, end: int) -> bool:
    """`Jan VAN DER Berg`."""
    while place < end and tokens[place].low in _PARTICLES:
        place += 1
        if place < end and tokens[place].is_name:
            return True
    return False


def _in_phrase(tokens: Tokens, place: int, begun: int, end: int, grammar: Grammar) -> bool:  # noqa: PLR0911  one case a line
    token = tokens[place]
    if token.low in grammar.times and not _first_name(tokens, place, end, grammar):
        return False
    if token.low in grammar.stops or token.low in grammar.alone:
        return False
    if place > begun and token.low in grammar.determiners:
        return False
    if grammar.capital_nouns:
        return (
            token.is_name
            or token.text[0].isdigit()
            or (not any(t.is_name for t in tokens[begun:place]) and not is_verb(token, grammar))
        )
    if token.is_name or place == begun:
        return place == begun or not is_verb(token, grammar) or token.is_name
    if is_verb(token, grammar) or is_adverb(token, grammar):
        return False
    if tokens[place - 1].is_name and not tokens[place - 1].possessive:
        return _noun_after_name(tokens, place, end, grammar)
    return True


def _first_name(tokens: Tokens, place: int, end: int, grammar: Grammar) -> bool:
    """`APRIL Dorn`, `JAN van der Berg`: months that are names of people too."""
    if tokens[place].low not in _MONTH_NAMES or place + 1 >= end or grammar.capital_nouns:
        return False
    after = tokens[place + 1]
    return tokens[place].is_name and ((after.is_name and after.low not in grammar.times) or after.low in _PARTICLES)


_MONTH_NAMES = word_set("april may june august jan summer autumn")


def _noun_after_name(tokens: Tokens, place: int, end: int, grammar: Grammar) -> bool:
    """`Delby OFFICIALS said` against `Holt DEADPANNED`: a small word after a name is a noun where a verb follows."""
    token = tokens[place]
    following = tokens[place + 1] if place + 1 < end else None
    if is_person_noun(token, grammar):
        return following is None or following.low not in grammar.determiners or not following.is_word
    if (
        following is None
        or not following.is_word
        or following.low in grammar.determiners
        or following.low in grammar.pronouns
    ):
        return False
    if any(_ends_in_person(tokens, place, p, grammar) for p in range(place + 1, min(end, place + 3))):
        return True
    plural = token.low.endswith("s") and not token.low.endswith("ss")
    return plural and (following.low in grammar.auxiliaries or is_verb(following, grammar))


def _ends_in_person(tokens: Tokens, first: int, last: int, grammar: Grammar) -> bool:
    """`auto parts SUPPLIER`: small nouns up to one for a person."""
    if not is_person_noun(tokens[last], grammar):
        return False
    return all(
        t.is_word and not t.is_name and t.low not in grammar.stops and not is_verb(t, grammar)
        for t in tokens[first:last]
    )


def _made(tokens: Tokens, first: int, last: int, grammar: Grammar) -> Phrase | None:
    """The phrase with its name found; None where the words can be nobody."""
    inner = first + 1 if first < last and _is_determiner(tokens, first, last, grammar) else first
    if inner >= last or tokens[last - 1].text in ("times", "time", "ways", "way"):
        return None
    linked = next((p for p in range(inner + 1, last) if _is_link(tokens, p, grammar)), last)
    # `the University of Linden scientist`: the noun at the end is who speaks
    begun = linked + 1 < last and tokens[linked + 1].low in grammar.determiners  # Holt of HIS partner
    named_last = tokens[last - 1].is_name or linked == last or begun or not is_person_noun(tokens[last - 1], grammar)
    head = _trailing_name(tokens, inner, linked, grammar) if named_last else None
    if head is None:
        if grammar.capital_nouns and not any(t.is_name or t.text[0].isdigit() for t in tokens[first:last]):
            return None
        named = any(t.is_name for t in tokens[first:last])
        bare = is_person_noun(tokens[linked - 1], grammar) or tokens[linked - 1].low.endswith("s")
        if inner == first and not named and not bare and not tokens[first].possessive:
            return None
        return Phrase(first, last, first, last)
    return Phrase(first, last, *head)


def _is_link(tokens: Tokens, at: int, grammar: Grammar) -> bool:
    """A preposition within the phrase: la alcaldesa DE Delby; not in a name: Ana DE Ruiz."""
    return tokens[at].low in grammar.linking and (tokens[at].low not in _PARTICLES or not tokens[at - 1].is_name)


def _trailing_name(tokens: Tokens, first: int, last: int, grammar: Grammar) -> tuple[int, int] | None:
    """The run of capitals that ends the phrase: `spokeswoman MIA HOLT`."""
    place = last
    while place > first and (
        tokens[place - 1].is_name or tokens[place - 1].low in _PARTICLES or tokens[place - 1].text in ("&", "/")
    ):
        if tokens[place - 1].possessive and place < last:
            break
        place -= 1
    while place < last and not tokens[place].is_name:
        place += 1
    return (place, last) if place < last else None


def phrase_before(tokens: Tokens, low: int, end: int, grammar: Grammar) -> Phrase | None:
    """The noun phrase that ends right before `end`, going no further left than `low`."""
    last = end
    while last > low and _is_time(tokens[last - 1], grammar):
        last -= 1
    if last <= low or not tokens[last - 1].is_word:
        return None
    if tokens[last - 1].low in grammar.pronouns:
        return Phrase(last - 1, last, last - 1, last, True)
    first = last
    nearest: int | None = None  # where the phrase begins without what it hangs on
    while first > max(low, last - _LONGEST):
        token = tokens[first - 1]
        if token.low in grammar.determiners:
            if token.low in grammar.relatives:  # a decision that residents called
                break
            first -= 1
            if not _chained(tokens, low, first, grammar):
                break
            nearest = nearest or first
            first -= 1
        elif first < last and _chained(tokens, low, first, grammar) and not token.is_name:
            nearest = nearest or first
            first -= 1
        elif not _before_in_phrase(tokens, first - 1, last, grammar):
            break
        else:
            first -= 1
    found = _made(tokens, first, last, grammar) if first < last else None
    if found is None and nearest is not None:  # hit back at cruel trolls
        return _made(tokens, nearest, last, grammar)
    return found


def _is_time(token: Token, grammar: Grammar) -> bool:
    return (
        token.low in grammar.times
        or token.low in ("on", "last", "this", "next")
        or (token.low.isdigit() and len(token.low) <= 4)
    )


def _chained(tokens: Tokens, low: int, first: int, grammar: Grammar) -> bool:
    """Whether the phrase that begins at `first` hangs on one before it by a preposition."""
    if first - 2 < low or tokens[first - 1].low not in grammar.linking:
        return False
    before = tokens[first - 2]
    return (
        before.is_word
        and before.low not in grammar.stops
        and not is_verb(before, grammar)
        and not before.low.endswith("ed")
    )


def _before_in_phrase(tokens: Tokens, place: int, last: int, grammar: Grammar) -> bool:
    token = tokens[place]
    if not token.is_word or token.text == QUOTE:
        return token.text in ("&", "/")
    if token.low in grammar.stops or token.low in grammar.times or token.low in grammar.pronouns:
        return False
    if token.is_name or grammar.capital_nouns:
        return not is_verb(token, grammar)
    before = tokens[place - 1] if place else token
    if token.low.endswith("ed") and place and (before.is_name or before.low.endswith("s")) and not before.possessive:
        return before.low in grammar.determiners  # supporters WAVED signs
    if is_verb(token, grammar):
        return place > 0 and tokens[place - 1].low in grammar.determiners
    return not is_adverb(token, grammar)


def _belongs_to_another(tokens: Tokens, phrase: Phrase, grammar: Grammar) -> bool:
    """`a lawyer for the founder, Tim Holt,`: the name is that of the person named last, who does not speak."""
    linked = next((p for p in range(phrase.last - 1, phrase.first, -1) if tokens[p].low in ("for", "to", "of")), None)
    if linked is None or grammar.capital_nouns or tokens[phrase.first].low not in ("a", "an"):
        return False
    return tokens[linked + 1].low in grammar.determiners and is_person_noun(tokens[phrase.last - 1], grammar)


def with_apposition(tokens: Tokens, phrase: Phrase, end: int, grammar: Grammar) -> Phrase:
    """`the mayor, Ana Ruiz,`: the name that follows a nameless phrase is its head."""
    whole = (phrase.head, phrase.head_end) == (phrase.first, phrase.last)
    nameless = (
        whole and not phrase.pronoun and any(not is_name_part(token) for token in tokens[phrase.first : phrase.last])
    )
    if grammar.capital_nouns and tokens[phrase.first].low in grammar.determiners:
        nameless = True
    if is_title(tokens[phrase.head_end - 1].text) and phrase.last > phrase.head_end:
        nameless = True  # Democratic Senator for Delby, Mia Holt
    if not nameless or phrase.last + 1 >= end or tokens[phrase.last].text != ",":
        return phrase
    if _belongs_to_another(tokens, phrase, grammar):
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
