"""Colours as eyes with one kind of cone missing see them: `python -m tests.ui.eyes` prints how far apart the marks are.

The matrices are those of Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB. Distances are ΔE of CIE 1976 under
D65; 2.3 can just be seen when two colours lie side by side.
"""

from __future__ import annotations

import math
import sys
from itertools import combinations, product

from compare_app.ui.look.colours import Colour
from compare_app.ui.look.theme import COLOURS, THEMES, Theme, load_theme

MARKS = ("added", "dropped", "reworded", "moved", "quote_lost", "fact")
Rows = tuple[tuple[float, float, float], ...]
EYES: dict[str, Rows] = {
    "all cones": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "no red": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "no green": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "no blue": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
#: Which eyes a set of colours is made for, beside those with all cones.
MADE_FOR = {"standard": (), "red-green": ("no red", "no green"), "blue-yellow": ("no blue",)}


def seen(colour: Colour, eye: str) -> tuple[float, float, float]:
    """L*, a*, b* of what the eye sees."""
    linear = [_linear(part / 255) for part in colour]
    left = [min(1.0, max(0.0, sum(a * b for a, b in zip(row, linear, strict=True)))) for row in EYES[eye]]
    return _lab(*left)


def contrast(one: Colour, two: Colour) -> float:
    """The contrast ratio of WCAG 2, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: Colour) -> float:
    """Relative luminance, 0 black to 1 white."""
    return sum(share * _linear(part / 255) for share, part in zip((0.2126, 0.7152, 0.0722), colour, strict=True))


def nearest(theme: Theme, eye: str) -> float:
    """The distance of the two marks that this eye confounds most easily."""
    found = {role: seen(theme.roles[role], eye) for role in MARKS}
    return min(math.dist(found[one], found[two]) for one, two in combinations(MARKS, 2))


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _lab(red: float, green: float, blue: float) -> tuple[float, float, float]:
    x = _root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505)
    y = _root(0.2126 * red + 0.7152 * green + 0.0722 * blue)
    z = _root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _root(value: float) -> float:
    return float(value ** (1 / 3)) if value > 0.008856 else 7.787 * value + 16 / 116


if __name__ == "__main__":
    for name, colours in product(THEMES, COLOURS):
        figures = ", ".join(f"{eye} {nearest(load_theme(name, colours), eye):.0f}" for eye in EYES)
        sys.stdout.write(f"{name:<10}{colours:<13}{figures}\n")
