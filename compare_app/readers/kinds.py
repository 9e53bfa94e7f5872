"""Which reader a file needs: by the ending of its name, and by its first bytes where they say otherwise."""

from __future__ import annotations

from pathlib import Path

from .source import first_bytes

_ENDINGS = {
    ".txt": "text", ".text": "text", ".asc": "text",
    ".html": "page", ".htm": "page", ".xhtml": "page", ".xht": "page", ".shtml": "page",
    ".md": "markdown", ".markdown": "markdown",
    ".docx": "docx", ".docm": "docx", ".dotx": "docx", ".rtf": "rtf", ".pdf": "pdf", ".odt": "odt", ".ott": "odt",
}  # fmt: skip
#: Read in this process: nothing but our own code and a parser of lines touches them.
READ_HERE = frozenset({"text", "markdown"})
#: Files that hold many articles, and may be larger.
CONTAINERS = frozenset[str]()
#: What the program itself writes; its own reports are no articles.
_OWN_ENDINGS = (".storycompare", ".storycompare-journal", ".storycompare-wal", ".storycompare-shm")
_OWN_MARKS = (
    b'"format": "compare-app/report"',
    b'"format":"compare-app/report"',
    b'name="generator" content="compare-app',
)
_LOOKED_AT = 1024


def kind_of(path: Path) -> str | None:
    """The kind of reader for a file: what its first bytes are sure of, else what its name promises."""
    return _by_bytes(first_bytes(path, _LOOKED_AT), path) or kind_by_name(path)


def kind_by_name(path: Path) -> str | None:
    """The kind of file that the name's ending promises."""
    return _ENDINGS.get(path.suffix.lower())


def is_known(path: Path) -> bool:
    """Whether a file with such a name is worth opening."""
    return kind_by_name(path) is not None


def is_own_file(path: Path) -> bool:
    """Whether this program wrote it: a project file, or a report by the mark at its beginning."""
    if path.name.lower().endswith(_OWN_ENDINGS):
        return True
    return path.suffix.lower() in (".json", ".html") and any(
        mark in first_bytes(path, _LOOKED_AT) for mark in _OWN_MARKS
    )


def _by_bytes(head: bytes, path: Path) -> str | None:
    """What the first bytes are sure of, where names often promise something else."""
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:200].lower()
    by_name = kind_by_name(path)
    if by_name in ("docx", "odt", "text", "markdown") and start.startswith((b"<!doctype html", b"<html")):
        return "page"
    return None
