"""The user's settings, each declared once: key, title, what it does, default. Apart from the window's state.

They are kept in a file of their own under the user's configuration folder. What the file holds and this version does not know
survives a round trip; what makes no sense is as if it were not there.
"""

from __future__ import annotations

import getpass
from pathlib import Path

import platformdirs
from PySide6.QtCore import QCoreApplication, QSettings

from compare_app.model.settings import EQUAL_RULES, Settings

translate = QCoreApplication.translate
#: Raised, with a step in `_migrated`, when the meaning of a key changes.
FORMAT_VERSION = 1


def rule_titles() -> dict[str, str]:
    """The house-style rules as a person would name them."""
    return {
        "quotation glyphs": translate("Options", 'Forms of quotation marks: "…", “…”, „…“, «…»'),
        "apostrophes": translate("Options", "Forms of apostrophes: ' and ’"),
        "dashes": translate("Options", "Forms and spacing of dashes"),
        "ellipsis": translate("Options", "Three points and the sign for them"),
        "spaces": translate("Options", "Kinds of spaces"),
        "case of headlines": translate("Options", "Capitals in headlines"),
        "percent": translate("Options", "%, percent and per cent"),
        "abbreviations": translate("Options", "Abbreviations and what they stand for: U.S., US"),
        "spelling variants": translate("Options", "Variant spellings: colour, color"),
        "number words": translate("Options", "Numbers as words and as figures: twelve, 12"),
        "full stop and quotation mark": translate("Options", "The full stop inside or outside quotation marks"),
    }


class Options:
    """Reads and writes the settings file."""

    def __init__(self, file: Path | None = None) -> None:
        path = file or Path(platformdirs.user_config_dir("compare-app", appauthor=False)) / "settings.ini"
        self._kept = QSettings(str(path), QSettings.Format.IniFormat)
        self._migrate()

    def analysis(self) -> Settings:
        """What an analysis is to do."""
        folder = str(self._kept.value("analysis/model_folder", "") or "")
        return Settings(
            not_equal=frozenset(rule for rule in EQUAL_RULES if not self.equal(rule)),
            model_folder=Path(folder) if folder else None,
        )

    def equal(self, rule: str) -> bool:
        """Whether differences of this kind count as equal."""
        return str(self._kept.value(f"equal/{rule.replace(' ', '_')}", True)).lower() != "false"

    def set_equal(self, rule: str, on: bool) -> None:
        """Count differences of this kind as equal, or not."""
        self._kept.setValue(f"equal/{rule.replace(' ', '_')}", on)

    def set_model_folder(self, folder: Path | None) -> None:
        """Use a sentence model, or none."""
        self._kept.setValue("analysis/model_folder", "" if folder is None else str(folder))

    def author(self) -> str:
        """Whose notes and corrections they are: as it was set, else the name of the system's user."""
        return str(self._kept.value("project/author", "") or "").strip() or _user()

    def set_author(self, name: str) -> None:
        """Sign notes and corrections with this name; with none, that of the system's user."""
        self._kept.setValue("project/author", name.strip())

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
