"""The list of all notes: worked out when somebody looks at it; its notes gone to, attached anew, deleted, exported."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from compare_app.project.making import on_row
from compare_app.project.values import changed, removed
from compare_app.ui.background.jobs import Jobs
from compare_app.ui.control.folder import FolderControl
from compare_app.ui.control.notes import NotesControl
from compare_app.ui.control.undo import UndoControl
from compare_app.ui.dialogs.save_dialog import ask_where
from compare_app.ui.notes.list_pane import NotesListPane
from compare_app.ui.notes.listing import NoteLine, as_table, list_notes
from compare_app.ui.shell.frame import Frame


class NotesListControl(QObject):
    """Keeps the list true while it is seen."""

    said = Signal(str)

    def __init__(
        self,
        pane: NotesListPane,
        frame: Frame,
        folder: FolderControl,
        undo: UndoControl,
        notes: NotesControl,
        jobs: Jobs,
    ) -> None:
        super().__init__(frame)
        self._pane, self._frame, self._folder, self._project = pane, frame, folder, undo.project
        self._undo, self._jobs = undo, jobs
        self._places = notes.places
        self._round = 0
        notes.changed.connect(self._take_changes)
        folder.changed.connect(self._take_changes)
        folder.left.connect(self._forget)
        pane.lines_wanted.connect(self._work)
        pane.chosen.connect(self.go_to)
        pane.attach_wanted.connect(self.attach)
        pane.delete_wanted.connect(self.delete)
        pane.export_wanted.connect(self.ask_to_export)

    # --- what can be done with a note

    def go_to(self, line: NoteLine) -> None:
        """Show the note's story and passage."""
        if line.page is None:
            self.said.emit(self.tr("This note has lost its place: its words are in no article any more."))
            return
        if self._frame.view.page is None or self._frame.view.page.story is not line.page.story:
            self._frame.stories.choose_page(line.page)
        self._frame.view.go_to(line.row, line.version)

    def attach(self, line: NoteLine) -> None:
        """Let the note be about the current passage."""
        page, place = self._frame.view.page, self._frame.view.current_cell()
        note = self._project.contents.records.get(line.note.id)
        if page is None or place is None or note is None:
            self.said.emit(self.tr("Choose the passage that the note belongs to, then attach it."))
            return
        self._undo.do(self.tr("attach a note"), changed(line.note, target=on_row(page.story, place[0])))

    def delete(self, line: NoteLine) -> None:
        """Delete the note; it can be taken back."""
        self._undo.do(self.tr("delete a note"), removed([line.note]))
        self.said.emit(self.tr("Deleted. Ctrl+Z takes it back."))

    # --- exporting

    def ask_to_export(self, lines: list[NoteLine]) -> None:
        """Choose a file for the notes shown."""
        kinds = {self.tr("Spreadsheet"): ".xlsx", self.tr("Table, comma separated"): ".csv"}
        ask_where(
            self._frame.window(), self.tr("Export the notes"), kinds, self.tr("notes"), partial(self.export, lines)
        )

    def export(self, lines: list[NoteLine], target: Path, suffix: str) -> None:
        """Write the notes as a table; an ending that is missing is added."""
        if target.suffix.lower() not in (".xlsx", ".csv"):
            target = target.with_name(target.name + suffix)
        self._jobs.run(partial(_export, lines, target, self._folder.paths), self._tell)

    def _tell(self, answer: Path | str) -> None:
        self.said.emit(self.tr("Saved {path}").format(path=answer) if isinstance(answer, Path) else answer)

    # --- following

    def _take_changes(self) -> None:
        """Notes, or the stories they stand in, are others now."""
        self._pane.set_page(None)

    def _forget(self) -> None:
        """Another folder: its notes are not those."""
        self._round += 1
        self._pane.show_lines([])

    def _work(self) -> None:
        self._round += 1
        pages = self._frame.stories.stories_model.pages()
        work = partial(list_notes, self._places, self._project.contents, self._folder.documents(), pages)
        self._jobs.run(work, partial(self._show, self._round))

    def _show(self, number: int, lines: list[NoteLine]) -> None:
        if number == self._round:
            self._pane.show_lines(lines)


def _export(lines: list[NoteLine], target: Path, sources: tuple[Path, ...]) -> Path | str:
    """Write the file; returns it, or why it was not written."""
    from compare_app.report.csv_report import as_csv
    from compare_app.report.writing import WontWrite, check_target, write_atomically
    from compare_app.report.xlsx_report import workbook

    table = as_table(lines)
    try:
        check_target(target, sources, force=True)
        write_atomically(target, as_csv(table) if target.suffix.lower() == ".csv" else workbook([table]))
    except WontWrite as answer:
        return str(answer)
    except OSError as error:
        return f"{target}: {error.strerror}."
    return target
