"""What becomes of the codebook: every change of it is one step of undo, the notes that it touches included."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMainWindow

from compare_app.project.errors import ProjectError
from compare_app.project.values import Change, Code, Operation, changed
from compare_app.ui.background.contents import Contents
from compare_app.ui.background.jobs import Jobs
from compare_app.ui.control.folder import FolderControl
from compare_app.ui.control.undo import UndoControl
from compare_app.ui.dialogs.folders import begin
from compare_app.ui.dialogs.save_dialog import ask_where
from compare_app.ui.notes.codebook import CodebookDialog
from compare_app.ui.notes.colours import next_colour


class CodebookControl(QObject):
    """At most one dialog, beside the window."""

    said = Signal(str)

    def __init__(self, folder: FolderControl, undo: UndoControl, jobs: Jobs, window: QMainWindow) -> None:
        super().__init__(window)
        self._folder, self._project, self._undo, self._jobs, self._window = folder, undo.project, undo, jobs, window
        self._dialog: CodebookDialog | None = None
        undo.project.changed.connect(self._show)

    def open(self) -> None:
        """Open the codebook, or bring it to the front."""
        if self._dialog is None:
            self._dialog = self._make()
        self._show()
        if self._dialog.isVisible():
            self._dialog.activateWindow()
        self._dialog.show()

    def close(self) -> None:
        """Close it: another folder."""
        if self._dialog is not None:
            self._dialog.close()

    # --- changing

    def make(self) -> None:
        """A new code, to be named."""
        codes = self._project.contents.codes
        taken = {code.name for code in codes}
        name = next(n for n in self._names() if n not in taken)
        code = Code(name, next_colour(c.colour for c in codes))
        self._undo.do(self.tr("make a code"), Operation((Change(None, code),)))
        if self._dialog is not None:
            self._dialog.choose(code.id)
            self._dialog.name.setFocus()
            self._dialog.name.selectAll()

    def rename(self, code: str, name: str) -> None:
        """Another name."""
        self._change(code, self.tr("rename a code"), name=name)

    def recolour(self, code: str, colour: str) -> None:
        """Another colour."""
        self._change(code, self.tr("colour a code"), colour=colour)

    def describe(self, code: str, words: str) -> None:
        """Another meaning."""
        self._change(code, self.tr("describe a code"), description=words)

    def place(self, code: str, above: str | None) -> None:
        """Under another code, or under none."""
        self._change(code, self.tr("put a code under another"), parent=above)

    def merge(self, going: str, staying: str) -> None:
        """Give one code wherever the other was given; that one goes."""
        self._replace(going, staying, self.tr("merge codes"))

    def delete(self, code: str) -> None:
        """The code goes, also from the notes that had it."""
        self._replace(code, None, self.tr("delete a code"))

    # --- in and out

    def ask_to_import(self) -> None:
        """Choose a codebook of this or another program."""
        dialog = QFileDialog(self._window, self.tr("Import a codebook"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        begin(dialog, "open")
        dialog.setNameFilter(self.tr("Codebooks (*.qdc *.qdpx *.csv *.json)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.take_in(Path(name)))
        dialog.open()

    def take_in(self, file: Path) -> None:
        """Take the codes of a file in; it is read off the window's thread."""
        self._jobs.run(partial(_read, file), self._take_read)

    def ask_to_export(self) -> None:
        """Choose a file for the codebook."""
        from compare_app.project.codebook import WRITERS

        kinds = {"REFI-QDA" if s == ".qdc" else s[1:].upper(): s for s in reversed(list(WRITERS))}
        title = self.tr("Export the codebook")
        ask_where(self._window, title, kinds, self.tr("codebook"), lambda file, _: self.give_out(file))

    def give_out(self, file: Path) -> None:
        """Write the codebook as the file's ending says."""
        from compare_app.project.codebook import WRITERS

        target = file if file.suffix.lower() in WRITERS else file.with_name(f"{file.name}.qdc")
        self._jobs.run(partial(_write, self._project.contents.codes, target, self._folder.paths), self._tell_written)

    def _take_read(self, answer: tuple[Code, ...] | str) -> None:
        if isinstance(answer, str):
            self._tell(answer)
            return
        from compare_app.project.codebook import taken_in

        operation = taken_in(self._project.contents.codes, answer)
        self._undo.do(self.tr("import a codebook"), operation)
        self._tell(self.tr("{count} codes taken in.").format(count=len(operation.changes)))

    def _tell_written(self, answer: Path | str) -> None:
        self._tell(self.tr("Saved {path}").format(path=answer) if isinstance(answer, Path) else answer)

    def _tell(self, words: str) -> None:
        self.said.emit(words)
        if self._dialog is not None:
            self._dialog.say(words)

    # --- helpers

    def _change(self, code: str, words: str, **fields: object) -> None:
        record = self._project.contents.records.get(code)
        if isinstance(record, Code):
            self._undo.do(words, changed(record, **fields))

    def _replace(self, going: str, staying: str | None, words: str) -> None:
        from compare_app.project.codebook import without_code

        contents = self._project.contents
        code, instead = (contents.records.get(key or "") for key in (going, staying))
        if isinstance(code, Code):
            other = instead if isinstance(instead, Code) else None
            self._undo.do(words, without_code(code, contents.codes, contents.notes, other))

    def _names(self) -> Iterator[str]:
        first = self.tr("New code")
        yield first
        yield from (f"{first} {number}" for number in count(2))

    def _make(self) -> CodebookDialog:
        dialog = CodebookDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.destroyed.connect(self._forget)
        links: list[tuple[object, Callable[..., None]]] = [
            (dialog.made, self.make), (dialog.renamed, self.rename), (dialog.recoloured, self.recolour),
            (dialog.described, self.describe), (dialog.placed, self.place), (dialog.merged, self.merge), (dialog.deleted, self.delete),
            (dialog.undo_wanted, self._undo.undo), (dialog.import_wanted, self.ask_to_import),
            (dialog.export_wanted, self.ask_to_export),
        ]  # fmt: skip
        for signal, slot in links:
            signal.connect(slot)  # type: ignore[attr-defined]  # a bound signal
        return dialog

    def _forget(self) -> None:
        self._dialog = None

    def _show(self, *_: Contents) -> None:
        if self._dialog is not None:
            contents = self._project.contents
            self._dialog.show_codes(contents.codes, Counter(c for note in contents.notes for c in note.codes))


def _read(file: Path) -> tuple[Code, ...] | str:
    """The codes of a file, or why there are none."""
    from compare_app.project.codebook import read_codebook

    try:
        return read_codebook(file.read_bytes(), file.name)
    except ProjectError as refusal:
        return str(refusal)
    except OSError as error:
        return f"{file}: {error.strerror}."


def _write(codes: tuple[Code, ...], target: Path, sources: tuple[Path, ...]) -> Path | str:
    """Write the codebook; returns its path, or why it was not written."""
    from compare_app.project.codebook import WRITERS
    from compare_app.report.writing import WontWrite, check_target, write_atomically

    try:
        check_target(target, sources, force=True)
        write_atomically(target, WRITERS[target.suffix.lower()](codes))
    except WontWrite as answer:
        return str(answer)
    except OSError as error:
        return f"{target}: {error.strerror}."
    return target
