"""Which reader a file needs: by the ending of its name, and by its first bytes where they say otherwise."""

from __future__ import annotations

from pathlib import Path

_ENDINGS = {
    ".txt": "text",
    ".text": "text",
    ".html": "page",
    ".htm": "page",
    ".xhtml": "page",
    ".shtml": "page",
    ".md": "markdown",
    ".markdown": "markdown",
    ".docx": "docx",
    ".docm": "docx",
    ".odt": "odt",
}
#: What the program itself writes; its own reports are no articles.
_OWN_ENDINGS = (".storycompare", ".storycompare-journal", ".storycompare-wal", ".storycompare-shm")
_OWN_MARKS = (
    b'"format": "compare-app/report"',
    b'"format":"compare-app/report"',
    b'name="generator" content="compare-app',
)


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
    if path.suffix.lower() not in (".json", ".html"):
        return False
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            head = file.read(1000)
    except (OSError, ValueError):
        return False
    return any(mark in head for mark in _OWN_MARKS)
