"""A dialog that asks for one of the stories: type a few letters of its title or outlets, press Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence

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

from compare_app.page.page import Page
from compare_app.ui.room import fit
from compare_app.ui.typed import matches
from compare_app.ui.wording import version_name


class ChooseStory(QDialog):
    """Says which story was chosen."""

    chosen = Signal(object)  # Page

    def __init__(self, question: str, pages: Sequence[Page], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Choose a story"))
        self._pages = list(pages)
        words = QLabel(question, self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Title or outlet"))
        self.field.setAccessibleName(self.tr("Title or outlet"))
        self.field.textChanged.connect(self._list)
        self.field.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Stories"))
        self.list.itemDoubleClicked.connect(self.accept)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (words, self.field, self.list, buttons):
            layout.addWidget(widget)
        fit(self, 520, 420)
        self._list("")

    @classmethod
    def show_choice(cls, question: str, pages: Sequence[Page], then: Callable[[Page], None], parent: QWidget) -> None:
        """Open it; `then` hears of the choice."""
        dialog = cls(question, pages, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(then)
        dialog.open()

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

    def _list(self, typed: str) -> None:
        self.list.clear()
        for page in self._pages:
            outlets = ", ".join(version_name(version) for version in page.story.versions)
            if matches(typed, f"{page.story.title} {outlets}"):
                item = QListWidgetItem(f"{page.story.title}\n{outlets}")
                item.setData(Qt.ItemDataRole.UserRole, page)
                self.list.addItem(item)
        self.list.setCurrentRow(0 if self.list.count() else -1)
