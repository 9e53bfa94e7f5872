"""How Python's collector of cycles is to work while the stages do."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

#: Collect after so many new objects, and what survived ten times; all that there is, never.
_NEW, _SURVIVED, _NEVER = 50_000, 10, 1 << 30


@contextmanager
def collecting_rarely() -> Iterator[None]:
    """Look for cycles among what is new alone.

    What the stages make has none, and is much: Python would look through all of it again and again while it grows, for a book
    in two editions an eighth of the time, in pauses of up to 0.4 s in which nothing hears that it is no longer wanted.
    """
    before = gc.get_threshold()
    if before[0]:  # else somebody has switched it off
        gc.set_threshold(_NEW, _SURVIVED, _NEVER)
    try:
        yield
    finally:
        gc.set_threshold(*before)
