"""Which files a researcher means: folders walked, files named so that a person can tell them apart, the rest said quietly."""

from __future__ import annotations

import os
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from compare_app.model.document import Problem
from compare_app.readers.accompanying import ADVICE, tells_of_folder
from compare_app.readers.beside import is_companion
from compare_app.readers.kinds import is_known, is_own_file

#: More unreadable files of one folder than this are said in one problem.
_SINGLE_PROBLEMS = 3
#: So many files that tell of the folder are named.
_NAMED = 3
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
            folder = _Folder(given, seen)
            folder.walk()
            found += folder.files()
            problems += folder.problems()
        elif not os.path.lexists(given):
            problems.append(
                Problem(_shown(given.name), "unreadable", f"{_shown(given.name)} is not there; check the path.")
            )
        elif _is_new(given, seen):
            found.append((given, PurePath(given.name)))
    return FoundFiles(tuple(_named(found)), tuple(problems))


class _Folder:
    """A folder's files, as they are met: what is read, and what is told of the others. `seen`: the real paths met before."""

    def __init__(self, top: Path, seen: set[str]) -> None:
        self._top = top
        self._seen = seen
        self._files: list[tuple[Path, PurePath]] = []
        self._unknown: dict[PurePath, list[PurePath]] = defaultdict(list)
        self._accompanying: list[PurePath] = []
        self._refused: list[Problem] = []

    def walk(self) -> None:
        """Meet every file in the folder and below, over links as well, each once."""
        for folder, subfolders, names in os.walk(self._top, onerror=self._refuse, followlinks=True):
            here = Path(folder)
            if not _is_new(here, self._seen):
                subfolders.clear()
                continue
            inside = (name for name in subfolders if not _is_hidden(name) and not _is_page_folder(name, names))
            subfolders[:] = sorted(inside)
            for name in names:
                if not _is_hidden(name):
                    self._meet(here / name)

    def files(self) -> list[tuple[Path, PurePath]]:
        """What is read, by name."""
        return sorted(self._files, key=lambda file: _in_order(file[1].as_posix()))

    def problems(self) -> Iterator[Problem]:
        """What may not be entered, what is no article: one problem for a few unreadable files, or one a folder for many."""
        yield from self._refused
        yield from _unsupported(self._unknown)
        yield from _left_out(sorted(self._accompanying))

    def _meet(self, path: Path) -> None:
        if is_own_file(path) or is_companion(path) or not _is_new(path, self._seen):
            return
        relative = path.relative_to(self._top)
        if not is_known(path):
            self._unknown[relative.parent].append(relative)
        elif tells_of_folder(path.name):
            self._accompanying.append(relative)
        else:
            self._files.append((path, relative))

    def _refuse(self, error: OSError) -> None:
        where = _shown(PurePath(os.path.relpath(error.filename, self._top)).as_posix())
        message = f"The folder {where} may not be opened; change its permissions and open it again."
        self._refused.append(Problem(where, "unreadable", message))


def _left_out(files: Sequence[PurePath]) -> Iterator[Problem]:
    """One sentence about the files that tell of the folder."""
    names = [_shown(file.as_posix()) for file in files]
    if len(names) == 1:
        yield Problem(names[0], "left_out", f"{names[0]} {ADVICE}.")
    elif names:
        rest = len(names) - _NAMED
        others = [f"{rest} more file{'s' if rest > 1 else ''}"] if rest > 0 else []
        *most, last = [*names[:_NAMED], *others]
        message = f"{', '.join(most)} and {last} tell of the folder and are no articles; they were left out. To read one, open it by itself."
        yield Problem(names[0], "left_out", message)


def _unsupported(unknown: Mapping[PurePath, Sequence[PurePath]]) -> Iterator[Problem]:
    for folder in sorted(unknown):
        names = [_shown(file.as_posix()) for file in sorted(unknown[folder])]
        if len(names) <= _SINGLE_PROBLEMS:
            advice = "is of no kind that can be read; save it as text, HTML, DOCX or PDF"
            yield from (Problem(name, "unsupported", f"{name} {advice}.") for name in names)
            continue
        often = Counter(file.suffix.lower() or "no ending" for file in unknown[folder]).most_common(5)
        kinds = ", ".join(kind for kind, _ in often)
        where = _shown(folder.as_posix())
        place = "the folder" if where == "." else where
        message = f"{len(names)} files in {place} are no articles ({kinds}); they were left out."
        yield Problem(where, "unsupported", message)


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
