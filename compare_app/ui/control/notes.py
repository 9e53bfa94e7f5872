"""Notes, codes and ticks of the story shown: what they are about, where they stand, and how they are changed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal

from compare_app.page.page import Page
from compare_app.page.staying import same_place
from compare_app.project.values import Note, Operation, added, changed, removed
from compare_app.ui.compare.view import ComparisonView
from compare_app.ui.contents import Contents
from compare_app.ui.control.folder import FolderControl
from compare_app.ui.control.project import ProjectControl
from compare_app.ui.control.undo import UndoControl
from compare_app.ui.jobs import Jobs
from compare_app.ui.notes.review import Review
from compare_app.ui.notes.subjects import Subject, claims_by_row, notes_on, subjects_at, target_of
from compare_app.ui.options import Options
from compare_app.ui.placing import Placed, placed


class NotesControl(QObject):
    """One subject at a time is written about; the keys tick off rows."""

    said = Signal(str)
    changed = Signal()  # notes, or where they stand
    subjects_changed = Signal()  # what can be written about, or what is
    writing_wanted = Signal()  # bring the pane into view, and the cursor into its text

    def __init__(
        self, view: ComparisonView, folder: FolderControl, project: ProjectControl, undo: UndoControl, jobs: Jobs,
        options: Options, parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._view, self._folder, self._project, self._undo = view, folder, project, undo
        self._jobs, self._options = jobs, options
        self._round = 0
        self._claims: dict[int, list[int]] = {}
        self._kind = "row"
        self._chosen: Subject | None = None
        self._fresh: dict[Subject, str] = {}
        self.review = Review()
        view.cell_changed.connect(self._follow_cell)
        view.walk.changed.connect(self._follow_stop)
        view.margin.tick_wanted.connect(self.toggle_row)
        view.margin.notes_wanted.connect(self._open_row)
        project.changed.connect(self._take_contents)

    # --- what can be asked

    def can_note(self) -> bool:
        """Whether there is something to write about, and a project to keep it."""
        return self._project.is_usable() and self._view.current_cell() is not None

    def has_left(self) -> bool:
        """Whether something is left to look at."""
        return bool(self.review.left())

    def subjects(self) -> list[Subject]:
        """What can be written about at the current cell."""
        page, place = self._view.page, self._view.current_cell()
        if page is None or place is None:
            return []
        return subjects_at(page, *place, self._view.walk.number, self._claims)

    def subject(self) -> Subject | None:
        """What is written about: of the same kind as before, where there is one here, else the row."""
        found = self.subjects()
        if self._chosen in found:
            return self._chosen
        return next((s for s in found if s.kind == self._kind), found[0] if found else None)

    def mine(self, subject: Subject) -> Note | None:
        """The user's own note on a subject."""
        return next((n for n in self._on(subject) if n.author == self._options.author()), None)

    def of_others(self, subject: Subject) -> list[Note]:
        """What other people noted on a subject."""
        return [n for n in self._on(subject) if n.author != self._options.author()]

    # --- choosing

    def choose(self, subject: Subject) -> None:
        """Write about this, and at other places about their like."""
        self._chosen, self._kind = subject, subject.kind
        self.subjects_changed.emit()

    def write(self) -> None:
        """Write a note on the current passage."""
        self.writing_wanted.emit()

    # --- changing

    def write_note(
        self, subject: Subject, text: str | None = None, codes: tuple[str, ...] | None = None,
        reviewed: bool | None = None,
    ) -> None:  # fmt: skip
        """Change the user's own note on a subject; made where there is none, gone where nothing is left of it."""
        page, note = self._view.page, self.mine(subject)
        if page is None or not self._project.is_usable():
            return
        fields = {"text": text, "codes": codes, "reviewed": reviewed}
        given = {name: value for name, value in fields.items() if value is not None}
        if note is None:
            note = Note(target_of(page, subject), author=self._options.author(), **given)  # type: ignore[arg-type]
            if note.text or note.codes or note.reviewed:
                self._fresh[subject] = note.id
                self._do(self._words(given), added(note), subject, note, text is not None)
            return
        after = {name: given.get(name, getattr(note, name)) for name in fields}
        if all(getattr(note, name) == value for name, value in after.items()):
            return
        operation = changed(note, **given) if any(after.values()) else removed([note])
        self._do(self._words(given), operation, subject, note, text is not None)

    def toggle_row(self, row: int) -> None:
        """Tick a row off, or the tick off it."""
        ticked = row in self.review.reviewed_rows
        subject = Subject("row", row)
        if ticked and (self.mine(subject) is None or not self._is_ticked(subject)):
            self._untick_others(row)
        else:
            self.write_note(subject, reviewed=not ticked)

    def tick_and_go_on(self) -> None:
        """Tick the current row off, and go to the next one that is left."""
        place = self._view.current_cell()
        if place is None:
            return
        if place[0] not in self.review.reviewed_rows:
            self.write_note(Subject("row", place[0]), reviewed=True)
        self._go_to_left(forward=True, leaving=place[0])

    def toggle_tick(self) -> None:
        """Tick the current row off, or the tick off it; stay there."""
        place = self._view.current_cell()
        if place is not None:
            self.toggle_row(place[0])

    def next_left(self) -> None:
        """Go to the next row that is left."""
        self._go_to_left(forward=True)

    def previous_left(self) -> None:
        """Go to the previous row that is left."""
        self._go_to_left(forward=False)

    # --- following

    def take_page(self, page: Page) -> None:
        """Another story, or the same compared again."""
        self._claims = claims_by_row(page)
        self._chosen = None
        if self.review.page is None or self.review.page.story is not page.story:
            self.review = Review.of(page, type(self.review.notes)(), self._project.contents.codes)
        self._place()

    def forget(self) -> None:
        """Nothing is shown."""
        self._round += 1
        self.review = Review()
        self._chosen, self._fresh = None, {}
        self._view.margin.set_signs({})
        self._view.set_yours({})
        self.changed.emit()

    def _take_contents(self, _before: Contents, _after: Contents) -> None:
        self._place()

    def _place(self) -> None:
        """Find out where everything stands, off the window's thread."""
        page = self._view.page
        if page is None:
            return
        self._round += 1
        work = partial(placed, self._project.contents, self._folder.documents(), page.index)
        self._jobs.run(work, partial(self._take_placed, self._round, page, self._project.contents))

    def _take_placed(self, number: int, page: Page, contents: Contents, found: Placed) -> None:
        if number != self._round or self._view.page is not page:
            return
        self._fresh = {}
        self.review = Review.of(page, found.notes, contents.codes)
        self._view.margin.set_signs(self.review.signs())
        self._view.set_yours(found.yours)
        self.changed.emit()

    def _follow_cell(self, _row: int, _version: int) -> None:
        self.subjects_changed.emit()

    def _follow_stop(self, _number: int) -> None:
        self.subjects_changed.emit()

    def _open_row(self, row: int) -> None:
        place = self._view.current_cell()
        self._view.go_to(row, place[1] if place is not None else self._view.first_column())
        self.choose(Subject("row", row))
        self.writing_wanted.emit()

    # --- helpers

    def _on(self, subject: Subject) -> list[Note]:
        """The notes on a subject as they are now, those included whose place is being found."""
        page, records = self._view.page, self._project.contents.records
        if page is None or self.review.page is None:
            return []
        found = [note.id for note in notes_on(page, self.review.notes, subject)]
        ids = dict.fromkeys([*found, *([self._fresh[subject]] if subject in self._fresh else [])])
        return [note for note in map(records.get, ids) if isinstance(note, Note)]

    def _is_ticked(self, subject: Subject) -> bool:
        note = self.mine(subject)
        return note is not None and note.reviewed

    def _untick_others(self, row: int) -> None:
        """The tick is somebody else's, or one version's: all of them go."""
        ticked = [n for n in self.review.notes.on_row(row) if n.reviewed and n.target.kind in ("row", "passage")]
        operations = [changed(n, reviewed=False) if n.text or n.codes else removed([n]) for n in ticked]
        whole = Operation(tuple(change for operation in operations for change in operation.changes))
        self._undo.do(self.tr("take the tick off"), whole)

    def _go_to_left(self, forward: bool, leaving: int | None = None) -> None:
        place = self._view.current_cell() or (-1, self._view.first_column())
        row = self.review.next_left(place[0], forward)
        left = [r for r in self.review.left() if r != leaving]
        if row is None or not left:
            self.said.emit(self.tr("Everything in this story is ticked off."))
            return
        present = self._view.page.index.present(row) if self._view.page is not None else ()
        self._view.go_to(row, place[1] if place[1] in present or not present else present[-1])
        words = self.tr("{left} of {all} passages with changes are left to look at.")
        self.said.emit(words.format(left=len(left), all=len(self.review.wanted_rows())))

    def _words(self, given: Mapping[str, object]) -> str:
        if "reviewed" in given:
            return self.tr("tick off") if given["reviewed"] else self.tr("take the tick off")
        return self.tr("code") if "codes" in given else self.tr("write a note")

    def _do(self, words: str, operation: Operation, subject: Subject, note: Note, typed: bool) -> None:
        merge = f"text {note.id}" if typed else ""
        page = self._view.page
        self._undo.do(words, operation, partial(self._go_to, page, subject), merge)

    def _go_to(self, page: Page | None, subject: Subject) -> None:
        """Bring the place of a note that was taken back into view, where its story is still the one shown."""
        now = self._view.page
        if now is None or page is None:
            return
        present = page.index.present(subject.row)
        there = same_place(page.index, now.index, subject.row, present[0])
        if there is not None:
            place = self._view.current_cell()
            self._view.go_to(there[0], place[1] if place is not None else there[1])
