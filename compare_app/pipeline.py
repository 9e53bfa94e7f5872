"""The stages in order: files in, stories out. Knows no stage's inside, and no Qt.

`stream` yields every story as soon as it is compared, in the order of the report; `compare` gathers them. The result does
not depend on the order in which the paths are given or listed, except with `one_story`, where that order is the versions'.

The user's corrections come in as a value of the protocol `Corrections`. With a `Memory` that goes from run to run only
what changed is done again: one corrected story, one edited file.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from os import PathLike
from pathlib import Path
from typing import Literal, NamedTuple

from compare_app.align import align
from compare_app.align.semantic.tensors import UnusableModel
from compare_app.changes.describe import describe
from compare_app.changes.said_by import with_speakers
from compare_app.collecting import collecting_rarely
from compare_app.corrections import Bound, Corrections
from compare_app.memory import Memory, Worked
from compare_app.model.alignment import Constraints
from compare_app.model.cancel import Cancelled, ShouldCancel, check
from compare_app.model.comparison import Comparison, Story
from compare_app.model.document import Document, Problem
from compare_app.model.settings import Settings
from compare_app.model.verdicts import Verdicts
from compare_app.model.version import Version
from compare_app.readers.registry import FoundFile, FoundFiles, ReadOptions, ReadResult, find_files, prepare, read
from compare_app.stories.group import group
from compare_app.stories.titles import title_of
from compare_app.text.analyse import analyse

logger = logging.getLogger(__name__)

Stage = Literal["read", "group", "compare", "write"]


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
    corrections: Corrections | None = None,
    memory: Memory | None = None,
) -> Comparison:
    """Compare files, or the files of folders, to the end.

    With `one_story` all of them are versions of one story, in the given order. `read_options`: how to read files otherwise
    than by default, by the name under which they are shown. `corrections`: the user's. `memory`: what earlier runs left. Raises
    NothingReadable, Cancelled.
    """
    settings = settings or Settings()
    problems: list[Problem] = []
    stories = tuple(
        stream(
            paths, one_story, settings, progress, should_cancel, problems.append,
            read_options=read_options, corrections=corrections, memory=memory,
        )
    )  # fmt: skip
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
    corrections: Corrections | None = None,
    memory: Memory | None = None,
) -> Iterator[Story]:
    """Yield the stories, each as soon as it is compared: those with most versions first, single articles last.

    `on_problem` hears of every file that could not be used. With `early`, a first story of the files read so far is yielded
    after about so many seconds, while the others are read; a story that comes later replaces every one before it with
    which it shares a version. `read_options`, `corrections` as in `compare`. `memory`: what earlier runs left, and this one
    leaves; a story that is the same as in the run before is the very same value. Raises NothingReadable, Cancelled.
    """
    memory = memory if memory is not None else Memory()
    listeners = progress or _ignore, should_cancel, on_problem or _ignore
    work = _Work(settings or Settings(), *listeners, corrections, memory)
    files = _files([Path(p) for p in paths], one_story)
    documents: list[Document] = []
    due = None if early is None or one_story else _Due(early)
    yield from work.gather(work.read(files, read_options or {}), documents, due)
    yield from work.stories(documents, one_story)
    memory.forget_others(files.files, work.used, work.done)


def read_ahead(
    paths: Sequence[str | PathLike[str]], memory: Memory, should_cancel: ShouldCancel, one_story: bool = False
) -> None:
    """Read and analyse files for a run with the same memory that is to follow; what goes wrong is told by that run."""
    work = _Work(Settings(), _ignore, should_cancel, _ignore, None, memory)
    with suppress(Cancelled, NothingReadable):
        for _ in work.read(_files([Path(p) for p in paths], one_story), {}):
            pass


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


@dataclass
class _Work:
    """One run of the stages: who listens, whether to go on, what the user says, and what earlier runs left."""

    _settings: Settings
    _progress: OnProgress
    _should_cancel: ShouldCancel | None
    _on_problem: OnProblem
    _corrections: Corrections | None
    _memory: Memory
    used: list[Version] = field(default_factory=list)
    done: list[Story] = field(default_factory=list)

    def read(self, found: FoundFiles, options: ReadAs) -> Iterator[Document]:
        """Read and analyse every file; what cannot be read is handed to the listener."""
        problems: list[Problem] = []
        nothing = True
        for problem in found.problems:
            self._tell(problem, problems)
        prepare(found.files)
        for done, file in enumerate(found.files):
            check(self._should_cancel)
            self._progress(Progress("read", done, len(found.files), file.name))
            result = self._read(file, options.get(file.name))
            for problem in result.problems:
                self._tell(problem, problems)
            for document in result.documents:
                if self._is_sound(document, problems):
                    nothing = False
                    yield document
        self._progress(Progress("read", len(found.files), len(found.files)))
        if nothing:
            raise NothingReadable(tuple(problems))

    def _is_sound(self, document: Document, problems: list[Problem]) -> bool:
        """Analyse an article, and keep that; where a mistake of the program prevents it, a problem says so."""
        try:
            self._analysed(document, None)
        except Cancelled:
            raise
        except Exception:
            logger.exception("analysis failed")
            self._tell(_fault(document), problems)
            return False
        return True

    def _read(self, file: FoundFile, options: ReadOptions | None) -> ReadResult:
        """Read a file as the user asks; a file that was renamed is known by its hash, once it is read."""
        said = None if self._corrections is None else self._corrections.options(file.name)
        chosen = options or said
        result = self._memory.read(file, chosen or ReadOptions(), read)
        if chosen is None and self._corrections is not None and result.documents:
            said = self._corrections.options(file.name, result.documents[0].sha256)
            if said is not None:
                return read(file.path, file.name, said)
        return result

    def gather(self, read: Iterator[Document], documents: list[Document], due: _Due | None) -> Iterator[Story]:
        """Put what is read into the list; once it is due, yields the foremost story of what is there."""
        for document in read:
            documents.append(document)
            if due is not None and due.now():
                first = self._first_story(documents)
                if first is not None:
                    due = None
                    yield first

    def _first_story(self, documents: Sequence[Document]) -> Story | None:
        """The foremost story of what has been read so far, if any has two versions."""
        versions, bound = self._versions(documents, complete=False)
        members = self._grouped(versions, bound)[0]
        return self._compared(members, bound) if len(members) > 1 else None

    def stories(self, documents: Sequence[Document], one_story: bool) -> Iterator[Story]:
        """Group and compare everything."""
        self._progress(Progress("group", 0, 1))
        versions, bound = self._versions(documents, complete=True)
        groups = [tuple(versions)] if one_story else self._grouped(versions, bound)
        self._progress(Progress("group", 1, 1))
        for done, members in enumerate(groups):
            check(self._should_cancel)
            self._progress(Progress("compare", done, len(groups), title_of(members)))
            for story in self._with_care(members, bound):
                self.done.append(story)
                yield story
        self._progress(Progress("compare", len(groups), len(groups)))

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
            self._on_problem(_uncompared(members))
            yield from (self._compared([member], bound) for member in members)
        else:
            yield found

    def _versions(self, documents: Sequence[Document], complete: bool) -> tuple[list[Version], Bound | None]:
        """The versions of documents as the user corrected them."""
        bound = None if self._corrections is None else self._corrections.bound(documents, complete)
        versions = [self._analysed(*_amended(document, bound)) for document in documents]
        self.used = [*versions, *(self._analysed(document, None) for document in documents)]
        return versions, bound

    def _analysed(self, document: Document, language: str | None) -> Version:
        """The document's version, made now where none is kept. Raises Cancelled."""
        with collecting_rarely():
            return self._memory.analysed(document, language, lambda d, tag: analyse(d, tag, self._should_cancel))

    def _grouped(self, versions: Sequence[Version], bound: Bound | None) -> list[tuple[Version, ...]]:
        groups = self._memory.grouped(versions, lambda given: group(given, self._should_cancel))
        if bound is not None:
            groups = bound.regrouped(versions, groups)
        return sorted((tuple(versions[i] for i in positions) for positions in groups), key=_rank)

    def _compared(self, members: Sequence[Version], bound: Bound | None) -> Story:
        constraints = Constraints() if bound is None else bound.constraints(members)
        verdicts = Verdicts() if bound is None else bound.verdicts(members)
        known = self._memory.story(members, constraints, verdicts, self._settings)
        if known is not None:
            return known
        worked = self._memory.worked(members, self._settings)
        story = compare_story(members, constraints, self._settings, self._should_cancel, worked, verdicts)
        self._memory.keep(members, constraints, verdicts, self._settings, story)
        return story

    def _tell(self, problem: Problem, problems: list[Problem]) -> None:
        problems.append(problem)
        self._on_problem(problem)


def compare_story(
    versions: Sequence[Version],
    constraints: Constraints | None = None,
    settings: Settings | None = None,
    should_cancel: ShouldCancel | None = None,
    worked: Worked | None = None,
    verdicts: Verdicts | None = None,
) -> Story:
    """Align the versions of one story, in their order, and describe what changed; `constraints`, `verdicts` are the user's.

    Who says a quote changes what is told of it, and pairs no passages otherwise: no row goes elsewhere under the reader.
    `worked`: what the last run over these versions left, and this one leaves for the next (see `Memory.worked`).
    """
    settings = settings or Settings()
    worked = worked or Worked()
    verdicts = verdicts or Verdicts()
    with collecting_rarely():
        alignment = align(versions, constraints or Constraints(), settings, should_cancel, worked.scores)
        versions = with_speakers(versions, verdicts.speakers)
        changes = describe(versions, alignment, settings, should_cancel, worked.links, verdicts)
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


def _amended(document: Document, bound: Bound | None) -> tuple[Document, str | None]:
    """The document as the user corrected it, and the language that the user says it is in."""
    return (document, None) if bound is None else (bound.amended(document), bound.language(document))


def _rank(versions: tuple[Version, ...]) -> tuple[int, int, str]:
    """Where a story stands: more versions first, then more words, then by name."""
    return -len(versions), -sum(len(v.words) for v in versions), min(v.document.path for v in versions)


def _ignore(_: object) -> None:
    """Hear nothing."""
