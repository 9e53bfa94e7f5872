"""Whose quotes are in sentences with names that no list knows, and whose are not: pronouns mean no bodies, and not a woman and a man at once."""

from __future__ import annotations

import pytest

from tests.text.making import version_of

BEFORE = "Mayor Tove Lindqvist said on Monday that the hall would be shut. “We have no choice,” she said.\n\n"


def last_speaker(text: str) -> str | None:
    quote = version_of(BEFORE + text).quotes[-1]
    return None if quote.speaker is None else quote.speaker.name


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("An old dock hand, Corin Vale, watched from the quay. “My father built that roof,” he said.", "Corin Vale"),
        ("Corin Vale watched from the quay. “My father built that roof,” he said.", "Corin Vale"),
        ("Sal Benett of Dockworkers Local 418, who lives on Kelp Street, was angry. “It is late,” he said.", "Sal Benett"),
        ("Sal Benett of Dockworkers Local 418 said his members had waited. “It is late,” he said.", "Sal Benett"),
        ("“It is late,” said Ines Fair of the watchdog group Open Harbor, which has been critical.", "Ines Fair"),
        ("“It is late,” said Ines Fair of the newspaper Delby Times.", "Ines Fair"),
        ("“It is late,” said University of Linden professor Ann Lee.", "Ann Lee"),
    ],
)  # fmt: skip
def test_a_person_whom_no_list_knows_is_told_by_what_people_do(text: str, speaker: str):
    assert last_speaker(text) == speaker


def test_somebody_called_she_is_not_called_he():
    assert last_speaker("The roof leaked. “It is late,” he said.") is None


def test_an_office_that_somebody_without_a_name_holds_is_not_the_one_named_before():
    told = "A governor of the school said the council had been warned. “We asked for it,” the governor said."
    assert last_speaker(told) is None


@pytest.mark.parametrize(
    "text",
    [
        "Members of Dockworkers Local 418 were angry. “It is late,” he said.",
        "The farmers' union Green Acre was blunt. “It is late,” he said.",
    ],
)
def test_a_pronoun_for_a_man_means_no_union(text: str):
    assert last_speaker(text) is None


def test_one_of_the_women_has_no_name() -> None:
    text = "Rita Cole opened the hall.\n\nOne of the women in line had waited for hours. “My feet hurt,” she said."
    assert last_speaker(text) is None


def test_kin_of_whom_the_speech_tells_does_not_speak() -> None:
    text = "Ana Ruiz, a sculptor, grew up in Delby.\n\nHer mother was a nurse. “{} never sat down,” she says."
    assert last_speaker(text.format("She")) == "Ana Ruiz"
    assert last_speaker(text.format("I")) is None
