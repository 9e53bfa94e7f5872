"""Quoted words to be compared: the tokens of one or more quotes with the text they stand in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from compare_app.changes.quote_events.witnesses import Token, Witness
from compare_app.model.spans import Span
from compare_app.model.version import Version


@dataclass(frozen=True, slots=True)
class Words:
    """Tokens of one or more quotes in reading order, the stretches inside the marks, and the version they stand in."""

    version: Version
    tokens: tuple[Token, ...]
    pieces: tuple[Span, ...]

    @property
    def text(self) -> str:
        """The version's text."""
        return self.version.text

    def around(self, first: int, last: int) -> tuple[int, int]:
        """The stretch of text of tokens first:last with one more on each side, and the signs behind them."""
        start = self.tokens[max(0, first - 1)].start
        end = self.tokens[last + 1].start if last + 1 < len(self.tokens) else self.pieces[-1].end
        return start, max(start, end)

    def seam(self, token: int) -> bool:
        """Whether a statement ends before a token: at either end, and where a sentence or a piece begins with a capital."""
        if not 0 < token < len(self.tokens):
            return True
        before, at = self.tokens[token - 1].end, self.tokens[token].start
        sentences = self.version.sentences
        near = bisect_right(sentences, at, key=lambda s: s.span.start) - 1
        begins = near >= 0 and sentences[near].span.start >= before
        return (begins or not self.one_piece(token)) and not self.text[at].islower()

    def one_piece(self, token: int) -> bool:
        """Whether a token and the one before it stand inside the same marks, with nothing of the newspaper's between them."""
        before, at = self.tokens[token - 1].end, self.tokens[token].start
        return any(p.start <= before and at <= p.end for p in self.pieces)

    def between(self, before: int, behind: int) -> str:
        """The text between two tokens; from the piece's start or to its end where a token is out of range."""
        if not self.tokens:
            return ""
        start = self.tokens[before].end if before >= 0 else self.pieces[0].start
        end = self.tokens[behind].start if behind < len(self.tokens) else self.pieces[-1].end
        return self.text[start : max(start, end)]


def words_of(side: Witness, quotes: Iterable[int]) -> Words:
    """The words of these quotes of a version, in reading order."""
    tokens: list[Token] = []
    pieces: list[Span] = []
    for q in quotes:
        tokens += side.quotes[q].tokens
        pieces += side.version.quotes[q].pieces
    return Words(side.version, tuple(sorted(tokens)), tuple(sorted(pieces)))
