"""Where project files are: one a folder, in the user's data folder, or where the user saved it.

`COMPARE_APP_DATA`, set in the environment, is the data folder in place of the system's.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Sequence
from pathlib import Path

import platformdirs

from compare_app.project.errors import MissingProject

SUFFIX = ".storycompare"
_LONGEST = 40


def data_folder() -> Path:
    """The folder of the program's own data."""
    given = os.environ.get("COMPARE_APP_DATA")
    return Path(given) if given else Path(platformdirs.user_data_dir("compare-app", appauthor=False))


def folder_of(paths: Sequence[Path]) -> Path | None:
    """The folder that a project for these paths is about: the folder opened, or the one that holds the files."""
    if not paths:
        return None
    whole = [path.absolute() for path in paths]
    if len(whole) == 1 and whole[0].is_dir():
        return whole[0]
    try:
        return Path(os.path.commonpath([path if path.is_dir() else path.parent for path in whole]))
    except ValueError:  # two drives
        return None


def own_file(folder: Path) -> Path:
    """The project file of a folder in the data folder: a name that can be read, and a hash of where the folder is."""
    place = os.path.realpath(folder)
    readable = re.sub(r"[^\w-]+", "-", Path(place).name).strip("-")[:_LONGEST] or "folder"
    name = f"{readable}-{hashlib.sha256(os.fsencode(place)).hexdigest()[:12]}"
    return data_folder() / "projects" / f"{name}{SUFFIX}"


def project_file(folder: Path) -> Path:
    """Where the project of a folder is: where the user saved it, else in the data folder, be it there yet or not.

    Raises MissingProject where what the user saved is not there.
    """
    own = own_file(folder)
    try:
        elsewhere = _pointer(own).read_text(encoding="utf-8").strip()
    except OSError:
        return own
    if elsewhere and not Path(elsewhere).is_file():
        raise MissingProject(Path(elsewhere))
    return Path(elsewhere) if elsewhere else own


def point_to(folder: Path, file: Path) -> None:
    """From now on the project of the folder is that file."""
    own = own_file(folder)
    own.parent.mkdir(parents=True, exist_ok=True)
    if file.absolute() == own.absolute():
        _pointer(own).unlink(missing_ok=True)
    else:
        part = own.with_suffix(".part")
        part.write_text(f"{file.absolute()}\n", encoding="utf-8")
        part.replace(_pointer(own))


def _pointer(own: Path) -> Path:
    return own.with_suffix(".place")
