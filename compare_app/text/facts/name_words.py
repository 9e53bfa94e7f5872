"""The words that names are made of: place, folded form, capitals; and the lines in which capitals tell nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache, partial
from typing import NamedTuple

from compare_app.text.facts.words import FACTS
from compare_app.text.words import fold

#: U.S., Delby, Orr-Bly, O'Dell
_TOKEN = re.compile(r"[^\W\d_]\.(?:[^\W\d_]\.?)+|[^\W_]\w*+(?:[’'\u2010\u2011-]\w++)*+")
#: What is told of a name in one word with it: Delby-based
_BORN = re.compile(
    r"(?<=[^\W\d_])[-‐‑](?:born|based|led|backed|controlled|held|run|made|style|speaking|owned|funded|trained)$"
)
#: Right before a word these open a quotation; a mark with a space behind it has closed one.
_OPENING = frozenset("\"'“”„‘‚«»")
_BEFORE_NEW = frozenset(":•“„")
#: Holt's, drivers'
_POSSESSIVE = re.compile(r"['’]s?$")


class Piece(NamedTuple):
    """A word: its place, and whether it opens a sentence or a quotation; the rest as `shape` says."""

    start: int
    end: int
    opens: bool
    text: str
    form: str
    capital: bool
    acronym: bool


#: As a word is made: without the constructor of a named tuple, which is written in Python.
_piece: Callable[[tuple[int, int, bool, str, str, bool, bool]], Piece] = partial(tuple.__new__, Piece)


@lru_cache(maxsize=1 << 15)
def shape(written: str) -> tuple[str, str, bool, bool]:
    """A word without possessive and without what ties it to a place or owner (Harnwick-based); its folded form.

    Then whether it begins like a name, and whether it is all capitals (NATO, U.S.).
    """
    tail = _POSSESSIVE.search(written)
    word = _BORN.sub("", written[: tail.start()] if tail else written)
    capital = word[:1].isupper() or (word[:3] in ("al-", "Al-") and word[3:4].isupper())
    letters = [c for c in word if c.isalpha()]
    return word, fold(word.replace(".", "")), capital, len(letters) > 1 and all(c.isupper() for c in letters)


@lru_cache(maxsize=1 << 13)
def pieces(line: str) -> tuple[Piece, ...]:
    """The words of a sentence; places count from its start. Remembered: versions share most of their sentences."""
    found: list[Piece] = []
    last = 0
    for m in _TOKEN.finditer(line):
        at = m.start()
        gap = line[last:at]
        opens = not found or (gap != " " and (gap[-1:] in _OPENING or gap.rstrip()[-1:] in _BEFORE_NEW))
        word, form, capital, acronym = shape(m[0])
        if word:
            last = at + len(word)
            found.append(_piece((at, last, opens, word, form, capital, acronym)))
    return tuple(found)


def shouted(line: Sequence[Piece]) -> bool:
    """Whether a line is all capitals, or has a capital on every longer word, as headlines do: capitals tell nothing there."""
    words = [p for p in line if len(p.text) > _SHORT and p.text[0].isalpha()]
    capitals = sum(p.capital for p in words)
    return len(words) >= _LINE and capitals >= _LOUD * len(words)


def titled(line: Sequence[Piece]) -> bool:
    """Whether a line, however short, gives a capital to all longer words and to one that no name has: Lind Was Right."""
    return any(p.capital and not p.acronym and p.form in FACTS.in_headlines for p in line[1:]) and all(
        p.capital for p in line if len(p.text) > _SHORT and p.text[0].isalpha()
    )


#: Words of a headline that keep their small letter, and how much of how long a line must have capitals.
_SHORT, _LINE, _LOUD = 3, 5, 0.8
