"""The regressions, and the networks that correct what they leave open."""

from __future__ import annotations

import numpy as np
import pytest

from compare_app.align import context, evidence
from compare_app.align.aids import Aids
from compare_app.align.regression import SURE, Together, Weights, probability
from compare_app.align.scoring import together, weights
from tests.bench.networks import networks


def base(bias: float = 0.0) -> Weights:
    """Two figures that say nothing by themselves."""
    return Weights(("a", "b"), np.zeros(2, np.float32), np.ones(2, np.float32), np.zeros(2, np.float32), bias)


def corners(times: int = 200) -> tuple[np.ndarray, np.ndarray]:
    """Either of two figures speaks for a pair, both together do not."""
    x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]] * times, np.float32) * 2 - 1
    return x, (x[:, 0] != x[:, 1]).astype(np.float32)


def test_networks_learn_what_no_sum_of_figures_says() -> None:
    x, y = corners(times=2000)
    nets = networks(x, y, np.ones(len(y), np.float32), np.zeros(len(y), np.float32))
    table = x[:4]
    added = nets.odds(base(), table, np.zeros(4, np.float32))
    assert (probability(added) > 0.5).tolist() == [False, True, True, False]


def test_what_a_regression_is_sure_of_is_left_alone() -> None:
    nets = Together(np.ones((2, 1), np.float32), np.ones(1, np.float32), np.ones(1, np.float32))
    odds = np.array([0.0, SURE, -SURE, SURE - 0.1], np.float32)
    added = nets.odds(base(), np.ones((4, 2), np.float32), odds)
    assert (added != 0).tolist() == [True, False, False, True]


def test_a_row_is_corrected_alike_wherever_it_stands() -> None:
    nets, own = together(Aids()), weights(Aids())[1]
    rng = np.random.default_rng(1)
    table = (own.mean + rng.normal(size=(6000, len(own.names))) * own.scale).astype(np.float32)
    odds = np.zeros(len(table), np.float32)
    every = nets.odds(own, table, odds)
    for at in (0, 17, 5999):
        assert nets.odds(own, table[at : at + 1], odds[:1])[0] == pytest.approx(every[at], abs=2e-4)


@pytest.mark.parametrize("aids", [Aids(v, m) for v in (False, True) for m in (False, True)])
def test_the_kept_weights_know_all_figures(aids: Aids) -> None:
    own, everything = weights(aids)
    assert own.names == evidence.names(aids)
    assert everything.names == (*evidence.names(aids), *context.names(aids))
    assert together(aids).into.shape[0] == len(everything.names)
