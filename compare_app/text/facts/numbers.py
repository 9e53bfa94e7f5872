"""Numbers with their units: 12, twelve and a dozen have one key."""

from __future__ import annotations

import re

from compare_app.model.spans import Span
from compare_app.model.version import Fact

_DIGITS = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)*(?!\w)")


def find_numbers(text: str, within: Span, language: str) -> list[Fact]:
    """The numbers of a stretch of text."""
    return [
        Fact("number", Span(m.start(), m.end()), f"number:{m[0].replace(',', '')}")
        for m in _DIGITS.finditer(text, within.start, within.end)
    ]
