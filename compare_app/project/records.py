"""Records in and out of the tables. Reading takes all records of a kind at once: a project holds thousands, not millions."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime

from compare_app.model.spans import Span
from compare_app.project.values import Anchor, ArticleKey, Code, Correction, Note, Record, Target

_TABLES: dict[type, str] = {Note: "note", Code: "code", Correction: "correction"}


def table_of(record: Record) -> str:
    """The table that holds the record, and what to call it."""
    return _TABLES[type(record)]


def stamp_of(connection: sqlite3.Connection, record: Record) -> str | None:
    """The stamp of the stored record with this id; None where there is none."""
    row = connection.execute(f"SELECT stamp FROM {table_of(record)} WHERE id = ?", (record.id,)).fetchone()
    return None if row is None else str(row[0])


def write(connection: sqlite3.Connection, record: Record) -> None:
    """Store a record that is not there yet."""
    if isinstance(record, Code):
        _insert(
            connection, "code", record.id, record.stamp, record.name, record.colour, record.description, record.parent
        )
        return
    if isinstance(record, Note):
        target, times = record.target, (record.made.isoformat(), record.changed.isoformat())
        said = (record.text, int(record.reviewed), record.author)
        _insert(connection, "note", record.id, record.stamp, target.kind, target.detail, *said, *times)
        for position, code in enumerate(record.codes):
            _insert(connection, "note_code", record.id, position, code)
        _write_anchors(connection, (record.id, None), (target.anchors,))
        return
    said = (record.value, record.author, record.made.isoformat())  # type: ignore[assignment]
    _insert(connection, "correction", record.id, record.stamp, record.kind, *said)
    _write_anchors(connection, (None, record.id), record.ends)


def erase(connection: sqlite3.Connection, record: Record) -> None:
    """Take a record out, with its anchors; that it was there is kept."""
    connection.execute(f"DELETE FROM {table_of(record)} WHERE id = ?", (record.id,))
    connection.execute("INSERT OR IGNORE INTO former VALUES (?, ?)", (record.id, record.stamp))


def read_former(connection: sqlite3.Connection) -> frozenset[tuple[str, str]]:
    """Ids and stamps of all states that were changed or removed."""
    return frozenset((str(id_), str(stamp)) for id_, stamp in connection.execute("SELECT id, stamp FROM former"))


def read_codes(connection: sqlite3.Connection) -> tuple[Code, ...]:
    """The codebook, by name."""
    rows = connection.execute("SELECT name, colour, description, parent, id, stamp FROM code ORDER BY name, id")
    return tuple(Code(*row) for row in rows)


def read_notes(connection: sqlite3.Connection) -> tuple[Note, ...]:
    """All notes, in the order in which they were made."""
    anchors = _anchors(connection, "note")
    codes: dict[str, list[str]] = defaultdict(list)
    for note, code in connection.execute("SELECT note, code FROM note_code ORDER BY note, position"):
        codes[note].append(code)
    rows = connection.execute(
        "SELECT id, stamp, kind, detail, text, reviewed, author, made, changed FROM note ORDER BY made, id"
    )
    return tuple(
        Note(
            Target(kind, tuple(a for end in anchors.get(id_, ()) for a in end), detail),
            text,
            tuple(codes.get(id_, ())),
            bool(reviewed),
            author,
            datetime.fromisoformat(made),
            datetime.fromisoformat(changed),
            id_,
            stamp,
        )
        for id_, stamp, kind, detail, text, reviewed, author, made, changed in rows
    )


def read_corrections(connection: sqlite3.Connection) -> tuple[Correction, ...]:
    """All corrections, in the order in which they were made."""
    anchors = _anchors(connection, "correction")
    rows = connection.execute("SELECT id, stamp, kind, value, author, made FROM correction ORDER BY made, id")
    return tuple(
        Correction(kind, anchors.get(id_, ()), value, author, datetime.fromisoformat(made), id_, stamp)
        for id_, stamp, kind, value, author, made in rows
    )


def _insert(connection: sqlite3.Connection, table: str, *values: str | int | None) -> None:
    connection.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(values))})", values)


def _write_anchors(
    connection: sqlite3.Connection, owner: tuple[str | None, str | None], ends: Iterable[Sequence[Anchor]]
) -> None:
    for side, end in enumerate(ends):
        for position, a in enumerate(end):
            place = (None, None) if a.span is None else (a.span.start, a.span.end)
            words = (a.exact, a.prefix, a.suffix, a.noted)
            _insert(connection, "anchor", *owner, side, position, *a.article, *place, *words)


def _anchors(connection: sqlite3.Connection, owner: str) -> dict[str, tuple[tuple[Anchor, ...], ...]]:
    """The ends of every note or correction, by its id."""
    found: dict[str, dict[int, list[Anchor]]] = defaultdict(lambda: defaultdict(list))
    rows = connection.execute(
        f"SELECT {owner}, side, path, sha256, start, stop, exact, prefix, suffix, noted FROM anchor "
        f"WHERE {owner} IS NOT NULL ORDER BY {owner}, side, position"
    )
    for id_, side, path, sha256, start, stop, *words in rows:
        span = None if start is None else Span(start, stop)
        found[id_][side].append(Anchor(ArticleKey(path, sha256), span, *words))
    return {id_: tuple(tuple(ends.get(n, ())) for n in range(max(ends) + 1)) for id_, ends in found.items()}
