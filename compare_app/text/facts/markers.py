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
from compare_app.text.facts.dates import lower
from compare_app.text.facts.lexicon import lexicon_for
from compare_app.text.facts.patterns import accented, beginnings
from compare_app.text.facts.words import FACTS


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


def misread(m: re.Match[str], text: str, small: str) -> bool:
    """Whether a form is another word here: the following May, to vote no."""
    if m[0] == "may":
        return text[m.start()] == "M" and text[max(0, m.start() - 2) : m.start()].strip(" ").isalpha()
    if m[0] == "could":
        so_that = _SO_THAT.search(small, max(0, m.start() - 24), m.start()) is not None
        return so_that or _IN_VAIN.match(small, m.end()) is not None
    if m[0] == "no doubt":
        return small[max(0, m.start() - 7) : m.start()].endswith(_HOLDING)
    if m[0] in ("forecast", "forecasts"):
        return small[max(0, m.start() - 5) : m.start()].endswith((" a ", "the ", " its ", "their "))
    return m[0] == "no" and small[max(0, m.start() - 8) : m.start()].rstrip().endswith(_VOTES)


#: What enables is no doubt: so that it could turn out 180,000 cars.
_SO_THAT = re.compile(r"\bso (?:that )?(?:the )?\w+ $")
#: What somebody was not able to do is no doubt, either: could find no evidence, could offer no explanation.
_IN_VAIN = re.compile(
    r"\s(?:\w+\s)?(?:find|see|locate|identify|trace|detect|establish|recall|remember|offer|give|provide|name|produce|get|reach|think of|point to"
    r"|make out|do)\s(?:no|nothing|nobody|none|neither|no one|little)\b"
)
#: Somebody's own conviction: what he says without it is told as surely.
_HOLDING = ("have ", "has ", "had ", "having ", "left ")
_VOTES = ("vote", "voted", "votes", "voting")


def compares(m: re.Match[str], small: str) -> bool:
    """Whether a likelihood is a figure: 38 percent less likely to break a hip, twice as likely."""
    return m[0].startswith("likely") and small[max(0, m.start() - 5) : m.start()].endswith(("more ", "less ", "as "))


def says(m: re.Match[str], text: str, small: str, within: Span) -> bool:
    """Whether a form of a verb of saying is one here: not the States, nor has been confirmed, these claims, wrote a book."""
    before = small[max(within.start, m.start() - 24) : m.start()]
    if text[m.start()].isupper() or _PASSIVE.search(before) or (m[0] == "say" and _HAVE_A_SAY.search(before)):
        return False
    if m[0] == "claimed" or m[0] in FACTS.tells:
        return _TAKEN.match(small, m.end()) is None
    if m[0] in FACTS.cue_nouns:
        return not _DETERMINER.search(before) and _CLAUSE.match(small, m.end()) is not None
    if m[0] in FACTS.accuses and _OF_DOING.match(small, m.end()) is not None:
        return True
    if m[0] in FACTS.done_to_things:
        when = _WHEN.match(small, m.end())
        after = when.end() if when is not None else m.end()
        return _TOLD.match(small, after) is not None or finite(small[after : min(after + _AHEAD, within.end)])
    return True


def finite(after: str) -> bool:
    """Whether a clause follows, whose verb stands within reach: announced the road was closed; not: announced the winners."""
    m = _FINITE.search(after)
    return m is not None and not re.search(r"[,.;:]|\b(?:who|which|that)\b", after[: m.start()])


#: What is taken or told without a claim: claimed lives, the title; tells the story of.
_TAKEN = re.compile(
    r"\s+(?:\w+\s+){0,3}(?:lives|life|victims|victory|titles?|prizes?|gold|silver|bronze|medals?|seats?|credit|responsibility|asylum|benefits"
    r"|compensation|damages|wins?|points|wickets?|territory)\b|\s+(?:the|a|his|her|their|its|this)\s(?:\w+\s)?(?:story|tale|truth|time)\b"
)
_DETERMINER = re.compile(
    r"\b(?:the|these|those|this|that|his|her|their|its|our|my|your|all|any|no|some|several|many|of|such|and|or|to|with|a|an)\s$",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"\s*[,:\"“‘']|\s+(?:that|it|he|she|they|there|the|its|his|her|their|we|i|you|no|a|an|to have)\b")
_OF_DOING = re.compile(r"\s[^,;:.]{1,60}?\sof\s(?:\w+ly\s)?\w+ing\b")
#: When it was told says nothing of what was told: reported on Thursday a loss, reported on Thursday that it lost.
_WHEN = re.compile(
    r"\s+(?:(?:on|late|early|last) )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|(?:week|month|year)|in (?:january|february|march"
    r"|april|may|june|july|august|september|october|november|december))\b(?: (?:morning|afternoon|evening|night))?"
)
#: What was said follows, or stood before: a mark, a conjunction, a subject, the end of the sentence.
_TOLD = re.compile(
    r"\s*[,:.;\"“‘'\n]|\s*$|\s+(?:that|how|why|what|whether|when|who|it|he|she|they|there|we|i|you|to have|having|in a|at a|on|to reporters|late|early)\b"
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|could|may|might|did|does|do|can|should|must)\b|n['’]t\b"
)
_AHEAD = 60
_HAVE_A_SAY = re.compile(r"\b(?:a|the|their|his|her|its|our|my|your|no|any|final)\s$")
_PASSIVE = re.compile(r"\b(?:be|been|is|are|was|were|being|to be)\s(?:(?:not|also|never|already|\w+ly)\s)?$")


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
