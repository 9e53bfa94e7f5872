"""The project file: notes, codes and corrections of one folder, kept in SQLite. Every action is on the disk when it returns.

The rollback journal is kept (no WAL): a project is one file that may be copied, also from a network drive, while it is open;
commits are rare and small. `synchronous=EXTRA` is FULL, and syncs the folder as well, so that a commit outlives the power.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import TracebackType

from compare_app.model.document import Document
from compare_app.project import articles, records
from compare_app.project.attaching import Snapshot
from compare_app.project.backups import backups_of, copy_project, keep_backup
from compare_app.project.corrections import Corrections
from compare_app.project.errors import Busy, CannotKeep, Conflict, DamagedProject, NewerProject, NoProject, ProjectError
from compare_app.project.kept import Kept
from compare_app.project.merging import merged
from compare_app.project.places import SUFFIX
from compare_app.project.schema import APPLICATION_ID, VERSION, upgrade, version_of
from compare_app.project.values import Anchor, Code, Correction, KnownArticle, Note, Operation

logger = logging.getLogger(__name__)

#: Seconds to wait for another window's commit.
_PATIENCE = 3.0
#: Bytes of a database's smallest page.
_SMALLEST = 512


class Project:
    """One open project file; used from one thread."""

    def __init__(self, path: Path) -> None:
        """Open the file, making it where it is not there. Raises ProjectError."""
        self.path = path
        old = path.is_file()
        with _errors(path):
            self._connection = _opened(path)
        self._kept = Kept(self._connection)
        self._seen = self._kept.version()
        if old:
            self.back_up()

    # --- reading

    def notes(self) -> tuple[Note, ...]:
        """All notes, in the order in which they were made."""
        with self._reading():
            return self._kept.notes()

    def codes(self) -> tuple[Code, ...]:
        """The codebook, by name."""
        with self._reading():
            return self._kept.codes()

    def corrections(self) -> Corrections:
        """The corrections as the analysis takes them: a plain value, also for another process."""
        with self._reading():
            return Corrections(self._kept.corrections(), self._kept.articles())

    def articles(self) -> tuple[KnownArticle, ...]:
        """The articles that the project has met."""
        with self._reading():
            return self._kept.articles()

    def former(self) -> frozenset[tuple[str, str]]:
        """Ids and stamps of the states that records had before they were changed or removed."""
        with self._reading():
            return records.read_former(self._connection)

    def snapshot(self) -> Snapshot:
        """All of it as a plain value, for reports and for another process."""
        return Snapshot(self.notes(), self.codes(), self.corrections(), self.former())

    def folder(self) -> Path | None:
        """The folder that the project is about, as it was when it was last used."""
        with self._reading():
            row = self._connection.execute("SELECT value FROM about WHERE name = 'folder'").fetchone()
            return None if row is None else Path(row[0])

    def changed_elsewhere(self) -> bool:
        """Whether another window has written since this was asked last, or since the last own action."""
        version = self._kept.version()
        changed, self._seen = version != self._seen, version
        return changed

    # --- writing

    def apply(self, operation: Operation) -> Operation:
        """Carry out an action, all of it or nothing; returns the action that takes it back.

        Raises Conflict where a record is no longer as the action says it was before: another window changed it.
        """
        with self._transaction():
            for change in operation.changes:
                record = change.before or change.after
                assert record is not None
                stored = records.stamp_of(self._connection, record)
                if stored != (None if change.before is None else change.before.stamp):
                    raise Conflict(records.table_of(record))
                if change.before is not None:
                    records.erase(self._connection, change.before)
                if change.after is not None:
                    records.write(self._connection, change.after)
                    if not isinstance(change.after, Code):
                        keys = (a.article for a in _anchors(change.after))
                        articles.add_unknown(self._connection, keys)
        self._kept.take(operation)
        return operation.inverse

    def take_in(self, other: Snapshot) -> Operation:
        """Take another project's notes, codes and corrections in (see `merging`); returns what was done."""
        operation = merged(self.snapshot(), other)
        if operation.changes:
            self.apply(operation)
        with self._transaction():
            articles.meet(self._connection, other.corrections.articles)
        self._kept.forget()
        return operation

    def remember(self, documents: Iterable[Document], folder: Path | None = None) -> bool:
        """Take in what the folder's articles are now, after all were read; returns whether anything was new.

        Notes and corrections then find their articles again when a file is edited next, renamed or moved, and their words
        as they stand now. Records keep their stamps: nobody changed what they say.
        """
        found = list(documents)
        with self._transaction():
            # what is not new is not written: other windows would take it for news
            if folder is not None and folder != self.folder():
                self._connection.execute("INSERT OR REPLACE INTO about VALUES ('folder', ?)", (str(folder),))
            changed = articles.remember(self._connection, found)
            changed |= changed and articles.follow(self._connection, found)
        self._kept.forget()
        return changed

    def save_as(self, target: Path) -> None:
        """Go on in a copy of the file under another name, which replaces what is there; this file stays as it is.

        Raises ProjectError, and then nothing has changed.
        """
        target = target if target.suffix == SUFFIX else target.with_name(target.name + SUFFIX)
        if target.absolute() == self.path.absolute():
            return
        with _errors(target):
            copy_project(self.path, target)
            connection = _opened(target)
        self._connection.close()
        self.path, self._connection, self._kept = target, connection, Kept(connection)
        self._seen = self._kept.version()

    def back_up(self) -> None:
        """Keep a backup where anything has changed since the last one; done on opening, and now and then by the window."""
        try:
            with _errors(self.path):
                keep_backup(self.path)
        except ProjectError as trouble:  # a project without a backup is better than none
            logger.warning("no backup: %s", trouble)

    def close(self) -> None:
        """Close the file; nothing is lost by not doing so."""
        self.back_up()
        self._connection.close()

    def __enter__(self) -> Project:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # --- parts

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """Values that make no sense are damage that SQLite cannot see."""
        with _errors(self.path):
            try:
                yield
            except (ValueError, TypeError) as error:
                raise DamagedProject(self.path, backups_of(self.path)) from error

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with _errors(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise


def _anchors(record: Note | Correction) -> Iterable[Anchor]:
    return record.target.anchors if isinstance(record, Note) else record.anchors


def _opened(path: Path) -> sqlite3.Connection:
    """Open or make the file, check it, and bring it up to date."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_file() and path.stat().st_size < _SMALLEST and (path.stat().st_size or backups_of(path)):
        # SQLite would begin a new one in it
        raise DamagedProject(path, backups_of(path)) if _was_project(path) else NoProject(path)
    connection = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None)
    try:
        connection.execute("PRAGMA trusted_schema = OFF")  # the file may come from anybody
        connection.execute("PRAGMA cell_size_check = ON")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = EXTRA")
        _check(connection, path)
        if version_of(connection) < VERSION:
            upgrade(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def check_whole(path: Path) -> None:
    """Raise ProjectError where a file is no project that can be used; nothing is written."""
    if not path.is_file():
        raise NoProject(path)
    with _errors(path), closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        _check(connection, path)


def _check(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse what is no project, what a newer program wrote, and what is damaged."""
    owner = int(connection.execute("PRAGMA application_id").fetchone()[0])
    empty = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
    if owner != APPLICATION_ID and not (empty and owner == 0):
        raise NoProject(path)
    if version_of(connection) > VERSION:
        raise NewerProject(path)
    if connection.execute("PRAGMA quick_check").fetchone()[0] != "ok":
        raise DamagedProject(path, backups_of(path))


@contextmanager
def _errors(path: Path) -> Iterator[None]:
    """SQLite's errors in sentences."""
    try:
        yield
    except ProjectError:
        raise
    except sqlite3.DatabaseError as error:
        raise _named(error, path) from error
    except OSError as error:
        raise CannotKeep(path, error.strerror or str(error)) from error


def _named(error: sqlite3.DatabaseError, path: Path) -> ProjectError:
    """An error of SQLite as a sentence; one that has no code is about text that is none."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return Busy(path)
    if code == sqlite3.SQLITE_CONSTRAINT:
        return Conflict("codebook")  # a code is used here that was removed there, or the other way round
    if code == sqlite3.SQLITE_NOTADB and not _was_project(path):
        return NoProject(path)
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR):
        return DamagedProject(path, backups_of(path))
    return CannotKeep(path, str(error))


def _was_project(path: Path) -> bool:
    """Whether a file that SQLite cannot read is, or was, a project: by its place or its backups."""
    return path.suffix == SUFFIX
