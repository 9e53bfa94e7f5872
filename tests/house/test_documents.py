"""What documents and docstrings say of the code is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import compare_app

PACKAGE = Path(compare_app.__file__).parent
ROOT = PACKAGE.parent
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "tests").rglob("*.md"), *PACKAGE.rglob("*.py")])
#: changes/typed/typed.py, from the root, from the package, or from beside the document
_MODULE = re.compile(r"\b(?:[\w-]+/)+[\w-]+\.py\b")


@pytest.mark.parametrize("suffix", [".md", ".py"])
def test_modules_that_are_named_by_their_path_are_there(suffix: str) -> None:
    gone = [
        f"{document.relative_to(ROOT)} names {name}"
        for document in DOCUMENTS
        if document.suffix == suffix
        for name in _MODULE.findall(document.read_text(encoding="utf-8"))
        if not any((folder / name).exists() for folder in (ROOT, PACKAGE, document.parent))
    ]
    assert gone == []
