"""Why what was typed is no regular expression, in the user's language: Python's own reasons are English."""

from __future__ import annotations

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

#: How Python's reasons begin, and what to say: the commonest slips of the hand. Longer beginnings stand before shorter ones.
_REASONS: dict[str, str] = {
    "unterminated character set": str(QT_TRANSLATE_NOOP("Patterns", "a ] is missing")),
    "missing )": str(QT_TRANSLATE_NOOP("Patterns", "a ) is missing")),
    "unbalanced parenthesis": str(QT_TRANSLATE_NOOP("Patterns", "a ( is missing")),
    "nothing to repeat": str(QT_TRANSLATE_NOOP("Patterns", "nothing stands before the * + ? or {")),
    "multiple repeat": str(QT_TRANSLATE_NOOP("Patterns", "two of * + ? { stand one after the other")),
    "bad escape (end": str(QT_TRANSLATE_NOOP("Patterns", "it ends with a \\")),
    "bad escape": str(QT_TRANSLATE_NOOP("Patterns", "this letter means nothing behind a \\")),
    "bad character range": str(QT_TRANSLATE_NOOP("Patterns", "a range in [ ] runs backwards")),
    "min repeat greater": str(QT_TRANSLATE_NOOP("Patterns", "in { } the second number is the smaller one")),
    "invalid group reference": str(QT_TRANSLATE_NOOP("Patterns", "there is no group of this number")),
}
_OTHERWISE = str(QT_TRANSLATE_NOOP("Patterns", "something here is not complete"))


def pattern_fault(error: re.error) -> str:
    """The reason, and at which sign it shows, counted from 1."""
    reason = next((words for begins, words in _REASONS.items() if error.msg.startswith(begins)), _OTHERWISE)
    place = QCoreApplication.translate("Patterns", "{reason} (at sign {number})")
    return place.format(reason=QCoreApplication.translate("Patterns", reason), number=(error.pos or 0) + 1)
