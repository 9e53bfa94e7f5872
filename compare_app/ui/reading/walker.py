"""Walking over changes, and saying where we are: “Change 4 of 18: number, 12 → 14”."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from compare_app.page.direction import isolated
from compare_app.page.page import Page
from compare_app.page.stops import Stop
from compare_app.ui.compare.view import ComparisonView
from compare_app.ui.reading.history import History
from compare_app.ui.words.change_wording import WEIGHTY, change_words, note_name
from compare_app.ui.words.version_names import name_in

translate = QCoreApplication.translate


class Walker(QObject):
    """The handlers of the Go menu."""

    said = Signal(str)
    moved = Signal()
    stop_said = Signal(str, object)  # the sentence, the Stop

    def __init__(self, view: ComparisonView, history: History, window: QWidget) -> None:
        super().__init__(window)
        self._view = view
        self._window = window
        self._history = history
        self._weighty = False
        view.walk.changed.connect(self._say_stop)
        view.cell_changed.connect(self._say_cell)
        view.selectionModel().currentChanged.connect(self._say_fold)

    # --- properties

    def can_go_back(self) -> bool:
        """Whether a place was visited before."""
        return self._history.can_go_back

    def can_go_forward(self) -> bool:
        """Whether a place was left by going back."""
        return self._history.can_go_forward

    def weighty_only(self) -> bool:
        """Whether the walk leaves light changes out."""
        return self._weighty

    # --- walking

    def toggle_weighty(self) -> None:
        """Walk over weighty changes only, or over all."""
        self._weighty = not self._weighty
        page = self._view.page
        if page is not None:
            count = sum(map(self._wanted, page.stops))
            words = self.tr("{count} of {all} changes are walked over.")
            if page.index.all_apart:
                words = self.tr("{count} of {all} differences are walked over.")
            self.said.emit(words.format(count=count, all=len(page.stops)))
        self.moved.emit()

    def next_change(self) -> None:
        """The next change of any kind."""
        self._walk(True, self._wanted)

    def previous_change(self) -> None:
        """The previous change of any kind."""
        self._walk(False, self._wanted)

    def next_fact(self) -> None:
        """The next changed number, date, name, negation, certainty or attribution."""
        self._walk(True, _typed)

    def previous_fact(self) -> None:
        """The previous changed fact."""
        self._walk(False, _typed)

    def next_quote(self) -> None:
        """The next quote that something happened to."""
        self._walk(True, _of_quote)

    def previous_quote(self) -> None:
        """The previous quote that something happened to."""
        self._walk(False, _of_quote)

    def next_move(self) -> None:
        """The next moved passage."""
        self._walk(True, _of_move)

    def other_end(self) -> None:
        """From a moved passage to where it stands, and back."""
        end = self._view.other_end()
        if end is None:
            self.said.emit(self.tr("This passage has not moved."))
        else:
            self._view.go_to(*end)

    def go_back(self) -> None:
        """The place before."""
        self._revisit(self._history.back())

    def go_forward(self) -> None:
        """The place after."""
        self._revisit(self._history.forward())

    def ask_for_row(self) -> None:
        """Go to a passage by its number."""
        page = self._view.page
        if page is None:
            return
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Go to passage"))
        count = len(page.index.passages)
        dialog.setLabelText(self.tr("Passage, 1 to {count}").format(count=count))
        dialog.setInputMode(QInputDialog.InputMode.IntInput)
        dialog.setIntRange(1, max(1, count))
        dialog.resize(320, dialog.height())  # its title has room
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.intValueSelected.connect(self.go_to_row)
        dialog.open()

    def go_to_row(self, number: int) -> None:
        """Go to a passage, counted from one."""
        place, page = self._view.current_cell(), self._view.page
        if page is not None and 0 < number <= len(page.index.passages):
            self._view.go_to(page.index.passages[number - 1], place[1] if place else 0)

    def sentence(self, page: Page, number: int, stop: Stop) -> str:
        """A change as the status bar says it."""
        kind, words = note_name(stop.note), change_words(page, stop.version, stop.note)
        walked = [n for n, other in enumerate(page.stops) if self._wanted(other) or n == number]
        counted = {"number": walked.index(number) + 1, "count": len(walked), "kind": kind, "words": words}
        place = self.tr("Change {number} of {count}: {kind}")
        if page.index.all_apart:
            place = self.tr("Difference {number} of {count}: {kind}")
        if words:
            counted["kind"] = translate("Changes", "{kind}, {words}").format(kind=kind, words=words)
        return place.format(**counted)

    def say_here(self) -> None:
        """Say again where the reader is: something else was said meanwhile."""
        number, place = self._view.walk.number, self._view.current_cell()
        if number is not None:
            self._say_stop(number)
        elif place is not None:
            self._say_cell(*place)

    # --- helpers

    def _wanted(self, stop: Stop) -> bool:
        return self._is_seen(stop) and (not self._weighty or stop.note.weight >= WEIGHTY)

    def _is_seen(self, stop: Stop) -> bool:
        """Whether its version is shown: who hid one does not want to be led there."""
        return not self._view.versions_header.isSectionHidden(stop.version)

    def _walk(self, forward: bool, wanted: Callable[[Stop], bool]) -> None:
        model = self._view.compare_model

        def leads(stop: Stop) -> bool:
            return wanted(stop) and self._is_seen(stop) and model.is_of_group(stop.row)

        if not self._view.walk.step(forward, leads):
            self.said.emit(self.tr("Nothing of that kind in this story."))

    def _revisit(self, place: tuple[int, int] | None) -> None:
        if place is not None:
            with self._history.paused():
                self._view.go_to(*place)
        self.moved.emit()

    def _say_stop(self, number: int) -> None:
        page, stop = self._view.page, self._view.walk.stop
        if page is None or stop is None:
            return
        text = self.sentence(page, number, stop)
        self.said.emit(f"{text}   ·   {isolated(name_in(page.story, stop.version))}")
        self.stop_said.emit(text, stop)
        self.moved.emit()

    def _say_cell(self, passage: int, version: int) -> None:
        page = self._view.page
        if page is not None and not self._view.is_staying:
            text = self.tr("Passage {number} of {count}   ·   {name}")
            number, count = page.index.label(passage), len(page.index.passages)
            self.said.emit(text.format(number=number, count=count, name=isolated(name_in(page.story, version))))
        self.moved.emit()

    def _say_fold(self, index: QModelIndex) -> None:
        """What is folded where the cursor stands, and that it opens, which is not plain to see."""
        model = self._view.compare_model
        if index.isValid() and not self._view.is_staying and model.passage(index.row()) is None:
            entry = model.entries[index.row()]
            words = self.tr("Byline, date and the like") if entry.beside else model.fold_text(entry)
            self.said.emit(self.tr("{words}   ·   Enter opens it").format(words=words))


def _typed(stop: Stop) -> bool:
    return stop.typed


def _of_quote(stop: Stop) -> bool:
    return stop.of_quote


def _of_move(stop: Stop) -> bool:
    return stop.of_move
