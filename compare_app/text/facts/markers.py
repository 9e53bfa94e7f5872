"""Words that turn a statement (negation), weaken it (certainty) or say whose it is (attribution).

Keys name the class, not the word: "negation:not", "certainty:reported", "attribution:say". Patterns are tried the longest
first, so that `is expected to` is one hedge.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from compare_app.model.spans import Span
from compare_app.model.version import Fact, FactKind
from compare_app.text.facts.date_patterns import lower
from compare_app.text.facts.lexicon import lexicon_for
from compare_app.text.facts.misread import compares, misread, says
from compare_app.text.facts.patterns import accented, beginnings


def find_markers(text: str, within: Span, language: str) -> list[Fact]:
    """The markers of a stretch of text, in order within each kind."""
    found: list[Fact] = []
    small = lower(text)
    for finder in finders(language):
        for m in finder.matches(small, within):
            name = finder.classes[int((m.lastgroup or "c0")[1:])]
            if finder.kind == "attribution":
                marks = name == "according" or says(m, text, small, within)
            else:
                marks = not misread(m, text, small) and (name != "probable" or not compares(m, small))
            if marks:
                found.append(Fact(finder.kind, Span(m.start(), m.end()), f"{finder.kind}:{name}"))
    return found


class Finder(NamedTuple):
    """The markers of one kind: one pattern with a group for each class, and where it may match.

    `starts`: how words begin that a marker can begin with, None where any may; `hanging`: parts of words (the n't of don't).
    """

    kind: FactKind
    classes: tuple[str, ...]
    pattern: re.Pattern[str]
    starts: re.Pattern[str] | None
    hanging: re.Pattern[str] | None

    def matches(self, small: str, within: Span) -> Iterator[re.Match[str]]:
        """What the pattern finds, from left to right: it is tried where it may match, not at every word."""
        if self.starts is None:
            yield from self.pattern.finditer(small, within.start, within.end)
            return
        at = within.start
        for place in self._places(small, within):
            m = self.pattern.match(small, place, within.end) if place >= at else None
            if m is not None:
                at = m.end()
                yield m

    def _places(self, small: str, within: Span) -> list[int]:
        assert self.starts is not None
        places = [m.start() for m in self.starts.finditer(small, within.start, within.end)]
        if self.hanging is None or not any(small.find(sign, within.start, within.end) >= 0 for sign in "'’"):
            return places
        return sorted([*places, *(m.start() for m in self.hanging.finditer(small, within.start, within.end))])


@lru_cache
def finders(language: str) -> tuple[Finder, ...]:
    """A finder for each kind of which the language's table has forms."""
    lexicon = lexicon_for(language)
    saying = {name: tuple(accented(form) for form in forms) for name, forms in lexicon.saying.items()}
    if lexicon.according:
        saying["according"] = tuple(accented(phrase) for phrase in lexicon.according)
    kinds: tuple[tuple[FactKind, dict[str, tuple[str, ...]]], ...] = (
        ("negation", dict(lexicon.negation)),
        ("certainty", dict(lexicon.certainty)),
        ("attribution", saying),
    )
    return tuple(finder_of(kind, classes) for kind, classes in kinds if classes)


#: So many signs are looked at before a marker is tried; that leaves one word in ten.
_SIGNS = 7


def finder_of(kind: FactKind, classes: dict[str, tuple[str, ...]]) -> Finder:
    """One pattern of all classes; a part of a word (the n't of don't) hangs on the word before."""
    groups = [[spaced(p.lower()) for p in sorted(group, key=len, reverse=True)] for group in classes.values()]
    whole = [[p for p in group if not p.startswith(_HANGING)] for group in groups]
    parts = [(n, p) for n, group in enumerate(groups) for p in group if p.startswith(_HANGING)]
    words = "|".join(f"(?P<c{n}>{'|'.join(group)})" if group else "(?!)" for n, group in enumerate(whole))
    tail = "|".join(f"(?P<h{n}>{p})" for n, p in parts)
    pattern = f"\\b(?:{words})\\b" + (f"|(?<=\\w)(?:{tail})\\b" if tail else "")
    starts = beginnings((rf"{p}\b" for group in whole for p in group), _SIGNS)
    hanging = re.compile(f"(?<=\\w)(?:{'|'.join(p for _, p in parts)})\\b") if parts else None
    return Finder(kind, tuple(classes), re.compile(pattern), starts, hanging)


_HANGING = ("n[", "['")


def spaced(pattern: str) -> str:
    """The pattern with its single spaces matching any white space, as lines may be wrapped."""
    return re.sub(r" (?![?*+{\]\\])(?![^\[]*\])", r"\\s+", pattern)
