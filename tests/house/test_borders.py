"""The stages import one way, modules in no circle, and none before the window knows Qt."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

import compare_app

PACKAGE = Path(compare_app.__file__).parent
#: Floor by floor: a stage may import stages of lower floors, and itself.
FLOORS = (
    "about model resources display numerics collecting",
    "word_lists",
    "readers",
    "text corrections",
    "stories",
    "align",
    "changes",
    "memory",
    "pipeline",
    "page project watching",
    "report",
    "ui",
)
#: Within a package, what each of its packages may import of the others, and the modules beside them.
INSIDE = {
    "text.speakers": {
        "clause": "words",
        "mention": "words clause",
        "voices": "words clause mention",
        "people": "words",
        "meant": "words people",
    },
    "changes.typed": {
        "context": "",
        "deeds": "context",
        "numbers": "context",
        "dates": "context deeds",
        "names": "context deeds",
        "facts": "context numbers dates names",
        "attribution": "context deeds",
        "certainty": "context deeds numbers attribution",
        "quotes": "context attribution",
    },
    "ui": {
        "words": "",
        "typesetting": "",
        "background": "",
        "settings": "typesetting",
        "look": "settings typesetting",
        "widgets": "words",
        "compare": "background look typesetting widgets words",
        "dialogs": "background look settings typesetting widgets words",
        "actions": "compare dialogs widgets words",
        "details": "background widgets words",
        "notes": "background compare widgets words",
        "stories": "background look typesetting widgets words",
        "tables": "background compare look notes typesetting widgets words",
        "reading": "background compare widgets words",
        "shell": "background compare look reading stories typesetting widgets words",
        "control": "actions background compare details dialogs look notes reading settings shell tables typesetting widgets words",
    },
}
STAGES = {stage: floor for floor, stages in enumerate(FLOORS) for stage in stages.split()}
#: They put the stages together.
COMPOSERS = {"__init__", "__main__", "app", "cli"}


def _modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def _name(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _stage(module: str) -> str:
    """The stage of `compare_app.STAGE.rest`; the package itself is `__init__`."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else "__init__"


def _imports(path: Path) -> Iterator[tuple[int, str]]:
    """Every module that the file names in an import, with the line."""
    own = _name(path).split(".")
    base = own if path.name == "__init__.py" else own[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            start = base[: len(base) - node.level + 1] if node.level else []
            module = ".".join([*start, *([node.module] if node.module else [])])
            named = [f"{module}.{alias.name}" for alias in node.names]
            yield from ((node.lineno, name if _is_module(name) else module) for name in named)


def _is_module(name: str) -> bool:
    path = PACKAGE.parent.joinpath(*name.split("."))
    return path.is_dir() or path.with_suffix(".py").is_file()


def test_every_module_belongs_to_a_stage() -> None:
    known = STAGES.keys() | COMPOSERS
    assert {_stage(_name(path)) for path in _modules()} <= known


def test_stages_import_one_way() -> None:
    wrong = []
    for path in _modules():
        own = _stage(_name(path))
        if own in COMPOSERS:
            continue
        for line, module in _imports(path):
            other = _stage(module) if module.startswith("compare_app.") else None
            if other in COMPOSERS or (other in STAGES and other != own and STAGES[other] >= STAGES[own]):
                wrong.append(f"{path.relative_to(PACKAGE)}:{line} imports {module}")
    assert wrong == []


def _part(module: str, package: str) -> str | None:
    """The part of a package that a module is of: `clause` of `compare_app.text.speakers.clause.subjects`."""
    start = f"compare_app.{package}."
    return module.removeprefix(start).split(".")[0] if module.startswith(start) else None


@pytest.mark.parametrize("package", INSIDE)
def test_parts_of_a_package_import_one_way(package: str) -> None:
    folder = PACKAGE.joinpath(*package.split("."))
    assert {init.parent.name for init in folder.glob("*/__init__.py")} == INSIDE[package].keys()
    wrong = []
    for part, others in INSIDE[package].items():
        allowed = {None, part, *others.split()}
        for path in sorted((folder / part).rglob("*.py")):
            imported = (module for _, module in _imports(path) if _part(module, package) not in allowed)
            wrong += [f"{path.relative_to(PACKAGE)} imports {module}" for module in imported]
    assert wrong == []


def test_no_modules_import_in_a_circle() -> None:
    """Also where an import serves types alone, or waits inside a function: who reads one file of a circle has to read all."""
    files = {_name(path): path for path in _modules()}
    graph = {name: {other for _, other in _imports(path) if other in files} for name, path in files.items()}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(" imports ".join(reversed(error.args[1])))


def test_only_the_window_names_qt() -> None:
    wrong = [
        f"{path.relative_to(PACKAGE)}:{line}"
        for path in _modules()
        if _stage(_name(path)) not in {"ui", "app"}
        for line, module in _imports(path)
        if module.split(".")[0] in {"PySide6", "shiboken6"}
    ]
    assert wrong == []


def test_the_core_works_where_qt_cannot_be_imported() -> None:
    names = [_name(p) for p in _modules() if _stage(_name(p)) not in {"ui", "app", "__main__"}]
    program = f"""
import importlib, sys
class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6"):
            raise ImportError("Qt is not here")
sys.meta_path.insert(0, NoQt())
for name in {names!r}:
    importlib.import_module(name)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
