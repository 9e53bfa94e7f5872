"""What is shown over the page and is not of it: what a search found, what the user corrected, what is compared again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare_app.model.spans import Span
from compare_app.page.choice import Choice
from compare_app.ui.compare.going import Going
from compare_app.ui.compare.table import PassageTable

if TYPE_CHECKING:
    from compare_app.ui.background.placing import Yours

Hits = dict[tuple[int, int], list[Span]]


class LaidOver:
    """Kept by cell: passage and version."""

    def __init__(self, view: PassageTable, going: Going) -> None:
        self._view, self._going = view, going
        self._hits: Hits = {}
        self._hit_now: tuple[int, int, Span] | None = None
        self.yours: Yours = {}
        self.waiting: tuple[int, int] | None = None

    def found_in(self, passage: int, version: int) -> tuple[list[Span], Span | None]:
        """Search hits of a cell, and the one at hand."""
        now = self._hit_now
        here = now is not None and now[:2] == (passage, version)
        return self._hits.get((passage, version), []), now[2] if here and now is not None else None

    def set_hits(self, hits: Hits, now: tuple[int, int, Span] | None) -> None:
        """Show what a search found; go to the hit at hand."""
        self._hits, self._hit_now = hits, now
        if now is not None:
            self._going.go_to(now[0], now[1], span=now[2])
        self._view.viewport().update()

    def set_yours(self, yours: Yours) -> None:
        """Show which cells the user corrected."""
        if yours != self.yours:
            self.yours = yours
            self._view.viewport().update()

    def wait_for(self, chosen: Choice) -> None:
        """Show that a passage is being compared again, until the page comes."""
        self.waiting = chosen.row, chosen.version
        self._view.viewport().update()

    def stop_waiting(self) -> None:
        """Nothing more will come."""
        if self.waiting is not None:
            self.waiting = None
            self._view.viewport().update()
