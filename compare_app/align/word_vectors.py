"""What the words of a language mean, as short vectors out of the tables in resources/vectors.

Words that mean nearly the same, or belong to one matter (“levee” and “dike”, “sued” and “lawsuit”), have vectors in nearly one
direction. tests/bench/train_vectors.py makes the tables and says of what.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from compare_app.align.arrays import Floats, Ints
from compare_app.resources import of_language

_STEPS = 127  # of a number between 0 and 1 in the table
_OWNER = "'s"


@dataclass(frozen=True, slots=True)
class WordVectors:
    """A row of `vectors` (words, width), in steps of 1/127, for each word of `row`; `weight`: how much a word counts in a sentence."""

    row: Mapping[str, int]
    vectors: NDArray[np.int8]
    weight: Floats

    def rows(self, forms: Sequence[str]) -> Ints:
        """The row of each word, in its folded form; -1 where it has none."""
        row = self.row
        return np.array([row.get(form.removesuffix(_OWNER), -1) for form in forms], np.int64)

    def units(self, rows: Ints) -> Floats:
        """The vectors of these rows, at length 1."""
        found = self.vectors[rows].astype(np.float32) / _STEPS
        out: Floats = found / np.maximum(np.linalg.norm(found, axis=1, keepdims=True), 1e-6)
        return out


@lru_cache(maxsize=4)
def word_vectors(language: str) -> WordVectors | None:
    """The vectors of a language's common words; None where there is no table."""
    path = of_language("vectors", language, "npz")
    if path is None:
        return None
    with np.load(path) as table:
        forms = table["words"].tobytes().decode("utf-8").split("\n")
        return WordVectors(
            dict(zip(forms, range(len(forms)), strict=True)), table["vectors"], table["weight"].astype(np.float32)
        )


def pack(forms: Sequence[str], vectors: Floats, weight: Floats) -> bytes:
    """A table as `word_vectors` reads it: cosines are kept within .005, in a third of the bytes of half precision."""
    letters = np.frombuffer("\n".join(forms).encode("utf-8"), np.uint8)
    out = io.BytesIO()
    steps = np.round(vectors * _STEPS).astype(np.int8)
    np.savez(out, words=letters, vectors=steps, weight=weight.astype(np.float16))
    return out.getvalue()
