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
from compare_app.model.alignment import Link
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


def found(row: dict[str, Any], settings: Settings) -> tuple[Pairs, Pairs]:
    """The links that the program finds, between labelled sentences, and the pairs that it calls possible."""
    laid = [laid_out(*article(paragraphs)) for paragraphs in row["articles"]]
    alignment = align([version for version, _ in laid], settings=settings)
    links, possible = (_between(told, laid) for told in (alignment.links, alignment.possible))
    return links, possible - links


def _between(links: Sequence[Link], laid: Sequence[tuple[Version, Sequence[Span]]]) -> Pairs:
    """Links as pairs of labelled sentences."""
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


class Tally:
    """What was found in the stories of a file."""

    def __init__(self) -> None:
        self.right = self.wrong = self.sure = 0
        self.possible = self.possible_sure = self.possible_wrong = 0

    def add(self, row: dict[str, Any], settings: Settings) -> None:
        """Another story."""
        (links, possible), wanted, either = found(row, settings), labels(row, "S"), labels(row, "P")
        self.right += len(links & wanted)
        self.wrong += len(links - wanted - either)
        self.sure += len(wanted)
        self.possible += len(possible)
        self.possible_sure += len(possible & wanted)
        self.possible_wrong += len(possible - wanted - either)

    def __str__(self) -> str:
        precision, recall = self.right / max(1, self.right + self.wrong), self.right / max(1, self.sure)
        f1 = 2 * self.right / max(1, self.right + self.wrong + self.sure)
        missed, of = self.sure - self.right, max(1, self.possible)
        return (
            f"precision {precision:.3f}  recall {recall:.3f}  F1 {f1:.3f}; {self.possible} possible pairs, sure {self.possible_sure / of:.2f}, "
            f"none {self.possible_wrong / of:.2f}, of the missed ones {self.possible_sure / max(1, missed):.2f}"
        )


def main() -> int:
    """Print precision, recall and F1 of each file, and how good the pairs are that are only possible."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("files", nargs="*", type=Path, default=sorted(HERE.glob("outlets_*.jsonl")))
    ap.add_argument("--model", type=Path, help="folder of the optional sentence model")
    args = ap.parse_args()
    settings = Settings(model_folder=args.model)
    for file in args.files:
        tally = Tally()
        for row in map(json.loads, file.read_text("utf-8").splitlines()):
            tally.add(row, settings)
        print(f"{file.name:30} {tally}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
