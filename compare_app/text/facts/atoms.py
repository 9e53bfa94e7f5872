"""What numbers are read from: words, runs of digits and signs, each with its place and folded form."""

from __future__ import annotations

import re

from compare_app.model.spans import Span
from compare_app.text.words import fold

_WORD = r"(?P<word>[^\W\d_]++(?:['’][^\W\d_]++)*+)"
#: Where a comma is the decimal sign, a plain space may part thousands, too: 80 000.
_SPACED = r"(?<![\d.,])\d{1,3}(?: \d{3})+(?:,\d+)?(?!\d)|"
_REST = r"\d+(?:[.,\u00a0\u202f'’]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?)|(?P<sign>[%‰°$€£¥₹½¼¾])"
#: A sign that a page left written out: its digits are no number.
_WRITTEN_OUT = r"&\#x?[\da-fA-F]{1,6};"
_ATOM, _ATOM_SPACED = (re.compile(f"{_WRITTEN_OUT}|{_WORD}|(?P<digits>{spaced}{_REST}") for spaced in ("", _SPACED))


class Line:
    """The atoms of a stretch of text, asked from left to right: what stands at k, and what lies between.

    `forms`: each one folded; `kinds`: "digits", "word" or "sign". `spaced`: plain spaces may part thousands.
    """

    def __init__(self, text: str, within: Span, spaced: bool = False) -> None:
        self.text = text
        atoms = (_ATOM_SPACED if spaced else _ATOM).finditer(text, within.start, within.end)
        self._found = [m for m in atoms if m.lastgroup is not None]
        self.forms = tuple([fold(m[0]) for m in self._found])
        self.kinds = tuple([m.lastgroup for m in self._found])

    def __len__(self) -> int:
        return len(self._found)

    def span(self, first: int, last: int) -> Span:
        """Where atoms first:last stand."""
        return Span(self._found[first].start(), self._found[last - 1].end())

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
