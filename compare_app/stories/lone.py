"""Articles that stand alone, though they are like one story and like nothing else here.

A report that shares little with the others of its event falls short of what joins articles, and yet its likeness goes to that story
alone: of anything else it has hardly a trace. An article of the same topic is like all that is of the topic.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from compare_app.model.cancel import ShouldCancel, check
from compare_app.stories.similarity import Floats, Ints, Pairs

#: Mean likeness to the story's articles, and likeness to the nearest of them, as shares of what joins articles.
#: `tests.bench.grouping`: 604 to 620 pairs as one folder, 604 to 638 by threes, none wrong; at .6 and .7 626 and 642, with more news of one affair
#: over months that are not one event.
_MEAN, _NEAREST = 0.65, 0.75
#: What else is here may be so much as like on average, as a share of the likeness to the story.
_ELSEWHERE = 0.3


def with_lone(
    groups: Sequence[list[int]], pairs: Pairs, enough: float, should_cancel: ShouldCancel | None = None
) -> list[list[int]]:
    """The groups, single articles put to the story that they are like alone; `enough`: the mean likeness that joins articles.

    `pairs`: without those of two times. What an article joins are the groups as they came: no article joins another that was single, too.
    Raises Cancelled.
    """
    joined = _stories_of(groups, pairs, enough, should_cancel)
    found = {number: list(members) for number, members in enumerate(groups) if members[0] not in joined}
    for article, story in sorted(joined.items()):
        found[story].append(article)
    return sorted(sorted(members) for members in found.values())


def _stories_of(
    groups: Sequence[list[int]], pairs: Pairs, enough: float, should_cancel: ShouldCancel | None
) -> dict[int, int]:
    """The group that each single article is like alone, for those that are."""
    sizes = np.array([len(members) for members in groups], np.int64)
    group_of = np.zeros(sizes.sum(), np.int64)
    group_of[[member for members in groups for member in members]] = np.repeat(np.arange(len(groups)), sizes)
    check(should_cancel)
    article, story, mean, nearest = _likenesses(group_of, sizes, pairs)
    check(should_cancel)
    ranked = np.lexsort((-story, -mean, article))
    article, story, mean, nearest = article[ranked], story[ranked], mean[ranked], nearest[ranked]
    best = np.flatnonzero(np.diff(article, prepend=-1))  # the likest group of each
    second = np.minimum(best + 1, len(article) - 1)
    elsewhere = np.where((second > best) & (article[second] == article[best]), mean[second], 0.0)
    alone = (mean[best] >= _MEAN * enough) & (nearest[best] >= _NEAREST * enough)
    alone &= (elsewhere <= _ELSEWHERE * mean[best]) & (sizes[story[best]] > 1)
    return dict(zip(article[best[alone]].tolist(), story[best[alone]].tolist(), strict=True))


def _likenesses(group_of: Ints, sizes: Ints, pairs: Pairs) -> tuple[Ints, Ints, Floats, Floats]:
    """Each single article with each group that it is like at all: mean likeness to the group's articles, those left out being 0; the largest."""
    one, other = np.concatenate([pairs.first, pairs.second]), np.concatenate([pairs.second, pairs.first])
    single = sizes[group_of[one]] == 1
    keys = (one * len(sizes) + group_of[other])[single]
    order = np.argsort(keys, kind="stable")
    keys, scores = keys[order], np.concatenate([pairs.score, pairs.score])[single][order]
    begins = np.flatnonzero(np.diff(keys, prepend=-1))
    article, story = keys[begins] // len(sizes), keys[begins] % len(sizes)
    if not len(begins):
        return article, story, np.zeros(0), np.zeros(0)
    return article, story, np.add.reduceat(scores, begins) / sizes[story], np.maximum.reduceat(scores, begins)
