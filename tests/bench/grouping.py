"""How well reports by different outlets are found to be one story: `python -m tests.bench.grouping [FILE ...]`.

All articles of a file (those of `data` without one; data/LABELS.md) are grouped as one folder, without dates and outlets; pairs of articles
are counted that are rightly together, wrongly together, and wrongly apart. The same for folders of three stories each, and for folders of
two stories and the one article of a third that is likest to one of them, which has to stay alone. Last, the folders of
`data/folders.jsonl`, which are hard to part: one person in several events, one kind of event in two towns, what follows over months.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from compare_app.model.version import Version
from compare_app.stories.features import features
from compare_app.stories.group import group
from compare_app.stories.similarity import Articles
from tests.bench.labelled import article, laid_out, lines

HERE = Path(__file__).parent / "data"
_SMALL = 3
#: So many articles of other stories are set beside each.
_LIKEST = 3


class Together(NamedTuple):
    """Numbers of pairs of articles."""

    right: int
    wrong: int
    missed: int


def stories_of(path: Path) -> list[list[Version]]:
    """The articles of each story."""
    return [[laid_out(*article(paragraphs))[0] for paragraphs in row["articles"]] for row in lines(path)]


def together(stories: Sequence[Sequence[Version]]) -> Together:
    """How the articles of these stories are grouped where they lie in one folder."""
    told = [number for number, articles in enumerate(stories) for _ in articles]
    groups = group([version for articles in stories for version in articles])
    found = {member: number for number, members in enumerate(groups) for member in members}
    pairs = [(told[i] == told[j], found[i] == found[j]) for i, j in combinations(range(len(told)), 2)]
    return Together(pairs.count((True, True)), pairs.count((False, True)), pairs.count((True, False)))


def tempted(stories: Sequence[Sequence[Version]]) -> Together:
    """How folders of two stories are grouped where a third is there by the article that is likest to one of the two; three such of each story."""
    told = [number for number, articles in enumerate(stories) for _ in articles]
    versions = [version for articles in stories for version in articles]
    articles = Articles([features(version) for version in versions], [None] * len(versions))
    alike = articles.pairs(articles.chances)
    likest: list[dict[int, float]] = [{} for _ in stories]
    for first, second, score in zip(alike.first.tolist(), alike.second.tolist(), alike.score.tolist(), strict=True):
        for one, other in ((first, second), (second, first)):
            if told[one] != told[other]:
                likest[told[one]][other] = likest[told[one]].get(other, 0.0) + score
    found = [
        together([stories[number], stories[_beside(number, told[article], len(stories))], [versions[article]]])
        for number, scores in enumerate(likest)
        for article in sorted(scores, key=lambda k: -scores[k])[:_LIKEST]
    ]
    return Together(*map(sum, zip(*found, strict=True)))


def folders() -> dict[str, list[list[Version]]]:
    """Folders that are hard to part: the articles of each story, by the folder's name."""
    return {
        row["id"]: [
            [laid_out(article, range(len(article)))[0] for article in story["articles"]] for story in row["stories"]
        ]
        for row in lines(HERE / "folders.jsonl")
    }


def _beside(number: int, other: int, count: int) -> int:
    """A further story than these two."""
    return next(k % count for k in range(number + 1, number + count) if k % count != other)


def main(paths: Sequence[Path]) -> None:
    """Print a line for each file."""
    for path in paths:
        stories = stories_of(path)
        small = [together(stories[at : at + _SMALL]) for at in range(0, len(stories), _SMALL)]
        print(
            path.name, "as one folder:", together(stories), "by threes:", Together(*map(sum, zip(*small, strict=True))),
            "tempted:", tempted(stories),
        )  # fmt: skip

    for name, hard in folders().items():
        print(f"{name}:", together(hard))


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]] or sorted(HERE.glob("outlets_*.jsonl")))
