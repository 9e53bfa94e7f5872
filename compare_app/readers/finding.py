"""Which files a researcher means: folders walked, files named so that a person can tell them apart, the rest said quietly."""

from __future__ import annotations

import os
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from compare_app.model.document import Problem

from .beside import is_companion
from .kinds import is_known, is_own_file

#: More unreadable files of one folder than this are said in one problem.
_SINGLE_PROBLEMS = 3
_CLUTTER = frozenset({"thumbs.db", "desktop.ini", "__macosx", "icon\r"})


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file to read, and the name to show for it: relative to the folder that was given, `/` between its parts."""

    path: Path
    name: str


@dataclass(frozen=True, slots=True)
class FoundFiles:
    """What was found: the files of each given path in turn, those of a folder sorted by name."""

    files: tuple[FoundFile, ...]
    problems: tuple[Problem, ...] = ()


def find_files(paths: Sequence[Path]) -> FoundFiles:
    """Find the readable files in folders and among files. Never raises; what is not there or not readable is a problem.

    Hidden files and the program's own files are left out, folders linked in a circle are entered once, and a file
    given twice is taken once. Files are kept in the given order; it is the order of versions with `--one-story`.
    """
    found: list[tuple[Path, PurePath]] = []
    problems: list[Problem] = []
    seen: set[str] = set()
    for given in map(Path, paths):
        if os.path.isdir(given):  # noqa: PTH112  Path.is_dir raises where a folder may not be entered
            inside, refused = _walk(given, seen)
            found += inside
            problems += refused
        elif not os.path.lexists(given):
            problems.append(
                Problem(_shown(given.name), "unreadable", f"{_shown(given.name)} is not there; check the path.")
            )
        elif _is_new(given, seen):
            found.append((given, PurePath(given.name)))
    return FoundFiles(tuple(_named(found)), tuple(problems))


def _walk(top: Path, seen: set[str]) -> tuple[list[tuple[Path, PurePath]], list[Problem]]:
    """The files under a folder by name, and one problem for a few unreadable ones, or one a folder for many."""
    files: list[tuple[Path, PurePath]] = []
    unknown: dict[PurePath, list[PurePath]] = defaultdict(list)
    problems: list[Problem] = []

    def refused(error: OSError) -> None:
        where = _shown(PurePath(os.path.relpath(error.filename, top)).as_posix())
        message = f"The folder {where} may not be opened; change its permissions and open it again."
        problems.append(Problem(where, "unreadable", message))

    for folder, subfolders, names in os.walk(top, onerror=refused, followlinks=True):
        here = Path(folder)
        if not _is_new(here, seen):
            subfolders.clear()
            continue
        subfolders[:] = sorted(name for name in subfolders if not _is_hidden(name) and not _is_page_folder(name, names))
        for name in names:
            path, relative = here / name, (here / name).relative_to(top)
            if _is_hidden(name) or is_own_file(path) or is_companion(path) or not _is_new(path, seen):
                continue
            if is_known(path):
                files.append((path, relative))
            else:
                unknown[relative.parent].append(relative)
    files.sort(key=lambda file: _in_order(file[1].as_posix()))
    return files, problems + list(_unsupported(unknown))


def _unsupported(unknown: dict[PurePath, list[PurePath]]) -> Iterator[Problem]:
    for folder in sorted(unknown):
        files = sorted(unknown[folder])
        if len(files) > _SINGLE_PROBLEMS:
            kinds = ", ".join(
                kind for kind, _ in Counter(f.suffix.lower() or "no ending" for f in files).most_common(5)
            )
            where = _shown(folder.as_posix())
            message = f"{len(files)} files in {'the folder' if where == '.' else where} are no articles ({kinds}); they were left out."
            yield Problem(where, "unsupported", message)
            continue
        for file in files:
            name = _shown(file.as_posix())
            yield Problem(
                name, "unsupported", f"{name} is of no kind that can be read; save it as text, HTML, DOCX or PDF."
            )


def _is_hidden(name: str) -> bool:
    return name.startswith((".", "~$")) or name.lower() in _CLUTTER


def _is_page_folder(folder: str, names: Sequence[str]) -> bool:
    """Whether a folder holds the pictures and styles of a web page that was saved beside it."""
    match = re.fullmatch(
        r"(.+)[_ .-](files|file|dateien|fichiers|archivos|ficheros|arquivos|bestanden|filer|pliki|soubory)",
        folder,
        re.I,
    )
    return match is not None and any(
        PurePath(name).stem == match[1] and name.lower().endswith(("htm", "html")) for name in names
    )


def _is_new(path: Path, seen: set[str]) -> bool:
    """Whether this file or folder, over whatever links it was reached, is met for the first time."""
    try:
        real = os.path.realpath(path)
    except (OSError, ValueError):
        return True  # reading it will say what is wrong
    if real in seen:
        return False
    seen.add(real)
    return True


def _in_order(name: str) -> tuple[list[tuple[int, int, str]], str]:
    """Sort as people number files: part 2 before part 10; the exact name decides between equals."""
    parts = re.findall(r"[0-9]+|[^0-9]+", name.casefold())
    return [(0, int(p[:18]), p) if p.isdigit() else (1, 0, p) for p in parts], name


def _named(found: list[tuple[Path, PurePath]]) -> Iterator[FoundFile]:
    """Put as much of a file's folders before its name as sets it apart from the others."""
    names = [relative.as_posix() for _, relative in found]
    for depth in range(1, 64):
        often = Counter(names)
        if all(count == 1 for count in often.values()):
            break
        for i, (path, relative) in enumerate(found):
            if often[names[i]] > 1:
                whole = path.absolute().parts[1:]
                names[i] = "/".join(whole[-min(len(whole), len(relative.parts) + depth) :])
    for (path, _), name in zip(found, names, strict=True):
        yield FoundFile(path, _shown(name))


def _shown(name: str) -> str:
    """The name as valid text on one line; what the file system holds as loose bytes becomes a question mark."""
    clean = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return "".join(c if c.isprintable() else "\ufffd" for c in clean)
