"""The dialog that shows the picture of a story, and saves it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from compare_app.page.page import Page
from compare_app.ui.dialogs.picture import WIDTH, Picture
from compare_app.ui.dialogs.save_dialog import ask_where
from compare_app.ui.look.theme import Theme


class PictureDialog(QDialog):
    """Shows the picture and saves it."""

    def __init__(self, page: Page, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Picture of the story"))
        self._theme = theme
        self._area = area = QScrollArea(self)
        self.show_page(page)
        area.setAccessibleName(self.tr("Picture of the story"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        save = buttons.addButton(self.tr("Save as…"), QDialogButtonBox.ButtonRole.ActionRole)
        save.clicked.connect(self._ask_where)
        self.said = QLabel(self)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(area)
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addWidget(buttons)
        layout.addLayout(foot)
        screen = self.screen().availableGeometry()
        room = screen.height() if parent is None else parent.height()
        high = max(min(480, screen.height() - 60), min(self.picture.height() + 90, room - 60))
        self.resize(min(WIDTH + 60, screen.width() - 20), high)

    @classmethod
    def show_picture(cls, page: Page, theme: Theme, parent: QWidget) -> PictureDialog:
        """Open it."""
        dialog = cls(page, theme, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def show_page(self, page: Page) -> None:
        """Show this story, in place of what it was before; the reader stays where they are."""
        place = self._area.verticalScrollBar().value()
        self.picture = Picture(page, self._theme)
        self._area.setWidget(self.picture)
        self._area.verticalScrollBar().setValue(place)

    def _ask_where(self) -> None:
        kinds = {self.tr("Vector graphic"): ".svg", self.tr("Image"): ".png"}
        ask_where(
            self, self.tr("Save the picture"), kinds, self.picture.page.story.title, lambda file, _: self.save(file)
        )

    def save(self, file: Path) -> None:
        """Write the picture, and say whether that could be done."""
        told = self.tr("Saved {path}") if self.picture.save(file) else self.tr("{path} could not be written.")
        self.said.setText(told.format(path=file))
