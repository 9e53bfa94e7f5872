"""What the stages ask of the user's corrections. `compare_app.project.corrections` has the answers; no stage knows a project."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from compare_app.model.alignment import Constraints
from compare_app.model.document import Document
from compare_app.model.verdicts import Verdicts
from compare_app.model.version import Version
from compare_app.readers.registry import ReadOptions


class Bound(Protocol):
    """The user's corrections, after the articles that they are about were found among the documents of a folder."""

    def amended(self, document: Document) -> Document:
        """The document with the roles and the metadata that the user gave it."""

    def language(self, document: Document) -> str | None:
        """The language that the user says it is in."""

    def regrouped(self, versions: Sequence[Version], groups: Sequence[Sequence[int]]) -> list[list[int]]:
        """Groups of positions in `versions`, as the user changed them."""

    def constraints(self, versions: Sequence[Version]) -> Constraints:
        """What the user says about the passages of one story."""

    def verdicts(self, versions: Sequence[Version]) -> Verdicts:
        """What the user says of single findings in one story."""


class Corrections(Protocol):
    """What the user knows better than the program; the value itself must be picklable."""

    def options(self, name: str, sha256: str | None = None) -> ReadOptions | None:
        """How a file of this name, or else with this hash, is to be read; None as by default."""

    def bound(self, documents: Iterable[Document], complete: bool = True) -> Bound:
        """The corrections as they apply to these documents; with `complete` False more documents may come."""
