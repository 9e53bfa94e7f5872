"""How alike articles are as accounts of one event, 0 to 1.

The cosine of their telling words, each weighted by a power of its surprise: names, places and rare numbers decide, as they
must between two fires or two elections. Five corrections: no single word may carry the likeness alone (two articles about
one aircraft are not one event), nor a person's name with club and town; names that differ where the other words agree speak
against (two fires), dates that lie apart do, and a short report is not blamed for being short.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
import numpy.typing as npt

from compare_app.model.cancel import ShouldCancel, checked
from compare_app.stories.features import COMMON, Features

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

#: A word weighs this power of its surprise: 1 makes storms alike, at 2 a shared surname does; 1.2 to 1.7 differ little.
_SURPRISE = 1.5
#: The share of an article's weight that a single word may have.
_LARGEST_WEIGHT = 0.25
#: So many words may carry a likeness, of which the others, together, then have at least this share: what is left of it is in proportion.
#: German Wikinews in one folder, 205 articles: 67 pairs joined, 49 of them of two events; 41 and 25 with it.
_FEW, _SHARE_OF_OTHERS, _LEAST_LEFT = 3, 0.35, 0.1
#: A shorter article that shares this part of its words is held in the longer one, whatever carries it.
_HELD = 0.3
#: How much of the difference in length is forgiven (0 none, 1 all), and up to which ratio of their weights.
_FORGIVEN, _FORGIVEN_RATIO = 0.4, 6.0
_USUAL_NORM = 120.0
_DAY = 86400.0
#: Articles this many days apart are as one day; at the second number of days likeness counts half.
_SAME_TIME, _HALF_TIME = 4.0, 34.0
#: Articles in two languages share names, and nothing could be aligned: they are not alike. Such as share more than this are in one language, whatever
#: was taken for it (Danish and Norwegian, a few words).
_ONE_LANGUAGE = 0.6
_UNKNOWN = "und"
#: Likeness below this is not kept: a merge asks for twice as much on average.
_NEGLIGIBLE = 0.03
#: Articles with this many names are also judged by their names alone: likeness loses the square root of how far the names fall short.
_ENOUGH_NAMES = 3
#: The share of the weight of an article's names that a single one may have.
_LARGEST_NAME = 0.5
#: Names are never held to fall short by more than this; words less alike than that are not judged by it.
_LEAST_NAMES, _FAINT = 0.2, 0.02
#: In large folders words in more articles than this are left aside: cost grows with the square, weight is nearly nothing.
_CROWDED_AT_LEAST, _CROWDED_SHARE = 300, 0.05


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs of articles that are alike at all: `first[k] < second[k]`, with their score, sorted."""

    first: Ints
    second: Ints
    score: Floats


class Articles:
    """The telling words of all articles of a folder as one sparse matrix: an entry for each stem of each article."""

    def __init__(self, features: Sequence[Features], dates: Sequence[datetime | None]) -> None:
        vocabulary = {stem: k for k, stem in enumerate(sorted({stem for f in features for stem in f.chances}))}
        self.size = len(features)
        self.stem_count = len(vocabulary)
        self.starts = np.cumsum([0, *(len(f.chances) for f in features)])
        self.rows: Ints = np.repeat(np.arange(self.size, dtype=np.int64), np.diff(self.starts))
        self.stems: Ints = np.array([vocabulary[stem] for f in features for stem in f.chances], dtype=np.int64)
        self.chances: Floats = np.array([c for f in features for c in f.chances.values()], dtype=np.float64)
        self._named = np.array([stem in f.names for f in features for stem in f.chances], dtype=bool)
        self._twins: dict[bytes, list[int]] = {}
        for i in range(self.size):
            if self.starts[i] < self.starts[i + 1]:
                self._twins.setdefault(self._stems_as_bytes(i), []).append(i)
        self._languages = np.array([f.language for f in features])
        self._days = np.array([math.nan if d is None else d.timestamp() / _DAY for d in dates])

    def stories_holding(self, groups: Sequence[Sequence[int]]) -> Ints:
        """For each stem, in how many of the groups it occurs."""
        group_of = np.zeros(self.size, np.int64)
        for number, members in enumerate(groups):
            group_of[members] = number
        held = np.unique(group_of[self.rows] * self.stem_count + self.stems)
        return np.bincount(held % max(1, self.stem_count), minlength=self.stem_count)

    def pairs(self, chances: Floats, should_cancel: ShouldCancel | None = None) -> Pairs:
        """All pairs whose likeness is not negligible, under these chances of the matrix's entries."""
        weights = np.where(chances < COMMON, (-np.log(np.clip(chances, 1e-9, 1.0))) ** _SURPRISE, 0.0)
        words = _Likeness(self, weights, _LARGEST_WEIGHT, by_many=True)
        names = _Likeness(self, weights * self._named, _LARGEST_NAME)
        found = []
        for i in checked(range(self.size), should_cancel):
            likeness = words.of(i)
            score = np.where(self._other_language(i) & (likeness < _ONE_LANGUAGE), 0.0, likeness * self._timely(i))
            score *= _vetoed(score, names.of(i), names.known(i))
            score[self._twins_after(i)] = 1.0
            others = i + 1 + np.flatnonzero(score[i + 1 :] > _NEGLIGIBLE)
            found.append((np.full(len(others), i, np.int64), others, np.minimum(score[others], 1.0)))
        first, second, scores = (np.concatenate(part) for part in zip(*found, strict=True)) if found else _NOTHING
        return Pairs(first, second, scores)

    def comparable(self, pairs: Pairs) -> Pairs:
        """The pairs without those whose dates say that they are of two events: a memory, an anniversary."""
        near = ~(np.abs(self._days[pairs.first] - self._days[pairs.second]) >= _HALF_TIME)
        return Pairs(pairs.first[near], pairs.second[near], pairs.score[near])

    def _timely(self, i: int) -> Floats:
        apart = np.nan_to_num(np.abs(self._days - self._days[i]), nan=0.0)
        timely: Floats = np.clip(1 - 0.5 * (apart - _SAME_TIME) / (_HALF_TIME - _SAME_TIME), 0.5, 1.0)
        return timely

    def _other_language(self, i: int) -> npt.NDArray[np.bool_]:
        """For each article, whether it is in another language than article i; one that is not known is no other."""
        known = self._languages[i] != _UNKNOWN
        other: npt.NDArray[np.bool_] = (self._languages != self._languages[i]) & (self._languages != _UNKNOWN) & known
        return other

    def _twins_after(self, i: int) -> Ints:
        """The articles after i with the very same stems; the cap on single words would part very short ones."""
        twins = self._twins.get(self._stems_as_bytes(i), [])
        return np.array(twins[bisect_right(twins, i) :], dtype=np.int64)

    def _stems_as_bytes(self, i: int) -> bytes:
        return self.stems[self.starts[i] : self.starts[i + 1]].tobytes()


_NOTHING = (np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0))


def _vetoed(words: Floats, names: Floats, known: npt.NDArray[np.bool_]) -> Floats:
    """What is left of a likeness where both articles name names and these are less alike than the words are."""
    ratio = np.clip(names / np.maximum(words, _FAINT), _LEAST_NAMES, 1.0)
    factor: Floats = np.where(known, np.sqrt(ratio), 1.0)
    return factor


class _Likeness:
    """Capped cosines of each article, in order, with those after it, through the list of articles that hold each stem."""

    def __init__(self, articles: Articles, weights: Floats, largest: float, *, by_many: bool = False) -> None:
        self._articles = articles
        self._by_many = by_many
        square_sums = np.bincount(articles.rows, weights**2, articles.size)
        self._norms = np.sqrt(square_sums) + 1e-9
        self._counts = np.bincount(articles.rows, weights > 0, articles.size)
        self._own = np.minimum(weights / self._norms[articles.rows], largest)
        used = np.flatnonzero(weights > 0)
        order = used[np.argsort(articles.stems[used], kind="stable")]
        self._rows, self._weights = articles.rows[order], self._own[order]
        lengths = np.bincount(articles.stems[order], minlength=articles.stem_count)
        self._begins = np.cumsum(lengths) - lengths
        crowded = lengths > max(_CROWDED_AT_LEAST, _CROWDED_SHARE * articles.size)
        self._lengths = np.where(crowded, 0, lengths)

    def known(self, i: int) -> npt.NDArray[np.bool_]:
        """For each article, whether it and article i both have enough entries to be judged by them."""
        return (self._counts >= _ENOUGH_NAMES) & bool(self._counts[i] >= _ENOUGH_NAMES)

    def of(self, i: int) -> Floats:
        """The likeness of article i with every later article, 0 for the others; to be asked for 0, 1, 2 …, once each."""
        span = slice(self._articles.starts[i], self._articles.starts[i + 1])
        used = self._own[span] > 0
        stems, own = self._articles.stems[span][used], self._own[span][used]
        self._begins[stems] += 1  # article i itself, the first that is left of each list
        self._lengths[stems] -= 1
        lengths = np.maximum(self._lengths[stems], 0)
        offsets = np.arange(int(lengths.sum())) - np.repeat(np.cumsum(lengths) - lengths, lengths)
        places = np.repeat(self._begins[stems], lengths) + offsets
        products = self._weights[places] * np.repeat(own, lengths)
        rows = self._rows[places]
        sums: Floats = np.bincount(rows, products, self._articles.size).astype(np.float64)
        longer = np.maximum(np.maximum(self._norms, self._norms[i]), _USUAL_NORM)
        ratio = np.minimum(longer / np.minimum(self._norms, self._norms[i]), _FORGIVEN_RATIO)
        likeness: Floats = np.minimum(sums * ratio**_FORGIVEN, 1.0)
        if self._by_many:
            told = likeness[rows] > _NEGLIGIBLE
            likeness *= self._carried_by_many(i, rows[told], products[told], sums)
        return likeness

    def _carried_by_many(self, i: int, rows: Ints, products: Floats, sums: Floats) -> Floats:
        """What is left of the likeness of article i with each other, where a few words carry it: `products`, of the article in `rows`, add up to `sums`."""
        order = np.lexsort((-products, rows))
        begins = np.flatnonzero(np.diff(rows[order], prepend=-1))
        rank = np.arange(len(order)) - np.repeat(begins, np.diff(begins, append=len(order)))
        top = order[rank < _FEW]
        others = 1 - np.bincount(rows[top], products[top], self._articles.size) / np.maximum(sums, 1e-9)
        shared = np.bincount(rows, minlength=self._articles.size)
        held = shared / np.maximum(1, np.minimum(self._counts, self._counts[i]))
        left: Floats = np.clip(np.maximum(others / _SHARE_OF_OTHERS, held / _HELD), _LEAST_LEFT, 1.0)
        return left
