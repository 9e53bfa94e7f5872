"""What speaks for and against a pair of sentences, by itself: a table of named figures, one row a candidate.

All figures are the same whichever version comes first. `hi`/`lo` are the larger and the smaller of the two sentences'
shares. What was tried and gained nothing stands in tests/bench/QUALITY.md.

Most figures follow from the two sentences alone (`_own`), and are worked out once for every two different sentences of the
story; a few depend on where they stand (`_placed`).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from compare_app.align import meaning, mentions, senses, statement
from compare_app.align.aids import Aids
from compare_app.align.arrays import Floats, Ints, by_column
from compare_app.align.bags import Bags, single
from compare_app.align.candidates import SMALL, Candidates, Shared, shared
from compare_app.align.contents import Contents
from compare_app.align.sides import Side, Vocabulary
from compare_app.model.cancel import ShouldCancel, check

#: Likeness of letters; likeness of stems (cosine); pairs of neighbouring stems; how much the longer and the shorter say. Then of all stems, of
#: ordinary words and of names: what is shared, its share of either sentence, and of names what both lack.
_OWN = (
    "letters", "stems", "pairs of words", "longer", "shorter",
    "shared", "shared hi", "shared lo", "words", "words hi", "words lo", "names", "names hi", "names lo", "names amiss",
    *statement.NAMES, *mentions.NAMES,
)  # fmt: skip
#: How far apart, how early and how late in their texts; headlines; stems that stand once in either text, or seldom; a headline beside a lead.
_PLACED = ("distance", "early", "late", "headline", "only here", "rarely here", "top", "two headlines")
_SMOOTH = 0.4  # weight added to a sentence's mass, so that very short ones do not reach a full share by one word
_DENSE = 4_000_000  # cells of a table of all pairs of different sentences: faster than searching


def names(aids: Aids) -> tuple[str, ...]:
    """The names of the table's columns."""
    return (*_OWN, *senses.NAMES * aids.vectors, *_PLACED, *meaning.NAMES * aids.model)


@dataclass(frozen=True, slots=True)
class Compared:
    """Pairs of different sentences of a story (`keys`: smaller * sentences + larger), their figures, the stems they share.

    `starts`: where the stems of each pair begin. `place`: where each pair stands in the table, -1 where nowhere,
    (sentences, sentences); None where there are too many.
    """

    keys: Ints
    size: int
    table: Floats
    common: Shared
    starts: Ints
    place: NDArray[np.int32] | None

    def find(self, one: Ints, two: Ints) -> Ints:
        """The places of pairs, all of them known."""
        if self.place is not None:
            return self.place[one, two].astype(np.int64)
        return np.searchsorted(self.keys, np.minimum(one, two) * self.size + np.maximum(one, two))

    def candidates(self, a: Side, b: Side) -> Candidates | None:
        """The pairs of two versions, where these are small and there is a table of places: all that are known."""
        if self.place is None or len(a) * len(b) > SMALL:
            return None
        rows, columns = np.nonzero(self.place[a.kinds][:, b.kinds] >= 0)
        return Candidates(rows, columns, (len(a), len(b)))


def compared(
    keys: Ints, contents: Contents, vocabulary: Vocabulary, should_cancel: ShouldCancel | None = None
) -> Compared:
    """Compare these pairs of different sentences; the keys are sorted."""
    size = max(1, len(contents))
    found = Candidates(keys // size, keys % size, (len(contents), len(contents)))
    common = shared(found, contents.telling, contents.telling, should_cancel)
    table, place = _own(found, contents, vocabulary, common, should_cancel), None
    if size * size <= _DENSE:
        place = np.full((size, size), -1, np.int32)
        place[found.rows, found.columns] = place[found.columns, found.rows] = np.arange(len(keys))
    return Compared(keys, size, table, common, common.starts(len(keys)), place)


def evidence(
    found: Candidates,
    a: Side,
    b: Side,
    vocabulary: Vocabulary,
    should_cancel: ShouldCancel | None = None,
    known: Compared | None = None,
) -> tuple[Floats, Shared]:
    """The table (candidates, names) and the stems that the candidates share; `known`: what was compared for the whole story."""
    one, two = a.kinds[found.rows], b.kinds[found.columns]
    if known is None:
        size = max(1, len(a.contents))
        keys = single(np.minimum(one, two) * size + np.maximum(one, two))
        known = compared(keys, a.contents, vocabulary, should_cancel)
    which = known.find(one, two)
    common = known.common.repeated(known.starts, which, one > two)
    columns = _placed(found, a, b, vocabulary, common)
    if (model := a.contents.likeness.meaning) is not None:
        columns += meaning.columns(model, one, two, should_cancel)
    return by_column(np.take(known.table.T, which, axis=1).T, columns), common


def _own(
    found: Candidates, contents: Contents, vocabulary: Vocabulary, common: Shared, should_cancel: ShouldCancel | None
) -> Floats:
    """The figures of _OWN, for pairs of different sentences."""
    i, j, stems, weight = found.rows, found.columns, contents.telling, vocabulary.weight
    mass = stems.sums(weight)
    check(should_cancel)
    columns = [
        contents.likeness.grams.products(i, j, should_cancel),
        _cosine(found, common, stems, vocabulary),
        np.log1p(_word_pairs(found, contents, vocabulary)),
        np.log1p(np.maximum(mass[i], mass[j])),
        np.log1p(np.minimum(mass[i], mass[j])),
        *_cover(found, common, stems, stems, weight)[:3],
        *_cover(found, common, stems, stems, weight * vocabulary.is_word)[:3],
        *_cover(found, common, stems, stems, weight * vocabulary.is_name),
    ]
    check(should_cancel)
    columns += statement.columns(found, contents, vocabulary, common)
    check(should_cancel)
    columns += mentions.columns(found, contents, vocabulary, common)
    check(should_cancel)
    if (known := contents.likeness.senses) is not None:
        columns += senses.columns(known, i, j, should_cancel)
    return by_column(columns)


def _placed(found: Candidates, a: Side, b: Side, vocabulary: Vocabulary, common: Shared) -> list[Floats]:
    """The figures of _PLACED."""
    i, j = found.rows, found.columns
    return [
        np.abs(a.place[i] - b.place[j]),
        np.minimum(a.place[i], b.place[j]),
        np.maximum(a.place[i], b.place[j]),
        a.headline[i].astype(np.float32) + b.headline[j],
        *_rare(found, common, a, b, vocabulary),
        (a.headline[i] & b.lead[j]) | (a.lead[i] & b.headline[j]),
        a.headline[i] & b.headline[j],
    ]


def _cosine(found: Candidates, common: Shared, stems: Bags, vocabulary: Vocabulary) -> Floats:
    square = vocabulary.weight**2
    norm = stems.sums(square)
    cosine: Floats = common.sums(square, len(found)) / np.sqrt(np.maximum(norm[found.rows] * norm[found.columns], 1e-3))
    return cosine


def _word_pairs(found: Candidates, contents: Contents, vocabulary: Vocabulary) -> Floats:
    both = shared(found, contents.pairs, contents.pairs)
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
    times_a, times_b = a.times[0][common.items], b.times[b.member[found.columns][common.pair], common.items]
    telling = vocabulary.background[common.items]
    weights = (telling * ((times_a == 1) & (times_b == 1)), telling / np.sqrt(times_a * times_b))
    return [np.log1p(np.bincount(common.pair, w, len(found))).astype(np.float32) for w in weights]
