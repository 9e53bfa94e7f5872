"""What the words beside a name tell of a body that bears it: `, a research group in Delby`, `shares of Corvane`, `Corvane's stores`."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from compare_app.text.names.body_names import sorts_of_name, sorts_of_noun
from compare_app.text.names.body_words import BODY_WORDS
from compare_app.text.names.person_nouns import is_person_word
from compare_app.text.names.words import NAMES

_OF = r"['\u2019]s?"


class _Patterns(NamedTuple):
    """What stands beside a name and says what its bearer is."""

    #: `, a research group in Minneapolis`, `, the furniture chain`; not `, a company spokesman`
    after: re.Pattern[str]
    #: `Danish group Halvorsen Lines`, `a group called Valley Voices United`, `the grocer Pennyfields`
    before: re.Pattern[str]
    #: `Morava's biggest lender, Banca Orsa, said`, `The group behind the march, Open Harbor, said`; not `a clerk of the company, Ana Ruiz,`
    told_before: re.Pattern[str]
    owned_before: re.Pattern[str]
    owns: re.Pattern[str]
    works: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    told, kinds = "|".join(sorted(NAMES.apposed_body_nouns)), "|".join(sorted(map(re.escape, NAMES.kind_of)))
    noun, word = f"{told}|{kinds}", rf"(?:(?!(?:{BODY_WORDS.links})\b)[\w'\u2019-]+"
    no_clerk = "".join(rf"(?<!\b{small} )" for small in BODY_WORDS.not_before.split("|"))
    return _Patterns(
        re.compile(
            rf"(?: \([A-Z]+\))?,\s(?:{BODY_WORDS.articles})\s{word}\s){{0,4}}?(?P<noun>{noun})\b(?=[.,;]|\s(?:{BODY_WORDS.behind})\b)"
        ),
        re.compile(rf"\b(?:(?P<noun>{noun})(?:{BODY_WORDS.called})?|(?P<kind>{kinds}),)\s$"),
        re.compile(
            rf"{no_clerk}(?:\b|(?=['\u2019]))(?:{BODY_WORDS.led}){word} ){{0,3}}?(?P<noun>{told})(?: (?:{BODY_WORDS.behind_what}) [\w'\u2019 -]{{3,40}})?,\s$"
        ),
        re.compile(rf"\b(?:{BODY_WORDS.owned_before}) $"),
        re.compile(
            rf"{_OF} (?:[a-z-]+ ){{0,2}}?(?:{BODY_WORDS.owns})\b|(?:{BODY_WORDS.runs})\b|(?:{_OF})?(?:{BODY_WORDS.listed})\b"
        ),
        re.compile(rf"(?P<word>[\w'\u2019-]+),? (?P<link>{BODY_WORDS.works}) (?:(?:{BODY_WORDS.the}) )?$"),
    )


def sorts_beside(text: str, start: int, end: int) -> frozenset[str]:
    """What the article says, at this place, that the bearer of the name `text[start:end]` is, besides what the name says."""
    after = _patterns().after.match(text, end, end + 100)
    before = _patterns().before.search(text, max(0, start - 40), start)
    nouns = [after["noun"]] if after is not None else []
    nouns += [before["noun"] or before["kind"]] if before is not None else []
    if before is None and text.startswith((",", "'s,", "\u2019s,"), end):
        apposed = _patterns().told_before.search(text, max(0, start - 90), start)
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
        return beside["link"] in BODY_WORDS.workplaces and word.lower() not in NAMES.companies
    return not re.fullmatch(BODY_WORDS.leads, word) and is_person_word(word.lower())
