"""Quotes as tests look at them."""

from __future__ import annotations

import itertools

from compare_app.model.version import Quote, Version
from tests.text.making import version_of


def quotes_of(text: str) -> list[tuple[list[str], str, str | None]]:
    """Pieces, kind and the speaker's mention of every quote."""
    version = version_of(text)
    return [
        ([p.of(text) for p in q.pieces], q.kind, q.speaker.span.of(text) if q.speaker else None) for q in version.quotes
    ]


def check(version: Version) -> None:
    spans = [paragraph.span for paragraph in version.document.paragraphs]
    ends = [quote.pieces[0].start for quote in version.quotes]
    assert ends == sorted(ends)
    for quote in version.quotes:
        check_quote(version, quote)
        assert all(any(span.contains(piece) for span in spans) for piece in quote.pieces)


def check_quote(version: Version, quote: Quote) -> None:
    for piece in quote.pieces:
        words = piece.of(version.text)
        assert words == words.strip()
        assert any(c.isalnum() for c in words)
    assert all(a.end <= b.start for a, b in itertools.pairwise(quote.pieces))
    for span in (quote.speaker.span if quote.speaker else None, quote.cue):
        if span is not None:
            assert span.length > 0
            assert span.end <= len(version.text)
