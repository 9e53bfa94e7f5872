"""Noticing that the files of a folder changed: by looking, now and then, without help of the system."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from compare_app.readers.finding import find_files
from compare_app.readers.state import FileState, file_state

Snapshot = dict[Path, FileState | None]

_SETTLE = 0.3  # seconds that nothing may change before a change counts: files are written in steps


class News(NamedTuple):
    """What is different between two looks at the files."""

    new: tuple[Path, ...]
    changed: tuple[Path, ...]
    gone: tuple[Path, ...]


def changes(
    paths: Sequence[Path], pause: float, also: Sequence[Path] = (), sleep: Callable[[float], None] = time.sleep
) -> Iterator[None]:
    """Yield at once, then every time the files have changed and come to rest; looks every `pause` seconds.

    `also`: files that are no articles and count all the same, such as the project.
    """
    last: Snapshot | None = None
    while True:
        now = snapshot(paths, also)
        if now != last:
            sleep(_SETTLE)
            if snapshot(paths, also) != now:
                continue
            last = now
            yield
        sleep(pause)


def snapshot(paths: Sequence[Path], also: Sequence[Path] = ()) -> Snapshot:
    """Size and time of every file that would be read; None for one that went away meanwhile."""
    return {path: file_state(path) for path in (*(file.path for file in find_files(paths).files), *also)}


def news(before: Snapshot, now: Snapshot) -> News:
    """What came, changed and went between two looks, each by name."""
    return News(
        tuple(sorted(now.keys() - before.keys())),
        tuple(sorted(path for path in now.keys() & before.keys() if now[path] != before[path])),
        tuple(sorted(before.keys() - now.keys())),
    )
