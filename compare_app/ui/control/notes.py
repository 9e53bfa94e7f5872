"""Where the notes of the story shown stand, and what is ticked off; the keys that tick off and go on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from compare_app.model.document import Document
from compare_app.page.page import Page
from compare_app.page.staying import same_place
from compare_app.project.values import Correction, Note, Operation, added, changed, removed
from compare_app.ui.background.contents import Contents
from compare_app.ui.background.jobs import Jobs
from compare_app.ui.background.placing import Placed, Places, placed
from compare_app.ui.compare.margin import RowSigns
from compare_app.ui.compare.view import ComparisonView
from compare_app.ui.control.folder import FolderControl
from compare_app.ui.control.undo import UndoControl
from compare_app.ui.notes.review import Review
from compare_app.ui.notes.subjects import Subject, target_of
from compare_app.ui.settings.options import Options


class NotesControl(QObject):
    """The state of the story shown, worked out anew when the story or the project changes."""

    said = Signal(str)
    changed = Signal()  # notes, or where they stand

    def __init__(
        self, view: ComparisonView, folder: FolderControl, undo: UndoControl, jobs: Jobs,
        options: Options, parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._view, self._folder, self.project, self._undo = view, folder, undo.project, undo
        self._jobs, self._options = jobs, options
        self._round = self._placed = 0
        self.places = Places()  # for the thread of short work
        self.review = Review()
        self.corrections: Mapping[tuple[int, int], tuple[Correction, ...]] = {}
        view.margin.tick_wanted.connect(self.toggle_row)
        undo.project.changed.connect(self._take_contents)

    # --- what can be asked

    def can_note(self) -> bool:
        """Whether there is something to write about, and a project to keep it."""
        return self.project.is_usable() and self._view.current_cell() is not None

    def has_left(self) -> bool:
        """Whether something is left to look at."""
        return bool(self.review.left)

    def is_settled(self) -> bool:
        """Whether everything stands where it belongs, and nothing is being worked out."""
        return self._placed == self._round

    def has_corrections(self) -> bool:
        """Whether the current passage was corrected."""
        return bool(self.corrections.get(self._view.current_cell() or (-1, -1)))

    # --- corrections

    def take_corrections_back(self) -> None:
        """Take back what was corrected at the current passage, whenever that was."""
        page, place = self._view.page, self._view.current_cell()
        found = self.corrections.get(place or (-1, -1), ())
        known = [c for c in found if c.id in self.project.contents.records]
        if page is not None and place is not None and known:
            self.do(self.tr("take corrections back"), removed(known), page, place[0])

    # --- ticking off

    def toggle_row(self, row: int) -> None:
        """Tick a row off, or the tick off it, whoever set it."""
        page = self._view.page
        if page is None or not self.project.is_usable():
            return
        if row in self.review.reviewed_rows:
            ticked = [n for n in self._on_row(row, ("row", "passage")) if n.reviewed]
            self.do(self.tr("take the tick off"), without_ticks(ticked), page, row)
            return
        own = next((n for n in self._on_row(row, ("row",)) if n.author == self._options.author()), None)
        fresh = Note(target_of(page, Subject("row", row)), reviewed=True, author=self._options.author())
        self.do(self.tr("tick off"), added(fresh) if own is None else changed(own, reviewed=True), page, row)

    def toggle_tick(self) -> None:
        """Tick the current row off, or the tick off it; stay there."""
        place = self._view.current_cell()
        if place is not None:
            self.toggle_row(place[0])

    def tick_and_go_on(self) -> None:
        """Tick the current row off, and go to the next one that is left."""
        place = self._view.current_cell()
        if place is None:
            return
        if place[0] not in self.review.reviewed_rows:
            self.toggle_row(place[0])
        self._go_to_left(forward=True, leaving=place[0])

    def next_left(self) -> None:
        """Go to the next row that is left."""
        self._go_to_left(forward=True)

    def previous_left(self) -> None:
        """Go to the previous row that is left."""
        self._go_to_left(forward=False)

    def do(self, words: str, operation: Operation, page: Page, row: int, merge: str = "") -> None:
        """Carry out a change of notes; taken back, it brings its row into view."""
        self._undo.do(words, operation, partial(self._go_to, page, row), merge)

    # --- following

    def take_page(self, page: Page) -> None:
        """Another story, or the same compared again."""
        if self.review.page is None or self.review.page.story is not page.story:
            self.review = Review.of(page, type(self.review.notes)(), self.project.contents.codes)
        self._place()

    def forget(self) -> None:
        """Nothing is shown."""
        self._round += 1
        self._placed = self._round
        self.review = Review()
        self._view.margin.set_signs({})
        self._view.over.set_yours({})
        self.corrections = {}
        self.changed.emit()

    def _take_contents(self, _before: Contents, _after: Contents) -> None:
        self._place()

    def _place(self) -> None:
        """Find out where everything stands, off the window's thread."""
        page = self._view.page
        if page is None:
            return
        self._round += 1
        contents = self.project.contents
        work = partial(_work_out, self.places, contents, self._folder.documents(), page)
        self._jobs.run(work, partial(self._take_placed, self._round, page))

    def _take_placed(self, number: int, page: Page, found: _Found) -> None:
        if number != self._round or self._view.page is not page:
            return
        self._placed = number
        self.review = found.review
        self._view.margin.set_signs(found.signs)
        self._view.over.set_yours(found.placed.yours)
        self.corrections = found.placed.made
        self.changed.emit()

    # --- helpers

    def _on_row(self, row: int, kinds: tuple[str, ...]) -> list[Note]:
        """The notes of a row as they are now."""
        found = (self.project.contents.records.get(note.id) for note in self.review.notes.on_row(row))
        return [note for note in found if isinstance(note, Note) and note.target.kind in kinds]

    def _go_to_left(self, forward: bool, leaving: int | None = None) -> None:
        place = self._view.current_cell() or (-1, self._view.first_column())
        row = self.review.next_left(place[0], forward)
        left = [r for r in self.review.left if r != leaving]
        if row is None or not left or self._view.page is None:
            self.said.emit(self.tr("Everything in this story is ticked off."))
            return
        present = self._view.page.index.present(row)
        self._view.go_to(row, place[1] if place[1] in present else present[-1])
        words = self.tr("{left} of {all} marked passages are left to look at.")
        self.said.emit(words.format(left=len(left), all=len(self.review.wanted_rows)))

    def _go_to(self, page: Page, row: int) -> None:
        """Bring the place of a note that was taken back into view, where its story is still the one shown."""
        now = self._view.page
        there = None if now is None else same_place(page.index, now.index, row, page.index.present(row)[0])
        if there is not None:
            place = self._view.current_cell()
            self._view.go_to(there[0], place[1] if place is not None else there[1])


class _Found(NamedTuple):
    placed: Placed
    review: Review
    signs: Mapping[int, RowSigns]


def _work_out(places: Places, contents: Contents, documents: Sequence[Document], page: Page) -> _Found:
    """Where everything stands, and what the margin shows of it."""
    found = placed(places, contents, documents, page.index)
    review = Review.of(page, found.notes, contents.codes)
    return _Found(found, review, review.signs())


def without_ticks(notes: Iterable[Note]) -> Operation:
    """Take the ticks off; a note with nothing else goes."""
    operations = [changed(n, reviewed=False) if n.text or n.codes else removed([n]) for n in notes]
    return Operation(tuple(change for operation in operations for change in operation.changes))
