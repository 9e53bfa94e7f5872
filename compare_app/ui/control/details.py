"""The details of a version: read in the worker, shown in a dialog, kept as corrections."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from compare_app.ui.background.jobs import Jobs
from compare_app.ui.background.messages import Inspected
from compare_app.ui.control.folder import FolderControl
from compare_app.ui.control.undo import UndoControl
from compare_app.ui.details.values import Details, details_of, operation_of
from compare_app.ui.settings.options import Options
from compare_app.ui.shell.frame import Frame
from compare_app.ui.words.version_names import version_name


class DetailsControl(QObject):
    """One dialog at a time; late answers are dropped."""

    said = Signal(str)
    came = Signal()  # what was read is there: what was said before may be said again

    def __init__(self, frame: Frame, folder: FolderControl, undo: UndoControl, jobs: Jobs, options: Options) -> None:
        super().__init__(frame)
        self._frame, self._folder, self._project, self._undo = frame, folder, undo.project, undo
        self._jobs, self._options = jobs, options
        self._token = 0
        self._path = ""
        jobs.inspected.connect(self._take)
        frame.view.versions_header.details_wanted.connect(self.open)

    def open_current(self) -> None:
        """The details of the current column's version."""
        place = self._frame.view.current_cell()
        if place is not None:
            self.open(place[1])

    def open(self, version: int) -> None:
        """Read the version's file once more, to tell what it states from what was corrected."""
        page = self._frame.view.page
        if page is None:
            return
        self._token += 1
        self._path = page.story.versions[version].document.path
        self.said.emit(self.tr("Reading {name} …").format(name=self._path))
        self._jobs.inspect(self._token, self._folder.paths, self._path, self._project.contents.corrections)

    def _take(self, found: Inspected) -> None:
        page = self._frame.view.page
        if found.token != self._token or page is None:
            return
        self.came.emit()
        version = next((v for v in page.story.versions if v.document.path == self._path), None)
        if version is not None:
            details = details_of(version.document, version.language, self._project.contents, found)
            self.show_dialog(details, version_name(version))

    def show_dialog(self, details: Details, name: str) -> None:
        """Open the dialog."""
        from compare_app.ui.details.dialog import DetailsDialog

        dialog = DetailsDialog(details, name, self._frame.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(partial(self.keep, details))
        dialog.open()

    def keep(self, details: Details, wanted: dict[str, str]) -> None:
        """Keep what is different, as one step of undo."""
        operation = operation_of(details, wanted, self._project.contents, self._options.author())
        if operation.changes and self._project.is_usable():
            self._undo.do(self.tr("change the details of a version"), operation)
