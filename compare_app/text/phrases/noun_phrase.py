"""What a noun phrase is: a stretch of tokens with the name in it, if it has one; and the words that decide what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.names.name_runs import begins_with_place
from compare_app.text.names.person_nouns import is_person_noun
from compare_app.text.names.titles import gender_of, is_title, names_institution
from compare_app.text.phrases.words import PHRASES
from compare_app.text.tokens import QUOTE, Token

Tokens = Sequence[Token]
#: Tokens that a phrase has at most.
LONGEST = 26

#: In what a pronoun and its helper end that are written as one word
_HELPED = ("'ll", "\u2019ll", "'ve", "\u2019ve", "'re", "\u2019re", "e'd", "e\u2019d", "y'd", "y\u2019d")


class Phrase(NamedTuple):
    """A noun phrase `tokens[first:last]`; `head` and `head_end` delimit the name in it, or are the phrase itself."""

    first: int
    last: int
    head: int
    head_end: int
    pronoun: bool = False


def is_pronoun(token: Token, grammar: Grammar) -> bool:
    """A pronoun, alone or with its helper: promises that HE'LL protect Delby."""
    bare = token.low.replace("\u2019", "'").partition("'")[0]
    return token.low in grammar.pronouns or (bare in grammar.pronouns and token.low.endswith(_HELPED))


def is_verb(token: Token, grammar: Grammar) -> bool:
    """Whether the word is a known reporting verb; a capital makes it something else."""
    return token.low in grammar.verbs and not token.text[0].isupper()


def is_name_part(token: Token) -> bool:
    """Whether the word can belong to a name."""
    return (token.is_name and not token.possessive) or token.low in PHRASES.particles or token.text in "&/"


def is_nickname(tokens: Tokens, at: int) -> bool:
    """`Paul “SAX” Grillo`: a short string between two parts of a name, with no sign beside it."""
    if not 0 < at < len(tokens) - 1 or tokens[at].text != QUOTE or tokens[at].end - tokens[at].start > _NICKNAME:
        return False
    before, after = tokens[at - 1], tokens[at + 1]
    close = before.end + 1 == tokens[at].start and tokens[at].end + 1 == after.start
    return close and before.is_name and after.is_name and before.text.isalpha() and before.text[1:].islower()


#: Signs of a nickname with its marks.
_NICKNAME = 20


def is_adverb(token: Token, grammar: Grammar) -> bool:
    """Whether the word may stand between a subject and its verb."""
    if token.low in grammar.between:
        return True
    noun = token.low in PHRASES.no_adverbs  # family say
    return token.low.endswith("ly") and not (noun or token.is_name) and len(token.low) > len("only")


def made(tokens: Tokens, first: int, last: int, grammar: Grammar) -> Phrase | None:
    """The phrase with its name found; None where the words can be nobody."""
    inner = first + 1 if first < last and is_determiner(tokens, first, last, grammar) else first
    if inner >= last or tokens[last - 1].text in PHRASES.occasions:
        return None
    linked = next((p for p in range(inner + 1, last) if _is_link(tokens, p, grammar)), last)
    officer = _office_holder(tokens, inner, linked, last, grammar)
    if officer is not None:
        return Phrase(first, last, officer, last)
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


def _office_holder(tokens: Tokens, first: int, linked: int, last: int, grammar: Grammar) -> int | None:
    """Where the name begins in `Secretary of State ANN LEE`, `University of Linden professor ANN LEE`; None in `Ann Lee of Linden`."""
    styled = _styled(tokens, first, linked, last)
    if styled is not None:
        return styled
    named = linked + 2 < last and tokens[last - 1].is_name and not tokens[last - 1].possessive
    # a spokesman for Delby District Council
    body = names_institution([token.text for token in tokens[linked + 1 : last]])
    if grammar.capital_nouns or body or not named or _speaks_for(tokens, linked):
        return None
    noun = next((p for p in range(last - 2, linked, -1) if not tokens[p].is_name), linked)
    office = tokens[linked - 1]
    if noun > linked:  # Head of planning ANN LEE
        person = linked - 1 > first and _names_person(tokens[first:linked])  # Ann Lee of the group Open Harbor
        headed = is_title(office.text) or office.low in PHRASES.offices
        # not the founder of the charity Bright Wells
        held = headed and linked - 1 == first and last - noun == 3 and tokens[linked + 1].low not in grammar.determiners
        somebody = is_person_noun(tokens[noun], grammar) and tokens[noun].low not in PHRASES.groups
        return noun + 1 if not person and (held or somebody) else None
    if not (is_title(office.text) or office.low in PHRASES.offices):  # Board of Education President ANN LEE
        return next((p + 1 for p in range(last - 3, linked + 1, -1) if is_title(tokens[p].text)), None)
    if linked - 1 > first and gender_of(tokens[first].text, ()) is not None:
        return None  # Larry King of Linden
    known = next((p for p in range(linked + 2, last - 1) if gender_of(tokens[p].text, ()) is not None), None)
    office_of = tokens[linked].low != "at"  # not: chief investment officer at Solar Asset Management
    return known if known is not None else last - 2 if last - linked == 4 and office_of else None


def _speaks_for(tokens: Tokens, linked: int) -> bool:
    """`a spokeswoman FOR Gov. Ann Lee`: who speaks or works for somebody with a title is another."""
    office = tokens[linked - 1]
    return tokens[linked].low in ("for", "to", "with") and not office.is_name and is_title(tokens[linked + 1].text)


def _names_person(tokens: Tokens) -> bool:
    """Whether words before an `of` are somebody's first name and surname, and no title, house or body."""
    last = tokens[-1]
    body = (
        last.text in PHRASES.of_state
        or last.low in PHRASES.houses
        or last.low in PHRASES.bodies
        or last.low in PHRASES.offices
    )
    return not body and all(t.is_name and not t.possessive and not is_title(t.text) for t in tokens)


def _styled(tokens: Tokens, first: int, linked: int, last: int) -> int | None:
    """Where the name begins in `the COURT OF APPEALS`, `the DUCHESS OF DELBY`."""
    if (
        linked + 1 < last
        and tokens[linked].low in PHRASES.group_links
        and (group := _called_group(tokens, first, linked, last))
    ):
        return group
    if linked + 1 >= last or tokens[linked].low not in PHRASES.group_links:
        return None
    if linked + 2 == last and tokens[linked - 1].text in PHRASES.noble and tokens[linked + 1].is_name:
        return linked - 1
    named = all(
        (token.is_name and (not is_title(token.text) or token.low in PHRASES.departments))
        or token.low in PHRASES.within_bodies
        for token in tokens[linked + 1 : last]
    )
    heads = PHRASES.of_state if tokens[linked].low == "of" else PHRASES.for_something
    of_some = tokens[linked].low != "of" and tokens[linked - 1].low.endswith("s") and tokens[linked + 1].low == "the"
    if tokens[linked - 1].text not in heads or not named or of_some:  # not Students for the Delby Bus
        return None
    return next((p for p in range(first, linked) if tokens[p].is_name), None)


def _called_group(tokens: Tokens, first: int, linked: int, last: int) -> int | None:
    """Where the name begins in `the trade group CARRIERS FOR DELBY`."""
    begins = linked
    while begins > first and tokens[begins - 1].is_name:
        begins -= 1
    told = begins > first and tokens[begins - 1].low in PHRASES.groups and begins < linked
    return begins if told and all(token.is_name for token in tokens[linked + 1 : last]) else None


def _is_link(tokens: Tokens, at: int, grammar: Grammar) -> bool:
    """A preposition within the phrase: la alcaldesa DE Delby; not in a name: Ana DE Ruiz."""
    if tokens[at].low not in grammar.linking or (tokens[at].low == "against" and tokens[at].is_name):
        return False  # Students Against Hierarchy
    return tokens[at].low not in PHRASES.particles or not tokens[at - 1].is_name or _affiliates(tokens, at, grammar)


def _affiliates(tokens: Tokens, at: int, grammar: Grammar) -> bool:
    """`Anna de Vries VAN de partij`, but `Henk VAN Dijk`: whether a Dutch name with a surname stands before `van`."""
    if "van" not in grammar.linking or tokens[at].low != "van" or at < 2 or tokens[at].is_name:
        return False
    named = tokens[at - 2].is_name or tokens[at - 2].low in PHRASES.particles
    return named and tokens[at - 1].is_name and gender_of(tokens[at - 1].text, ()) is None


def _trailing_name(tokens: Tokens, first: int, last: int, grammar: Grammar) -> tuple[int, int] | None:
    """The run of capitals that ends the phrase: `spokeswoman MIA HOLT`."""
    place = last
    while place > first and (
        tokens[place - 1].is_name or tokens[place - 1].low in PHRASES.particles or tokens[place - 1].text in ("&", "/")
    ):
        if tokens[place - 1].possessive and place < last and not _names_members(tokens, place):
            break
        place -= 1
    while place < last and not tokens[place].is_name:
        place += 1
    while last - 1 > place and tokens[last - 1].low in PHRASES.particles and not tokens[last - 1].is_name:
        last -= 1  # Anna Holm von der Initiative
    last = next((at for at in range(place + 2, last) if _affiliates(tokens, at, grammar)), last)
    place = place + 1 if place > first and _is_of_place(tokens, place, last, grammar) else place
    return (place, last) if place < last else None


def _is_of_place(tokens: Tokens, place: int, last: int, grammar: Grammar) -> bool:
    """`мэр ЛИПОВА Олег Титов`, `burmistrz LIPOWA Maria Zawada`: where no article tells, the place of an office stands before a full name."""
    return not grammar.determiners and begins_with_place([token.text for token in tokens[place:last]])


def _names_members(tokens: Tokens, place: int) -> bool:
    """`the Shipowners' FEDERATION`, `the People's PARTY`: whose body it is, in the body's name."""
    members = tokens[place - 1].low.endswith(("s'", "s\u2019")) or tokens[place - 1].low[:-2] in PHRASES.members
    saint = place > 1 and tokens[place - 2].text in ("St.", "St")  # St. Mary's Hospital
    return (members or saint) and (tokens[place].low in PHRASES.bodies or tokens[place].low in PHRASES.houses)


def is_determiner(tokens: Tokens, at: int, end: int, grammar: Grammar) -> bool:
    """`A mayor`, but not the initials of `A S Lund`."""
    if tokens[at].low not in grammar.determiners:
        return False
    return not (tokens[at].text == "A" and at + 1 < end and len(tokens[at + 1].text) == 1 and tokens[at + 1].is_name)
