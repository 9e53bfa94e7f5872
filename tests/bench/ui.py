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
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import compare_app
from compare_app.page.page import Page
from compare_app.resources import resource
from compare_app.ui.compare.view import ComparisonView
from compare_app.ui.look.theme import load_theme
from compare_app.ui.window import MainWindow
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


def bench_tables(app: QApplication) -> None:
    """The list of changes, and of what counts as equal, of a long comparison."""
    from compare_app.page.equalled import equalled
    from compare_app.ui.tables.changes import ChangesPane

    page = Page(long_story(ROWS, COLUMNS))
    say("what counts as equal found (off the window)", timed(lambda: equalled(page)), "ms")
    pane = ChangesPane()
    pane.resize(1200, 300)
    pane.show()
    QTest.qWaitForWindowExposed(pane)
    say(f"{len(page.stops)} changes listed", timed(lambda: (pane.set_page(page), app.processEvents())), "ms", 50)
    pause(1000)  # somebody looks at the list
    for column, what in ((pane.changes.KIND, "kind"), (pane.changes.BEFORE, "words"), (pane.changes.WEIGHT, "weight")):
        by = partial(pane.table.sortByColumn, column, Qt.SortOrder.DescendingOrder)
        say(f"   sorted by {what}", timed(lambda by=by: (by(), app.processEvents())), "ms", 50)
    say("   the first letter of a word sought", timed(lambda: (pane.words.setText("a"), app.processEvents())), "ms", 50)
    say("   the second", timed(lambda: (pane.words.setText("an"), app.processEvents())), "ms", 50)
    pane.close()


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


class Beat(NamedTuple):
    """When, and what the window's thread has worked and waited by then, in seconds."""

    at: float
    worked: float
    waited: float


def core_waits() -> float:
    """How long this thread has been ready to run and had no core to run on, in seconds; 0 where the system does not say."""
    try:
        return int(Path("/proc/thread-self/schedstat").read_text(encoding="ascii").split()[1]) / 1e9
    except OSError:
        return 0.0


def pause(milliseconds: int) -> None:
    """Let the window's event loop run, as it does when somebody looks on."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Heart:
    """Beats every 5 ms as long as the window's thread is free.

    It waits in an event loop of Qt's own. `QTest.qWait` keeps Python's lock for itself, and the threads behind the window
    then get on twenty times as slowly as in the program: 5,000 notes were taken in within 11 s instead of 0.7 s.
    """

    def __init__(self, window: MainWindow) -> None:
        self._clock = time.thread_time if "--cpu" in sys.argv else time.perf_counter
        self._beats: list[Beat] = []
        self._timer = QTimer(window, interval=5)
        self._timer.timeout.connect(self._beat)
        self._loop = QEventLoop()
        self._awaited: list[object] = []

    def _beat(self) -> None:
        self._beats.append(Beat(self._clock(), time.thread_time(), core_waits()))
        if self._awaited:
            self._loop.quit()

    def until(self, happened: list[object], call: Callable[[], object]) -> float:
        """Call, and wait until something is in the list; the milliseconds that it took. The beats are those meanwhile."""
        self._beats.clear()
        self._awaited = happened
        self._timer.start()
        start = time.perf_counter()
        call()
        self._loop.exec()
        took = (time.perf_counter() - start) * 1000
        self._awaited = []
        pause(100)
        self._timer.stop()
        happened.clear()
        return took

    def say_gap(self, indent: str = "   ") -> None:
        """Print the longest time between two beats; what of it the window's thread worked, and waited for a core."""
        before, behind = max(pairwise(self._beats), key=lambda two: two[1].at - two[0].at)
        at, worked, waited = ((b - a) * 1000 for a, b in zip(before, behind, strict=True))
        say(f"{indent}longest gap between two heartbeats", at, "ms", 50)
        print(f"{indent}   of it at work {worked:.0f} ms, waiting for a core {waited:.0f} ms")


@contextmanager
def opened(app: QApplication, make: Callable[[Path], object]) -> Iterator[tuple[MainWindow, Path]]:
    """A window as the program opens it, and a folder of articles to open in it."""
    from compare_app.app import make_window, spare_collector
    from compare_app.ui.background.jobs import Jobs

    with tempfile.TemporaryDirectory() as home:
        os.environ["COMPARE_APP_DATA"] = f"{home}/data"
        place = Path(home) / "articles"
        place.mkdir()
        make(place)
        window = make_window(app, Jobs(), Path(home) / "window.ini")
        window.show()
        spare_collector(window)
        QTest.qWaitForWindowExposed(window)
        pause(1500)  # somebody looks for the folder meanwhile
        yield window, place
        window.close()


def bench_folder(app: QApplication, articles: int) -> None:
    """A folder opened in the window: the first story, the longest gap between two heartbeats, memory."""
    with opened(app, partial(make_folder, articles=articles)) as (window, place):
        shown: list[object] = []
        done: list[object] = []
        window.story.shown.connect(lambda _: shown.append(time.perf_counter()))
        window.jobs.finished.connect(lambda *_: done.append(True))
        heart = Heart(window)
        start = time.perf_counter()
        took = heart.until(done, partial(window.folder.open, [place]))
        say(f"{articles} articles: first story shown", (shown[0] - start) * 1000, "ms", 2000)
        say(f"{articles} articles: all compared", took, "ms")
        heart.say_gap("")
        say("memory of the window", resource_usage.getrusage(resource_usage.RUSAGE_SELF).ru_maxrss / 1024, "MB", 400)


def bench_desk(app: QApplication, articles: int, notes: int) -> None:
    """Work at a story: a correction until it is shown; ticks and notes where there are thousands of them."""
    from compare_app.project.making import on_row
    from compare_app.project.values import Note, added

    with opened(app, partial(make_folder, articles=articles)) as (window, place):
        done: list[object] = []
        shown: list[object] = []
        settled: list[object] = []
        listed: list[object] = []
        window.jobs.finished.connect(lambda *_: done.append(True))
        window.notes.changed.connect(lambda: window.notes.is_settled() and settled.append(True))
        window.notes_list.notes.modelReset.connect(lambda: listed.append(True))
        heart = Heart(window)
        heart.until(done, partial(window.folder.open, [place]))
        window.story.shown.connect(shown.append)
        window.frame.view.go_to(5, 0)
        say("a correction, until it is shown", heart.until(shown, window.corrections.mark_unrelated), "ms", 1000)
        heart.say_gap()
        story = window.frame.view.page.story
        rows = len(story.alignment.rows)
        made = [Note(on_row(story, n % rows), f"note {n}", reviewed=n % 2 == 0) for n in range(notes)]
        settled.clear()
        say(f"{notes} notes taken in", heart.until(settled, lambda: window.project.apply(added(*made))), "ms")
        heart.say_gap()
        say(
            "a row ticked off, until it is shown", heart.until(settled, partial(window.notes.toggle_row, 5)), "ms", 1000
        )
        heart.say_gap()
        listed.clear()
        took = heart.until(listed, partial(window.docks.show_dock, "all-notes"))
        say("all notes listed", took, "ms", 1000)
        heart.say_gap()
        story = window.frame.view.page.story
        settled.clear()
        took = heart.until(settled, lambda: window.project.apply(added(Note(on_row(story, 7), "one more"))))
        say("a note written, until it is shown", took, "ms", 1000)
        heart.say_gap()


def main() -> None:
    """Run all."""
    from compare_app.app import make_application

    app = make_application()
    for articles in (50, 200):
        bench_folder(app, articles)
    bench_desk(app, 30, 5000)
    bench_view(app)
    bench_tables(app)
    bench_start()


if __name__ == "__main__":
    main()
