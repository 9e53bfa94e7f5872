"""Saving what was compared as a report; the worker writes it, so that the window goes on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from compare_app.ui.control.folder import FolderControl
from compare_app.ui.control.project import ProjectControl
from compare_app.ui.jobs import Jobs
from compare_app.ui.save_dialog import ask_where

if TYPE_CHECKING:
    from compare_app.ui.messages import Saved


class Saving(QObject):
    """The handler of “Save a report…”."""

    said = Signal(str)
    changed = Signal()  # whether a report is being written

    def __init__(self, folder: FolderControl, project: ProjectControl, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._folder, self._project, self._jobs, self._window = folder, project, jobs, window
        jobs.saved.connect(self._tell)
        jobs.saved.connect(self.changed)

    def ask(self) -> None:
        """Choose a format and a file."""
        from compare_app.report.formats import FORMATS

        kinds = {f"{f.name.upper()}: {f.about}": f.suffix for f in FORMATS.values()}
        formats = {f.suffix: f.name for f in FORMATS.values()}
        ask_where(
            self._window, self.tr("Save a report"), kinds, self._name(),
            lambda file, suffix: self.save(file, formats[suffix]),
        )  # fmt: skip

    def save(self, target: Path, format_name: str) -> None:
        """Write a report; the file's ending is put right where it is missing."""
        from compare_app.report.formats import FORMATS

        suffix = FORMATS[format_name].suffix
        if target.suffix.lower() != suffix:
            target = target.with_name(target.name + suffix)
        self.said.emit(self.tr("Writing {name} …").format(name=target.name))
        kept = self._project.contents.snapshot if self._project.is_usable() else None
        self._jobs.save(target, format_name, self._folder.paths, kept)
        self.changed.emit()

    def _name(self) -> str:
        opened = self._folder.paths
        return self.tr("{name} compared").format(name=opened[0].stem if opened else "")

    def _tell(self, answer: Saved) -> None:
        if answer.failure:
            from compare_app.ui.errors import ErrorDialog, report_of

            self.said.emit(self.tr("The report was not written."))
            ErrorDialog.show_report(report_of(answer.failure), self._window)
        elif answer.stopped:
            self.said.emit(self.tr("Stopped: {name} was not written.").format(name=answer.target.name))
        elif answer.refusal:
            self.said.emit(answer.refusal)
            self.show_refusal(answer.refusal)
        else:
            self.said.emit(self.tr("Saved {path}").format(path=answer.target))

    def show_refusal(self, sentence: str) -> None:
        """Say why nothing was written: somebody waits for that file."""
        box = QMessageBox(QMessageBox.Icon.Information, self.tr("Not saved"), sentence, parent=self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
