from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import QTranslator

from compare_app.model.document import Problem, ProblemKind
from compare_app.resources import resource
from compare_app.ui.words.problem_words import problem_words

ROOT = Path(__file__).parents[2]
LANGUAGES = ("de", "es")
LUPDATE = Path(sys.executable).parent / "pyside6-lupdate"


def messages(file: Path) -> list[tuple[str, str, bool]]:
    found = []
    for message in ET.parse(file).getroot().iter("message"):
        translation = message.find("translation")
        found.append((message.findtext("source"), translation.text or "", translation.get("type") == "unfinished"))
    return found


@pytest.fixture(params=LANGUAGES)
def file(request) -> Path:
    return resource("translations") / f"compare-app_{request.param}.ts"


def test_every_string_is_translated_and_keeps_its_places(file):
    for source, translation, unfinished in messages(file):
        assert translation, source
        assert not unfinished, source
        assert sorted(re.findall(r"{\w+}", source)) == sorted(re.findall(r"{\w+}", translation)), source
        assert source.count("&") == translation.count("&"), source


def _translated_within(tree: ast.AST) -> list[int]:
    calls = [c for f in ast.walk(tree) if isinstance(f, ast.JoinedStr) for c in ast.walk(f) if isinstance(c, ast.Call)]
    named = [(c, getattr(c.func, "attr", getattr(c.func, "id", ""))) for c in calls]
    return [c.lineno for c, name in named if name in ("tr", "translate") and isinstance(c.args[-1], ast.Constant)]


def test_no_words_stand_within_an_f_string_where_qt_finds_none():
    files = sorted((ROOT / "compare_app" / "ui").rglob("*.py"))
    found = {f.name: _translated_within(ast.parse(f.read_text(encoding="utf-8"))) for f in files}
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_what_is_loaded_is_what_was_translated(file, qapp):
    translator = QTranslator()
    assert translator.load(str(file.with_suffix(".qm")))
    assert translator.translate("Kinds", "number") == ("Zahl" if file.stem.endswith("de") else "número")
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            place = context.findtext("name"), message.findtext("source"), message.findtext("comment")
            assert translator.translate(*place) == message.findtext("translation"), place


def test_a_problem_is_worded_in_the_windows_language_and_exactly_behind_that(qapp):
    problem = Problem("a.docx", "damaged", "a.docx is damaged; open it in Word and save it again.")
    assert problem_words(problem) == problem.message
    assert all(problem_words(replace(problem, kind=kind)) == problem.message for kind in get_args(ProblemKind))
    translator = QTranslator()
    assert translator.load(str(resource("translations") / "compare-app_de.qm"))
    qapp.installTranslator(translator)
    try:
        said = problem_words(problem)
    finally:
        qapp.removeTranslator(translator)
    assert said.startswith("a.docx ist beschädigt")
    assert said.endswith("(is damaged; open it in Word and save it again).")


@pytest.mark.skipif(not LUPDATE.exists(), reason="Qt's lupdate is not beside this Python")
def test_no_word_of_the_window_is_missing_in_the_translations(tmp_path):
    copy = tmp_path / "compare-app_de.ts"
    shutil.copy(resource("translations") / copy.name, copy)
    sources = [str(path) for path in sorted((ROOT / "compare_app" / "ui").rglob("*.py"))]
    command = [LUPDATE, *sources, "-no-obsolete", "-locations", "none", "-ts", copy]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    assert [source for source, translation, _ in messages(copy) if not translation] == []
