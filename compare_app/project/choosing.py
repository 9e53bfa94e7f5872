"""Projects for commands: which one is meant, what is in it, and its codebook in and out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from compare_app.project.attaching import Snapshot
from compare_app.project.backups import backups_of, copy_project, restore
from compare_app.project.codebook import WRITERS, NoCodebook, read_codebook, taken_in
from compare_app.project.errors import NoProject, ProjectError
from compare_app.project.places import folder_of, project_file
from compare_app.project.store import Project, check_whole


def open_chosen(choice: str, paths: Sequence[Path]) -> Project | None:
    """The project that is meant: `none`, `auto` for that of the folder if it has one, or a file. Raises ProjectError."""
    file = file_of(choice, paths)
    if file is None:
        return None
    if file.is_file():
        return Project(file)
    if choice == "auto":
        return None
    raise NoProject(file)


def snapshot_of(choice: str, paths: Sequence[Path]) -> Snapshot | None:
    """What the project holds that is meant; None for none. Raises ProjectError."""
    project = open_chosen(choice, paths)
    if project is None:
        return None
    with project:
        return project.snapshot()


def file_of(choice: str, paths: Sequence[Path]) -> Path | None:
    """The file of the project that is meant; it need not be there."""
    if choice == "none":
        return None
    if choice != "auto":
        return Path(choice)
    folder = folder_of(paths)
    return None if folder is None else project_file(folder)


def about(project: Project) -> Iterator[str]:
    """What the project is and holds, in lines."""
    notes, corrections = project.notes(), project.corrections().items
    yield f"File         {project.path}"
    folder = project.folder()
    if folder is not None:
        yield f"Folder       {folder}"
    yield f"Articles     {len(project.articles())}"
    yield f"Notes        {len(notes)}, {sum(note.reviewed for note in notes)} of them ticks"
    yield f"Corrections  {len(corrections)}"
    yield f"Codes        {len(project.codes())}"
    used = [code for note in notes for code in note.codes]
    for code in project.codes():
        yield f"    {code.name} ({used.count(code.id)})"


def import_codes(project: Project, file: Path) -> str:
    """Take the codes of a file into the codebook; returns what happened, in a sentence. Raises ProjectError."""
    try:
        data = file.read_bytes()
    except OSError as error:
        raise NoCodebook(str(file), error.strerror or str(error)) from error
    operation = taken_in(project.codes(), read_codebook(data, file.name))
    if operation.changes:
        project.apply(operation)
    new = sum(change.before is None for change in operation.changes)
    return f"New codes: {new}. Renewed: {len(operation.changes) - new}."


def merge(project: Project, file: Path) -> str:
    """Take in what is in another project; returns what happened, in a sentence. Raises ProjectError."""
    if not file.is_file():
        raise NoProject(file)
    with Project(file) as other:
        operation = project.take_in(other.snapshot())
    kinds = Counter(type(change.after).__name__ for change in operation.changes)
    return f"Taken in from {file}: notes {kinds['Note']}, codes {kinds['Code']}, corrections {kinds['Correction']}."


def restored(choice: str, paths: Sequence[Path], backup: str) -> str:
    """Put a backup in the place of the project that is meant, `newest` or a file; what happened. Raises ProjectError."""
    file = file_of(choice, paths)
    if file is None:
        raise ProjectError("Name the folder, or the project with --project.")
    chosen = next(filter(_is_whole, backups_of(file)), None) if backup == "newest" else Path(backup)
    if chosen is None:
        raise ProjectError(f"{file}: there is no backup of it.")
    check_whole(chosen)  # what cannot be used replaces nothing
    if not file.exists():
        copy_project(chosen, file)
        return f"{chosen} stands in the project's place again."
    return f"{chosen} stands in the project's place again. What stood there is kept as {restore(file, chosen)}."


def _is_whole(backup: Path) -> bool:
    try:
        check_whole(backup)
    except ProjectError:
        return False
    return True


def export_codes(project: Project, file: Path) -> bytes:
    """The codebook as the file's name asks for. Raises ProjectError."""
    if file.suffix.lower() not in WRITERS:
        raise ProjectError(f"{file}: name a file that ends in {', '.join(WRITERS)}.")
    return WRITERS[file.suffix.lower()](project.codes())
