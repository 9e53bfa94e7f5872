"""The versions of a story made ready for comparing: sentences as sets of weighed stems."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from compare_app.align.arrays import Floats, Ints
from compare_app.align.grams import gram_counts, gram_vectors
from compare_app.align.stems import stems
from compare_app.align.weights import background_weight, local_weights
from compare_app.model.cancel import ShouldCancel, check
from compare_app.model.version import Version

_BARE = 4  # words

#: Texts to unit vectors, one a row.
Encode = Callable[[Sequence[str]], Floats]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What all versions of a story share: the weight of each stem, and whether it is a name's or an ordinary word's (neither: a number's)."""

    weight: Floats
    background: Floats
    is_name: NDArray[np.bool_]
    is_word: NDArray[np.bool_]
    stems: tuple[str, ...]

    @property
    def size(self) -> int:
        """The number of stems."""
        return len(self.stems)


@dataclass(frozen=True, slots=True)
class Bags:
    """A set of things for each sentence: `items[start[k]:start[k + 1]]`, sorted; `keys` are sentence * width + item."""

    start: Ints
    items: Ints
    keys: Ints
    width: int

    @classmethod
    def of(cls, sets: Sequence[set[int]], width: int) -> Bags:
        """Bags of non-negative numbers below `width`."""
        sizes = np.fromiter((len(s) for s in sets), np.int64, len(sets))
        start = np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64)
        items = np.fromiter((item for s in sets for item in sorted(s)), np.int64, int(start[-1]))
        return cls(start, items, np.repeat(np.arange(len(sets)), sizes) * width + items, width)

    def sums(self, weight: Floats) -> Floats:
        """The weight of each sentence's things together."""
        owner = np.repeat(np.arange(len(self.start) - 1), np.diff(self.start))
        return np.bincount(owner, weight[self.items], len(self.start) - 1).astype(np.float32)


@dataclass(frozen=True, slots=True)
class Side:
    """One version: the sentences that take part (their positions), with everything that is compared."""

    #: for decisions that must not depend on which version comes first
    key: tuple[str, str]
    positions: Ints
    paragraph: Ints
    headline: NDArray[np.bool_]
    #: captions and very short sentences: a name alone in them is contained in every sentence that names the person
    bare: NDArray[np.bool_]
    stems: Bags
    pairs: Bags
    grams: Floats
    #: sentence vectors of the optional model, (sentences, width); None without a model
    meaning: Floats | None = None

    def __len__(self) -> int:
        return len(self.positions)


def prepare(
    versions: Sequence[Version], encode: Encode | None = None, should_cancel: ShouldCancel | None = None
) -> tuple[Vocabulary, list[Side]]:
    """The story's vocabulary, and its versions ready for comparing; `encode` is the optional sentence model."""
    positions = [[k for k in range(len(v.sentences)) if v.tells_story(k) and v.words_of(k)] for v in versions]
    check(should_cancel)
    bags = [[stems(v.words_of(k)) for k in ks] for v, ks in zip(versions, positions, strict=True)]
    check(should_cancel)
    vocabulary, number_of = _vocabulary(versions, bags)
    grams = [
        gram_counts([[w.form for w in v.words_of(k)] for k in ks], should_cancel)
        for v, ks in zip(versions, positions, strict=True)
    ]
    gram_vectors(grams, should_cancel)
    check(should_cancel)
    sides = [
        _side(v, ks, [[number_of[s] for s in bag] for bag in bag_list], vocabulary.size, g, encode)
        for v, ks, bag_list, g in zip(versions, positions, bags, grams, strict=True)
    ]
    return vocabulary, sides


def _vocabulary(
    versions: Sequence[Version], bags: Sequence[Sequence[Sequence[str]]]
) -> tuple[Vocabulary, dict[str, int]]:
    language = Counter(sorted(v.language for v in versions)).most_common(1)[0][0] if versions else "und"
    local = local_weights(bags)
    found = sorted(local)
    names = _name_stems(versions)
    background = np.array([background_weight(s, language) for s in found], np.float32)
    vocabulary = Vocabulary(
        background * np.array([local[s] for s in found], np.float32),
        background,
        np.array([s in names for s in found], np.bool_),
        np.array([s not in names and not s[:1].isdigit() for s in found], np.bool_),
        tuple(found),
    )
    return vocabulary, {s: k for k, s in enumerate(found)}


def _name_stems(versions: Sequence[Version]) -> set[str]:
    out: set[str] = set()
    for version in versions:
        starts = {w.start: k for k, w in enumerate(version.words)}
        ends = {w.end: k for k, w in enumerate(version.words)}
        for fact in version.facts:
            first, last = starts.get(fact.span.start), ends.get(fact.span.end)
            if fact.kind == "name" and first is not None and last is not None:
                out.update(stems(version.words[first : last + 1]))
    return out


def _side(
    version: Version,
    positions: Sequence[int],
    bags: Sequence[Sequence[int]],
    size: int,
    grams: Floats,
    encode: Encode | None,
) -> Side:
    pairs = [{a * size + b for a, b in pairwise(bag)} for bag in bags]
    return Side(
        (version.document.sha256, version.text),
        np.array(positions, np.int64),
        np.array([version.sentences[k].paragraph for k in positions], np.int64),
        np.array([version.role(k) == "headline" or k == 0 for k in positions], np.bool_),
        np.array([version.role(k) == "caption" or len(version.words_of(k)) <= _BARE for k in positions], np.bool_),
        Bags.of([set(bag) for bag in bags], max(1, size)),
        Bags.of(pairs, max(1, size * size)),
        grams,
        None if encode is None else encode([version.sentences[k].span.of(version.text) for k in positions]),
    )
