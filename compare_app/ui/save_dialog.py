"""The dialog that asks where to save something, and as what."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from compare_app.ui.folders import begin


def ask_where(
    parent: QWidget, title: str, kinds: Mapping[str, str], name: str, then: Callable[[Path, str], None]
) -> QFileDialog:
    """Ask for a file; `kinds`: what it can be saved as, to the ending of its name. `then` hears of the file and the ending.

    The ending goes with the kind while the dialog is open: so Qt's question whether a file may be replaced is about the one
    that will be written.
    """
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    begin(dialog, "save")
    dialog.setNameFilters([f"{words} (*{ending})" for words, ending in kinds.items()])
    endings = list(kinds.values())
    dialog.setDefaultSuffix(endings[0])

    def chosen() -> str:
        return endings[dialog.nameFilters().index(dialog.selectedNameFilter())]

    dialog.filterSelected.connect(lambda _: dialog.setDefaultSuffix(chosen()))
    dialog.selectFile(file_name(name))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda file: then(Path(file), chosen()))
    dialog.open()
    return dialog


def file_name(words: str, most: int = 60) -> str:
    """Words as the name of a file on every system."""
    plain = " ".join(re.sub(r'[<>:"/\\|?*\x00-\x1f]', " ", words).split())
    return plain[:most].rstrip(" .")
