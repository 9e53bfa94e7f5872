"""Fit the weights of the aligner on labelled texts, with the figures on sets and stories that a fit never saw.

    python -m tests.bench.train_links GOLD_FOLDER [--write] [--leave-out]

GOLD_FOLDER holds the labelled sets in the form that DEVELOPERS.md describes; the invented stories, retellings and plain versions beside this script
are added. Writes resources/align/weights-vectors.json, for languages with a table of word
vectors, or weights.json for all others (--without-vectors); with --model those with “meaning” in their names. Needs nothing but the program's own packages.
"""

# ruff: noqa: E402  numpy is told how to work before it is imported

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from compare_app.numerics import one_thread

one_thread()  # before numpy is imported: threads that wait for each other made a fit with a sentence model ten times as long

import numpy as np
from numpy.typing import NDArray

from compare_app.align import context, evidence, others
from compare_app.align.aids import Aids
from compare_app.align.links import NEAR, THRESHOLD
from compare_app.align.regression import SURE, Together, Weights
from tests.bench.labelled import HERE, Pair, pairs
from tests.bench.networks import networks

TARGET = HERE.parent.parent / "resources" / "align"
#: How much a set counts in the fit. Reports by different outlets are what the program is for.
WEIGHT = {"outlets": 2.0, "invented": 2.0, "thinned": 2.0, "more": 2.0, "papers": 3.0, "languages": 1.0, "retold": 1.5, "plain": 1.0, "argrewrite": 0.7, "moved": 1.0, "aesop_gnat": 1.0, "iterater_news": 0.7, "porsimples": 0.7,
          "unrelated": 0.7, "chain": 0.7}  # fmt: skip
RIDGE = 1.0
FOLDS = 4

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Fit:
    """A logistic regression on standardised figures."""

    mean: Floats
    scale: Floats
    weight: Floats
    bias: float

    def odds(self, table: Floats) -> Floats:
        return ((table - self.mean) / self.scale) @ self.weight + np.float32(self.bias)


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


@dataclass(frozen=True)
class Corrected:
    """A fit, corrected by small networks where it is unsure."""

    base: Weights
    nets: Together

    def odds(self, table: Floats) -> Floats:
        odds = self.base.odds(table)
        return odds + self.nets.odds(self.base, table, odds)


def corrected(train: Sequence[Pair], base: Fit, total: dict[str, int]) -> Corrected:
    """The fit with networks over what it leaves open."""
    table = np.concatenate([p.table for p in train])
    y = np.concatenate([p.label for p in train]).astype(np.float32)
    w = np.concatenate([np.full(len(p.label), WEIGHT[p.kind] * 1000 / total[p.kind], np.float32) for p in train])
    odds = base.odds(table)
    open_ = (np.abs(odds) < SURE) & (y >= 0)
    unit = program_weights(base)
    return Corrected(unit, networks(unit.centred(table[open_]), y[open_], w[open_], odds[open_]))


def program_weights(fit: Fit) -> Weights:
    """A fit as the program knows it."""
    return Weights((), fit.mean, fit.scale, fit.weight, fit.bias)


def surround(pair: Pair, first: Fit) -> None:
    z = first.odds(pair.own)
    names = evidence.names(pair.sides[0].contents.likeness.aids)
    around = context.context(pair.found, z, pair.own, names, pair.common, pair.sides, pair.vocabulary)
    pair.table = np.concatenate([pair.own, around], axis=1)


def two_stages(train: Sequence[Pair], total: dict[str, int]) -> tuple[Fit, Corrected]:
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
    second = fit(train, lambda p: p.table, total)
    return fit(train, lambda p: p.own, total), corrected(train, second, total)


def predict(chosen: Iterable[Pair], first: Fit, second: Corrected) -> None:
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
            letters = evidence.names(three[0].sides[0].contents.likeness.aids).index("letters")
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
    average = (right / np.arange(1, len(order) + 1))[y[order] == 1].sum() / sure
    return f"{f1[k]:.3f} at {s[order][k]:.2f}   average precision {average:.4f}"


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
    ap.add_argument("--write", action="store_true", help="write resources/align/weights….json")
    ap.add_argument("--leave-out", action="store_true", help="also fit without each set in turn")
    ap.add_argument("--threshold", type=float, default=THRESHOLD)
    ap.add_argument("--model", type=Path, help="fit for the optional sentence model in this folder")
    ap.add_argument("--without-vectors", action="store_true", help="fit for languages without a table of word vectors")
    ap.add_argument(
        "--every", type=int, default=1, metavar="N", help="one in N of the drafts and rewrites, to save time"
    )
    args = ap.parse_args()
    every = list(pairs(args.gold, args.model, args.every, not args.without_vectors))
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
    reliability([p for p in every if p.kind in ("outlets", "invented", "more", "papers")])
    reliability(every)
    if args.leave_out:
        for kind in dict.fromkeys(p.kind for p in every):
            predict([p for p in every if p.kind == kind], *two_stages([p for p in every if p.kind != kind], total))
        report("sets that the fit never saw", every, args.threshold)
    if args.write:
        write(*two_stages(every, total), third, every[0].sides[0].contents.likeness.aids)
    return 0


def write(first: Fit, second: Corrected, third: Fit, aids: Aids) -> None:
    def entry(names: Sequence[str], f: Fit | Weights) -> dict[str, Any]:
        rounded = [[round(float(v), 5) for v in column] for column in (f.mean, f.scale, f.weight)]
        return {
            "bias": round(f.bias, 5),
            "figures": {n: list(c) for n, c in zip(names, zip(*rounded, strict=True), strict=True)},
        }

    everything = (*evidence.names(aids), *context.names(aids))
    nets = second.nets
    both = {
        "about": "made by tests/bench/train_links.py; figure: mean, scale, weight",
        "own": entry(evidence.names(aids), first),
        "all": entry(everything, second.base),
        "together": {
            "into": {n: [round(float(v), 4) for v in row] for n, row in zip(everything, nets.into, strict=True)},
            "bias": [round(float(v), 4) for v in nets.bias],
            "out": [round(float(v), 4) for v in nets.out],
        },
        "others": entry(others.NAMES, third),
    }
    path = TARGET / aids.weights
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(in_lines(both), encoding="utf-8")
    print(f"written: {path.name}")


def in_lines(entries: dict[str, Any]) -> str:
    """The entries as JSON, each list in a line of its own."""
    return re.sub(r"\[[^\[\]]*\]", lambda found: " ".join(found[0].split()), json.dumps(entries, indent=1)) + "\n"


if __name__ == "__main__":
    sys.exit(main())
