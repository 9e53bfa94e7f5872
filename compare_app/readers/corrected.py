"""Roles that a person corrected, and what the article states by them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from compare_app.model.document import Document, Metadata, Paragraph, Role
from compare_app.readers.metadata import merged, stated_in
from compare_app.readers.options import ReadOptions

#: Fields of the metadata by the role of the paragraph that states them.
_STATED_BY: dict[Role, tuple[str, ...]] = {
    "headline": ("title",),
    "byline": ("author",),
    "dateline": ("published", "published_precision"),
}


def corrected(document: Document, options: ReadOptions) -> Document:
    """The document with the paragraphs that begin with such words in such roles; `chosen` says what was asked for.

    What a paragraph states in its new role (a headline the title) goes before what the file had stated elsewhere.
    """
    paragraphs = tuple(_judged(document.text, paragraph, options.roles) for paragraph in document.paragraphs)
    if paragraphs == document.paragraphs:
        return replace(document, chosen=options.named())
    changed = [new for new, old in zip(paragraphs, document.paragraphs, strict=True) if new != old]
    metadata = merged(_stated(document.text, changed), document.metadata)
    return replace(document, paragraphs=paragraphs, metadata=metadata, chosen=options.named())


def has_paragraph(document: Document, beginning: str) -> bool:
    """Whether a paragraph of the document begins with these words."""
    words = _folded(beginning)
    return any(_folded(p.span.of(document.text)).startswith(words) for p in document.paragraphs)


def _judged(text: str, paragraph: Paragraph, roles: Sequence[tuple[str, Role]]) -> Paragraph:
    words = _folded(paragraph.span.of(text))
    role = next((role for beginning, role in roles if words.startswith(_folded(beginning))), paragraph.role)
    return paragraph if role == paragraph.role else replace(paragraph, role=role)


def _stated(text: str, changed: Sequence[Paragraph]) -> Metadata:
    stated = stated_in(text, changed)
    fields = {name for paragraph in changed for name in _STATED_BY.get(paragraph.role, ())}
    return Metadata(**{name: getattr(stated, name) for name in fields})


def _folded(words: str) -> str:
    return " ".join(words.split())
