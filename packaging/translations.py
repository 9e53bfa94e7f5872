"""Bring the window's translations up to date: `python packaging/translations.py`, after words in the window changed.

Finds the words in the sources, keeps the translations that there are, and makes the files that the program loads. What is new
stands in the .ts files as unfinished; Qt Linguist, or any editor of .ts files, fills it in.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es")


def main() -> int:
    """Run both of Qt's tools over every language."""
    tools = Path(sys.executable).parent
    sources = [str(path) for path in sorted((ROOT / "compare_app" / "ui").rglob("*.py"))]
    for language in LANGUAGES:
        file = FOLDER / f"compare-app_{language}.ts"
        subprocess.run(
            [tools / "pyside6-lupdate", *sources, "-no-obsolete", "-locations", "none", "-ts", file], check=True
        )
        subprocess.run([tools / "pyside6-lrelease", file, "-qm", file.with_suffix(".qm")], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
