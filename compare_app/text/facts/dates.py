"""Dates, absolute and relative, resolved against the version's own date where it is known."""

from __future__ import annotations

import re
from datetime import datetime

from compare_app.model.spans import Span
from compare_app.model.version import Fact

_WORDS = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow|tonight|"
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2}\b(?!,\d))?(?:,? \d{4})?)\b"
)


def find_dates(text: str, within: Span, language: str, published: datetime | None) -> list[Fact]:
    """The dates of a stretch of text."""
    return [
        Fact("date", Span(m.start(), m.end()), f"date:{m[0].lower()}")
        for m in _WORDS.finditer(text, within.start, within.end)
    ]
