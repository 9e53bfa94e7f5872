"""Writing a report: all of it or nothing, never over a source, over another file only when told to."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from compare_app.readers.kinds import is_known, is_own_file


class WontWrite(Exception):  # noqa: N818  an answer for a person
    """The report was not written; the message says why and what to do."""


def check_target(target: Path, sources: Iterable[Path], force: bool) -> None:
    """Raise WontWrite where the report must not be written. `sources`: what was opened, files and folders."""
    if target.is_dir():
        raise WontWrite(f"{target} is a folder: name a file for the report.")
    if not target.absolute().parent.is_dir():
        raise WontWrite(f"{target}: the folder {target.absolute().parent} does not exist.")
    if not target.exists():
        return
    if any(_same(target, source) or _is_read_from(source, target) for source in sources):
        raise WontWrite(f"{target} is one of the sources, and sources are never written to: choose another file.")
    if not force and target.is_file():
        raise WontWrite(f"{target} exists already: choose another file, or replace it with --force.")


def write_atomically(target: Path, data: bytes) -> None:
    """Write beside the target and put the finished file in its place, so that nobody ever sees half a report.

    A link stays, and what it leads to is replaced. Into what is no file (a pipe, /dev/stdout) it is written as it is.
    """
    if target.exists() and not target.is_file():
        target.write_bytes(data)
        return
    target = target.resolve()
    handle, name = tempfile.mkstemp(dir=target.absolute().parent, prefix=f".{target.name[:40]}-", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(_mode(target))
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _mode(target: Path) -> int:
    """The permissions of the file replaced, else what a new file would have here (mkstemp gives 0600)."""
    if target.exists():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _same(a: Path, b: Path) -> bool:
    try:
        return a.samefile(b)
    except OSError:
        return False


def _is_read_from(folder: Path, target: Path) -> bool:
    """Whether a file is one that is read where the folder is opened; what the program wrote there may be replaced."""
    if not folder.is_dir() or not target.resolve().is_relative_to(folder.resolve()):
        return False
    return is_known(target) and not is_own_file(target)
