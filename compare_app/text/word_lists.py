"""Where lists of words were read before `compare_app.word_lists`; modules name it from here until they are next edited."""

from __future__ import annotations

from compare_app.word_lists import (
    ByLanguage,
    Endings,
    Pattern,
    Regex,
    Several,
    Table,
    WordLists,
    Words,
    forms_of,
    word_set,
)

__all__ = [
    "ByLanguage",
    "Endings",
    "Pattern",
    "Regex",
    "Several",
    "Table",
    "WordLists",
    "Words",
    "forms_of",
    "word_set",
]
