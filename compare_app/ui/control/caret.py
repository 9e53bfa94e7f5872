"""The cursor in the current passage, and whether it was put there after the walk came to a change: what came last is meant."""

from __future__ import annotations

from PySide6.QtCore import QObject

from compare_app.page.stops import Stop
from compare_app.ui.compare.view import ComparisonView


class Caret(QObject):
    """The walk brings a change into view and leaves the cursor where it is."""

    def __init__(self, view: ComparisonView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._left: tuple[tuple[int, int] | None, tuple[int, int]] | None = None
        view.walk.changed.connect(self._note_walk)

    def span(self) -> tuple[int, int]:
        """The words selected in the current passage, or the place of the cursor; a passage's beginning is nowhere."""
        editor = self._view.editor
        return (0, 0) if editor is None else editor.selected_span()

    def walked(self) -> Stop | None:
        """The change that the walk came to, where it is one of the current passage."""
        stop = self._view.walk.stop
        return stop if stop is not None and (stop.row, stop.version) == self._view.current_cell() else None

    def was_moved(self) -> bool:
        """Whether the cursor stands elsewhere than when the walk came last."""
        return self._left != (self._view.current_cell(), self.span())

    def _note_walk(self, _number: int) -> None:
        self._left = self._view.current_cell(), self.span()
