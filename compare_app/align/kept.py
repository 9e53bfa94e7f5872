"""What was worked out for the very same versions before: the user's corrections change nothing of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from compare_app.align.arrays import Flags, Floats
from compare_app.align.others import Told
from compare_app.align.sides import Side, Vocabulary


class Judged(NamedTuple):
    """The candidates of two versions: their sentences (n, 2), what speaks for each, and whether it explains anything by itself; and which
    sentences of each version are of notes of correction.
    """

    pairs: NDArray[np.int32]
    shape: tuple[int, int]
    told: Told
    more: Flags
    notes: tuple[Flags, Flags]


class Weighed(NamedTuple):
    """The candidates of two versions: their sentences (n, 2), their scores, and which are links without a correction."""

    pairs: NDArray[np.int32]
    scores: Floats
    chosen: NDArray[np.bool_]


@dataclass
class Scores:
    """The scores of one story's pairs of versions, by their positions; filled by the first run, read by the next ones."""

    prepared: tuple[Vocabulary, list[Side]] | None = None
    of_pair: dict[tuple[int, int], Weighed] = field(default_factory=dict)
