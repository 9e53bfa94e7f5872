"""Names: runs of capitals, with one key for the variants of a name within a version."""

from __future__ import annotations

import re

from compare_app.model.spans import Span
from compare_app.model.version import Fact, Version

_RUN = re.compile(r"[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*")


def find_names(version: Version) -> list[Fact]:
    """The names of a version."""
    return [
        Fact("name", Span(m.start(), m.end()), f"name:{m[0].lower()}")
        for sentence in version.sentences
        for m in _RUN.finditer(version.text, sentence.span.start, sentence.span.end)
        if m.start() > sentence.span.start
    ]
