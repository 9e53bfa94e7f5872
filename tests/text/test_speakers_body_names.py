"""Names of bodies with small words in them, in letters and of one word, which speak: before and behind their verb."""

from __future__ import annotations

import pytest

from .making import version_of

NAMES = [
    "Museum of the City of Delby", "Port Authority of New York and New Jersey", "Centers for Disease Control and Prevention",
    "U.S. Court of Appeals for the Ninth Circuit", "Office of Management and Budget", "Center for Fair Elections",
    "Holm Center for Justice", "Department for Transport", "Department for Work and Pensions", "Council on Foreign Fish",
    "International Committee of the Red Cross", "Delby Conference of Catholic Bishops", "Army Corps of Engineers",
    "U.S. Fish and Wildlife Service", "A.C.L.U.", "N.F.L.", "FBI", "NFL", "BBC", "SEC", "Army", "Navy", "Vatican",
    "Treasury", "U.S. Coast Guard", "Fed", "Marsh County Sheriff's Office", "Marsh County District Attorney's Office",
]  # fmt: skip
BARE = [
    "Immigration and Customs Enforcement", "Delby Gas and Electric", "Doctors Without Borders",
    "Americans for Lower Bills", "Mothers Against Drunk Sailing", "Children's Hospital of Delby", "Focus on the Family", "Customs and Border Protection",
]  # fmt: skip


def _speaker(text: str) -> str | None:
    speaker = version_of(text).quotes[0].speaker
    name = speaker.name if speaker is not None else None
    return name.removeprefix("The ") if name is not None else None


@pytest.mark.parametrize(
    ("said", "name"), [*((f"the {name}", name) for name in NAMES), *((name, name) for name in BARE)]
)
def test_a_body_speaks_by_its_whole_name(said: str, name: str) -> None:
    begins = said[0].upper() + said[1:]
    assert _speaker(f"{begins} said that it was “deeply troubled by the report.”") == name
    assert _speaker(f"“We are deeply troubled by the report,” {said} said in a statement.") == name
    assert _speaker(f"In a statement on Friday, {said} called the report “deeply troubling and wrong.”") == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“We waited,” said Center for Fair Elections president Ana Ruiz.", "Ana Ruiz"),
        ("“We waited,” said Department for Transport spokesman Bo Lund.", "Bo Lund"),
        ("“We waited,” said Ana Ruiz of the Center for Fair Elections.", "Ana Ruiz"),
        ("“We waited,” said Marsh County Sheriff's Deputy Ana Ruiz.", "Ana Ruiz"),
        ("“We waited,” said U.S. Army Capt. Ana Ruiz.", "Ana Ruiz"),
        ("Ana Ruiz, of the U.S. Court of Appeals for the Ninth Circuit, called it “a mistake of the lower court.”", "Ana Ruiz"),
    ],
)  # fmt: skip
def test_who_works_for_a_body_speaks_by_his_own_name(text: str, name: str) -> None:
    assert _speaker(text) == name


BID = "Halden Pharma rejected a $9 billion bid from Merrow Laboratories on Thursday.\n\n"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Merrow has made 11 purchases since 2009. The company said then that it was “committed to science.”", "Merrow Laboratories"),
        ("“We are disappointed,” Merrow said. The company said it would be “disciplined in all things.”", "Merrow Laboratories"),
        ("Halden employs 6,200 people. The company said it was “committed to science.”", "Halden Pharma"),
    ],
)  # fmt: skip
def test_of_two_companies_the_one_that_does_something_last_is_meant(text: str, name: str) -> None:
    speaker = version_of(BID + text).quotes[-1].speaker
    assert speaker is not None
    assert speaker.name == name


def test_it_in_an_aside_is_the_body_of_the_sentence_before() -> None:
    said = "The Mesa School District defended its lists. The novel, it said, is “a work of literature.”"
    assert _speaker(said) == "Mesa School District"


def test_a_legal_form_hides_no_kind() -> None:
    assert (
        _speaker("Hartwell Stores Inc. lost money. The retailer said it was “a smooth change.”")
        == "Hartwell Stores Inc."
    )


def test_a_court_is_meant_by_what_it_is_unless_it_only_hears() -> None:
    assert (
        _speaker("The U.S. Supreme Court ruled. The court called the law “a clear violation.”") == "U.S. Supreme Court"
    )
    assert _speaker("The Supreme Court will sit. The court heard that he was “a thief in uniform.”") is None
