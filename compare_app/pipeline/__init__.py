"""The stages in order: files in, stories out. Knows no stage's inside, and no Qt.

`stream` yields every story as soon as it is compared, in the order of the report; `compare` gathers them, and `read_ahead` makes a later run short.
The result does not depend on the order in which the paths are given or listed, except with `one_story`, where that order is
the versions'.

`asked` is what can be asked of a run besides its files, and who listens; `run` is one run over files, with what goes wrong in
it (`faults`); `story` compares the versions of one story. With a `Memory` that goes from run to run only what changed is done
again: one corrected story, one edited file.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from os import PathLike
from pathlib import Path

from compare_app.memory import Memory
from compare_app.model.cancel import Cancelled, ShouldCancel
from compare_app.model.comparison import Comparison, Story
from compare_app.model.document import Document, Problem
from compare_app.pipeline.asked import Listeners, Progress, Wishes
from compare_app.pipeline.faults import NothingReadable
from compare_app.pipeline.run import Run
from compare_app.pipeline.story import compare_story
from compare_app.readers.registry import FoundFiles, find_files

__all__ = [
    "Listeners",
    "NothingReadable",
    "Progress",
    "Wishes",
    "compare",
    "compare_story",
    "read_ahead",
    "stream",
]

#: As the program does by itself, and nobody listens.
DEFAULT, NOBODY = Wishes(), Listeners()


def compare(
    paths: Sequence[str | PathLike[str]],
    one_story: bool = False,
    wishes: Wishes = DEFAULT,
    listeners: Listeners = NOBODY,
    memory: Memory | None = None,
) -> Comparison:
    """Compare files, or the files of folders, to the end.

    With `one_story` all of them are versions of one story, in the given order. `memory`: what earlier runs left, and this one
    leaves. Raises NothingReadable, Cancelled.
    """
    problems: list[Problem] = []

    def hear(problem: Problem) -> None:
        problems.append(problem)
        listeners.problem(problem)

    stories = tuple(stream(paths, one_story, wishes, replace(listeners, problem=hear), memory))
    return Comparison(stories, tuple(sorted(problems, key=lambda p: (p.path, p.kind, p.message))), wishes.settings)


def stream(
    paths: Sequence[str | PathLike[str]],
    one_story: bool = False,
    wishes: Wishes = DEFAULT,
    listeners: Listeners = NOBODY,
    memory: Memory | None = None,
    early: float | None = None,
) -> Iterator[Story]:
    """Yield the stories, each as soon as it is compared: those with most versions first, single articles last.

    A story that is the same as in the run before over this `memory` is the very same value. With `early`, a first story of the
    files read so far is yielded after about so many seconds, while the others are read; a story that comes later replaces
    every one before it with which it shares a version. Raises NothingReadable, Cancelled.
    """
    memory = memory if memory is not None else Memory()
    run = Run(wishes, listeners, memory)
    files = _files(paths, one_story)
    read = run.read(files)
    if early is not None and not one_story:
        yield from _first_story(run, read, early)
    for _ in read:
        pass
    yield from run.stories(one_story)
    memory.forget_others(files.files, run.used, run.done)


def _first_story(run: Run, read: Iterator[Document], seconds: float) -> Iterator[Story]:
    """Read on until there is a story to show: looked for after so many seconds, then each time after twice as long."""
    start = time.monotonic()
    for _ in read:
        if time.monotonic() - start < seconds:
            continue
        seconds *= 2
        first = run.first_story()
        if first is not None:
            yield first
            return


def read_ahead(
    paths: Sequence[str | PathLike[str]], memory: Memory, should_cancel: ShouldCancel, one_story: bool = False
) -> None:
    """Read and analyse files for a run with the same memory that is to follow; what goes wrong is told by that run."""
    run = Run(DEFAULT, Listeners(should_cancel=should_cancel), memory)
    with suppress(Cancelled, NothingReadable):
        for _ in run.read(_files(paths, one_story)):
            pass


def _files(paths: Sequence[str | PathLike[str]], one_story: bool) -> FoundFiles:
    """The files to read: as given where that order is the versions', else by name, however they were given."""
    found = find_files([Path(path) for path in paths])
    if one_story:
        return found
    return FoundFiles(tuple(sorted(found.files, key=lambda file: (file.name, str(file.path)))), found.problems)
