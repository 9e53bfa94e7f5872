"""Character n-grams of sentences as vectors: they see kinship where word forms differ.

Grams of 3 to 5 letters within words are counted in 4,096 buckets: cosines stay within about .02 of the exact ones. Of each
vector only what is not zero is kept, one number in twenty: a book needs 20 MB instead of 120.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from compare_app.align.arrays import Floats, Ints
from compare_app.align.bags import single, spread
from compare_app.model.cancel import ShouldCancel, checked

BUCKETS = 4096
_SIZES = (3, 4, 5)
_BLOCK = 256  # sentences whose grams are counted at once
_ROWS = 64  # sentences whose vectors are laid out at once: 1 MB, which stays in the processor's cache
_PAIRS = 256  # pairs whose products are worked out at once
_DENSE = 0.12  # share of all pairs from which it is faster to work out the products of all


@dataclass(frozen=True, slots=True)
class Grams:
    """Unit vectors, one a sentence: `values[k]` in the buckets `buckets[k]`, for k from start[n] to start[n + 1]."""

    start: Ints
    buckets: Ints
    values: Floats

    def products(self, rows: Ints, columns: Ints, should_cancel: ShouldCancel | None = None) -> Floats:
        """The cosine of each pair of sentences; `rows` are sorted."""
        out = np.zeros(len(rows), np.float32)
        begins = np.flatnonzero(np.diff(rows, prepend=-1))  # where another row begins
        for first in checked(range(0, len(begins), _ROWS), should_cancel):
            mine = begins[first : first + _ROWS]
            end = int(begins[first + _ROWS]) if first + _ROWS < len(begins) else len(rows)
            line = np.repeat(np.arange(len(mine)), np.diff(mine, append=end))
            part = slice(int(mine[0]), end)
            table, partners = self._laid_out(rows[mine]), single(columns[part])
            if len(line) > _DENSE * len(mine) * len(partners):
                whole = table @ self._laid_out(partners).T
                out[part] = whole[line, np.searchsorted(partners, columns[part])]
            else:
                out[part] = self._one_by_one(table, line, columns[part], should_cancel)
        return out

    def _one_by_one(self, table: Floats, line: Ints, columns: Ints, should_cancel: ShouldCancel | None) -> Floats:
        """The products of sentences with vectors that are these lines of a table."""
        flat, out = table.ravel(), np.zeros(len(columns), np.float32)
        for at in checked(range(0, len(columns), _PAIRS), should_cancel):
            part = slice(at, at + _PAIRS)
            pair, entry = spread(self.start, columns[part])
            products = flat.take((line[part] * BUCKETS)[pair] + self.buckets[entry]) * self.values[entry]
            out[part] = np.bincount(pair, products, len(line[part]))
        return out

    def _laid_out(self, sentences: Ints) -> Floats:
        table = np.zeros((len(sentences), BUCKETS), np.float32)
        row, entry = spread(self.start, sentences)
        table[row, self.buckets[entry]] = self.values[entry]
        return table


def gram_vectors(sentences: Sequence[Sequence[str]], times: Ints, should_cancel: ShouldCancel | None = None) -> Grams:
    """The vectors (tf-idf) of different sentences, given as word forms; `times`: how often each of them stands in the story."""
    keys, counts = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
    for at in checked(range(0, len(sentences), _BLOCK), should_cancel):
        part = sentences[at : at + _BLOCK]
        grams = [_grams(form) for forms in part for form in forms]
        words = np.repeat(np.arange(len(part)), [len(forms) for forms in part])
        owner = np.repeat(words, np.fromiter(map(len, grams), np.int64, len(grams)))
        table = np.bincount(owner * BUCKETS + np.concatenate([keys[0], *grams]), minlength=len(part) * BUCKETS)
        found = np.flatnonzero(table)
        keys.append(found + at * BUCKETS)
        counts.append(table[found])
    return _unit(np.concatenate(keys), np.concatenate(counts), times)


def _unit(keys: Ints, counts: Ints, times: Ints) -> Grams:
    owner, buckets = keys // BUCKETS, keys % BUCKETS
    df = np.bincount(buckets, times[owner], BUCKETS)
    idf = (np.log((1 + times.sum()) / (1 + df)) + 1).astype(np.float32)
    weighed = np.log1p(counts.astype(np.float32)) * idf[buckets]
    norm = np.sqrt(np.bincount(owner, weighed.astype(np.float64) ** 2, len(times)))
    start = np.searchsorted(owner, np.arange(len(times) + 1))
    return Grams(start, buckets, (weighed / np.maximum(norm, 1e-9)[owner]).astype(np.float32))


@lru_cache(maxsize=1 << 15)
def _grams(form: str) -> Ints:
    padded = f" {form} "
    grams = [padded[k : k + n] for n in _SIZES for k in range(max(1, len(padded) - n + 1))]
    return np.array([zlib.crc32(g.encode()) % BUCKETS for g in grams], np.int64)
