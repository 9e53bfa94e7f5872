"""Undo and redo: every action on the project is an operation with a way back, named as the user knows it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from compare_app.project.values import Change, Operation
from compare_app.ui.background.jobs import Jobs
from compare_app.ui.control.project import ProjectControl

#: Called when an action is taken back or done again, to bring its place into view; not when it is done first.
GoThere = Callable[[], None]


class ProjectCommand(QUndoCommand):
    """One action; it takes itself off the stack where the records are no longer as it left them."""

    def __init__(self, words: str, operation: Operation, control: UndoControl, go: GoThere | None, merge: str) -> None:
        super().__init__(words)
        self.operation = operation
        self.merge_key = merge
        self._control, self._go = control, go
        self._done_before = False

    def redo(self) -> None:
        self._carry_out(self.operation)
        self._done_before = True

    def undo(self) -> None:
        self._carry_out(self.operation.inverse)

    def id(self) -> int:
        return hash(self.merge_key) & 0x7FFFFFFF if self.merge_key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Typing in one note is one step, until another window writes there: what was written there is not taken back."""
        if not isinstance(other, ProjectCommand) or other.merge_key != self.merge_key:
            return False
        if len(self.operation.changes) != 1 or len(other.operation.changes) != 1:
            return False
        left, found = self.operation.changes[0].after, other.operation.changes[0].before
        if left is None or found is None or left.stamp != found.stamp:
            return False
        before, after = self.operation.changes[0].before, other.operation.changes[0].after
        if before is None and after is None:  # written and wiped out again: there is nothing to take back
            self.setObsolete(True)
        else:
            self.operation = Operation((Change(before, after),))
        self.setText(other.text())
        return True

    def _carry_out(self, operation: Operation) -> None:
        if not self._control.project.apply(operation):
            self.setObsolete(True)
            self._control.tell_gone()
        elif self._done_before and self._go is not None:
            self._go()


class UndoControl(QObject):
    """The stack of one folder's actions, and who says what was done, and what was taken back."""

    said = Signal(str)
    changed = Signal()

    def __init__(self, project: ProjectControl, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self.project, self._jobs = project, jobs
        self._gone = False
        self._awaited = ""
        jobs.finished.connect(self._tell_awaited)
        self._stack = QUndoStack(self)
        self._stack.indexChanged.connect(self.changed)

    # --- what can be asked

    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return self._stack.canUndo()

    def can_redo(self) -> bool:
        """Whether there is something to do again."""
        return self._stack.canRedo()

    def undo_text(self) -> str:
        """The menu's words."""
        words = self._stack.undoText()
        return self.tr("&Undo: {what}").format(what=words) if words else self.tr("&Undo")

    def redo_text(self) -> str:
        """The menu's words."""
        words = self._stack.redoText()
        return self.tr("Re&do: {what}").format(what=words) if words else self.tr("Re&do")

    # --- changing

    def do(self, words: str, operation: Operation, go: GoThere | None = None, merge: str = "", hint: str = "") -> bool:
        """Carry an action out, so that it can be taken back; those of one `merge` key that follow each other are one. `hint`: what
        else is said once a story stands compared again.

        False where nothing was done: another window changed what the action is about.
        """
        self._gone = False
        before = self.project.contents.corrections
        if operation.changes:
            self._stack.push(ProjectCommand(words, operation, self, go, merge))
        told = self.tr("Done: {what}. Ctrl+Z takes it back.").format(what=words)
        done = f"{told} {hint}".rstrip()
        if self._jobs.running and self.project.contents.corrections is not before:
            self.said.emit(self.tr("Comparing again…"))
            self._awaited = done
        elif operation.changes and not self._gone:  # a note, too: what Ctrl+Z takes back must be what the line says
            self.said.emit(done)
        return bool(operation.changes) and not self._gone

    def undo(self) -> None:
        """Take the last action back."""
        words, self._gone = self._stack.undoText(), False
        self._stack.undo()
        if words and not self._gone:
            self._tell(self.tr("Undone: {what}").format(what=words))

    def redo(self) -> None:
        """Do it again."""
        words, self._gone = self._stack.redoText(), False
        self._stack.redo()
        if words and not self._gone:
            self._tell(self.tr("Done again: {what}").format(what=words))

    def clear(self) -> None:
        """Another folder: nothing of this one can be taken back."""
        self._stack.clear()
        self._awaited = ""

    def leave_untold(self) -> None:
        """The reader is elsewhere by now, and is told about that."""
        self._awaited = ""

    def tell_gone(self) -> None:
        """Say why an action was not done."""
        self._gone = True
        self.said.emit(self.tr("This was changed in another window meanwhile; look at it there."))

    # --- helpers

    def _tell(self, sentence: str) -> None:
        """Say it now, and again when the story stands compared: what else is said when it comes must not hide this."""
        self.said.emit(sentence)
        self._awaited = sentence if self._jobs.running else ""

    def _tell_awaited(self) -> None:
        if self._awaited:
            self.said.emit(self._awaited)
            self._awaited = ""
