"""Quotation marks in the raw text, for words that were not found as a quote though they may be marked."""

from __future__ import annotations

from compare_app.model.spans import Span

_SPACE = " \u00a0\u202f"
_OPENING, _STRAIGHT = "“„«‹「『", '"'
_DOUBLE = _OPENING + "”»›」』" + _STRAIGHT
_SINGLE = "'‘’‚‛"
#: Every sign that may stand around quoted words.
MARKS = _DOUBLE + _SINGLE


def marked(text: str, span: Span) -> bool:
    """Whether quotation marks stand right around the words.

    A mark that no word follows closes, whatever its direction; a straight one opens where it is the odd one.
    """
    paragraph = text.rfind("\n", 0, span.start) + 1
    before = text[paragraph : span.start].rstrip(_SPACE)
    behind = text[span.end : span.end + 8].lstrip(_SPACE + ".,!?…")
    if not before or not behind or behind[1:2].isalnum():
        return False
    if before[-1] in _SINGLE and behind[0] in _SINGLE:
        return len(before) == 1 or not before[-2].isalnum()  # no apostrophe
    if behind[0] not in _DOUBLE:
        return False
    return before[-1] in _OPENING or (before[-1] in _STRAIGHT and before.count(before[-1]) % 2 == 1)
