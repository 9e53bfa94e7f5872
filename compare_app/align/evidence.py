"""What speaks for and against a pair of sentences, by itself: a table of named figures, one row a candidate.

All figures are the same whichever version comes first. `hi`/`lo` are the larger and the smaller of the two sentences'
shares. What was tried and gained nothing on any labelled set: clauses as units, the words of neighbouring sentences, equal
and rounded numbers beyond their digits, the longest common run, distilled word vectors.
"""

from __future__ import annotations

import numpy as np

from compare_app.align import mentions, statement
from compare_app.align.arrays import Floats
from compare_app.align.bags import Bags
from compare_app.align.candidates import Candidates, Shared, shared
from compare_app.align.sides import Side, Vocabulary
from compare_app.model.cancel import ShouldCancel, check

_WORDS = (
    "letters", "stems", "pairs of words", "distance", "headline", "longer", "shorter",
    "shared", "shared hi", "shared lo", "words", "words hi", "words lo", "names", "names hi", "names lo", "names amiss",
    "only here", "rarely here",
)  # fmt: skip
NAMES = (*_WORDS, *statement.NAMES, *mentions.NAMES)
#: The figure that a sentence model adds.
MEANING = "meaning"
_SMOOTH = 0.4  # weight added to a sentence's mass, so that very short ones do not reach a full share by one word


def evidence(
    found: Candidates, a: Side, b: Side, vocabulary: Vocabulary, should_cancel: ShouldCancel | None = None
) -> tuple[Floats, Shared]:
    """The table (candidates, names) and the stems that the candidates share."""
    common = shared(found, a.stems, b.stems)
    i, j = found.rows, found.columns
    mass_a, mass_b = a.stems.sums(vocabulary.weight), b.stems.sums(vocabulary.weight)
    columns = [
        _letters(found, a, b, should_cancel),
        _cosine(found, common, a, b, vocabulary),
        np.log1p(_word_pairs(found, a, b, vocabulary)),
        np.abs(a.place[i] - b.place[j]),
        a.headline[i].astype(np.float32) + b.headline[j],
        np.log1p(np.maximum(mass_a[i], mass_b[j])),
        np.log1p(np.minimum(mass_a[i], mass_b[j])),
        *_cover(found, common, a.stems, b.stems, vocabulary.weight)[:3],
        *_cover(found, common, a.stems, b.stems, vocabulary.weight * vocabulary.is_word)[:3],
        *_cover(found, common, a.stems, b.stems, vocabulary.weight * vocabulary.is_name),
        *_rare(found, common, a, b, vocabulary),
        *statement.columns(found, a, b, vocabulary),
        *mentions.columns(found, a, b, vocabulary, common),
    ]
    if a.meaning is not None and b.meaning is not None:
        columns.append(_products(a.meaning, b.meaning, found, should_cancel))
    return np.stack(columns, axis=1).astype(np.float32), common


def names(meaning: bool) -> tuple[str, ...]:
    """The names of the table's columns, with or without a sentence model."""
    return (*NAMES, MEANING) if meaning else NAMES


def _letters(found: Candidates, a: Side, b: Side, should_cancel: ShouldCancel | None) -> Floats:
    if found.small:
        whole: Floats = (a.grams @ b.grams.T)[found.rows, found.columns]
        return whole
    return _products(a.grams, b.grams, found, should_cancel)


def _products(a: Floats, b: Floats, found: Candidates, should_cancel: ShouldCancel | None) -> Floats:
    """The product of the two vectors of each candidate pair."""
    out = np.empty(len(found), np.float32)
    for at in range(0, len(found), 1024):
        check(should_cancel)
        part = slice(at, at + 1024)
        out[part] = np.einsum("kg,kg->k", a[found.rows[part]], b[found.columns[part]])
    return out


def _cosine(found: Candidates, common: Shared, a: Side, b: Side, vocabulary: Vocabulary) -> Floats:
    square = vocabulary.weight**2
    norm = np.sqrt(np.maximum(a.stems.sums(square)[found.rows] * b.stems.sums(square)[found.columns], 1e-3))
    cosine: Floats = common.sums(square, len(found)) / norm
    return cosine


def _word_pairs(found: Candidates, a: Side, b: Side, vocabulary: Vocabulary) -> Floats:
    both = shared(found, a.pairs, b.pairs)
    size = max(1, vocabulary.size)
    weight = vocabulary.weight[vocabulary.pairs // size] + vocabulary.weight[vocabulary.pairs % size]
    return both.sums(weight, len(found))


def _cover(found: Candidates, common: Shared, a: Bags, b: Bags, weight: Floats) -> list[Floats]:
    """Shared mass (log), its larger and smaller share of the two sentences, and the mass that both lack (the smaller)."""
    mass = common.sums(weight, len(found))
    of_a, of_b = a.sums(weight)[found.rows], b.sums(weight)[found.columns]
    share_a, share_b = mass / (of_a + _SMOOTH), mass / (of_b + _SMOOTH)
    lacking = np.minimum(of_a - mass, of_b - mass)
    return [np.log1p(mass), np.maximum(share_a, share_b), np.minimum(share_a, share_b), lacking]


def _rare(found: Candidates, common: Shared, a: Side, b: Side, vocabulary: Vocabulary) -> list[Floats]:
    """Telling stems that stand once in each version, and the same graded by how often they stand."""
    times_a, times_b = a.times[common.at_a], b.times[common.at_b]
    telling = vocabulary.background[common.items]
    weights = (telling * ((times_a == 1) & (times_b == 1)), telling / np.sqrt(times_a * times_b))
    return [np.log1p(np.bincount(common.pair, w, len(found))).astype(np.float32) for w in weights]
