"""The dialog of a version's details: three pages, and OK keeps what is different."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from compare_app.ui.details.reading import ReadingPage
from compare_app.ui.details.stated import StatedPage
from compare_app.ui.details.taken import TakenPage
from compare_app.ui.details.values import Details
from compare_app.ui.widgets.room import fit, scrolled


class DetailsDialog(QDialog):
    """Shows details; says what was wanted."""

    wanted = Signal(object)  # kind of correction to value

    def __init__(self, details: Details, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Details of {name}").format(name=name))
        self.stated = StatedPage(details, self)
        self.reading = ReadingPage(details, self)
        self.taken = TakenPage(details, self)
        self.pages = QTabWidget(self)
        self.pages.setDocumentMode(True)
        self.pages.addTab(scrolled(self.stated, self), self.tr("What it states"))
        self.pages.addTab(scrolled(self.reading, self), self.tr("How it is read"))
        self.pages.addTab(self.taken, self.tr("What was taken for what"))
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.stated.checked.connect(self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled)
        layout = QVBoxLayout(self)
        layout.addWidget(self.pages)
        layout.addWidget(self._buttons)
        fit(self, 640, 520)

    def accept(self) -> None:
        """Say what is wanted, then close."""
        self.wanted.emit({**self.stated.values(), **self.reading.values()})
        super().accept()
