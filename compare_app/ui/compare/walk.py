"""The walk over the changes of the page shown: the change at hand, and the way to the next one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from compare_app.model.spans import Span
from compare_app.page.stops import Stop
from compare_app.ui.compare.going import Going
from compare_app.ui.compare.table import PassageTable

_OF_PASSAGES = ("added", "moved", "elsewhere", "dropped")


class StopWalk(QObject):
    """Changes are named by their position in the page's stops."""

    changed = Signal(int)
    left = Signal()

    def __init__(self, view: PassageTable, going: Going) -> None:
        super().__init__(view)
        self._view, self._going = view, going
        self._number: int | None = None

    # --- properties

    @property
    def number(self) -> int | None:
        """The change at hand."""
        return self._number

    @property
    def stop(self) -> Stop | None:
        """The change at hand, as the page has it."""
        page = self._view.page
        if self._number is None or page is None or self._number >= len(page.stops):
            return None
        return page.stops[self._number]

    def outlined(self, passage: int, version: int) -> list[Span]:
        """The words of the change at hand that stand in a cell, in the cell's offsets."""
        stop, page = self.stop, self._view.page
        if stop is None or page is None or stop.row != passage or stop.note.kind in _OF_PASSAGES:
            return []
        spans = stop.note.mine if version == stop.version else stop.note.theirs if version == stop.note.other else ()
        text = page.index.cell(passage, version)
        return [place for span in spans for place in text.place(span)]

    # --- walking

    def leave(self) -> None:
        """No change is at hand any more."""
        if self._number is not None:
            self._number = None
            self.left.emit()

    def go_to(self, number: int) -> None:
        """Make a change the one at hand."""
        page = self._view.page
        if page is None or not 0 <= number < len(page.stops):
            return
        stop = page.stops[number]
        self._number = None
        cell = page.index.cell(stop.row, stop.version)
        places = [p for span in stop.note.mine for p in cell.place(span)]
        self._going.go_to(stop.row, stop.version, places[0] if places else None)
        self._number = number
        self._view.viewport().update()
        self.changed.emit(number)

    def step(self, forward: bool, wanted: Callable[[Stop], bool]) -> bool:
        """Go to the next or previous wanted change; from the end it goes on at the beginning. False where there is none."""
        page = self._view.page
        if page is None or not any(wanted(stop) for stop in page.stops):
            return False
        count = len(page.stops)
        if self._number is not None:
            order = [(self._number + (d if forward else -d)) % count for d in range(1, count + 1)]
        else:
            row, version = self._view.current_cell() or (-1, -1)
            found = page.next_stop(row, version - (1 if forward else 0), forward, wanted)
            order = [found] if found is not None else list(range(count) if forward else range(count - 1, -1, -1))
        self.go_to(next(n for n in order if wanted(page.stops[n])))
        return True
