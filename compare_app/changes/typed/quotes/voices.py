"""Who says what a sentence quotes, as far as another sentence can show that he speaks there, too."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from compare_app.changes.pair import Side
from compare_app.changes.stems import telling
from compare_app.changes.words import ClaimWords
from compare_app.model.spans import Span
from compare_app.model.version import QuoteKind, Version
from compare_app.text.words import fold

#: Words before a mention that may say what somebody is: defence attorney Orr.
_BEFORE = 4


class Voice(NamedTuple):
    """A quote's kind; who says it: the surname, the mention as it stands, the telling words of it and of what stands before it."""

    kind: QuoteKind
    surname: str = ""
    mention: str = ""
    nouns: tuple[str, ...] = ()


def voice(side: Side, piece: Span) -> Voice | None:
    """Who says a quoted stretch of a sentence; without a mention where the text names nobody."""
    quote = side.whole.quote_of(piece)
    if quote is None or quote.speaker is None:
        return Voice(quote.kind) if quote is not None else None
    name, mention = quote.speaker.name, quote.speaker.span
    surname = fold(name).split()[-1] if name else ""
    return Voice(quote.kind, surname, fold(mention.of(side.text)), _nouns(side.version, mention))


def _nouns(version: Version, mention: Span) -> tuple[str, ...]:
    words, saying = version.words, ClaimWords.of(version.language).saying
    first = bisect_left(words, mention.start, key=lambda word: word.end)
    last = bisect_left(words, mention.end, key=lambda word: word.start)
    low = max(0, first - _BEFORE)
    while first > low and version.text[words[first - 1].end : words[first].start].isspace():
        first -= 1
    return tuple(word.form for word in words[first:last] if telling(word.form) and word.form not in saying)
