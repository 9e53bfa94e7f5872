"""Whoever opens a package reads in its `__init__` what each module in it is for."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import compare_app

ROOT = Path(compare_app.__file__).parent
#: Packages whose `__init__` names every module; more may come, none may go.
TOLD = (
    "align", "align/semantic", "changes", "changes/claims", "changes/same", "cli", "model", "page", "project", "readers", "readers/encodings", "readers/exports", "readers/lines",
    "readers/markup", "readers/office", "readers/pdf", "readers/tables", "readers/web", "report", "stories", "text", "text/grammar", "text/names", "text/phrases",
)  # fmt: skip


def modules(folder: Path) -> set[str]:
    """The modules and packages in a package, by their names."""
    inside = [path for path in folder.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()]
    return {path.stem for path in inside if not path.stem.startswith("__")}


@pytest.mark.parametrize("package", TOLD)
def test_a_package_says_what_each_of_its_modules_is_for(package: str) -> None:
    tree = ast.parse((ROOT / package / "__init__.py").read_text(encoding="utf-8"))
    named = set(re.findall(r"\w+", ast.get_docstring(tree) or ""))
    assert modules(ROOT / package) - named == set()
