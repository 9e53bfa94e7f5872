from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def dev(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script, for a project of its own in a temporary folder."""
    spec = importlib.util.spec_from_file_location("dev", ROOT / "packaging" / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(module, "PYTHON", tmp_path / module.PYTHON.relative_to(ROOT))
    return module


@pytest.fixture
def calls(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """The programs that the script starts, none of them really."""
    made: list[tuple[str, ...]] = []

    def call(*command: str, cwd: Path | None = None) -> int:
        made.append(command)
        if "venv" in command:
            dev.PYTHON.parent.mkdir(parents=True)
        return 0

    monkeypatch.setattr(dev, "call", call)
    monkeypatch.setattr(dev, "environment_works", dev.PYTHON.parent.is_dir)
    return made


def test_the_script_needs_nothing_but_the_standard_library():
    done = subprocess.run(
        [sys.executable, "-I", "-S", ROOT / "packaging" / "dev.py", "--help"], capture_output=True, check=False
    )
    assert done.returncode == 0


def test_a_fresh_environment_is_made_and_filled_once(dev: ModuleType, calls: list[tuple[str, ...]]):
    dev.ensure_environment(dev=False)
    dev.ensure_environment(dev=False)
    assert [command[2] for command in calls] == ["venv", "pip"]


def test_the_development_group_is_installed_for_tests(dev: ModuleType, calls: list[tuple[str, ...]]):
    dev.ensure_environment(dev=True)
    assert any(argument.startswith("pytest>=") for argument in calls[-1])
    dev.ensure_environment(dev=False)
    assert len(calls) == 2


def test_a_changed_project_is_installed_again(dev: ModuleType, calls: list[tuple[str, ...]]):
    dev.ensure_environment(dev=False)
    with (dev.ROOT / "pyproject.toml").open("a", encoding="utf-8") as file:
        file.write("# changed\n")
    dev.ensure_environment(dev=False)
    assert [command[2] for command in calls] == ["venv", "pip", "pip"]


def test_a_broken_environment_is_made_anew(
    dev: ModuleType, calls: list[tuple[str, ...]], capsys: pytest.CaptureFixture[str]
):
    (dev.VENV / "half").mkdir(parents=True)
    dev.ensure_environment(dev=False)
    assert "broken" in capsys.readouterr().err
    assert not (dev.VENV / "half").exists()
    assert calls[0][2] == "venv"


def test_a_python_that_does_not_start_is_a_broken_environment(dev: ModuleType):
    dev.PYTHON.parent.mkdir(parents=True)
    dev.PYTHON.symlink_to("/nowhere/python")
    assert not dev.environment_works()


def test_a_failed_installation_leaves_no_stamp(
    dev: ModuleType, calls: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
):
    right = dev.call
    monkeypatch.setattr(dev, "call", lambda *command, cwd=None: right(*command) + ("pip" in command))
    with pytest.raises(dev.Stop):
        dev.ensure_environment(dev=False)
    assert not list(dev.VENV.glob("installed-*"))


def test_missing_libraries_are_named_with_the_command_to_type(dev: ModuleType, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(shutil, "which", lambda _: "/usr/bin/apt-get")
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    with pytest.raises(dev.Stop, match="sudo apt-get install libegl1 xvfb"):
        dev.install_packages(["libegl1", "xvfb"], "Something is missing")


def test_every_library_of_qt_is_looked_for_by_its_name(dev: ModuleType):
    assert not dev.loads("libnowhere.so.1")
    assert all(".so." in name for name in dev.LIBRARIES)


def test_all_checks_run_even_where_one_fails(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    ran: list[str] = []

    def call(*command: str, cwd: Path | None = None) -> int:
        ran.append(command[2])
        return int(command[2] == "mypy")

    monkeypatch.setattr(dev, "call", call)
    monkeypatch.setattr(dev, "ensure_environment", lambda dev: None)
    monkeypatch.setattr(dev, "ensure_system", lambda window_tools: None)
    assert dev.test([]) == 1
    assert ran == ["ruff", "ruff", "mypy", "pytest", "pytest"]
    assert "failed: types" in capsys.readouterr().err
