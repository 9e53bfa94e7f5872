"""The fields of the settings' dialog: one for each kind of setting."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QSpinBox, QWidget

from compare_app.ui.settings.declared import Setting, Value
from compare_app.ui.widgets.choice_box import ChoiceBox

translate = QCoreApplication.translate
_INSET = 6  # pixels before a number, as the other fields have them; the sheet of styles does not reach into this one


class Field(QObject):
    """A widget, and the way to read a setting's value from it."""

    changed = Signal()

    def __init__(self, widget: QWidget, value: Callable[[], Value], name: str) -> None:
        super().__init__(widget)
        self.widget = widget
        self.value = value
        widget.setAccessibleName(name.replace("&", ""))


def field_for(setting: Setting, value: object, parent: QWidget) -> Field:
    """The field of a setting, showing a value."""
    makers = {
        "switch": _switch, "choice": _choice, "number": _number, "text": _text, "folder": _folder, "family": _family,
    }  # fmt: skip
    field = makers[setting.kind](setting, value, parent)
    if setting.help:
        field.widget.setToolTip(setting.help)
    return field


def _switch(setting: Setting, value: object, parent: QWidget) -> Field:
    box = QCheckBox(setting.title, parent)
    box.setChecked(bool(value))
    field = Field(box, box.isChecked, setting.title)
    box.toggled.connect(field.changed)
    return field


def _choice(setting: Setting, value: object, parent: QWidget) -> Field:
    box = ChoiceBox(parent)
    for choice, title in setting.choices:
        box.addItem(title, choice)
    box.setCurrentIndex(max(0, box.findData(value)))
    field = Field(box, box.currentData, setting.title)
    box.activated.connect(field.changed)
    return field


def _number(setting: Setting, value: object, parent: QWidget) -> Field:
    box = QSpinBox(parent)
    box.lineEdit().setTextMargins(_INSET, 0, 0, 0)
    box.setRange(setting.least, setting.most)
    box.setValue(int(str(value)))
    field = Field(box, box.value, setting.title)
    box.valueChanged.connect(field.changed)
    return field


def _text(setting: Setting, value: object, parent: QWidget) -> Field:
    line = QLineEdit(str(value), parent)
    return Field(line, line.text, setting.title)


def _family(setting: Setting, value: object, parent: QWidget) -> Field:
    """The fonts of this system; the first line leaves the choice to the program."""
    box = ChoiceBox(parent)
    box.addItem(translate("Options", "As the program finds best"), "")
    for family in QFontDatabase.families():
        if not QFontDatabase.isPrivateFamily(family):
            box.addItem(family, family)
    box.setCurrentIndex(max(0, box.findData(value)))
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(24)
    field = Field(box, box.currentData, setting.title)
    box.activated.connect(field.changed)
    return field


def _folder(setting: Setting, value: object, parent: QWidget) -> Field:
    whole = QWidget(parent)
    line = QLineEdit(str(value), whole)
    line.setAccessibleName(setting.title)
    choose = QPushButton(translate("Options", "Choose…"), whole)
    choose.clicked.connect(partial(_choose, setting.title, line))
    layout = QHBoxLayout(whole)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(line, 1)
    layout.addWidget(choose)
    return Field(whole, line.text, setting.title)


def _choose(title: str, line: QLineEdit) -> None:
    dialog = QFileDialog(line, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(line.setText)
    dialog.open()
