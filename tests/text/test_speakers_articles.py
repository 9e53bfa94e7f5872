"""Whose a quote is, in the ways of whole articles: who has no name, who is named by a bond, whose kind no word tells."""

from __future__ import annotations

import pytest

from tests.text.making import version_of

#: A passage, and who says its last quote; None where nobody can tell.
PASSAGES: list[tuple[str, str | None]] = [
    ("“We should let them merge and rot,” Mr. Bo Voss quoted Lorna Holt as saying.", "Lorna Holt"),
    ("Lorna Holt wrote it in May. “We should let them merge and rot,” Mr. Bo Voss quoted her as saying.", "Lorna Holt"),
    ("The mayor's counsel, Martin Orr, praised Ms. Lorna Holt as “a fierce friend of trade” and urged a vote.", "Martin Orr"),
    ("Two officials said that the vetting by Ana Roe had been rushed, one of them describing it as “a prayer.”", None),
    ("“She found texts,” a source close to the couple dished. “Lots of texts.”", None),
    ("Ana Vane's mom and manager, Gloria, isn't buying it. “I never liked his eyes,” she told the Courier.", "Gloria"),
    ("One came from Brill's first wife, actress Jolene Tate — who added: “Told you.”", "Jolene Tate"),
    ("Her likely opponent next fall, Sen. Buck Orr, offered prayers but warned against “playing politics.”", "Buck Orr"),
    ("I asked one of them, Philippa Crane, about this. When I did, she replied by email that she had “always told.”", "Philippa Crane"),
    ("When I asked one of them, Philippa Crane, about this, she replied by email that she had “always been open.”", "Philippa Crane"),
    ("The coroner for Exeter and Greater Devon, Philippa Lund, said the delay was “wholly unacceptable”.", "Philippa Lund"),
    ("Karen Broad was glad. One, who has worked there for years, said she had seen nobody. “I did my crossword,” she said.", None),
    ("Philippa Lund spoke. She ended with a line from Sheila Cole's letter, which she said should be “read slowly”.", "Philippa Lund"),
    ("County Judge-Executive Marla Orr said it would be honored. “There's going to be a plaque,” she said.", "Marla Orr"),
    ("Ana Roe left.\n\nThe minister has fled. His deputy, Celestine Aba, denied it. “The minister is resting,” she said.", "Celestine Aba"),
    ("A Red Cross volunteer who gave his name only as Moussa said he had stopped. “After that you carry,” he said.", "Moussa"),
    ("Associate Dean Corey Blythe came. Blythe responds: “It's private.”", "Corey Blythe"),
    ("Republican Sen. Grant Orr and his Democratic rival, former pilot Colleen Shaw, met. Orr called it a lie. “It's Captain Shaw,” the Democrat replied.", "Colleen Shaw"),
    ("Sen. Grant Orr (R-Del.) spoke. Orr called it a lie.\n\nRepublican Bo Lund came too. “I see,” the Republican said.", "Bo Lund"),
    ("DI Paul Holt of Dell police praised the witnesses. Two had died. “I'm sorry Mr Ellis isn't here,” the detective said.", "Paul Holt"),
    ("Ramona Telles waited.\n\nBut a former colleague who worked with him for years said he had lost sleep. “He's a farm kid,” she said.", None),
    ("Fiona Marsh did not answer, but a person close to her said she felt “a certain amount of relief.”", None),
    ("The mill closed. Lund's chief operating officer, Pieter Claes, told a paper so. He described it as “smaller than that”.", "Pieter Claes"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), PASSAGES)
def test_the_last_quote_is_by(text: str, name: str | None) -> None:
    speaker = version_of(text).quotes[-1].speaker
    assert (speaker.name if speaker is not None else None) == name


def test_a_string_before_a_noun_is_no_speech() -> None:
    (quote,) = version_of("The “Velvet Hours” singer, 29, called off her wedding on Monday.").quotes
    assert quote.kind in ("title", "scare")


def test_speech_is_speech_whatever_verb_an_unnamed_source_has() -> None:
    quotes = version_of("“She found texts,” a source close to the couple dished. “Lots of texts.”").quotes
    assert [quote.kind for quote in quotes] == ["direct"]


@pytest.mark.parametrize(
    "text",
    [
        "Lund's campaign had it up within minutes under the headline “Delby, We Have a Candidate.”",
        "Analyst Grace Orr at Lund & Partners kept her “overweight” rating on Monday.",
    ],
)
def test_headlines_and_ratings_are_no_speech(text: str) -> None:
    assert version_of(text).quotes[-1].kind in ("title", "scare")
