"""A small sketch of a text, by which the text is known again after it was edited and renamed.

The smallest hashes of all pairs of neighbouring words (bottom-k minwise hashing, A. Broder, "On the resemblance and
containment of documents", 1997). The likeness of two sketches estimates which share of their pairs two texts have in common;
with 64 hashes it is right to about .06 at .5.
"""

from __future__ import annotations

from collections.abc import Sequence
from heapq import nsmallest
from itertools import pairwise
from zlib import crc32

from compare_app.text.words import words

SIZE = 64
_SPREAD = 0x9E3779B1  # crc32 of like words is alike; multiplied by an odd number it is not


def sketch(text: str) -> tuple[int, ...]:
    """The sketch of a text, sorted; empty for a text without words."""
    forms = [word.form for word in words(text)]
    pairs = {f"{a} {b}" for a, b in pairwise(forms)} or set(forms)
    return tuple(nsmallest(SIZE, {crc32(pair.encode()) * _SPREAD & 0xFFFFFFFF for pair in pairs}))


def likeness(one: Sequence[int], other: Sequence[int]) -> float:
    """The share of word pairs that two texts have in common, 0 to 1, as their sketches tell it."""
    if not one or not other:
        return 0.0
    a, b = set(one), set(other)
    smallest = nsmallest(SIZE, a | b)
    return sum(h in a and h in b for h in smallest) / len(smallest)
