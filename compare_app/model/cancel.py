"""Stopping long work: every stage that can take long asks now and then whether it is still wanted."""

from __future__ import annotations

from collections.abc import Callable

ShouldCancel = Callable[[], bool]


class Cancelled(Exception):  # noqa: N818  it is an answer to a request, no error
    """The work was stopped because nobody wants its result any more."""


def check(should_cancel: ShouldCancel | None) -> None:
    """Raise Cancelled where the work is no longer wanted."""
    if should_cancel is not None and should_cancel():
        raise Cancelled
