"""Names behind titles as newspapers write them, and surnames of two words: what is part of a name, and what is not."""

from __future__ import annotations

import pytest

from .making import version_of


def _speakers(text: str) -> list[str | None]:
    return [quote.speaker.name if quote.speaker is not None else None for quote in version_of(text).quotes]


@pytest.mark.parametrize(
    "title",
    [
        "Assistant DA", "Delby DA", "ADA", "GM", "COO", "Brig. Gen.", "Spc.", "Pfc.", "Msgr.", "Fr.", "Atty.", "Del.", "Fr",
        "Sgt. 1st Class", "Work and Pensions Secretary", "Commissioner of Health",
        "Quarterback", "Warden", "Provost", "Paramedic", "Undersheriff", "Architect", "Astronaut", "Professor Emeritus",
        "Jockey", "Shop Steward", "Mullah", "Maulana", "Council Member", "Gov.-elect", "ex-President",
    ],
)  # fmt: skip
def test_a_title_is_no_part_of_a_name(title: str) -> None:
    text = f"“We will see,” said {title} Tavon Krasnik.\n\nLater the vote failed.\n\n“It is done,” Krasnik said."
    assert _speakers(text) == ["Tavon Krasnik", "Tavon Krasnik"]


@pytest.mark.parametrize("noun", ["Pitcher", "Filmmaker", "Resident", "Coroner", "Rancher", "Voter", "Engineer"])
def test_a_noun_before_a_surname_is_no_first_name(noun: str) -> None:
    text = f"“We will see,” said Tavon Krasnik. Krasnik left.\n\n{noun} Krasnik said it was “a good thing for us all.”"
    assert _speakers(text) == ["Tavon Krasnik", "Tavon Krasnik"]


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Bill de Brassio", "de Brassio"), ("Ulla von der Layen", "von der Layen"), ("Omar bin Salem", "bin Salem"),
        ("Nadir al-Maluki", "Mr. Maluki"), ("Bashir el-Hassad", "Hassad"), ("Sheila Jackson Orr", "Jackson Orr"),
        ("Jim Vander Laan", "Vander Laan"), ("Jim Vander Laan", "Mr. Vander Laan"), ("Kim St. Clair", "St. Clair"),
        ("Lena Orsay Holm", "Orsay Holm"), ("Rep. Lena Orsay Holm", "Ms. Orsay Holm"), ("Juan de la Torre", "De la Torre"),
    ],
)  # fmt: skip
def test_a_surname_of_two_words_is_its_bearers(full: str, short: str) -> None:
    text = f"{full} owns the hangar.\n\n“It was a clear day,” {short} said."
    assert _speakers(text) == [full.removeprefix("Rep. ")]


def test_who_works_for_a_surname_with_a_small_word_is_himself() -> None:
    assert _speakers("Bill de Brassio left. “It is done,” said de Brassio spokesman Eric Lund.") == ["Eric Lund"]
    assert _speakers("Bill de Brassio left. “It is done,” de Brassio's spokesman, Eric Lund, said.") == ["Eric Lund"]


def test_another_with_one_of_the_two_surnames_is_another() -> None:
    text = "Lena Orsay Holm owns the hangar.\n\n“It was a clear day,” Pia Holm said. “It was,” said Ms. Holm."
    assert _speakers(text)[0] == "Pia Holm"


def test_a_role_within_a_sentence_is_no_first_name() -> None:
    text = "“We will see,” said Tavon Krasnik. Some voted for Public Advocate Krasnik.\n\n“It is,” Krasnik said."
    assert _speakers(text) == ["Tavon Krasnik", "Tavon Krasnik"]


@pytest.mark.parametrize(
    "text",
    [
        "The film, directed by Joan Lake, is good. “It was a wet spring,” Ms. Lake said.",
        "“It was a wet spring,” said Sen. Joan Lake.",
        "Joan Lake met Rob Dean in 1998. “It was a wet spring,” Lake said.",
    ],
)
def test_a_surname_may_be_a_word_of_places(text: str) -> None:
    assert _speakers(text) == ["Joan Lake"]


def test_a_place_with_a_first_name_is_nobody() -> None:
    assert "Albert Hall" not in _speakers("They sang at the Albert Hall. “It was a wet spring,” he said.")


def test_who_holds_a_see_is_named_behind_it() -> None:
    text = "“It will pass,” said the Archbishop of Delby, Tavon Krasnik."
    assert _speakers(text) == ["Tavon Krasnik"]


def test_a_statement_is_whose_who_sent_it_last() -> None:
    text = "After the report was published, Ana Orr sent a statement. “We dispute the findings of it,” it reads."
    assert _speakers(text) == ["Ana Orr"]


def test_what_is_somebodys_may_have_a_capital() -> None:
    text = "He was told when Brett Coffman's MRI came back.\n\n“I helped him,” Coffman said."
    assert _speakers(text) == ["Brett Coffman"]


def test_a_body_of_the_state_keeps_its_whole_name() -> None:
    assert _speakers("The State Legislature called it “a scandalous record of waste.”") == ["State Legislature"]
    assert _speakers("The State Senate called it “a scandalous record of waste.”") == ["State Senate"]


@pytest.mark.parametrize(
    "text",
    [
        "Many wore T-shirts that read “Save the Delby dam.”",
        "Update: The firm sent a note. “We dispute that,” it reads.",
    ],
)
def test_a_label_and_a_shirt_are_nobody(text: str) -> None:
    assert set(_speakers(text)) <= {None}
