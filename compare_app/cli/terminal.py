"""What the command line shows on a terminal: one line of progress, wiped when it is done."""

from __future__ import annotations

import shutil
import time
from typing import TextIO

from compare_app.pipeline import Progress

_WORDS = {"read": "Reading", "group": "Finding stories", "compare": "Comparing", "write": "Writing"}
_BAR = 24
_PAUSE = 0.05  # seconds; twenty lines a second are enough for an eye


class ProgressLine:
    """Draws progress over itself on a terminal, and nothing anywhere else."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._shown = stream.isatty()
        self._next = 0.0
        self._drawn = False

    def __call__(self, progress: Progress) -> None:
        """Draw, unless the last drawing was a moment ago."""
        now = time.monotonic()
        if not self._shown or now < self._next:
            return
        self._next = now + _PAUSE
        self._drawn = True
        width = shutil.get_terminal_size().columns - 1
        self._write("\r\x1b[2K" + line(progress, width))

    def clear(self) -> None:
        """Wipe the line, before other words are written."""
        if self._drawn:
            self._write("\r\x1b[2K")
            self._drawn = False

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()


def line(progress: Progress, width: int) -> str:
    """The line for a terminal of that width.

    >>> line(Progress("read", 1, 2, "a.txt"), 80)
    'Reading [############............] 1/2 a.txt'
    """
    share = progress.done / progress.total if progress.total else 1.0
    full = round(share * _BAR)
    bar = "#" * full + "." * (_BAR - full)
    name = "".join(c if c.isprintable() else "?" for c in progress.name)
    return f"{_WORDS[progress.stage]} [{bar}] {progress.done}/{progress.total} {name}".rstrip()[: max(0, width)]
