"""The process that compares is ended from outside, as a system does that is short of memory; the window goes on."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from compare_app.app import make_window
from compare_app.ui.background.jobs import Jobs
from compare_app.ui.dialogs.errors import ErrorDialog
from compare_app.ui.window import MainWindow
from tests.ui.ferry import AT_MOST, left, opened, settled, written

# Qt's offscreen plugin says so of every window.
pytestmark = [
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),
    pytest.mark.skipif(sys.platform == "win32", reason="processes are ended by a signal"),
]


@pytest.fixture
def window(qapp, qtbot, tmp_path: Path) -> Iterator[MainWindow]:
    """A window of its own: another process is left behind than there was before."""
    made = make_window(qapp, Jobs(), tmp_path / "window.ini")
    made.show()
    opened(qtbot, made, written(tmp_path))
    yield made
    left(made)
    made.close()
    made.deleteLater()


def end(window: MainWindow) -> None:
    process = window.jobs._worker._process
    os.kill(process.pid, signal.SIGKILL)
    process.join(10)


def test_a_folder_is_read_again(qtbot, window):
    end(window)
    with qtbot.waitSignal(window.jobs.finished, timeout=AT_MOST) as told:
        window.action_set["again"].trigger()
    assert told.args == [False, ""]
    assert len(window.frame.stories.stories_model.pages()) == 1
    assert len(window.frame.view.page.story.versions) == 2


def test_a_correction_is_compared(qtbot, window):
    end(window)
    window.frame.view.go_to(1, 0)
    with qtbot.waitSignal(window.jobs.finished, timeout=AT_MOST):
        window.action_set["unlink"].trigger()
    # what the process that was ended left may finish first
    qtbot.waitUntil(lambda: settled(window) and window.frame.view.page.index.present(1) != (0, 1), timeout=AT_MOST)


def test_a_report_is_saved(qtbot, window, tmp_path):
    end(window)
    target = tmp_path / "report.json"
    with qtbot.waitSignal(window.jobs.saved, timeout=AT_MOST) as told:
        window.jobs.save(target, "json", window.folder.paths)
    assert told.args[0].refusal == ""
    assert target.exists()


def test_what_was_being_compared_is_told_and_can_be_read_again(qtbot, window, monkeypatch):
    shown: list[str] = []
    monkeypatch.setattr(ErrorDialog, "show_report", lambda report, _parent: shown.append(report))
    process = window.jobs._worker._process
    os.kill(process.pid, signal.SIGSTOP)
    window.action_set["again"].trigger()
    with qtbot.waitSignal(window.jobs.finished, timeout=AT_MOST):
        os.kill(process.pid, signal.SIGKILL)
    assert "ended unexpectedly" in shown[0]
    with qtbot.waitSignal(window.jobs.finished, timeout=AT_MOST) as told:
        window.action_set["again"].trigger()
    assert told.args == [False, ""]
