"""Companies that an article names in short: Veldhorn for Veldhorn NV, Brandt for Brandt Industries."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from compare_app.text.names.name_runs import UPPER
from compare_app.text.word_lists import word_set

_ENDS = word_set(
    "corp inc ltd plc co group holdings industries systems technologies motors airlines partners securities capital foods stores"
)
_FORMS = "ASA|BV|SAS|KK|Bhd|Oy|NV|N\\.V|plc|PLC|Inc|Ltd|Pvt|Corp|LLC|LLP|AG|SA|SE|SpA|GmbH|AB|Oyj|Holdings"
_CAPITAL = rf"[{UPPER}][\w'\u2019&.-]*"
_FORMED = re.compile(rf"\b(?P<name>{_CAPITAL}(?: {_CAPITAL}){{0,4}}?)(?P<form>(?:,? (?:{_FORMS})\b\.?)+)")
_NAME = (2, 3)  # words


def in_full(text: str) -> Iterator[tuple[str, int, str]]:
    """Each name that a legal form follows, whole and by its last words, where that stands, and the name with the form: `Veldhorn NV`."""
    for match in _FORMED.finditer(text):
        words = match["name"].split(" ")
        for first in range(len(words)):
            name = " ".join(words[first:])
            yield name, match.end("name") - len(name), name + match["form"]


def short_for_companies(names: Iterable[Sequence[str]]) -> Iterator[str]:
    """The first words of companies' names, in small letters, which are short for them."""
    for words in names:
        if _NAME[0] <= len(words) <= _NAME[1] and words[-1].lower().strip(".") in _ENDS:
            yield words[0].lower()
