"""Backups of project files: whole, rotated, and the way back to one.

They lie in the user's data folder, also for a project that was saved elsewhere. Kept are the five newest and the newest of
each of the last fourteen days that have one.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import sqlite3
import tempfile
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from compare_app.project.places import SUFFIX, data_folder

_NEWEST, _DAYS = 5, 14
#: Backups are at least so long apart: five of the same minute would be one.
_APART = timedelta(minutes=10)
_STAMP = "%Y%m%dT%H%M%S%f"
_NAME = re.compile(r"(?P<time>\d{8}T\d{12})\.storycompare")


def keep_backup(path: Path, moment: datetime | None = None) -> Path | None:
    """Back the project up where it has changed since its newest backup and that is not quite new; returns the new one."""
    moment = moment or datetime.now(UTC)
    kept = backups_of(path)
    if kept and (path.stat().st_mtime <= kept[0].stat().st_mtime or kept[0].name > _name(moment - _APART)):
        return None
    target = _folder(path) / _name(moment)
    target.parent.mkdir(parents=True, exist_ok=True)
    copy_project(path, target)
    for old in _surplus(backups_of(path)):
        old.unlink(missing_ok=True)
    return target


def backups_of(path: Path) -> tuple[Path, ...]:
    """The project's backups, the newest first."""
    folder = _folder(path)
    found = [file for file in folder.iterdir() if _NAME.fullmatch(file.name)] if folder.is_dir() else []
    return tuple(sorted(found, reverse=True))


def restore(path: Path, backup: Path | None) -> Path:
    """Put a backup in the place of a damaged project, or nothing at all; returns where the damaged file is kept."""
    aside = path.with_name(f"{path.stem}.damaged-{datetime.now(UTC).strftime(_STAMP)}{path.suffix}")
    shutil.copy2(path, aside)
    path.with_name(f"{path.name}-journal").unlink(missing_ok=True)  # the damaged file's, never the backup's
    if backup is None:
        path.unlink()
    else:
        copy_project(backup, path)
    return aside


def copy_project(source: Path, target: Path) -> None:
    """A whole copy of a project, also while somebody writes to it; it appears at once or not at all."""
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}-", suffix=".part")
    os.close(handle)
    part = Path(name)
    try:
        uri = f"{source.absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(uri, uri=True)) as here, closing(sqlite3.connect(part)) as there:
            here.backup(there)
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _name(moment: datetime) -> str:
    return f"{moment.strftime(_STAMP)}{SUFFIX}"


def _folder(path: Path) -> Path:
    name = hashlib.sha256(os.fsencode(path.absolute())).hexdigest()[:16]
    return data_folder() / "backups" / f"{path.stem}-{name}"


def _surplus(newest_first: Iterable[Path]) -> list[Path]:
    """The backups that are not kept."""
    files = list(newest_first)
    oldest = datetime.now(UTC) - timedelta(days=_DAYS)
    days: set[str] = set()
    surplus = []
    for number, file in enumerate(files):
        day = file.name[:8]
        first_of_day = day not in days and day >= f"{oldest:%Y%m%d}"
        days.add(day)
        if number >= _NEWEST and not first_of_day:
            surplus.append(file)
    return surplus
