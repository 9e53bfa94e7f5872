"""What is wrong with a project file, in the language of the window; see `project.errors`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from compare_app.project.errors import (
    Busy,
    CannotKeep,
    DamagedProject,
    MissingProject,
    NewerProject,
    NoProject,
    ProjectError,
)

translate = QCoreApplication.translate


def refusal_words(refusal: ProjectError) -> str:
    """One sentence with what to do."""
    path = getattr(refusal, "path", None)
    if isinstance(refusal, DamagedProject):
        return _damaged(refusal).format(path=path)
    if isinstance(refusal, NoProject):
        return _none(refusal).format(path=path)
    if isinstance(refusal, NewerProject):
        words = translate(
            "Refusals", "{path} was made by a newer version of Story Compare; install that version to open it."
        )
    elif isinstance(refusal, MissingProject):
        words = translate(
            "Refusals",
            "The project of this folder is {path}, which is not there now; connect its disk and open the folder again, or open a copy of it.",
        )
    elif isinstance(refusal, Busy):
        words = translate("Refusals", "{path} is being written by another program; try again in a moment.")
    elif isinstance(refusal, CannotKeep):
        words = translate(
            "Refusals", "{path} cannot be written ({reason}); free some space or save the project elsewhere."
        )
        return words.format(path=path, reason=refusal.reason)
    else:
        return str(refusal)
    return words.format(path=path)


def _damaged(refusal: DamagedProject) -> str:
    if refusal.backups:
        return translate(
            "Refusals", "{path} is damaged: the newest backup can take its place, and the damaged file is kept aside."
        )
    return translate(
        "Refusals",
        "{path} is damaged: there is no backup of it; begin a new project, and the damaged file is kept aside.",
    )


def _none(refusal: NoProject) -> str:
    if refusal.path.exists():
        return translate("Refusals", "{path} is no project of Story Compare; choose another file.")
    return translate("Refusals", "{path} is not there; check the path.")
