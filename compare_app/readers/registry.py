"""The entrance of the readers: find files, read one. Nothing here raises, whatever the bytes.

Depends on `model` only. A reader is a function from bytes to articles; the registry opens the file, chooses the reader, and
turns what goes wrong into a problem of one sentence.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from compare_app.model.document import Document, Problem

from .errors import CannotRead
from .finding import FoundFile, FoundFiles, find_files
from .kinds import kind_by_name
from .plain_text import read_text
from .source import fingerprint, load

__all__ = ["FoundFile", "FoundFiles", "ReadResult", "find_files", "read"]


@dataclass(frozen=True, slots=True)
class ReadResult:
    """The articles of one file, in their order, and what of it could not be used."""

    documents: tuple[Document, ...] = ()
    problems: tuple[Problem, ...] = ()


def read(path: Path, name: str) -> ReadResult:
    """Read a file into documents that carry `name` as their path. Never raises."""
    try:
        if kind_by_name(path) is None:
            raise CannotRead("unsupported", "is of no kind that can be read; save it as text, HTML, DOCX or PDF")
        data = load(path)
        article = read_text(data)
        document = Document(
            path=name,
            sha256=fingerprint(data),
            text=article.text,
            paragraphs=article.paragraphs,
            metadata=article.metadata,
            encoding=article.encoding,
            left_out=article.left_out,
        )
    except CannotRead as trouble:
        return ReadResult(problems=(Problem(name, trouble.kind, f"{name} {trouble.advice}."),))
    return ReadResult((document,))
