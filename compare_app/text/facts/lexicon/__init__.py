"""The words that each language spends on numbers, dates, names and doubt. Data; the finders hold the rules.

A language without a table gets the empty one: digits, signs and capitals are still found.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module

from .shape import Lexicon

__all__ = ["Lexicon", "lexicon_for"]

_TABLES = frozenset({"en"})


@lru_cache
def lexicon_for(language: str) -> Lexicon:
    """The language's table, or the empty one."""
    if language not in _TABLES:
        return Lexicon()
    table = import_module(f"{__name__}.{language}").LEXICON
    assert isinstance(table, Lexicon)
    return table
