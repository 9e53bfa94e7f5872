"""What is wrong with a project is said in the language of the window, and in English as the command line says it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from compare_app.project.errors import (
    Busy,
    CannotKeep,
    DamagedProject,
    MissingProject,
    NewerProject,
    NoProject,
    ProjectError,
)
from compare_app.resources import resource
from compare_app.ui.words.refusals import refusal_words

FILE = Path("/nowhere/ferry.storycompare")


def every(there: Path) -> list[ProjectError]:
    there.write_text("no project")
    return [
        NewerProject(FILE), NoProject(FILE), NoProject(there), MissingProject(FILE), DamagedProject(FILE, ()),
        DamagedProject(FILE, (FILE,)), Busy(FILE), CannotKeep(FILE, "no space left"),
    ]  # fmt: skip


def test_english_is_what_the_error_itself_says(qapp, tmp_path):
    for refusal in every(tmp_path / "other.txt"):
        assert refusal_words(refusal) == str(refusal)


@pytest.mark.parametrize("language", ["de", "es"])
def test_every_refusal_is_said_in_the_language_of_the_window(qapp, tmp_path, language):
    translator = QTranslator()
    assert translator.load(str(resource("translations") / f"compare-app_{language}.qm"))
    qapp.installTranslator(translator)
    try:
        for refusal in every(tmp_path / "other.txt"):
            assert refusal_words(refusal) != str(refusal)
            assert str(getattr(refusal, "path", "")) in refusal_words(refusal)
    finally:
        qapp.removeTranslator(translator)
