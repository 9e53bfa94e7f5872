"""Words that turn a statement (negation), weaken it (certainty) or say whose it is (attribution)."""

from __future__ import annotations

import re

from compare_app.model.spans import Span
from compare_app.model.version import Fact, FactKind

_PATTERNS: tuple[tuple[FactKind, re.Pattern[str]], ...] = (
    ("negation", re.compile(r"\b(?:not|never|no longer|nobody|nothing|without)\b|(?<=\w)n['’]t\b", re.I)),
    (
        "certainty",
        re.compile(
            r"\b(?:reportedly|allegedly|apparently|possibly|probably|perhaps|unverified|may|might|could|would)\b"
        ),
    ),
    ("attribution", re.compile(r"\b(?:said|says|according to|told|claimed)\b")),
)


def find_markers(text: str, within: Span, language: str) -> list[Fact]:
    """The markers of a stretch of text."""
    return [
        Fact(kind, Span(m.start(), m.end()), f"{kind}:{m[0].lower()}")
        for kind, pattern in _PATTERNS
        for m in pattern.finditer(text, within.start, within.end)
    ]
