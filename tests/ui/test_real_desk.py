"""The real program on a real display: what was corrected, noted and ticked off by key outlives the program's sudden end."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from compare_app.project.places import own_file
from compare_app.project.store import Project
from tests.ui.ferry import FIRST, SECOND
from tests.ui.test_real_window import Program, display, needs_display, until

__all__ = ["display"]


def kept(file: Path) -> tuple[list[str], list[str], int]:
    """Kinds of corrections, texts of notes, number of ticks."""
    if not file.is_file():
        return [], [], 0
    with Project(file) as project:
        notes = project.notes()
        return (
            [c.kind for c in project.corrections().items],
            [note.text for note in notes if note.text],
            sum(note.reviewed for note in notes),
        )


def focus(program: Program) -> None:
    program.keys("search", "--sync", "--onlyvisible", "--name", "Story Compare", "windowfocus", "--sync")


@needs_display
@pytest.mark.timeout(180)
def test_what_was_done_by_key_is_there_after_a_kill(display, tmp_path, monkeypatch):
    folder, home = tmp_path / "ferry", tmp_path / "home"
    folder.mkdir()
    home.mkdir()
    (folder / "first.txt").write_text(FIRST, encoding="utf-8")
    (folder / "second.txt").write_text(SECOND, encoding="utf-8")
    monkeypatch.setenv("COMPARE_APP_DATA", str(home))
    file = own_file(folder)
    program = Program(display, folder, home)
    try:
        until(lambda: program.lines("finished"), 60, "the analysis")
        focus(program)
        program.keys("key", "F8")
        until(lambda: program.lines("stop"), 20, "the first change")
        program.keys("key", "u")
        until(lambda: kept(file)[0] == ["unlink", "apart"], 20, "the correction")
        until(lambda: len(program.lines("story")) > 1, 20, "the story as it is corrected")
        program.keys("key", "n")
        program.keys("type", "--delay", "20", "Rule L and U counted this")
        until(lambda: kept(file)[1] == ["Rule L and U counted this"], 20, "the note")
        os.kill(program.process.pid, signal.SIGKILL)
        program.process.wait(10)
    finally:
        program.end()
    assert kept(file) == (["unlink", "apart"], ["Rule L and U counted this"], 0)
    before = len(program.lines("finished"))
    again = Program(display, folder, home)
    try:
        until(lambda: len(again.lines("finished")) > before, 60, "the analysis")
        focus(again)
        again.keys("key", "F8")
        again.keys("key", "r")
        until(lambda: kept(file)[2] == 1, 20, "the tick")
        again.keys("key", "ctrl+z")
        until(lambda: kept(file)[2] == 0, 20, "the tick taken back")
        again.keys("key", "ctrl+q")
        until(lambda: again.process.poll() is not None, 10, "the end")
        assert again.said_on_stderr() == ""
    finally:
        again.end()
