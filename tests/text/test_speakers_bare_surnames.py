"""Whom “he” means where people are named by the surname alone, as in an excerpt."""

from __future__ import annotations

import pytest

from .making import version_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kerrigan retired in 2009. “I was tired,” he said.", "Kerrigan"),
        ("But Kerrigan made clear that he would veto the bill. “It’s not going to happen,” he said.", "Kerrigan"),
        ("In Delby, Kerrigan drew a crowd of 300. “This is what it looks like,” she told them.", "Kerrigan"),
        ("Lund won Delby. Kerrigan lost it. “We will fight on,” she said.", "Kerrigan"),
        ("Marchers filled the square. “It was loud,” she said.", None),
        ("Parliament passed the bill in May. “It was a mistake,” he said.", None),
        ("London was quiet. “It was eerie,” he said.", None),
        ("Lund paid and Kerrigan left. “It was late,” he said.", None),
        ("Bo Lund spoke. A lawmaker shrugged. Kerrigan laughed. “It is nothing,” she said.", None),
    ],
)
def test_a_surname_alone_is_somebody_by_what_it_does_and_the_pronoun(text: str, name: str | None) -> None:
    (quote,) = version_of(text).quotes
    assert quote.speaker is not None
    assert quote.speaker.name == name
