"""How the head of a version is set."""

from __future__ import annotations

from PySide6.QtGui import QFont

from compare_app.ui.typesetting.typography import Typography, families


def name_font(type_: Typography) -> QFont:
    """The outlet's name."""
    font = QFont()
    font.setFamilies(families("sans"))
    font.setPixelSize(max(12, round(type_.size * 0.88)))
    font.setWeight(QFont.Weight.Bold)
    return font


def title_font(type_: Typography, title: str = "") -> QFont:
    """The title, slanted where its letters can be."""
    font = QFont()
    font.setFamilies(families(type_.face))
    font.setPixelSize(max(12, round(type_.size * 0.84)))
    font.setItalic(bool(title) and all(map(_slants, title)))
    return font


def _slants(sign: str) -> bool:
    """Whether a sign has an italic: Latin, Greek and Cyrillic letters have; Arabic or Chinese ones are only bent."""
    return sign < "\u0590" or "\u1e00" <= sign < "\u2100"
