"""Text without full stops (transcripts, captions made by machine, tables run together), cut where it pauses.

Nobody writes sentences of this length; aligned as one, whole pages would be one passage. The place of a cut depends on the
words around it, not on what was counted from the start, so that versions are cut alike behind a place where they differ.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from compare_app.model.spans import Span

#: Longer ones are no sentences: the longest in the labelled novels and newspapers have about 1,600 characters.
LONGEST = 2_500
#: A piece has between so many and so many characters, where there is a pause.
_SHORT, _LONG = 200, 1_000
#: Where text without full stops may be cut best.
_PAUSE = re.compile(r"(?<=[,;:–—|])\s+|\s*\n\s*")
_SPACE = re.compile(r"\s+")


def cut(text: str, span: Span) -> Iterator[Span]:
    """The pieces of a stretch, in order, without the white space between them; the stretch itself where it is short.

    >>> text = "the gate is open, " * 200 + "and the water comes"
    >>> all(piece.length <= LONGEST for piece in cut(text, Span(0, len(text))))
    True
    """
    at = span.start
    while span.end - at > LONGEST:
        low, high = at + _SHORT, at + _LONG
        gap = _best(text, _PAUSE, low, high) or _best(text, _SPACE, low, high)
        if gap is None:
            gap = Span(high, high)
        yield Span(at, gap.start)
        at = gap.end
    yield Span(at, span.end)


def _best(text: str, pattern: re.Pattern[str], low: int, high: int) -> Span | None:
    """The gap behind the longest word; the first of them. A longest word is likely the same in the other version's window."""
    gaps = [Span(*m.span()) for m in pattern.finditer(text, low, high) if m.end() < high]
    return max(gaps, key=lambda gap: (_word_before(text, gap.start), -gap.start), default=None)


def _word_before(text: str, at: int) -> int:
    parts = text[max(0, at - 40) : at].split()
    return len(parts[-1]) if parts else 0
