"""What the words of a sentence are there for: stating something, naming and describing people, or saying who said it.

Two sentences about one person share her name and what she is, whatever they say of her. So names, what stands in
apposition to them (“Tom Mabry, the mayor,” and “the mayor, Tom Mabry”), the verbs of saying and the dates are told from
the other words, which carry the statement. Nothing here knows a language; the names and verbs are found by `text`.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from compare_app.align.occasions import CUE, DESCRIBES, NAME, OCCASION, QUOTED, mark_occasions
from compare_app.align.stems import stem, stems
from compare_app.align.weights import background_weight
from compare_app.model.cancel import ShouldCancel, check
from compare_app.model.spans import Span
from compare_app.model.version import Fact, Version, Word

#: Words with one of these are no part of what their sentence states.
STATES_NOTHING = NAME | CUE | DESCRIBES | OCCASION
_BEFORE = 4  # words before a name that may describe its bearer: “Tennessee’s embattled secretary of state, Bo Lind”
_EMPTY = 0.15  # background weight up to which a word is an article, a preposition or their like
_APPOSED = re.compile(
    "(?:['\u2019]s)?(?: [a-z]{1,3}(?: [A-Z][\\w.]+)+)?, ([^,;\u201c\u201d\"]{1,60}?)(?:,|\u2014| [-\u2013] )"
)
_MOST_APPOSED = 8  # words
_NEAR = 2  # signs between a name and its verb of saying
_PART = re.compile('[,;:\u2014\u2013\u201c\u201d\u00ab\u00bb"()]| - ')
_BLOCK = 1024  # facts looked at before the question whether to go on
_SHORT = 3  # words of the statement that a part has at least


@dataclass(frozen=True, slots=True)
class Wording:
    """One version's words by their purpose: `flags` one a word; `speakers` by sentence, as stems of their last names.

    `names`: the stems of all names.
    """

    flags: bytes
    speakers: dict[int, frozenset[str]]
    names: frozenset[str] = frozenset()


def states(flags: int) -> bool:
    """Whether a word with these flags is part of what its sentence states."""
    return not flags & STATES_NOTHING


def wording(version: Version, should_cancel: ShouldCancel | None = None) -> Wording:
    """Sort the words of a version."""
    return _Reading(version, should_cancel).read()


class _Reading:
    def __init__(self, version: Version, should_cancel: ShouldCancel | None) -> None:
        self.version = version
        self._should_cancel = should_cancel
        self.starts = [w.start for w in version.words]
        self.flags = bytearray(len(version.words))
        self.sentence_starts = [s.span.start for s in version.sentences]
        self.speakers: dict[int, set[str]] = {}
        self.names: set[tuple[str, ...]] = set()
        self.stems: set[str] = set()

    def read(self) -> Wording:
        facts = self.version.facts
        for n, fact in enumerate(facts):
            self._go_on(n)
            if fact.kind == "name":
                self._mark(fact.span, NAME)
                self._named(fact.span)
            elif fact.kind in ("attribution", "date"):
                self._mark(fact.span, CUE)
        for quote in self.version.quotes:
            for piece in quote.pieces:
                self._mark(piece, QUOTED)
                if quote.speaker is not None and quote.kind in ("direct", "partial"):
                    name = quote.speaker.name or quote.speaker.span.of(self.version.text)
                    for k in range(self._sentence(piece.start), self._sentence(piece.end - 1) + 1):
                        self._speaks(k, name)
        for n, fact in enumerate(facts):
            self._go_on(n)
            if fact.kind == "name":
                self._describe(fact)
        self._reported(facts)
        mark_occasions(self.version, self.flags)
        speakers = {k: frozenset(names) for k, names in self.speakers.items()}
        return Wording(bytes(self.flags), speakers, frozenset(self.stems))

    def _go_on(self, done: int) -> None:
        if done % _BLOCK == 0:
            check(self._should_cancel)

    def _mark(self, span: Span, flag: int) -> None:
        for word in range(bisect_left(self.starts, span.start), bisect_left(self.starts, span.end)):
            self.flags[word] |= flag

    def _named(self, span: Span) -> None:
        """Note the stems of a name that begins and ends with a word."""
        first, after = bisect_left(self.starts, span.start), bisect_left(self.starts, span.end)
        words = self.version.words[first:after]
        if words and words[0].start == span.start and words[-1].end == span.end:
            forms = tuple(w.form for w in words)
            if forms not in self.names:
                self.names.add(forms)
                self.stems.update(stems(words))

    def _sentence(self, at: int) -> int:
        return max(0, bisect_right(self.sentence_starts, at) - 1)

    def _speaks(self, sentence: int, name: str) -> None:
        words = name.split()
        if words:
            self.speakers.setdefault(sentence, set()).add(stem(words[-1].lower().replace("\u2019", "'")))

    def _describe(self, fact: Fact) -> None:
        """Mark what stands in apposition to a name, after it or before it."""
        text, sentence = self.version.text, self.version.sentences[self._sentence(fact.span.start)]
        after = _APPOSED.match(text, fact.span.end, sentence.span.end)
        if after is not None and len(after[1].split()) <= _MOST_APPOSED:
            self._mark(Span(*after.span(1)), DESCRIBES)
        # the word that the name begins in; not at its start where a soft hyphen stands in it
        words, first = self.version.words, bisect_right(self.starts, fact.span.start) - 1
        for word in range(first - 1, max(sentence.first_word, first - _BEFORE) - 1, -1):
            between = text[words[word].end : words[word + 1].start]
            if between != " " and not (between == ", " and word == first - 1):
                break
            if self.flags[word] & CUE or background_weight(stem(words[word].form), self.version.language) <= _EMPTY:
                break
            self.flags[word] |= DESCRIBES

    def _reported(self, facts: Sequence[Fact]) -> None:
        """Note who speaks where a name stands beside a verb of saying, or is parted from it by an apposition."""
        last: Fact | None = None
        told = sorted((f for f in facts if f.kind in ("name", "attribution")), key=lambda f: f.span.start)
        for n, fact in enumerate(told):
            self._go_on(n)
            if last is not None and last.kind != fact.kind:
                name, cue = (last, fact) if last.kind == "name" else (fact, last)
                between = self.version.text[last.span.end : fact.span.start]
                apposed = last is name and _apposition(between)
                if (len(between) <= _NEAR and "," not in between) or apposed:
                    self._speaks(self._sentence(cue.span.start), name.span.of(self.version.text))
            last = fact


def _apposition(between: str) -> bool:
    return len(between) < 60 and between.startswith(", ") and between.rstrip().endswith(",")


def parts(version: Version, sentence: int, marked: Wording) -> list[list[int]]:
    """The statement's words (positions among the sentence's) between marks of punctuation; short runs are joined."""
    words, first = version.words_of(sentence), version.sentences[sentence].first_word
    stated = [n for n, flags in enumerate(marked.flags[first : first + len(words)]) if not flags & STATES_NOTHING]
    found: list[list[int]] = []
    begin = 0
    for n in _pauses(version.text, words):
        end = bisect_left(stated, n, begin)
        if end - begin >= _SHORT:
            found.append(stated[begin:end])
            begin = end
    if found and len(stated) - begin < _SHORT:
        found[-1] += stated[begin:]
    else:
        found.append(stated[begin:])
    return found


def _pauses(text: str, words: Sequence[Word]) -> list[int]:
    """The positions of the words that stand behind a mark of punctuation, in order."""
    if not words:
        return []
    starts = [w.start for w in words]
    found: dict[int, None] = {}
    for mark in _PART.finditer(text, starts[0], starts[-1]):
        n = bisect_right(starts, mark.start())
        if words[n - 1].end <= mark.start():  # a comma within a number is no pause
            found[n] = None
    return list(found)
