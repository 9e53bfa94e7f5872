"""Whether a line of a list fits what was typed above it."""

from __future__ import annotations


def matches(typed: str, text: str) -> bool:
    """Whether every typed word begins a word of the text, or stands in it."""
    return all(part in text.lower() for part in typed.lower().split())


def begins(typed: str, text: str) -> bool:
    """Whether the text begins with what is typed: such actions are listed before others."""
    return text.lower().startswith(typed.strip().lower())
