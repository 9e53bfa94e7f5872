"""Plain text: the file is the text; only where its paragraphs stand has to be found out."""

from __future__ import annotations

import re

from compare_app.model.document import Paragraph
from compare_app.model.spans import Span

from .article import Article
from .decoding import decode
from .errors import Empty

_BLOCK = re.compile(r"\S(?:.*\S)?(?:\n[^\S\n]*\S.*)*")


def read_text(data: bytes) -> Article:
    """One article; its text is exactly the decoded file."""
    text, encoding = decode(data)
    paragraphs = tuple(Paragraph(Span(m.start(), m.start() + len(m[0].rstrip()))) for m in _BLOCK.finditer(text))
    if not paragraphs:
        raise Empty
    return Article(text, paragraphs, encoding=encoding)
