"""How fast the window is: start, scrolling, jumps, resizing. Run it on a quiet machine: `xvfb-run python -m tests.bench.ui`.

Frames are timed from the change of the scroll bar to the end of the repaint that it causes.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from compare_app.page.page import Page
from compare_app.resources import resource
from compare_app.ui.compare.view import ComparisonView
from compare_app.ui.theme import load_theme
from tests.ui.builders import long_story

ROWS, COLUMNS = 10_000, 4


def say(what: str, value: float, unit: str, limit: float | None = None) -> None:
    verdict = "" if limit is None else f"   limit {limit:g} {unit}: {'good' if value <= limit else 'TOO SLOW'}"
    print(f"{what:<44}{value:9.1f} {unit}{verdict}")


def timed(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return (time.perf_counter() - start) * 1000


def p95(values: list[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]


def bench_start() -> None:
    """From the start of the process to the first paint, and to the first story of the sample."""
    visible, first = [], []
    for _ in range(5):
        with tempfile.TemporaryDirectory() as home:
            trace = Path(home) / "trace.jsonl"
            env = {**os.environ, "COMPARE_APP_TRACE": str(trace), "XDG_STATE_HOME": home}
            start = time.time()
            process = subprocess.Popen(
                [sys.executable, "-m", "compare_app", str(resource("sample"))], env=env, stderr=subprocess.DEVNULL
            )
            while not trace.exists() or '"story"' not in trace.read_text(encoding="utf-8"):
                time.sleep(0.01)
            lines = {}
            for line in trace.read_text(encoding="utf-8").splitlines():
                lines.setdefault(json.loads(line)["what"], json.loads(line)["time"] - start)
            process.kill()
            process.wait()
            visible.append(lines["visible"] * 1000)
            first.append(lines["story"] * 1000)
    say("window visible, median of 5", statistics.median(visible), "ms", 1000)
    say("first story shown, median of 5", statistics.median(first), "ms", 2000)


def bench_view(app: QApplication) -> None:
    """Frames of a long comparison."""
    story = long_story(ROWS, COLUMNS)
    started = time.perf_counter()
    page = Page(story)
    say(f"page of {ROWS} x {COLUMNS} made ready (off the window)", (time.perf_counter() - started) * 1000, "ms")
    view = ComparisonView(load_theme("light"))
    view.resize(1280, 800)
    view.show()
    QTest.qWaitForWindowExposed(view)
    say("page put into the view", timed(lambda: view.set_page(page)), "ms", 100)
    say("first paint", timed(view.viewport().repaint), "ms")
    bar = view.verticalScrollBar()

    def frame(to: int) -> float:
        return timed(lambda: (bar.setValue(to), view.viewport().repaint()))

    say("scrolling down by 60 px, p95", p95([frame(bar.value() + 60) for _ in range(400)]), "ms", 16)
    for _ in range(200):
        app.processEvents()
    say("the same with neighbours measured, p95", p95([frame(bar.value() + 60) for _ in range(200)]), "ms", 16)
    say("scrolling up by 60 px, p95", p95([frame(bar.value() - 60) for _ in range(200)]), "ms", 16)
    say("wheel notches of 180 px, p95", p95([frame(bar.value() + 180) for _ in range(200)]), "ms", 16)
    jumps = [frame((n * 7919 * 131) % bar.maximum()) for n in range(60)]
    say("jumps to places not seen before, p95", p95(jumps), "ms", 33)
    steps = [timed(lambda: (view.walk.step(True, lambda _: True), view.viewport().repaint())) for _ in range(60)]
    say("next change (F8) to repaint, p95", p95(steps), "ms", 50)
    slices = [timed(app.processEvents) for _ in range(200)]
    say("longest slice of measuring ahead", max(slices), "ms", 16)
    sizes = [timed(lambda w=w: (view.resize(1280 + w, 800), app.processEvents())) for w in range(0, 200, 10)]
    say("resizing, the longest step", max(sizes), "ms", 100)
    view.heights.stop()
    view.close()


def main() -> None:
    """Run all."""
    app = QApplication.instance() or QApplication([])
    bench_view(app)
    bench_start()


if __name__ == "__main__":
    main()
