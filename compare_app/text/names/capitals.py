"""Whether a word has its capital for itself, or because a sentence begins with it."""

from __future__ import annotations

import re

#: What stands before a sentence: the end of another, or what opens one in some language (\u201e in German, \u00bf in Spanish).
_ENDS = '.!?\n"\u201d\u201c\u2018\u00ab\u201e\u201a\u00bf\u00a1'


def begins_sentence(text: str, start: int) -> bool:
    """Whether nothing of a sentence stands before the place."""
    before = text[max(0, start - 3) : start].rstrip()
    return not before or before[-1] in _ENDS


def stands_within(text: str, word: str) -> bool:
    """Whether the word has its capital within a sentence too."""
    return _is_within(text, rf"\b{re.escape(word)}\b")


def stands_alone(text: str, word: str) -> bool:
    """Whether the word has its capital within a sentence, behind no article and before no other part of a name."""
    return _is_within(text, rf"(?<!\b[Tt]he ){re.escape(word)}\b(?!\s[A-Z\d]|['\u2019-][A-Za-z]{{2}})")


def _is_within(text: str, pattern: str) -> bool:
    return any(not begins_sentence(text, match.start()) for match in re.finditer(pattern, text))
