"""Which way a text runs: of a paragraph as a whole, and of its stretches where both directions stand in one."""

from __future__ import annotations

import unicodedata
from itertools import groupby

_TO_THE_LEFT = ("R", "AL")
_STRONG = (*_TO_THE_LEFT, "L")


def runs_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction runs to the left."""
    if text.isascii():
        return False
    return next((letter for c in text if (letter := _direction(c)) is not None), False)


def isolated(text: str) -> str:
    """Words that stand in a sentence of the program's: those that run to the left draw nothing of it into their order.

    >>> isolated("12 boats"), isolated("قوارب")
    ('12 boats', '\u2068قوارب\u2069')
    """
    return f"\u2068{text}\u2069" if any(_direction(c) for c in text) else text


def stretches(text: str, base: bool) -> list[tuple[str, bool]]:
    """The text in stretches of one direction, each with whether it runs to the left, in a paragraph that does so where `base`.

    Signs between letters of one direction go with them, others with the paragraph.

    >>> stretches("row 3, ثم وصل", False)
    [('row 3, ', False), ('ثم وصل', True)]
    """
    if text.isascii() and not base:
        return [(text, False)] if text else []
    own = [_direction(c) for c in text]
    behind, following = list(own), list(own)
    for i in range(1, len(own)):
        behind[i] = own[i] if own[i] is not None else behind[i - 1]
    for i in reversed(range(len(own) - 1)):
        following[i] = own[i] if own[i] is not None else following[i + 1]
    sides = [a if a is not None and a == b else base for a, b in zip(behind, following, strict=True)]
    found = groupby(zip(text, sides, strict=True), key=lambda pair: pair[1])
    return [("".join(c for c, _ in group), side) for side, group in found]


def _direction(letter: str) -> bool | None:
    """Whether a letter runs to the left; None for signs and digits, which go either way."""
    kind = unicodedata.bidirectional(letter)
    return kind in _TO_THE_LEFT if kind in _STRONG else None
