"""One run over files: read, grouped into stories, and every story compared; what did not change since the last run is kept."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from compare_app.align.semantic.tensors import UnusableModel
from compare_app.collecting import collecting_rarely
from compare_app.corrections import Bound
from compare_app.memory import Memory
from compare_app.model.alignment import Constraints
from compare_app.model.cancel import Cancelled, check
from compare_app.model.comparison import Story
from compare_app.model.document import Document, Problem
from compare_app.model.verdicts import Verdicts
from compare_app.model.version import Version
from compare_app.pipeline.asked import Listeners, Progress, Wishes
from compare_app.pipeline.faults import NothingReadable, not_analysed, not_compared
from compare_app.pipeline.story import compare_story
from compare_app.readers.registry import FoundFile, FoundFiles, ReadOptions, ReadResult, prepare, read
from compare_app.stories.group import group
from compare_app.stories.titles import title_of
from compare_app.text.analyse import analyse

logger = logging.getLogger(__name__)


@dataclass
class Run:
    """One run of the stages: what is asked, who listens, and what earlier runs left."""

    _wishes: Wishes
    _listeners: Listeners
    _memory: Memory
    #: the versions and the stories that it made or met, which the memory is to keep
    used: list[Version] = field(default_factory=list)
    done: list[Story] = field(default_factory=list)
    _documents: list[Document] = field(default_factory=list)
    _problems: list[Problem] = field(default_factory=list)

    def read(self, found: FoundFiles) -> Iterator[Document]:
        """Read and analyse every file; what cannot be read is handed to the listener. Raises NothingReadable, Cancelled."""
        for problem in found.problems:
            self._tell(problem)
        prepare(found.files)
        for done, file in enumerate(found.files):
            check(self._listeners.should_cancel)
            self._listeners.progress(Progress("read", done, len(found.files), file.name))
            result = self._read(file)
            for problem in result.problems:
                self._tell(problem)
            for document in result.documents:
                if self._is_sound(document):
                    self._documents.append(document)
                    yield document
        self._listeners.progress(Progress("read", len(found.files), len(found.files)))
        if not self._documents:
            raise NothingReadable(tuple(self._problems))

    def _is_sound(self, document: Document) -> bool:
        """Analyse an article, and keep that; where a mistake of the program prevents it, a problem says so."""
        try:
            self._analysed(document, None)
        except Cancelled:
            raise
        except Exception:
            logger.exception("analysis failed")
            self._tell(not_analysed(document))
            return False
        return True

    def _read(self, file: FoundFile) -> ReadResult:
        """Read a file as the user asks; a file that was renamed is known by its hash, once it is read."""
        corrections, wished = self._wishes.corrections, self._wishes.read_as.get(file.name)
        said = None if corrections is None else corrections.options(file.name)
        chosen = wished or said
        result = self._memory.read(file, chosen or ReadOptions(), read)
        if chosen is None and corrections is not None and result.documents:
            said = corrections.options(file.name, result.documents[0].sha256)
            if said is not None:
                return read(file.path, file.name, said)
        return result

    def first_story(self) -> Story | None:
        """The foremost story of what has been read so far, if any has two versions."""
        versions, bound = self._versions(complete=False)
        members = self._grouped(versions, bound)[0]
        return self._compared(members, bound) if len(members) > 1 else None

    def stories(self, one_story: bool) -> Iterator[Story]:
        """Group and compare everything that was read."""
        self._listeners.progress(Progress("group", 0, 1))
        versions, bound = self._versions(complete=True)
        groups = [tuple(versions)] if one_story else self._grouped(versions, bound)
        self._listeners.progress(Progress("group", 1, 1))
        for done, members in enumerate(groups):
            check(self._listeners.should_cancel)
            self._listeners.progress(Progress("compare", done, len(groups), title_of(members)))
            for story in self._with_care(members, bound):
                self.done.append(story)
                yield story
        self._listeners.progress(Progress("compare", len(groups), len(groups)))

    def _with_care(self, members: Sequence[Version], bound: Bound | None) -> Iterator[Story]:
        """Compare a story; where a mistake of the program prevents it, its articles stand alone and a problem says so."""
        try:
            found = self._compared(members, bound)
        except (Cancelled, UnusableModel):
            raise
        except Exception:
            if len(members) < 2:
                raise
            logger.exception("comparison failed")
            self._listeners.problem(not_compared(members))
            yield from (self._compared([member], bound) for member in members)
        else:
            yield found

    def _versions(self, complete: bool) -> tuple[list[Version], Bound | None]:
        """The versions of what was read, as the user corrected them; `complete`: whether all is read."""
        corrections = self._wishes.corrections
        bound = None if corrections is None else corrections.bound(self._documents, complete)
        versions = [self._analysed(*_amended(document, bound)) for document in self._documents]
        self.used = [*versions, *(self._analysed(document, None) for document in self._documents)]
        return versions, bound

    def _analysed(self, document: Document, language: str | None) -> Version:
        """The document's version, made now where none is kept. Raises Cancelled."""
        with collecting_rarely():
            return self._memory.analysed(
                document, language, lambda d, tag: analyse(d, tag, self._listeners.should_cancel)
            )

    def _grouped(self, versions: Sequence[Version], bound: Bound | None) -> list[tuple[Version, ...]]:
        groups = self._memory.grouped(versions, lambda given: group(given, self._listeners.should_cancel))
        if bound is not None:
            groups = bound.regrouped(versions, groups)
        return sorted((tuple(versions[i] for i in positions) for positions in groups), key=_rank)

    def _compared(self, members: Sequence[Version], bound: Bound | None) -> Story:
        settings = self._wishes.settings
        constraints = Constraints() if bound is None else bound.constraints(members)
        verdicts = Verdicts() if bound is None else bound.verdicts(members)
        known = self._memory.story(members, constraints, verdicts, settings)
        if known is not None:
            return known
        worked = self._memory.worked(members, settings)
        story = compare_story(members, constraints, settings, self._listeners.should_cancel, worked, verdicts)
        self._memory.keep(members, constraints, verdicts, settings, story)
        return story

    def _tell(self, problem: Problem) -> None:
        self._problems.append(problem)
        self._listeners.problem(problem)


def _amended(document: Document, bound: Bound | None) -> tuple[Document, str | None]:
    """The document as the user corrected it, and the language that the user says it is in."""
    return (document, None) if bound is None else (bound.amended(document), bound.language(document))


def _rank(versions: tuple[Version, ...]) -> tuple[int, int, str]:
    """Where a story stands: more versions first, then more words, then by name."""
    return -len(versions), -sum(len(v.words) for v in versions), min(v.document.path for v in versions)
