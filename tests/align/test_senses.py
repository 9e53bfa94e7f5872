"""What vectors of words say about two sentences, on vectors made up for the test, and on the table of English."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare_app.align import senses
from compare_app.align.arrays import Floats
from compare_app.align.senses import Senses, senses_of
from compare_app.align.stems import stem
from compare_app.align.weights import background_weight
from compare_app.align.word_vectors import WordVectors, pack, word_vectors
from compare_app.model.cancel import Cancelled

FORMS = ("dike", "levee", "mayor", "broke", "the")
VECTORS = np.array([[1, 0, 0], [0.9, 0.436, 0], [0, 0, 1], [0, 1, 0], [0, 0.6, 0.8]], np.float32)
MADE_UP = WordVectors(
    {form: n for n, form in enumerate(FORMS)}, np.round(VECTORS * 127).astype(np.int8), np.ones(5, np.float32)
)


def made(*sentences: str, vectors: WordVectors = MADE_UP) -> Senses:
    forms = [s.split() for s in sentences]
    known = sorted({w for words in forms for w in words})
    background = np.array([0.0 if w == "the" else 1.0 for w in known], np.float32)
    numbers = [[known.index(w) for w in words] for words in forms]
    return senses_of(forms, numbers, background, np.ones(len(known), np.float32), vectors)


def english(*sentences: str) -> Senses:
    forms = [s.lower().split() for s in sentences]
    known = sorted({stem(w) for words in forms for w in words})
    background = np.array([background_weight(w, "en") for w in known], np.float32)
    numbers = [[known.index(stem(w)) for w in words] for words in forms]
    return senses_of(forms, numbers, background, background, word_vectors("en"))


def figures(m: Senses, i: int, j: int) -> dict[str, float]:
    found = senses.columns(m, np.array([i]), np.array([j]))
    return {name: float(column[0]) for name, column in zip(senses.NAMES, found, strict=True)}


def test_a_word_of_like_meaning_counts_by_its_likeness() -> None:
    found = figures(made("the dike broke", "the levee broke"), 0, 1)
    assert found["akin hi"] == pytest.approx((1 + 0.9) / 2.2, abs=0.01)  # of a mass of two words and a little


def test_a_word_without_a_vector_is_no_word_to_compare() -> None:
    found = made("dike xyzzy", "dike")
    assert np.diff(found.words.start).tolist() == [1, 1]
    assert figures(found, 0, 1)["sense"] == pytest.approx(1, abs=1e-3)


def test_articles_are_no_words_to_compare() -> None:
    assert np.diff(made("the dike", "the").words.start).tolist() == [1, 0]


def test_what_is_usual_in_the_story_counts_for_nothing() -> None:
    found = figures(made("dike", "dike", "dike"), 0, 1)
    assert found["sense"] == pytest.approx(1, abs=1e-3)
    assert found["sense beyond"] == pytest.approx(0, abs=1e-3)


def test_sentences_without_known_words_are_near_to_nothing() -> None:
    found = made("xyzzy", "dike")
    assert {figures(found, 0, 1)[name] for name in ("sense", "akin hi", "akin lo")} == {0.0}


def test_most_languages_have_no_table() -> None:
    assert word_vectors("xx") is None


def test_no_sentences() -> None:
    assert len(made().whole) == 0


@given(st.lists(st.lists(st.sampled_from([*FORMS, "xyzzy"]), max_size=6).map(" ".join), min_size=1, max_size=7))
def test_figures_are_shares_and_the_same_both_ways(sentences: list[str]) -> None:
    found = made(*sentences)
    one, two = (x.ravel() for x in np.indices((len(sentences), len(sentences))))
    there, back = (np.stack(senses.columns(found, a, b)) for a, b in ((one, two), (two, one)))
    assert np.allclose(there, back, atol=2e-4)
    assert (there[2] >= there[3]).all()
    assert (there[2:] >= 0).all()
    assert (there <= 1.001).all()


@given(st.lists(st.lists(st.sampled_from([*FORMS, "xyzzy"]), max_size=6).map(" ".join), min_size=1, max_size=7))
def test_of_large_stories_the_figures_are_the_same_without_tables(sentences: list[str]) -> None:
    found = made(*sentences)
    one, two = (x.ravel() for x in np.indices((len(sentences), len(sentences))))
    with_tables, without = (np.stack(senses.columns(m, one, two)) for m in (found, replace(found, tables=None)))
    assert np.allclose(with_tables, without, atol=2e-4)


def test_can_be_cancelled() -> None:
    found = replace(made("dike", "levee"), tables=None)
    with pytest.raises(Cancelled):
        senses.columns(found, np.array([0]), np.array([1]), lambda: True)


def test_a_table_is_read_as_it_was_packed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    weight: Floats = np.array([1, 0.5, 2, 1, 0.02], np.float32)
    path = tmp_path / "table.npz"
    path.write_bytes(pack(FORMS, VECTORS, weight))
    monkeypatch.setattr("compare_app.align.word_vectors.of_language", lambda *_: path)
    word_vectors.cache_clear()
    read = word_vectors("en")
    word_vectors.cache_clear()
    assert list(read.row) == list(FORMS)
    assert read.rows(["levee's", "nothing"]).tolist() == [1, -1]
    assert np.allclose(read.units(np.arange(5)), VECTORS, atol=0.01)
    assert np.allclose(read.weight, weight, atol=1e-3)


@pytest.mark.parametrize(
    ("words", "near", "far"),
    [("arrested", "detained", "harvested"), ("lawsuit", "sued", "sank"), ("blaze", "fire", "school"), ("physician", "doctor", "farmer")],
)  # fmt: skip
def test_the_english_table_knows_what_is_near(words: str, near: str, far: str) -> None:
    found = english(words, near, far)
    assert figures(found, 0, 1)["sense"] > figures(found, 0, 2)["sense"] + 0.2


def test_the_english_table_tells_one_statement_in_other_words() -> None:
    found = english(
        "officers arrested two men after the robbery",
        "police detained a pair of suspects following the holdup",
        "the council voted to raise parking fees",
    )
    assert figures(found, 0, 1)["akin lo"] > figures(found, 0, 2)["akin hi"]


def test_words_that_mean_nearly_the_same_are_named_once_and_never_the_same_word() -> None:
    one = ["the", "officers", "arrested", "two", "men", "after", "the", "robbery"]
    two = ["police", "detained", "men", "following", "the", "holdup", ",", "officers", "say"]
    found = {(a, b) for a, b, _ in senses.akin_words(one, two, "en")}
    assert ("arrested", "detained") in found
    assert all(stem(a) != stem(b) for a, b in found)
    assert len({a for a, _ in found}) == len({b for _, b in found}) == len(found)
    assert senses.akin_words(one, two, "xx") == ()
    assert senses.akin_words([], two, "en") == ()
