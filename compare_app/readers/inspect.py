"""What was taken for what in a file: the reader, the encoding, a table's columns, and what can be read otherwise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from compare_app.model.document import Document, Problem
from compare_app.readers.encodings.misread import fault_of
from compare_app.readers.kinds import kind_of
from compare_app.readers.options import DEFAULTS, ReadOptions
from compare_app.readers.registry import read
from compare_app.readers.source import LARGEST_CONTAINER, load

_TABLES = {"csv": "csv", "json": "json", "json lines": "json", "xlsx": "xlsx"}


@dataclass(frozen=True, slots=True)
class InspectReport:
    """What one file was read as. `offers`: other ways to read it that its content suggests, by name."""

    name: str
    #: the reader: "text", "page", "docx", ...; None where there is none
    kind: str | None
    documents: tuple[Document, ...]
    problems: tuple[Problem, ...]
    #: of a table: field ("text", "title", ...) to the column taken for it
    columns: Mapping[str, str] = field(default_factory=dict)
    #: of a table: the columns that were not taken for anything
    unused_columns: tuple[str, ...] = ()
    #: "mend": the text was decoded wrongly before it was saved; "entities": it has signs written out (`&quot;`); "whole page": much of a page was left out
    offers: Mapping[str, ReadOptions] = field(default_factory=dict)

    @property
    def roles(self) -> Counter[str]:
        """How many paragraphs have which role, over all articles."""
        return Counter(paragraph.role for document in self.documents for paragraph in document.paragraphs)


def inspect(path: Path, options: ReadOptions = DEFAULTS, name: str | None = None) -> InspectReport:
    """Read a file (to be shown as `name`) and say what was taken for what. Never raises; a file that cannot be read has problems and no documents."""
    kind = kind_of(path)
    name = name or path.name
    result = read(path, name, options)
    columns, unused = _columns(path, kind, options) if result.documents else ({}, ())
    return InspectReport(
        name, kind, result.documents, result.problems, columns, unused, _offers(result.documents, options)
    )


def _columns(path: Path, kind: str | None, options: ReadOptions) -> tuple[dict[str, str], tuple[str, ...]]:
    if kind not in _TABLES:
        return {}, ()
    from compare_app.readers.tables.columns import guess_columns
    from compare_app.readers.tables.reader import rows_of

    rows = rows_of(load(path, LARGEST_CONTAINER), _TABLES[kind], options)
    columns = {str(field): column for field, column in guess_columns(rows, options.columns).items()}
    names = dict.fromkeys(name for row in rows[:200] for name in row)
    return columns, tuple(name for name in names if name not in columns.values())


def _offers(documents: tuple[Document, ...], options: ReadOptions) -> dict[str, ReadOptions]:
    offers: dict[str, ReadOptions] = {}
    for fault in () if options.mend else {fault_of(document.text): None for document in documents}:
        if fault is not None:
            offers[fault] = replace(options, mend=True)
    left_out = sum(len(document.left_out) for document in documents)
    if not options.whole_page and left_out > 0.5 * sum(len(document.text.split()) for document in documents):
        offers["whole page"] = replace(options, whole_page=True)
    return offers
