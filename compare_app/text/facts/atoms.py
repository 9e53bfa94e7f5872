"""What numbers are read from: words, runs of digits and signs, each with its place and folded form."""

from __future__ import annotations

import re
from typing import NamedTuple

from compare_app.model.spans import Span
from compare_app.text.words import fold

_ATOM = re.compile(
    r"(?P<word>[^\W\d_]++(?:['’][^\W\d_]++)*+)"
    r"|(?P<digits>\d+(?:[.,\u00a0\u202f'’]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?)|(?P<sign>[%‰°$€£¥₹½¼¾])"
)


class Atom(NamedTuple):
    """A word, run of digits or sign. `kind` is "digits", "word" or "sign"."""

    start: int
    end: int
    form: str
    kind: str


class Line:
    """The atoms of a stretch of text, asked from left to right: what stands at k, and what lies between.

    An atom is made when it is asked for: of nine words in ten no more is looked at than their form and kind.
    """

    def __init__(self, text: str, within: Span) -> None:
        self.text = text
        self._found = list(_ATOM.finditer(text, within.start, within.end))
        self.forms = tuple([fold(m[0]) for m in self._found])
        self.kinds = tuple([m.lastgroup for m in self._found])

    def __len__(self) -> int:
        return len(self._found)

    def __getitem__(self, k: int) -> Atom:
        m = self._found[k]
        return Atom(m.start(), m.end(), self.forms[k], m.lastgroup or "")

    def form(self, k: int) -> str:
        """The folded form at k; empty outside the line."""
        return self.forms[k] if 0 <= k < len(self.forms) else ""

    def gap(self, k: int) -> str:
        """What stands between atom k - 1 and atom k."""
        return self.text[self._found[k - 1].end() : self._found[k].start()] if 0 < k < len(self._found) else "|"

    def follows(self, k: int) -> bool:
        """Whether atom k follows its neighbour directly, over a space or a hyphen at most."""
        gap = self.gap(k)
        return gap in _TIES or (gap.isspace() and k > 0)

    def phrase(self, k: int, parts: tuple[str, ...]) -> bool:
        """Whether some words stand from k on."""
        end = k + len(parts)
        return self.forms[k:end] == parts and all(self.follows(n) for n in range(k + 1, end))


_TIES = frozenset({"", " ", "-", "\u00a0", "\u202f", "\u2010", "\u2011", " - "})
