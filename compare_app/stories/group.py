"""Group the articles of a folder into stories: versions of one text, and independent reports of one event.

The entrance is `group`. It knows nothing of sentence links; it returns positions, and the same groups whatever the order
in which the versions are given.

It goes in rounds. The first knows only how common words are in the language, and joins what is very alike. The stories found
so far then show what is common in this folder (the country, the company, the campaign that everything here is about), and the
next rounds weigh words by that too. Counting stories, not articles, keeps a word of one much-told event rare.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from compare_app.model.cancel import ShouldCancel, check
from compare_app.model.version import Version
from compare_app.stories.cluster import average_link
from compare_app.stories.features import Features, features
from compare_app.stories.furniture import furniture
from compare_app.stories.lone import with_lone
from compare_app.stories.order import comparable_time, in_time_order
from compare_app.stories.similarity import Articles, Floats

#: Rounds after the first; a story that the second brings together is one story for the next.
_ROUNDS = 2
#: Mean likeness that joins articles in the first round.
_SURELY_ONE = 0.25
#: Mean likeness that joins them in the next, with few stories around and with many: what the folder has in common is known
#: the better the more there is beside a story, and then less likeness is enough.
_ONE_OF_FEW, _ONE_OF_MANY = 0.16, 0.12
#: The number of stories at which folder and language say equally much about how common a word is.
_HALF_KNOWN = 30
#: How much of the likeness that joins articles is enough for counting them as one story when words are counted. Three reports
#: that are not joined yet would make their own names look common here, and so never be.
_COUNTED_AS_ONE = 0.75
#: Of so many articles at most: more that are one story are found to be one without, and two long chains of versions of different
#: things became one (Wikipedia chains: B-cubed F1 .984, .973 without this limit).
_A_FEW = 6
#: How many of the stories that hold a word do not count, in large folders.
_COMPARED = 1.6


def group(versions: Sequence[Version], should_cancel: ShouldCancel | None = None) -> list[list[int]]:
    """Group versions into stories.

    Returns positions in `versions`: a list a story, its members in order of time. An article that belongs to no other is a story of
    one. Larger stories come first, then by the path of their first version; the order of `versions` changes nothing. Raises Cancelled.
    """
    order = sorted(range(len(versions)), key=lambda i: (versions[i].document.path, versions[i].document.sha256))
    dates = [comparable_time(versions[i]) for i in order]
    ordered = [versions[i] for i in order]
    aside = furniture(ordered, should_cancel)
    counted = [_counted(version, out, should_cancel) for version, out in zip(ordered, aside, strict=True)]
    articles = Articles(counted, dates)
    groups = _stories(articles, should_cancel)
    found = [in_time_order(versions, [order[k] for k in members]) for members in groups]
    return sorted(found, key=lambda g: (-len(g), versions[g[0]].document.path, versions[g[0]].document.sha256))


def _counted(version: Version, without: frozenset[int], should_cancel: ShouldCancel | None) -> Features:
    check(should_cancel)
    return features(version, without)


def counted_as_one(nearly: list[list[int]], groups: list[list[int]]) -> list[list[int]]:
    """The groups as words are counted by: a few articles that are nearly one story together, of more the `groups` within them."""
    of = {group[0]: group for group in groups}
    return [
        part
        for together in nearly
        for part in ([together] if len(together) <= _A_FEW else [of[k] for k in together if k in of])
    ]


def _stories(articles: Articles, should_cancel: ShouldCancel | None) -> list[list[int]]:
    """The articles by story, as lists of their numbers. How much likeness is enough depends on how common words are here, and that
    on the stories: so it is worked out again a few times. Raises Cancelled.
    """
    alike = articles.pairs(articles.chances, should_cancel)
    groups = average_link(articles.size, alike, _SURELY_ONE, should_cancel)
    enough = _SURELY_ONE
    for _ in range(_ROUNDS):
        few = _HALF_KNOWN / (_HALF_KNOWN + max(0, len(groups) - 2))
        nearly = average_link(articles.size, alike, enough * _COUNTED_AS_ONE, should_cancel)
        chances = _chances_here(articles, counted_as_one(nearly, groups), few)
        alike = articles.pairs(chances, should_cancel)
        enough = _ONE_OF_MANY + (_ONE_OF_FEW - _ONE_OF_MANY) * few
        groups = average_link(articles.size, alike, enough, should_cancel)
    return with_lone(groups, articles.comparable(alike), enough, should_cancel)


def _chances_here(articles: Articles, groups: list[list[int]], few: float) -> Floats:
    """The chance that another story of this folder or language holds an entry's stem, whichever is more.

    The two stories that are just being compared do not show that a word is common. In a large folder they count a little all
    the same: rare words that two stories share by chance abound there (anything from 1.4 to 1.8 does about as well).
    """
    compared = _COMPARED + (2 - _COMPARED) * few
    held = np.maximum(0, articles.stories_holding(groups)[articles.stems] - compared)
    others = max(0.0, len(groups) - compared)
    here = (held + _HALF_KNOWN * articles.chances) / (others + _HALF_KNOWN)
    chances: Floats = np.maximum(articles.chances, here)
    return chances
