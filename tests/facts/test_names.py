from __future__ import annotations

import pytest

from tests.facts.finding import keys, written


def test_titles_are_left_out_of_names() -> None:
    assert written("name", "Transport Minister Lorne Askew met Dr. Ines Brandt.") == ["Lorne Askew", "Ines Brandt"]


def test_a_name_with_a_small_word_inside_may_stand_at_the_head_of_a_sentence() -> None:
    assert keys("name", "The Bank of Delby rose.", "The University of Linden met.") == [
        "bank of delby",
        "university of linden",
    ]


@pytest.mark.parametrize("office", ["Secretary of State", "Deputy Secretary of Defense", "former Minister of Finance"])
def test_an_office_with_an_of_is_left_out_too(office: str) -> None:
    assert written("name", f"They met {office} Ann Roe on Monday.") == ["Ann Roe"]
    assert written("name", f"{office.title().replace(' Of ', ' of ')} Ann Roe left.")[-1:] == ["Ann Roe"]


@pytest.mark.parametrize(
    "body", ["Food and Drug Administration", "Center for Law and Policy", "Department of Health and Human Services"]
)
def test_a_body_with_an_and_in_it_is_one_name(body: str) -> None:
    assert written("name", f"The {body} met Bo Lund and Mia Holt.") == [body, "Bo Lund", "Mia Holt"]


def test_the_letters_of_a_body_with_an_and_in_it_have_its_key() -> None:
    assert (
        keys("name", "The Food and Drug Administration met.", "The FDA left.") == ["food and drug administration"] * 2
    )


def test_a_participle_that_leads_a_sentence_in_is_no_part_of_a_name() -> None:
    assert written("name", "Citing Ann Roe, the paper said it was over.") == ["Ann Roe"]


def test_a_sum_with_a_country_before_it_is_no_name() -> None:
    assert written("name", "Shares rose NZ75 cents in the hall, and the F16 jets left.") == ["F16"]


def test_a_surname_has_the_key_of_the_full_name() -> None:
    assert keys("name", "We met Maria Lopez.", "Then Lopez left.") == ["maria lopez", "maria lopez"]


def test_a_surname_of_two_people_keeps_its_own_key() -> None:
    assert keys("name", "We met Maria Lopez and Juan Lopez.", "Then Lopez left.")[-1] == "lopez"


@pytest.mark.parametrize("text", ["in the U.S. today", "in the US today", "in the United States today"])
def test_short_forms_of_countries_have_one_key(text: str) -> None:
    assert keys("name", text) == ["united states"]


def test_an_acronym_has_the_key_of_its_words() -> None:
    assert keys("name", "It joined the Northern Grain Union.", "The NGU agreed.") == ["northern grain union"] * 2


def test_the_first_word_of_a_sentence_is_no_name_by_its_capital_alone() -> None:
    assert keys("name", "Rising prices hurt.", "Increasing demand helps.") == []


def test_the_first_word_is_a_name_where_the_version_knows_it_as_one() -> None:
    assert written("name", "We saw Geelan.", "Geelan left.") == ["Geelan", "Geelan"]


def test_who_speaks_at_the_start_of_a_sentence_is_somebody() -> None:
    assert written("name", "Karvane said it was over.") == ["Karvane"]


def test_small_words_inside_a_name_are_kept() -> None:
    assert written("name", "They met Ursel von der Marn at the University of Linden.") == [
        "Ursel von der Marn",
        "University of Linden",
    ]


def test_a_place_of_work_is_another_name() -> None:
    assert written("name", "They met Felix Brandt of the University of Linden.") == [
        "Felix Brandt",
        "University of Linden",
    ]


def test_a_possessive_is_not_part_of_a_name() -> None:
    assert written("name", "the office of Brandt’s wife") == ["Brandt"]


def test_german_nouns_are_no_names() -> None:
    assert written("name", "Die Ministerin Nora Feldkamp sprach mit der Presse über den Vertrag.", language="de") == [
        "Nora Feldkamp"
    ]


def test_names_go_over_wrapped_lines() -> None:
    assert written("name", "They met Maria\nLopez there.") == ["Maria\nLopez"]


def test_in_a_headline_in_capitals_only_known_words_are_names() -> None:
    found = written("name", "FERRY WITH 231 ABOARD RUNS AGROUND OFF PORT VERRIN", "The ferry hit Port Verrin.")
    assert found == ["PORT VERRIN", "Port Verrin"]


def test_in_a_headline_with_capitals_on_every_word_only_known_words_are_names() -> None:
    found = written("name", "Ruthenia Wants Border States To Leave And Join It", "The states near Ruthenia want out.")
    assert found == ["Ruthenia", "Ruthenia"]


@pytest.mark.parametrize("headline", ["Bo Lind Is Out", "Bo Lind Is Out. So Why Is He Smiling?", "Where Was Bo Lind?"])
def test_a_short_headline_with_capitals_on_every_word_is_no_name(headline: str) -> None:
    assert written("name", headline, "The firm dropped Bo Lind.")[0] == "Bo Lind"


@pytest.mark.parametrize(
    ("line", "name"),
    [("He met Anna Will and Bo May", "Bo May"), ("It aired as Where Is Bo Lind", "Bo Lind")],
)
def test_capitals_on_some_words_make_no_headline(line: str, name: str) -> None:
    assert written("name", line)[-1].endswith(name)


def test_german_places_stand_bare_behind_their_preposition() -> None:
    found = written(
        "name", "Sie reiste aus Grauburg nach Malden und stieg in Zügen und in der Stadt um.", language="de"
    )
    assert found[:2] == ["Grauburg", "Malden"]


def test_the_full_stop_of_a_company_s_short_form_belongs_to_its_name() -> None:
    assert written("name", "She left Orbina Inc. for Malden.", "He left Orbina Inc today.") == [
        "Orbina Inc.",
        "Malden",
        "Orbina Inc",
    ]
    assert keys("name", "She left Orbina Inc. for good.", "He left Orbina Inc today.") == ["orbina inc", "orbina inc"]


def test_the_agency_of_a_dateline_is_no_name_of_the_story() -> None:
    assert written("name", "VARNHOLT, May 3 (Northline) — The dam broke.") == ["VARNHOLT"]
    assert written("name", "The dam (Northline) broke.") == ["Northline"]


@pytest.mark.parametrize(
    "dateline",
    [
        "VARNHOLT, May 3 (Northline) — ",
        "VARNHOLT (Northline) - ",
        "Varnholt, Orland (NLP) -- ",
        "VARNHOLT, Orland, May 3 (Northline)—",
        "Varnholt/Malden (Northline) – ",
        "PORT VARNHOLT/MALDEN, May 3 (Northline/NLP): ",
        "(Northline) — ",
    ],
)
def test_only_the_brackets_of_a_dateline_hold_its_agency(dateline: str) -> None:
    found = written("name", f"{dateline}Mayor Ana Holt said that Peter Lindqvist had left Kessel (Grenland).")
    assert found[-4:] == ["Ana Holt", "Peter Lindqvist", "Kessel", "Grenland"]
    assert not {"Northline", "NLP", "Northline/NLP"} & set(found)


def test_brackets_behind_a_name_are_a_dateline_only_before_a_sentence() -> None:
    found = written("name", "Ana Holt (Bluewater) — who resigned — met Peter Lindqvist.")
    assert found == ["Ana Holt", "Bluewater", "Peter Lindqvist"]
