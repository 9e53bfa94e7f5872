"""Find in all versions of a story: plain, whole word or regular expression; counted; from the end on at the beginning."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from compare_app.model.spans import Span
from compare_app.page.page import Page
from compare_app.ui.background.jobs import Jobs
from compare_app.ui.compare.view import ComparisonView
from compare_app.ui.words.pattern_words import pattern_fault

_PAUSE_MS = 150
#: Pixels for a word that is looked for, the buttons beside it, and “12 of 140, in 5 of 6 versions”.
_IN_A_LINE = 480
_MOST = 20_000
#: Signs that hardly stand in the words of an article, and say that a regular expression is meant.
_MEANT = re.compile(r"[\\|\[\]{}^$*+]|\(\?|\.\?")
Hit = tuple[int, int, Span]


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for. Case counts only where the words hold a capital."""

    words: str
    whole: bool = False
    regex: bool = False

    def pattern(self) -> re.Pattern[str]:
        """The query as a pattern; raises re.error where a regular expression is none."""
        body = self.words if self.regex else re.escape(self.words).replace("'", "['’]")
        if self.whole:
            body = rf"(?<!\w)(?:{body})(?!\w)"
        capital = any(c.isupper() for c in self.words) and not self.regex
        return re.compile(body, re.NOFLAG if capital else re.IGNORECASE)

    def as_meant(self) -> Query | None:
        """The words as the regular expression that they look like; None where they look like words, or are none."""
        meant = replace(self, regex=True)
        if self.regex or not _MEANT.search(self.words):
            return None
        try:
            meant.pattern()
        except re.error:
            return None
        return meant


def search(page: Page, query: Query) -> list[Hit]:
    """All hits in reading order: by passage, then by version. Raises re.error."""
    pattern = query.pattern()
    hits: list[Hit] = []
    for passage in range(len(page.index.rows)):
        for version in page.index.present(passage):
            text = page.index.cell(passage, version).text
            hits += [(passage, version, Span(*m.span())) for m in pattern.finditer(text) if m.end() > m.start()]
            if len(hits) >= _MOST:
                return hits
    return hits


class FindBar(QWidget):
    """The line above the comparison; says what is asked through signals."""

    asked = Signal(object)  # Query
    stepped = Signal(bool)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find in all versions"))
        self.field.setAccessibleName(self.tr("Find in all versions"))
        self.field.setMaximumWidth(360)
        self.field.setClearButtonEnabled(True)
        self.whole = QCheckBox(self.tr("Whole words"), self)
        self.regex = QCheckBox(self.tr("Regular expression"), self)
        self.count = QLabel(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.meant = QPushButton(self)
        self.meant.setObjectName("link")
        self.meant.clicked.connect(partial(self.regex.setChecked, True))
        self.meant.hide()
        self._lay_out()
        self.field.textChanged.connect(self._ask)
        self.whole.toggled.connect(self._ask)
        self.regex.toggled.connect(self._ask)
        self.hide()

    def _lay_out(self) -> None:
        """In a line; where what was found would have no room in it, how to look stands below."""
        self._grid = layout = QGridLayout(self)
        layout.setContentsMargins(14, 5, 8, 5)
        layout.addWidget(self.field, 0, 0)
        layout.addWidget(self._button("↑", self.tr("Previous hit"), partial(self.stepped.emit, False)), 0, 1)
        layout.addWidget(self._button("↓", self.tr("Next hit"), partial(self.stepped.emit, True)), 0, 2)
        self._how = QWidget(self)
        how = QHBoxLayout(self._how)
        how.setContentsMargins(0, 0, 0, 0)
        how.addWidget(self.whole)
        how.addWidget(self.regex)
        how.addStretch(1)
        layout.addWidget(self._how, 0, 3)
        layout.addWidget(self._answer(), 0, 4)
        layout.addWidget(self._button("×", self.tr("Close the search"), self.closed.emit), 0, 5)
        layout.setColumnStretch(0, 2)
        layout.setColumnStretch(4, 3)
        self._is_narrow = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._how.sizeHint().width() + _IN_A_LINE
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self._grid.removeWidget(self._how)
            self._grid.addWidget(self._how, *((1, 0, 1, 6) if narrow else (0, 3, 1, 1)))

    def _answer(self) -> QWidget:
        """What was found, in a width that no words change: the buttons beside it stay under the mouse."""
        answer = QWidget(self)
        answer.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(answer)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.count)
        layout.addWidget(self.meant)
        layout.addStretch(1)
        return answer

    def query(self) -> Query:
        """What is asked now."""
        return Query(self.field.text(), self.whole.isChecked(), self.regex.isChecked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        else:
            super().keyPressEvent(event)

    def offer_meant(self, count: int) -> None:
        """Offer the hits that the words would have as a regular expression."""
        self.meant.setText(self.tr("as a regular expression: {count}").format(count=count))
        self.meant.setVisible(count > 0)

    def _ask(self) -> None:
        self.asked.emit(self.query())

    def _button(self, text: str, name: str, call: object) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setAutoRaise(True)
        button.clicked.connect(call)
        return button


class Finder(QObject):
    """Searches off the window's thread, and walks over the hits."""

    def __init__(
        self, view: ComparisonView, bar: FindBar, jobs: Jobs, sought_in: Callable[[Page], str], parent: QObject
    ) -> None:
        """`sought_in`: by which of its words a story was found."""
        super().__init__(parent)
        self._view, self._bar, self._jobs, self._sought_in = view, bar, jobs, sought_in
        self._hits: list[Hit] = []
        self._at = -1
        self._number = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        bar.asked.connect(self._pause.start)
        bar.stepped.connect(self._step)
        bar.closed.connect(self.close)

    # --- handlers

    def open(self) -> None:
        """Show the line; selected words are what is looked for, or those by which the story was found."""
        editor, page = self._view.editor, self._view.page
        sought = self._sought_in(page) if page is not None and not self._bar.isVisible() else ""
        if editor is not None and editor.selected_text():
            self._bar.field.setText(editor.selected_text().split("\n", 1)[0])
        elif sought:
            self._bar.field.setText(sought)
        self._bar.show()
        self._bar.field.setFocus()
        self._bar.field.selectAll()
        self._search()

    def close(self) -> None:
        """Hide the line, and the hits with it."""
        self._pause.stop()
        self._hits, self._at = [], -1
        self._number += 1
        self._bar.hide()
        self._bar.count.clear()
        self._view.over.set_hits({}, None)
        self._view.setFocus()

    def find_next(self) -> None:
        """The next hit; without a search, the line to search with."""
        self._step(True) if self._bar.isVisible() else self.open()

    def find_previous(self) -> None:
        """The previous hit."""
        self._step(False) if self._bar.isVisible() else self.open()

    def again(self) -> None:
        """Another story: search it too, while the line is open."""
        if self._bar.isVisible():
            self._search()

    # --- helpers

    def _search(self) -> None:
        page, query = self._view.page, self._bar.query()
        self._number += 1
        self._bar.offer_meant(0)
        if page is None or not query.words:
            self._take(self._number, [])
            self._bar.count.clear()
            return
        try:
            query.pattern()
        except re.error as error:
            self._take(self._number, [])
            self._bar.count.setText(self.tr("Not a regular expression: {reason}").format(reason=pattern_fault(error)))
            return
        self._jobs.run(partial(search, page, query), partial(self._take, self._number))

    def _take(self, number: int, hits: list[Hit]) -> None:
        if number != self._number:
            return
        self._hits = hits
        self._at = self._first_from_here() if hits else -1
        self._show()
        page, meant = self._view.page, self._bar.query().as_meant()
        if page is not None and meant is not None and not hits:
            self._jobs.run(partial(search, page, meant), partial(self._offer, number))

    def _offer(self, number: int, hits: list[Hit]) -> None:
        if number == self._number:
            self._bar.offer_meant(len(hits))

    def _first_from_here(self) -> int:
        place = self._view.current_cell() or (0, 0)
        return next((n for n, hit in enumerate(self._hits) if hit[:2] >= place), 0)

    def _step(self, forward: bool) -> None:
        if self._hits:
            self._at = (self._at + (1 if forward else -1)) % len(self._hits)
            self._show()

    def _show(self) -> None:
        places: dict[tuple[int, int], list[Span]] = {}
        for passage, version, span in self._hits:
            places.setdefault((passage, version), []).append(span)
        self._view.over.set_hits(places, self._hits[self._at] if self._hits else None)
        if not self._hits:
            self._bar.count.setText(self.tr("Not found"))
            return
        page = self._view.page
        told = {
            "number": self._at + 1, "count": len(self._hits), "versions": len({version for _, version, _ in self._hits}),
            "all": 0 if page is None else len(page.story.versions),
        }  # fmt: skip
        self._bar.count.setText(self.tr("{number} of {count}, in {versions} of {all} versions").format(**told))
