"""What is declared is used, and what is used is declared."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import compare_app

ROOT = Path(compare_app.__file__).parents[1]
#: Used by another library, which does not ask for it rightly.
FOR_OTHERS = {"lxml-html-clean"}


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", re.split(r"[<>=!~ \[]", name, maxsplit=1)[0]).lower()


def imported() -> set[str]:
    """Top-level names of other people's packages that the program imports."""
    found: set[str] = set()
    for path in (ROOT / "compare_app").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
                found.add(node.module.split(".")[0])
    return found - sys.stdlib_module_names - {"compare_app"}


def test_dependencies_are_those_that_are_imported():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {normal(name) for name in project["dependencies"]}
    brought_by = packages_distributions()
    used = {name: {normal(d) for d in brought_by.get(name, [])} for name in imported()}
    assert {name: by for name, by in used.items() if not by & declared} == {}
    assert declared - FOR_OTHERS - set().union(*used.values()) == set()


def test_every_dependency_has_its_reason():
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    block = text[text.index("dependencies = [") : text.index("]", text.index("dependencies = ["))]
    lines = [line.strip() for line in block.splitlines()[1:] if line.strip()]
    bare = [line for before, line in zip(["", *lines], lines, strict=False) if line[0] == '"' and before[:1] != "#"]
    assert bare == []
