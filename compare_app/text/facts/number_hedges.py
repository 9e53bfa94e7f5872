"""Words that make a number approximate, before it or behind it: some 40, 40 or so."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from compare_app.model.version import Fact
from compare_app.text.facts.atoms import Line
from compare_app.text.facts.lexicon import Lexicon
from compare_app.text.facts.number_found import SPANS, Found


def approximation(line: Line, found: Found, lexicon: Lexicon) -> Fact | None:
    """The word before or after a number that makes it approximate."""
    phrases = around(lexicon)
    for size in phrases.sizes:
        first = found.first - size
        kind = phrases.before.get(line.forms[first : found.first]) if first >= 0 else None
        if kind is not None and held(line, first, found, lexicon):
            continue
        if kind is not None and all(line.gap(first + n).isspace() for n in range(1, size + 1)):
            return Fact("certainty", line.span(first, found.first), f"certainty:{kind}")
    places = [at for at in (found.last, found.last + 1) if line.form(at) in phrases.begin_behind and line.follows(at)]
    if not places or not line.follows(found.last):
        return None
    for kind, parts in phrases.behind:
        for at in places:  # five or so, five boats or so
            if line.phrase(at, parts):
                return Fact("certainty", line.span(at, at + len(parts)), f"certainty:{kind}")
    return None


def held(line: Line, first: int, found: Found, lexicon: Lexicon) -> bool:
    """Whether a hedge belongs to the word before it: handed over thousands of pages, adding up to 16 percent, nine years over a £2m theft."""
    before = line.form(first - 1)
    if before in lexicon.held_by.get(" ".join(line.forms[first : found.first]), ()):
        return True
    of_a_term = line.form(first) in lexicon.during and lexicon.units.get(before) in SPANS
    noun = found.last < len(line) and line.follows(found.last) and line.form(found.last) not in lexicon.not_names
    return of_a_term and noun and found.unit not in {*SPANS, "", "%"}


class Around(NamedTuple):
    """The approximating phrases of a language, by their words: those before a number with their sizes, those behind it."""

    before: dict[tuple[str, ...], str]
    sizes: tuple[int, ...]
    behind: tuple[tuple[str, tuple[str, ...]], ...]
    begin_behind: frozenset[str]


@lru_cache
def around(lexicon: Lexicon) -> Around:
    """The tables; where two classes have one phrase, the first counts."""
    before: dict[tuple[str, ...], str] = {}
    for kind, group in lexicon.about.items():
        for phrase in group:
            before.setdefault(tuple(phrase.split()), kind)
    behind = tuple((kind, tuple(phrase.split())) for kind, group in lexicon.about_after.items() for phrase in group)
    sizes = sorted({len(parts) for parts in before}, reverse=True)
    return Around(before, tuple(sizes), behind, frozenset(parts[0] for _, parts in behind))


def during(line: Line, found: Found, hedge: Fact, lexicon: Lexicon) -> bool:
    """Whether a hedge before a length of time says during it: over 18 months; not in over 18 months."""
    over = found.unit in SPANS and hedge.span.of(line.text).lower() in lexicon.during
    return over and line.form(found.first - 2) not in lexicon.lasting


def is_threshold(hedge: Fact, text: str) -> bool:
    """Whether a hedge compares with a number that is exact: more than the 45,000 needed."""
    return hedge.span.of(text).lower().endswith(" the")
