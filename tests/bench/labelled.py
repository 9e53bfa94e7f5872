"""Labelled texts: which sentences of two versions belong together, from folders of people's labels and from the stories in `data`."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from compare_app.align import evidence
from compare_app.align.candidates import Candidates, Shared, candidates
from compare_app.align.semantic import encoder
from compare_app.align.sides import Side, Vocabulary, prepare
from compare_app.align.word_vectors import WordVectors, word_vectors
from compare_app.model.document import Document, Paragraph
from compare_app.model.spans import Span
from compare_app.model.version import Version
from compare_app.text.analyse import analyse

HERE = Path(__file__).parent
#: The share of linked sentences that a thinned story has lost: real papers share a third of what the invented ones do.
DROPPED = 0.45
#: The links of two versions that nobody has labelled.
UNKNOWN: list[list[Any]] = [[-1, -1, "P"]]

#: Sets whose stories share little, as they are.
_SPARSE = ("more", "papers", "languages")

Floats = NDArray[np.float32]


@dataclass
class Pair:
    """Two versions of a labelled text: candidates with evidence and labels (1 linked, 0 not, -1 counts neither way)."""

    kind: str
    family: str
    sides: tuple[Side, Side]
    vocabulary: Vocabulary
    found: Candidates
    own: Floats
    common: Shared
    label: NDArray[np.int8]
    missed: int  # labelled links that are no candidates
    story: int
    name: str  # the two versions by their letters
    table: Floats = field(default_factory=lambda: np.zeros((0, 0), np.float32))
    odds: Floats = field(default_factory=lambda: np.zeros(0, np.float32))
    others: Floats | None = None


def lines(path: Path) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file]


#: (set, family, versions as (sentences, paragraph of each), labelled links by pair of versions)
Labelled = tuple[str, str, list[tuple[list[str], list[int]]], dict[str, list[list[Any]]]]


def stories(gold: Path, every: int = 1) -> Iterable[Labelled]:
    """All labelled texts: what outlets say of one event, drafts in a row, tales told twice, drafts and rewrites."""
    yield from outlets("outlets", gold / "outlets/stories.jsonl")
    for kind, name in (
        ("invented", "invented"),
        ("more", "sparse_more"),
        ("papers", "papers"),
        ("languages", "languages"),
    ):
        yield from outlets(kind, HERE / f"data/outlets_{name}.jsonl")
    for kind in ("argrewrite", "porsimples"):
        yield from chains(kind, lines(gold / kind / "align.jsonl")[::every])
    for kind, name in (("retold", "retellings"), ("plain", "plain_language")):
        for row in lines(HERE / f"data/{name}.jsonl"):
            yield kind, row["id"], [side(row, "old"), side(row, "new")], sure(row)
    for kind in ("argrewrite", "aesop_gnat", "iterater_news", "porsimples"):
        rows = lines(gold / kind / "align.jsonl")
        yield from rewrites(kind, rows if kind == "aesop_gnat" else rows[::every])


def outlets(kind: str, path: Path) -> Iterable[Labelled]:
    """One event by several outlets, thinned besides where they share much; and two events as texts that share none."""
    told = [(row, [article(a) for a in row["articles"]]) for row in lines(path)]
    for row, versions in told:
        yield kind, row["id"], versions, row["links"]
        if kind not in _SPARSE:
            yield "thinned", f"{kind} {row['id']}", *thinned(row["id"], versions, row["links"])
    for (row, one), (_, two) in pairwise(told):  # other events, much the same vocabulary
        yield "unrelated", f"{kind}{row['id']}", [one[0], two[1]], {"AB": []}


def rewrites(kind: str, rows: Sequence[dict[str, Any]]) -> Iterable[Labelled]:
    """Two versions of one text, the same with moved paragraphs, and two texts that share nothing."""
    for row in rows:
        yield kind, text_of(row), [side(row, "old"), side(row, "new")], sure(row)
    for row in rows:
        if (new := shuffled(row)) is not None:
            links = {"AB": [[i, new[1][j], "S"] for i, j in row["links"]]}
            yield "moved", f"{kind} {text_of(row)}", [side(row, "old"), new[0]], links
    if kind in ("iterater_news", "porsimples"):
        for one_row, two_row in zip(rows, rows[7:], strict=False):
            yield "unrelated", f"{kind}{one_row['id']}", [side(one_row, "old"), side(two_row, "new")], {"AB": []}


def sure(row: dict[str, Any]) -> dict[str, list[list[Any]]]:
    return {"AB": [[i, j, "S"] for i, j in row["links"]]}


def text_of(row: dict[str, Any]) -> str:
    """The essay or article whose draft this is: no fit may have seen another draft of what it is tried on."""
    return str(row["id"]).rpartition("_")[0]


def chains(kind: str, rows: Sequence[dict[str, Any]]) -> Iterable[Labelled]:
    """Three drafts in a row, where the second of one pair is the first of another; the first and the third have no labels."""
    first = {tuple(row["old"]): row for row in rows}
    for row in rows:
        after = first.get(tuple(row["new"]))
        if after is not None:
            links = {"AB": sure(row)["AB"], "BC": sure(after)["AB"], "AC": UNKNOWN}
            yield "chain", f"{kind} {text_of(row)}", [side(row, "old"), side(row, "new"), side(after, "new")], links


def thinned(
    name: str, versions: list[tuple[list[str], list[int]]], links: dict[str, list[list[Any]]]
) -> tuple[list[tuple[list[str], list[int]]], dict[str, list[list[Any]]]]:
    """The story with many of its linked sentences gone, each from one version, so that their partners stand alone."""
    rng = random.Random(f"thin {name}")
    linked: list[set[int]] = [set() for _ in versions]
    for sides, labelled in links.items():
        for link in labelled:
            if link[2] == "S":
                for side, k in zip(sides, link[:2], strict=True):
                    linked["ABC".index(side)].add(k)
    left, place = [], []
    for (sentences, paragraphs), many in zip(versions, linked, strict=True):
        kept = [k for k in range(len(sentences)) if k == 0 or k not in many or rng.random() > DROPPED]
        rank = {p: n for n, p in enumerate(dict.fromkeys(paragraphs[k] for k in kept))}
        left.append(([sentences[k] for k in kept], [rank[paragraphs[k]] for k in kept]))
        place.append({k: n for n, k in enumerate(kept)})
    moved = {
        sides: [[a[x[0]], b[x[1]], *x[2:]] for x in labelled if x[0] in a and x[1] in b]
        for sides, labelled in links.items()
        for a, b in [[place["ABC".index(side)] for side in sides]]
    }
    return left, moved


def shuffled(row: dict[str, Any]) -> tuple[tuple[list[str], list[int]], dict[int, int]] | None:
    """The new version with one paragraph in six moved by two places or more, and where each sentence has gone."""
    if "new_par" not in row:
        return None
    sentences, numbers = side(row, "new")
    order = list(range(max(numbers, default=-1) + 1))
    if len(order) < 4:
        return None
    rng = random.Random(f"shuffle {row['id']}")
    for p in rng.sample(order, max(1, len(order) // 6)):
        at = order.index(p)
        order.remove(p)
        order.insert(rng.choice([k for k in range(len(order) + 1) if abs(k - at) >= 2]), p)
    moved = [(k, n) for n, p in enumerate(order) for k in range(len(sentences)) if numbers[k] == p]
    return ([sentences[k] for k, _ in moved], [n for _, n in moved]), {k: place for place, (k, _) in enumerate(moved)}


def article(paragraphs: list[list[str]]) -> tuple[list[str], list[int]]:
    return [s for p in paragraphs for s in p], [n for n, p in enumerate(paragraphs) for _ in p]


def side(row: dict[str, Any], which: str) -> tuple[list[str], list[int]]:
    marks = row.get(which + "_par") or list(range(len(row[which])))
    rank = {p: k for k, p in enumerate(dict.fromkeys(marks))}
    return row[which], [rank[p] for p in marks]


def laid_out(sentences: Sequence[str], paragraphs: Sequence[int]) -> tuple[Version, list[Span]]:
    """The text as the program sees it, and where each labelled sentence stands in it."""
    text, spans, blocks = "", [], []
    for k, sentence in enumerate(sentences):
        plain = " ".join(sentence.split())
        new = k == 0 or paragraphs[k] != paragraphs[k - 1]
        text += ("\n\n" if new and k else "") if new else " "
        if new:
            blocks.append(len(text))
        spans.append(Span(len(text), len(text) + len(plain)))
        text += plain
    ends = [start - 2 for start in blocks[1:]] + [len(text)]
    marked = [
        Paragraph(Span(a, b), "headline" if not k and b - a < 160 else "body")
        for k, (a, b) in enumerate(zip(blocks, ends, strict=True))
        if b > a
    ]
    return analyse(Document("t.txt", "0" * 64, text, tuple(marked))), spans


def _no_vectors(_language: str) -> None:
    return None


def _vectors_or_zeros(language: str) -> WordVectors:
    """Languages without a table are fitted to besides, with figures of nothing: they have most of the drafts."""
    return word_vectors(language) or WordVectors({}, np.zeros((0, 1), np.int8), np.zeros(0, np.float32))


def pairs(gold: Path, model: Path | None, every: int, vectors: bool = True) -> Iterable[Pair]:
    """The labelled pairs of versions, with vectors of words or without any."""
    vectors_of = _vectors_or_zeros if vectors else _no_vectors
    for number, (kind, family, texts, links) in enumerate(stories(gold, every)):
        laid = [laid_out(*t) for t in texts]
        vocabulary, sides = prepare([v for v, _ in laid], encoder(model), None, vectors_of)
        units = [units_of(v, s, p) for (v, p), s in zip(laid, sides, strict=True)]
        for name, labelled in links.items():
            x, y = ("ABC".index(c) for c in name)
            found = candidates(sides[x], sides[y], vocabulary)
            own, common = evidence.evidence(found, sides[x], sides[y], vocabulary)
            label, missed = labels(found, units[x], units[y], labelled)
            yield Pair(
                kind,
                family if kind in ("moved", "thinned", "chain") else f"{kind} {family}",
                (sides[x], sides[y]),
                vocabulary,
                found,
                own,
                common,
                label,
                missed,
                number,
                name,
            )


def units_of(version: Version, ready: Side, spans: Sequence[Span]) -> list[list[int]]:
    out = []
    for k in ready.positions:
        span = version.sentences[k].span
        out.append([n for n, g in enumerate(spans) if 2 * span.overlap(g) >= max(1, min(span.length, g.length))])
    return out


def labels(
    found: Candidates, a: list[list[int]], b: list[list[int]], labelled: list[list[Any]]
) -> tuple[NDArray[np.int8], int]:
    if labelled is UNKNOWN:
        return np.full(len(found), -1, np.int8), 0
    grade = {(link[0], link[1]): link[2] for link in labelled}
    out = np.zeros(len(found), np.int8)
    for k, (i, j) in enumerate(zip(found.rows, found.columns, strict=True)):
        grades = {grade.get((m, n)) for m in a[i] for n in b[j]}
        out[k] = 1 if "S" in grades else -1 if "P" in grades else 0
    sure = sum(g == "S" for g in grade.values())
    return out, max(0, sure - int((out == 1).sum()))
