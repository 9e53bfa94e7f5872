"""Which files are versions of one story, as the user says, on top of what the program found.

"join": the stories of the articles become one, with whatever the program adds to them later. "part": the articles of the
first end leave their stories, and stand with those of the second end, or in a story of their own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from compare_app.model.version import Version
from compare_app.project.identity import Identity
from compare_app.project.values import Anchor, Correction
from compare_app.stories.order import in_time_order


def regrouped(
    corrections: Sequence[Correction], identity: Identity, versions: Sequence[Version], groups: Iterable[Sequence[int]]
) -> list[list[int]]:
    """The groups, each in time order, after all corrections were made in their order."""
    given = [list(group) for group in groups]
    if not corrections:
        return given
    story = {i: n for n, group in enumerate(given) for i in group}
    at = {version.document.path: i for i, version in enumerate(versions)}

    def places(anchors: Iterable[Anchor]) -> list[int]:
        paths = (identity.path(anchor.article) for anchor in anchors)
        return sorted({at[path] for path in paths if path is not None and path in at})

    for number, c in enumerate(corrections, len(given)):
        if c.kind == "join":
            _join(story, {story[i] for i in places(c.anchors)})
        elif c.kind == "part":
            beside = places(c.ends[1]) if len(c.ends) > 1 else []
            new = Counter(story[i] for i in beside).most_common(1)[0][0] if beside else number
            story |= dict.fromkeys(places(c.ends[0]), new)
    found: dict[int, list[int]] = {}
    for i in sorted(story):
        found.setdefault(story[i], []).append(i)
    return [g if g in given else in_time_order(versions, g) for g in found.values()]


def _join(story: dict[int, int], joined: set[int]) -> None:
    if joined:
        story |= {i: min(joined) for i, n in story.items() if n in joined}
