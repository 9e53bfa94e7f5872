"""What grouping looks at in a version: its words as stems, counted, without bylines, comments and boilerplate."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass

from compare_app.model.document import STORY_ROLES
from compare_app.model.version import Version

#: Words are cut to this many letters: as good as a stemmer, and no language has to be known.
STEM = 6


@dataclass(frozen=True, slots=True)
class Features:
    """The stems of one version with their damped counts, sorted by stem."""

    weights: dict[str, float]


def features(version: Version) -> Features:
    """Count the stems of what tells the story; of everything, where no paragraph tells one."""
    told = [i for i in range(len(version.sentences)) if version.role(i) in STORY_ROLES]
    counts: Counter[str] = Counter()
    for i in told or range(len(version.sentences)):
        counts.update(word.form[:STEM] for word in version.words_of(i))
    return Features({stem: 1 + math.log(counts[stem]) for stem in sorted(counts)})
