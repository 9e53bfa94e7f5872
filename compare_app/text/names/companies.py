"""Companies that an article names in short: Veldhorn for Veldhorn NV, Brandt for Brandt Industries."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, cached_property

from compare_app.text.names.name_runs import UPPER
from compare_app.text.names.words import NAMES

_CAPITAL = rf"[{UPPER}][\w'\u2019&.-]*"
_NAME = (2, 3)  # words


@cache
def _formed() -> re.Pattern[str]:
    """A name with a legal form: `Veldhorn NV`."""
    forms = "|".join(sorted(map(re.escape, NAMES.company_forms)))
    return re.compile(rf"\b(?P<name>{_CAPITAL}(?: {_CAPITAL}){{0,4}}?)(?P<form>(?:,? (?:{forms})\b\.?)+)")


class Companies:
    """The companies of one text; `runs`: its runs of capitals, `is_quoted`: whether a place is within marks."""

    def __init__(self, text: str, runs: Iterable[tuple[int, int]], is_quoted: Callable[[int], bool]) -> None:
        self._text, self._is_quoted = text, is_quoted
        #: the first words of companies, which are short for them, in small letters: Brandt for Brandt Industries
        self.short = frozenset(_short(text[start:end].split() for start, end in runs))

    def in_full(self, name: str) -> str | None:
        """The company of a short name: `Veldhorn NV` for Veldhorn."""
        return self._whole.get(name)

    @cached_property
    def _whole(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for name, start, whole in _with_forms(self._text):
            if not self._is_quoted(start):
                found.setdefault(name, whole)
        return found


def _with_forms(text: str) -> Iterator[tuple[str, int, str]]:
    """Each name that a legal form follows, whole and by its last words, where that stands, and the name with the form: `Veldhorn NV`."""
    for match in _formed().finditer(text):
        words = match["name"].split(" ")
        for first in range(len(words)):
            name = " ".join(words[first:])
            yield name, match.end("name") - len(name), name + match["form"]


def _short(names: Iterable[Sequence[str]]) -> Iterator[str]:
    """The first words of companies' names, in small letters, which are short for them."""
    for words in names:
        if _NAME[0] <= len(words) <= _NAME[1] and words[-1].lower().strip(".") in NAMES.short_company_ends:
            yield words[0].lower()
