"""Small networks that learn what the figures of a pair say in combination, beyond what a regression makes of each."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from compare_app.align.regression import Together

Floats = NDArray[np.float32]

#: How many networks, their units, the rounds over the texts, the rows of a step, its size, the pull of weights towards zero,
#: the share of units that a step does without (Srivastava et al. 2014).
NETS, UNITS, EPOCHS, ROWS, STEP, PULL, DROPPED = 3, 64, 30, 512, 0.002, 0.003, 0.2
#: No row weighs more than so many average ones.
_MOST = 20.0


def networks(x: Floats, y: Floats, weight: Floats, odds: Floats) -> Together:
    """Learn to correct the log odds `odds` of the rows of `x`, which are centred figures; `y` are their labels, 0 or 1."""
    weight = np.minimum(weight / weight.mean(), _MOST).astype(np.float32)
    into, bias, out = (
        np.hstack(parts) for parts in zip(*(_network(x, y, weight, odds, k) for k in range(NETS)), strict=True)
    )
    return Together(into, bias, out / np.float32(NETS))


def _network(x: Floats, y: Floats, weight: Floats, odds: Floats, seed: int) -> tuple[Floats, Floats, Floats]:
    """One network, by Adam (Kingma and Ba 2015) with steps that grow smaller."""
    rng = np.random.default_rng(seed)
    into = rng.normal(0, x.shape[1] ** -0.5, (x.shape[1], UNITS)).astype(np.float32)
    net = (into, np.zeros(UNITS, np.float32), np.zeros(UNITS, np.float32))
    learn = _Adam(net)
    batches = max(1, len(y) // ROWS)
    for epoch in range(EPOCHS):
        order = rng.permutation(len(y))
        for b in range(batches):
            rows = order[b::batches]
            hidden = np.tanh(x[rows] @ net[0] + net[1])
            kept = (rng.random(hidden.shape, np.float32) > DROPPED) / np.float32(1 - DROPPED)
            out = hidden * kept
            wrong = weight[rows] * (1 / (1 + np.exp(-odds[rows] - out @ net[2])) - y[rows]) / len(rows)
            back = wrong[:, None] * net[2] * kept * (1 - hidden * hidden)
            learn.step((x[rows].T @ back, back.sum(0), out.T @ wrong), STEP * (1 - epoch / EPOCHS))
    return net


class _Adam:
    def __init__(self, net: tuple[Floats, ...]) -> None:
        self._net = net
        self._first = [np.zeros_like(part) for part in net]
        self._second = [np.zeros_like(part) for part in net]
        self._steps = 0

    def step(self, slopes: tuple[Floats, ...], size: float) -> None:
        """Change the network in place."""
        self._steps += 1
        for part, slope, first, second in zip(self._net, slopes, self._first, self._second, strict=True):
            first += 0.1 * (slope - first)  # noqa: PLW2901  in place
            second += 0.001 * (slope * slope - second)  # noqa: PLW2901
            move = first / (1 - 0.9**self._steps) / (np.sqrt(second / (1 - 0.999**self._steps)) + 1e-8)
            part -= np.float32(size) * (move + np.float32(PULL) * part)  # noqa: PLW2901
