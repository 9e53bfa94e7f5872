from __future__ import annotations

import sys
from pathlib import Path

import pytest

from compare_app import resources
from compare_app.resources import of_language, resource


def layout(folder: Path, name: str) -> Path:
    """A program folder whose resources lie under `name`; returns its package."""
    package = folder / "compare_app"
    package.mkdir(parents=True)
    place = folder / name / "sample"
    place.mkdir(parents=True)
    (place / "a.txt").write_text("here", encoding="utf-8")
    return package


@pytest.mark.parametrize("name", ["resources", "compare_app/_resources"])
def test_a_checkout_and_a_wheel_are_read_alike(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    package = layout(tmp_path, name)
    monkeypatch.setattr(resources, "__file__", str(package / "resources.py"))
    assert resource("sample/a.txt").read_text(encoding="utf-8") == "here"


def test_a_bundle_is_read_alike(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    layout(tmp_path, "resources")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource("sample/a.txt").read_text(encoding="utf-8") == "here"


def test_a_missing_part_is_named():
    with pytest.raises(FileNotFoundError, match=r"nowhere\.toml"):
        resource("nowhere.toml")


def test_a_language_has_its_file_or_none():
    path = of_language("grammars", "es", "toml")
    assert path is not None
    assert path.name == "es.toml"
    assert of_language("grammars", "xx", "toml") is None


@pytest.mark.parametrize("tag", ["", "../es", "claims/es", "\0"])
def test_a_tag_that_is_no_word_names_no_file(tag: str):
    assert of_language("grammars", tag, "toml") is None
