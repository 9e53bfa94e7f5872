"""Rivals for the words of a sentence, against plain loops."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare_app.align.candidates import Shared
from compare_app.align.rivals import FLOOR, SMOOTH, Rivals

_WORDS = 4  # of each owner


@st.composite
def competing(draw: st.DrawFn) -> tuple[list[int], list[float], list[set[int]]]:
    """The owner of each pair, its odds, and which of the owner's words it shares."""
    owners = draw(st.lists(st.integers(0, 2), min_size=1, max_size=7))
    odds = [draw(st.sampled_from([-2.0, -0.5, 0.0, 1.0])) for _ in owners]
    return owners, odds, [draw(st.sets(st.integers(0, _WORDS - 1))) for _ in owners]


def rivals_of(owners: list[int], odds: list[float], words: list[set[int]]) -> Rivals:
    entries = [(k, word) for k, found in enumerate(words) for word in sorted(found)]
    pair, word = (np.array([entry[n] for entry in entries], np.int64) for n in (0, 1))
    owner = np.array(owners)
    common = Shared(pair, word, word, word)
    weight = (word + 1).astype(np.float32)
    mass = np.full(len(owners), 10, np.float32)
    return Rivals(owner, np.array(odds, np.float32), mass, common, owner[pair] * _WORDS + word, weight)


def best_other(k: int, owners: list[int], odds: list[float]) -> int | None:
    others = [n for n in range(len(owners)) if owners[n] == owners[k] and n != k]
    return max(others, key=lambda n: (odds[n], -n), default=None)


@given(competing())
def test_the_best_rival_is_the_likeliest_other_partner_of_the_same_sentence(
    given: tuple[list[int], list[float], list[set[int]]],
) -> None:
    owners, odds, words = given
    rivals = [best_other(k, owners, odds) for k in range(len(owners))]
    assert rivals_of(owners, odds, words).best_other.tolist() == [FLOOR if r is None else odds[r] for r in rivals]


@given(competing())
def test_what_is_left_is_what_the_best_rival_does_not_share(
    given: tuple[list[int], list[float], list[set[int]]],
) -> None:
    owners, odds, words = given
    naive = []
    for k, mine in enumerate(words):
        rival = best_other(k, owners, odds)
        taken = set() if rival is None else words[rival]
        naive.append(sum(word + 1 for word in mine - taken) / (10 + SMOOTH))
    assert rivals_of(owners, odds, words).left() == pytest.approx(naive, rel=1e-5)


@given(competing())
def test_partners_share_each_word_by_their_odds(given: tuple[list[int], list[float], list[set[int]]]) -> None:
    owners, odds, words = given
    naive = []
    for k, mine in enumerate(words):
        total = 0.0
        for word in mine:
            having = [n for n in range(len(owners)) if owners[n] == owners[k] and word in words[n]]
            total += (word + 1) * math.exp(odds[k]) / sum(math.exp(odds[n]) for n in having)
        naive.append(total / (10 + SMOOTH))
    assert rivals_of(owners, odds, words).assigned() == pytest.approx(naive, rel=1e-4)
