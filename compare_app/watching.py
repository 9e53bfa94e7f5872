"""Noticing that the files of a folder changed: by looking, now and then, without help of the system."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from compare_app.readers.registry import find_files

Snapshot = dict[Path, tuple[int, int] | None]

_SETTLE = 0.3  # seconds that nothing may change before a change counts: files are written in steps


def changes(paths: Sequence[Path], pause: float, sleep: Callable[[float], None] = time.sleep) -> Iterator[None]:
    """Yield at once, then every time the files have changed and come to rest; looks every `pause` seconds."""
    last: Snapshot | None = None
    while True:
        now = snapshot(paths)
        if now != last:
            sleep(_SETTLE)
            if snapshot(paths) != now:
                continue
            last = now
            yield
        sleep(pause)


def snapshot(paths: Sequence[Path]) -> Snapshot:
    """Size and time of every file that would be read; None for one that went away meanwhile."""
    return {file.path: _state(file.path) for file in find_files(paths).files}


def _state(path: Path) -> tuple[int, int] | None:
    try:
        about = path.stat()
    except OSError:
        return None
    return about.st_size, about.st_mtime_ns
