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
    parts = [c.T if isinstance(c, np.ndarray) else np.stack(c).astype(np.float32, copy=False) for c in columns]
    return (parts[0] if len(parts) == 1 else np.concatenate(parts)).T
