"""The process in which texts are read and compared. Imports no Qt, and is the only part of the window that loads the analysis.

It makes itself ready while the window is being built, and reads ahead what will be asked for. It stops what it is doing as
soon as another request is wanted.
"""

from __future__ import annotations

import traceback
from dataclasses import replace
from functools import cache, partial
from time import monotonic
from typing import TYPE_CHECKING

from compare_app.model.cancel import Cancelled, ShouldCancel, check
from compare_app.model.comparison import Comparison, Story
from compare_app.model.document import Problem
from compare_app.ui.background.failures import without_values
from compare_app.ui.background.messages import (
    NO_REPORT,
    Ahead,
    Explained,
    Finished,
    Inspect,
    Inspected,
    Pipe,
    ProblemFound,
    ProgressMade,
    Request,
    Save,
    Saved,
    StoryParcel,
    Wanted,
    Why,
    file_of,
    paths_in,
)
from compare_app.ui.background.parcels import packed

if TYPE_CHECKING:
    from pathlib import Path

    from compare_app.memory import Memory
    from compare_app.model.explanation import Explanation
    from compare_app.pipeline import Progress

#: At most about twenty progress reports a second.
_PROGRESS_EVERY = 0.05
#: Seconds after which a first story is shown of what has been read so far.
_FIRST_STORY_AFTER = 0.7


def serve(pipe: Pipe, wanted: Wanted) -> None:
    """Answer requests until the window says None or goes away. What was compared last is kept, to be saved."""
    folder = _Folder()
    while True:
        try:
            if not pipe.poll():
                _practise()
            request = pipe.recv()
        except (EOFError, OSError, KeyboardInterrupt):
            return
        if request is None:
            return
        try:
            if isinstance(request, Ahead):
                folder = folder.of(request)
                _read_ahead(request, folder, pipe)
            elif isinstance(request, Save):
                pipe.send(_save(request, folder.comparison, pipe, wanted))
            elif isinstance(request, Inspect):
                pipe.send(_inspect(request))
            elif isinstance(request, Why):
                pipe.send(Explained(request.token, _explain(request, folder.comparison)))
            else:
                folder = folder.of(request)
                folder.comparison = _compare(request, folder, pipe, wanted)
        except (BrokenPipeError, KeyboardInterrupt):
            return


class _Folder:
    """What is kept of one folder from request to request: what was read and compared, and what the window was sent."""

    def __init__(self, paths: tuple[Path, ...] = (), one_story: bool = False) -> None:
        self._opened = (paths, one_story)
        self._memory: Memory | None = None
        self.comparison: Comparison | None = None
        self.sent: list[Story] = []

    def of(self, request: Request | Ahead) -> _Folder:
        """The same, where the request is about the same folder."""
        opened = (request.paths, request.one_story)
        folder = self if self._opened == opened else _Folder(*opened)
        if isinstance(request, Request) and not request.again:
            folder.sent = []
        return folder

    @property
    def memory(self) -> Memory:
        """Made when it is needed first: its imports are heavy."""
        if self._memory is None:
            from compare_app.memory import Memory

            self._memory = Memory()
        return self._memory

    def is_sent(self, story: Story) -> bool:
        """Whether the window has this very story."""
        return any(known is story for known in self.sent)

    def note_sent(self, story: Story) -> None:
        """The window has it now, in place of those that share an article with it."""
        self.sent = [known for known in self.sent if not _share(known, story)] + [story]


@cache
def _practise() -> None:
    """Compare two invented reports once: that loads all that a comparison needs, and half a second of the first is saved."""
    from compare_app.model.document import Document, Paragraph
    from compare_app.model.spans import Span
    from compare_app.pipeline import compare_story
    from compare_app.stories.group import group
    from compare_app.text.analyse import analyse

    texts = (
        "“The gate held,” said Ann Lee, the warden, on Monday. It had cost 3 million crowns.",
        "The harbour office of Tarn said on Monday that the gate held. “It held,” said Lee. It cost 4 million crowns.",
    )
    reports = [Document(f"{n}", f"{n}", text, (Paragraph(Span(0, len(text))),)) for n, text in enumerate(texts)]
    versions = [analyse(report) for report in reports]
    group(versions)
    compare_story(versions)


def _read_ahead(request: Ahead, folder: _Folder, pipe: Pipe) -> None:
    """Read until somebody asks for something; what was read by then need not be read again."""
    from compare_app.pipeline import read_ahead

    _practise()  # and not the readers' process first: until the window stands there are two processes at work, not three
    read_ahead(request.paths, folder.memory, pipe.poll, request.one_story)


def _compare(request: Request, folder: _Folder, pipe: Pipe, wanted: Wanted) -> Comparison | None:
    """Compare, sending every story as it is done; returns all of it, None where it came to nothing."""
    from compare_app.pipeline import NothingReadable

    try:
        comparison = _stream(request, folder, pipe, lambda: wanted.value != request.number)
    except Cancelled:
        pipe.send(Finished(request.number))
    except NothingReadable:
        pipe.send(Finished(request.number, nothing=True))
    except (BrokenPipeError, KeyboardInterrupt):
        raise
    except Exception:  # noqa: BLE001  the border of the process: whatever went wrong becomes a report in the window
        pipe.send(Finished(request.number, failure=without_values(traceback.format_exc())))
    else:
        pipe.send(Finished(request.number, stories=tuple(map(paths_in, comparison.stories))))
        return comparison
    return None


def _stream(request: Request, folder: _Folder, pipe: Pipe, unwanted: ShouldCancel) -> Comparison:
    from compare_app.pipeline import Listeners, Wishes, stream

    problems: list[Problem] = []

    def tell(problem: Problem) -> None:
        problems.append(problem)
        pipe.send(ProblemFound(request.number, problem))

    stories: list[Story] = []
    wishes = Wishes(request.settings, corrections=request.corrections)
    listeners = Listeners(_Reporter(request.number, pipe), tell, unwanted)
    early = None if request.again else _FIRST_STORY_AFTER
    for story in stream(request.paths, request.one_story, wishes, listeners, folder.memory, early):
        stories = [known for known in stories if not _share(known, story)] + [story]
        if not folder.is_sent(story):
            _send(pipe, request.number, lightened(story))
            folder.note_sent(story)
    return Comparison(tuple(stories), tuple(problems), request.settings)


def _send(pipe: Pipe, number: int, story: Story) -> None:
    *parcels, last = packed(story)
    for parcel in parcels:
        pipe.send(StoryParcel(number, parcel, last=False))
    pipe.send(StoryParcel(number, last, last=True))


def _explain(request: Why, comparison: Comparison | None) -> Explanation | None:
    """The two versions are weighed again by themselves: what a third one says does not matter to why these two match."""
    from compare_app.align.explain import explain
    from compare_app.model.alignment import SentenceRef

    for story in comparison.stories if comparison is not None else ():
        found = {version.document.path: version for version in story.versions}
        if request.one[0] in found and request.two[0] in found:
            versions = [found[request.one[0]], found[request.two[0]]]
            refs = SentenceRef(0, request.one[1]), SentenceRef(1, request.two[1])
            if all(ref.sentence < len(version.sentences) for ref, version in zip(refs, versions, strict=True)):
                return explain(versions, *refs)
    return None


def _share(one: Story, other: Story) -> bool:
    """Whether two stories have an article in common: the later one takes the earlier one's place."""
    return not paths_in(one).isdisjoint(paths_in(other))


def _save(request: Save, comparison: Comparison | None, pipe: Pipe, wanted: Wanted) -> Saved:
    """Write a report, and say what became of it."""
    from compare_app.report.writing import WontWrite

    told = partial(Saved, request.number, request.target)
    if comparison is None:
        return told(refusal="There is nothing to save yet: wait until all is compared.")
    try:
        _write(request, comparison, pipe, wanted)
    except Cancelled:
        return told(stopped=True)
    except (BrokenPipeError, KeyboardInterrupt):
        raise
    except WontWrite as answer:
        return told(refusal=str(answer))
    except OSError as error:
        return told(refusal=f"{request.target}: {error.strerror}.")
    except Exception:  # noqa: BLE001  the border of the process
        return told(failure=without_values(traceback.format_exc()))
    return told()


def _write(request: Save, comparison: Comparison, pipe: Pipe, wanted: Wanted) -> None:
    """Write a report; never over a source. The dialog has asked already whether to replace another file.

    Raises Cancelled, WontWrite, OSError.
    """
    from compare_app.pipeline import Progress
    from compare_app.report.formats import FORMATS
    from compare_app.report.selection import one_story
    from compare_app.report.writing import WontWrite, check_target, write_atomically

    check_target(request.target, request.sources, force=True)
    shown: Comparison | None
    shown = comparison if request.project is None else request.project.attached(comparison)
    if request.story is not None:
        shown = one_story(shown, request.story)
        if shown is None:
            raise WontWrite("This story is being compared anew: wait until that is done.")
    reporter = _Reporter(request.number, pipe)

    def tell(done: int, total: int) -> None:
        check(lambda: wanted.value == NO_REPORT)
        reporter(Progress("write", done, total))

    data = FORMATS[request.format].render(shown, tell)
    check(lambda: wanted.value == NO_REPORT)
    write_atomically(request.target, data)


def _inspect(request: Inspect) -> Inspected:
    """Read a file twice; a file that cannot be found or read has no reports."""
    from compare_app.readers.inspect import inspect
    from compare_app.readers.options import DEFAULTS
    from compare_app.readers.registry import find_files

    try:
        name = file_of(request.article)
        file = next((f for f in find_files(request.paths).files if f.name == name), None)
        if file is None:
            return Inspected(request.token, None, None)
        options = request.corrections.options(file.name) or DEFAULTS
        stated = inspect(file.path, DEFAULTS, file.name)
        return Inspected(
            request.token, stated, stated if options == DEFAULTS else inspect(file.path, options, file.name)
        )
    except Exception:  # noqa: BLE001  the border of the process: the dialog opens without what the file states
        return Inspected(request.token, None, None)


def lightened(story: Story) -> Story:
    """The story without its words: they are most of its weight, and the window never asks for them."""
    return replace(story, versions=tuple(replace(version, words=()) for version in story.versions))


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
