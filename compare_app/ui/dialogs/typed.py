"""Whether a line of a list fits what was typed above it."""

from __future__ import annotations

import unicodedata


def matches(typed: str, text: str) -> bool:
    """Whether every typed word begins a word of the text, or stands in it; accents may be left out.

    >>> matches("codigos", "Libro de códigos…"), matches("códigos", "codigos")
    (True, False)
    """
    folded = text.lower()
    return all(part in folded or part in _bare(folded) for part in typed.lower().split())


def begins(typed: str, text: str) -> bool:
    """Whether the text begins with what is typed: such actions are listed before others."""
    sought = typed.strip().lower()
    return text.lower().startswith(sought) or _bare(text.lower()).startswith(sought)


def _bare(text: str) -> str:
    """Without accents."""
    return "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))
