"""Group the articles of a folder into stories: versions of one text, and independent reports of one event.

The entrance is `group`. It knows nothing of sentence links; it returns positions, and the same groups whatever the order
in which the versions are given.
"""

from __future__ import annotations

from collections.abc import Sequence

from compare_app.model.cancel import ShouldCancel
from compare_app.model.version import Version

from .cluster import average_link
from .features import features
from .order import in_time_order
from .similarity import similarities

#: Mean likeness from which two groups of articles are one story.
_ONE_STORY = 0.24


def group(versions: Sequence[Version], should_cancel: ShouldCancel | None = None) -> list[list[int]]:
    """Positions of the versions, grouped into stories, each in time order; a single article is a group of one.

    Stories come first by size (larger first), then by the order of their first version's path. Raises Cancelled.
    """
    order = sorted(range(len(versions)), key=lambda i: (versions[i].document.path, versions[i].document.sha256))
    counted = [features(versions[i]) for i in order]
    groups = average_link(len(order), similarities(counted, should_cancel), _ONE_STORY, should_cancel)
    found = [in_time_order(versions, [order[k] for k in members]) for members in groups]
    return sorted(found, key=lambda g: (-len(g), versions[g[0]].document.path, versions[g[0]].document.sha256))
