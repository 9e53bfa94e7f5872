"""Fit the weights of the aligner on labelled texts, with the figures on sets and stories that a fit never saw.

    python tests/bench/train_links.py GOLD_FOLDER [--write] [--leave-out]

GOLD_FOLDER holds the labelled sets in the form that DEVELOPERS.md describes; the invented stories beside this script are
added. Writes resources/align/weights.json (weights-meaning.json with --model). Needs nothing but the program's own packages.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from compare_app.align import context, evidence, others
from compare_app.align.candidates import Candidates, Shared, candidates
from compare_app.align.links import NEAR, THRESHOLD
from compare_app.align.semantic import encoder
from compare_app.align.sides import Side, Vocabulary, prepare
from compare_app.model.document import Document, Paragraph
from compare_app.model.spans import Span
from compare_app.model.version import Version
from compare_app.text.analyse import analyse

HERE = Path(__file__).parent
TARGET = HERE.parent.parent / "resources" / "align"
#: How much a set counts in the fit. Reports by different outlets are what the program is for.
WEIGHT = {"outlets": 2.0, "invented": 2.0, "thinned": 2.0, "more": 2.0, "argrewrite": 0.7, "moved": 1.0, "aesop_gnat": 1.0, "iterater_news": 0.7, "porsimples": 0.7,
          "unrelated": 0.7, "chain": 0.7}  # fmt: skip
#: The share of linked sentences that a thinned story has lost: real papers share a third of what the invented ones do.
DROPPED = 0.45
RIDGE = 1.0
FOLDS = 4
#: The links of two versions that nobody has labelled.
UNKNOWN: list[list[Any]] = [[-1, -1, "P"]]

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


@dataclass(frozen=True)
class Fit:
    """A logistic regression on standardised figures."""

    mean: Floats
    scale: Floats
    weight: Floats
    bias: float

    def odds(self, table: Floats) -> Floats:
        return ((table - self.mean) / self.scale) @ self.weight + np.float32(self.bias)


# ---- labelled texts ------------------------------------------------------------------------------------------------


def lines(path: Path) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def stories(
    gold: Path, every: int = 1
) -> Iterable[tuple[str, str, list[tuple[list[str], list[int]]], dict[str, list[list[Any]]]]]:
    """(set, family, versions as (sentences, paragraph of each), labelled links by pair of versions)."""
    for kind, path in (
        ("outlets", gold / "outlets/stories.jsonl"),
        ("invented", HERE / "data/outlets_invented.jsonl"),
        ("more", HERE / "data/outlets_sparse_more.jsonl"),
    ):
        told = [(row, [article(a) for a in row["articles"]]) for row in lines(path)]
        for row, versions in told:
            yield kind, row["id"], versions, row["links"]
            if kind == "more":
                continue
            yield "thinned", f"{kind} {row['id']}", *thinned(row["id"], versions, row["links"])
        for (row, one), (_, two) in pairwise(told):  # other events, much the same vocabulary
            yield "unrelated", f"{kind}{row['id']}", [one[0], two[1]], {"AB": []}
    for kind in ("argrewrite", "porsimples"):
        yield from chains(kind, lines(gold / kind / "align.jsonl")[::every])
    for kind in ("argrewrite", "aesop_gnat", "iterater_news", "porsimples"):
        rows = lines(gold / kind / "align.jsonl")
        rows = rows if kind == "aesop_gnat" else rows[::every]
        for row in rows:
            yield (
                kind,
                text_of(row),
                [side(row, "old"), side(row, "new")],
                {"AB": [[i, j, "S"] for i, j in row["links"]]},
            )
        for row in rows:
            if (new := shuffled(row)) is not None:
                yield (
                    "moved",
                    f"{kind} {text_of(row)}",
                    [side(row, "old"), new[0]],
                    {"AB": [[i, new[1][j], "S"] for i, j in row["links"]]},
                )
        if kind in ("iterater_news", "porsimples"):
            for one_row, two_row in zip(rows, rows[7:], strict=False):
                yield "unrelated", f"{kind}{one_row['id']}", [side(one_row, "old"), side(two_row, "new")], {"AB": []}


def text_of(row: dict[str, Any]) -> str:
    """The essay or article whose draft this is: no fit may have seen another draft of what it is tried on."""
    return str(row["id"]).rpartition("_")[0]


def chains(kind: str, rows: Sequence[dict[str, Any]]) -> Iterable[Any]:
    """Three drafts in a row, where the second of one pair is the first of another; the first and the third have no labels."""
    first = {tuple(row["old"]): row for row in rows}
    for row in rows:
        after = first.get(tuple(row["new"]))
        if after is not None:
            links = {name: [[i, j, "S"] for i, j in r["links"]] for name, r in (("AB", row), ("BC", after))} | {
                "AC": UNKNOWN
            }
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


def pairs(gold: Path, model: Path | None, every: int) -> Iterable[Pair]:
    for number, (kind, family, texts, links) in enumerate(stories(gold, every)):
        laid = [laid_out(*t) for t in texts]
        vocabulary, sides = prepare([v for v, _ in laid], encoder(model))
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


# ---- fitting -------------------------------------------------------------------------------------------------------


def fit(chosen: Sequence[Pair], table: Callable[[Pair], Floats], total: dict[str, int]) -> Fit:
    """Weighted logistic regression by Newton's method, every set with its own share of the weight."""
    x = np.concatenate([table(p) for p in chosen]).astype(np.float64)
    y = np.concatenate([p.label for p in chosen])
    w = np.concatenate([np.full(len(p.label), WEIGHT[p.kind] * 1000 / total[p.kind]) for p in chosen])
    x, y, w = x[y >= 0], y[y >= 0], w[y >= 0]
    mean, scale = x.mean(0), x.std(0) + 1e-6
    x = np.concatenate([(x - mean) / scale, np.ones((len(x), 1))], axis=1)
    beta = np.zeros(x.shape[1])
    ridge = np.full(x.shape[1], RIDGE)
    ridge[-1] = 1e-6
    for _ in range(30):
        p = 1 / (1 + np.exp(-np.clip(x @ beta, -30, 30)))
        curve = np.maximum(p * (1 - p), 1e-6) * w
        step = np.linalg.solve((x * curve[:, None]).T @ x + np.diag(ridge), x.T @ (w * (y - p)) - ridge * beta)
        beta += step
        if np.abs(step).max() < 1e-6:
            break
    return Fit(mean.astype(np.float32), scale.astype(np.float32), beta[:-1].astype(np.float32), float(beta[-1]))


def surround(pair: Pair, first: Fit) -> None:
    z = first.odds(pair.own)
    names = evidence.names(pair.sides[0].meaning is not None)
    around = context.context(pair.found, z, pair.own, names, pair.common, pair.sides, pair.vocabulary)
    pair.table = np.concatenate([pair.own, around], axis=1)


def two_stages(train: Sequence[Pair], total: dict[str, int]) -> tuple[Fit, Fit]:
    """The fit on own evidence, and the one that adds surroundings, made from odds that their own text had no part in."""
    train = [p for p in train if p.kind != "chain"]  # the same drafts as pairs of two
    families = sorted({p.family for p in train})
    random.Random(1).shuffle(families)
    for k in range(3):
        out = set(families[k::3])
        half = fit([p for p in train if p.family not in out], lambda p: p.own, total)
        for p in train:
            if p.family in out:
                surround(p, half)
    return fit(train, lambda p: p.own, total), fit(train, lambda p: p.table, total)


def predict(chosen: Iterable[Pair], first: Fit, second: Fit) -> None:
    for p in chosen:
        surround(p, first)
        p.odds = second.odds(p.table)


def ask_others(every: Sequence[Pair]) -> None:
    """Make the table of what the other versions say about each pair of a story of three."""
    told: dict[int, list[Pair]] = {}
    for p in every:
        told.setdefault(p.story, []).append(p)
    for three in told.values():
        if len(three) == 3:
            sizes = [len(s) for s in (*three[0].sides, three[1].sides[1])]
            letters = evidence.names(three[0].sides[0].meaning is not None).index("letters")
            of_pair = {
                ("ABC".index(p.name[0]), "ABC".index(p.name[1])): others.Told(
                    p.found.rows, p.found.columns, p.odds, p.own[:, letters] >= NEAR
                )
                for p in three
            }
            for p, table in zip(three, others.bridges(sizes, of_pair).values(), strict=True):
                p.others = table


def among_others(every: Sequence[Pair], total: dict[str, int]) -> Fit:
    """The fit over what the other versions say, from odds whose own text had no part in them; used on stories of three."""
    ask_others(every)
    threes = [p for p in every if p.others is not None]
    families = sorted({p.family for p in threes})
    random.Random(3).shuffle(families)
    for k in range(FOLDS):
        out = set(families[k::FOLDS])
        third = fit([p for p in threes if p.family not in out], told, total)
        for p in threes:
            if p.family in out:
                p.odds = third.odds(told(p))
    return fit(threes, told, total)


def told(pair: Pair) -> Floats:
    assert pair.others is not None
    return pair.others


# ---- figures -------------------------------------------------------------------------------------------------------


def report(title: str, every: Sequence[Pair], threshold: float) -> None:
    print(title)
    for kind in dict.fromkeys(p.kind for p in every):
        chosen = [p for p in every if p.kind == kind]
        y = np.concatenate([p.label for p in chosen])
        s = 1 / (1 + np.exp(-np.concatenate([p.odds for p in chosen])))
        if kind == "unrelated":
            size = sum(min(p.found.shape) for p in chosen)
            print(f"  {kind:14} false links per 100 sentences {100 * (s >= threshold).sum() / size:.2f}")
            continue
        sure = int((y == 1).sum()) + sum(p.missed for p in chosen)
        print(f"  {kind:14} {scores(s, y, sure, threshold)}   best {best(s, y, sure)}")
        higher = (threshold + 0.05, threshold + 0.1)
        print(" " * 17 + "; ".join(f"from {t:.2f}: {scores(s, y, sure, t)}" for t in higher))


def scores(s: Floats, y: NDArray[np.int8], sure: int, threshold: float) -> str:
    hit = (s >= threshold) & (y >= 0)
    right = int((hit & (y == 1)).sum())
    return f"p {right / max(1, hit.sum()):.3f} r {right / sure:.3f} f1 {2 * right / (hit.sum() + sure):.3f}"


def best(s: Floats, y: NDArray[np.int8], sure: int) -> str:
    s, y = s[y >= 0], y[y >= 0]
    order = np.argsort(-s)
    right = np.cumsum(y[order] == 1)
    f1 = 2 * right / (np.arange(1, len(order) + 1) + sure)
    k = int(f1.argmax())
    return f"{f1[k]:.3f} at {s[order][k]:.2f}"


def reliability(every: Sequence[Pair]) -> None:
    y = np.concatenate([p.label for p in every])
    s = 1 / (1 + np.exp(-np.concatenate([p.odds for p in every])))
    print("reliability (score from..to: share right, how many)")
    for low in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98):
        inside = (
            (s >= low) & (s < {0.8: 0.85, 0.85: 0.9, 0.9: 0.95, 0.95: 0.98, 0.98: 1.1}.get(low, low + 0.1)) & (y >= 0)
        )
        print(f"  {low:.2f}..: {(y[inside] == 1).mean():.3f} {inside.sum()}")


def main() -> int:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("gold", type=Path)
    ap.add_argument("--write", action="store_true", help="write resources/align/weights.json")
    ap.add_argument("--leave-out", action="store_true", help="also fit without each set in turn")
    ap.add_argument("--threshold", type=float, default=THRESHOLD)
    ap.add_argument("--model", type=Path, help="fit for the optional sentence model in this folder")
    ap.add_argument(
        "--every", type=int, default=1, metavar="N", help="one in N of the drafts and rewrites, to save time"
    )
    args = ap.parse_args()
    every = list(pairs(args.gold, args.model, args.every))
    total = {k: max(1, sum(int((p.label == 1).sum()) for p in every if p.kind == k)) for k in {p.kind for p in every}}
    total["unrelated"] = 3000
    families = sorted({p.family for p in every})
    random.Random(2).shuffle(families)
    for k in range(FOLDS):
        out = set(families[k::FOLDS])
        predict([p for p in every if p.family in out], *two_stages([p for p in every if p.family not in out], total))
    report("texts that the fit never saw, two versions by themselves", every, args.threshold)
    third = among_others(every, total)
    report("texts that the fit never saw", every, args.threshold)
    reliability([p for p in every if p.kind in ("outlets", "invented")])
    reliability(every)
    if args.leave_out:
        for kind in dict.fromkeys(p.kind for p in every):
            predict([p for p in every if p.kind == kind], *two_stages([p for p in every if p.kind != kind], total))
        report("sets that the fit never saw", every, args.threshold)
    if args.write:
        write(*two_stages(every, total), third, meaning=args.model is not None)
    return 0


def write(first: Fit, second: Fit, third: Fit, meaning: bool) -> None:
    def entry(names: Sequence[str], f: Fit) -> dict[str, Any]:
        rounded = [[round(float(v), 5) for v in column] for column in (f.mean, f.scale, f.weight)]
        return {
            "bias": round(f.bias, 5),
            "figures": {n: list(c) for n, c in zip(names, zip(*rounded, strict=True), strict=True)},
        }

    both = {
        "about": "made by tests/bench/train_links.py; figure: mean, scale, weight",
        "own": entry(evidence.names(meaning), first),
        "all": entry((*evidence.names(meaning), *context.names(meaning)), second),
        "others": entry(others.NAMES, third),
    }
    path = TARGET / f"weights{'-meaning' * meaning}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(both, indent=1) + "\n", encoding="utf-8")
    print(f"written: {path.name}")


if __name__ == "__main__":
    sys.exit(main())
