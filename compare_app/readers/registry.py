"""The entrance of the readers: find files, read one. Nothing here raises, whatever the bytes.

Depends on `model` only. A reader is a function from bytes to articles; the registry opens the file, chooses the reader, and
turns what goes wrong into a problem of one sentence.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from compare_app.model.document import Document, Problem

from .article import Article, Found
from .errors import CannotRead, Empty
from .finding import FoundFile, FoundFiles, find_files
from .kinds import kind_by_name
from .readers import reader_for
from .source import fingerprint, load

__all__ = ["FoundFile", "FoundFiles", "ReadResult", "find_files", "read"]

_UNREADABLE = "could not be understood; it may be damaged: open it in the program that wrote it and save it again"


@dataclass(frozen=True, slots=True)
class ReadResult:
    """The articles of one file, in their order, and what of it could not be used."""

    documents: tuple[Document, ...] = ()
    problems: tuple[Problem, ...] = ()


def read(path: Path, name: str) -> ReadResult:
    """Read a file into documents that carry `name` as their path. Never raises."""
    documents: list[Document] = []
    problems: list[Problem] = []
    for found in read_here(path, name):
        if isinstance(found, Document):
            documents.append(found)
        else:
            problems.append(found)
    return ReadResult(tuple(documents), tuple(problems))


def read_here(path: Path, name: str) -> Iterator[Document | Problem]:
    """Read a file in this process, article by article. Never raises."""
    try:
        reader = reader_for(kind_by_name(path))
        data = load(path)
        yield from _named(reader(data), name, fingerprint(data))
    except CannotRead as trouble:
        yield Problem(name, trouble.kind, f"{name} {trouble.advice}.")
    except (RecursionError, MemoryError):
        yield Problem(name, "too_large", f"{name} is nested too deeply or too large; save its text on its own.")
    except Exception:  # noqa: BLE001  a library's surprise over strange bytes must not cost the other files
        yield Problem(name, "damaged", f"{name} {_UNREADABLE}.")


def _named(found: Iterable[Found], name: str, sha256: str) -> Iterator[Document | Problem]:
    """Give articles their paths: the file's name, with `#1`, `#2` ... behind it where the file holds several."""
    items = iter(found)
    first = next(items, None)
    if first is None:
        raise Empty
    second = next(items, None)
    if second is None:
        yield _document(first, name, sha256) if isinstance(first, Article) else _problem(first, name)
        return
    yield _placed(first, name, 1, sha256)
    yield _placed(second, name, 2, sha256)
    for number, item in enumerate(items, 3):
        yield _placed(item, name, number, sha256)


def _placed(found: Found, name: str, number: int, sha256: str) -> Document | Problem:
    place = f"{name}#{number}"
    return _document(found, place, sha256) if isinstance(found, Article) else _problem(found, place)


def _problem(trouble: CannotRead, place: str) -> Problem:
    return Problem(place, trouble.kind, f"{place} {trouble.advice}.")


def _document(article: Article, place: str, sha256: str) -> Document:
    return Document(
        path=place,
        sha256=sha256,
        text=article.text,
        paragraphs=article.paragraphs,
        metadata=article.metadata,
        encoding=article.encoding,
        left_out=article.left_out,
    )
