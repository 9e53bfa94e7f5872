from __future__ import annotations

import io

from compare_app.cli.terminal import ProgressLine, line
from compare_app.pipeline import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_nothing_is_drawn_into_a_file():
    stream = io.StringIO()
    progress = ProgressLine(stream)
    progress(Progress("read", 1, 2))
    progress.clear()
    assert stream.getvalue() == ""


def test_a_terminal_is_left_clean():
    stream = Terminal()
    progress = ProgressLine(stream)
    progress(Progress("read", 1, 2, "a.txt"))
    progress.clear()
    assert "a.txt" in stream.getvalue()
    assert stream.getvalue().endswith("\r\x1b[2K")


def test_many_reports_are_few_drawings():
    stream = Terminal()
    progress = ProgressLine(stream)
    for done in range(10_000):
        progress(Progress("read", done, 10_000))
    assert stream.getvalue().count("\r") < 50


def test_the_line_never_wraps():
    assert len(line(Progress("compare", 3, 9, "x" * 300), 60)) == 60


def test_names_cannot_steer_the_terminal():
    assert "\x1b" not in line(Progress("read", 0, 1, "\x1b[31mred"), 80)


def test_nothing_to_do_is_done():
    assert "########################" in line(Progress("read", 0, 0), 80)
