"""Colours as numbers: mixing, and the contrast of WCAG 2. Knows no Qt, so that tests can compute it for every theme."""

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

    @property
    def luminance(self) -> float:
        """Relative luminance, 0 black to 1 white."""
        parts = [c / 255 for c in self]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: Colour, two: Colour) -> float:
    """The contrast ratio, 1 to 21."""
    light, dark = sorted((one.luminance, two.luminance), reverse=True)
    return (light + 0.05) / (dark + 0.05)
