"""What a reader hands back: an article's text, paragraphs and metadata, before it has a place in a folder.

Readers of formats whose text is not the file itself (HTML, DOCX, ...) build their text out of blocks with `from_blocks`;
a .txt file keeps its own text and only says where the paragraphs stand.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from compare_app.model.document import Metadata, Paragraph, Role
from compare_app.model.spans import Span


class Block(NamedTuple):
    """A paragraph on its way into an article; `role` is None where the format says nothing about it."""

    text: str
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """One article, as a reader found it; the fields mean what they mean in `Document`."""

    text: str
    paragraphs: tuple[Paragraph, ...]
    metadata: Metadata = field(default_factory=Metadata)
    encoding: str | None = None
    left_out: tuple[str, ...] = ()


def joined(blocks: Iterable[Block]) -> tuple[str, tuple[Paragraph, ...]]:
    """Set blocks under each other, a blank line between them; blocks of nothing but white space fall out."""
    parts: list[str] = []
    paragraphs: list[Paragraph] = []
    at = 0
    for text, role in blocks:
        stripped = text.strip()
        if not stripped:
            continue
        paragraphs.append(Paragraph(Span(at, at + len(stripped)), role or "body"))
        parts.append(stripped)
        at += len(stripped) + 2
    return "\n\n".join(parts), tuple(paragraphs)
