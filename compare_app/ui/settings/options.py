"""Reads and writes the user's settings, which are declared in `declared`. Apart from the window's state.

They are kept in a file of their own under the user's configuration folder. What the file holds and this version does not know
survives a round trip; what makes no sense is as if it were not there.
"""

from __future__ import annotations

import getpass
from pathlib import Path
from typing import Literal

import platformdirs
from PySide6.QtCore import QSettings

from compare_app.model.settings import EQUAL_RULES, Settings
from compare_app.ui.settings.declared import Value, rule_key, settings
from compare_app.ui.typesetting.typography import Typography

#: Raised, with a step in `_migrate`, when the meaning of a key changes.
FORMAT_VERSION = 1


class Options:
    """Reads and writes the settings file."""

    def __init__(self, file: Path | None = None) -> None:
        path = file or Path(platformdirs.user_config_dir("compare-app", appauthor=False)) / "settings.ini"
        self._kept = QSettings(str(path), QSettings.Format.IniFormat)
        self._declared = {setting.key: setting for setting in settings()}
        self._migrate()

    def get(self, key: str) -> Value:
        """A setting's value; its default where it was not set, or makes no sense. Raises KeyError for what is not declared."""
        setting = self._declared[key]
        kept = self._kept.value(key)
        return setting.default if kept is None else setting.parse(kept)

    def set(self, key: str, value: Value) -> None:
        """Set a setting."""
        self._kept.setValue(self._declared[key].key, value.strip() if isinstance(value, str) else value)

    def analysis(self) -> Settings:
        """What an analysis is to do."""
        folder = str(self.get("analysis/model_folder"))
        return Settings(
            not_equal=frozenset(rule for rule in EQUAL_RULES if not self.get(rule_key(rule))),
            model_folder=Path(folder) if folder else None,
        )

    def author(self) -> str:
        """Whose notes and corrections they are: as it was set, else the name of the system's user."""
        return str(self.get("project/author")).strip() or _user()

    def typography(self) -> Typography:
        """Size, spacing and face of passages."""
        face: Literal["serif", "sans"] = "sans" if self.get("look/face") == "sans" else "serif"
        return Typography(
            int(self.get("look/size")), float(self.get("look/spacing")), face, str(self.get("look/family"))
        )

    def set_typography(self, type_: Typography) -> None:
        """Remember size, spacing and face."""
        for key, value in (
            ("look/size", type_.size), ("look/spacing", type_.spacing), ("look/face", type_.face), ("look/family", type_.family),
        ):  # fmt: skip
            self.set(key, value)

    def save(self) -> None:
        """Write the file now."""
        self._kept.sync()

    def _migrate(self) -> None:
        """Bring an older file up to date; a newer one is read as far as it is understood, and its version kept."""
        if self._kept.value("format_version") is None:
            self._kept.setValue("format_version", FORMAT_VERSION)


def _user() -> str:
    """The system's name for the user; empty where it has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
