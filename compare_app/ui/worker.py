"""The process in which texts are read and compared. Imports no Qt, and the heavy libraries only when work comes.

Requests carry a number. The worker stops what it is doing as soon as another number is wanted, and what it sends says to
which request it belongs, so that late answers can be dropped.
"""

from __future__ import annotations

import traceback
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Protocol

from compare_app.model.cancel import Cancelled
from compare_app.model.comparison import Story
from compare_app.model.document import Problem
from compare_app.model.settings import Settings

if TYPE_CHECKING:
    from compare_app.pipeline import Progress

#: At most about twenty progress reports a second.
_PROGRESS_EVERY = 0.05


@dataclass(frozen=True, slots=True)
class Request:
    """A folder, or files, to be compared."""

    number: int
    paths: tuple[Path, ...]
    one_story: bool = False
    settings: Settings = field(default_factory=Settings)


@dataclass(frozen=True, slots=True)
class ProgressMade:
    """How far a stage has come."""

    number: int
    stage: str
    done: int
    total: int
    name: str


@dataclass(frozen=True, slots=True)
class StoryDone:
    """One story, ready to be shown; its words are left out, the window shows text and not words."""

    number: int
    story: Story


@dataclass(frozen=True, slots=True)
class ProblemFound:
    """A file that could not be used."""

    number: int
    problem: Problem


@dataclass(frozen=True, slots=True)
class Finished:
    """The request is done; `nothing` where no article could be read, `failure` a report for the developers."""

    number: int
    nothing: bool = False
    failure: str = ""


Answer = ProgressMade | StoryDone | ProblemFound | Finished


class Pipe(Protocol):
    """The worker's end of the connection."""

    def recv(self) -> Request | None:
        """The next request."""

    def send(self, answer: Answer) -> None:
        """Give an answer."""


class Wanted(Protocol):
    """The number of the request that is wanted now, shared with the window."""

    value: int


def serve(pipe: Pipe, wanted: Wanted) -> None:
    """Answer requests until the window says None or goes away."""
    while True:
        try:
            request = pipe.recv()
        except (EOFError, OSError, KeyboardInterrupt):
            return
        if request is None:
            return
        try:
            _answer(request, pipe, wanted)
        except (BrokenPipeError, KeyboardInterrupt):
            return


def _answer(request: Request, pipe: Pipe, wanted: Wanted) -> None:
    from compare_app.pipeline import NothingReadable, stream

    def unwanted() -> bool:
        return wanted.value != request.number

    try:
        for story in stream(
            request.paths,
            request.one_story,
            request.settings,
            _Reporter(request.number, pipe),
            unwanted,
            lambda problem: pipe.send(ProblemFound(request.number, problem)),
        ):
            pipe.send(StoryDone(request.number, lightened(story)))
        pipe.send(Finished(request.number))
    except Cancelled:
        pipe.send(Finished(request.number))
    except NothingReadable:
        pipe.send(Finished(request.number, nothing=True))
    except (BrokenPipeError, KeyboardInterrupt):
        raise
    except Exception:  # noqa: BLE001  the border of the process: whatever went wrong becomes a report in the window
        pipe.send(Finished(request.number, failure=without_values(traceback.format_exc())))


def lightened(story: Story) -> Story:
    """The story without its words: they are most of its weight, and the window never asks for them."""
    return replace(story, versions=tuple(replace(version, words=()) for version in story.versions))


def without_values(report: str) -> str:
    """A traceback without the exceptions' own messages, which can hold words of an article."""
    kept: list[str] = []
    for line in report.splitlines():
        if line.startswith((" ", "Traceback", "During", "The above")) or not line:
            kept.append(line)
        else:
            kept.append(line.split(":", 1)[0])
    return "\n".join(kept)


class _Reporter:
    """Sends progress, not too often; the last of a stage always."""

    def __init__(self, number: int, pipe: Pipe) -> None:
        self._number = number
        self._pipe = pipe
        self._last = 0.0

    def __call__(self, progress: Progress) -> None:
        now = monotonic()
        if now - self._last >= _PROGRESS_EVERY or progress.done >= progress.total:
            self._last = now
            self._pipe.send(ProgressMade(self._number, progress.stage, progress.done, progress.total, progress.name))


def paths_of(paths: Sequence[Path]) -> tuple[Path, ...]:
    """Absolute, so that the worker's own folder does not matter."""
    return tuple(path.absolute() for path in paths)
