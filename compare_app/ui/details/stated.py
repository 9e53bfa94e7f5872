"""Outlet, title, author, date, language: what the file states, and what should stand in its place."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from compare_app.project.amending import moment
from compare_app.ui.details.values import STATED, Details
from compare_app.ui.words.version_names import moment as moment_words


class StatedPage(QWidget):
    """A field each, with what the file states below it where that is something else."""

    checked = Signal(bool)  # whether everything makes sense

    def __init__(self, details: Details, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details = details
        self.fields: dict[str, QLineEdit] = {}
        self._hints: dict[str, QLabel] = {}
        self._resets: dict[str, QToolButton] = {}
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for kind in STATED:
            form.addRow(self._titles()[kind], self._field(kind))
        for title, words in self._facts():
            label = QLabel(words, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            label.setToolTip(words)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            label.setAccessibleName(title)
            form.addRow(title, label)
        self.fields["published"].setPlaceholderText(self.tr("2031-05-02, or 2031-05-02 14:30"))
        self.fields["language"].setPlaceholderText(self.tr("two letters: en, de, es"))
        self._check()

    def values(self) -> dict[str, str]:
        """What the fields hold, as corrections have it."""
        found = {kind: " ".join(field.text().split()) for kind, field in self.fields.items()}
        found["published"] = found["published"].replace(" ", "T", 1)
        found["language"] = found["language"].lower()
        return found

    # --- building

    def _field(self, kind: str) -> QWidget:
        title = self._titles()[kind]
        field = QLineEdit(_legible(kind, self._details.values.get(kind, "")), self)
        field.setAccessibleName(title)
        field.textChanged.connect(self._check)
        reset = QToolButton(self)
        reset.setText("↺")
        reset.setToolTip(self.tr("As the file states"))
        reset.setAccessibleName(self.tr("{field}: as the file states").format(field=title))
        reset.clicked.connect(partial(field.setText, _legible(kind, self._details.stated.get(kind, ""))))
        hint = QLabel(self)
        hint.setObjectName("quiet")
        hint.setTextFormat(Qt.TextFormat.PlainText)
        hint.setWordWrap(True)
        line = QHBoxLayout()
        line.addWidget(field, 1)
        line.addWidget(reset)
        box = QWidget(self)
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(2)
        layout.addLayout(line)
        layout.addWidget(hint)
        self.fields[kind], self._hints[kind], self._resets[kind] = field, hint, reset
        return box

    def _titles(self) -> dict[str, str]:
        return {
            "outlet": self.tr("Outlet"),
            "title": self.tr("Title"),
            "author": self.tr("Author"),
            "published": self.tr("Published"),
            "language": self.tr("Language"),
        }

    def _facts(self) -> list[tuple[str, str]]:
        document = self._details.document
        address, captured = document.metadata.address, document.metadata.captured
        copy = [(self.tr("Web address"), address)] if address else []
        if captured is not None:
            copy.append((self.tr("Copy taken"), moment_words(captured, with_time=True)))
        return [
            *copy,
            (self.tr("File"), document.path),
            (self.tr("SHA-256"), document.sha256),
            (self.tr("Encoding"), document.encoding or "—"),
        ]

    # --- checking

    def _check(self) -> None:
        values, stated = self.values(), self._details.stated
        sound = True
        for kind, hint in self._hints.items():
            wrong = self._wrong(kind, values[kind])
            sound = sound and not wrong
            differs = values[kind] != stated.get(kind, "")
            words = self.tr("The file states: {words}").format(
                words=_legible(kind, stated.get(kind, "")) or self.tr("nothing")
            )
            hint.setText(wrong or (words if differs else ""))
            hint.setVisible(bool(hint.text()))
            self._resets[kind].setEnabled(differs)
        self.checked.emit(sound)

    def _wrong(self, kind: str, value: str) -> str:
        """Why a value cannot be; empty where it can."""
        if kind == "published" and value:
            try:
                moment(value)
            except ValueError:
                return self.tr("Not a date. Write it as 2031-05-02, with a time as 2031-05-02 14:30.")
        if kind == "language" and value and not (2 <= len(value) <= 3 and value.isalpha()):
            return self.tr("Not a code of a language. Write two letters, such as en.")
        return ""


def _legible(kind: str, value: str) -> str:
    """A value as people write it: a date without the sign before its time."""
    return value.replace("T", " ", 1) if kind == "published" else value
