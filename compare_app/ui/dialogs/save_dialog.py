"""The dialog that asks where to save something, and as what."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from compare_app.ui.dialogs.folders import begin

_FIELD = "fileNameEdit"  # as Qt calls it


@dataclass(frozen=True, slots=True)
class Endings:
    """The ending of each kind, and `also` those that people type for one of them: `.htm` for `.html`."""

    kinds: tuple[str, ...]
    also: Mapping[str, str]

    def typed(self, name: str) -> str:
        """The ending of the kind that a name asks for; empty where it asks for none."""
        ending = _ending(name, (*self.kinds, *self.also)).lower()
        return self.also.get(ending, ending)

    def completed(self, name: str, chosen: str) -> str:
        """A name with the ending of a kind: the one that it asks for, else the chosen one."""
        if _ending(name, self.kinds):
            return name
        return name.removesuffix(_ending(name, tuple(self.also))) + (self.typed(name) or chosen)


class _Dialog(QFileDialog):
    """Qt's own dialog, which is one where the system has none."""

    def __init__(self, parent: QWidget, title: str, endings: Endings) -> None:
        super().__init__(parent, title)
        self._endings = endings

    def accept(self) -> None:
        """Complete the name first: Qt asks whether the file may be replaced that is named in the field."""
        field = self.findChild(QLineEdit, _FIELD)
        typed = "" if field is None else field.text().strip()
        if field is not None and typed and not Path(self.directory().absoluteFilePath(typed)).is_dir():
            field.setText(self._endings.completed(typed, self.chosen()))
        super().accept()

    def chosen(self) -> str:
        """The ending of the kind that is chosen."""
        return self._endings.kinds[self.nameFilters().index(self.selectedNameFilter())]


def ask_where(
    parent: QWidget, title: str, kinds: Mapping[str, str], name: str, then: Callable[[Path, str], None],
    also: Mapping[str, str] | None = None,
) -> QFileDialog:  # fmt: skip
    """Ask for a file; `kinds`: what it can be saved as, to the ending of its name; `also`: other endings that are typed for one of
    these. `then` hears of the file and the ending.

    The ending goes with the kind while the dialog is open: so Qt's question whether a file may be replaced is about the one
    that will be written. Who types the ending of another kind has chosen that.
    """
    endings = Endings(tuple(kinds.values()), also or {})
    dialog = _Dialog(parent, title, endings)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    begin(dialog, "save")
    dialog.setNameFilters([f"{words} (*{ending})" for words, ending in kinds.items()])
    dialog.setDefaultSuffix(endings.kinds[0])

    def take_kind(_: str) -> None:
        dialog.setDefaultSuffix(dialog.chosen())
        for field in dialog.findChildren(QLineEdit):
            field.setText(field.text().removesuffix(_ending(field.text(), (*endings.kinds, *endings.also))))

    def take_file(file: str) -> None:
        kind = endings.typed(file) or dialog.chosen()
        then(Path(endings.completed(file, kind)), kind)

    for field in dialog.findChildren(QLineEdit):  # the system's own dialogs have none: they see to this themselves
        field.textEdited.connect(lambda _, field=field: _take_ending(dialog, endings, field))
    dialog.filterSelected.connect(take_kind)
    dialog.selectFile(file_name(name))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(take_file)
    dialog.open()
    return dialog


def _take_ending(dialog: QFileDialog, endings: Endings, field: QLineEdit) -> None:
    """Choose the kind whose ending was typed; the name is left to who types it, and Qt would put the kind's ending there."""
    typed, at = field.text(), field.cursorPosition()
    ending = endings.typed(typed)
    if ending:
        dialog.selectNameFilter(dialog.nameFilters()[endings.kinds.index(ending)])
        dialog.setDefaultSuffix(ending)
        field.setText(typed)
        field.setCursorPosition(at)


def _ending(name: str, endings: Sequence[str]) -> str:
    """The one of these endings that a name has, as it is spelt there; none where it has another or no ending."""
    length = max((len(ending) for ending in endings if name.lower().endswith(ending)), default=0)
    return name[len(name) - length :]


def file_name(words: str, most: int = 60) -> str:
    """Words as the name of a file on every system."""
    plain = " ".join(re.sub(r'[<>:"/\\|?*\x00-\x1f]', " ", words).split())
    return plain[:most].rstrip(" .")
