"""An attribution behind a claim that another report states by itself is lost; one that says no more of it is not told."""

from __future__ import annotations

import pytest

from tests.changes.making import linked

LOST = [
    ("en", "The dam will displace 20,000 villagers, a study by the university found.", "The dam will displace 20,000 villagers.", "a study by the university found"),
    ("en", "The ring was stolen from the vault by a former guard, detectives believe.", "A former guard stole the ring from the vault.", "detectives believe"),
    ("de", "Der Staudamm vertreibt die Bauern aus dem Tal, teilte das Ministerium am Abend mit.", "Der Staudamm vertreibt Bauern aus dem ganzen Tal.", "teilte das Ministerium am Abend mit"),
    ("fr", "Le barrage chassera les paysans de la vallée, a affirmé un syndicat.", "Le barrage va chasser les paysans de toute la vallée.", "a affirmé un syndicat"),
    ("es", "La presa expulsará a los campesinos del valle, afirmó un sindicato.", "La presa va a expulsar del valle a los campesinos.", "afirmó un sindicato"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "a", "b", "source"), LOST)
def test_a_source_behind_the_whole_claim_is_lost_where_the_claim_stands_bare(
    language: str, a: str, b: str, source: str
) -> None:
    left, _, found = linked(a, b, language)
    told = [c for c in found.changes if c.kind == "attribution"]
    assert [(c.reason, c.b) for c in told] == [("lost", None)]
    assert told[0].a is not None
    assert source in left.text
    assert set(told[0].a.of(left.text).split()) <= set(source.split())


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The ring was stolen from the vault by a former guard, detectives believe.", "Detectives think that a former guard stole the ring from the vault."),
        ("The ring was stolen from the vault by a former guard, detectives believe.", "A former guard allegedly stole the ring from the vault."),
        ("The dam will displace the farmers of the valley, a study found.", "The farmers of the valley met on Monday to talk of the dam and of its price."),
        ("The dam will displace the farmers of the valley, she said.", "The farmers of the valley will be displaced by the dam."),
    ],
)  # fmt: skip
def test_nothing_is_lost_where_somebody_says_it_or_something_else_is_told(a: str, b: str) -> None:
    *_, found = linked(a, b)
    assert [c for c in found.changes if c.kind == "attribution" and c.reason == "lost"] == []


def test_what_a_bill_would_do_it_does() -> None:
    a = "Drivers who smoke at the wheel would be fined up to $100 under the bill, which the house passed on Monday."
    b = "The legislation, approved on Monday, sets fines of as much as $100 for motorists who smoke at the wheel."
    *_, found = linked(a, b)
    assert [c for c in found.changes if c.kind == "certainty"] == []


def test_a_first_for_years_that_is_doubted_is_stated_flatly_as_none_for_years() -> None:
    a = "Nine goats were killed at a farm near Orm on Sunday in what is thought to be the first lynx attack in the area for 80 years."
    b = "The area had not seen a lynx attack for 80 years."
    *_, found = linked(a, b)
    assert [c.reason for c in found.changes if c.kind == "certainty"] == ["lost"]


def test_a_vote_told_in_two_forms_is_compared() -> None:
    a = "The Orm council approved the stadium by 9 votes to 4 after a debate of six hours."
    b = "Following six hours of debate, the stadium won the Orm council's approval, 8-5."
    *_, found = linked(a, b)
    assert [c.reason for c in found.changes if c.kind == "number"] == ["replaced"]


def test_a_figure_that_one_report_has_as_unverified_and_the_other_as_a_round_one_is_surer_there() -> None:
    a = "A leaflet says that an unverified 60 percent of the tenants of Orm is ready to strike over the heating."
    b = "The Orm Post had the news as well, writing that some 60 percent of Orm tenants said they wanted to strike."
    *_, found = linked(a, b)
    assert [c.reason for c in found.changes if c.kind == "certainty"] == ["lost"]
    *_, found = linked(a, b.replace("some 60", "an unconfirmed 60"))
    assert not [c for c in found.changes if c.kind == "certainty"]


def test_a_length_of_time_is_told_as_the_time_since_when() -> None:
    a = "The bridge at Orm has been closed for two weeks."
    *_, found = linked(a, "The bridge at Orm was closed two weeks ago.")
    assert [c for c in found.changes if c.kind in ("number", "date")] == []


def test_a_dollar_sign_with_its_country_a_space_before_it_is_the_same_sum() -> None:
    a = "Butter at the market of Orm fetched $4.80 a pound on Friday."
    *_, found = linked(a, a.replace("$", "US $"))
    assert [c.kind for c in found.changes if c.kind in ("number", "name")] == []
