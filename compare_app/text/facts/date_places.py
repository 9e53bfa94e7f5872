"""Where dates may be written: most patterns of dates can match in few places of a text, or nowhere, and are tried there alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from compare_app.model.spans import Span
from compare_app.text.facts.date_patterns import lower, patterns
from compare_app.text.facts.lexicon import lexicon_for
from compare_app.text.facts.patterns import accented, beginnings

_DIGITS = re.compile(r"\d+")
_WITHOUT_DIGITS = frozenset({"month", "hour", "weekday", "relative", "ago0", "ago1"})
#: These begin with a word of `worded`; `day month` does, or has one behind its digits.
_AT_WORDS = frozenset({"month", "hour", "weekday", "relative", "month day", "month year"})
#: what a decade ends in
_DECADE = frozenset({"0s", "0'", "0’"})
#: Beginnings of patterns that match at the first of some digits alone.
_AT_DIGITS = (r"(?<![\d.])(?P<", r"(?<![\d/])(?P<", r"(?<![\d.,:])(?P<", r"(?<![\d.,$€£#/:-])(?P<")
_SIGNS = 7  # of a word's beginning
_NEVER = re.compile(r"(?!)")


def matches(text: str, within: Span, language: str) -> Iterator[tuple[re.Match[str], str]]:
    """Every match of every pattern, the leftmost first, then the longest."""
    shown = Shown(lower(text), within, language)
    found = [(m, name) for name, pattern in patterns(language).items() for m in shown.matches(name, pattern)]
    return iter(sorted(found, key=lambda hit: (hit[0].start(), -hit[0].end())))


class Shown:
    """A stretch of text in small letters, with the places where patterns may match: most can in few places, or nowhere."""

    def __init__(self, small: str, within: Span, language: str) -> None:
        self.small, self.within = small, within
        self._runs = [m.span() for m in _DIGITS.finditer(small, within.start, within.end)]
        self._digits = [start for start, _ in self._runs]
        self._spoken = lexicon_for(language).spoken_signs
        words = worded(language)
        self._words = None if words is None else [m.start() for m in words.finditer(small, within.start, within.end)]

    def matches(self, name: str, pattern: re.Pattern[str]) -> Iterable[re.Match[str]]:
        """What a pattern matches, from left to right."""
        if name.startswith("spoken"):
            return pattern.finditer(self.small, self.within.start, self.within.end) if self._is_spoken() else ()
        if name not in _WITHOUT_DIGITS and not self._has_digits(name):
            return ()
        if name == "iso" or pattern.pattern.startswith(_AT_DIGITS):
            return self._at(self._digits, pattern)
        if name in _AT_WORDS and self._words is not None:
            return self._at(self._words, pattern) if self._words else ()
        if name == "day month" and self._words is not None:
            return self._at(sorted([*self._digits, *self._words]), pattern) if self._words else ()
        return pattern.finditer(self.small, self.within.start, self.within.end)

    def _is_spoken(self) -> bool:
        """Whether one of the signs stands here of which times in words have one."""
        return any(self.small.find(sign, self.within.start, self.within.end) >= 0 for sign in self._spoken)

    def _has_digits(self, name: str) -> bool:
        """Whether the digits stand here that a pattern needs."""
        if name in ("year", "month year"):
            return any(end - start == len("2031") for start, end in self._runs)
        if name == "decade":
            return any(self.small[end - 1 : end + 1] in _DECADE for _, end in self._runs)
        return bool(self._runs)

    def _at(self, places: Iterable[int], pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """What a pattern matches that begins at one of the places."""
        at = self.within.start
        for place in places:
            m = pattern.match(self.small, place, self.within.end) if place >= at else None
            if m is not None:
                at = m.end()
                yield m


@lru_cache
def worded(language: str) -> re.Pattern[str] | None:
    """How words begin that a month, a weekday, an hour or a relative date begins with; None where any may."""
    lexicon = lexicon_for(language)
    forms = (*lexicon.months, *lexicon.weekdays, *lexicon.relative, *lexicon.hours)
    return beginnings((accented(form) for form in forms), _SIGNS) if forms else _NEVER
