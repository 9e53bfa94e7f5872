"""The process that compares, from this side of its pipe."""

from __future__ import annotations

import os
import signal
import sys

import pytest

from compare_app.ui.background import process
from compare_app.ui.background.process import Worker


@pytest.mark.skipif(sys.platform == "win32", reason="no process can be held there")
def test_a_process_that_does_not_end_at_once_keeps_no_window_open(monkeypatch: pytest.MonkeyPatch) -> None:
    worker = Worker()
    own = worker._process
    monkeypatch.setattr(type(own), "kill", lambda _: None)
    monkeypatch.setattr(process, "_PATIENCE", 0.1)
    assert own.pid is not None
    os.kill(own.pid, signal.SIGSTOP)  # as where other programs keep the cores
    try:
        worker.stop()
        assert own.is_alive()
    finally:
        os.kill(own.pid, signal.SIGKILL)
        own.join(10)
