"""Logistic regressions, and what their figures say together.

The weights lie in resources/align, made by tests/bench/train_links.py from labelled texts.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Self

import numpy as np

from compare_app.align.aids import Aids
from compare_app.align.arrays import Floats
from compare_app.resources import resource

#: Log odds from which on a regression is not corrected.
SURE = 7.0
_EXTREME = 6.0  # standard deviations
_ROWS = 4096  # rows corrected at once
_ROUND = 4  # decimals: products of matrices round a row otherwise in another place


@dataclass(frozen=True, slots=True)
class Weights:
    """A logistic regression over named figures, each centred and scaled before it is weighed."""

    names: tuple[str, ...]
    mean: Floats
    scale: Floats
    weight: Floats
    bias: float

    @classmethod
    def kept(cls, which: str, names: tuple[str, ...], aids: Aids) -> Self:
        """The regression of that name over these figures; those for use with other aids lie apart."""
        entry = _file(aids)[which]
        columns = np.array([entry["figures"][name] for name in names], np.float32)
        return cls(names, columns[:, 0], columns[:, 1], columns[:, 2], float(entry["bias"]))

    def odds(self, table: Floats) -> Floats:
        """Log odds, one a row of the table."""
        out, added = np.full(len(table), self.bias), np.empty(len(table), np.float32)
        for column, mean, factor in zip(table.T, self.mean, self.weight / self.scale, strict=True):
            np.multiply(np.subtract(column, mean, out=added), factor, out=added)
            out += added  # a product of matrices would round a row otherwise in another place
        return out.astype(np.float32)

    def centred(self, table: Floats) -> Floats:
        """The figures on one scale, without the extremes."""
        out: Floats = np.clip((table - self.mean) / self.scale, -_EXTREME, _EXTREME).astype(np.float32)
        return out

    def parts(self, row: Floats) -> dict[str, float]:
        """What each figure of one row adds to the log odds."""
        added = (row - self.mean) / self.scale * self.weight
        return dict(zip(self.names, map(float, added), strict=True))


def probability(odds: Floats) -> Floats:
    """Log odds as probabilities."""
    chance: Floats = (1 / (1 + np.exp(-np.clip(odds, -30, 30)))).astype(np.float32)
    return chance


@dataclass(frozen=True, slots=True)
class Together:
    """What figures say in combination, beyond the sum of what each says: the mean of small networks of one hidden layer.

    They correct what a regression leaves open, and nothing that it is sure of. `into` (figures, units), `bias` and `out`
    (units): the networks side by side.
    """

    into: Floats
    bias: Floats
    out: Floats

    @classmethod
    def kept(cls, names: tuple[str, ...], aids: Aids) -> Self:
        """The networks over these figures."""
        entry = _file(aids)["together"]
        into = np.array([entry["into"][name] for name in names], np.float32)
        return cls(into, np.array(entry["bias"], np.float32), np.array(entry["out"], np.float32))

    def odds(self, base: Weights, table: Floats, odds: Floats) -> Floats:
        """What to add to the log odds that the regression `base` gave the rows of its table."""
        added = np.zeros(len(odds), np.float32)
        open_ = np.flatnonzero(np.abs(odds) < SURE)
        for at in range(0, len(open_), _ROWS):
            rows = open_[at : at + _ROWS]
            hidden = np.tanh(base.centred(table[rows]) @ self.into + self.bias)
            added[rows] = np.round(hidden @ self.out, _ROUND)
        return added


@lru_cache(maxsize=4)
def _file(aids: Aids) -> dict[str, Any]:
    entries: dict[str, Any] = json.loads(resource(f"align/{aids.weights}").read_text("utf-8"))
    return entries
