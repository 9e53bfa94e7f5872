"""What links are lost where sentences are cut otherwise than by those who labelled them: `python -m tests.bench.cuts FILE`.

FILE holds drafts or rewrites with labelled sentences and links (PorSimples or ArgRewrite, `align.jsonl`). Links are counted as they are found, with
how many of the false ones come from a sentence that holds several labelled ones; then with each labelled sentence as a paragraph of its own, where
no other cut can be the reason.
"""

# ruff: noqa: E402  numpy is told how to work before it is imported

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from compare_app.numerics import one_thread

one_thread()  # before numpy is imported

from compare_app.align import align
from compare_app.model.spans import Span
from compare_app.model.version import Version
from tests.bench.labelled import laid_out, lines

#: A version, and where its labelled sentences stand in it.
Laid = tuple[Version, list[Span]]


@dataclass
class Tally:
    """Links found and labelled, found alone, and labelled alone; of the second those from a sentence that holds several labelled ones."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    held: int = 0

    def __str__(self) -> str:
        precision, recall = self.right / max(1, self.right + self.wrong), self.right / max(1, self.right + self.missed)
        f1 = 2 * self.right / max(1, 2 * self.right + self.wrong + self.missed)
        return (
            f"precision {precision:.4f}  recall {recall:.4f}  F1 {f1:.4f}; {self.wrong} false, {self.held} of them from a sentence that holds "
            f"several labelled ones; {self.missed} missed"
        )


def counted(rows: Iterable[dict[str, Any]], *, apart: bool) -> Tally:
    """The links of all texts; `apart`: each labelled sentence is a paragraph."""
    tally = Tally()
    for row in rows:
        laid = [
            laid_out(row[side], list(range(len(row[side]))) if apart else row[f"{side}_par"]) for side in ("old", "new")
        ]
        wanted = {(i, j) for i, j in row["links"]}
        found, held = _found(laid)
        tally.right += len(found & wanted)
        tally.wrong += len(found - wanted)
        tally.missed += len(wanted - found)
        tally.held += len(held - wanted)
    return tally


def _found(laid: Sequence[Laid]) -> tuple[set[tuple[int, int]], set[tuple[int, int]]]:
    """The links as pairs of labelled sentences; and those of them whose link joins several on a side."""
    found, held = set(), set()
    for link in align([version for version, _ in laid]).links:
        a, b = (_labelled(text, end.sentence) for text, end in zip(laid, (link.a, link.b), strict=True))
        pairs = {(i, j) for i in a for j in b}
        found |= pairs
        held |= pairs if max(len(a), len(b)) > 1 else set()
    return found, held


def _labelled(laid: Laid, sentence: int) -> list[int]:
    """The labelled sentences that share at least half of the shorter one with a sentence of the program's."""
    version, spans = laid
    span = version.sentences[sentence].span
    return [n for n, own in enumerate(spans) if 2 * span.overlap(own) >= max(1, min(span.length, own.length))]


if __name__ == "__main__":
    texts = lines(Path(sys.argv[1]))
    print("as they stand:          ", counted(texts, apart=False))
    print("each sentence by itself:", counted(texts, apart=True))
