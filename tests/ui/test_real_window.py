"""The real program on a real display, driven by keys from outside, checked against the report of the same files."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from compare_app import compare_files
from compare_app.resources import resource

TOOLS = ("Xvfb", "openbox", "xdotool")
TYPED = {"number", "date", "name", "negation", "certainty", "attribution", "agent"}
MISSING = [tool for tool in TOOLS if shutil.which(tool) is None]
needs_display = pytest.mark.skipif(
    sys.platform != "linux" or bool(MISSING), reason=f"the real-window test needs {', '.join(MISSING) or 'Linux'}"
)
ROOT = Path(__file__).parents[2]


def until(wanted: Callable[[], object], seconds: float, what: str) -> None:
    end = time.monotonic() + seconds
    while not wanted():
        assert time.monotonic() < end, f"waited {seconds} s in vain for {what}"
        time.sleep(0.03)


@pytest.fixture
def display() -> Iterator[str]:
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[write], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as answer:
        name = f":{answer.readline().strip()}"
    manager = subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": name}, stderr=subprocess.DEVNULL)
    yield name
    for process in (manager, server):
        process.terminate()
        process.wait(10)


class Program:
    """The program in a process of its own, and what it says that it shows."""

    def __init__(self, display: str, folder: Path, home: Path) -> None:
        self.trace = home / "trace.jsonl"
        self.env = {
            **os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "COMPARE_APP_TRACE": str(self.trace),
            "XDG_STATE_HOME": str(home), "COMPARE_APP_DATA": str(home), "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8",
        }  # fmt: skip
        self.errors = (home / "errors.txt").open("w+", encoding="utf-8")
        command = [sys.executable, "-W", "error", "-m", "compare_app", str(folder)]
        self.process = subprocess.Popen(command, env=self.env, cwd=home, stderr=self.errors)

    def lines(self, what: str) -> list[dict]:
        if not self.trace.exists():
            return []
        found = [json.loads(line) for line in self.trace.read_text(encoding="utf-8").splitlines() if line.endswith("}")]
        return [line for line in found if line["what"] == what]

    def keys(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env=self.env, check=True, timeout=60, stdout=subprocess.DEVNULL)

    def said_on_stderr(self) -> str:
        self.errors.flush()
        return Path(self.errors.name).read_text(encoding="utf-8")

    def end(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(10)
        self.errors.close()


@needs_display
@pytest.mark.timeout(180)
def test_every_change_that_the_report_names_is_walked_over_by_f8(display, tmp_path):
    sample = resource("sample")
    story = compare_files([str(sample)])["stories"][0]
    program = Program(display, sample, tmp_path)
    try:
        until(lambda: program.lines("finished"), 60, "the analysis")
        shown = program.lines("story")[-1]
        assert shown["versions"] == len(story["versions"])
        program.keys("search", "--sync", "--onlyvisible", "--name", "Story Compare", "windowfocus", "--sync")
        program.keys("key", "--repeat", str(shown["stops"]), "--repeat-delay", "15", "F8")
        until(lambda: len(program.lines("stop")) >= shown["stops"], 60, "the last change")
        stops = program.lines("stop")
        check_order(stops)
        check_against(stops, story)
        program.keys("key", "ctrl+q")
        until(lambda: program.process.poll() is not None, 10, "the end")
        assert program.process.returncode == 0
        assert program.said_on_stderr() == ""
    finally:
        program.end()


def check_order(stops: list[dict]) -> None:
    count = len(stops)
    assert [s["said"].split(":")[0] for s in stops] == [f"Change {n + 1} of {count}" for n in range(count)]
    places = [(s["row"], s["version"]) for s in stops]
    assert places == sorted(places)
    assert all(tuple(s["current"]) == (s["row"], s["version"]) for s in stops)


def check_against(stops: list[dict], story: dict) -> None:
    """What was shown is what the report says, and nothing of the report that concerns the base is missing."""
    ids = {v["id"]: n for n, v in enumerate(story["versions"])}
    sides = {}
    for link in story["links"]:
        pair = tuple(ids[link[side].split(".")[0]] for side in "ab")
        for change in link["changes"]:
            sides.setdefault((change["kind"], *pair), []).append((change["a"], change["b"]))
    for stop in stops:
        if stop["kind"] in TYPED:
            first, second = sorted((stop["other"], stop["version"]))
            mine, theirs = (stop["mine"] or [None])[0], (stop["theirs"] or [None])[0]
            ordered = (theirs, mine) if stop["other"] == first else (mine, theirs)
            assert ordered in sides[stop["kind"], first, second], stop
    shown = {(s["kind"], s["other"], s["version"]) for s in stops}
    for kind, base, version in direct_changes(story, ids):
        assert (kind, base, version) in shown, (kind, base, version)
    texts = [v["text"] for v in story["versions"]]
    for stop in (s for s in stops if s["kind"] == "number" and s["mine"] and s["theirs"]):
        start, end = stop["mine"][0]
        assert " ".join(texts[stop["version"]][start:end].split())[:20] in stop["said"]


def direct_changes(story: dict, ids: dict[str, int]) -> set[tuple[str, int, int]]:
    """Typed changes between a row's earliest version and another one that it is linked to."""
    links = {(link["a"], link["b"]): link for link in story["links"]}
    found = set()
    for row in story["rows"]:
        versions = sorted(row["cells"], key=ids.__getitem__)
        base = versions[0]
        for other in versions[1:]:
            for a in row["cells"][base]:
                for b in row["cells"][other]:
                    kinds = {c["kind"] for c in links.get((a, b), {"changes": []})["changes"]}
                    found |= {(kind, ids[base], ids[other]) for kind in kinds & TYPED}
    return found
