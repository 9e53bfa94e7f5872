"""Names whose surname stands first: Chinese, Korean and Vietnamese ones. `Low` is Low Wei Han, `Kim` is Kim Jong Hun."""

from __future__ import annotations

from collections.abc import Sequence

from compare_app.text.names.first_names import first_names
from compare_app.text.names.words import NAMES


def has_surname_first(parts: Sequence[str]) -> bool:
    """Whether a full name, as its words, begins with its surname: `Xi Jinping`, `Low Wei Han`; not `Jet Li`, `May Lee`.

    >>> has_surname_first(["Moon", "Hye-rin"]), has_surname_first(["Lily", "Moon"])
    (True, False)
    """
    if not 2 <= len(parts) <= len(("Low", "Wei", "Han")) or parts[0].lower() not in NAMES.surnames_that_come_first:
        return False
    return parts[1].lower() not in first_names()


def family_of(name: str) -> str:
    """The surname of a full name, in small letters."""
    parts = name.split()
    return parts[0 if has_surname_first(parts) else -1].lower()
