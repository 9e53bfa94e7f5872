"""What numbers are read from: words, runs of digits and signs, each with its place and folded form."""

from __future__ import annotations

import re
from typing import NamedTuple

from compare_app.model.spans import Span
from compare_app.text.words import fold

_ATOM = re.compile(
    r"(?P<digits>\d+(?:[.,\u00a0\u202f'’]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?)|(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*)|(?P<sign>[%‰°$€£¥₹½¼¾])"
)


class Atom(NamedTuple):
    """A word, run of digits or sign. `kind` is "digits", "word" or "sign"."""

    start: int
    end: int
    form: str
    kind: str


def atoms(text: str, within: Span) -> list[Atom]:
    """The atoms of a stretch of text, in order."""
    found = _ATOM.finditer(text, within.start, within.end)
    return [Atom(*m.span(), fold(m[0]), m.lastgroup or "") for m in found]


class Line:
    """The atoms of a stretch of text, asked from left to right: what stands at k, and what lies between."""

    def __init__(self, text: str, within: Span) -> None:
        self.text = text
        self.atoms = atoms(text, within)
        self.forms = tuple(atom.form for atom in self.atoms)

    def __len__(self) -> int:
        return len(self.atoms)

    def __getitem__(self, k: int) -> Atom:
        return self.atoms[k]

    def form(self, k: int) -> str:
        """The folded form at k; empty outside the line."""
        return self.forms[k] if 0 <= k < len(self.forms) else ""

    def gap(self, k: int) -> str:
        """What stands between atom k - 1 and atom k."""
        return self.text[self.atoms[k - 1].end : self.atoms[k].start] if 0 < k < len(self.atoms) else "|"

    def follows(self, k: int) -> bool:
        """Whether atom k follows its neighbour directly, over a space or a hyphen at most."""
        gap = self.gap(k)
        return gap in _TIES or (gap.isspace() and k > 0)

    def phrase(self, k: int, parts: tuple[str, ...]) -> bool:
        """Whether some words stand from k on."""
        end = k + len(parts)
        return self.forms[k:end] == parts and all(self.follows(n) for n in range(k + 1, end))


_TIES = frozenset({"", " ", "-", "\u00a0", "\u202f", "\u2010", "\u2011", " - "})
