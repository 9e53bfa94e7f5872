"""A number as it is found in a line of atoms, before it is a fact."""

from __future__ import annotations

from dataclasses import dataclass

#: Units of time.
SPANS = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade", "century"})


@dataclass(frozen=True, slots=True)
class Found:
    """A number: atoms `first` to `last` (exclusive), value and unit."""

    first: int
    last: int
    value: str
    unit: str = ""
    about: str = ""
