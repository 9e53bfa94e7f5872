"""Where the program's own files lie: the same call in a checkout, an installed wheel and a bundle."""

from __future__ import annotations

import sys
from pathlib import Path


def resource(name: str) -> Path:
    """The file or folder `resources/NAME`, `/` between parts.

    Raises FileNotFoundError where the program was installed without it.
    """
    path = _root().joinpath(*name.split("/"))
    if not path.exists():
        raise FileNotFoundError(f"A part of the program is missing: {path}. Install it again.")
    return path


def of_language(folder: str, language: str, ending: str) -> Path | None:
    """The file `resources/FOLDER/LANGUAGE.ENDING`; None where the language has none, or is no name of a file."""
    try:
        return resource(f"{folder}/{language}.{ending}") if language.isalpha() else None
    except FileNotFoundError:
        return None


def _root() -> Path:
    bundle = getattr(sys, "_MEIPASS", None)  # set by PyInstaller
    if bundle is not None:
        return Path(bundle) / "resources"
    package = Path(__file__).parent
    installed = package / "_resources"  # where the wheel puts them
    return installed if installed.is_dir() else package.parent / "resources"
