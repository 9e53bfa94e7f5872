"""What the window remembers from one start to the next: its place, its docks, the folders opened last.

Window state is no setting: it is kept in a file of its own, written by the program alone, and may be deleted at any time.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

import platformdirs
from PySide6.QtCore import QByteArray, QSettings

_RECENT = 8
_PLACES = 60


class Place(NamedTuple):
    """Where somebody was: the article's path in its folder, and how many code points into its text."""

    article: str
    offset: int


class WindowState:
    """Reads and writes the state file; what it cannot make sense of is as if it were not there."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or Path(platformdirs.user_state_dir("compare-app", appauthor=False)) / "window.ini"
        self._kept = QSettings(str(self._file), QSettings.Format.IniFormat)

    # --- recent folders

    def recent(self) -> list[Path]:
        """Folders and projects opened last, the newest first, those that are gone left out."""
        return [path for path in map(Path, self._strings("recent/folders")) if path.exists()]

    def add_recent(self, path: Path) -> None:
        """Remember a folder, or a project file."""
        known = [str(path), *(str(p) for p in self.recent() if p != path)]
        self._kept.setValue("recent/folders", known[:_RECENT])

    # --- where somebody was

    def place(self, folder: Path) -> Place | None:
        """The place where a folder was left."""
        return self._places().get(str(folder))

    def set_place(self, folder: Path, place: Place) -> None:
        """Remember a folder's place; those of the folders opened longest ago are forgotten."""
        places = {**{name: p for name, p in self._places().items() if name != str(folder)}, str(folder): place}
        kept = dict(list(places.items())[-_PLACES:])
        self._kept.setValue("recent/places", json.dumps(kept))

    def _places(self) -> dict[str, Place]:
        try:
            kept = json.loads(str(self._kept.value("recent/places", "{}")))
            return {str(folder): Place(str(article), int(offset)) for folder, (article, offset) in kept.items()}
        except (ValueError, TypeError, AttributeError):
            return {}

    # --- the window

    def bytes(self, key: str) -> QByteArray:
        """A widget's own state."""
        value = self._kept.value(f"window/{key}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_bytes(self, key: str, value: QByteArray) -> None:
        """Remember a widget's own state."""
        self._kept.setValue(f"window/{key}", value)

    def flag(self, key: str, default: bool) -> bool:
        """A switch of the window."""
        return str(self._kept.value(f"window/{key}", default)).lower() == "true"

    def set_flag(self, key: str, on: bool) -> None:
        """Remember a switch."""
        self._kept.setValue(f"window/{key}", on)

    def number(self, key: str) -> int:
        """A measure of the window; 0 where none is known."""
        value = str(self._kept.value(f"window/{key}", 0))
        return int(value) if value.isdecimal() else 0

    def set_number(self, key: str, value: int) -> None:
        """Remember a measure."""
        self._kept.setValue(f"window/{key}", value)

    def save(self) -> None:
        """Write the file now."""
        self._kept.sync()

    # --- helpers

    def _strings(self, key: str) -> list[str]:
        value: Any = self._kept.value(key)
        if isinstance(value, str):
            return [value]
        return [str(item) for item in value] if isinstance(value, (list, tuple)) else []
