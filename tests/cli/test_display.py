from __future__ import annotations

import os
import socket
import subprocess
import sys

import pytest

from compare_app.cli.telling import Exit
from compare_app.display import has_display, x_server_answers
from compare_app.resources import resource


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="X servers are a matter of Unix")
def test_a_display_left_over_is_no_display(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DISPLAY", ":54321")
    assert not has_display()
    monkeypatch.delenv("DISPLAY")
    assert not has_display()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="abstract sockets are a matter of Linux")
def test_a_display_that_answers_is_one():
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind("\0/tmp/.X11-unix/X54322")
        server.listen()
        assert x_server_answers(":54322.0")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")
def test_without_a_display_the_command_says_so_instead_of_being_aborted():
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {k: v for k, v in os.environ.items() if k not in names}
    command = [sys.executable, "-m", "compare_app", str(resource("sample"))]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == Exit.BAD_USE
    assert "no display" in done.stderr
    assert "compare-app report" in done.stderr
