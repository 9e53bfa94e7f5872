"""What became of every file of the corpus: `python -m tests.hostile.outcomes` makes it, reads it and prints the table."""

from __future__ import annotations

import sys
import tempfile
import time
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path

from compare_app.readers.isolation import SHARED
from compare_app.readers.registry import ReadResult, find_files, read


@dataclass(frozen=True)
class Outcome:
    """One file: how long it took, and what came of it."""

    name: str
    seconds: float
    result: ReadResult

    @property
    def words(self) -> str:
        """ "read", or the kinds of its problems."""
        kinds = sorted({problem.kind for problem in self.result.problems})
        return " + ".join((["read"] if self.result.documents else []) + kinds) or "nothing"


def read_all(folder: Path) -> list[Outcome]:
    """Find and read everything in the folder."""
    outcomes: list[Outcome] = []
    found = find_files([folder])
    outcomes += [Outcome(problem.path, 0.0, ReadResult(problems=(problem,))) for problem in found.problems]
    for file in found.files:
        began = time.monotonic()
        result = read(file.path, file.name)
        outcomes.append(Outcome(file.name, time.monotonic() - began, result))
    return outcomes


def table(outcomes: list[Outcome]) -> str:
    """How often each outcome, by kind of file; then the slowest files."""
    rows: dict[str, Counter[str]] = defaultdict(Counter)
    for outcome in outcomes:
        rows[outcome.name.rpartition(".")[2][:12]][outcome.words] += 1
    lines = [
        f"{ending:12} {sum(counts.values()):4}  " + ", ".join(f"{n} {words}" for words, n in counts.most_common())
        for ending, counts in sorted(rows.items())
    ]
    slowest = sorted(outcomes, key=lambda o: -o.seconds)[:8]
    lines += ["", f"{len(outcomes)} files in {sum(o.seconds for o in outcomes):.1f} s; slowest:"]
    lines += [f"  {o.seconds:5.2f} s  {o.name!r}  {o.words}" for o in slowest]
    return "\n".join(lines)


def main() -> int:
    """Make, read, print."""
    from tests.hostile.make_corpus import make

    with tempfile.TemporaryDirectory() as folder:
        make(Path(folder))
        sys.stdout.write(table(read_all(Path(folder))) + "\n")
    SHARED.stop()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
