"""Statements that newspapers print without marks, below a colon."""

from __future__ import annotations

import pytest

from tests.text.making import pieces_of, version_of

_STATEMENT = "I have let down the people of Dell, and I am sorry."


@pytest.mark.parametrize(
    ("announced", "name"),
    [
        ("Bo Orr left on Monday. In a statement, he said:", "Bo Orr"),
        ("Bo Orr issued the following statement:", "Bo Orr"),
        ("“It is late,” said Mia Holt. Bo Orr later posted:", "Bo Orr"),
    ],
)
def test_a_statement_below_a_colon_is_a_quote(announced: str, name: str) -> None:
    text = f"{announced}\n\n{_STATEMENT}\n\nThe bell rang at noon."
    quote = version_of(text).quotes[-1]
    assert [piece.of(text) for piece in quote.pieces] == [_STATEMENT]
    assert quote.kind == "direct"
    assert quote.speaker is not None
    assert quote.speaker.name == name


def test_paragraphs_that_go_on_as_i_and_we_are_one_quote() -> None:
    text = f"Bo Orr said in a letter:\n\n{_STATEMENT}\n\nWe will mend it.\n\nThe bell rang at noon."
    assert pieces_of(text) == [[_STATEMENT, "We will mend it."]]


@pytest.mark.parametrize(
    "text",
    [
        f"Here is what Bo Orr said to me:\n\n{_STATEMENT}",  # a writer who says I
        f"Bo Orr has one wish:\n\n{_STATEMENT}",  # nobody says it
        "Bo Orr said three things:\n\nThe bridge of our town is old. It is to be closed.",  # not of itself
        f"Bo Orr said:\n\n- {_STATEMENT[:-1]}",  # an item of a list
        f"Bo Orr said so.\n\n{_STATEMENT}",
    ],
)
def test_prose_below_a_colon_is_no_quote(text: str) -> None:
    assert pieces_of(text) == []
