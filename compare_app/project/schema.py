"""The tables of a project file, and the steps that bring an older file up to date.

`PRAGMA user_version` counts the steps done, `PRAGMA application_id` says whose file it is. A step is never edited once it
was released: what comes later is a new step.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import NamedTuple

#: "SCmp"
APPLICATION_ID = 0x53436D70


class Step(NamedTuple):
    """One migration: what it is for, and how it is done, inside a transaction."""

    name: str
    run: Callable[[sqlite3.Connection], None]


_FIRST = """
CREATE TABLE about (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- an article that was met; its keys say under which paths and with which contents, the newest with the highest number
CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    sketch BLOB NOT NULL
);
CREATE TABLE article_key (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    number INTEGER NOT NULL,
    path TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (article, number)
) WITHOUT ROWID;
CREATE INDEX article_by_key ON article_key (path, sha256);

CREATE TABLE code (
    id TEXT PRIMARY KEY,
    stamp TEXT NOT NULL,
    name TEXT NOT NULL,
    colour TEXT NOT NULL,
    description TEXT NOT NULL,
    parent TEXT REFERENCES code DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE note (
    id TEXT PRIMARY KEY,
    stamp TEXT NOT NULL,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL,
    text TEXT NOT NULL,
    reviewed INTEGER NOT NULL CHECK (reviewed IN (0, 1)),
    author TEXT NOT NULL,
    made TEXT NOT NULL,
    changed TEXT NOT NULL
);
CREATE TABLE note_code (
    note TEXT NOT NULL REFERENCES note ON DELETE CASCADE,
    position INTEGER NOT NULL,
    code TEXT NOT NULL REFERENCES code DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (note, position)
) WITHOUT ROWID;

CREATE TABLE correction (
    id TEXT PRIMARY KEY,
    stamp TEXT NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    author TEXT NOT NULL,
    made TEXT NOT NULL
);

-- where a note or a correction stands: W3C TextPositionSelector and TextQuoteSelector; without a start it is the article
CREATE TABLE anchor (
    note TEXT REFERENCES note ON DELETE CASCADE,
    correction TEXT REFERENCES correction ON DELETE CASCADE,
    side INTEGER NOT NULL,
    position INTEGER NOT NULL,
    path TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    start INTEGER,
    stop INTEGER,
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    CHECK ((note IS NULL) <> (correction IS NULL)),
    CHECK ((start IS NULL) = (stop IS NULL))
);
CREATE INDEX anchor_of_note ON anchor (note) WHERE note IS NOT NULL;
CREATE INDEX anchor_of_correction ON anchor (correction) WHERE correction IS NOT NULL;
"""


def _script(text: str) -> Callable[[sqlite3.Connection], None]:
    """A step of plain statements; `executescript` would end the transaction around it."""
    statements = [part for part in text.split(";\n") if part.strip()]

    def run(connection: sqlite3.Connection) -> None:
        for statement in statements:
            connection.execute(statement)

    return run


#: An anchor goes with its words through many edits: `noted` keeps how they stood first, where they have been edited since.
_NOTED = "ALTER TABLE anchor ADD COLUMN noted TEXT NOT NULL DEFAULT ''"

#: States that a record once had here, by its stamp: what a colleague's copy still holds is then told from what they wrote.
_FORMER = "CREATE TABLE former (id TEXT NOT NULL, stamp TEXT NOT NULL, PRIMARY KEY (id, stamp)) WITHOUT ROWID"

#: The tables stay. A program that does not know these kinds of corrections would compare as if nobody had made them.
_KINDS = ""

STEPS: tuple[Step, ...] = (
    Step("notes, codes, corrections and their anchors", _script(_FIRST)),
    Step("the words as they were noted", _script(_NOTED)),
    Step("what was changed and removed", _script(_FORMER)),
    Step("corrections of single findings", _script(_KINDS)),
)
VERSION = len(STEPS)


def version_of(connection: sqlite3.Connection) -> int:
    """How many steps the file has behind it; 0 for an empty one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def upgrade(connection: sqlite3.Connection, steps: tuple[Step, ...] = STEPS) -> None:
    """Do the steps that are missing, all or none. Another window may have done them while this one waited."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        for number in range(version_of(connection), len(steps)):
            steps[number].run(connection)
            connection.execute(f"PRAGMA user_version = {number + 1}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
