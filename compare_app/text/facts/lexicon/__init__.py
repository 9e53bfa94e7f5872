"""The words that each language spends on numbers, dates, names and doubt. Data; the finders hold the rules.

A language without a table gets the empty one: digits, signs and capitals are still found.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module

from compare_app.text.facts.lexicon.en import LEXICON as LEXICON_EN
from compare_app.text.facts.lexicon.shape import Lexicon

__all__ = ["ALIASED", "CURRENCIES", "Lexicon", "lexicon_for"]

#: Keys of names that are written in several ways (U.S., US, United States).
ALIASED = frozenset(name.replace("-", " ") for name in LEXICON_EN.aliases.values())
#: Units that are money.
CURRENCIES = frozenset({*LEXICON_EN.currencies.values(), "aud", "cad", "nzd", "hkd", "brl", "sek", "pln"})

_TABLES = frozenset({"en", "de", "fr", "es", "pt"})


@lru_cache
def lexicon_for(language: str) -> Lexicon:
    """The language's table, or the empty one."""
    if language not in _TABLES:
        return Lexicon()
    table = import_module(f"{__name__}.{language}").LEXICON
    assert isinstance(table, Lexicon)
    return table
