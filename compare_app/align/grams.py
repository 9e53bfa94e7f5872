"""Character n-grams of sentences as vectors: they see kinship where word forms differ.

Grams of 3 to 5 letters within words are counted in 4,096 buckets: cosines stay within about .02 of the exact ones, and a
version is one small matrix whatever its vocabulary.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from functools import lru_cache

import numpy as np

from compare_app.align.arrays import Floats, Ints
from compare_app.model.cancel import ShouldCancel, check

BUCKETS = 4096
_SIZES = (3, 4, 5)
_BLOCK = 1024  # sentences worked on at once: what is in between stays small, and can be stopped


@lru_cache(maxsize=1 << 15)
def _grams(form: str) -> Ints:
    padded = f" {form} "
    grams = [padded[k : k + n] for n in _SIZES for k in range(max(1, len(padded) - n + 1))]
    return np.array([zlib.crc32(g.encode()) % BUCKETS for g in grams], np.int64)


def gram_counts(sentences: Sequence[Sequence[str]], should_cancel: ShouldCancel | None = None) -> Floats:
    """How often each bucket occurs in each sentence (given as word forms): (sentences, BUCKETS)."""
    out = np.zeros((len(sentences), BUCKETS), np.float32)
    for row, forms in enumerate(sentences):
        if row % _BLOCK == 0:
            check(should_cancel)
        if forms:
            out[row] = np.bincount(np.concatenate([_grams(form) for form in forms]), minlength=BUCKETS)
    return out


def gram_vectors(counts: Sequence[Floats], should_cancel: ShouldCancel | None = None) -> None:
    """Turn the counts into unit vectors (tf-idf) of the sentences of each version, weighed over all versions, in place."""
    sentences = sum(len(c) for c in counts)
    df = np.zeros(BUCKETS)
    for block in _blocks(counts, should_cancel):
        df += np.count_nonzero(block, axis=0)
    idf = (np.log((1 + sentences) / (1 + df)) + 1).astype(np.float32)
    for block in _blocks(counts, should_cancel):
        weighed = np.log1p(block) * idf
        block[:] = weighed / np.maximum(np.linalg.norm(weighed, axis=1, keepdims=True), 1e-9)


def _blocks(counts: Sequence[Floats], should_cancel: ShouldCancel | None) -> Iterator[Floats]:
    """The rows of all arrays, some at a time."""
    for c in counts:
        for at in range(0, len(c), _BLOCK):
            check(should_cancel)
            yield c[at : at + _BLOCK]
