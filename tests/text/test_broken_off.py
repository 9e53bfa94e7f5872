"""Paragraphs that break off in the middle of an attribution, as clippings and feeds leave them."""

from __future__ import annotations

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.text.making import version_of

SPOKEN = """“The road is shut,” said Mia Holt, who runs the yard, adding that it was “no loss”. At the end of the meeting the chairman rose
and said: “We go on.” Bo Lund, calling it “a joke”, told the Courier that “nobody asked”, according to a person who was there — “Twice,” he said."""


@pytest.mark.parametrize(
    "text",
    [
        "“The road is shut,” the mayor,",
        "“The road is shut.” At",
        "“The road is shut,” he told them. “It isn't.”\nBusiness page, before adding",
        "Rep. Mia Holt mocked Lund on the floor as “",
        "“I could do it.”\n Bo Lund—",
    ],
)
def test_what_breaks_off_is_read(text: str) -> None:
    assert version_of(text).text == text


@given(st.randoms(use_true_random=False), st.integers(1, 40), st.booleans())
def test_any_words_of_speech_are_read(chance: random.Random, size: int, mixed: bool) -> None:
    words = re.split(r"\s", SPOKEN)
    first = chance.randrange(len(words))
    chosen = chance.sample(words, min(size, len(words))) if mixed else words[first : first + size]
    text = " ".join(chosen)
    assert version_of(text).text == text
