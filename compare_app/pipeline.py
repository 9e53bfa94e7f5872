"""The stages in order: files in, stories out. Knows no stage's inside, and no Qt.

`stream` yields every story as soon as it is compared, in the order of the report; `compare` gathers them. The result does
not depend on the order in which the paths are given or listed, except with `one_story`, where that order is the versions'.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from os import PathLike
from pathlib import Path
from typing import Literal, NamedTuple

from compare_app.align import align
from compare_app.changes.describe import describe
from compare_app.model.alignment import Constraints
from compare_app.model.cancel import ShouldCancel, check
from compare_app.model.comparison import Comparison, Story
from compare_app.model.document import Problem
from compare_app.model.settings import Settings
from compare_app.model.version import Version
from compare_app.readers.registry import FoundFiles, find_files, read
from compare_app.stories.group import group
from compare_app.stories.titles import title_of
from compare_app.text.analyse import analyse

Stage = Literal["read", "group", "compare"]


class Progress(NamedTuple):
    """How far a stage has come: `done` of `total` files (or stories), and the name of the one at hand."""

    stage: Stage
    done: int
    total: int
    name: str = ""


OnProgress = Callable[[Progress], None]
OnProblem = Callable[[Problem], None]


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
) -> Comparison:
    """Compare files, or the files of folders, to the end.

    With `one_story` all of them are versions of one story, in the given order. Raises NothingReadable, Cancelled.
    """
    settings = settings or Settings()
    problems: list[Problem] = []
    stories = tuple(stream(paths, one_story, settings, progress, should_cancel, problems.append))
    return Comparison(stories, tuple(sorted(problems, key=lambda p: (p.path, p.kind, p.message))), settings)


def stream(
    paths: Sequence[str | PathLike[str]],
    one_story: bool = False,
    settings: Settings | None = None,
    progress: OnProgress | None = None,
    should_cancel: ShouldCancel | None = None,
    on_problem: OnProblem | None = None,
) -> Iterator[Story]:
    """Yield the stories, each as soon as it is compared: those with most versions first, single articles last.

    `on_problem` hears of every file that could not be used. Raises NothingReadable, Cancelled.
    """
    settings = settings or Settings()
    report = progress or _ignore
    versions = _read_all(_files([Path(p) for p in paths], one_story), report, should_cancel, on_problem or _ignore)
    report(Progress("group", 0, 1))
    groups = [list(range(len(versions)))] if one_story else group(versions, should_cancel)
    report(Progress("group", 1, 1))
    stories = [tuple(versions[i] for i in positions) for positions in groups]
    if not one_story:
        stories.sort(key=_rank)
    for done, members in enumerate(stories):
        check(should_cancel)
        title = title_of(members)
        report(Progress("compare", done, len(stories), title))
        yield compare_story(members, settings=settings, should_cancel=should_cancel, title=title)
    report(Progress("compare", len(stories), len(stories)))


def compare_story(
    versions: Sequence[Version],
    constraints: Constraints | None = None,
    settings: Settings | None = None,
    should_cancel: ShouldCancel | None = None,
    title: str | None = None,
) -> Story:
    """Align the versions of one story, in their order, and describe what changed; `constraints` are the user's."""
    settings = settings or Settings()
    alignment = align(versions, constraints or Constraints(), settings, should_cancel)
    changes = describe(versions, alignment, settings, should_cancel)
    return Story(title_of(versions) if title is None else title, tuple(versions), alignment, changes)


def _files(paths: Sequence[Path], one_story: bool) -> FoundFiles:
    """The files to read: as given where that order is the versions', else by name, however they were given."""
    found = find_files(paths)
    if one_story:
        return found
    return FoundFiles(tuple(sorted(found.files, key=lambda file: (file.name, str(file.path)))), found.problems)


def _read_all(
    found: FoundFiles, report: OnProgress, should_cancel: ShouldCancel | None, on_problem: OnProblem
) -> list[Version]:
    """Read and analyse every file; what cannot be read is handed to `on_problem`."""
    problems: list[Problem] = list(found.problems)
    versions: list[Version] = []
    for problem in found.problems:
        on_problem(problem)
    for done, file in enumerate(found.files):
        check(should_cancel)
        report(Progress("read", done, len(found.files), file.name))
        result = read(file.path, file.name)
        for problem in result.problems:
            problems.append(problem)
            on_problem(problem)
        versions += [analyse(document) for document in result.documents]
    report(Progress("read", len(found.files), len(found.files)))
    if not versions:
        raise NothingReadable(tuple(problems))
    return versions


def _rank(versions: tuple[Version, ...]) -> tuple[int, int, str]:
    """Where a story stands: more versions first, then more words, then by name."""
    return -len(versions), -sum(len(v.words) for v in versions), min(v.document.path for v in versions)


def _ignore(_: object) -> None:
    """Hear nothing."""
