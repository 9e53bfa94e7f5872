"""Character n-grams of sentences as vectors: they see kinship where word forms differ.

Grams of 3 to 5 letters within words are counted in 4,096 buckets: cosines stay within about .02 of the exact ones, and a
version is one small matrix whatever its vocabulary.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from compare_app.align.arrays import Floats, Ints

BUCKETS = 4096
_SIZES = (3, 4, 5)


@lru_cache(maxsize=1 << 15)
def _grams(form: str) -> Ints:
    padded = f" {form} "
    grams = [padded[k : k + n] for n in _SIZES for k in range(max(1, len(padded) - n + 1))]
    return np.array([zlib.crc32(g.encode()) % BUCKETS for g in grams], np.int64)


def gram_counts(sentences: Sequence[Sequence[str]]) -> Floats:
    """How often each bucket occurs in each sentence (given as word forms): (sentences, BUCKETS)."""
    out = np.zeros((len(sentences), BUCKETS), np.float32)
    for row, forms in enumerate(sentences):
        if forms:
            out[row] = np.bincount(np.concatenate([_grams(form) for form in forms]), minlength=BUCKETS)
    return out


def gram_vectors(counts: Sequence[Floats]) -> list[Floats]:
    """Unit vectors (tf-idf) of the sentences of each version, weighed over all versions of the story."""
    sentences = sum(len(c) for c in counts)
    df = sum((np.count_nonzero(c, axis=0) for c in counts), np.zeros(BUCKETS))
    idf = (np.log((1 + sentences) / (1 + df)) + 1).astype(np.float32)
    out = []
    for c in counts:
        weighed = np.log1p(c) * idf
        out.append(weighed / np.maximum(np.linalg.norm(weighed, axis=1, keepdims=True), 1e-9))
    return out
