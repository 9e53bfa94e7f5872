"""What one run of the analysis leaves for the next: a file that did not change is not read again, a story whose versions and
corrections are the same is not compared again.

Nothing is guessed: a file counts as unchanged by its size and time, unless it was so young when it was read that it may have
changed within one tick of its clock; values count as the same when they are equal. What the last run did not use is
forgotten.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from compare_app.align.kept import Scores
from compare_app.changes.describe import KnownLinks
from compare_app.model.alignment import Constraints
from compare_app.model.comparison import Story
from compare_app.model.document import Document
from compare_app.model.settings import Settings
from compare_app.model.verdicts import Verdicts
from compare_app.model.version import Version
from compare_app.readers.registry import FoundFile, ReadOptions, ReadResult
from compare_app.readers.state import FileState, file_state

#: A file younger than this is read again: file systems count time in steps of up to two seconds.
_YOUNG = 2.5


class _File(NamedTuple):
    name: str
    options: ReadOptions
    state: FileState
    result: ReadResult


class _Analysed(NamedTuple):
    language: str | None
    version: Version


class _Compared(NamedTuple):
    members: tuple[Version, ...]
    constraints: Constraints
    verdicts: Verdicts
    settings: Settings
    story: Story


class _Grouped(NamedTuple):
    versions: tuple[Version, ...]
    groups: list[list[int]]


@dataclass
class Worked:
    """What the corrections of one story do not touch: scores of its pairs of versions, changes along links."""

    members: tuple[Version, ...] = ()
    settings: Settings = field(default_factory=Settings)
    scores: Scores = field(default_factory=Scores)
    links: KnownLinks = field(default_factory=dict)


@dataclass
class Memory:
    """The caches of one opened folder; used by one run at a time."""

    _files: dict[Path, _File] = field(default_factory=dict)
    _versions: dict[str, list[_Analysed]] = field(default_factory=dict)
    _stories: dict[frozenset[str], _Compared] = field(default_factory=dict)
    _groups: _Grouped | None = None
    _worked: Worked = field(default_factory=Worked)

    def read(
        self, file: FoundFile, options: ReadOptions, read: Callable[[Path, str, ReadOptions], ReadResult]
    ) -> ReadResult:
        """What the file held when it was read last, where it has not changed since; else it is read."""
        state = file_state(file.path)
        known = self._files.get(file.path)
        if known is not None and state is not None and known[:3] == (file.name, options, state):
            return known.result
        result = read(file.path, file.name, options)
        self._files.pop(file.path, None)
        if state is not None and state == file_state(file.path) and not _is_young(state):
            self._files[file.path] = _File(file.name, options, state, result)
        return result

    def analysed(
        self, document: Document, language: str | None, analyse: Callable[[Document, str | None], Version]
    ) -> Version:
        """The document's version, made where an equal document has none yet."""
        known = self._versions.setdefault(document.path, [])
        for said, version in known:
            if said == language and version.document == document:
                return version
        known.append(_Analysed(language, analyse(document, language)))
        return known[-1].version

    def grouped(
        self, versions: Sequence[Version], group: Callable[[Sequence[Version]], list[list[int]]]
    ) -> list[list[int]]:
        """The groups of these very versions."""
        if self._groups is None or not _same(self._groups.versions, versions):
            self._groups = _Grouped(tuple(versions), group(versions))
        return self._groups.groups

    def story(
        self, members: Sequence[Version], constraints: Constraints, verdicts: Verdicts, settings: Settings
    ) -> Story | None:
        """The story of these very versions, where it was compared under the same constraints, verdicts and settings."""
        known = self._stories.get(_key(members))
        if known is None or not _same(known.members, members):
            return None
        same = (known.constraints, known.verdicts, known.settings) == (constraints, verdicts, settings)
        return known.story if same else None

    def worked(self, members: Sequence[Version], settings: Settings) -> Worked:
        """What is kept of these very versions, to be filled; of one story only, the one that was asked for last.

        Some megabytes; a user corrects one story after the other.
        """
        if self._worked.settings != settings or not _same(self._worked.members, members):
            self._worked = Worked(tuple(members), settings)
        return self._worked

    def keep(
        self, members: Sequence[Version], constraints: Constraints, verdicts: Verdicts, settings: Settings, story: Story
    ) -> None:
        """Remember a story."""
        self._stories[_key(members)] = _Compared(tuple(members), constraints, verdicts, settings, story)

    def forget_others(self, files: Sequence[FoundFile], versions: Sequence[Version], stories: Sequence[Story]) -> None:
        """Forget what the run that ends here did not use."""
        paths = {file.path for file in files}
        self._files = {path: known for path, known in self._files.items() if path in paths}
        used = {id(version) for version in versions}
        self._versions = {
            path: kept
            for path, known in self._versions.items()
            if (kept := [entry for entry in known if id(entry.version) in used])
        }
        keys = {_key(story.versions) for story in stories}
        self._stories = {key: known for key, known in self._stories.items() if key in keys}


def _key(members: Sequence[Version]) -> frozenset[str]:
    return frozenset(version.document.path for version in members)


def _same(one: Sequence[Version], two: Sequence[Version]) -> bool:
    """Whether these are the very same versions in the same order."""
    return len(one) == len(two) and all(a is b for a, b in zip(one, two, strict=True))


def _is_young(state: FileState) -> bool:
    return time.time() - max(changed for _, changed in state) / 1e9 < _YOUNG
