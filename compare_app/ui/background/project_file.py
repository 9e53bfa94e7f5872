"""The open project file, as the thread of short work uses it; every method runs there and nowhere else."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from compare_app.model.document import Document
from compare_app.project.places import own_file, point_to, project_file
from compare_app.project.values import Operation
from compare_app.ui.background.contents import Contents

if TYPE_CHECKING:  # loaded on the thread, with the first project
    from compare_app.project.store import Project


class ProjectFile:
    """The project of a folder, in its usual place or in a file that was chosen."""

    def __init__(self, folder: Path | None, file: Path | None = None) -> None:
        self._folder, self._chosen = folder, file
        self._project: Project | None = None

    @property
    def path(self) -> Path | None:
        """The open file."""
        return None if self._project is None else self._project.path

    @property
    def is_chosen(self) -> bool:
        """Whether the open file is not in the folder's usual place."""
        return self.path is not None and self._folder is not None and self.path != own_file(self._folder)

    def open(self) -> Contents:
        """Open the file, made where it is not there. Raises ProjectError."""
        from compare_app.project.store import Project

        self._project = Project(self._place())
        if self._chosen is not None and self._folder is not None:
            point_to(self._folder, self._chosen)
        return Contents.of(self._project)

    def read(self) -> Contents:
        """All that it holds now."""
        return Contents() if self._project is None else Contents.of(self._project)

    def changes(self) -> Contents | None:
        """What it holds, where another window has written since; else None."""
        if self._project is None or not self._project.changed_elsewhere():
            return None
        return Contents.of(self._project)

    def apply(self, operation: Operation) -> None:
        """Carry an action out. Raises ProjectError."""
        if self._project is not None:
            self._project.apply(operation)

    def remember(self, documents: Sequence[Document]) -> Contents | None:
        """Take in the articles of the folder; what the project holds then, where there was anything new."""
        if self._project is None or not self._project.remember(documents, self._folder):
            return None
        return Contents.of(self._project)

    def save_as(self, target: Path) -> None:
        """Go on in a copy under another name, which is the folder's project from now on. Raises ProjectError."""
        if self._project is None:
            return
        self._project.save_as(target)
        self._chosen = self._project.path
        if self._folder is not None:
            point_to(self._folder, self._chosen)

    def restore(self) -> Contents:
        """The newest backup in the place of the damaged file. Raises ProjectError."""
        from compare_app.project.backups import backups_of, restore

        place = self._place()
        newest = next(iter(backups_of(place)), None)
        restore(place, newest)
        return self.open()

    def begin_anew(self) -> Contents:
        """An empty project; the file that could not be used is kept aside. Raises ProjectError."""
        from compare_app.project.backups import restore

        restore(self._place(), None)
        return self.open()

    def close(self) -> None:
        """Close it. Of a project without a folder, that of pasted texts, no backup stays either."""
        from compare_app.project.backups import backups_of

        if self._project is not None:
            path = self._project.path
            with suppress(OSError):
                self._project.close()
                if self._folder is None:
                    for backup in backups_of(path):
                        backup.unlink()
            self._project = None

    def _place(self) -> Path:
        if self._chosen is not None:
            return self._chosen
        assert self._folder is not None  # who opens names a folder or a file
        return project_file(self._folder)
