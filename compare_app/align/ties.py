"""How strongly passages of two versions are tied: by links, and by their places at the head of an article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence, Set
from itertools import combinations, takewhile
from math import fsum

from compare_app.align.passages import Passage
from compare_app.model.alignment import Link, SentenceRef
from compare_app.model.version import Version

#: Two passages (their places among those of all versions) and how strongly they are tied.
Ties = dict[tuple[int, int], float]

_SAME_PLACE = 10.0  # the tie of two headlines
_USERS = 20.0  # what a link of the user adds to a tie: more than headlines have
#: Passages of one version in a row: a sentence retold in more stands in its own row.
MAX_RUN = 6


def ties_of(
    links: Sequence[tuple[tuple[int, int], Link]],
    flat: Sequence[Passage],
    versions: Sequence[Version],
    titles: Set[SentenceRef],
) -> Ties:
    """All ties between the passages `flat` of all versions; `links` with the passages that they join, `titles`: all headlines."""
    return _by_links(links) | _headlines(flat, titles) | _heads(flat, versions)


def headlines_of(versions: Sequence[Version]) -> frozenset[SentenceRef]:
    """The sentences of all headlines."""
    return frozenset(
        SentenceRef(v, k)
        for v, version in enumerate(versions)
        for k in range(len(version.sentences))
        if version.role(k) == "headline"
    )


def _headlines(flat: Sequence[Passage], titles: Set[SentenceRef]) -> Ties:
    """The first headline of each version, tied more strongly than any link ties: a reader looks for them side by side."""
    first: dict[int, int] = {}
    for k, p in enumerate(flat):
        if (p.version, p.first) in titles:
            first.setdefault(p.version, k)
    return dict.fromkeys(combinations(sorted(first.values()), 2), _SAME_PLACE)


def _heads(flat: Sequence[Passage], versions: Sequence[Version]) -> Ties:
    """Bylines, datelines and the like around the headlines share rows: the first with the first, the second with the second.

    Those above the headlines and those below are kept apart, so that none seems to have moved.
    """
    level: dict[tuple[bool, int], list[int]] = defaultdict(list)
    for v, version in enumerate(versions):
        places = [k for k, p in enumerate(flat) if p.version == v]
        told = [version.tells_story(flat[k].first) for k in places]
        titled = next((n for n, k in enumerate(places) if version.role(flat[k].first) == "headline"), -1)
        above = range(titled) if titled <= MAX_RUN and not any(told[: max(titled, 0)]) else range(0)
        under_it = range(titled + 1, min(len(places), titled + 1 + MAX_RUN))
        below = takewhile(lambda n, told=told: not told[n], under_it)  # type: ignore[misc]
        for under, head in ((False, above), (True, below)):
            for number, n in enumerate(head):
                level[under, number].append(places[n])
    return dict.fromkeys((pair for tied in level.values() for pair in combinations(tied, 2)), _SAME_PLACE)


def _by_links(links: Sequence[tuple[tuple[int, int], Link]]) -> Ties:
    """How strongly passages are tied: the best link between them and a little for each further one."""
    scores: dict[tuple[int, int], list[float]] = defaultdict(list)
    for pair, link in links:
        scores[pair].append(link.score)
    users = {pair for pair, link in links if link.origin == "user"}
    ties = {pair: _tie(found) for pair, found in scores.items()}
    return ties | {pair: ties[pair] + _USERS for pair in users}


def _tie(scores: Sequence[float]) -> float:
    return scores[0] if len(scores) == 1 else max(scores) + 0.1 * (fsum(scores) - max(scores))
