"""Whoever opens a package reads in its `__init__` what each module in it is for."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import compare_app

ROOT = Path(compare_app.__file__).parent
#: Every package but the outermost, whose own docstring is for those who call it.
PACKAGES = sorted(init.parent.relative_to(ROOT).as_posix() for init in ROOT.glob("*/**/__init__.py"))


def modules(folder: Path) -> set[str]:
    """The modules and packages in a package, by their names."""
    inside = [path for path in folder.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()]
    return {path.stem for path in inside if not path.stem.startswith("__")}


def test_every_folder_with_modules_is_a_package() -> None:
    folders = {path.parent for path in ROOT.rglob("*.py")}
    assert {folder.relative_to(ROOT).as_posix() for folder in folders if not (folder / "__init__.py").exists()} == set()


@pytest.mark.parametrize("package", PACKAGES)
def test_a_package_says_what_each_of_its_modules_is_for(package: str) -> None:
    tree = ast.parse((ROOT / package / "__init__.py").read_text(encoding="utf-8"))
    named = set(re.findall(r"\w+", ast.get_docstring(tree) or ""))
    assert modules(ROOT / package) - named == set()
