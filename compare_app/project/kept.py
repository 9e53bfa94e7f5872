"""What was read from a project file, kept until somebody writes to it: reading 5,000 notes takes a quarter of a second."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from compare_app.project import articles, records
from compare_app.project.values import Code, Correction, KnownArticle, Note, Operation, Record

_READ: dict[str, Callable[[sqlite3.Connection], tuple[Record, ...]]] = {
    "note": records.read_notes,
    "code": records.read_codes,
    "correction": records.read_corrections,
}


class Kept:
    """The records and articles of one open file."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._version = self.version()
        self._records: dict[str, dict[str, Record]] = {}
        self._sorted: dict[str, tuple[Record, ...]] = {}
        self._articles: tuple[KnownArticle, ...] | None = None

    def version(self) -> int:
        """A number that differs when another connection has written."""
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def notes(self) -> tuple[Note, ...]:
        """All notes, in the order in which they were made."""
        return tuple(r for r in self._all("note") if isinstance(r, Note))

    def codes(self) -> tuple[Code, ...]:
        """All codes, by name."""
        return tuple(r for r in self._all("code") if isinstance(r, Code))

    def corrections(self) -> tuple[Correction, ...]:
        """All corrections, in the order in which they were made."""
        return tuple(r for r in self._all("correction") if isinstance(r, Correction))

    def articles(self) -> tuple[KnownArticle, ...]:
        """The known articles."""
        self._look()
        if self._articles is None:
            self._articles = articles.read_articles(self._connection)
        return self._articles

    def take(self, operation: Operation) -> None:
        """An own operation was carried out."""
        for change in operation.changes:
            record = change.after or change.before
            table = records.table_of(record) if record is not None else ""
            kept = self._records.get(table)
            self._sorted.pop(table, None)
            if kept is not None and change.before is not None:
                kept.pop(change.before.id, None)
            if kept is not None and change.after is not None:
                kept[change.after.id] = change.after
        self._articles = None

    def forget(self) -> None:
        """Read everything again when it is asked for."""
        self._records.clear()
        self._sorted.clear()
        self._articles = None

    def _all(self, table: str) -> tuple[Record, ...]:
        self._look()
        if table not in self._records:
            self._records[table] = {record.id: record for record in _READ[table](self._connection)}
        if table not in self._sorted:
            self._sorted[table] = tuple(sorted(self._records[table].values(), key=_order))
        return self._sorted[table]

    def _look(self) -> None:
        """Forget where another connection has written."""
        now = self.version()
        if now != self._version:
            self._version = now
            self.forget()


def _order(record: Record) -> tuple[str, str]:
    return (record.name, record.id) if isinstance(record, Code) else (record.made.isoformat(), record.id)
