"""One run of the program's own stages over files: `python -m tests.bench.product [--cancel] REPEATS FILE FILE ...`.

Prints a line of JSON: seconds of processor time of each stage (the median of the repeats; a tiny story goes before, so that imports and tables
are not counted, as they are not for the peers), the peak of memory, and what was found. With --cancel, the longest time
between two moments at which a stage asks whether it is still wanted: the longest that a cancelled stage can take to stop.
"""

# ruff: noqa: E402  numpy is told how to work before it is imported

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

from compare_app.numerics import one_thread

one_thread()  # as the program itself does, before numpy is imported

from compare_app.align import align
from compare_app.changes.describe import describe
from compare_app.collecting import collecting_rarely
from compare_app.model.version import Version
from compare_app.readers.registry import read
from compare_app.text.analyse import analyse
from tests.bench.peers import peak_mb

STAGES = ("read", "text", "align", "changes")
TINY = ("The ferry to Osk will not sail.", "The ferry to Osk sails again, “at last,” said Runa Tveit on 3 May.")


def run(files: Sequence[Path]) -> tuple[dict[str, float], dict[str, int]]:
    """Seconds of each stage, and counts of what was found."""
    moments = [time.process_time()]
    documents = [d for file in files for d in read(file, file.name).documents]
    moments.append(time.process_time())
    with collecting_rarely():  # as the pipeline does
        versions = [analyse(document) for document in documents]
        moments.append(time.process_time())
        alignment = align(versions)
        moments.append(time.process_time())
        describe(versions, alignment)
        moments.append(time.process_time())
    seconds = {stage: b - a for stage, (a, b) in zip(STAGES, pairwise(moments), strict=True)}
    sentences = sum(len(v.sentences) for v in versions)
    return seconds, {"sentences": sentences, "links": len(alignment.links), "rows": len(alignment.rows)}


def patience(files: Sequence[Path]) -> dict[str, float]:
    """For each stage that can be cancelled, the longest time between two of its questions."""
    documents = [d for file in files for d in read(file, file.name).documents]
    out, asked = {}, [0.0]

    def should_cancel() -> bool:
        asked.append(time.process_time())
        return False

    def longest(stage: Callable[[], object]) -> float:
        asked[:] = [time.process_time()]
        with collecting_rarely():
            stage()
        asked.append(time.process_time())
        return max(b - a for a, b in pairwise(asked))

    out["text"] = longest(lambda: [analyse(d, should_cancel=should_cancel) for d in documents])
    versions: list[Version] = [analyse(d) for d in documents]
    out["align"] = longest(lambda: align(versions, should_cancel=should_cancel))
    alignment = align(versions)
    out["changes"] = longest(lambda: describe(versions, alignment, should_cancel=should_cancel))
    return out


def warm_up() -> None:
    """Load what the stages load when they are first used."""
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / f"{k}.txt" for k in range(2)]
        for file, text in zip(files, TINY, strict=True):
            file.write_text(text, encoding="utf-8")
        run(files)


def main() -> None:
    """Measure once."""
    cancel = sys.argv[1] == "--cancel"
    repeats, *names = sys.argv[2 if cancel else 1 :]
    files = [Path(name) for name in names]
    warm_up()
    if cancel:
        print(json.dumps(patience(files)))
        return
    runs = [run(files) for _ in range(int(repeats))]
    seconds = {stage: statistics.median(r[0][stage] for r in runs) for stage in STAGES}
    result = {"seconds": sum(seconds.values()), "stages": seconds, "peak_mb": peak_mb(), "found": runs[0][1]}
    print(json.dumps(result))


if __name__ == "__main__":
    main()
