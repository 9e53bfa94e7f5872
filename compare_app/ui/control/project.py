"""The project of the opened folder: opened with it, written at every action, watched for what another window writes.

The file is used by the thread of short work alone: a commit waits for the disk (5 to 30 ms), the window does not. What the
file will hold is known at once (`contents`); where it cannot be written, it is read again and the refusal is shown.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from compare_app.model.document import Document
from compare_app.project.errors import Conflict, ProjectError
from compare_app.project.values import Operation
from compare_app.ui.background.contents import Contents
from compare_app.ui.background.jobs import Jobs
from compare_app.ui.background.project_file import ProjectFile

logger = logging.getLogger(__name__)
_LOOK_EVERY_MS = 1500


class ProjectControl(QObject):
    """At most one project; none where its file cannot be used, and then nothing can be noted or corrected."""

    opened = Signal()  # its contents are there, or it is known that there will be none
    changed = Signal(object, object)  # Contents before and after, whoever changed them
    moved = Signal(object)  # the file that is the project from now on
    refused = Signal(object)  # ProjectError
    overtaken = Signal(object)  # an Operation that another window was quicker than; the contents are what it wrote
    state_said = Signal(str)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._file: ProjectFile | None = None
        self._round = 0
        self._waiting = 0
        self._overtaken: list[Operation] = []
        self._usable = False
        self.passing = False  # whether what is open goes when it is closed
        self.contents = Contents()
        self.path: Path | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)

    # --- what can be asked

    def is_own_file(self) -> bool:
        """Whether the project stands in a file of the user's choice, and not in its usual place."""
        return self._file is not None and self._file.is_chosen

    def is_usable(self) -> bool:
        """Whether notes and corrections can be kept."""
        return self._usable

    # --- opening and closing

    def open_for(self, folder: Path | None, file: Path | None = None, passing: bool = False) -> None:
        """Open the project of a folder, or a file; says `opened` in any case. `passing`: the file goes when it is closed."""
        self.close()
        self.passing = passing
        if folder is None and file is None:  # files on several drives have no folder in common
            self._take_opened(None)
            return
        self._file = ProjectFile(folder, file)
        self._do(self._file.open, self._take_opened)

    def close(self) -> None:
        """Leave the project; what was done is in its file."""
        self._round += 1
        self._timer.stop()
        if self._file is not None:
            self._jobs.run(self._file.close, _nothing)
        self._file, self.path, self._usable, self._waiting = None, None, False, 0
        self._overtaken.clear()
        self.contents = Contents()
        self.state_said.emit("")

    def save_as(self, target: Path) -> None:
        """Keep the project in another file from now on."""
        if self._file is not None:
            self._do(partial(self._file.save_as, target), self._take_moved)

    def restore_backup(self) -> None:
        """Put the newest backup in the place of a damaged file."""
        if self._file is not None:
            self._do(self._file.restore, self._take_opened)

    def begin_anew(self) -> None:
        """Keep a file that cannot be used aside, and begin an empty one."""
        if self._file is not None:
            self._do(self._file.begin_anew, self._take_opened)

    # --- writing

    def apply(self, operation: Operation) -> bool:
        """Carry an action out; False, and nothing done, where a record is not as the action takes it to be."""
        if self._file is None or not self._usable or not self.contents.allows(operation):
            return False
        before, self.contents = self.contents, self.contents.after(operation)
        self._waiting += 1
        self.state_said.emit(self.tr("Saving…"))
        self._do(partial(self._file.apply, operation), partial(self._take_written, operation))
        self.changed.emit(before, self.contents)
        return True

    def remember(self, documents: Sequence[Document]) -> None:
        """Take in what the folder's articles are now: notes find them again when they are edited or renamed."""
        if self._file is not None and self._usable:
            self._do(partial(self._file.remember, documents), self._take_articles)

    # --- answers

    def _do(self, work: Callable[[], object], then: Callable[[object], None]) -> None:
        self._jobs.run(partial(_answer, work), partial(self._take, self._round, then))

    def _take(self, number: int, then: Callable[[object], None], answer: object) -> None:
        if number == self._round:
            then(answer)

    def _take_opened(self, answer: object) -> None:
        before = self.contents
        self._usable = isinstance(answer, Contents)
        self.contents = answer if isinstance(answer, Contents) else Contents()
        self.path = None if self._file is None else self._file.path
        if self._usable:
            self._timer.start()
            self.state_said.emit(self._saved())
        else:
            self.state_said.emit(self.tr("No project: notes cannot be kept"))
        self.changed.emit(before, self.contents)
        self.opened.emit()
        if isinstance(answer, ProjectError):
            self.refused.emit(answer)

    def _take_written(self, operation: Operation, answer: object) -> None:
        self._waiting -= 1
        if isinstance(answer, Conflict):
            self._overtaken.append(operation)
        elif isinstance(answer, ProjectError):
            self.state_said.emit(self.tr("Not saved"))
            self._read_again()
            self.refused.emit(answer)
        if self._overtaken and not self._waiting:
            self._read_again()
        elif not isinstance(answer, ProjectError) and not self._waiting:
            self.state_said.emit(self._saved())

    def _take_moved(self, answer: object) -> None:
        if isinstance(answer, ProjectError):
            self.refused.emit(answer)
            return
        self.path = None if self._file is None else self._file.path
        self.passing = False
        self.state_said.emit(self._saved())
        self.moved.emit(self.path)

    def _saved(self) -> str:
        return self.tr("Kept until it is closed") if self.passing else self.tr("Saved")

    def _take_articles(self, answer: object) -> None:
        if isinstance(answer, Contents) and answer.articles != self.contents.articles:
            self._replace(replace(self.contents, articles=answer.articles))

    # --- what another window wrote

    def _look(self) -> None:
        if self._file is not None and not self._waiting:
            self._do(self._file.changes, self._take_changes)

    def _read_again(self) -> None:
        if self._file is not None:
            self._do(self._file.read, self._take_read)

    def _take_read(self, answer: object) -> None:
        """What is shown is what the file holds, again."""
        self._take_changes(answer)
        if isinstance(answer, Contents) and not self._waiting:
            self.state_said.emit(self._saved())
            overtaken, self._overtaken = self._overtaken, []
            for operation in overtaken:
                self.overtaken.emit(operation)

    def _take_changes(self, answer: object) -> None:
        """Another window's state; not while an own action is on its way, which it does not know of."""
        if isinstance(answer, Contents) and not self._waiting:
            self._replace(answer)

    def _replace(self, contents: Contents) -> None:
        before, self.contents = self.contents, contents
        if before != contents:
            self.changed.emit(before, contents)


def _answer(work: Callable[[], object]) -> object:
    """What the work answers; a refusal is an answer."""
    try:
        return work()
    except ProjectError as refusal:
        return refusal
    except Exception:  # the border of the thread: the comparison goes on without a project
        logger.exception("the project failed")
        return ProjectError("The project cannot be used, by a mistake of the program; please report it.")


def _nothing(_: object) -> None:
    """Nothing follows."""
