"""The dialog of the user's settings: looks, and what counts as equal."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from compare_app.model.settings import EQUAL_RULES
from compare_app.ui.action_table import theme_names
from compare_app.ui.look import Look
from compare_app.ui.options import Options, rule_titles
from compare_app.ui.typography import LARGEST, SMALLEST, SPACINGS

if TYPE_CHECKING:
    from compare_app.ui.window import MainWindow


class SettingsDialog(QDialog):
    """Looks take effect at once; what counts as equal when the dialog is closed with OK."""

    analysis_changed = Signal()

    def __init__(self, options: Options, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self._options = options
        self._look = look
        self.rules: dict[str, QCheckBox] = {}
        self.model_folder = QLineEdit(self)
        self.author = QLineEdit(self)
        layout = QVBoxLayout(self)
        layout.addWidget(self._looks())
        layout.addWidget(self._equal())
        layout.addWidget(self._model())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    @classmethod
    def show_settings(cls, window: MainWindow) -> None:
        """Open it."""
        dialog = cls(window.options, window.look, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.analysis_changed.connect(window.folder.read_again)
        dialog.open()

    def accept(self) -> None:
        """Keep what was chosen; compare again where it matters."""
        before = self._options.analysis()
        for rule, box in self.rules.items():
            self._options.set_equal(rule, box.isChecked())
        folder = self.model_folder.text().strip()
        self._options.set_model_folder(Path(folder) if folder else None)
        self._options.set_author(self.author.text())
        self._options.save()
        super().accept()
        if self._options.analysis() != before:
            self.analysis_changed.emit()

    # --- building

    def _looks(self) -> QGroupBox:
        box = QGroupBox(self.tr("Looks"), self)
        form = QFormLayout(box)
        theme = QComboBox(box)
        for name, title in theme_names().items():
            theme.addItem(title, name)
        theme.setCurrentIndex(next((n for n in range(theme.count()) if self._look.uses(theme.itemData(n))), 0))
        theme.activated.connect(lambda number: self._look.set_theme(theme.itemData(number)))
        size = QSpinBox(box)
        size.setRange(SMALLEST, LARGEST)
        size.setValue(self._look.type.size)
        size.setSuffix(self.tr(" px"))
        size.valueChanged.connect(self._look.set_size)
        spacing = QComboBox(box)
        for value in SPACINGS:
            spacing.addItem(self.locale().toString(value), value)
        spacing.setCurrentIndex(SPACINGS.index(self._look.type.spacing))
        spacing.activated.connect(lambda number: self._look.set_spacing(SPACINGS[number]))
        face = QComboBox(box)
        for name, title in (("serif", self.tr("With serifs")), ("sans", self.tr("Without serifs"))):
            face.addItem(title, name)
        face.setCurrentIndex(int(self._look.type.face == "sans"))
        face.activated.connect(lambda number: self._look.set_face("sans" if number else "serif"))
        self.author.setText(self._options.author())
        self.author.setToolTip(self.tr("Notes and corrections are signed with it."))
        rows = (
            (self.tr("Your &name"), self.author), (self.tr("&Colours"), theme), (self.tr("&Size of text"), size),
            (self.tr("&Line spacing"), spacing), (self.tr("&Typeface"), face),
        )  # fmt: skip
        for title, field in rows:
            form.addRow(title, field)
        return box

    def _equal(self) -> QGroupBox:
        box = QGroupBox(self.tr("Count as equal"), self)
        layout = QVBoxLayout(box)
        titles = rule_titles()
        for rule in EQUAL_RULES:
            check = QCheckBox(titles.get(rule, rule), box)
            check.setChecked(self._options.equal(rule))
            self.rules[rule] = check
            layout.addWidget(check)
        every = QPushButton(self.tr("All"), box)
        none = QPushButton(self.tr("None"), box)
        line = QHBoxLayout()
        line.addWidget(every)
        line.addWidget(none)
        line.addStretch(1)
        every.clicked.connect(partial(self._check_all, True))
        none.clicked.connect(partial(self._check_all, False))
        layout.addLayout(line)
        return box

    def _model(self) -> QGroupBox:
        box = QGroupBox(self.tr("Sentence model (optional)"), self)
        layout = QVBoxLayout(box)
        words = QLabel(
            self.tr(
                "A folder on this computer with model.safetensors, vocab.txt and config.json helps to pair sentences that "
                "share few words. English only. Without one the program works as it is."
            ),
            box,
        )
        words.setWordWrap(True)
        layout.addWidget(words)
        folder = self._options.analysis().model_folder
        self.model_folder.setText("" if folder is None else str(folder))
        self.model_folder.setAccessibleName(self.tr("Folder of the sentence model"))
        choose = QPushButton(self.tr("Choose…"), box)
        choose.clicked.connect(self._choose_model)
        line = QHBoxLayout()
        line.addWidget(self.model_folder, 1)
        line.addWidget(choose)
        layout.addLayout(line)
        return box

    # --- slots

    def _check_all(self, on: bool) -> None:
        for box in self.rules.values():
            box.setChecked(on)

    def _choose_model(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder of the sentence model"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.model_folder.setText)
        dialog.open()
