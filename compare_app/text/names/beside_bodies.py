"""What the words beside a name tell of a body that bears it: `, a research group in Delby`, `shares of Corvane`, `Corvane's stores`."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from compare_app.text.names.body_names import sorts_of_name, sorts_of_noun
from compare_app.text.names.person_nouns import is_person_word
from compare_app.text.names.words import NAMES
from compare_app.word_lists import Pattern, WordLists, Words


class BodyWords(WordLists, area="bodies"):
    """What stands beside a body's name; asked of all languages at once, as the lists of names are."""

    #: what ends the words between an article and the noun: … , the former head of the agency in Dell
    links: Pattern
    #: before a noun behind the name: , a research group
    articles: Pattern
    #: before a noun in front of the name: Morava's biggest lender, Banca Orsa
    led: Pattern
    #: … where it is no clerk of the company, Ana Ruiz
    not_before: Pattern
    #: what may follow such a noun
    behind: Pattern
    #: between a noun and the name: a group called Valley Voices United
    called: Pattern
    #: where somebody works: an analyst at Pell Securities, Bo Orr of Relief Now …
    works: Pattern
    #: … also behind a name: Bo Orr of Relief Now
    workplaces: Words
    #: the article before a name
    the: Pattern
    #: who leads or speaks for a body works there, and tells what it is
    leads: Pattern
    #: what is done with companies alone: shares of Corvane, a stake in Corvane, customers of Corvane
    owned_before: Pattern
    #: what only companies have: Corvane's shareholders; people have customers and stores, too
    owns: Pattern
    #: what only they do, in a clause behind the name
    runs: Pattern
    #: … , not `Harkaway shares a house` or `Harkaway's shares`, which may be somebody's
    listed: Pattern


_WORDS = BodyWords()
_OF = r"['\u2019]s?"


class _Patterns(NamedTuple):
    """What stands beside a name and says what its bearer is."""

    #: `, a research group in Minneapolis`, `, the furniture chain`; not `, a company spokesman`
    after: re.Pattern[str]
    #: `Danish group Halvorsen Lines`, `a group called Valley Voices United`, `the grocer Pennyfields`
    before: re.Pattern[str]
    #: `Morava's biggest lender, Banca Orsa, said`; not `a clerk of the company, Ana Ruiz,`
    told_before: re.Pattern[str]
    owned_before: re.Pattern[str]
    owns: re.Pattern[str]
    works: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    told, kinds = "|".join(sorted(NAMES.apposed_body_nouns)), "|".join(sorted(map(re.escape, NAMES.kind_of)))
    noun, word = f"{told}|{kinds}", rf"(?:(?!(?:{_WORDS.links})\b)[\w'\u2019-]+"
    no_clerk = "".join(rf"(?<!\b{small} )" for small in _WORDS.not_before.split("|"))
    return _Patterns(
        re.compile(
            rf"(?: \([A-Z]+\))?,\s(?:{_WORDS.articles})\s{word}\s){{0,4}}?(?P<noun>{noun})\b(?=[.,;]|\s(?:{_WORDS.behind})\b)"
        ),
        re.compile(rf"\b(?:(?P<noun>{noun})(?:{_WORDS.called})?|(?P<kind>{kinds}),)\s$"),
        re.compile(rf"{no_clerk}(?:\b|(?=['\u2019]))(?:{_WORDS.led}){word} ){{0,3}}?(?P<noun>{told}),\s$"),
        re.compile(rf"\b(?:{_WORDS.owned_before}) $"),
        re.compile(
            rf"{_OF} (?:[a-z-]+ ){{0,2}}?(?:{_WORDS.owns})\b|(?:{_WORDS.runs})\b|(?:{_OF})?(?:{_WORDS.listed})\b"
        ),
        re.compile(rf"(?P<word>[\w'\u2019-]+),? (?P<link>{_WORDS.works}) (?:(?:{_WORDS.the}) )?$"),
    )


def sorts_beside(text: str, start: int, end: int) -> frozenset[str]:
    """What the article says, at this place, that the bearer of the name `text[start:end]` is, besides what the name says."""
    after = _patterns().after.match(text, end, end + 100)
    before = _patterns().before.search(text, max(0, start - 40), start)
    nouns = [after["noun"]] if after is not None else []
    nouns += [before["noun"] or before["kind"]] if before is not None else []
    if before is None and text.startswith((",", "'s,", "\u2019s,"), end):
        apposed = _patterns().told_before.search(text, max(0, start - 60), start)
        nouns += [apposed["noun"]] if apposed is not None else []
    told = {sort for noun in nouns for sort in sorts_of_noun(noun)}
    if not sorts_of_name(text[start:end]) and _is_listed(text, start, end):
        told.add("company")
    return frozenset(told)


def _is_listed(text: str, start: int, end: int) -> bool:
    """`shares of Corvane`, `Corvane, which owns`: whatever has shares or owns and is no person is a company."""
    before = _patterns().owned_before.search(text, max(0, start - 20), start)
    return before is not None or _patterns().owns.match(text, end) is not None


def is_workplace(text: str, start: int) -> bool:
    """Whether a name says where somebody works, and nothing else is told of it; not in `left Orlan Airlines for Tullow Foods`."""
    beside = _patterns().works.search(text, max(0, start - 40), start)
    if beside is None:
        return False
    word = beside["word"]
    if word[0].isupper() and not word.isupper():
        return beside["link"] in _WORDS.workplaces and word.lower() not in NAMES.companies
    return not re.fullmatch(_WORDS.leads, word) and is_person_word(word.lower())
