"""Functions do one thing, files hold one idea: what can be counted of that."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import compare_app

ROOT = Path(compare_app.__file__).parent
FILES = sorted(ROOT.rglob("*.py"))
#: Lines. Nine functions in ten have fewer than 17; of a longer file the second idea is looked for.
LONGEST_FUNCTION, LONGEST_FILE = 40, 350


def functions(path: Path) -> list[ast.FunctionDef]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]


@pytest.mark.parametrize("package", sorted({path.parent for path in FILES}), ids=lambda path: path.name)
def test_no_file_and_no_function_is_longer_than_one_can_take_in(package: Path) -> None:
    files = sorted(package.glob("*.py"))
    long = {path.name: n for path in files if (n := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST_FILE}
    assert long == {}
    lines = {(path.name, f.name): (f.end_lineno or 0) - f.lineno + 1 for path in files for f in functions(path)}
    assert {place: n for place, n in lines.items() if n > LONGEST_FUNCTION} == {}
