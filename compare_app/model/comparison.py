"""The end of the analysis: what the window, the reports and the project file show and keep."""

from __future__ import annotations

from dataclasses import dataclass, field

from compare_app.model.alignment import Alignment
from compare_app.model.changes import Changes
from compare_app.model.document import Problem
from compare_app.model.remarks import Remarks
from compare_app.model.settings import Settings
from compare_app.model.version import Version


@dataclass(frozen=True, slots=True)
class Story:
    """Versions of one story in their order (by date where known), with what was found between them."""

    title: str
    versions: tuple[Version, ...]
    alignment: Alignment
    changes: Changes


@dataclass(frozen=True, slots=True)
class Comparison:
    """All stories of a folder (single articles are stories of one version, last), and what could not be read.

    `remarks`: what the user put to it; None where no project was asked.
    """

    stories: tuple[Story, ...]
    problems: tuple[Problem, ...] = ()
    settings: Settings = field(default_factory=Settings)
    remarks: Remarks | None = None
