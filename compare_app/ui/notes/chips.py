"""Codes as chips: a dot in the code's colour, its name, a cross to take it off; a field behind them to add one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QCompleter, QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from compare_app.project.values import Code
from compare_app.ui.widgets.flow import FlowLayout


def dot(colour: str, size: int = 11) -> QPixmap:
    """A code's colour, as a dot with an edge that shows on every ground."""
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(127, 127, 127))
    painter.setBrush(QColor(colour))
    painter.drawEllipse(1, 1, size - 3, size - 3)
    painter.end()
    return picture


def dot_icon(colour: str) -> QIcon:
    """The same for menus and tables; left to itself Qt mixes it with the colour of a chosen row."""
    picture = dot(colour, 13)
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)
    return icon


class Chip(QFrame):
    """One code."""

    removed = Signal()

    def __init__(self, code: Code, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chip")
        colour = QLabel(self)
        colour.setPixmap(dot(code.colour))
        name = QLabel(code.name, self)
        name.setTextFormat(Qt.TextFormat.PlainText)
        cross = QToolButton(self)
        cross.setText("×")
        cross.setAutoRaise(True)
        cross.setAccessibleName(self.tr("Take the code {name} off").format(name=code.name))
        cross.clicked.connect(self.removed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(7, 1, 2, 1)
        layout.setSpacing(4)
        for widget in (colour, name, cross):
            layout.addWidget(widget)
        if code.description:
            self.setToolTip(code.description)


class CodesField(QWidget):
    """The codes of one note, and the field that adds one: known ones are proposed, others are made."""

    removed = Signal(str)  # id of the code
    added = Signal(str)  # name as typed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips = QWidget(self)
        self._flow = FlowLayout(self._chips)
        self._names = QStringListModel(self)
        self.field = _Field(self)
        self.field.setPlaceholderText(self.tr("Add a code"))
        self.field.setAccessibleName(self.tr("Add a code"))
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._take)
        self.field.setCompleter(completer)
        self.field.returnPressed.connect(self._take_typed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._chips)
        layout.addWidget(self.field)

    def show_codes(self, codes: Sequence[Code], all_codes: Sequence[Code]) -> None:
        """The note's codes, and those that can be proposed."""
        self._flow.clear()
        for code in codes:
            chip = Chip(code, self._chips)
            chip.removed.connect(partial(self.removed.emit, code.id))
            self._flow.addWidget(chip)
            chip.show()
        self._chips.setVisible(bool(codes))
        self._chips.updateGeometry()
        has = {code.id for code in codes}
        self._names.setStringList([code.name for code in all_codes if code.id not in has])

    def _take_typed(self) -> None:
        self._take(self.field.text())

    def _take(self, name: str) -> None:
        """The completer and the Enter key may both speak: what is taken is taken once."""
        if name.strip() and self.field.text().strip():
            self.added.emit(name.strip())
        self.field.clear()


class _Field(QLineEdit):
    """Down opens the list of codes."""

    def keyPressEvent(self, arg: QKeyEvent) -> None:
        if arg.key() == Qt.Key.Key_Down and self.completer() is not None and not self.text():
            self.completer().setCompletionPrefix("")
            self.completer().complete()
            return
        super().keyPressEvent(arg)
