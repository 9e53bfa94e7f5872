"""The figures that the optional sentence model adds, on vectors made up for the test."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare_app.align import meaning
from compare_app.align.meaning import Meaning, meaning_of
from compare_app.align.semantic.bert import Read
from compare_app.model.cancel import Cancelled

WIDTH = 4


def read(words: str, *vectors: list[float]) -> Read:
    """A sentence of these words with these vectors, alike after half of the layers and after all."""
    of_words = np.array(vectors, np.float16).reshape(-1, WIDTH)
    whole = of_words.astype(np.float32).sum(0) if vectors else np.ones(WIDTH, np.float32)
    return Read((whole / np.linalg.norm(whole)).astype(np.float32), tuple(words.split()), of_words, of_words)


def made(*sentences: Read) -> Meaning:
    stems = sorted({w[:6] for s in sentences for w in s.words})
    weight = np.ones(len(stems), np.float32)
    background = np.array([0.0 if w == "the" else 1.0 for w in stems], np.float32)
    return meaning_of(sentences, {s: k for k, s in enumerate(stems)}, background, weight)


def figures(m: Meaning, i: int, j: int) -> dict[str, float]:
    found = meaning.columns(m, np.array([i]), np.array([j]))
    return {name: float(column[0]) for name, column in zip(meaning.NAMES, found, strict=True)}


X, Y, Z = [1.0, 0, 0, 0], [0, 1.0, 0, 0], [0, 0, 1.0, 0]


def test_each_word_looks_for_its_like() -> None:
    m = made(read("dike broke", X, Y), read("dam burst at dawn", X, Y, Z, Z))
    found = figures(m, 0, 1)
    assert found["near words hi"] == pytest.approx(
        2 / 2.2, abs=1e-3
    )  # both words of the first, of a mass of 2 and a little
    assert found["near words lo"] == pytest.approx(2 / 4.2, abs=1e-3)  # two of the four words of the second


def test_articles_are_no_words_to_compare() -> None:
    assert made(read("the dike", Z, X)).start.tolist() == [0, 1]


def test_what_is_usual_in_the_story_counts_for_nothing() -> None:
    m = made(*(read("dike", X) for _ in range(3)), read("mayor", Y))
    assert figures(m, 0, 1)["meaning"] == 1
    assert figures(m, 0, 1)["meaning beyond"] == pytest.approx(0.25)


def test_a_sentence_without_words_is_near_to_nothing() -> None:
    m = made(read(""), read("dike", X))
    assert figures(m, 0, 1)["near words hi"] == figures(m, 1, 0)["near senses lo"] == 0


def test_comparing_can_be_stopped() -> None:
    m = made(read("dike", X), read("dam", X))
    with pytest.raises(Cancelled):
        meaning.columns(m, np.array([0]), np.array([1]), lambda: True)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(st.sampled_from([X, Y, Z, [0.6, 0.8, 0, 0]]), max_size=4), min_size=2, max_size=5))
def test_the_figures_are_the_same_from_both_ends(sentences: list[list[list[float]]]) -> None:
    m = made(*(read(" ".join("dike" for _ in vectors), *vectors) for vectors in sentences))
    n = len(sentences)
    one, two = (side.ravel() for side in np.meshgrid(np.arange(n), np.arange(n)))
    straight, turned = (np.stack(meaning.columns(m, a, b)) for a, b in ((one, two), (two, one)))
    assert straight == pytest.approx(turned, abs=2e-4)
    assert (straight[2:] >= 0).all()
    assert (straight[2:] <= 1.001).all()
