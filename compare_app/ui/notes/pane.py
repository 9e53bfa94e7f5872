"""The pane beside the comparison: what is noted, coded and ticked off at the current place."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from compare_app.project.values import Code
from compare_app.ui.notes.chips import CodesField
from compare_app.ui.notes.subjects import Subject
from compare_app.ui.notes.writing import Writing
from compare_app.ui.widgets.choice_box import ChoiceBox

#: Typing is written down when it pauses for so long, and when the field is left.
_PAUSE_MS = 500


@dataclass(frozen=True)
class PaneState:
    """All that the pane shows."""

    writing: Writing | None = None
    subjects: tuple[tuple[Subject, str], ...] = ()
    text: str = ""
    codes: tuple[Code, ...] = ()
    all_codes: tuple[Code, ...] = ()
    reviewed: bool = False
    signed: str = ""
    others: tuple[str, ...] = ()
    done: int = 0
    wanted: int = 0
    refusal: str = ""
    correction: str = ""  # what can be said of the subject by itself: the words of a button, empty for none


class NotesPane(QWidget):
    """Says what the user wants; shows what it is given."""

    subject_chosen = Signal(object)  # Subject
    text_given = Signal(object, str, str)  # Writing, the text, and the one that it was typed over
    code_given = Signal(object, str)  # Writing, the code's name
    code_taken = Signal(object, str)  # Writing, the code's id
    tick_given = Signal(object, bool)  # Writing
    correction_wanted = Signal(object)  # Writing
    left = Signal()  # Esc: back to the comparison
    list_wanted = Signal()
    codebook_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = PaneState()
        self._begun = ""  # what stood in the field when the typing began
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self._make_fields()
        self._make_lines()
        self._lay_out()
        self.setMinimumWidth(230)
        self.show_state(PaneState())

    # --- properties

    @property
    def state(self) -> PaneState:
        """What is shown."""
        return self._state

    # --- changing

    def show_state(self, state: PaneState) -> None:
        """Show another place, or the same one changed. What is being typed stays as it is typed."""
        same = _same_place(self._state.writing, state.writing)
        if not same and self._pause.isActive():
            self.flush()
        before, self._state = self._state, state
        self._show_subjects(state)
        if not (same and self._pause.isActive()):
            self._begun = state.text
            if self.text.toPlainText() != state.text:
                with QSignalBlocker(self.text):
                    self.text.setPlainText(state.text)
        if (before.codes, before.all_codes) != (state.codes, state.all_codes):
            self.codes.show_codes(state.codes, state.all_codes)
        with QSignalBlocker(self.tick):
            self.tick.setChecked(state.reviewed)
        self._signed.setText(state.signed)
        self._signed.setVisible(bool(state.signed))
        self._others.setText("\n\n".join(state.others))
        self._others.setVisible(bool(state.others))
        self._refusal.setText(state.refusal)
        self._refusal.setVisible(bool(state.refusal))
        for field in (self.about, self.text, self.codes, self.tick):
            field.setEnabled(state.writing is not None)
        self.correct.setText(state.correction)
        self.correct.setVisible(bool(state.correction))
        self._show_progress(state)

    def flush(self) -> None:
        """Write down what is being typed."""
        self._pause.stop()
        writing, text = self._state.writing, self.text.toPlainText()
        if writing is not None and text != self._begun:
            begun, self._begun = self._begun, text
            self.text_given.emit(writing, text, begun)

    def begin_writing(self) -> None:
        """Bring the cursor into the text, behind what stands there."""
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.text and event.type() == QEvent.Type.FocusOut:
            self.flush()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.flush()
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    # --- building

    def _make_fields(self) -> None:
        self.about = ChoiceBox(self)
        self.about.setAccessibleName(self.tr("What the note is about"))
        self.about.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.about.setMinimumContentsLength(12)
        self.correct = QPushButton(self)
        self.correct.clicked.connect(self._correct)
        self.text = QPlainTextEdit(self)
        self.text.setPlaceholderText(self.tr("Write a note"))
        self.text.setAccessibleName(self.tr("Note"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(70)
        self.text.setMaximumHeight(280)
        self.text.installEventFilter(self)
        self.codes = CodesField(self)
        self.codes.field.installEventFilter(self)
        self.tick = QCheckBox(self.tr("Looked at"), self)
        self.about.activated.connect(self._choose)
        self.text.textChanged.connect(self._pause.start)
        self.codes.added.connect(self._add_code)
        self.codes.removed.connect(self._take_code)
        self.tick.toggled.connect(self._set_tick)

    def _make_lines(self) -> None:
        """What is said around the fields, and how far the reader has come."""
        self._signed, self._others, self._refusal = (QLabel(self) for _ in range(3))
        for label in (self._signed, self._others, self._refusal):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._signed.setObjectName("quiet")
        self._others.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._progress = QProgressBar(self)
        self._progress.setTextVisible(False)
        self._progress.setMaximumHeight(8)
        self._progress.setAccessibleName(self.tr("Passages looked at"))
        self._count = QLabel(self)
        self._count.setObjectName("quiet")
        self._count.setWordWrap(True)
        self._list = QPushButton(self.tr("All notes"), self)
        self._codebook = QPushButton(self.tr("Codebook…"), self)
        self._list.clicked.connect(self.list_wanted)
        self._codebook.clicked.connect(self.codebook_wanted)

    def _lay_out(self) -> None:
        inner = QWidget(self)
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(8)
        for widget in (
            self._refusal,
            self.about,
            self.correct,
            self.text,
            self.codes,
            self.tick,
            self._signed,
            self._others,
        ):
            layout.addWidget(widget)
        layout.setStretchFactor(self.text, 3)
        layout.addStretch(1)
        layout.addWidget(self._count)
        layout.addWidget(self._progress)
        buttons = QHBoxLayout()
        buttons.addWidget(self._list)
        buttons.addWidget(self._codebook)
        layout.addLayout(buttons)
        area = QScrollArea(self)
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    # --- showing

    def _show_subjects(self, state: PaneState) -> None:
        shown = [(self.about.itemData(n), self.about.itemText(n)) for n in range(self.about.count())]
        if shown != list(state.subjects):
            with QSignalBlocker(self.about):
                self.about.clear()
                for subject, title in state.subjects:
                    self.about.addItem(title, subject)
        chosen = None if state.writing is None else state.writing.subject
        number = next((n for n, (subject, _) in enumerate(state.subjects) if subject == chosen), -1)
        with QSignalBlocker(self.about):
            self.about.setCurrentIndex(number)

    def _show_progress(self, state: PaneState) -> None:
        self._progress.setRange(0, max(1, state.wanted))
        self._progress.setValue(state.done)
        words = self.tr("{done} of {all} marked passages looked at")
        self._count.setText(words.format(done=state.done, all=state.wanted))
        for widget in (self._progress, self._count):
            widget.setVisible(bool(state.wanted))

    # --- what the user does

    def _choose(self, number: int) -> None:
        self.flush()
        self.subject_chosen.emit(self.about.itemData(number))

    def _add_code(self, name: str) -> None:
        self.flush()
        if self._state.writing is not None:
            self.code_given.emit(self._state.writing, name)

    def _take_code(self, code: str) -> None:
        if self._state.writing is not None:
            self.code_taken.emit(self._state.writing, code)

    def _correct(self) -> None:
        self.flush()
        if self._state.writing is not None:
            self.correction_wanted.emit(self._state.writing)

    def _set_tick(self, on: bool) -> None:
        self.flush()
        if self._state.writing is not None:
            self.tick_given.emit(self._state.writing, on)


def _same_place(one: Writing | None, other: Writing | None) -> bool:
    if one is None or other is None:
        return one is other
    return one.page.story is other.page.story and one.subject == other.subject
