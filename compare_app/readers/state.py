"""Whether a file is as it was: its size and time, and those of what is read with it."""

from __future__ import annotations

from pathlib import Path

from compare_app.readers.beside import exports_beside

#: Size in bytes and time in nanoseconds, of the file and then of every export that tells more about it.
FileState = tuple[tuple[int, int], ...]


def file_state(path: Path) -> FileState | None:
    """The file's state now; None for one that is not there."""
    try:
        return tuple(_about(file) for file in (path, *exports_beside(path)))
    except OSError:
        return None


def _about(file: Path) -> tuple[int, int]:
    about = file.stat()
    return about.st_size, about.st_mtime_ns
