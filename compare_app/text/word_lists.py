"""Lists of words written as one line of text each, so that they can be read and kept sorted by eye."""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    """The words of the line, as a set."""
    return frozenset(words.split())
