"""What the details dialog shows, and the corrections that follow from what was changed in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from compare_app.model.document import Document, Metadata
from compare_app.project.making import correct_article
from compare_app.project.values import Change, Correction, CorrectionKind, Operation
from compare_app.ui.background.contents import Contents
from compare_app.ui.background.messages import Inspected, file_of

if TYPE_CHECKING:  # the worker reads; the window must not load the readers for a name
    from compare_app.readers.inspect import InspectReport

STATED: tuple[CorrectionKind, ...] = ("outlet", "title", "author", "published", "language")
READ: tuple[CorrectionKind, ...] = ("encoding", "mend", "whole_page", "columns")


@dataclass(frozen=True)
class Details:
    """One version. `stated`: what the file itself states, by kind; `values`: what counts, by kind; empty is unknown."""

    document: Document
    language: str
    stated: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, str] = field(default_factory=dict)
    report: InspectReport | None = None


def details_of(document: Document, language: str, contents: Contents, found: Inspected | None) -> Details:
    """Put together what is known of a version."""
    own = None if found is None or found.stated is None else _same(document, found.stated.documents)
    metadata = document.metadata if own is None else own.metadata
    stated = _stated(metadata, language if own is None else own.metadata.language or language)
    values = _stated(document.metadata, language)
    for kind in READ:
        values[kind] = next((c.value for c in reversed(corrections_on(contents, document, kind))), "")
    return Details(document, language, stated, values, None if found is None else found.read)


def operation_of(details: Details, wanted: Mapping[str, str], contents: Contents, author: str) -> Operation:
    """What must be kept so that the version is as it was wanted; nothing is kept of what the file states itself."""
    changes: list[Change] = []
    for kind in (*STATED, *READ):
        value = wanted.get(kind, details.values.get(kind, ""))
        if value == details.values.get(kind, ""):
            continue
        old = corrections_on(contents, details.document, kind)
        changes += [Change(c, None) for c in old]
        if value != details.stated.get(kind, ""):
            changes.append(Change(None, correct_article(details.document, kind, value, author)))
    return Operation(tuple(changes))


def corrections_on(contents: Contents, document: Document, kind: str) -> list[Correction]:
    """The corrections of a kind that are about this article, or about its file."""
    of_file = kind in READ
    path = file_of(document.path) if of_file else document.path

    def about(c: Correction) -> bool:
        for anchor in c.anchors:
            theirs = file_of(anchor.article.path) if of_file else anchor.article.path
            if theirs == path or ("#" not in document.path and anchor.article.sha256 == document.sha256):
                return True
        return False

    return [c for c in contents.corrections.items if c.kind == kind and about(c)]


def _stated(metadata: Metadata, language: str) -> dict[str, str]:
    when = metadata.published
    published = ""
    if when is not None:
        published = when.date().isoformat()
        if metadata.published_precision == "minute":
            published = when.isoformat(timespec="minutes")
    return {
        "outlet": metadata.outlet or "",
        "title": metadata.title or "",
        "author": metadata.author or "",
        "published": published,
        "language": "" if language == "und" else language,
    }


def _same(document: Document, others: Iterable[Document]) -> Document | None:
    return next((other for other in others if other.path == document.path), None)
