"""Who says a quote in reports written apart: nobody gave it to another, and they call one person what they like. All invented."""

from __future__ import annotations

import pytest

from compare_app.align import align
from compare_app.changes.describe import describe
from tests.text.making import version_of

ONE = (
    "Osk Pier to Close for a Year\n\nThe pier at Osk will be closed from May, the harbour board said on Monday, and the ferry is to "
    "leave from Delby until the piles are mended.\n\n{}\n\nMore than forty families live from the stalls along the boards, and many of "
    "them had laid in stock for the summer."
)
OTHER = (
    "Stallholders fear for their summer as boards are torn up\n\nMost of the forty stalls were shuttered when the news reached the "
    "waterfront, and a queue had formed before the office that hands out licences.\n\n{}\n\nAldous Brandt, who sells whelks, said he "
    "would not wait for a year, and that the guild had known of the rot since autumn."
)


def kinds(here: str, there: str) -> set[str]:
    """What became of the quotes between two reports with these sentences."""
    versions = version_of(ONE.format(here)), version_of(OTHER.format(there))
    found = describe(versions, align(versions))
    assert found.apart == {(0, 1)}
    return {event.kind for event in found.quote_events}


SAID = "“We are not closing a pier, we are saving one from the sea,” {}."


def test_two_people_who_are_both_named_where_they_speak_are_told_apart() -> None:
    assert kinds(SAID.format("Piet Aldous told the board"), SAID.format("Ines Orr told the board")) == {"reattributed"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mr. Orr told the board", "his mother, Dorothea, told the board"),
        ("Piet Aldous told the board", "Pier said"),
        ("the Harbour Board said in a letter", "Delby said in a letter"),
    ],
)
def test_a_name_of_one_word_may_be_another_for_the_same_speaker(one: str, other: str) -> None:
    assert "reattributed" not in kinds(SAID.format(one), SAID.format(other))
