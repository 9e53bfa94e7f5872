"""What a pair of sentences is."""

from __future__ import annotations

from typing import NamedTuple


class Case(NamedTuple):
    """Language, both sentences, and the kinds that must be reported; nothing else but wording, spelling, punctuation may be."""

    language: str
    a: str
    b: str
    kinds: str = ""
