"""What became of every file of the corpus: `python -m tests.hostile.outcomes [--save FILE]` makes it, reads it, shows the table.

`tests/hostile/OUTCOMES.md` is such a table.
"""

from __future__ import annotations

import argparse
import contextlib
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from compare_app.readers.isolation import SHARED
from compare_app.readers.registry import ReadResult, find_files, read


@dataclass(frozen=True)
class Outcome:
    """One file: how long it took, not counting what other programs took of it, and what came of it."""

    name: str
    seconds: float
    result: ReadResult

    @property
    def words(self) -> str:
        """ "read", or the kinds of its problems."""
        kinds = sorted({problem.kind for problem in self.result.problems})
        return " + ".join((["read"] if self.result.documents else []) + kinds) or "nothing"

    @property
    def ending(self) -> str:
        """What stands behind the damage or the trick in the file's name."""
        return self.name.partition(".")[2][:12] or "(folder)"


def read_all(folder: Path) -> list[Outcome]:
    """Find and read everything in the folder."""
    outcomes: list[Outcome] = []
    found = find_files([folder])
    outcomes += [Outcome(problem.path, 0.0, ReadResult(problems=(problem,))) for problem in found.problems]
    for file in found.files:
        began, SHARED.kept_waiting = time.monotonic(), 0.0
        result = read(file.path, file.name)
        outcomes.append(Outcome(file.name, time.monotonic() - began - SHARED.kept_waiting, result))
    return outcomes


def table(outcomes: list[Outcome]) -> str:
    """How often each outcome, by kind of file; then every trick with what was said of it; then the slowest files."""
    slowest = sorted(outcomes, key=lambda o: -o.seconds)[:8]
    return "\n".join(
        [
            "# What became of damaged and hostile files",
            "",
            "Made by `python -m tests.hostile.outcomes --save tests/hostile/OUTCOMES.md`. The corpus: `tests/hostile/make_corpus.py`.",
            "",
            *_kinds(outcomes),
            "",
            "## Tricks, and files at strange places",
            "",
            *_tricks(outcomes),
            "",
            f"{len(outcomes)} files in {sum(o.seconds for o in outcomes):.0f} s; the slowest:",
            "",
            *(f"- {o.seconds:.1f} s `{_plain(o.name)}` {o.words}" for o in slowest),
            *_memory(),
        ]
    )


def _kinds(outcomes: list[Outcome]) -> Iterator[str]:
    rows: dict[str, Counter[str]] = defaultdict(Counter)
    for outcome in outcomes:
        rows[outcome.ending][outcome.words] += 1
    yield from ("| ending | files | outcomes |", "|---|---|---|")
    for ending, counts in sorted(rows.items()):
        said = ", ".join(f"{count} {words}" for words, count in sorted(counts.items(), key=lambda item: -item[1]))
        yield f"| {_plain(ending)} | {counts.total()} | {said} |"


def _tricks(outcomes: list[Outcome]) -> Iterator[str]:
    yield from ("| file | what came of it |", "|---|---|")
    own = ("whole", "cut", "beheaded", "flipped", "zeros", "noise", "twice", "shuffled", "reversed", "percent")
    for outcome in sorted(outcomes, key=lambda o: o.name):
        if outcome.name.startswith(own):
            continue
        messages = [problem.message for problem in outcome.result.problems]
        read_as = [f"articles read: {len(outcome.result.documents)}"] if outcome.result.documents else []
        yield f"| {_plain(outcome.name)} | {'; '.join(map(_plain, read_as + messages[:2]))} |"


def _memory() -> Iterator[str]:
    """The largest memory of the process that reads, where the system tells it."""
    with contextlib.suppress(ImportError):
        import resource

        SHARED.stop()
        children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        scale = 1 << (20 if sys.platform == "darwin" else 10)
        yield from ("", f"The process that reads took {children / scale:.0f} MB at most.")


def _plain(text: str) -> str:
    """Text for a cell of a table, long names cut."""
    clean = "".join(c if c.isprintable() and c not in "|`" else "?" for c in text)
    return clean if len(clean) < 220 else f"{clean[:80]} … {clean[-100:]}"


def main() -> int:
    """Make, read, show or save."""
    from tests.hostile.make_corpus import make

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--save", type=Path, metavar="FILE")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        make(Path(folder))
        found = table(read_all(Path(folder))) + "\n"
        (Path(folder) / "locked.txt").chmod(0o600)
    SHARED.stop()
    if options.save:
        options.save.write_text(found, encoding="utf-8")
    else:
        sys.stdout.write(found)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
