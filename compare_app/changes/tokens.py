"""What the differences are made of: the words of a sentence, and the signs between them that count as words.

A number of several words is one token (1.2 million), under the form of its key; so is a name with an alias (U.S.), and a
contraction is two (do + n't). House style then needs no further thought: what means the same has the same form.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import NamedTuple, TypeVar

from compare_app.changes.house_style import word_form
from compare_app.model.spans import Span
from compare_app.model.version import Fact, Version, Word
from compare_app.text.facts.lexicon import ALIASED, CURRENCIES
from compare_app.text.words import fold
from compare_app.word_lists import Regex, Table, WordLists


class TokenWords(WordLists, area="changes.tokens"):
    """Words that are written as one with an apostrophe."""

    #: a short word before another: l'eau
    elision: Regex
    #: two words, as the groups `first` and `rest`: don't, they'll; the words of both that are cut short
    contraction: Regex
    cut_first: Table
    cut_rest: Table


#: Signs that are words: $ in $12, % in 12%
_SIGN = re.compile(r"[%‰$€£¥&°§@+=#]")
_PERCENT = frozenset({"%", "pp", "‰", "th"})


class Token(NamedTuple):
    """A word or sign: its place, the form under which it equals others, and the number or name that it is, if any."""

    start: int
    end: int
    form: str
    fact: Fact | None = None

    @property
    def span(self) -> Span:
        """Its place."""
        return Span(self.start, self.end)


Piece = TypeVar("Piece", Word, Token)
#: As a word is made: without the constructor of a named tuple, which is written in Python.
_token: Callable[[tuple[int, int, str, None]], Token] = partial(tuple.__new__, Token)


def facts_in(version: Version, span: Span) -> tuple[Fact, ...]:
    """The facts that begin inside a stretch of a version's text."""
    first = bisect_left(version.facts, span.start, key=lambda fact: fact.span.start)
    last = bisect_left(version.facts, span.end, key=lambda fact: fact.span.start)
    return version.facts[first:last]


def tokens(version: Version, sentence: int, off: frozenset[str]) -> list[Token]:
    """The tokens of a sentence, in order, not overlapping."""
    span = version.sentences[sentence].span
    words = version.words_of(sentence)
    of_facts = [token for fact in facts_in(version, span) if (token := of_fact(fact, version.text, span, off))]
    whole = apart([token for token in of_facts if not splits_word(token, words)])
    found = list(whole)
    for word in outside(words, whole) if whole else words:
        if "'" in word.form:
            found += of_word(word, version, off)
        else:
            found.append(_token((word.start, word.end, word_form(word.form, version.language, off), None)))
    signs = [Token(m.start(), m.end(), m[0]) for m in _SIGN.finditer(version.text, span.start, span.end)]
    found += outside(signs, whole)
    return sorted(found, key=_start) if whole or signs else found


def _start(token: Token) -> int:
    return token.start


def splits_word(token: Token, words: Sequence[Word]) -> bool:
    """Whether a token begins or ends in the middle of a word: the 5/10 of an MK5/10 is no number of its own."""
    for at in (token.start, token.end):
        k = bisect_left(words, at, key=lambda word: word.start) - 1
        if k >= 0 and words[k].start < at < words[k].end:
            return True
    return False


def apart(found: Sequence[Token]) -> list[Token]:
    """The tokens without those that begin inside an earlier one."""
    out: list[Token] = []
    for token in sorted(found, key=lambda token: (token.start, -token.end)):
        if not out or token.start >= out[-1].end:
            out.append(token)
    return out


def outside(pieces: Iterable[Piece], whole: Sequence[Token]) -> Iterator[Piece]:
    """Words or signs, in order, without those that begin in one of the tokens made of facts."""
    k = 0
    for piece in pieces:
        while k < len(whole) and whole[k].end <= piece.start:
            k += 1
        if k == len(whole) or piece.start < whole[k].start:
            yield piece


def of_fact(fact: Fact, text: str, within: Span, off: frozenset[str]) -> Token | None:
    """A number as one token, a name with an alias, too; None for what stays single words."""
    if fact.kind not in ("number", "name"):
        return None
    start, end = fact.span.start, min(fact.span.end, within.end)
    key = fact.key.partition(":")[2]
    if fact.kind == "number" and fact.about != "vague" and "number words" not in off:
        value, _, unit = key.partition(":")
        if unit in _PERCENT and "percent" in off:
            return Token(start, end, text[start:end].lower(), fact)
        return Token(start, end, f"#{value}{unit if unit in _PERCENT or unit in CURRENCIES else ''}", fact)
    if fact.kind == "name" and "abbreviations" not in off and key in ALIASED:
        return Token(start, end, key, fact)
    return None


def of_word(word: Word, version: Version, off: frozenset[str]) -> list[Token]:
    """A word with an apostrophe as one token; a contraction as two, where both are words of their own (don't, they'll, l'eau)."""
    if "abbreviations" in off:
        return [Token(word.start, word.end, word_form(word.form, version.language, off))]
    written = version.text[word.start : word.end]
    known = TokenWords.of(version.language)
    if elided := known.elision.match(written):
        cut = word.start + elided.end()
        return [Token(word.start, cut, fold(elided[0])), Token(cut, word.end, fold(written[elided.end() :]))]
    split = known.contraction.match(written)
    if split is None:
        return [Token(word.start, word.end, word_form(word.form, version.language, off))]
    cut = word.start + split.end("first")
    first = split["first"].lower()
    rest = split["rest"].lower().replace("’", "'")
    return [Token(word.start, cut, known.cut_first.get(first, first)), Token(cut, word.end, known.cut_rest[rest])]
