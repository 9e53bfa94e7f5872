"""The places visited in a story, to go back to and forward again, as a web browser keeps them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

Place = tuple[int, int]
_MOST = 200


class History:
    """Places as (passage, version); neighbours in the walk count as one visit each."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1
        self._paused = False

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place after."""
        return self._at + 1 < len(self._places)

    def clear(self) -> None:
        """Begin anew: another story."""
        self._places, self._at = [], -1

    def visit(self, passage: int, version: int) -> None:
        """Remember a place; what was ahead is forgotten."""
        place = (passage, version)
        if self._paused or (self._at >= 0 and self._places[self._at] == place):
            return
        self._places = [*self._places[: self._at + 1], place][-_MOST:]
        self._at = len(self._places) - 1

    def back(self) -> Place | None:
        """The place before."""
        if not self.can_go_back:
            return None
        self._at -= 1
        return self._places[self._at]

    def forward(self) -> Place | None:
        """The place after."""
        if not self.can_go_forward:
            return None
        self._at += 1
        return self._places[self._at]

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Go somewhere without remembering it."""
        self._paused = True
        try:
            yield
        finally:
            self._paused = False
