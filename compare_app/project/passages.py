"""From anchors to sentences: which sentences of a version stand on the words that were found again."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from compare_app.model.spans import Span
from compare_app.model.version import Version


def sentences_at(version: Version, span: Span) -> tuple[int, ...]:
    """The sentences that a span is about: those covered by half or more, else the one that holds most of it.

    An empty span, and one that lies between sentences, is about the sentence it stands in or behind.
    """
    sentences = version.sentences
    if not sentences:
        return ()
    first = max(0, bisect_right(sentences, span.start, key=lambda s: s.span.start) - 1)
    last = bisect_left(sentences, span.end, key=lambda s: s.span.start)
    near = range(first, max(last, first + 1))
    covered = tuple(k for k in near if 2 * sentences[k].span.overlap(span) >= max(1, sentences[k].span.length))
    return covered or (max(near, key=lambda k: sentences[k].span.overlap(span)),)
