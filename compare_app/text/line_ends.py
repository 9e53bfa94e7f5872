"""Lines that a mail or an old text file breaks at some width, and spaces that stand twice: white space like any other.

Who speaks and what is a fact is told from words with one space between them. Of 129 articles wrapped at 72 signs 16 of 693 quotes
had another speaker and 27 of 10,321 facts were others; with a space before each line end, as mails have it, 18 and 23.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from compare_app.model.document import Document
from compare_app.model.spans import Span
from compare_app.model.version import Fact, Mention, Quote, Sentence, Version, Word

#: A shorter line ends where its writer wanted it to: an address, a list, verse.
_WRAPPED = 40
#: … but a paragraph with so many line ends, of which this share is followed by a small letter, stands in a narrow column.
_COLUMN_LINES, _GOES_ON = 3, 0.4
#: White space that a line's end has been made of.
_RUN = re.compile(r"[ \t]*\n[ \t]*|[ \t]{2,}")


class Flat:
    """A document whose white space within paragraphs is one space each, and the way between its places and the document's."""

    def __init__(self, document: Document, runs: Sequence[tuple[Span, str]]) -> None:
        parts, self._places, end = [], list[int](), 0
        for run, instead in runs:
            parts += [document.text[end : run.start], instead]
            self._places += range(end, run.start + len(instead))
            end = run.end
        parts.append(document.text[end:])
        self._places += range(end, len(document.text))
        paragraphs = tuple(replace(p, span=self._span(p.span)) for p in document.paragraphs)
        self.document = replace(document, text="".join(parts), paragraphs=paragraphs)

    def version(self, language: str, words: Sequence[Word], sentences: Sequence[Sentence]) -> Version:
        """The flat document with words and sentences that were found in the document."""
        return Version(
            self.document,
            language,
            tuple(Word(*self._bounds(word.start, word.end), word.form) for word in words),
            tuple(replace(sentence, span=self._span(sentence.span)) for sentence in sentences),
        )

    def quote(self, quote: Quote) -> Quote:
        """A quote of the flat document, as it stands in the document."""
        speaker, cue = quote.speaker, quote.cue
        return replace(
            quote,
            pieces=tuple(map(self._back, quote.pieces)),
            speaker=None if speaker is None else Mention(self._back(speaker.span), speaker.name),
            cue=None if cue is None else self._back(cue),
        )

    def fact(self, fact: Fact) -> Fact:
        """A fact of the flat document, as it stands in the document."""
        return replace(fact, span=self._back(fact.span))

    def _span(self, span: Span) -> Span:
        return Span(*self._bounds(span.start, span.end))

    def _bounds(self, start: int, end: int) -> tuple[int, int]:
        """The places in the flat text of a stretch that begins and ends with no white space."""
        return bisect_left(self._places, start), bisect_left(self._places, end - 1) + 1

    def _back(self, span: Span) -> Span:
        """The places in the document of a stretch of the flat text."""
        if not span.length:
            at = self._places[span.start] if span.start < len(self._places) else self._places[-1] + 1
            return Span(at, at)
        return Span(self._places[span.start], self._places[span.end - 1] + 1)


def flat(document: Document, gaps: Sequence[Span] = ()) -> Flat | None:
    """The document with one space where a wrapped line ends or several spaces stand, and nothing in the `gaps` of words that a line's end breaks;
    None where that is the document itself.
    """
    runs = [run for paragraph in document.paragraphs for run in _runs(document.text, paragraph.span)]
    ends = {gap.end for gap in gaps}
    told = [(gap, "") for gap in gaps] + [(run, " ") for run in runs if run.end not in ends]
    return Flat(document, sorted(told)) if told else None


def _runs(text: str, span: Span) -> Iterator[Span]:
    """The white space of a paragraph that is to be one space."""
    line = span.start
    is_column = _is_column(text, span)
    for run in _RUN.finditer(text, span.start, span.end):
        if "\n" not in run[0]:
            yield Span(*run.span())
            continue
        if is_column or run.start() - line >= _WRAPPED:
            yield Span(*run.span())
        line = run.end()


def _is_column(text: str, span: Span) -> bool:
    """Whether a paragraph's lines are wrapped, however short they are: many go on with a small letter."""
    starts = [
        text[run.end()] for run in _RUN.finditer(text, span.start, span.end) if "\n" in run[0] and run.end() < span.end
    ]
    return len(starts) >= _COLUMN_LINES and sum(c.islower() for c in starts) >= _GOES_ON * len(starts)
