"""The ways to open something: a folder, files as one story, two pasted texts."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from compare_app.ui.background.jobs import Jobs
from compare_app.ui.control.folder import FolderControl
from compare_app.ui.dialogs.folders import begin
from compare_app.ui.widgets.room import fit


class Opening(QObject):
    """The handlers of the File menu that ask first."""

    def __init__(self, folder: FolderControl, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._folder, self._jobs, self._window = folder, jobs, window
        self._pasted: TemporaryDirectory[str] | None = None

    def ask_for_folder(self) -> None:
        """Choose a folder."""
        dialog = QFileDialog(self._window, self.tr("Open a folder of articles"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        begin(dialog, "open")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._open_folder)
        dialog.open()

    def ask_for_files(self) -> None:
        """Choose files; they are versions of one story, in their order."""
        dialog = QFileDialog(self._window, self.tr("Open files as versions of one story"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        begin(dialog, "open")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._open_files)
        dialog.open()

    def paste_texts(self) -> None:
        """Ask for two texts."""
        dialog = PasteDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.compare_texts(dialog.texts()))
        dialog.open()

    def compare_texts(self, texts: list[str]) -> None:
        """Compare texts that are in no file; they are kept in a folder that goes when the window closes."""
        before = self._pasted
        self._pasted = TemporaryDirectory(prefix="story-compare-", ignore_cleanup_errors=True)
        paths = []
        for number, text in enumerate(texts, 1):
            path = Path(self._pasted.name) / self.tr("Text {number}").format(number=number)
            path = path.with_suffix(".txt")
            path.write_text(text, encoding="utf-8")
            paths.append(path)
        project = Path(self._pasted.name) / "pasted.storycompare"
        self._folder.open(paths, one_story=True, remember=False, project=project, passing=True)
        if before is not None:  # behind the closing of its project, which still writes there
            self._jobs.run(before.cleanup, lambda _: None)

    def clean_up(self) -> None:
        """Let pasted texts go."""
        if self._pasted is not None:
            self._pasted.cleanup()
            self._pasted = None

    def _open_folder(self, name: str) -> None:
        self._folder.open([Path(name)])

    def _open_files(self, names: list[str]) -> None:
        self._folder.open([Path(name) for name in names], one_story=True)


class PasteDialog(QDialog):
    """Two fields side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare pasted texts"))
        self._fields = [QPlainTextEdit(self) for _ in range(2)]
        columns = QHBoxLayout()
        for field, name in zip(self._fields, (self.tr("The earlier text"), self.tr("The later text")), strict=True):
            field.setPlaceholderText(name)
            field.setAccessibleName(name)
            field.setTabChangesFocus(True)
            field.textChanged.connect(self._check)
            columns.addWidget(field)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._compare = self._buttons.addButton(self.tr("Compare"), QDialogButtonBox.ButtonRole.AcceptRole)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):  # Return alone is a line of the text
            QShortcut(QKeySequence(keys), self, self._compare.click)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(columns)
        layout.addWidget(self._buttons)
        fit(self, 820, 460)
        self._check()

    def texts(self) -> list[str]:
        """What was pasted."""
        return [field.toPlainText() for field in self._fields]

    def _check(self) -> None:
        self._compare.setEnabled(all(text.strip() for text in self.texts()))
