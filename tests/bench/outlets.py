"""How well the program as a whole pairs what different outlets say: `python -m tests.bench.outlets [FILE ...] [--model FOLDER]`.

Without a file, the labelled stories beside this script; another file has their form (data/LABELS.md). Each story's articles are
compared as three versions of one story, and the links of the report are held against the labels: sure ones are to be found,
possible ones count neither way. `outlets_sparse.jsonl` was never fitted to.
"""

# ruff: noqa: E402  numpy is told how to work before it is imported

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from compare_app.numerics import one_thread

one_thread()  # before numpy is imported

from compare_app.align import align
from compare_app.model.settings import Settings
from compare_app.model.spans import Span
from compare_app.model.version import Version
from tests.bench.labelled import article, laid_out

HERE = Path(__file__).parent / "data"
#: Of a sentence: its article and its number there. Of a link: its two sentences.
Sentence = tuple[int, int]
Pairs = set[tuple[Sentence, Sentence]]


def labels(row: dict[str, Any], grade: str) -> Pairs:
    """The links of one grade."""
    sides = {name: ("ABC".index(name[0]), "ABC".index(name[1])) for name in row["links"]}
    return {
        ((sides[name][0], link[0]), (sides[name][1], link[1]))
        for name, links in row["links"].items()
        for link in links
        if link[2] == grade
    }


def found(row: dict[str, Any], settings: Settings) -> Pairs:
    """The links that the program finds, between labelled sentences."""
    laid = [laid_out(*article(paragraphs)) for paragraphs in row["articles"]]
    links = align([version for version, _ in laid], settings=settings).links
    return {
        ((x.a.version, i), (x.b.version, j))
        for x in links
        for i in _labelled(*laid[x.a.version], x.a.sentence)
        for j in _labelled(*laid[x.b.version], x.b.sentence)
    }


def _labelled(version: Version, spans: Sequence[Span], sentence: int) -> Iterator[int]:
    """The labelled sentences that share at least half of the shorter one with a sentence of the program's."""
    span = version.sentences[sentence].span
    for n, labelled in enumerate(spans):
        if 2 * span.overlap(labelled) >= max(1, min(span.length, labelled.length)):
            yield n


def main() -> int:
    """Print precision, recall and F1 of each file."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("files", nargs="*", type=Path, default=sorted(HERE.glob("outlets_*.jsonl")))
    ap.add_argument("--model", type=Path, help="folder of the optional sentence model")
    args = ap.parse_args()
    settings = Settings(model_folder=args.model)
    for file in args.files:
        right = wrong = sure = 0
        for row in map(json.loads, file.read_text("utf-8").splitlines()):
            links, wanted = found(row, settings), labels(row, "S")
            right, wrong, sure = (
                right + len(links & wanted),
                wrong + len(links - wanted - labels(row, "P")),
                sure + len(wanted),
            )
        precision, recall = right / max(1, right + wrong), right / max(1, sure)
        f1 = 2 * right / max(1, right + wrong + sure)
        print(f"{file.name:30} precision {precision:.3f}  recall {recall:.3f}  F1 {f1:.3f}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
