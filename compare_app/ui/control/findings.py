"""Corrections of single findings: a change that is none. Each is one step of undo."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from compare_app.page import choice
from compare_app.page.page import Page
from compare_app.page.rejecting import Told, at_place, rejected_by, told_alike, told_by
from compare_app.page.staying import same_place
from compare_app.page.stops import Stop
from compare_app.project.making import no_change, same_quote
from compare_app.project.values import Operation, added, removed
from compare_app.ui.compare.view import ComparisonView
from compare_app.ui.control.caret import Caret
from compare_app.ui.control.speakers import SpeakerControl
from compare_app.ui.control.undo import UndoControl
from compare_app.ui.notes.subjects import Subject
from compare_app.ui.settings.options import Options
from compare_app.ui.tables.docks import Docks
from compare_app.ui.words.change_wording import describe_note

#: Signs of a change's words in a menu.
_MOST = 24


class FindingControl(QObject):
    """What is meant is the change at the cursor, the one walked to, or the only one of the passage."""

    said = Signal(str)

    def __init__(
        self, view: ComparisonView, docks: Docks, undo: UndoControl, speakers: SpeakerControl,
        options: Options, parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._view, self._docks, self._project, self._undo, self._options = view, docks, undo.project, undo, options
        self._speakers = speakers
        self._caret = Caret(view, self)
        self._hinted: tuple[Stop, tuple[int, int]] | None = None  # rejected last, others have it; where the cursor was
        view.walk.changed.connect(self._forget_hint)

    # --- what can be asked

    def can_reject(self) -> bool:
        """Whether a change is at hand of which can be said that it is none."""
        return self._project.is_usable() and self._meant() is not None

    def can_reject_everywhere(self) -> bool:
        """Whether other versions have the change at hand, or one that was rejected there, too."""
        return self._project.is_usable() and self._meant_everywhere() is not None

    def can_take_back(self) -> bool:
        """Whether a rejected change is at hand."""
        return self._project.is_usable() and self._meant_back() is not None

    def reject_text(self) -> str:
        """The menu's words, with the change that is meant."""
        if self._is_apart(stop := self._meant()):
            return self._named(self.tr("This &is no difference: {change}"), self.tr("This &is no difference"), stop)
        return self._named(self.tr("This &is no change: {change}"), self.tr("This &is no change"), stop)

    def reject_everywhere_text(self) -> str:
        """The menu's words, with the change that is meant."""
        long, short = self.tr("No change in an&y version: {change}"), self.tr("No change in an&y version")
        if self._is_apart(stop := self._meant_everywhere()):
            long, short = self.tr("No difference in an&y version: {change}"), self.tr("No difference in an&y version")
        return self._named(long, short, stop)

    def take_back_text(self) -> str:
        """The menu's words, with the change that is meant."""
        long, short = self.tr("It is a change aft&er all: {change}"), self.tr("It is a change aft&er all")
        if self._is_apart(stop := self._meant_back()):
            long, short = self.tr("It is a difference aft&er all: {change}"), self.tr("It is a difference aft&er all")
        return self._named(long, short, stop)

    def correction_words(self, page: Page, subject: Subject) -> str:
        """What can be said of what a note is about, as a button has it; nothing for most."""
        if subject.kind == "quote" and self._project.is_usable():
            return self.tr("Who says this…")
        if subject.kind != "change" or not self._project.is_usable():
            return ""
        stop = page.stops[subject.number]
        words = self.tr("This is no difference") if stop.note.apart else self.tr("This is no change")
        return words if told_by(page.index, stop) else ""

    # --- changing

    def reject(self) -> None:
        """The change at hand is none."""
        page, stop = self._view.page, self._meant()
        if page is not None and stop is not None:
            self.reject_stop(page, stop)

    def reject_stop(self, page: Page, stop: Stop) -> None:
        """A change is none, along whatever links it is told."""
        hint, self._hinted = "", None
        if told_alike(page.index, stop):
            self._hinted = stop, self._caret.span()
            hint = self.tr("Other versions have it, too: Alt+X rejects it there.")
        words = self.tr("reject a difference") if stop.note.apart else self.tr("reject a change")
        self._reject(words, page, stop, told_by(page.index, stop), hint)

    def reject_everywhere(self) -> None:
        """The change at hand is none, whichever versions it is told of."""
        page, stop = self._view.page, self._meant_everywhere()
        if page is not None and stop is not None:
            told = [*told_by(page.index, stop), *told_alike(page.index, stop)]
            words = self.tr("reject a change in every version")
            if stop.note.apart:
                words = self.tr("reject a difference in every version")
            self._reject(words, page, stop, told)

    def correct(self, page: Page, subject: Subject) -> None:
        """Say it."""
        if subject.kind == "change":
            self.reject_stop(page, page.stops[subject.number])
        elif subject.kind == "quote":
            self._speakers.ask_about(page, subject.version, subject.number)

    def take_back(self) -> None:
        """The rejected change at hand is one after all, whoever rejected it and whenever."""
        page, stop = self._view.page, self._meant_back()
        if page is None or stop is None:
            return
        known = map(self._project.contents.records.get, rejected_by(page.index, stop))
        records = [record for record in known if record is not None]
        self._do(self.tr("take a rejection back"), removed(records), page, stop)

    # --- what is meant

    def _meant(self) -> Stop | None:
        """Where several stand, the one walked to, or the one in which the cursor was put since."""
        page, place = self._view.page, self._view.current_cell()
        if page is None or place is None:
            return None
        start, end = self._caret.span()
        under = at_place(page, place, start, end) if end else []
        walked = self._caret.walked()
        here = [] if walked is None else [walked]
        likely = (*under, *here) if self._caret.was_moved() else (*here, *under)
        found = [stop for stop in likely if told_by(page.index, stop)]
        return found[0] if found else _only([s for s in _in(page.stops, place) if told_by(page.index, s)])

    def _meant_everywhere(self) -> Stop | None:
        """The change at hand, or the rejected one, where other versions have it, too; what was rejected last before any other."""
        page, likely = self._view.page, (self._hinted_here(), self._meant(), self._meant_back())
        if page is None:
            return None
        return next((stop for stop in likely if stop is not None and told_alike(page.index, stop)), None)

    def _hinted_here(self) -> Stop | None:
        """What was rejected last, while the reader has gone nowhere: to the story compared again the cursor may come back."""
        if self._hinted is None or self._caret.span() not in (self._hinted[1], (0, 0)):
            return None
        stop = self._hinted[0]
        return stop if self._view.current_cell() == (stop.row, stop.version) else None

    def _forget_hint(self, _number: int) -> None:
        self._hinted = None

    def _meant_back(self) -> Stop | None:
        page, place = self._view.page, self._view.current_cell()
        if page is None or place is None:
            return None
        chosen = self._docks.rejected_at_hand()
        found = _in(page.rejected, place)
        if chosen is not None and chosen in found:
            return chosen
        start, end = self._caret.span()
        cell = page.index.cell(*place)
        under = [
            s for s in found for span in s.note.mine for p in cell.place(span) if p.start <= end and start <= p.end
        ]
        return under[0] if under and end else _only(found)

    # --- helpers

    def _is_apart(self, stop: Stop | None) -> bool:
        """Whether a change is one of reports written apart; where none is meant, whether nothing else is shown."""
        page = self._view.page
        return stop.note.apart if stop is not None else page is not None and page.index.all_apart

    def _named(self, long: str, short: str, stop: Stop | None) -> str:
        page = self._view.page
        if page is None or stop is None:
            return short
        return long.format(change=describe_note(page, stop.version, stop.note, _MOST).replace("&", "&&"))

    def _reject(self, words: str, page: Page, stop: Stop, told: Sequence[Told], hint: str = "") -> None:
        author = self._options.author()
        records = [
            no_change(page.story, *one, author) if isinstance(one, tuple) else same_quote(page.story, one, author)
            for one in told
        ]
        self._do(words, added(*records), page, stop, hint)

    def _do(self, words: str, operation: Operation, page: Page, stop: Stop, hint: str = "") -> None:
        at = choice.whole(page.index, stop.row, stop.version)
        if at is not None:
            self._view.over.wait_for(at)
        if not self._undo.do(words, operation, partial(self._go_to, page, stop), hint=hint):
            self._view.over.stop_waiting()

    def _go_to(self, page: Page, stop: Stop) -> None:
        """Bring the place of an action that was taken back into view, where its story is still the one shown."""
        now = self._view.page
        there = None if now is None else same_place(page.index, now.index, stop.row, stop.version)
        if there is not None:
            self._view.go_to(*there)


def _in(stops: Sequence[Stop], place: tuple[int, int]) -> Sequence[Stop]:
    """The stops of a cell; they are asked for at every step, and a story may have thousands."""
    first = bisect_left(stops, place, key=lambda stop: (stop.row, stop.version))
    return stops[first : bisect_right(stops, place, first, key=lambda stop: (stop.row, stop.version))]


def _only(stops: Sequence[Stop]) -> Stop | None:
    return stops[0] if len(stops) == 1 else None
