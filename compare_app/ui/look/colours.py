"""Colours as numbers, read, written and mixed. Knows no Qt."""

from __future__ import annotations

from typing import NamedTuple


class Colour(NamedTuple):
    """Red, green, blue, 0 to 255."""

    red: int
    green: int
    blue: int

    @classmethod
    def parse(cls, text: str) -> Colour:
        """Read `#rrggbb`; raises ValueError for anything else."""
        if len(text) != 7 or text[0] != "#":
            raise ValueError(f"not a colour: {text!r}")
        return cls(*(int(text[i : i + 2], 16) for i in (1, 3, 5)))

    @property
    def hex(self) -> str:
        """As `#rrggbb`."""
        return "#{:02x}{:02x}{:02x}".format(*self)

    def mixed(self, other: Colour, share: float) -> Colour:
        """The colour with a share (0..1) of the other mixed in."""
        return Colour(*(round(a + (b - a) * share) for a, b in zip(self, other, strict=True)))
