"""What a long table is sorted by, worked out once a column: Qt asks for it some 25 times a row."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


class Ranks:
    """The rank of each row in each column; equal values have the same."""

    def __init__(self, rows: Callable[[], int], value: Callable[[int, int], Any]) -> None:
        """`rows`: how many there are; `value`: of a row and a column, values of one column being comparable."""
        self._rows, self._value = rows, value
        self._ranks: dict[int, list[int]] = {}

    def of(self, row: int, column: int) -> int:
        """The rank of a row when sorted by a column."""
        found = self._ranks.get(column)
        if found is None:
            found = self._ranks[column] = self._worked_out(column)
        return found[row]

    def forget(self, *columns: int) -> None:
        """Other values in these columns; without any, other rows."""
        for column in columns or tuple(self._ranks):
            self._ranks.pop(column, None)

    def _worked_out(self, column: int) -> list[int]:
        values = [self._value(row, column) for row in range(self._rows())]
        place = {value: rank for rank, value in enumerate(sorted(set(values)))}
        return [place[value] for value in values]
