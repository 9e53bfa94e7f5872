"""Passages that may be one and are not linked: going from one to the next, and saying of each whether it is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from compare_app.page import choice
from compare_app.page.page import Page
from compare_app.page.possible import Possible, possible_at, possible_rows
from compare_app.project.making import correct_passages
from compare_app.project.values import CorrectionKind, added
from compare_app.ui.compare.view import ComparisonView
from compare_app.ui.control.project import ProjectControl
from compare_app.ui.control.undo import UndoControl
from compare_app.ui.options import Options
from compare_app.ui.possible_words import possible_words


class PossibleControl(QObject):
    """What is meant is the best that the current cell has."""

    said = Signal(str)

    def __init__(
        self, view: ComparisonView, project: ProjectControl, undo: UndoControl, options: Options, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._view, self._project, self._undo, self._options = view, project, undo, options

    # --- what can be asked

    def has_any(self) -> bool:
        """Whether the story has a pair that may be one."""
        page = self._view.page
        return page is not None and bool(page.story.alignment.possible)

    def can_decide(self) -> bool:
        """Whether the current cell has one, and there is a project to keep what is said."""
        return self._project.is_usable() and self._here() is not None

    # --- going

    def next(self) -> None:
        """The next passage without a partner that may have one, in a version that is shown; behind the last one the first."""
        page = self._view.page
        header = self._view.versions_header
        places = [] if page is None else [p for p in possible_rows(page.index) if not header.isSectionHidden(p[1])]
        if page is None or not places:
            self.said.emit(self.tr("No other passage of this story may be one with another."))
            return
        here = self._view.current_cell() or (-1, -1)
        place = next((p for p in places if p > here), places[0])
        possible = possible_at(page.index, *place)
        if possible is not None:
            self._view.go_to(*place, page.index.sentence(*possible.own).span)
            self.said.emit(possible_words(page, possible))

    # --- deciding

    def link(self) -> None:
        """They are one."""
        self._decide(self.tr("link passages that may be one"), ("link", "together"))

    def refuse(self) -> None:
        """They are not."""
        self._decide(self.tr("say that two passages are not one"), ("unlink",))

    # --- helpers

    def _here(self) -> tuple[Page, Possible] | None:
        page, place = self._view.page, self._view.current_cell()
        possible = None if page is None or place is None else possible_at(page.index, *place)
        return None if page is None or possible is None else (page, possible)

    def _decide(self, words: str, kinds: tuple[CorrectionKind, ...]) -> None:
        here = self._here()
        if here is None:
            self.said.emit(self.tr("Nothing in the other versions may be one with this passage."))
            return
        page, (own, other, _) = here
        records = [correct_passages(page.story, kind, [own], [other], self._options.author()) for kind in kinds]
        at = choice.Choice(*page.index.place_of(own), (own.sentence,))
        self._view.over.wait_for(at)
        if not self._undo.do(words, added(*records), partial(self._view.go_to, at.row, at.version)):
            self._view.over.stop_waiting()
