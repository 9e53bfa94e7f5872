"""Articles that stand alone, though they are like one story and like nothing else here.

A report that shares little with the others of its event falls short of what joins articles, and yet its likeness goes to that story
alone: of anything else it has hardly a trace. An article of the same topic is like all that is of the topic.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from compare_app.stories.similarity import Pairs

#: Mean likeness to the story's articles, and likeness to the nearest of them, as shares of what joins articles.
#: `tests.bench.grouping`: 604 to 620 pairs as one folder, 604 to 638 by threes, none wrong; at .6 and .7 626 and 642, with more news of one affair
#: over months that are not one event.
_MEAN, _NEAREST = 0.65, 0.75
#: What else is here may be so much as like on average, as a share of the likeness to the story.
_ELSEWHERE = 0.3


def with_lone(groups: Sequence[list[int]], pairs: Pairs, enough: float) -> list[list[int]]:
    """The groups, single articles put to the story that they are like alone; `enough`: the mean likeness that joins articles.

    `pairs`: without those of two times or languages. What an article joins are the groups as they came: no article joins another that was single, too.
    """
    group_of = {member: number for number, members in enumerate(groups) for member in members}
    likenesses: defaultdict[int, dict[int, list[float]]] = defaultdict(lambda: defaultdict(list))
    for first, second, score in zip(pairs.first.tolist(), pairs.second.tolist(), pairs.score.tolist(), strict=True):
        for one, other in ((first, second), (second, first)):
            if len(groups[group_of[one]]) == 1:
                likenesses[one][group_of[other]].append(score)
    joined = {article: _story_of(found, groups, enough) for article, found in likenesses.items()}
    found = [list(members) for members in groups if joined.get(members[0]) is None]
    place = {members[0]: members for members in found}
    for article, story in sorted(joined.items()):
        if story is not None:
            place[groups[story][0]].append(article)
    return sorted(sorted(members) for members in found)


def _story_of(likenesses: dict[int, list[float]], groups: Sequence[list[int]], enough: float) -> int | None:
    """The group that an article is like alone. `likenesses`: those with a group's articles, by the group's number; those left out are 0."""
    means = sorted(((sum(scores) / len(groups[number]), number) for number, scores in likenesses.items()), reverse=True)
    mean, number = means[0]
    elsewhere = means[1][0] if len(means) > 1 else 0.0
    alone = mean >= _MEAN * enough and max(likenesses[number]) >= _NEAREST * enough and elsewhere <= _ELSEWHERE * mean
    return number if alone and len(groups[number]) > 1 else None
