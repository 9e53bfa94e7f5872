"""The colours that new codes take, one after the other.

Okabe and Ito's eight, which stay apart for all kinds of colour blindness (their black left out), and paler kin of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

PALETTE = (
    "#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#f0e442",
    "#7a8fd3", "#b8860b", "#6fae9b", "#a05195", "#9ad0ec", "#e8946a", "#8a8f98",
)  # fmt: skip


def next_colour(used: Iterable[str]) -> str:
    """The first colour that is used least."""
    counts = Counter(colour.lower() for colour in used)
    return min(PALETTE, key=lambda colour: (counts[colour], PALETTE.index(colour)))
