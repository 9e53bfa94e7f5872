"""What the words beside a name tell of a body that bears it: `, a research group in Delby`, `shares of Corvane`, `Corvane's stores`."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from compare_app.text.names.body_names import sorts_of_name, sorts_of_noun
from compare_app.text.names.person_nouns import is_person_word
from compare_app.text.names.words import NAMES

#: … , the former head of the agency in Dell
_LINKS = "of|at|for|from|in|to|with|by|on|and|who|whose|that|which|when|where"
#: `an analyst at Pell Securities`, `Bo Orr of Relief Now`, where nothing else is told of them; not who leads or speaks for a body
_BESIDE = re.compile(r"(?P<word>[\w'\u2019-]+),? (?P<link>at|of|with|for|from) (?:the )?$")
_LEADS = re.compile(r"executive|president|chair\w*|founder|owner|head|boss|director|spokes\w+|CEO|leader")
#: What is done with companies alone: shares of Corvane, a stake in Corvane, customers of Corvane
_OWNED_BEFORE = re.compile(
    r"\b(?:[Ss](?:hares|tock) (?:of|in)|stake in|acquisition of|takeover of|merger with|(?:investors|shareholders) (?:of|in)|customers of|subsidiary of) $"
)
#: What only companies have: Corvane's shareholders; people have customers and stores, too
_OWNS = re.compile(
    r"['\u2019]s? (?:[a-z-]+ ){0,2}?(?:shareholders|earnings|revenues?|share price|stock price|subsidiary|subsidiaries|market share|market value|sales fell|sales rose|profits?|chief financial officer|headquarters)\b"
)
_RUNS = re.compile(
    r", which (?:also |now )?(?:makes|sells|owns|operates|runs|employs|manufactures|builds|supplies|bought|acquired|went public|is based|is headquartered|was founded)\b"
)
#: … , not `Harkaway shares a house` or `Harkaway's shares`, which may be somebody's
_LISTED_AFTER = re.compile(
    r"(?:['\u2019]s?)? shares (?:have |had |were |closed )?(?:fell|fallen|rose|risen|up|down|jumped|dropped|slid|tumbled|gained|lost|climbed|sank)\b"
)


class _Patterns(NamedTuple):
    """What stands beside a name and says what its bearer is."""

    #: `, a research group in Minneapolis`, `, the furniture chain`; not `, a company spokesman`
    after: re.Pattern[str]
    #: `Danish group Halvorsen Lines`, `a group called Valley Voices United`, `the grocer Pennyfields`
    before: re.Pattern[str]
    #: `Morava's biggest lender, Banca Orsa, said`; not `a clerk of the company, Ana Ruiz,`
    told_before: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    told, kinds = "|".join(sorted(NAMES.apposed_body_nouns)), "|".join(sorted(map(re.escape, NAMES.kind_of)))
    noun, word = f"{told}|{kinds}", rf"(?:(?!(?:{_LINKS})\b)[\w'\u2019-]+"
    return _Patterns(
        re.compile(
            rf"(?: \([A-Z]+\))?,\s(?:the|an?|its|one of the [a-z]+)\s{word}\s){{0,4}}?(?P<noun>{noun})\b"
            r"(?=[.,;]|\s(?:in|of|from|based|that|which|with|for|whose|owned|founded|representing|behind)\b)"
        ),
        re.compile(rf"\b(?:(?P<noun>{noun})(?: called| named| known as| calling itself)?|(?P<kind>{kinds}),)\s$"),
        re.compile(
            r"(?<!\bof )(?<!\bat )(?<!\bfor )(?<!\bwith )(?:\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir) |['\u2019]s )"
            rf"{word} ){{0,3}}?(?P<noun>{told}),\s$"
        ),
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
    if _OWNED_BEFORE.search(text, max(0, start - 20), start) is not None:
        return True
    return any(pattern.match(text, end) is not None for pattern in (_LISTED_AFTER, _OWNS, _RUNS))


def is_workplace(text: str, start: int) -> bool:
    """Whether a name says where somebody works; not in `left Orlan Airlines for Tullow Foods`."""
    beside = _BESIDE.search(text, max(0, start - 40), start)
    if beside is None:
        return False
    word = beside["word"]
    if word[0].isupper() and not word.isupper():
        return beside["link"] in ("at", "of") and word.lower() not in NAMES.companies
    return not _LEADS.fullmatch(word) and is_person_word(word.lower())
