from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare_app.model.spans import Span
from compare_app.ui.typesetting.utf16 import Utf16Map

TEXTS = {
    "emoji": "flood 🌊 in 👩‍🚒 town",
    "combining accents": "cafe\u0301 nin\u0303o",
    "right to left": "قال «نعم» 🌊 اليوم",
    "CJK": "水位上升𠮷野家。",
    "plain": "twelve boats",
}


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_offsets_agree_with_the_encoding(text):
    found = Utf16Map(text)
    assert [found.to_qt(i) for i in range(len(text) + 1)] == [units(text[:i]) for i in range(len(text) + 1)]
    assert found.length == units(text)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_there_and_back_is_the_same_place(text):
    found = Utf16Map(text)
    assert [found.from_qt(found.to_qt(i)) for i in range(len(text) + 1)] == list(range(len(text) + 1))


def test_the_middle_of_a_pair_counts_as_its_start():
    found = Utf16Map("a🌊b")
    assert [found.from_qt(unit) for unit in range(5)] == [0, 1, 1, 2, 3]


def test_a_span_becomes_start_and_length():
    assert Utf16Map("a🌊b🌊").span_to_qt(Span(1, 4)) == (1, 5)


@given(st.text(st.characters(codec="utf-16"), max_size=40), st.data())
def test_any_text_agrees_with_the_encoding(text, data):
    at = data.draw(st.integers(0, len(text)))
    assert Utf16Map(text).to_qt(at) == units(text[:at])
    assert Utf16Map(text).from_qt(units(text[:at])) == at
