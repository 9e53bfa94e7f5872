"""The dialog that asks where to save something, and as what."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from compare_app.ui.dialogs.folders import begin


def ask_where(
    parent: QWidget, title: str, kinds: Mapping[str, str], name: str, then: Callable[[Path, str], None]
) -> QFileDialog:
    """Ask for a file; `kinds`: what it can be saved as, to the ending of its name. `then` hears of the file and the ending.

    The ending goes with the kind while the dialog is open: so Qt's question whether a file may be replaced is about the one
    that will be written. Who types the ending of another kind has chosen that.
    """
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    begin(dialog, "save")
    dialog.setNameFilters([f"{words} (*{ending})" for words, ending in kinds.items()])
    endings = list(kinds.values())
    dialog.setDefaultSuffix(endings[0])

    def chosen() -> str:
        return endings[dialog.nameFilters().index(dialog.selectedNameFilter())]

    def take_kind(_: str) -> None:
        dialog.setDefaultSuffix(chosen())
        for field in dialog.findChildren(QLineEdit):
            field.setText(field.text().removesuffix(_ending(field.text(), endings)))

    for field in dialog.findChildren(QLineEdit):  # the system's own dialogs have none: they see to this themselves
        field.textEdited.connect(lambda typed: _take_ending(dialog, endings, typed))
    dialog.filterSelected.connect(take_kind)
    dialog.selectFile(file_name(name))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda file: then(Path(file), _ending(file, endings).lower() or chosen()))
    dialog.open()
    return dialog


def _take_ending(dialog: QFileDialog, endings: list[str], typed: str) -> None:
    """Choose the kind whose ending was typed; the name is left to who types it."""
    ending = _ending(typed, endings)
    if ending:
        dialog.selectNameFilter(dialog.nameFilters()[endings.index(ending.lower())])
        dialog.setDefaultSuffix(ending.lower())


def _ending(name: str, endings: list[str]) -> str:
    """The one of these endings that a name has, as it is spelt there; none where it has another or no ending."""
    length = max((len(ending) for ending in endings if name.lower().endswith(ending)), default=0)
    return name[len(name) - length :]


def file_name(words: str, most: int = 60) -> str:
    """Words as the name of a file on every system."""
    plain = " ".join(re.sub(r'[<>:"/\\|?*\x00-\x1f]', " ", words).split())
    return plain[:most].rstrip(" .")
