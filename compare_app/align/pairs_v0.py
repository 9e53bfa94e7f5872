"""Scores of all sentence pairs of two versions: character n-grams, stems and containment."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from compare_app.model.version import Word

Floats = NDArray[np.float32]


def grams(words: Sequence[Word]) -> Counter[str]:
    out: Counter[str] = Counter()
    for word in words:
        form = f" {word.form} "
        for size in (3, 4, 5):
            out.update(form[k : k + size] for k in range(max(1, len(form) - size + 1)))
    return out


def stems(words: Sequence[Word]) -> Counter[str]:
    return Counter(word.form.removesuffix("'s")[:6] for word in words)


def scores(a: Sequence[Sequence[Word]], b: Sequence[Sequence[Word]]) -> Floats:
    g = _cosine([grams(ws) for ws in a], [grams(ws) for ws in b])
    sa, sb = [stems(ws) for ws in a], [stems(ws) for ws in b]
    s = _cosine(sa, sb)
    df = Counter(k for c in (*sa, *sb) for k in c)
    n = len(sa) + len(sb)
    idf = {k: math.log((1 + n) / (0.5 + v)) for k, v in df.items()}
    voc = {k: i for i, k in enumerate(df)}
    ma, mb = (np.zeros((len(x), len(voc)), np.float32) for x in (sa, sb))
    for m, cs in ((ma, sa), (mb, sb)):
        for r, c in enumerate(cs):
            for k in c:
                m[r, voc[k]] = math.sqrt(max(idf[k], 0))
    shared = ma @ mb.T
    mass = np.minimum((ma**2).sum(1)[:, None], (mb**2).sum(1)[None])
    contain = shared / np.maximum(mass, 1e-6)
    damp = shared / (shared + 4)
    return (0.4 * g + 0.25 * s + 0.35 * contain * damp).astype(np.float32)


def _cosine(a: list[Counter[str]], b: list[Counter[str]]) -> Floats:
    df = Counter(k for c in (*a, *b) for k in c)
    n = len(a) + len(b)
    voc = {k: i for i, k in enumerate(df)}
    idf = np.array([math.log((1 + n) / (1 + df[k])) + 1 for k in voc], np.float32)
    out = []
    for cs in (a, b):
        m = np.zeros((len(cs), len(voc)), np.float32)
        for r, c in enumerate(cs):
            for k, v in c.items():
                m[r, voc[k]] = 1 + math.log(v)
        m *= idf
        out.append(m / np.maximum(np.linalg.norm(m, axis=1, keepdims=True), 1e-6))
    return out[0] @ out[1].T
