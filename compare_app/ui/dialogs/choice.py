"""What the dialogs have in common that ask for one of many things: type a few letters, press Enter."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from compare_app.ui.widgets.room import fit


class ChoiceDialog(QDialog):
    """Says what was chosen. Who inherits offers the choices in `_offered`, and lists them once it is made."""

    chosen = Signal(object)
    proposed = 0  # the row that is chosen at first

    def __init__(self, title: str, question: str, hint: str, offered: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.question = words = QLabel(question, self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)
        self.field.textChanged.connect(self.list_offered)
        self.field.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(offered)
        self.list.itemDoubleClicked.connect(self.accept)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (words, self.field, self.list, self.buttons):
            layout.addWidget(widget)
        fit(self, 520, 420)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.field:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self.list.count():
                self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
                return True
        return super().eventFilter(watched, event)

    def accept(self) -> None:
        """Say what was chosen, then close."""
        item = self.list.currentItem()
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
        super().accept()

    def list_offered(self, typed: str = "") -> None:
        """List what fits the letters typed."""
        self.list.clear()
        for words, value in self._offered(typed):
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, value)
            self.list.addItem(item)
        self.list.setCurrentRow(min(self.proposed, self.list.count() - 1))

    @abstractmethod
    def _offered(self, typed: str) -> Iterable[tuple[str, object]]:
        """What fits the letters typed, as it is read, and what is said of it when it is chosen."""
