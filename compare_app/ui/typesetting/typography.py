"""Fonts and spacing of the passages: one value, so that painting, measuring and the editor in place agree."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QTextOption

from compare_app.model.document import Role
from compare_app.page.direction import runs_right_to_left

_SERIF = ("Source Serif 4", "Charter", "Iowan Old Style", "Georgia", "Noto Serif", "DejaVu Serif", "serif")
_SANS = ("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans", "sans-serif")
SMALLEST, LARGEST = 11, 34
#: What a line takes up whole, and how much smaller a headline is set for it at the most: below the size of the text it is none.
_UNBROKEN = re.compile(r"[^\s\-\u2010-\u2014/]+-?")
_SMALLER = 0.8
SPACINGS = (1.0, 1.1, 1.25, 1.5)


@dataclass(frozen=True, slots=True)
class Typography:
    """How passages are set: size in pixels, line height as a multiple of the font's own; a family of the user's choice."""

    size: int = 16
    spacing: float = 1.25
    face: Literal["serif", "sans"] = "serif"
    family: str = ""

    def zoomed(self, steps: int) -> Typography:
        """Larger or smaller by whole pixels, within bounds."""
        return replace(self, size=max(SMALLEST, min(LARGEST, self.size + steps)))

    def font(self, role: Role) -> QFont:
        """The font of a paragraph with this role."""
        return _font(self, role)

    def fitting(self, role: Role, text: str, width: float) -> QFont:
        """The font of a paragraph in a column: a headline is set a little smaller where its longest word had no room in a line."""
        font = _font(self, role)
        if role not in ("headline", "subhead"):
            return font
        metrics = QFontMetricsF(font)
        longest = max((metrics.horizontalAdvance(word) for word in _UNBROKEN.findall(text)), default=0.0)
        if longest <= width:
            return font
        smaller = QFont(font)
        smaller.setPixelSize(int(font.pixelSize() * max(_SMALLER, width / longest)))
        return smaller

    def small(self, bold: bool = False) -> QFont:
        """The font of what the program says itself, between the passages."""
        font = QFont()
        font.setFamilies(families("sans"))
        font.setPixelSize(max(10, round(self.size * 0.75)))
        font.setBold(bold)
        return font


@lru_cache(maxsize=2)
def families(face: str) -> list[str]:
    """The families of a face that this system has, the best first."""
    wanted = _SERIF if face == "serif" else _SANS
    known = set(QFontDatabase.families())
    return [name for name in wanted if name in known] or [wanted[-1]]


@lru_cache(maxsize=64)
def _font(type_: Typography, role: Role) -> QFont:
    font = QFont()
    quiet = role in ("byline", "dateline", "comment", "boilerplate")
    own = [type_.family] if type_.family and not quiet else []
    font.setFamilies([*own, *families("sans" if quiet or type_.face == "sans" else "serif")])
    scale = {"headline": 1.12, "subhead": 1.0}.get(role, 0.86 if quiet else 1.0)
    font.setPixelSize(round(type_.size * scale))
    if role in ("headline", "subhead"):
        font.setWeight(QFont.Weight.DemiBold)
    font.setItalic(role == "caption")
    return font


def text_option(text: str) -> QTextOption:
    """Wrapping and direction of a passage, for the painted cell as for the editor; right-to-left text stands at the right."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if runs_right_to_left(text):
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return option
