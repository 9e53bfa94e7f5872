"""The quotation marks that stand in a sentence, at the edges of a quoted stretch, and in the sentences beside it."""

from __future__ import annotations

import re
from functools import lru_cache

from compare_app.changes.pair import Side, within
from compare_app.changes.stems import stem
from compare_app.model.spans import Span

#: “, », ``; a single one only at the edge of a word, as in ‘so’
_MARK = re.compile(r"[\"“”„«»「」『』]|''|``|(?<!\w)[‘'‚’](?=\w)|(?<=[.,!?])['’]")
#: A sign that such a mark has; most sentences have none.
_SIGN = re.compile(r"[\"“”„«»「」『』'`‘‚’]")


def quotes_beside(side: Side) -> bool:
    """Whether a neighbour quotes."""
    return any(side.whole.quoted_in(side.version.sentences[k].span) for k in side.beside)


def glyphs(side: Side) -> int:
    """How many quotation marks stand in a sentence."""
    return _glyphs(side.written)


@lru_cache(maxsize=1 << 10)
def _glyphs(written: str) -> int:
    return len(_MARK.findall(written)) if _SIGN.search(written) else 0


def stems_quoted_beside(side: Side) -> frozenset[str]:
    """The stems of what the neighbours quote: a quote that stands there has not lost its marks."""
    return frozenset(
        stem(word.form)
        for k in side.beside
        for word in side.version.words_of(k)
        if within(Span(word.start, word.end), side.whole.quoted_in(side.version.sentences[k].span))
    )


def edge(side: Side, piece: Span) -> bool:
    """Whether a mark stands right before or behind a quoted stretch: the middle of a long quote shows nothing."""
    text = side.text
    return any(_MARK.search(text[max(0, at - 2) : at + 2]) for at in (piece.start, piece.end))


def marks(side: Side, span: Span) -> bool:
    """Whether a quotation mark of any kind stands in or right beside a stretch: then its words may be quoted after all."""
    start, end = max(side.span.start, span.start - 3), min(side.span.end, span.end + 3)
    return bool(_MARK.search(side.text, start, end))
