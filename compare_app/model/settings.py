"""What a user may choose about the analysis; every field has one default that serves all texts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

#: House-style rules that treat differences as equal by default; each can be switched off by name.
EQUAL_RULES = (
    "quotation glyphs", "apostrophes", "dashes", "ellipsis", "spaces", "case of headlines", "percent", "abbreviations",
    "spelling variants", "number words", "full stop and quotation mark",
    "capitals for emphasis", "datelines",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Settings:
    """Settings of one analysis.

    `not_equal`: names from EQUAL_RULES that are switched off. `model_folder`: a folder with a sentence model for the optional
    semantic similarity, None for none. `min_weight`: 0..1, changes below are left out of reports.
    """

    not_equal: frozenset[str] = frozenset()
    model_folder: Path | None = None
    min_weight: float = 0.0
