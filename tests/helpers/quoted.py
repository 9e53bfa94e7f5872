"""Versions with quotes set by hand, so that tests of quote events do not depend on how quotes are found."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from compare_app.model.alignment import Alignment, Link, Row, SentenceRef
from compare_app.model.document import Document, Paragraph, Role
from compare_app.model.spans import Span
from compare_app.model.version import Mention, Quote, QuoteKind, Sentence, Version
from compare_app.text.sentences import split
from compare_app.text.words import words

Who = str | tuple[str, str] | None

_MARKED = re.compile('[“"«]([^“”"«»]*)[”"»]')


def quoted(
    text: str,
    *who: Who,
    cues: Sequence[str | None] = (),
    pieces: Sequence[int] = (),
    kinds: Sequence[QuoteKind] = (),
    roles: Sequence[Role] = (),
    language: str = "en",
) -> Version:
    """A version of the text; every “marked string” is a quote, or `pieces[k]` of them together are quote k.

    `who`: the speaker's mention for each quote, with the resolved name as a second part; the mention is the one nearest to
    the quote. `cues` likewise; without them it is the text's said or told.
    """
    found = list(re.finditer(r"\S[^\n]*", text))
    paragraphs = tuple(
        Paragraph(Span(m.start(), m.start() + len(m[0].rstrip())), roles[n] if n < len(roles) else "body")
        for n, m in enumerate(found)
    )
    document = Document("made.txt", "0" * 64, text, paragraphs)
    all_words = words(text)
    starts = [w.start for w in all_words]
    sentences = tuple(
        Sentence(s, p, bisect_left(starts, s.start), bisect_left(starts, s.end))
        for p, paragraph in enumerate(paragraphs)
        for s in split(text, paragraph.span.start, paragraph.span.end, language)
    )
    quotes = _quotes(text, who, cues, pieces, kinds)
    return Version(document, language, all_words, sentences, quotes)


def _quotes(
    text: str, who: Sequence[Who], cues: Sequence[str | None], pieces: Sequence[int], kinds: Sequence[QuoteKind]
) -> tuple[Quote, ...]:
    strings = [Span(*m.span(1)) for m in _MARKED.finditer(text)]
    quotes = []
    while strings:
        k = len(quotes)
        count = pieces[k] if k < len(pieces) else 1
        own, strings = tuple(strings[:count]), strings[count:]
        said = who[k] if k < len(who) else None
        cue = cues[k] if k < len(cues) else _plain_cue(text, said)
        kind: QuoteKind = kinds[k] if k < len(kinds) else ("direct" if own[0].length > 30 else "partial")
        quotes.append(Quote(own, kind, _mention(text, own, said), cue and _nearest(text, own, cue)))  # type: ignore[arg-type]
    return tuple(quotes)


def _plain_cue(text: str, said: Who) -> str | None:
    """The verb of saying that the text uses, for a quote with a speaker."""
    return next((verb for verb in ("said", "told") if said and re.search(rf"\b{verb}\b", text)), None)


def _mention(text: str, own: Sequence[Span], said: Who) -> Mention | None:
    if said is None:
        return None
    shown, name = said if isinstance(said, tuple) else (said, None)
    return Mention(_nearest(text, own, shown), name if name else (shown if shown[:1].isupper() else None))


def _nearest(text: str, own: Sequence[Span], words_: str) -> Span:
    places = [Span(*m.span()) for m in re.finditer(rf"\b{re.escape(words_)}\b", text)]
    outside = [p for p in places if not any(piece.overlap(p) for piece in own)]
    return min(outside, key=lambda p: min(min(abs(p.start - x.end), abs(x.start - p.end)) for x in own))


def linked(*pairs: tuple[int, int] | tuple[int, int, bool], columns: tuple[int, int] = (0, 1)) -> Alignment:
    """Links between the sentences of two versions; the third part of a pair says that it moved."""
    links = [
        Link(SentenceRef(columns[0], p[0]), SentenceRef(columns[1], p[1]), 0.9, moved=len(p) > 2 and bool(p[2]))
        for p in pairs
    ]
    return Alignment(tuple(links), ())


def rows(*cells: tuple[tuple[int, ...], ...]) -> tuple[Row, ...]:
    """Rows out of their cells."""
    return tuple(Row(c) for c in cells)


NO_LINKS = Alignment((), ())
