"""Nouns by which an article brings in somebody without a name: `a retired NURSE who lives there`."""

from __future__ import annotations

import re

from compare_app.text.speakers.people.people import People
from compare_app.text.speakers.people.role_words import ROLES


class Unnamed:
    """Such nouns of one text."""

    def __init__(self, text: str, people: People) -> None:
        self._text, self._is_quoted = text, people.is_quoted
        #: where somebody without a name is first brought in by a noun
        self._first: dict[str, int] = {}

    def came(self, noun: str, at: int) -> bool:
        """Whether somebody without a name was brought in by the noun before: a retired nurse who lives there."""
        if noun not in self._first:
            found = _brought_in(noun).search(self._text)
            self._first[noun] = found.start() if found is not None else len(self._text)
        return self._first[noun] < at

    def came_lately(self, noun: str, at: int, lines: int) -> bool:
        """Whether the `lines` before, counted in characters, tell of somebody without a name by the noun: a governor of the school said."""
        near = _brought_in(noun).finditer(self._text, max(0, at - lines), at)
        return any(not self._is_quoted(match.start()) for match in near)


def _brought_in(noun: str) -> re.Pattern[str]:
    """`a retired NURSE`, where no name follows: somebody without a name comes in by the noun."""
    return re.compile(rf"\b(?:{ROLES.brings_in}) (?:[\w'\u2019-]+ ){{0,3}}{re.escape(noun)}\b(?!,? [A-Z])")
