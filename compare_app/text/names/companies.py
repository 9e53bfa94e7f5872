"""Companies that an article names in short: Veldhorn for Veldhorn NV, Brandt for Brandt Industries."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from compare_app.text.word_lists import word_set

_ENDS = word_set(
    "corp inc ltd plc co group holdings industries systems technologies motors airlines partners securities capital foods stores"
)
_FORMS = "ASA|BV|SAS|KK|Bhd|Oy|NV|N\\.V|plc|PLC|Inc|Ltd|Pvt|Corp|LLC|LLP|AG|SA|SE|SpA|GmbH|AB|Oyj|Holdings"
_NAME = (2, 3)  # words


def in_full(text: str, name: str) -> re.Match[str] | None:
    """Where a text has a company's name with its legal form: `Veldhorn NV`."""
    return re.search(rf"\b{re.escape(name)}(?:,? (?:{_FORMS})\b\.?)+", text)


def short_for_companies(names: Iterable[Sequence[str]]) -> Iterator[str]:
    """The first words of companies' names, in small letters, which are short for them."""
    for words in names:
        if _NAME[0] <= len(words) <= _NAME[1] and words[-1].lower().strip(".") in _ENDS:
            yield words[0].lower()
