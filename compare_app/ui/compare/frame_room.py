"""Room for the frame of a fact and the brackets of a quote that lost its marks: they would touch their neighbours otherwise.

The sign before a frame takes more room than it needs, and so does the space behind it. Where a comma or a quotation mark stands
there in place of a space, the last sign of the framed words does, and the frame ends before what that has more.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterator

from PySide6.QtGui import QFont, QTextCharFormat

from compare_app.model.spans import Span

_SPACES = " \u00a0"
#: How much of their own width signs take: a space, a wide one of East Asia, another one before a frame, the last one in it.
_SPACE, _WIDE, _BEFORE, LAST = 155, 113, 145, 133


def wider_signs(framed: Collection[Span], text: str) -> Iterator[tuple[Span, QTextCharFormat]]:
    """The signs that leave room for these frames, each once, with the format that makes them wider."""
    wider: dict[int, int] = {}
    for span in framed:
        if span.start > 0 and not _is_in_a_word(text, span.start):
            at = span.start - 1
            wider[at] = max(wider.get(at, 0), _before(text[at]))
        if text[span.end : span.end + 1] and text[span.end] in _SPACES:
            wider[span.end] = _SPACE
        elif is_tight(text, span):
            wider[span.end - 1] = max(wider.get(span.end - 1, 0), LAST)
    return ((Span(at, at + 1), _spaced(wider[at])) for at in sorted(wider))


def _before(sign: str) -> int:
    if sign in _SPACES:
        return _SPACE
    return _WIDE if unicodedata.east_asian_width(sign) in ("W", "F") else _BEFORE


def is_tight(text: str, span: Span) -> bool:
    """Whether another sign follows the framed words at once; wide ones have room enough around them."""
    behind = text[span.end : span.end + 1]
    if not behind or behind.isspace() or unicodedata.east_asian_width(behind) in ("W", "F"):
        return False
    return span.length > 0 and not _is_in_a_word(text, span.end)


def _is_in_a_word(text: str, at: int) -> bool:
    """Whether letters stand on both sides: parting them would part the word, and Arabic ones would not join any more."""
    return text[at - 1].isalpha() and text[at].isalpha() and unicodedata.east_asian_width(text[at]) not in ("W", "F")


def _spaced(percent: int) -> QTextCharFormat:
    char_format = QTextCharFormat()
    char_format.setFontLetterSpacingType(QFont.SpacingType.PercentageSpacing)
    char_format.setFontLetterSpacing(percent)
    return char_format
