"""The stages in order: files in, stories out. Knows no stage's inside, and no Qt.

`stream` yields every story as soon as it is compared, in the order of the report; `compare` gathers them. The result does
not depend on the order in which the paths are given or listed, except with `one_story`, where that order is the versions'.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import Literal, NamedTuple

from compare_app.align import align
from compare_app.align.semantic.tensors import UnusableModel
from compare_app.changes.describe import describe
from compare_app.model.alignment import Constraints
from compare_app.model.cancel import Cancelled, ShouldCancel, check
from compare_app.model.comparison import Comparison, Story
from compare_app.model.document import Document, Problem
from compare_app.model.settings import Settings
from compare_app.model.version import Version
from compare_app.readers.registry import FoundFiles, ReadOptions, find_files, read
from compare_app.stories.group import group
from compare_app.stories.titles import title_of
from compare_app.text.analyse import analyse

logger = logging.getLogger(__name__)

Stage = Literal["read", "group", "compare"]


class Progress(NamedTuple):
    """How far a stage has come: `done` of `total` files (or stories), and the name of the one at hand."""

    stage: Stage
    done: int
    total: int
    name: str = ""


OnProgress = Callable[[Progress], None]
OnProblem = Callable[[Problem], None]
#: How to read files, by the name under which they are shown; all others by default.
ReadAs = Mapping[str, ReadOptions]


class NothingReadable(Exception):  # noqa: N818  an answer for a person, not a fault of the program
    """No file gave an article; `problems` say why, file by file (none at all: there was no file)."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(problems[0].message if problems else "There is no file to read.")
        self.problems = problems


def compare(
    paths: Sequence[str | PathLike[str]],
    one_story: bool = False,
    settings: Settings | None = None,
    progress: OnProgress | None = None,
    should_cancel: ShouldCancel | None = None,
    read_options: ReadAs | None = None,
) -> Comparison:
    """Compare files, or the files of folders, to the end.

    With `one_story` all of them are versions of one story, in the given order. `read_options`: how to read files otherwise
    than by default, by the name under which they are shown. Raises NothingReadable, Cancelled.
    """
    settings = settings or Settings()
    problems: list[Problem] = []
    stories = tuple(
        stream(paths, one_story, settings, progress, should_cancel, problems.append, read_options=read_options)
    )
    return Comparison(stories, tuple(sorted(problems, key=lambda p: (p.path, p.kind, p.message))), settings)


def stream(
    paths: Sequence[str | PathLike[str]],
    one_story: bool = False,
    settings: Settings | None = None,
    progress: OnProgress | None = None,
    should_cancel: ShouldCancel | None = None,
    on_problem: OnProblem | None = None,
    early: float | None = None,
    read_options: ReadAs | None = None,
) -> Iterator[Story]:
    """Yield the stories, each as soon as it is compared: those with most versions first, single articles last.

    `on_problem` hears of every file that could not be used. With `early`, a first story of the files read so far is yielded
    after about so many seconds, while the others are read; a story that comes later replaces every one before it with
    which it shares a version. `read_options` as in `compare`. Raises NothingReadable, Cancelled.
    """
    work = _Work(settings or Settings(), progress or _ignore, should_cancel, on_problem or _ignore)
    files = _files([Path(p) for p in paths], one_story)
    versions: list[Version] = []
    due = None if early is None or one_story else _Due(early)
    for version in work.read(files, read_options or {}):
        versions.append(version)
        if due is not None and due.now():
            first = work.first_story(versions)
            if first is not None:
                due = None
                yield first
    yield from work.stories(versions, one_story)


class _Due:
    """Says when it is time to look for a first story: after so many seconds, then each time after twice as long."""

    def __init__(self, seconds: float) -> None:
        self._start = time.monotonic()
        self._seconds = seconds

    def now(self) -> bool:
        """Whether the time has come (again)."""
        if time.monotonic() - self._start < self._seconds:
            return False
        self._seconds *= 2
        return True


class _Work:
    """One run of the stages: who listens, whether to go on, and the stories compared so far."""

    def __init__(
        self, settings: Settings, progress: OnProgress, should_cancel: ShouldCancel | None, on_problem: OnProblem
    ) -> None:
        self._settings = settings
        self._progress = progress
        self._should_cancel = should_cancel
        self._on_problem = on_problem
        self._early: tuple[tuple[Version, ...], Story] | None = None

    def read(self, found: FoundFiles, options: ReadAs) -> Iterator[Version]:
        """Read and analyse every file; what cannot be read is handed to the listener."""
        problems: list[Problem] = []
        nothing = True
        for problem in found.problems:
            self._tell(problem, problems)
        for done, file in enumerate(found.files):
            check(self._should_cancel)
            self._progress(Progress("read", done, len(found.files), file.name))
            result = read(file.path, file.name, options.get(file.name, ReadOptions()))
            for problem in result.problems:
                self._tell(problem, problems)
            for document in result.documents:
                try:
                    version = analyse(document)
                except Exception:
                    logger.exception("analysis failed")
                    self._tell(_fault(document), problems)
                    continue
                nothing = False
                yield version
        self._progress(Progress("read", len(found.files), len(found.files)))
        if nothing:
            raise NothingReadable(tuple(problems))

    def first_story(self, versions: Sequence[Version]) -> Story | None:
        """The foremost story of what has been read so far, if any has two versions."""
        members = self._grouped(versions)[0]
        if len(members) < 2:
            return None
        self._early = members, self._compared(members)
        return self._early[1]

    def stories(self, versions: Sequence[Version], one_story: bool) -> Iterator[Story]:
        """Group and compare everything."""
        self._progress(Progress("group", 0, 1))
        groups = [tuple(versions)] if one_story else self._grouped(versions)
        self._progress(Progress("group", 1, 1))
        for done, members in enumerate(groups):
            check(self._should_cancel)
            self._progress(Progress("compare", done, len(groups), title_of(members)))
            if self._early is not None and _same(self._early[0], members):
                yield self._early[1]
            else:
                yield from self._with_care(members)
        self._progress(Progress("compare", len(groups), len(groups)))

    def _with_care(self, members: Sequence[Version]) -> Iterator[Story]:
        """Compare a story; where a mistake of the program prevents it, its articles stand alone and a problem says so."""
        try:
            story = self._compared(members)
        except (Cancelled, UnusableModel):
            raise
        except Exception:
            if len(members) < 2:
                raise
            logger.exception("comparison failed")
            self._on_problem(_uncompared(members))
            yield from (self._compared([member]) for member in members)
        else:
            yield story

    def _grouped(self, versions: Sequence[Version]) -> list[tuple[Version, ...]]:
        groups = group(versions, self._should_cancel)
        return sorted((tuple(versions[i] for i in positions) for positions in groups), key=_rank)

    def _compared(self, members: Sequence[Version]) -> Story:
        return compare_story(members, settings=self._settings, should_cancel=self._should_cancel)

    def _tell(self, problem: Problem, problems: list[Problem]) -> None:
        problems.append(problem)
        self._on_problem(problem)


def compare_story(
    versions: Sequence[Version],
    constraints: Constraints | None = None,
    settings: Settings | None = None,
    should_cancel: ShouldCancel | None = None,
) -> Story:
    """Align the versions of one story, in their order, and describe what changed; `constraints` are the user's."""
    settings = settings or Settings()
    alignment = align(versions, constraints or Constraints(), settings, should_cancel)
    changes = describe(versions, alignment, settings, should_cancel)
    return Story(title_of(versions), tuple(versions), alignment, changes)


def _files(paths: Sequence[Path], one_story: bool) -> FoundFiles:
    """The files to read: as given where that order is the versions', else by name, however they were given."""
    found = find_files(paths)
    if one_story:
        return found
    return FoundFiles(tuple(sorted(found.files, key=lambda file: (file.name, str(file.path)))), found.problems)


def _fault(document: Document) -> Problem:
    """A mistake of the program in one article costs this article, not the folder."""
    message = f"{document.path} could not be analysed, by a mistake of the program; please report it with the file."
    return Problem(document.path, "damaged", message)


def _uncompared(members: Sequence[Version]) -> Problem:
    """A mistake of the program in one story costs its comparison, not the folder."""
    path, others = members[0].document.path, len(members) - 1
    message = (
        f"{path} and its {others} other version{'s' * (others > 1)} could not be compared, by a mistake of the program; "
        "they are shown as single articles. Please report it with the files."
    )
    return Problem(path, "damaged", message)


def _same(one: Sequence[Version], two: Sequence[Version]) -> bool:
    """Whether these are the very same versions in the same order."""
    return len(one) == len(two) and all(a is b for a, b in zip(one, two, strict=True))


def _rank(versions: tuple[Version, ...]) -> tuple[int, int, str]:
    """Where a story stands: more versions first, then more words, then by name."""
    return -len(versions), -sum(len(v.words) for v in versions), min(v.document.path for v in versions)


def _ignore(_: object) -> None:
    """Hear nothing."""
