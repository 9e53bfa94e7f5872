"""How fast the program is, beside what one would take instead: `python tests/bench/run.py [--quick]`.

Makes an environment of its own for the peers (in the user's cache folder; never dependencies), measures every case in a
process of its own on the same texts, and writes tests/bench/RESULTS.md. Run it on a quiet machine. --quick leaves out what
takes minutes and writes nothing.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import platform
import signal
import subprocess
import sys
import tempfile
import venv
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(ROOT))

from tests.bench.peers import PEERS  # noqa: E402  the script is run by its path
from tests.bench.texts import edited, text, written  # noqa: E402

PEER_PACKAGES = ("collatex==2.3", "python-Levenshtein", "diff-match-patch")
PEER_LIMIT = 60  # seconds of processor time
OWN_LIMIT = 120
_WALL = 6  # times as long a run may last by the clock, on a machine with other work
CASES = ((2, 800), (5, 1_600), (20, 1_600), (2, 12_000))
BOOK = (2, 75_000)
LENGTHS = (5_000, 10_000, 20_000, 40_000, 80_000)
SENTENCE = "The council of Harnwick voted on Tuesday to close the old swimming hall. "

Result = dict[str, Any]


@dataclass(frozen=True)
class Goal:
    """What was to be reached, and what was measured."""

    what: str
    limit: float
    found: float
    unit: str
    at_least: bool = False
    floor: bool = False  # the measure was stopped: it is more than that

    @property
    def met(self) -> bool:
        return self.found >= self.limit if self.at_least else self.found <= self.limit

    def row(self) -> str:
        sign = "≥" if self.at_least else "≤"
        found = f"{'> ' if self.floor else ''}{_round(self.found)} {self.unit}".strip()
        return f"| {self.what} | {sign} {_round(self.limit)} {self.unit} | {found} | {'yes' if self.met else 'no'} |"


# ---- running -------------------------------------------------------------------------------------------------------


def peers_python() -> Path:
    """The Python of the peers' environment, made where it is missing."""
    base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "compare-app-bench"
    python = base / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        say("making the peers' environment")
        venv.create(base, with_pip=True)
    subprocess.run([python, "-m", "pip", "install", "-q", *PEER_PACKAGES], check=True, stderr=subprocess.DEVNULL)
    return python


def measured(command: Sequence[str | Path], limit: int) -> Result:
    """The JSON that the command prints; {"over": limit} where it takes too long, {"failed": ...} where it fails."""
    limited = ["/bin/sh", "-c", f'ulimit -t {limit}; exec "$@"', "sh"] if os.name == "posix" else []
    try:
        done = subprocess.run(
            [*limited, *command], cwd=ROOT, capture_output=True, text=True, timeout=_WALL * limit, check=False
        )
    except subprocess.TimeoutExpired:
        return {"over": limit}
    if done.returncode in (-signal.SIGXCPU, -signal.SIGKILL):
        return {"over": limit}
    if done.returncode:
        return {"failed": (done.stderr.strip().splitlines() or ["no message"])[-1]}
    result: Result = json.loads(done.stdout.splitlines()[-1])
    return result


def own(files: Sequence[Path], repeats: int = 1, cancel: bool = False) -> Result:
    """The median of so many runs, each in a process of its own: within one, sentences seen before are remembered."""
    flag = ["--cancel"] if cancel else []
    command = [sys.executable, "-m", "tests.bench.product", *flag, "1", *files]
    found = sorted((measured(command, OWN_LIMIT) for _ in range(repeats)), key=_time)
    return found[len(found) // 2]


def say(line: str) -> None:
    print(line, flush=True)


def files_of(folder: Path, texts: Sequence[str]) -> list[Path]:
    place = Path(tempfile.mkdtemp(dir=folder))
    out = [place / f"{number:02}.txt" for number in range(len(texts))]
    for path, content in zip(out, texts, strict=True):
        path.write_text(content, encoding="utf-8")
    return out


def versions(count: int, words: int) -> list[str]:
    first = text(words)
    return [written(first), *(written(edited(first, seed)) for seed in range(1, count))]


def pathological() -> dict[str, list[str]]:
    unbroken = " ".join(" ".join(p) for p in text(90_000)).replace(".", ",").replace("?", ",").replace("!", ",")
    changed = (
        " ".join(" ".join(p) for p in edited(text(90_000), 1)).replace(".", ",").replace("?", ",").replace("!", ",")
    )
    return {
        "one sentence 20,000 times": [SENTENCE * 20_000, SENTENCE * 19_990 + "Nobody objected."],
        "one paragraph of 500 KB without a full stop": [unbroken[:500_000], changed[:500_000]],
        "5,000 identical lines": ["Weather report pending\n\n" * 5_000, "Weather report pending\n\n" * 4_990],
    }


# ---- measuring -----------------------------------------------------------------------------------------------------


def against_peers(folder: Path, python: Path, quick: bool) -> dict[tuple[int, int], dict[str, Result]]:
    out: dict[tuple[int, int], dict[str, Result]] = {}
    for case in CASES[:1] if quick else CASES:
        files = files_of(folder, versions(*case))
        out[case] = {"Story Compare": own(files, 3)}
        say(f"{case}: Story Compare {_seconds(out[case]['Story Compare'])}")
        for peer in PEERS:
            over = any("over" in found.get(peer, {}) for found in out.values())
            out[case][peer] = (
                {"skipped": True} if over else measured([python, HERE / "peers.py", peer, *files], PEER_LIMIT)
            )
            say(f"{case}: {peer} {_seconds(out[case][peer])}")
    return out


def alone(folder: Path, quick: bool) -> dict[str, Any]:
    """What only the program is asked to do."""
    lengths = LENGTHS[:3] if quick else LENGTHS
    by_length = {n: own(files_of(folder, versions(2, n)), 3 if n < 20_000 else 1) for n in lengths}
    say(f"by length: {[_seconds(r) for r in by_length.values()]}")
    by_count = {n: own(files_of(folder, versions(n, 1_600)), 3) for n in ((5, 10) if quick else (5, 10, 20))}
    say(f"by versions: {[_seconds(r) for r in by_count.values()]}")
    book_files = files_of(folder, versions(2, 20_000) if quick else versions(*BOOK))
    book, gaps = own(book_files), own(book_files, cancel=True)
    say(f"book: {_seconds(book)}, {book.get('peak_mb', 0):.0f} MB; answers a cancel after {gaps}")
    odd = {} if quick else {name: own(files_of(folder, texts)) for name, texts in pathological().items()}
    say(f"pathological: {[_seconds(r) for r in odd.values()]}")
    return {"by_length": by_length, "by_count": by_count, "book": book, "gaps": gaps, "odd": odd}


def exponent(points: dict[int, Result]) -> float:
    """The slope of log seconds over log words."""
    found = [(math.log(n), math.log(r["seconds"])) for n, r in points.items() if "seconds" in r]
    mean_x, mean_y = (sum(p[k] for p in found) / len(found) for k in (0, 1))
    return sum((x - mean_x) * (y - mean_y) for x, y in found) / sum((x - mean_x) ** 2 for x, _ in found)


def goals(peers: dict[tuple[int, int], dict[str, Result]], rest: dict[str, Any]) -> list[Goal]:
    five, collatex = peers[5, 1_600]["Story Compare"], peers[5, 1_600]["CollateX"]
    ratio = _time(collatex) / _time(five)
    per_pair = {
        n: (r["stages"]["align"] + r["stages"]["changes"]) / (n * (n - 1) / 2) for n, r in rest["by_count"].items()
    }
    out = [
        Goal("5 × 1,600 words", 0.5, _time(five), "s"),
        Goal("5 × 1,600 words against CollateX", 100, ratio, "times faster", at_least=True, floor="over" in collatex),
        Goal("20 × 1,600 words", 3, _time(peers[20, 1_600]["Story Compare"]), "s"),
        Goal("book, 2 × 75,000 words", 10, _time(rest["book"]), "s"),
        Goal("book, peak of memory", 600, rest["book"].get("peak_mb", math.inf), "MB"),
        Goal("exponent of time over words, 5,000 to 80,000", 1.2, exponent(rest["by_length"]), ""),
        Goal("time for a pair of versions, 20 against 5 versions", 1, per_pair[20] / per_pair[5], "times"),
    ]
    out += [Goal(f"pathological: {name}", 10, _time(r), "s", floor="over" in r) for name, r in rest["odd"].items()]
    out += [
        Goal(f"book cancelled while in “{stage}”", 0.2, s, "s") for stage, s in rest["gaps"].items() if stage != "over"
    ]
    return out


# ---- telling -------------------------------------------------------------------------------------------------------


def report(peers: dict[tuple[int, int], dict[str, Result]], rest: dict[str, Any], machine: str) -> str:
    parts = [
        "# Speed and memory",
        f"Measured by `python tests/bench/run.py` on {date.today().isoformat()}: {machine}.",
        "Every case runs in a process of its own, on the same invented texts: a first version, and later ones with one"
        " sentence in ten dropped, one in four reworded, one paragraph in twenty moved. Story Compare does all its stages,"
        " from the files to the typed changes; the peers find differences only. What compares two texts compares all pairs."
        " Seconds are seconds of processor time, all threads together, without imports: other work on the machine hardly"
        " counts. “> N s” was stopped after N of them; ratios are the peer's time over Story Compare's.",
        "## Goals",
        "\n".join(["| goal | limit | measured | met |", "|---|---|---|---|", *(g.row() for g in goals(peers, rest))]),
        "## Against what one would take instead",
        _peer_table(peers),
        "## Story Compare by stage",
        _stage_table(peers, rest),
    ]
    return "\n\n".join(parts) + "\n"


def _peer_table(peers: dict[tuple[int, int], dict[str, Result]]) -> str:
    lines = ["| versions × words | program | seconds | ratio | peak MB |", "|---|---|---|---|---|"]
    for (count, words), found in peers.items():
        base = found["Story Compare"]
        for name, r in found.items():
            ratio = (
                ""
                if r is base or not {"seconds", "over"} & r.keys()
                else f"{'> ' if 'over' in r else ''}{_round(_time(r) / _time(base))}"
            )
            memory = f"{r['peak_mb']:.0f}" if "peak_mb" in r else ""
            lines.append(f"| {count} × {words:,} | {name} | {_seconds(r)} | {ratio} | {memory} |")
    return "\n".join(lines)


def _stage_table(peers: dict[tuple[int, int], dict[str, Result]], rest: dict[str, Any]) -> str:
    rows = {f"{c} × {w:,} words": found["Story Compare"] for (c, w), found in peers.items()}
    rows |= {f"2 × {n:,} words": r for n, r in rest["by_length"].items()}
    rows |= {f"{n} × 1,600 words": r for n, r in rest["by_count"].items()}
    rows |= {"book, 2 × 75,000 words": rest["book"], **rest["odd"]}
    lines = [
        "| case | read | text | align | changes | together | peak MB | sentences | links | rows |",
        "|---" * 10 + "|",
    ]
    for name, r in rows.items():
        if "stages" in r:
            times = " | ".join(f"{s:.2f}" for s in r["stages"].values())
            found = " | ".join(f"{n:,}" for n in r["found"].values())
            lines.append(f"| {name} | {times} | {r['seconds']:.2f} | {r['peak_mb']:.0f} | {found} |")
        else:
            lines.append(f"| {name} | | | | | {_seconds(r)} | | | | |")
    return "\n".join(lines)


def _time(result: Result) -> float:
    """Seconds; what was stopped counts as its limit, what failed as endless."""
    return float(result.get("seconds", result.get("over", math.inf)))


def _seconds(result: Result) -> str:
    if "skipped" in result:
        return "not run: too slow in the case before"
    if "over" in result:
        return f"> {result['over']:.0f} s"
    return f"{_round(result['seconds'])} s" if "seconds" in result else f"failed: {result['failed'][:80]}"


def _round(number: float) -> str:
    return (
        f"{number:,.0f}"
        if number >= 100 or number == int(number)
        else f"{number:.2f}"
        if number < 10
        else f"{number:.1f}"
    )


def machine() -> str:
    """Cores, processor, Python and system; no names of hosts or folders."""
    model = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        lines = info.read_text(encoding="utf-8").splitlines()
        model = next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), model)
    load = f", load average {os.getloadavg()[0]:.1f} at the start" if hasattr(os, "getloadavg") else ""
    return f"{os.cpu_count()} cores ({model}), {platform.system()}, Python {platform.python_version()}{load}"


def main() -> None:
    """Measure all and write the table."""
    parser = argparse.ArgumentParser(description="Measure the program beside its peers.")
    parser.add_argument("--quick", action="store_true", help="the short cases only; writes nothing")
    quick = parser.parse_args().quick
    described, python = machine(), peers_python()
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(2) as side_by_side:
        waiting = side_by_side.submit(alone, Path(folder), quick)
        peers = against_peers(Path(folder), python, quick)
        rest = waiting.result()
    if not quick:
        (HERE / "RESULTS.md").write_text(report(peers, rest, described), encoding="utf-8")
        say((HERE / "RESULTS.md").read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
