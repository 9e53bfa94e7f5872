"""What the window and the process that compares say to each other; loads nothing of the analysis.

Requests carry a number; what the process sends says to which request it belongs, so that late answers can be dropped.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from compare_app.model.comparison import Story
from compare_app.model.document import Problem
from compare_app.model.settings import Settings

if TYPE_CHECKING:
    from compare_app.model.explanation import Explanation
    from compare_app.project.attaching import Snapshot
    from compare_app.project.corrections import Corrections
    from compare_app.readers.inspect import InspectReport


@dataclass(frozen=True, slots=True)
class Ahead:
    """What will be asked for presently: it is read meanwhile, until the request itself comes. Nothing is answered."""

    paths: tuple[Path, ...]
    one_story: bool = False


@dataclass(frozen=True, slots=True)
class Request:
    """A folder, or files, to be compared."""

    number: int
    paths: tuple[Path, ...]
    one_story: bool = False
    settings: Settings = field(default_factory=Settings)
    corrections: Corrections | None = None
    #: only what is another than what was sent before: what changed in the folder, what was corrected
    again: bool = False


@dataclass(frozen=True, slots=True)
class Save:
    """What was compared last, to be written as a report, with what the project holds; None where there is none.

    `story`: the articles of the one story that is wanted; None for all.
    """

    number: int
    format: str
    target: Path
    sources: tuple[Path, ...]
    project: Snapshot | None = None
    story: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Inspect:
    """One article's file, to be read as by default and as the user says."""

    token: int
    paths: tuple[Path, ...]
    article: str
    corrections: Corrections


@dataclass(frozen=True, slots=True)
class Inspected:
    """A file read as by default, and as the user says; the articles of a file that cannot be read so are none."""

    token: int
    stated: InspectReport | None
    read: InspectReport | None


@dataclass(frozen=True, slots=True)
class Why:
    """Two sentences of a story compared last: why they are linked, or are not. Each: the article, the sentence in it."""

    token: int
    one: tuple[str, int]
    two: tuple[str, int]


@dataclass(frozen=True, slots=True)
class Explained:
    """What speaks for the pair and against it; None where the story is no longer at hand."""

    token: int
    explanation: Explanation | None


@dataclass(frozen=True, slots=True)
class Saved:
    """The report is written; or it is not: it was stopped, or `refusal` says why in a sentence for a person."""

    number: int
    target: Path
    refusal: str = ""
    failure: str = ""
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class ProgressMade:
    """How far a stage has come."""

    number: int
    stage: str
    done: int
    total: int
    name: str


@dataclass(frozen=True, slots=True)
class StoryParcel:
    """A part of a story (see `parcels`); with the last one it is ready to be shown. Its words are left out: the window shows text."""

    number: int
    parcel: bytes
    last: bool


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
    #: the articles of every story there is now, in their order; empty where the request was not carried out to the end
    stories: tuple[frozenset[str], ...] = ()


Answer = ProgressMade | StoryParcel | ProblemFound | Finished | Saved | Inspected | Explained


class Pipe(Protocol):
    """The worker's end of the connection."""

    def recv(self) -> Request | Ahead | Save | Inspect | Why | None:
        """The next request."""

    def poll(self) -> bool:
        """Whether a request is waiting."""

    def send(self, answer: Answer) -> None:
        """Give an answer."""


#: Wanted in place of a request's number: the report that is being written is not.
NO_REPORT = -1


class Wanted(Protocol):
    """The number of the request that is wanted now, shared with the window."""

    value: int


def paths_in(story: Story) -> frozenset[str]:
    """The articles of a story."""
    return frozenset(version.document.path for version in story.versions)


def paths_of(paths: Sequence[Path]) -> tuple[Path, ...]:
    """Absolute, so that the worker's own folder does not matter."""
    return tuple(path.absolute() for path in paths)


def file_of(path: str) -> str:
    """The file that an article stands in: its path without its number."""
    file, mark, number = path.rpartition("#")
    return file if mark and number.isdigit() else path
