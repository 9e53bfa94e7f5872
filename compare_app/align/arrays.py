"""The kinds of array that the aligner works on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]


def by_column(columns: Sequence[NDArray[Any]]) -> Floats:
    """The columns of a table, each in one stretch of memory: tables are filled and read by column, and have many rows."""
    table: Floats = np.stack(columns).astype(np.float32, copy=False).T
    return table
