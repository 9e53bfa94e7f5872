"""Who says a quote, as the user says: asked in a dialog, kept, taken back. Each is one step of undo."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from compare_app.model.version import Quote
from compare_app.page import choice
from compare_app.page.notes import speaker_name
from compare_app.page.page import Page
from compare_app.page.people import people
from compare_app.page.staying import same_place
from compare_app.project.making import said_by
from compare_app.project.values import Correction, Operation, added, removed
from compare_app.ui.compare.view import ComparisonView
from compare_app.ui.control.caret import Caret
from compare_app.ui.control.undo import UndoControl
from compare_app.ui.dialogs.choose_speaker import Asked, ChooseSpeaker
from compare_app.ui.settings.options import Options
from compare_app.ui.tables.docks import Docks
from compare_app.ui.words.version_names import name_in

#: Signs of a quote's words in the question.
_MOST = 240


class SpeakerControl(QObject):
    """What is meant is the quote chosen in its table, where that has the keyboard; else the one at the cursor, the one that the
    walk came to, or the only one of the passage.
    """

    said = Signal(str)

    def __init__(
        self, view: ComparisonView, docks: Docks, undo: UndoControl, options: Options,
        window: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._view, self._docks, self._project, self._undo = view, docks, undo.project, undo
        self._options, self._window = options, window
        self._caret = Caret(view, self)

    # --- what can be asked

    def can_say(self) -> bool:
        """Whether a quote is at hand, and a project to keep who says it."""
        return self._project.is_usable() and self._meant() is not None

    # --- changing

    def ask(self) -> None:
        """Ask who says the quote at hand."""
        page, meant = self._view.page, self._meant()
        if page is not None and meant is not None:
            self.ask_about(page, *meant)

    def ask_about(self, page: Page, version: int, number: int) -> None:
        """Ask who says a quote."""
        quote, text = page.story.versions[version].quotes[number], page.story.versions[version].text
        asked = Asked(
            page.words(version, quote.pieces, _MOST), name_in(page.story, version), speaker_name(quote, text),
            bool(quote.corrected_by),
        )  # fmt: skip
        dialog = ChooseSpeaker(asked, people(page.story), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(partial(self.keep, page, version, number))
        dialog.taken_back.connect(partial(self.take_back, page, version, number))
        dialog.open()

    def keep(self, page: Page, version: int, number: int, name: str) -> None:
        """A name says the quote; empty: nobody whom its version names. It replaces what the user said before."""
        whole = page.story.versions[version]
        quote = whole.quotes[number]
        if name == ("" if quote.speaker is None else quote.speaker.name):
            return
        fresh = added(said_by(whole, number, name, self._options.author()))
        before = removed(self._made(quote))
        self._do(self.tr("say who speaks"), Operation((*before.changes, *fresh.changes)), page, version, quote)

    def take_back(self, page: Page, version: int, number: int) -> None:
        """The quote is said by whom the program took for its speaker."""
        quote = page.story.versions[version].quotes[number]
        self._do(self.tr("take back who speaks"), removed(self._made(quote)), page, version, quote)

    # --- what is meant

    def _meant(self) -> tuple[int, int] | None:
        page, place, chosen = self._view.page, self._view.current_cell(), self._docks.quote_at_hand()
        if page is None or place is None or chosen is not None:
            return chosen
        row, version = place
        here = [
            number
            for number, quote in enumerate(page.story.versions[version].quotes)
            if any(page.index.row_at(version, piece.start) == row for piece in quote.pieces)
        ]
        start, end = self._caret.span()
        under = [n for n in here if end and self._touches(page, place, n, start, end)]
        stop = self._caret.walked()
        walked = [n for n in here if stop and page.story.versions[version].quotes[n].pieces == stop.note.mine]
        likely = [*under, *walked] if self._caret.was_moved() else [*walked, *under]
        found = likely or (here if len(here) == 1 else [])
        return (version, found[0]) if found else None

    def _touches(self, page: Page, place: tuple[int, int], number: int, start: int, end: int) -> bool:
        cell, quote = page.index.cell(*place), page.story.versions[place[1]].quotes[number]
        places = [p for piece in quote.pieces for p in cell.place(piece)]
        return any(p.start <= end and start <= p.end for p in places)

    # --- helpers

    def _made(self, quote: Quote) -> list[Correction]:
        record = self._project.contents.records.get(quote.corrected_by)
        return [record] if isinstance(record, Correction) else []

    def _do(self, words: str, operation: Operation, page: Page, version: int, quote: Quote) -> None:
        row = page.index.row_at(version, quote.span.start)
        at = None if row is None else choice.whole(page.index, row, version)
        if row is None or not operation.changes:
            return
        if at is not None:
            self._view.over.wait_for(at)
        if not self._undo.do(words, operation, partial(self._go_to, page, row, version)):
            self._view.over.stop_waiting()

    def _go_to(self, page: Page, row: int, version: int) -> None:
        """Bring the place of an action that was taken back into view, where its story is still the one shown."""
        now = self._view.page
        there = None if now is None else same_place(page.index, now.index, row, version)
        if there is not None:
            self._view.go_to(*there)
