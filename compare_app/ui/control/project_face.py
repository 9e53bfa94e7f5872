"""The project as the user meets it: saved under another name, opened from a file, refused with a sentence and a way out."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMessageBox

from compare_app.project.errors import DamagedProject, MissingProject, NewerProject, NoProject, ProjectError
from compare_app.project.places import SUFFIX
from compare_app.ui.background.jobs import Jobs
from compare_app.ui.control.folder import FolderControl
from compare_app.ui.control.undo import UndoControl
from compare_app.ui.dialogs.folders import begin
from compare_app.ui.words.refusals import refusal_words

if TYPE_CHECKING:
    from compare_app.project.attaching import Snapshot


class ProjectFace(QObject):
    """The handlers of the File menu's project entries, and the dialogs."""

    said = Signal(str)

    def __init__(self, folder: FolderControl, undo: UndoControl, jobs: Jobs, window: QMainWindow) -> None:
        super().__init__(window)
        self._project, self._folder, self._undo, self._jobs, self._window = undo.project, folder, undo, jobs, window
        undo.project.refused.connect(self._refuse)
        undo.project.moved.connect(self._tell_moved)

    # --- saving as

    def ask_to_save_as(self) -> None:
        """Choose where the project is from now on."""
        dialog = self._dialog(self.tr("Save the project as"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        begin(dialog, "save")
        paths = self._folder.paths
        dialog.selectFile(paths[0].stem if paths else self.tr("project"))
        dialog.fileSelected.connect(lambda name: self._project.save_as(Path(name)))
        dialog.open()

    def _tell_moved(self, path: Path) -> None:
        self.said.emit(self.tr("The project is {path} from now on.").format(path=path))

    # --- opening

    def ask_to_open(self) -> None:
        """Choose a project file; its folder opens with it."""
        dialog = self._dialog(self.tr("Open a project"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        begin(dialog, "open")
        dialog.fileSelected.connect(lambda name: self.open_project(Path(name)))
        dialog.open()

    def open_project(self, file: Path) -> None:
        """Open a project with the folder that it is about; where that is not on this computer, ask for it."""
        self._jobs.run(partial(_folder_of, file), partial(self._take_folder, file))

    def _take_folder(self, file: Path, answer: Path | ProjectError | None) -> None:
        if isinstance(answer, ProjectError):
            self.show_refusal(answer)
        elif answer is not None and answer.is_dir():
            self._folder.open([answer], project=file)
        else:
            self.ask_for_folder(file)

    def ask_for_folder(self, file: Path) -> None:
        """The project came from another computer: where are its articles here?"""
        dialog = QFileDialog(self._window, self.tr("Where are the articles of this project?"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        begin(dialog, "open")
        dialog.setDirectory(str(file.parent))  # what comes from a colleague comes together
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self._folder.open([Path(name)], project=file))
        dialog.open()

    # --- a colleague's copy

    def ask_to_merge(self) -> None:
        """Choose a colleague's project: their notes, codes and corrections come in."""
        dialog = self._dialog(self.tr("Take in a colleague’s project"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        begin(dialog, "open")
        dialog.fileSelected.connect(lambda name: self.merge(Path(name)))
        dialog.open()

    def merge(self, file: Path) -> None:
        """Take a project in; nothing of one's own changes, and all of it can be taken back."""
        self._jobs.run(partial(_read, file), self._take_theirs)

    def _take_theirs(self, theirs: Snapshot | ProjectError) -> None:
        if isinstance(theirs, ProjectError):
            self.show_refusal(theirs)
            return
        from compare_app.project.merging import merged

        operation = merged(self._project.contents.snapshot, theirs)
        self._undo.do(self.tr("take in a colleague’s project"), operation)
        words = self.tr("{count} notes, codes and corrections were taken in.")
        self.said.emit(words.format(count=len(operation.changes)))

    # --- refusals

    def _refuse(self, refusal: ProjectError) -> None:
        self.show_refusal(refusal)

    def show_refusal(self, refusal: ProjectError) -> None:
        """Say what is wrong, and offer what can be done; the comparison goes on without notes meanwhile."""
        box = QMessageBox(QMessageBox.Icon.Warning, self.tr("Project"), refusal_words(refusal), parent=self._window)
        box.setInformativeText(self._way_out(refusal))
        if isinstance(refusal, DamagedProject):
            if refusal.backups:
                restore = box.addButton(self.tr("Use the newest backup"), QMessageBox.ButtonRole.AcceptRole)
                restore.clicked.connect(self._project.restore_backup)
            anew = box.addButton(self.tr("Begin a new project"), QMessageBox.ButtonRole.DestructiveRole)
            anew.clicked.connect(self._project.begin_anew)
        box.addButton(QMessageBox.StandardButton.Close)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _way_out(self, refusal: ProjectError) -> str:
        if isinstance(refusal, (MissingProject, NewerProject, NoProject)):
            return self.tr(
                "The articles can be compared all the same; notes and corrections are not shown and cannot be made."
            )
        if isinstance(refusal, DamagedProject):
            return self.tr("The damaged file is kept beside the new one in any case.")
        return self.tr("What you did last may not be kept. Nothing else is lost.")

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setNameFilter(self.tr("Projects of Story Compare (*{suffix})").format(suffix=SUFFIX))
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog


def _folder_of(file: Path) -> Path | ProjectError | None:
    """The folder that a project file is about, or why it cannot be used."""
    from compare_app.project.store import Project

    try:
        if not file.is_file():
            return NoProject(file)
        with Project(file) as project:
            return project.folder()
    except ProjectError as refusal:
        return refusal


def _read(file: Path) -> Snapshot | ProjectError:
    """All that a project holds, or why it cannot be used."""
    from compare_app.project.store import Project

    try:
        if not file.is_file():
            return NoProject(file)
        with Project(file) as project:
            return project.snapshot()
    except ProjectError as refusal:
        return refusal
