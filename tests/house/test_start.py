"""What is loaded before the window stands there: nothing of the analysis, and no Qt before the process that analyses."""

from __future__ import annotations

import subprocess
import sys

import pytest

#: Loaded by what is imported; each would hold up the first paint by 20 to 250 ms.
HEAVY = ("numpy", "rapidfuzz", "lxml", "sqlite3", "compare_app.pipeline", "compare_app.align", "compare_app.stories",
         "compare_app.report", "compare_app.project.corrections")  # fmt: skip


def loaded(module: str) -> set[str]:
    program = f"import sys, {module}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_the_window_loads_nothing_of_the_analysis():
    assert loaded("compare_app.ui.window").isdisjoint(HEAVY)


def test_looking_at_a_folder_now_and_then_loads_no_reader():
    """The window does so while the first story comes; its metadata's patterns alone take 60 ms to make."""
    readers = {name for name in loaded("compare_app.watching") if name.startswith("compare_app.readers.")}
    assert readers == {
        f"compare_app.readers.{name}"
        for name in ("accompanying", "beside", "errors", "finding", "kinds", "source", "state")
    }


@pytest.mark.parametrize("module", ["compare_app.ui.background.process", "compare_app.ui.background.messages"])
def test_the_process_is_started_and_asked_without_qt(module):
    assert not any(name.startswith("PySide6") for name in loaded(module))
