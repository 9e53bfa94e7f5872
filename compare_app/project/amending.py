"""What the user says about an article, in place of what the program read: metadata, roles, how the file is read.

A value that makes no sense (the window lets none in, but a file can come from anywhere) is as if it had not been said.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import get_args

from compare_app.model.document import Document, Metadata, Paragraph, Role
from compare_app.project.anchors import find
from compare_app.project.columns import columns_of
from compare_app.project.values import Correction
from compare_app.readers.options import ReadOptions

READING_KINDS = frozenset({"encoding", "mend", "whole_page", "columns"})
DOCUMENT_KINDS = frozenset({"published", "outlet", "title", "author", "language", "role"})


def amended(document: Document, corrections: Sequence[Correction]) -> Document:
    """The document as the user corrected it, which its `chosen` says; itself where nothing is different. Later ones win."""
    metadata, paragraphs = document.metadata, list(document.paragraphs)
    for c in corrections:
        if c.kind == "role":
            _set_role(document, paragraphs, c)
        elif c.kind in _FIELDS:
            metadata = _FIELDS[c.kind](metadata, c.value)
    if metadata == document.metadata and tuple(paragraphs) == document.paragraphs:
        return document
    said = {c.kind: c.value or "unknown" for c in corrections if c.kind in _FIELDS}
    chosen = (*document.chosen, *(f"{kind}: {value}" for kind, value in said.items()))
    if tuple(paragraphs) != document.paragraphs:
        chosen += ("roles of paragraphs",)
    return replace(document, metadata=metadata, paragraphs=tuple(paragraphs), chosen=chosen)


def language_of(corrections: Iterable[Correction]) -> str | None:
    """The language that the user set last; None where none was set."""
    said = (c.value for c in reversed(tuple(corrections)) if c.kind == "language")
    return next((tag for tag in said if re.fullmatch("[a-z]{2,3}", tag)), None)


def read_options(corrections: Sequence[Correction], name: str, sha256: str | None) -> ReadOptions | None:
    """How the file is to be read; None where nobody said anything about it."""
    mine = [c for c in corrections if any(_is_file(a.article.path, name) for a in c.anchors)]
    if not mine and sha256 is not None:
        mine = [c for c in corrections if any(a.article.sha256 == sha256 for a in c.anchors)]
    values = {c.kind: c.value for c in mine}
    if not values:
        return None
    return ReadOptions(
        encoding=_encoding(values.get("encoding")),
        whole_page=values.get("whole_page") == "yes",
        mend=values.get("mend") == "yes",
        columns=tuple(sorted((column, field) for field, column in columns_of(values.get("columns", "")).items())),
    )


def moment(value: str) -> datetime | None:
    """A date as the user types it, `2031-05-02` or `2031-05-02T14:30+02:00`; None for none. Raises ValueError."""
    return datetime.fromisoformat(value) if value else None


def _encoding(value: str | None) -> str | None:
    try:
        return codecs.lookup(value).name if value else None
    except (LookupError, ValueError):
        return None


def _is_file(path: str, name: str) -> bool:
    """Whether an article's path names an article of the file."""
    return path == name or path.startswith((f"{name}#", f"{name}/"))


def _set_published(metadata: Metadata, value: str) -> Metadata:
    try:
        return replace(metadata, published=moment(value), published_precision="minute" if "T" in value else "day")
    except ValueError:
        return metadata


_FIELDS: Mapping[str, Callable[[Metadata, str], Metadata]] = {
    "published": _set_published,
    "outlet": lambda metadata, value: replace(metadata, outlet=value or None),
    "title": lambda metadata, value: replace(metadata, title=value or None),
    "author": lambda metadata, value: replace(metadata, author=value or None),
    "language": lambda metadata, value: replace(metadata, language=value or None),
}


def _set_role(document: Document, paragraphs: list[Paragraph], c: Correction) -> None:
    """Give the paragraphs on which the anchors stand the role."""
    role: Role | None = next((r for r in get_args(Role) if r == c.value), None)
    if role is None:
        return
    for anchor in c.anchors:
        found = find(anchor, document)
        for k, paragraph in enumerate(paragraphs):
            if found is not None and 2 * paragraph.span.overlap(found.span) > paragraph.span.length:
                paragraphs[k] = replace(paragraph, role=role)
