"""From anchors to sentences: which sentences of a version stand on the words that were found again."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from compare_app.model.spans import Span
from compare_app.model.version import Sentence, Version


def sentences_at(version: Version, span: Span) -> tuple[int, ...]:
    """The sentences that a span is about: those covered by half or more, else the one that holds most of it.

    An empty span, and one that lies between sentences, is about the sentence it stands in or behind.
    """
    sentences = version.sentences
    if not sentences:
        return ()
    first = max(0, bisect_right(sentences, span.start, key=_start) - 1)
    last = max(bisect_left(sentences, span.end, key=_start), first + 1)
    near = range(first, last)
    edges = {first, last - 1}  # what lies between them is covered wholly
    covered = tuple(k for k in near if k not in edges or _half_covered(sentences[k].span, span))
    return covered or (max(near, key=lambda k: sentences[k].span.overlap(span)),)


def _start(sentence: Sentence) -> int:
    return sentence.span.start


def _half_covered(sentence: Span, span: Span) -> bool:
    return 2 * sentence.overlap(span) >= max(1, sentence.length)
