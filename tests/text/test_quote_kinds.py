"""What stands in marks and is no speech, or part of one: titles, nicknames, coined terms, single words, answers to surveys."""

from __future__ import annotations

import pytest

from tests.text.making import pieces_of
from tests.text.quoting import quotes_of


def test_14_single_marks_in_a_headline_are_a_partial_quote() -> None:
    assert quotes_of("Mayor 'overjoyed' to resign, says aide")[0][:2] == (["overjoyed"], "partial")


@pytest.mark.parametrize(
    "text",
    ["So-called “clean” coal is sold here.", "The firm sells “clean” coal here.", "It is known as “clean” coal."],
)
def test_16_scare_quotes_and_coined_terms_are_nobodys(text: str) -> None:
    assert quotes_of(text) == [(["clean"], "scare", None)]


def test_17_a_title_is_no_speech_and_what_follows_is() -> None:
    text = "She told “Morning Papers” that the deal was “dead for good.”"
    assert [(pieces, kind) for pieces, kind, _ in quotes_of(text)] == [
        (["Morning Papers"], "title"),
        (["dead for good."], "partial"),
    ]


def test_17_a_film_is_a_title() -> None:
    assert quotes_of("He directed the film “The Long Road Home” in Delby.") == [(["The Long Road Home"], "title", None)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Mia Holt said that the government's white paper, “A Sea for All,” had been written in haste.",
            "A Sea for All,",
        ),
        ("The final report, “No Safe Harbour”, was published on Monday.", "No Safe Harbour"),
        ("Speaking on the OBC's “Sunday,” Mia Holt said that she would go.", "Sunday,"),
    ],
)
def test_17_reports_and_programmes_of_a_house_on_the_air_are_titles(text: str, title: str) -> None:
    assert quotes_of(text) == [([title], "title", None)]


def test_18_a_verb_between_capitals_of_a_headline_is_no_nickname() -> None:
    assert quotes_of("Minister ‘Misled’ Members, Says Mia Holt")[0][1] == "partial"
    assert quotes_of("Robert ‘Bo’ Larkin Resigns")[0][1] == "title"


def test_18_a_nickname_swallows_nothing() -> None:
    text = "Robert “Bo” Larkin said “we won this.”"
    assert [(pieces, kind) for pieces, kind, _ in quotes_of(text)] == [
        (["Bo"], "title"),
        (["we won this."], "partial"),
    ] or [kind for _, kind, _ in quotes_of(text)] == ["title", "direct"]


def test_18_a_nickname_in_the_attribution_cuts_no_quote_in_two() -> None:
    text = "“He was late,” said his drummer, Carl “Stix” Larkin, 90. “He was always late.”"
    assert pieces_of(text) == [["He was late,", "He was always late."], ["Stix"]]


def test_19_a_survey_answer_is_partial() -> None:
    text = "Some agreed (34 % “strongly agree with it”) in the survey, it said."
    assert quotes_of(text)[0][:2] == (["strongly agree with it"], "partial")


def test_20_one_attributed_word_is_partial_with_its_speaker() -> None:
    assert quotes_of("Ruiz called the report “absurd.”") == [(["absurd."], "partial", "Ruiz")]


def test_24_a_partial_quote_in_a_paraphrase() -> None:
    assert quotes_of("He said the deal took “real courage” and would pass.") == [(["real courage"], "partial", "He")]


def test_a_german_paper_named_after_the_speaker_is_a_title_and_no_second_piece() -> None:
    text = "Die Brücke ist alt. „Wir bleiben hier“, sagte Holm der Zeitung „Der Bote“. Die Brücke wird nicht gebaut."
    assert quotes_of(text) == [(["Wir bleiben hier"], "direct", "Holm"), (["Der Bote"], "title", None)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Nach einem Bericht im Wissenschaftsmagazin „Kosmos“ haben Forscher die Brücke vermessen.",
        "Laut der Website „bruecken-heute.de“ wird die Brücke nicht gebaut.",
        "In ihrem Roman „Am anderen Ufer“ wird das Leben der Fischer geschildert.",
        "Er demonstrierte mit vielen anderen unter dem Motto „Wir bleiben!“ vor dem Rathaus.",
        "Die Stadt hat nach Angaben eines Mitarbeiters gegenüber dem „Abendboten“ die Brücke gesperrt.",
    ],
)
def test_german_titles_are_told_from_speech_by_their_place(sentence: str) -> None:
    assert [kind for _, kind, _ in quotes_of(sentence)] == ["title"]
