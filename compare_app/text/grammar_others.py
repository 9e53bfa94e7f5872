"""The other languages: what is needed to see who speaks beside a quote."""

from __future__ import annotations

from .grammar import Grammar

OTHERS: dict[str, Grammar] = {}
