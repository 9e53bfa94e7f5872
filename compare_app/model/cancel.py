"""Stopping long work: every stage that can take long asks now and then whether it is still wanted.

Whatever takes a `should_cancel` raises Cancelled where it answers yes, whether or not its docstring says so. It is handed from
function to function: what nobody handed on cannot be asked, so that one run never hears of another's end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

ShouldCancel = Callable[[], bool]
Item = TypeVar("Item")


class Cancelled(Exception):  # noqa: N818  it is an answer to a request, no error
    """The work was stopped because nobody wants its result any more."""


def check(should_cancel: ShouldCancel | None) -> None:
    """Raise Cancelled where the work is no longer wanted."""
    if should_cancel is not None and should_cancel():
        raise Cancelled


def checked(items: Iterable[Item], should_cancel: ShouldCancel | None, every: int = 1) -> Iterator[Item]:
    """The items, with the question asked before every so many of them. Raises Cancelled."""
    if should_cancel is None:
        yield from items
        return
    for number, item in enumerate(items):
        if number % every == 0:
            check(should_cancel)
        yield item
