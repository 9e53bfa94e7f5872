"""What can be wrong with a project file; each message is one sentence for a person, with what to do.

The names say what is the case, as answers to the caller; only their base is an error by name.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path


class ProjectError(Exception):
    """The project cannot be used as asked; the message is a sentence for a person."""


class NewerProject(ProjectError):  # noqa: N818
    """The file was written by a later version of the program; nothing in it was touched."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} was made by a newer version of Story Compare; install that version to open it.")
        self.path = path


class NoProject(ProjectError):  # noqa: N818
    """The file is no project, or is not there."""

    def __init__(self, path: Path) -> None:
        wrong = (
            "is no project of Story Compare; choose another file" if path.exists() else "is not there; check the path"
        )
        super().__init__(f"{path} {wrong}.")
        self.path = path


class MissingProject(ProjectError):  # noqa: N818
    """The project was saved elsewhere, and is not there now; a new one in its place would hide it."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"The project of this folder is {path}, which is not there now; "
            "connect its disk and open the folder again, or open a copy of it."
        )
        self.path = path


class DamagedProject(ProjectError):  # noqa: N818
    """The file cannot be read any more. `backups`: whole earlier states, the newest first (see `backups.restore`)."""

    def __init__(self, path: Path, backups: Sequence[Path]) -> None:
        what = "the newest backup can take its place" if backups else "there is no backup of it; begin a new project"
        super().__init__(f"{path} is damaged: {what}, and the damaged file is kept aside.")
        self.path, self.backups = path, tuple(backups)


class Conflict(ProjectError):  # noqa: N818
    """The record was changed in another window meanwhile; nothing was written."""

    def __init__(self, what: str) -> None:
        super().__init__(f"This {what} was changed in another window meanwhile; look at it there, then try again.")


class Busy(ProjectError):  # noqa: N818
    """Another program holds the file."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} is being written by another program; try again in a moment.")
        self.path = path


class CannotKeep(ProjectError):  # noqa: N818
    """The file cannot be written: a full disk, a folder without permission."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path} cannot be written ({reason}); free some space or save the project elsewhere.")
        self.path, self.reason = path, reason
