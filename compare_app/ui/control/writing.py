"""Writing notes and giving codes: what the pane shows at the current place, and what becomes of what is typed there."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from compare_app.page.page import Page
from compare_app.project.values import Change, Code, Note, Operation, Record, added, changed, new_id, removed
from compare_app.ui.compare.view import ComparisonView
from compare_app.ui.control.findings import FindingControl
from compare_app.ui.control.notes import NotesControl
from compare_app.ui.notes.colours import next_colour
from compare_app.ui.notes.pane import NotesPane, PaneState
from compare_app.ui.notes.subjects import Subject, claims_by_row, notes_on, subject_title, subjects_at, target_of
from compare_app.ui.notes.writing import Writing, joined
from compare_app.ui.settings.options import Options
from compare_app.ui.words.version_names import moment


class WritingControl(QObject):
    """One subject at a time; of the same kind as before, when the reader goes on."""

    pane_wanted = Signal()  # bring the pane into view
    said = Signal(str)

    def __init__(
        self,
        pane: NotesPane,
        view: ComparisonView,
        notes: NotesControl,
        findings: FindingControl,
        options: Options,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._pane, self._view, self._notes, self._options = pane, view, notes, options
        self._project, self._findings = notes.project, findings
        self._claims: tuple[Page | None, dict[int, list[int]]] = (None, {})
        self._kind = "row"
        self._chosen: Subject | None = None
        self._passing = self._reached = False  # a table chose it; the reader has been there
        self._fresh: dict[tuple[int, Subject], str] = {}
        for told in (view.cell_changed, view.walk.changed, notes.changed, notes.project.opened):
            told.connect(self.show)
        view.margin.notes_wanted.connect(self.write_on_row)
        pane.correction_wanted.connect(lambda writing: findings.correct(writing.page, writing.subject))
        pane.left.connect(view.setFocus)
        pane.subject_chosen.connect(self.choose)
        pane.text_given.connect(self.set_text)
        pane.code_given.connect(self.add_code)
        pane.code_taken.connect(self.take_code)
        pane.tick_given.connect(self.set_tick)

    # --- choosing

    def write(self) -> None:
        """Write a note on the current passage."""
        self.pane_wanted.emit()
        self.show()
        self._pane.begin_writing()

    def write_on_row(self, row: int) -> None:
        """Write a note on a row."""
        place = self._view.current_cell()
        self._view.go_to(row, place[1] if place is not None else self._view.first_column())
        self.choose(Subject("row", row))
        self.write()

    def choose(self, subject: Subject) -> None:
        """Write about this, and at other places about their like."""
        self._chosen, self._kind, self._passing = subject, subject.kind, False
        self.show()

    def follow(self, subject: Subject) -> None:
        """Write about what a table chose, while the reader is there; elsewhere about the passage, as who presses N expects."""
        self._chosen, self._kind, self._passing, self._reached = subject, "row", True, False
        self.show()

    def toggle(self, subject: Subject) -> None:
        """Tick a claim, a quote or a change off by itself, or the tick off it."""
        page = self._view.page
        if page is None or not self._project.is_usable():
            return
        note = next((n for n in self._on(page, subject) if n.author == self._options.author()), None)
        writing = Writing(page, subject, None if note is None else note.id)
        self.set_tick(writing, note is None or not note.reviewed)

    def forget(self) -> None:
        """Another folder: begin with its rows."""
        self._kind, self._chosen, self._fresh = "row", None, {}
        self._claims = None, {}
        self.show()

    # --- changing

    def set_text(self, writing: Writing, text: str, begun: str) -> None:
        """What was typed over `begun`; typing that goes on is one step of undo."""
        note = self._note(writing)
        both = note is not None and note.text != begun
        if note is not None and both:
            text = joined(begun, note.text, text)
        self._keep(self.tr("write a note"), writing, note, replace(note or self._new(writing), text=text), typed=True)
        if both:
            self.said.emit(self._both())

    def take_up_again(self, operation: Operation) -> None:
        """Another window was quicker with what this was to change: words that were typed stand behind those written there."""
        typed = [c for c in operation.changes if isinstance(c.after, Note) and c.after.text != _text(c.before)]
        for change in typed:
            mine, theirs = change.after, self._project.contents.records.get(getattr(change.after, "id", ""))
            assert isinstance(mine, Note)  # as it was chosen above
            if isinstance(theirs, Note):
                text = joined(_text(change.before), theirs.text, mine.text)
                self._project.apply(changed(theirs, text=text))
            else:
                self._project.apply(added(replace(mine, id=new_id(), stamp=new_id())))
        self.said.emit(self._both() if typed else self._gone())

    def set_tick(self, writing: Writing, on: bool) -> None:
        """Tick it off, or the tick off it."""
        note = self._note(writing)
        words = self.tr("tick off") if on else self.tr("take the tick off")
        self._keep(words, writing, note, replace(note or self._new(writing), reviewed=on))

    def add_code(self, writing: Writing, name: str) -> None:
        """Give a code, by its name; one that nobody has used yet goes into the codebook."""
        known = self._project.contents.codes
        code = next((c for c in known if c.name.casefold() == name.casefold()), None)
        made = Code(name, next_colour(c.colour for c in known)) if code is None else None
        note = self._note(writing)
        after = note or self._new(writing)
        given = code or made
        if given is None or given.id in after.codes:
            return
        before = () if made is None else (Change(None, made),)
        words = self.tr("give the code “{name}”").format(name=given.name)
        self._keep(words, writing, note, replace(after, codes=(*after.codes, given.id)), before)

    def take_code(self, writing: Writing, code: str) -> None:
        """Take a code off."""
        note = self._note(writing)
        if note is not None:
            left = tuple(c for c in note.codes if c != code)
            self._keep(self.tr("take a code off"), writing, note, replace(note, codes=left))

    # --- showing

    def show(self) -> None:
        """Let the pane show the current place."""
        page, place = self._view.page, self._view.current_cell()
        if page is None or place is None:
            self._pane.show_state(PaneState(refusal=self._refusal()))
            return
        subjects = subjects_at(page, *place, self._view.walk.number, self._claims_of(page))
        subject = self._subject(subjects)
        if self._passing and self._reached and subject.kind == "row":
            self._chosen = None
        self._reached = subject.kind != "row"
        note = next((n for n in self._on(page, subject) if n.author == self._options.author()), None)
        others = [n for n in self._on(page, subject) if note is None or n.id != note.id]
        titles = tuple((s, subject_title(page, s)) for s in subjects)
        review = self._notes.review
        wanted = review.wanted_rows
        self._pane.show_state(
            PaneState(
                Writing(page, subject, None if note is None else note.id) if self._project.is_usable() else None,
                titles, "" if note is None else note.text, self._codes(note), self._project.contents.codes,
                note is not None and note.reviewed, "" if note is None else _signed(note),
                tuple(f"{_signed(n)}\n{self._said(n)}" for n in others if n.text or n.codes),
                len(wanted) - len(review.left), len(wanted), self._refusal(),
                self._findings.correction_words(page, subject),
            )
        )  # fmt: skip

    def _claims_of(self, page: Page) -> dict[int, list[int]]:
        if self._claims[0] is not page:
            self._claims = page, claims_by_row(page)
        return self._claims[1]

    def _subject(self, subjects: list[Subject]) -> Subject:
        """The chosen one where it is here, else one of the kind that was written about last, else the row."""
        wanted = self._chosen
        if wanted in subjects:
            return wanted
        if wanted is not None and wanted.kind in ("claim", "quote"):
            same = (
                s for s in subjects if (s.kind, s.number, s.version) == (wanted.kind, wanted.number, wanted.version)
            )
            found = next(same, None)
            if found is not None:
                return found
        return next((s for s in subjects if s.kind == self._kind), subjects[0])

    def _refusal(self) -> str:
        if self._project.is_usable() or self._view.page is None:
            return ""
        return self.tr("The project of this folder cannot be used, so nothing can be noted.")

    # --- helpers

    def _both(self) -> str:
        return self.tr("Another window changed this note meanwhile; the words of both stand in it now.")

    def _gone(self) -> str:
        return self.tr("This was changed in another window meanwhile; what you did there was not kept.")

    def _on(self, page: Page, subject: Subject) -> list[Note]:
        """The notes on a subject as they are now; those too whose place is still being found."""
        placed = self._notes.review
        found = (
            notes_on(page, placed.notes, subject) if placed.page is not None and placed.page.story is page.story else []
        )
        fresh = self._fresh.get((id(page.story), subject))
        ids = dict.fromkeys([*(n.id for n in found), *([fresh] if fresh else [])])
        return [n for n in map(self._project.contents.records.get, ids) if isinstance(n, Note)]

    def _note(self, writing: Writing) -> Note | None:
        known = writing.note or self._fresh.get((id(writing.page.story), writing.subject))
        note = self._project.contents.records.get(known) if known else None
        return note if isinstance(note, Note) else None

    def _new(self, writing: Writing) -> Note:
        return Note(target_of(writing.page, writing.subject), author=self._options.author())

    def _keep(
        self, words: str, writing: Writing, before: Note | None, after: Note, first: tuple[Change, ...] = (),
        typed: bool = False,
    ) -> None:  # fmt: skip
        """Carry a change out: a note is made where there is none, and goes where nothing is left of it."""
        stays = bool(after.text.strip() or after.codes or after.reviewed)
        if before is None and not stays:
            return
        if before is None:
            operation = added(after)
            self._fresh[id(writing.page.story), writing.subject] = after.id
        elif stays:
            operation = changed(before, text=after.text, codes=after.codes, reviewed=after.reviewed)
        else:
            operation = removed([before])
        whole = Operation((*first, *operation.changes))
        self._notes.do(words, whole, writing.page, writing.subject.row, f"text {after.id}" if typed else "")

    def _codes(self, note: Note | None) -> tuple[Code, ...]:
        found = () if note is None else tuple(map(self._project.contents.records.get, note.codes))
        return tuple(code for code in found if isinstance(code, Code))

    def _said(self, note: Note) -> str:
        names = ", ".join(code.name for code in self._codes(note))
        return f"[{names}] {note.text}" if names else note.text


def _text(record: Record | None) -> str:
    return record.text if isinstance(record, Note) else ""


def _signed(note: Note) -> str:
    """Who and when."""
    shown = moment(note.changed.astimezone(), with_time=True)
    return " · ".join(part for part in (note.author, shown) if part)
