"""Logistic regressions whose weights lie in resources/align, made by tests/bench/train_links.py from labelled texts."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Self

import numpy as np

from compare_app.align.arrays import Floats
from compare_app.resources import resource


@dataclass(frozen=True, slots=True)
class Weights:
    """A logistic regression over named figures, each centred and scaled before it is weighed."""

    names: tuple[str, ...]
    mean: Floats
    scale: Floats
    weight: Floats
    bias: float

    @classmethod
    def kept(cls, which: str, names: tuple[str, ...], meaning: bool) -> Self:
        """The regression of that name over these figures; those for use with a sentence model lie apart."""
        entry = _file(meaning)[which]
        columns = np.array([entry["figures"][name] for name in names], np.float32)
        return cls(names, columns[:, 0], columns[:, 1], columns[:, 2], float(entry["bias"]))

    def odds(self, table: Floats) -> Floats:
        """Log odds, one a row of the table."""
        out = np.full(len(table), self.bias)
        for column, mean, factor in zip(table.T, self.mean, self.weight / self.scale, strict=True):
            out += (column - mean) * factor  # a product of matrices would round a row otherwise in another place
        return out.astype(np.float32)

    def parts(self, row: Floats) -> dict[str, float]:
        """What each figure of one row adds to the log odds."""
        added = (row - self.mean) / self.scale * self.weight
        return dict(zip(self.names, map(float, added), strict=True))


def probability(odds: Floats) -> Floats:
    """Log odds as probabilities."""
    chance: Floats = (1 / (1 + np.exp(-np.clip(odds, -30, 30)))).astype(np.float32)
    return chance


@lru_cache(maxsize=2)
def _file(meaning: bool) -> dict[str, Any]:
    entries: dict[str, Any] = json.loads(resource(f"align/weights{'-meaning' * meaning}.json").read_text("utf-8"))
    return entries
