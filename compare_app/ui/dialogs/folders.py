"""Where dialogs for files begin: where the user last was, and at first among their documents.

Left to itself Qt begins in the folder that the program was started in, which is among the articles for who typed the folder's
name there: a report saved there would be read as an article.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog


def begin(dialog: QFileDialog, act: Literal["open", "save"]) -> None:
    """Let a dialog begin where something was last opened, or saved; what is chosen in it is remembered until the program ends."""
    kept = Path(str(_application().property(_key(act)) or ""))
    usual = (QStandardPaths.StandardLocation.DocumentsLocation, QStandardPaths.StandardLocation.HomeLocation)
    places = [
        *([kept] if kept.is_absolute() else []),
        *(Path(QStandardPaths.writableLocation(place)) for place in usual),
    ]
    dialog.setDirectory(str(next((place for place in places if place.is_dir()), Path.home())))
    dialog.filesSelected.connect(lambda names: _keep(act, Path(names[0])))


def _keep(act: Literal["open", "save"], chosen: Path) -> None:
    _application().setProperty(_key(act), str(chosen.parent))


def _application() -> QCoreApplication:
    app = QCoreApplication.instance()
    assert app is not None  # there are no dialogs without one
    return app


def _key(act: Literal["open", "save"]) -> str:
    return f"folder of the last {act}"
