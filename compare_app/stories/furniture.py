"""Sentences that an outlet puts under everything: found because articles that share them share nothing else.

“Follow us”, the owner, the reporters' desk: where no reader knew them for what they are, they would join all articles of an
outlet into one story. A sentence that also stands in another article proves nothing by itself (versions of one text share most
of theirs); it is furniture where the rest of the articles that hold it is unlike.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence

from compare_app.model.cancel import ShouldCancel, check, checked
from compare_app.model.version import Version
from compare_app.stories.features import features, told

#: Shorter sentences (“He agreed.”) recur by chance.
_LEAST_WORDS = 4
#: Two articles can be judged by their rest where it is at least this share of both, with this many telling stems.
_LEAST_REST, _LEAST_STEMS = 0.35, 15
#: A rest that is less alike than this has nothing to do with the other.
_UNLIKE = 0.07

_Key = tuple[str, ...]


def furniture(versions: Sequence[Version], should_cancel: ShouldCancel | None = None) -> list[frozenset[int]]:
    """For each version the positions of the sentences that are furniture; nothing depends on the versions' order."""
    keys = [_keys(version) for version in checked(versions, should_cancel)]
    holders: defaultdict[_Key, list[int]] = defaultdict(list)
    for i, own in enumerate(keys):
        for key in own:
            holders[key].append(i)
    judge = _Judge(versions, keys)
    found: set[_Key] = set()
    for key, having in holders.items():
        if len(having) > 1:
            check(should_cancel)
            if any(judge.unlike(i, j) for i, j in _spread(having)):
                found.add(key)
    return [frozenset(s for key in own.keys() & found for s in own[key]) for own in keys]


def _keys(version: Version) -> dict[_Key, list[int]]:
    """The sentences that tell the story, by their words."""
    found: dict[_Key, list[int]] = {}
    for sentence in told(version):
        forms = tuple(word.form for word in version.words_of(sentence))
        if len(forms) >= _LEAST_WORDS:
            found.setdefault(forms, []).append(sentence)
    return found


def _spread(having: Sequence[int]) -> list[tuple[int, int]]:
    """At most three pairs, as far from each other as may be: one story's versions are not all that hold furniture."""
    first, middle, last = having[0], having[len(having) // 2], having[-1]
    return sorted({(a, b) for a, b in ((first, middle), (middle, last), (first, last)) if a != b})


class _Judge:
    """Whether what two articles do not share is unlike, each pair worked out once."""

    def __init__(self, versions: Sequence[Version], keys: Sequence[dict[_Key, list[int]]]) -> None:
        self._versions = versions
        self._keys = keys
        self._known: dict[tuple[int, int], bool] = {}

    def unlike(self, i: int, j: int) -> bool:
        """Whether the rests are unlike; not where too little is left to say."""
        if (i, j) not in self._known:
            self._known[i, j] = self._judged(i, j)
        return self._known[i, j]

    def _judged(self, i: int, j: int) -> bool:
        shared = self._keys[i].keys() & self._keys[j].keys()
        if min(self._rest(i, shared), self._rest(j, shared)) < _LEAST_REST:
            return False
        rests = [self._surprises(k, frozenset(s for key in shared for s in self._keys[k][key])) for k in (i, j)]
        if min(map(len, rests)) < _LEAST_STEMS:
            return False
        return _cosine(*rests) < _UNLIKE

    def _rest(self, i: int, shared: set[_Key]) -> float:
        everything = sum(len(key) * len(places) for key, places in self._keys[i].items())
        return 1 - sum(len(key) * len(self._keys[i][key]) for key in shared) / max(1, everything)

    def _surprises(self, i: int, without: frozenset[int]) -> dict[str, float]:
        chances = features(self._versions[i], without).chances
        return {stem: -math.log(chance) for stem, chance in chances.items()}


def _cosine(a: dict[str, float], b: dict[str, float]) -> float:
    shared = sum(weight * b[stem] for stem, weight in a.items() if stem in b)
    return shared / math.sqrt(sum(w * w for w in a.values()) * sum(w * w for w in b.values()))
