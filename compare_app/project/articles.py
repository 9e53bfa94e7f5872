"""The articles that a project has met, in its tables: under which paths, with which contents, and a sketch of their text."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from compare_app.model.document import Document
from compare_app.model.spans import Span
from compare_app.project.anchors import followed
from compare_app.project.identity import identify
from compare_app.project.sketch import sketch
from compare_app.project.values import Anchor, ArticleKey, KnownArticle

_ALL = "SELECT article.id, sketch, path, sha256 FROM article JOIN article_key ON article = id ORDER BY id, number"


def read_articles(connection: sqlite3.Connection) -> tuple[KnownArticle, ...]:
    """All known articles, each with its keys."""
    return tuple(article for article, _ in _with_ids(connection))


def remember(connection: sqlite3.Connection, documents: Sequence[Document]) -> bool:
    """Take in what the articles of the folder are now: new ones, and new paths and contents of known ones.

    Returns whether there was anything new.
    """
    known = _with_ids(connection)
    ids = {article.keys[-1]: number for article, number in known}
    bare = {number for article, number in known if not article.sketch}
    identity = identify([article for article, _ in known], documents)
    by_path = {identity.path(key): key for key in ids if identity.path(key) is not None}
    changed = False
    for document in documents:
        key, old = ArticleKey.of(document), by_path.get(document.path)
        if old is None:
            add(connection, key, sketch(document.text))
        elif old != key or ids[old] in bare:
            _renew(connection, ids[old], old, key, sketch(document.text))
        else:
            continue
        changed = True
    return changed


def follow(connection: sqlite3.Connection, documents: Sequence[Document]) -> bool:
    """Let the anchors on articles that changed go with their words; returns whether any did."""
    by_path = {document.path: document for document in documents}
    identity = identify(read_articles(connection), documents)
    rows = connection.execute(
        "SELECT rowid, path, sha256, start, stop, exact, prefix, suffix, noted FROM anchor WHERE start IS NOT NULL"
    ).fetchall()
    moved = []
    for rowid, path, sha256, start, stop, *words in rows:
        key = ArticleKey(path, sha256)
        document = by_path.get(identity.path(key) or "")
        if document is not None and ArticleKey.of(document) != key:
            old = Anchor(key, Span(start, stop), *words)
            new = followed(old, document)
            if new != old and new.span is not None:
                place = (*new.article, new.span.start, new.span.end)
                moved.append((*place, new.exact, new.prefix, new.suffix, new.noted, rowid))
    connection.executemany(
        "UPDATE anchor SET path = ?, sha256 = ?, start = ?, stop = ?, exact = ?, prefix = ?, suffix = ?, noted = ? WHERE rowid = ?",
        moved,
    )
    return bool(moved)


def add(connection: sqlite3.Connection, key: ArticleKey, about: Sequence[int] = ()) -> None:
    """A new article."""
    number = connection.execute("INSERT INTO article (sketch) VALUES (?)", (_packed(about),)).lastrowid
    connection.execute("INSERT INTO article_key VALUES (?, 0, ?, ?)", (number, *key))


def meet(connection: sqlite3.Connection, others: Iterable[KnownArticle]) -> None:
    """Learn from another project what its articles are like, and under which keys they were known there."""
    for article in others:
        known = [_number_of(connection, key) for key in article.keys]
        number = next((n for n in reversed(known) if n is not None), None)
        if number is None:
            add(connection, article.keys[-1], article.sketch)
            number = _number_of(connection, article.keys[-1])
        for key in article.keys:
            if _number_of(connection, key) is None:
                connection.execute(
                    "INSERT INTO article_key SELECT article, min(number) - 1, ?, ? FROM article_key WHERE article = ?",
                    (*key, number),
                )
        connection.execute(
            "UPDATE article SET sketch = ? WHERE id = ? AND length(sketch) = 0", (_packed(article.sketch), number)
        )


def _number_of(connection: sqlite3.Connection, key: ArticleKey) -> int | None:
    row = connection.execute("SELECT article FROM article_key WHERE path = ? AND sha256 = ?", key).fetchone()
    return None if row is None else int(row[0])


def add_unknown(connection: sqlite3.Connection, keys: Iterable[ArticleKey]) -> None:
    """Make sure that the articles are known, be it without a sketch."""
    for key in dict.fromkeys(keys):
        if _number_of(connection, key) is None:
            add(connection, key)


def _renew(connection: sqlite3.Connection, number: int, old: ArticleKey, key: ArticleKey, about: Sequence[int]) -> None:
    connection.execute("UPDATE article SET sketch = ? WHERE id = ?", (_packed(about), number))
    if old != key:
        connection.execute(
            "INSERT INTO article_key SELECT article, max(number) + 1, ?, ? FROM article_key WHERE article = ?",
            (*key, number),
        )


def _with_ids(connection: sqlite3.Connection) -> list[tuple[KnownArticle, int]]:
    keys: dict[int, list[ArticleKey]] = {}
    sketches: dict[int, bytes] = {}
    for number, about, path, sha256 in connection.execute(_ALL):
        keys.setdefault(number, []).append(ArticleKey(path, sha256))
        sketches[number] = about
    return [(KnownArticle(tuple(found), _unpacked(sketches[number])), number) for number, found in keys.items()]


def _packed(about: Sequence[int]) -> bytes:
    """Four bytes a hash, the smallest first in each: the file goes from one computer to another."""
    return b"".join(value.to_bytes(4, "little") for value in about)


def _unpacked(data: bytes) -> tuple[int, ...]:
    return tuple(int.from_bytes(data[at : at + 4], "little") for at in range(0, len(data) - 3, 4))
