"""Words: where they begin and end, whatever stands beside them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare_app.text.words import fold, words

#: Letters of several scripts, marks that belong to a letter, signs that may stand within a word, and what parts words.
_SIGNS = "abZé'\u2019\u02bc\u00b7\u00ad\u0301 \n-.,:1\u0663中ก\u201c\u201d\")"


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("Don\u2019t pay, she said.", ["don't", "pay", "she", "said"]),
        ("cafe\u0301 Osk", ["cafe", "osk"]),
        ("co\u00b7operate now", ["cooperate", "now"]),
        ("ferry42 sails", ["ferry42", "sails"]),
        ("weir中", ["weir", "中"]),
        ("Osk\u0142o lies", ["oskło", "lies"]),
    ],
)
def test_words_end_where_no_letter_goes_on(text: str, forms: list[str]) -> None:
    assert [w.form for w in words(text)] == forms


@given(st.text(_SIGNS, max_size=12), st.integers(0, 12), st.integers(0, 12))
def test_a_part_of_a_text_has_the_words_that_it_has_alone(text: str, one: int, two: int) -> None:
    start, end = sorted((min(one, len(text)), min(two, len(text))))
    inside = [(w.start - start, w.end - start, w.form) for w in words(text, start, end)]
    assert inside == [tuple(w) for w in words(text[start:end])]


@given(st.text(_SIGNS, max_size=12))
def test_every_letter_and_digit_is_in_a_word(text: str) -> None:
    covered = {k for w in words(text) for k in range(w.start, w.end)}
    assert {k for k, sign in enumerate(text) if sign.isalnum()} <= covered


@pytest.mark.parametrize(
    ("form", "folded"),
    [
        ("[T]his", "this"),
        ("[", "["),
        ("[]", "[]"),
        ("[T]", "t"),
        ("[Correction: it was Orr.]", "[correction: it was orr.]"),
    ],
)
def test_a_letter_in_brackets_is_the_word_s_and_other_brackets_stay(form: str, folded: str) -> None:
    assert fold(form) == folded
