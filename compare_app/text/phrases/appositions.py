"""A name that explains the phrase before it: `the mayor, Ana Ruiz,`."""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.names.person_nouns import is_person_noun
from compare_app.text.names.titles import gender_of, is_title
from compare_app.text.names.words import NAMES
from compare_app.text.phrases.noun_phrase import Phrase, Tokens, is_name_part, is_nickname, is_verb
from compare_app.text.phrases.phrases import phrase_at
from compare_app.text.phrases.phrases_before import is_time
from compare_app.text.phrases.words import PHRASES

#: tokens of a name with its titles: Marine Lt. Col. Ana Maria Ruiz
_LONGEST = 6
#: tokens behind the `of` of an office: of State Ana Ruiz
_OFFICE = 3


def _belongs_to_another(tokens: Tokens, phrase: Phrase, grammar: Grammar) -> bool:
    """`a lawyer for the founder, Tim Holt,`: the name is that of the person named last, who does not speak."""
    linked = next((p for p in range(phrase.last - 1, phrase.first, -1) if tokens[p].low in ("for", "to", "of")), None)
    if linked is None or grammar.capital_nouns or tokens[phrase.first].low not in ("a", "an"):
        return False
    if tokens[phrase.last - 1].low in NAMES.bodies:
        return False  # a spokesman for the company, Tim Holt: companies have no first names
    spokes = tokens[linked - 1].low.startswith("spokes") and tokens[linked + 1].low in grammar.determiners
    if spokes and phrase.last + 1 < len(tokens):
        # a spokesman for the mayor, Tim Holt: they are named so; a spokesman for the supplier, Lund Systems
        first = tokens[phrase.last + 1].text
        return gender_of(first, ()) is None and not is_title(first)
    return tokens[linked + 1].low in grammar.determiners and is_person_noun(tokens[phrase.last - 1], grammar)


def with_apposition(tokens: Tokens, phrase: Phrase, end: int, grammar: Grammar) -> Phrase:
    """`the mayor, Ana Ruiz,`: the name that follows a nameless phrase is its head."""
    if phrase.last - phrase.first == 1 and tokens[phrase.first].low in PHRASES.stand_alone:
        return _inner(tokens, phrase, end, grammar)
    joined = _joined_role(tokens, phrase, end, grammar)
    if joined is not None:
        return joined
    if not _is_nameless(tokens, phrase, grammar):
        return phrase
    comma = phrase.last
    if comma < end and tokens[comma].low in ("himself", "herself", "themselves"):
        comma += 1
    while comma + 1 < end and (
        is_time(tokens[comma], grammar) or (tokens[comma].low == "in" and is_time(tokens[comma + 1], grammar))
    ):
        comma += 1  # her opponent next fall, Ana Ruiz; her opponent in November, Ana Ruiz
    if comma + 1 >= end or tokens[comma].text != "," or _belongs_to_another(tokens, phrase, grammar):
        return phrase
    name = _past_description(tokens, comma + 1, end, grammar)
    stop = _past_name(tokens, name, end)
    closes = (
        stop == end
        or tokens[stop].text in ",.;:()\u2014\u2013"
        or tokens[stop].low in grammar.stops
        or is_verb(tokens[stop], grammar)
    )
    if 1 <= stop - name <= _LONGEST and closes and (stop - name > 1 or stop == end or tokens[stop].text in ",."):
        return Phrase(phrase.first, stop, name, stop)
    return phrase


def _joined_role(tokens: Tokens, phrase: Phrase, end: int, grammar: Grammar) -> Phrase | None:
    """`the author and critic, ANA RUIZ`, `co-owner and head chef ANA RUIZ`: who is one thing and another, which has no article of its own."""
    at = phrase.last + 1
    if at >= end or tokens[phrase.last].low != "and" or grammar.capital_nouns:
        return None
    if tokens[at].low in grammar.determiners and not (
        tokens[at].low in ("a", "an") and at + 1 < end and tokens[at + 1].low in PHRASES.former
    ):
        return None  # the director and a former clerk, ANA RUIZ; not: the director and the clerk, Ana Ruiz
    linked = next((p for p in range(phrase.first + 1, phrase.last) if tokens[p].low == "of"), phrase.last)
    role = tokens[linked - 1]  # the DIRECTOR of research and a former clerk
    one = is_person_noun(role, grammar) and not role.low.endswith(("s", "police", "people"))
    # said Airbird President and CEO ANA RUIZ; not Mia Bishop and owner ANA RUIZ
    one = one or (is_title(role.text) and gender_of(tokens[phrase.first].text, ()) is None)
    held = not tokens[at].is_name or tokens[at].low in PHRASES.held_besides
    other = phrase_at(tokens, at, end, grammar) if one and held else None
    if other is None or other.pronoun:
        return None
    named = other if tokens[other.head].is_name else with_apposition(tokens, other, end, grammar)
    return Phrase(phrase.first, named.last, named.head, named.head_end) if tokens[named.head].is_name else None


def _is_nameless(tokens: Tokens, phrase: Phrase, grammar: Grammar) -> bool:
    """Whether a phrase tells what somebody is, and not yet who."""
    if grammar.capital_nouns and tokens[phrase.first].low in grammar.determiners:
        return True
    rank = (
        phrase.head_end - phrase.head == 1
        and tokens[phrase.head].text in PHRASES.ranks_in_letters
        and phrase.head > phrase.first
    )
    if rank or (is_title(tokens[phrase.head_end - 1].text) and phrase.last > phrase.head_end):
        return True  # Democratic Senator for Delby, Mia Holt
    whole = (phrase.head, phrase.head_end) == (phrase.first, phrase.last) and not phrase.pronoun
    return whole and any(not is_name_part(token) for token in tokens[phrase.first : phrase.last])


def _past_name(tokens: Tokens, name: int, end: int) -> int:
    """Where the name that begins at `name` ends."""
    stop = name
    while stop < end and (
        tokens[stop].is_name
        or (stop > name and is_nickname(tokens, stop))
        or (stop > name and tokens[stop].low in PHRASES.within_surnames)
        or (stop > name and tokens[stop].low == "of" and _in_office(tokens, name, stop, end))
        or (stop > name and tokens[name - 1].low == "the" and _joins_names(tokens, stop, end))
    ):
        stop += 1
    return stop


def _in_office(tokens: Tokens, name: int, at: int, end: int) -> bool:
    """`Secretary OF State Ana Ruiz`: an office and who holds it; not `Gov. Ana Ruiz of Delby`."""
    held = at == name + 1 and is_title(tokens[name].text)
    return held and at + _OFFICE < end and all(tokens[p].is_name for p in range(at + 1, at + _OFFICE + 1))


def _joins_names(tokens: Tokens, at: int, end: int) -> bool:
    """`the Gas AND Energy Council`."""
    return tokens[at].low in ("and", "of", "for") and at + 1 < end and tokens[at + 1].is_name


def _past_description(tokens: Tokens, at: int, end: int, grammar: Grammar) -> int:
    """Where the name begins in `former congresswoman JILL HAVERTY`, `the Gas and Energy COUNCIL`; `at` where nothing describes it."""
    if grammar.capital_nouns or grammar.inverts or at >= end or tokens[at].is_name:
        return at
    if tokens[at].low == "the" and at + 1 < end and tokens[at + 1].is_name:
        return at + 1
    if (named_as := _past_named_as(tokens, at, end)) is not None:
        return named_as
    described = next(
        (p for p in range(at, min(end - 1, at + 6)) if is_person_noun(tokens[p], grammar) and tokens[p + 1].is_name),
        None,
    )
    if described is not None and all(t.is_word and not is_verb(t, grammar) for t in tokens[at:described]):
        return described + 1  # the 24-year-old Irish actor Ana Ruiz
    last = at
    while last < min(end, at + 4) and tokens[last].is_word and not tokens[last].is_name:
        last += 1
    if not at < last < end or not tokens[last].is_name:
        return at
    word = tokens[last - 1]
    noun = word.low not in grammar.stops and word.low not in grammar.prepositions  # not like Ana Ruiz
    named = noun and gender_of(tokens[last].text, ()) is not None
    full = last == at + 1 and last + 2 <= end and tokens[last + 1].is_name
    full = full and (last + 2 == end or tokens[last + 2].text == ",")  # sophomore Indigo Holt
    ranked = noun and any(is_title(token.text) for token in tokens[last : min(end, last + 2)])  # retired Marine Col.
    described = is_person_noun(word, grammar) or is_title(word.text) or named or ranked or (noun and full)
    acts = any(is_verb(token, grammar) and token.low != "state" for token in tokens[at:last])
    return last if described and not acts else at


def _past_named_as(tokens: Tokens, at: int, end: int) -> int | None:
    """Where the name begins in `a student identified as BO LUND`, `a driver named BO LUND`."""
    for place in range(at + 1, min(end - 1, at + 8)):
        if not tokens[place].is_word:
            return None
        as_name = place + 1 if tokens[place + 1].low == "as" else place
        if tokens[place].low in PHRASES.identified and as_name + 1 < end and tokens[as_name + 1].is_name:
            return as_name + 1
    return None


def _inner(tokens: Tokens, phrase: Phrase, end: int, grammar: Grammar) -> Phrase:
    """`Another, the trade secretary, Neil Vane,`: the name in what explains the word."""
    at = phrase.last + 1
    if at >= end or tokens[phrase.last].text != ",":
        return phrase
    stop = at
    while stop < min(end, at + 4) and tokens[stop].is_name:
        stop += 1
    if stop - at > 1 and (stop == end or tokens[stop].text in ",."):
        return Phrase(phrase.first, stop, at, stop)  # said another, Ana Ruiz
    if tokens[at].low not in grammar.determiners:
        return phrase
    role = phrase_at(tokens, at, end, grammar)
    if role is None or role.pronoun:
        return phrase
    named = with_apposition(tokens, role, end, grammar)
    return Phrase(phrase.first, named.last, named.head, named.head_end) if tokens[named.head].is_name else phrase
