"""The kinds of array that the aligner works on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]


def by_column(*columns: Sequence[NDArray[Any]] | Floats) -> Floats:
    """A table of columns (or of tables laid down so), each in one stretch of memory: tables are made and read by column."""
    parts = [c.T if isinstance(c, np.ndarray) else c for c in columns]
    table = np.empty((sum(len(part) for part in parts), len(parts[0][0])), np.float32)
    at = 0
    for part in parts:
        for column in part:
            table[at] = column
            at += 1
    return table.T
