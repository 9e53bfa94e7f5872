"""What begins with a title or a first name and is nobody: hospitals, counties, roads, companies, ships."""

from __future__ import annotations

import pytest

from compare_app.text.names.titles import bare_name
from tests.text.making import version_of

NOBODY = [
    "Mercy General Hospital", "Prince William County", "Prince George's County", "Major Oil", "Judge Road", "St. Mary's Medical Center", "Bishop Ranch", "Justice Department",
    "Attorney General's Office", "King County", "Cardinal Health", "General Motors", "General Mills", "Major League Baseball", "Father Judge High School", "Admiral Nimitz Hotel",
    "Queen Elizabeth II Hospital", "Chief Oil & Gas", "Gov. Mario Orr Bridge", "Captain Cook Memorial", "Judge Rotenberg Center", "Governor Mifflin Hall", "Clean House Now",
]  # fmt: skip
SOMEBODY = [
    ("General Hall", "Hall"), ("Judge Joe Church", "Joe Church"), ("Mayor Ana Street", "Ana Street"), ("Senator Rosa Mills", "Rosa Mills"),
    ("Associate Dean Corey Lund", "Corey Lund"), ("County Judge-Executive Marla Orr", "Marla Orr"), ("Attorney-General Bo Lund", "Bo Lund"), ("Dean Holt", "Dean Holt"),
]  # fmt: skip


@pytest.mark.parametrize("name", NOBODY)
def test_a_title_at_the_head_of_a_body_or_place_is_part_of_its_name(name: str) -> None:
    assert bare_name(name) == (name, ())


@pytest.mark.parametrize(("mention", "name"), SOMEBODY)
def test_who_is_called_like_a_place_is_somebody(mention: str, name: str) -> None:
    assert bare_name(mention)[0] == name


@pytest.mark.parametrize("name", NOBODY)
def test_no_fact_makes_a_person_of_them(name: str) -> None:
    version = version_of(f"The storm hit on Tuesday, and {name} was closed. Officials of {name} met on Monday.")
    assert [fact.key for fact in version.facts if fact.about == "person"] == []


@pytest.mark.parametrize("name", ["Mercy General Hospital", "Wayne County", "St. Jude", "Justice Department"])
def test_they_speak_by_their_whole_name(name: str) -> None:
    (quote,) = version_of(f"The storm hit. “We were closed for two days,” {name} said. “We open today.”").quotes
    assert quote.speaker is not None
    assert quote.speaker.name == name


def test_an_office_of_an_attorney_general_is_nobody_with_a_rank() -> None:
    text = "The state Attorney General's office said on Monday that the contract was “a mess.”"
    (quote,) = version_of(text).quotes
    assert quote.speaker is not None
    assert quote.speaker.name in (None, "Attorney General's office")
