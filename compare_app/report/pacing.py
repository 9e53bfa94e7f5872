"""How far the writing of a report has come: told story by story to whoever asked for the report, and may stop it there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

#: Hears how many parts are written, and how many there are; stops the writing by raising Cancelled.
Told = Callable[[int, int], None]

_told: ContextVar[Told | None] = ContextVar("told", default=None)
_Part = TypeVar("_Part")


@contextmanager
def heard(told: Told | None) -> Iterator[None]:
    """Meanwhile `told` hears how far the report has come."""
    before = _told.set(told)
    try:
        yield
    finally:
        _told.reset(before)


def each(parts: Sequence[_Part]) -> Iterator[_Part]:
    """The parts of a report one by one, told before each."""
    told = _told.get()
    for done, part in enumerate(parts):
        if told is not None:
            told(done, len(parts))
        yield part
