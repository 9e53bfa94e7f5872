"""The entrance of the readers: find files, read one. Nothing here raises, whatever the bytes.

Depends on `model` only. A reader is a function from bytes to articles; plain text is read here, everything that needs
a parser in a process apart, which a hostile file can neither hold up for long nor use.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from compare_app.model.document import Document, Problem
from compare_app.readers.corrected import corrected
from compare_app.readers.encodings.misread import misread
from compare_app.readers.finding import FoundFile, FoundFiles, find_files
from compare_app.readers.kinds import READ_HERE, kind_by_name, kind_of
from compare_app.readers.options import DEFAULTS, ReadOptions
from compare_app.readers.source import size_of

__all__ = ["FoundFile", "FoundFiles", "ReadOptions", "ReadResult", "find_files", "prepare", "read"]

#: Larger texts may take longer than anybody should wait without a way to stop it.
_LARGEST_READ_HERE = 1 << 18


@dataclass(frozen=True, slots=True)
class ReadResult:
    """The articles of one file, in their order, and what of it could not be used."""

    documents: tuple[Document, ...] = ()
    problems: tuple[Problem, ...] = ()


def prepare(files: Iterable[FoundFile]) -> None:
    """Start the process apart where files need it: it comes up while others are read here, or a window is built."""
    kinds = {kind_by_name(file.name) for file in files} - READ_HERE
    if kinds:
        from compare_app.readers.isolation import SHARED

        SHARED.begin("page" in kinds)


def read(path: Path, name: str, options: ReadOptions = DEFAULTS) -> ReadResult:
    """Read a file into documents that carry `name` as their path, `#n` behind it where there are several. Never raises."""
    from compare_app.readers.isolation import SHARED
    from compare_app.readers.reading import read_here

    here = kind_of(path) in READ_HERE and size_of(path) <= _LARGEST_READ_HERE
    reader = read_here if here else SHARED.read
    documents: list[Document] = []
    problems: list[Problem] = []
    for found in reader(path, name, options):
        if isinstance(found, Document):
            documents.append(found if options == DEFAULTS else corrected(found, options))
        else:
            problems.append(found)
    doubt = None if options.mend else misread(documents, name)
    return ReadResult(tuple(documents), (*problems, doubt) if doubt else tuple(problems))
