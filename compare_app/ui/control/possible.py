"""Passages that may be one and are not linked: going from one to the next, and saying of each whether it is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from compare_app.page import choice
from compare_app.page.page import Page
from compare_app.page.possible import Possible, possible_at, possible_rows
from compare_app.page.staying import same_sentence
from compare_app.project.making import correct_passages
from compare_app.project.values import CorrectionKind, added
from compare_app.ui.compare.view import ComparisonView
from compare_app.ui.control.undo import UndoControl
from compare_app.ui.settings.options import Options
from compare_app.ui.tables.docks import Docks
from compare_app.ui.words.possible_words import possible_words

_LINKED: tuple[CorrectionKind, ...] = ("link", "together")
_REFUSED: tuple[CorrectionKind, ...] = ("unlink",)


class PossibleControl(QObject):
    """What is meant is the pair chosen in the list of them, where that has the keyboard; else the best that the current cell has."""

    said = Signal(str)

    def __init__(
        self, view: ComparisonView, docks: Docks, undo: UndoControl, options: Options,
        parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._view, self._docks, self._project, self._undo, self._options = view, docks, undo.project, undo, options
        docks.link_wanted.connect(partial(self._decide_chosen, _LINKED))
        docks.refuse_wanted.connect(partial(self._decide_chosen, _REFUSED))

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
            self._docks.lead.to_possible(possible)
            self.said.emit(possible_words(page, possible))

    # --- deciding

    def link(self) -> None:
        """They are one."""
        self._decide_here(_LINKED)

    def refuse(self) -> None:
        """They are not."""
        self._decide_here(_REFUSED)

    # --- helpers

    def _here(self) -> Possible | None:
        page, place, chosen = self._view.page, self._view.current_cell(), self._docks.pair_at_hand()
        if chosen is not None or page is None or place is None:
            return chosen
        return possible_at(page.index, *place)

    def _decide_here(self, kinds: tuple[CorrectionKind, ...]) -> None:
        chosen, possible = self._docks.pair_at_hand(), self._here()
        if chosen is not None:
            self._decide_chosen(kinds, chosen)
        elif possible is None:
            self.said.emit(self.tr("Nothing in the other versions may be one with this passage."))
        else:
            self._decide(kinds, possible)

    def _decide_chosen(self, kinds: tuple[CorrectionKind, ...], pair: Possible) -> None:
        """Decide the pair chosen in the list, which then goes on."""
        if self._decide(kinds, pair):
            self._docks.possible.go_on()

    def _decide(self, kinds: tuple[CorrectionKind, ...], pair: Possible) -> bool:
        page = self._view.page
        if page is None or not self._project.is_usable():
            return False
        words = self.tr("say that two passages are not one")
        if kinds == _LINKED:
            words = self.tr("link passages that may be one")
        author = self._options.author()
        records = [correct_passages(page.story, kind, [pair.own], [pair.other], author) for kind in kinds]
        self._view.over.wait_for(choice.Choice(*page.index.place_of(pair.own), (pair.own.sentence,)))
        done = self._undo.do(words, added(*records), partial(self._go_back, page, pair))
        if not done:
            self._view.over.stop_waiting()
        return done

    def _go_back(self, page: Page, pair: Possible) -> None:
        """Bring the place of a decision that was taken back into view, where its story is still the one shown."""
        now = self._view.page
        there = None if now is None else same_sentence(page.index, now.index, *pair.own)
        if now is not None and there is not None:
            self._view.go_to(now.index.row_of[there[0]][there[1]], there[0])
            if self._docks.is_shown("possible"):
                self._docks.possible.come_back_to(pair)
