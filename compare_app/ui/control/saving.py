"""Saving what was compared as a report; the worker writes it, so that the window goes on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from compare_app.ui.background.jobs import Jobs
from compare_app.ui.background.messages import paths_in
from compare_app.ui.compare.view import ComparisonView
from compare_app.ui.control.folder import FolderControl
from compare_app.ui.control.project import ProjectControl
from compare_app.ui.dialogs.save_dialog import ask_where

if TYPE_CHECKING:
    from compare_app.ui.background.messages import Saved


translate = QCoreApplication.translate


def format_words() -> dict[str, str]:
    """The formats of reports as the dialog offers them, in the window's language."""
    return {
        "html": translate("Formats", "HTML: one page to read, print and pass on"),
        "docx": translate("Formats", "DOCX: side by side in a word processor"),
        "pdf": translate("Formats", "PDF: pages to print and to file"),
        "json": translate("Formats", "JSON: everything, for programs"),
        "xlsx": translate("Formats", "XLSX: tables for a spreadsheet"),
        "csv": translate("Formats", "CSV: the same tables as CSV files in a zip"),
        "refi": translate("Formats", "REFI-QDA: coded sources for NVivo, ATLAS.ti, MAXQDA, QualCoder"),
        "tei": translate("Formats", "TEI: an apparatus in TEI, for editors"),
        "annotations": translate("Formats", "Annotations: the changes as W3C Web Annotations"),
    }


class Saving(QObject):
    """The handlers of “Save a report…”, of all stories or of the one in view."""

    said = Signal(str)
    changed = Signal()  # whether a report is being written

    def __init__(
        self, folder: FolderControl, view: ComparisonView, project: ProjectControl, jobs: Jobs, window: QWidget
    ) -> None:
        super().__init__(window)
        self._folder, self._view, self._project, self._jobs, self._window = folder, view, project, jobs, window
        jobs.saved.connect(self._tell)
        jobs.saved.connect(self.changed)

    def ask(self) -> None:
        """Choose a format and a file for a report of everything."""
        opened = self._folder.paths
        self._ask(self.tr("Save a report"), opened[0].stem if opened else "", None)

    def ask_for_story(self) -> None:
        """The same for the story in view, which may be another when the file is chosen."""
        page = self._view.page
        if page is not None:
            self._ask(self.tr("Save a report of this story"), page.story.title, paths_in(page.story))

    def _ask(self, title: str, name: str, story: frozenset[str] | None) -> None:
        from compare_app.report.formats import FORMATS

        told = format_words()
        kinds = {told.get(f.name, f"{f.name.upper()}: {f.about}"): f.suffix for f in FORMATS.values()}
        formats = {f.suffix: f.name for f in FORMATS.values()}
        also = {f.also: f.suffix for f in FORMATS.values() if f.also}
        ask_where(
            self._window, title, kinds, self.tr("{name} compared").format(name=name),
            lambda file, suffix: self.save(file, formats[suffix], story), also,
        )  # fmt: skip

    def save(self, target: Path, format_name: str, story: frozenset[str] | None = None) -> None:
        """Write a report, of everything or of the story of these articles; the file's ending is put right where it is missing."""
        from compare_app.report.formats import FORMATS

        suffix = FORMATS[format_name].suffix
        if target.suffix.lower() != suffix:
            target = target.with_name(target.name + suffix)
        self.said.emit(self.tr("Writing {name} …").format(name=target.name))
        kept = self._project.contents.snapshot if self._project.is_usable() else None
        self._jobs.save(target, format_name, self._folder.paths, kept, story)
        self.changed.emit()

    def _tell(self, answer: Saved) -> None:
        if answer.failure:
            from compare_app.ui.dialogs.errors import ErrorDialog, report_of

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
