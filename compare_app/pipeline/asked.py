"""What is asked of a run of the stages besides the files: how to read and compare them, who hears of it, whether to go on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from compare_app.corrections import Corrections
from compare_app.model.cancel import ShouldCancel
from compare_app.model.document import Problem
from compare_app.model.settings import Settings
from compare_app.readers.registry import ReadOptions

Stage = Literal["read", "group", "compare", "write"]


class Progress(NamedTuple):
    """How far a stage has come: `done` of `total` files (or stories), and the name of the one at hand."""

    stage: Stage
    done: int
    total: int
    name: str = ""


def _ignore(_: object) -> None:
    """Hear nothing."""


@dataclass(frozen=True)
class Wishes:
    """How the user wants files read and compared; by default as the program does by itself."""

    settings: Settings = field(default_factory=Settings)
    #: how to read files otherwise than by default, by the name under which they are shown
    read_as: Mapping[str, ReadOptions] = field(default_factory=dict)
    corrections: Corrections | None = None


@dataclass(frozen=True)
class Listeners:
    """Who hears how far a run has come and of every file that could not be used, and who says that it is no longer wanted."""

    progress: Callable[[Progress], None] = _ignore
    problem: Callable[[Problem], None] = _ignore
    should_cancel: ShouldCancel | None = None
