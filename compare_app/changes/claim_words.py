"""What the comparison of claims asks of a language: its words for what a number counts, what joins clauses, who hands a claim on.

They stand in `resources/grammars/claims`, a file a language; en.toml says how. A language without a file has none of them:
an English word in another language is another word (Portuguese 30 a 40, no such rate).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from compare_app.changes.stems import stem
from compare_app.resources import resource
from compare_app.text.words import fold

_NEVER = re.compile(r"(?!)")
#: A language that nobody could tell is read as English is, as quotes are.
_UNKNOWN = "und"


@dataclass(frozen=True)
class ClaimWords:
    """The lists of a language in folded forms, stems where their name says so, and its patterns."""

    joining: frozenset[str] = frozenset()
    clauses: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    claims: frozenset[str] = frozenset()
    hands_on: frozenset[str] = frozenset()
    #: who is charged with something is not said to have done it
    charges: frozenset[str] = frozenset()
    #: between a speaker and his verb: the auditors also said
    before_cue: frozenset[str] = frozenset()
    rises: frozenset[str] = frozenset()
    #: what comes again: another vigil, a second one
    once_more: frozenset[str] = frozenset()
    #: verbs that leave it to a noun what was done: went out on 41 occasions
    does: frozenset[str] = frozenset()
    #: how long something takes: lasted three days
    lasts: frozenset[str] = frozenset()
    #: who tells, and whom, where what is told has to be proven: told the court
    tells: frozenset[str] = frozenset()
    judges: frozenset[str] = frozenset()
    #: who does so says no more than that something is to come
    promises: frozenset[str] = frozenset()
    some_of: frozenset[str] = frozenset()
    modifiers: frozenset[str] = frozenset()
    factors: frozenset[str] = frozenset()
    #: stems of what is measured, and of people who are counted
    times: frozenset[str] = frozenset()
    #: those, and stems of what else says too little of what a number is of
    little: frozenset[str] = frozenset()
    #: before what somebody says: that, dass
    that: re.Pattern[str] = _NEVER
    #: by name, see en.toml
    patterns: Mapping[str, re.Pattern[str]] = field(default_factory=dict)

    def pattern(self, name: str) -> re.Pattern[str]:
        """A pattern of the language; where it has none, one that matches nothing."""
        return self.patterns.get(name, _NEVER)

    @property
    def measures(self) -> frozenset[str]:
        """The stems of what figures are so many of; how often something was done says more."""
        return self.times - {"time"}


@cache
def claim_words(language: str) -> ClaimWords:
    """The words of a language; none where it has no file."""
    known = "en" if language == _UNKNOWN else language
    try:
        path = resource(f"grammars/claims/{known}.toml") if known.isalpha() else None
    except FileNotFoundError:
        path = None
    if path is None:
        return ClaimWords()
    kept = tomllib.loads(path.read_text(encoding="utf-8"))
    patterns = {name: re.compile(pattern) for name, pattern in kept.pop("patterns").items()}
    lists = {name: frozenset(fold(word) for word in words.split()) for name, words in kept.items()}
    that = re.compile(rf"\b(?:{'|'.join(sorted(lists.pop('that')))})\b")
    for name in ("times", "little"):
        lists[name] = frozenset(map(stem, lists.get(name, ())))
    lists["little"] |= lists["times"]
    return ClaimWords(**lists, that=that, patterns=patterns)
