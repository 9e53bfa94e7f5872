"""Work that nobody waits for: analysis in the process of `process.py`, short work on a thread. No other module starts any.

Callers say what they want and hear signals; nobody waits. Answers to requests that are no longer wanted are dropped here.
"""

from __future__ import annotations

import threading
import traceback
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Signal

from compare_app.model.comparison import Story
from compare_app.model.settings import Settings
from compare_app.page.page import Page
from compare_app.ui.background.messages import (
    NO_REPORT,
    Ahead,
    Answer,
    Explained,
    Finished,
    Inspect,
    Inspected,
    ProblemFound,
    ProgressMade,
    Request,
    Save,
    Saved,
    StoryParcel,
    Why,
    paths_of,
)
from compare_app.ui.background.parcels import Unpacking
from compare_app.ui.background.process import Worker

if TYPE_CHECKING:
    from compare_app.project.attaching import Snapshot
    from compare_app.project.corrections import Corrections


class Jobs(QObject):
    """Analysis and short background work of one window."""

    progressed = Signal(str, int, int, str)  # stage, done, total, name
    story_came = Signal(object)  # Page
    problem_came = Signal(object)  # Problem
    listed = Signal(object)  # the articles of every story there is now, in order: frozensets of their paths
    finished = Signal(bool, str)  # nothing readable, failure report
    inspected = Signal(object)  # Inspected
    explained = Signal(object)  # Explained
    saved = Signal(object)  # Saved
    _answered = Signal(object)
    _ran = Signal(object, object)

    def __init__(self, worker: Worker | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker or Worker()
        self._number = 0
        self._running = False
        self._saving = 0
        self._last: Request | None = None
        self._tasks: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._answered.connect(self._take)
        self._ran.connect(self._hand_over)
        self._threads = [
            threading.Thread(target=self._work, name="short work", daemon=True),
            threading.Thread(target=self._listen, args=(self._worker,), name="answers", daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    # --- properties

    @property
    def running(self) -> bool:
        """Whether a request is being worked on."""
        return self._running

    @property
    def saving(self) -> bool:
        """Whether a report is being written."""
        return self._saving > 0

    # --- changing

    def read_ahead(self, paths: Sequence[Path], one_story: bool = False) -> None:
        """Let files be read that will be asked for presently."""
        self._send(Ahead(paths_of(paths), one_story))

    def compare(
        self, paths: Sequence[Path], one_story: bool = False, settings: Settings | None = None,
        corrections: Corrections | None = None, again: bool = False,
    ) -> None:  # fmt: skip
        """Compare files or folders; what was being compared is not wanted any more.

        `again`: the window keeps what it was sent, and wants what is different now.
        """
        self._number += 1
        self._running = True
        self._worker.wanted.value = self._number
        wanted = settings or Settings(), corrections
        self._last = Request(self._number, paths_of(paths), one_story, *wanted, again)
        self._send(self._last)

    def save(
        self, target: Path, format_name: str, sources: Sequence[Path], project: Snapshot | None = None,
        story: frozenset[str] | None = None,
    ) -> None:  # fmt: skip
        """Write what was compared last as a report, with the notes and corrections of the project; all of it, or the story of
        these articles.
        """
        self._saving += 1
        self._worker.wanted.value = self._number
        self._send(Save(self._number, format_name, target.absolute(), paths_of(sources), project, story))

    def stop_saving(self) -> None:
        """Write no report that is not written yet; while files are compared, none is being written."""
        if self._saving and not self._running:
            self._worker.wanted.value = NO_REPORT

    def inspect(self, token: int, paths: Sequence[Path], article: str, corrections: Corrections) -> None:
        """Read one article's file for its details; the answer carries the token."""
        self._send(Inspect(token, paths_of(paths), article, corrections))

    def explain(self, token: int, one: tuple[str, int], two: tuple[str, int]) -> None:
        """Ask why two sentences, each an article and its position there, are linked or not; the answer carries the token."""
        self._send(Why(token, one, two))

    def cancel(self) -> None:
        """Stop comparing; what has come so far stays."""
        if self._running:
            self._running = False
            self._number += 1
            self._worker.wanted.value = self._number
            self.finished.emit(False, "")

    def run(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Do short work on a thread, then hand its result over on the window's thread."""
        self._tasks.put(partial(self._do, work, then))

    def stop(self) -> None:
        """End the process and the threads."""
        self._running = False
        self._tasks.put(None)
        self._worker.stop()
        for thread in self._threads:
            thread.join(2.0)
        self._worker.pipe.close()

    # --- the process

    def _send(self, message: Ahead | Request | Save | Inspect | Why) -> None:
        """Hand the process something to do; where it has ended, another one."""
        try:
            self._worker.pipe.send(message)
        except OSError:  # its end of the pipe is closed
            self._begin_anew()
            if self._last is not None and self._last is not message:
                self._running = True  # reports and explanations are about what was compared last
                self._worker.pipe.send(self._last)
            self._worker.pipe.send(message)

    def _begin_anew(self) -> None:
        """The process has ended: systems that are short of memory end the largest. The window goes on with another one."""
        self._worker.stop()
        self._threads.pop().join(2.0)
        self._worker.pipe.close()
        self._worker = Worker()
        self._worker.wanted.value = self._number
        self._threads.append(threading.Thread(target=self._listen, args=(self._worker,), name="answers", daemon=True))
        self._threads[-1].start()

    # --- on threads

    def _listen(self, worker: Worker) -> None:
        """Take the process's answers off the pipe; a story is made ready here, off the window's thread."""
        parcels = Unpacking()
        while True:
            try:
                answer = worker.pipe.recv()
            except (EOFError, OSError):
                self._emit(worker)  # it has ended
                return
            if isinstance(answer, (Inspected, Explained, Saved)):
                self._emit(answer)
                continue
            if isinstance(answer, StoryParcel):
                story = parcels.add(answer.parcel)
                if not answer.last:
                    continue
                parcels = Unpacking()
                if answer.number == self._number:
                    self._emit(_paged(answer.number, story))
            elif answer.number == self._number:
                self._emit(answer)

    def _emit(self, answer: object) -> None:
        try:
            if answer is not None:
                self._answered.emit(answer)
        except RuntimeError:  # the window is gone
            return

    def _work(self) -> None:
        while (task := self._tasks.get()) is not None:
            task()

    def _do(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        try:
            result = work()
        except Exception:  # noqa: BLE001  border of the thread: handed over as a failure
            self._emit(Finished(self._number, failure=traceback.format_exc()))
            return
        try:
            self._ran.emit(then, result)
        except RuntimeError:  # the window is gone
            return

    # --- on the window's thread

    def _take(self, answer: Answer | Worker | tuple[int, Page]) -> None:
        if isinstance(answer, Worker):
            if answer is not self._worker or not self._running:
                return  # another has taken its place, or nobody waits for it
            answer = Finished(self._number, failure=_LOST)
        if isinstance(answer, Inspected):
            self.inspected.emit(answer)
            return
        if isinstance(answer, Explained):
            self.explained.emit(answer)
            return
        if isinstance(answer, Saved):
            self._saving -= 1
            self.saved.emit(answer)
            return
        number = answer[0] if isinstance(answer, tuple) else answer.number
        if number != self._number:
            return
        if isinstance(answer, tuple):
            self.story_came.emit(answer[1])
        elif isinstance(answer, ProgressMade):
            self.progressed.emit(answer.stage, answer.done, answer.total, answer.name)
        elif isinstance(answer, ProblemFound):
            self.problem_came.emit(answer.problem)
        elif isinstance(answer, Finished):
            self._running = False
            if answer.stories:
                self.listed.emit(answer.stories)
            self.finished.emit(answer.nothing, answer.failure)

    def _hand_over(self, then: Callable[[Any], None], result: object) -> None:
        then(result)


def _paged(number: int, story: object) -> tuple[int, Page] | Finished:
    """The story ready to be shown."""
    try:
        return number, Page(cast(Story, story))
    except Exception:  # noqa: BLE001  border of the thread
        return Finished(number, failure=traceback.format_exc())


_LOST = "The process that compares ended unexpectedly."
