"""Versions out of plain text: a blank line parts paragraphs."""

from __future__ import annotations

import re

from compare_app.model.document import Document, Paragraph
from compare_app.model.spans import Span
from compare_app.model.version import Quote, Version
from compare_app.text.analyse import analyse


def document_of(text: str) -> Document:
    """The text as a document whose paragraphs are parted by blank lines."""
    found = re.finditer(r"\S(?:[^\n]|\n(?!\s*\n))*", text)
    spans = [Span(match.start(), match.start() + len(match[0].rstrip())) for match in found]
    return Document("a.txt", "0" * 64, text, tuple(Paragraph(span) for span in spans))


def version_of(text: str) -> Version:
    """The analysed text."""
    return analyse(document_of(text))


def pieces_of(text: str) -> list[list[str]]:
    """The words of all quotes, as lists of pieces."""
    return [[piece.of(text) for piece in quote.pieces] for quote in version_of(text).quotes]


def only_quote(text: str) -> Quote:
    """The one quote of the text."""
    (quote,) = version_of(text).quotes
    return quote
