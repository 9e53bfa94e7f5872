"""Quotes of one version: marked strings paired paragraph by paragraph, put together to utterances."""

from __future__ import annotations

import re

from compare_app.model.document import Document
from compare_app.model.spans import Span
from compare_app.model.version import Quote

_PAIRS = re.compile(
    r"[\u201c\"]([^\u201c\u201d\"]+)[\u201d\"]|\u201e([^\u201c\u201d\"\u201e]+)[\u201c\u201d\"]|\u00ab([^\u00ab\u00bb]+)\u00bb|\u300c([^\u300c\u300d]+)\u300d"
)


def find_quotes(document: Document, language: str) -> tuple[Quote, ...]:
    """The utterances of a document, in the order of their first pieces."""
    found = []
    for paragraph in document.paragraphs:
        for match in _PAIRS.finditer(document.text, paragraph.span.start, paragraph.span.end):
            start, end = match.span(match.lastindex or 1)
            if document.text[start:end].strip():
                kind = "direct" if end - start > 30 else "partial"
                found.append(Quote((Span(start, end),), kind))  # type: ignore[arg-type]
    return tuple(found)
