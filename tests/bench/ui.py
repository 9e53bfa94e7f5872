"""How fast the window is: start, scrolling, jumps, resizing, stalls. Run it on a quiet machine: `xvfb-run python -m tests.bench.ui`.

Frames are timed from the change of the scroll bar to the end of the repaint that it causes. With `--cpu` they are timed by the
thread's own processor time: less true, but of some use on a machine that is busy with other things.
"""

from __future__ import annotations

import compileall
import json
import os
import random
import resource as resource_usage
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import compare_app
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
    clock = time.thread_time if "--cpu" in sys.argv else time.perf_counter
    start = clock()
    call()
    return (clock() - start) * 1000


def p95(values: list[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]


BARE = """
import time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1440, 900)
window.show()
QTimer.singleShot(0, lambda: (print(time.time(), time.process_time()), app.quit()))
app.exec()
"""


def installed() -> dict[str, str]:
    """The environment of a program that is installed: it has its byte code, and need not compile what it loads."""
    compileall.compile_dir(Path(compare_app.__file__).parent, quiet=1)
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def start_bare(env: dict[str, str]) -> tuple[float, float]:
    """An empty window of PySide6: milliseconds to its first paint, and of processor time."""
    start = time.time()
    shown = subprocess.run([sys.executable, "-c", BARE], env=env, capture_output=True, text=True, check=True)
    when, cpu = map(float, shown.stdout.split())
    return (when - start) * 1000, cpu * 1000


def start_program(env: dict[str, str]) -> dict[str, tuple[float, float]]:
    """The program on its sample: milliseconds and processor time of the window's process, to each thing first seen."""
    with tempfile.TemporaryDirectory() as home:
        trace = Path(home) / "trace.jsonl"
        env = {**env, "COMPARE_APP_TRACE": str(trace), "XDG_STATE_HOME": home, "COMPARE_APP_DATA": home}
        start = time.time()
        command = [sys.executable, "-m", "compare_app", str(resource("sample"))]
        process = subprocess.Popen(command, env=env, stderr=subprocess.DEVNULL)
        while not trace.exists() or '"story"' not in trace.read_text(encoding="utf-8"):
            time.sleep(0.01)
        seen: dict[str, tuple[float, float]] = {}
        for line in map(json.loads, trace.read_text(encoding="utf-8").splitlines()):
            seen.setdefault(line["what"], ((line["time"] - start) * 1000, line["cpu"] * 1000))
        process.kill()
        process.wait()
        return seen


def bench_start() -> None:
    """From the start of the process to the first paint, and to the first story of the sample; beside a bare window."""
    env = installed()
    start_bare(env), start_program(env)  # once for the disk's cache
    bare, own = zip(*((start_bare(env), start_program(env)) for _ in range(7)), strict=True)
    figures = {
        "bare PySide6 window": list(bare),
        "window visible": [seen["visible"] for seen in own],
        "first story of the sample shown": [seen["story"] for seen in own],
    }
    limits = {"window visible": 1000, "first story of the sample shown": 2000}
    for what, times in figures.items():
        say(f"{what}, median of {len(times)}", statistics.median(wall for wall, _ in times), "ms", limits.get(what))
        say("   processor time of its process", statistics.median(cpu for _, cpu in times), "ms")


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


def make_folder(place: Path, articles: int) -> None:
    """Reports in made-up words, three a story, about 400 words each; every story has words of its own."""
    parts = [consonant + vowel for consonant in "bdfgklmnrstv" for vowel in "aeo"]
    for number in range(articles):
        story, version = divmod(number, 3)
        rng = random.Random(story)
        own = ["".join(rng.choices(parts, k=3)) for _ in range(150)]
        sentences = [
            f"The {' of the '.join(rng.sample(own, 5))} was {rng.choice(own)} in {rng.randrange(900)}"
            for _ in range(26)
        ]
        told = [f"{s} {own[n]}." if n % 7 == version else f"{s}." for n, s in enumerate(sentences)]
        path = place / f"{number:03}.txt"
        path.write_text("\n\n".join([" ".join(own[:6]), *told]), encoding="utf-8")
        os.utime(path, (time.time() - 3600,) * 2)  # not written this very moment: what was just written is read twice


def bench_folder(app: QApplication, articles: int) -> None:
    """A folder opened in the window: the first story, the longest gap between two heartbeats, memory."""
    from compare_app.app import make_window
    from compare_app.ui.jobs import Jobs

    with tempfile.TemporaryDirectory() as home:
        place = Path(home) / "articles"
        place.mkdir()
        make_folder(place, articles)
        window = make_window(app, Jobs(), Path(home) / "window.ini")
        window.show()
        QTest.qWaitForWindowExposed(window)
        QTest.qWait(500)
        clock = time.thread_time if "--cpu" in sys.argv else time.perf_counter
        beats: list[float] = []
        shown: list[float] = []
        done: list[bool] = []
        heart = QTimer(window, interval=5)
        heart.timeout.connect(lambda: beats.append(clock()))
        window.story.shown.connect(lambda _: shown.append(time.perf_counter()))
        window.jobs.finished.connect(lambda *_: done.append(True))
        heart.start()
        start = time.perf_counter()
        window.folder.open([place])
        while not done:
            QTest.qWait(20)
        heart.stop()
        say(f"{articles} articles: first story shown", (shown[0] - start) * 1000, "ms", 2000)
        say(f"{articles} articles: all compared", (time.perf_counter() - start) * 1000, "ms")
        say("longest gap between two heartbeats", max(b - a for a, b in pairwise(beats)) * 1000, "ms", 50)
        say("memory of the window", resource_usage.getrusage(resource_usage.RUSAGE_SELF).ru_maxrss / 1024, "MB", 400)
        window.close()


def main() -> None:
    """Run all."""
    app = QApplication.instance() or QApplication([])
    for articles in (50, 200):
        bench_folder(app, articles)
    bench_view(app)
    bench_start()


if __name__ == "__main__":
    main()
