"""Text without full stops is cut into pieces where it pauses."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from compare_app.model.spans import Span
from compare_app.text.sentences import split
from compare_app.text.unbroken import LONGEST, cut

CLAUSES = [
    "the gate stood open",
    "nobody on the weir had a key",
    "the water came at four",
    "the mayor slept through it",
]


def spoken(count: int, every: str = ", ") -> str:
    return every.join(f"{CLAUSES[k % 4]} in year{k * k}" for k in range(count))


def test_what_is_no_longer_than_a_sentence_may_be_stays_whole() -> None:
    text = "x" * LONGEST
    assert list(cut(text, Span(0, LONGEST))) == [Span(0, LONGEST)]


def test_a_transcript_without_full_stops_is_cut_behind_its_commas() -> None:
    text = spoken(400)
    pieces = [span.of(text) for span in split(text, 0, len(text), "en")]
    assert len(pieces) > 10
    assert all(piece.endswith(",") for piece in pieces[:-1])


def test_without_any_sign_it_is_cut_between_words() -> None:
    text = spoken(400, " ")
    pieces = [span.of(text) for span in split(text, 0, len(text), "en")]
    assert len(pieces) > 10
    assert " ".join(pieces) == text


def test_versions_are_cut_alike_behind_the_place_where_they_differ() -> None:
    one = spoken(600)
    other = "and then he said, quite suddenly, that " + one
    first, second = ({span.of(text) for span in split(text, 0, len(text), "en")} for text in (one, other))
    assert len(first & second) > 0.8 * len(first)


@given(st.text(alphabet="ab,;\n é", min_size=2000, max_size=6000), st.integers(0, 500))
def test_the_pieces_tile_the_stretch_but_for_white_space(text: str, start: int) -> None:
    pieces = list(cut(text, Span(start, len(text))))
    assert "".join("".join(piece.of(text).split()) for piece in pieces) == "".join(text[start:].split())
    assert all(a.end <= b.start for a, b in pairwise(pieces))
