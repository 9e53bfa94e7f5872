"""First names and what their bearers are called for short: Bob and Robert."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from compare_app.resources import resource


def one_by_nickname(a: str, b: str) -> bool:
    """Whether two folded first names can be one person's.

    >>> one_by_nickname("bob", "robert"), one_by_nickname("jane", "janet")
    (True, False)
    """
    return any(a in names and b in names for names in _nicknames())


@cache
def _nicknames() -> Sequence[frozenset[str]]:
    lines = resource("names/nicknames.txt").read_text(encoding="utf-8").splitlines()
    return [frozenset(line.split()) for line in lines if not line.startswith("#")]
