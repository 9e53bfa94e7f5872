"""Files that could not be used: one quiet line, with the list behind it. Never a dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from compare_app.model.document import Problem
from compare_app.ui.widgets.told import Told
from compare_app.ui.words.problem_words import problem_words

#: Lines of the list before it scrolls; what the sheet of styles adds around them.
_MOST_LINES, _PADDING = 7, 10


class ProblemsBar(QWidget):
    """Hidden while there is nothing to say."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.problems: list[Problem] = []
        self._again: list[Problem] | None = None  # what comes while the folder is compared again
        self._words = Told(self)
        self._more = QToolButton(self)
        self._more.setText(self.tr("Show"))
        self._more.setAccessibleName(self.tr("Show the files that could not be used"))
        self._more.setCheckable(True)
        self._close = QToolButton(self)
        self._close.setText("×")
        self._close.setAutoRaise(True)
        self._close.setAccessibleName(self.tr("Hide this line"))
        self._list = QPlainTextEdit(self)
        self._list.setReadOnly(True)
        self._list.setAccessibleName(self.tr("Files that could not be used"))
        self._list.hide()
        self._more.toggled.connect(self._list.setVisible)
        self._more.toggled.connect(self._name_button)
        self._close.clicked.connect(self.hide)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self._words, 1)
        line.addWidget(self._more)
        line.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 4, 8, 4)
        layout.addLayout(line)
        layout.addWidget(self._list)

    def _name_button(self, shown: bool) -> None:
        self._more.setText(self.tr("Hide") if shown else self.tr("Show"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._more.isChecked():
            self._more.setChecked(False)
        else:
            super().keyPressEvent(event)

    def set_low(self, low: bool) -> None:
        """Say it in one line, or in as many as it takes."""
        self._words.set_low(low)

    def clear(self) -> None:
        """Begin a new folder."""
        self.problems, self._again = [], None
        self._list.clear()
        self._more.setChecked(False)
        self.hide()

    def expect_again(self) -> None:
        """The folder is compared again and will tell all of its problems: who has read them need not read them twice."""
        self._again = []

    def settle(self) -> None:
        """All have come: where they are other ones than before, they are told."""
        came, self._again = self._again, None
        if came is not None and set(came) != set(self.problems):
            self.clear()
            for problem in came:
                self.add(problem)

    def add(self, problem: Problem) -> None:
        """Take a problem in."""
        if self._again is not None:
            self._again.append(problem)
            return
        self.problems.append(problem)
        words = problem_words(problem)
        self._list.appendPlainText(words)
        count = len(self.problems)
        if count == 1:
            self._words.say(words)
        else:
            self._words.say(self._counted().format(count=count))
        self._more.setVisible(count > 1)
        self._fit_list()
        self.show()

    def _fit_list(self) -> None:
        """The list is as high as its lines, up to a few."""
        lines = min(_MOST_LINES, self._list.document().blockCount())
        around = 2 * round(self._list.document().documentMargin()) + 2 * self._list.frameWidth() + _PADDING
        self._list.setFixedHeight(lines * self._list.fontMetrics().lineSpacing() + around)

    def _counted(self) -> str:
        """What the line says of several; a file that was perhaps misread was used all the same."""
        doubtful = sum(problem.kind == "misread" for problem in self.problems)
        if doubtful == len(self.problems):
            return self.tr("{count} files were perhaps not read rightly.")
        if doubtful:
            return self.tr("{count} files or parts could not be used, or were perhaps not read rightly.")
        return self.tr("{count} files or parts could not be used.")
