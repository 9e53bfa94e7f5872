"""Sentences that were reworded and state the same: nothing of what a fact is told by is a change there."""

from __future__ import annotations

import pytest

from tests.changes.making import linked

#: Hedges, denials, shares, seasons and names in other words, as simplified and edited articles have them.
SAME: list[tuple[str, str]] = [
    (
        "Believed to be the last of its kind, the plough was lent to Ms. Holm by a farmer.",
        "The plough is thought to be the last of its kind and it was lent to Ms. Holm by a farmer.",
    ),
    (
        "Rather than asking the neighbours, the new clerk reads the meters himself.",
        "He does not ask the neighbours; the new clerk reads the meters himself.",
    ),
    (
        "Forty pupils took part, of whom half had to sing and half to hum.",
        "Forty pupils took part – half of the children had to sing and half to hum.",
    ),
    (
        "Check that your would-be captain can swim or, failing that, float.",
        "Check that your future captain can swim or float.",
    ),
    (
        "Nearly 900 sledges were rented in Orm, the vast majority in March, when they are primarily pulled by dogs.",
        "Nearly 900 sledges were rented in Orm, most of them in March, when they are mostly pulled by dogs.",
    ),
    (
        "The choir sings in all but a handful of villages.",
        "The choir sings in all but a few villages.",
    ),
    (
        "The fund has paid for courses since 2014 aimed at teaching sailors to swim.",
        "The fund has paid for courses since 2014 that aim to teach sailors to swim.",
    ),
    (
        "A goat eats a third of the hay of a cow, and half of a mule or donkey, to give as much.",
        "A goat eats only a third of the hay that a cow eats, and half that of a mule or donkey, to give as much.",
    ),
    (
        "She said that it was too soon to open the gates and advised against walking on the ice near the mill.",
        "She said that it was too soon to open the gates and said people should not walk on the ice near the mill.",
    ),
    (
        "There is no knowing what the cellar holds, said Ana Holm, a builder from the village.",
        "It is impossible to know what the cellar holds, said Ana Holm, a builder from the village.",
    ),
    (
        "Lots of nurses feel they are sleep-deprived, but they could change that by napping at noon.",
        "Many nurses feel they don't get enough sleep, but they could change that by napping at noon.",
    ),
    (
        "A wider path would help everyone, above all cyclists, says Ana Holm.",
        "A wider path would help all people, above all cyclists, says Ana Holm.",
    ),
    (
        "The new pier isn't merely a question of money and of stone; it is a question of pride, said Holm.",
        "The new pier is a question of money and of stone but it is also a question of pride, said Holm.",
    ),
    (
        "The vet found that spring-born lambs grew faster than their cousins.",
        "The vet found that lambs born in the spring grew faster than their cousins.",
    ),
    (
        "The mill is the heart of Orm's ambitions to sell its flour to the whole coast.",
        "The mill is the heart of Orm's plans to sell its flour to the whole coast.",
    ),
    (
        "The two lifts, due to open in 2021, will carry up to thirty people.",
        "The two lifts, which are planned to open in 2021, will carry up to thirty people.",
    ),
    (
        "Traders know it as the oldest port in the West African region.",
        "Traders know it as the oldest port in West Africa.",
    ),
    (
        "Their hives have dwindled to about 400, a 90% loss over a century.",
        "Their hives have shrunk to about 400, a 90% loss in one hundred years.",
    ),
    (
        "Orm has vowed to double its number of bus stops by 2030 from 60 in 2015.",
        "Orm says it will double its number of bus stops by 2030 from 60 in 2015.",
    ),
    (
        "The shed is so full of so many ladders that more shouldn't be put in there, she said.",
        "The shed is so full of ladders that more shouldn't be put in there, she said.",
    ),
]

#: Sentences as near to one another, of which one states something else.
ANOTHER: list[tuple[str, str, tuple[str, str]]] = [
    ("The council said most of the houses would be rebuilt by May.", "The council said all of the houses would be rebuilt by May.", ("certainty", "replaced")),
    ("The doctor said the children should not be given the drug in winter.", "The doctor said the children should be given the drug in winter.", ("negation", "lost")),
    ("A few people came to the meeting on the quay.", "A dozen people came to the meeting on the quay.", ("number", "vague")),
    ("The bell was cast in the autumn, the museum said.", "The bell was cast in the spring, the museum said.", ("date", "replaced")),
]  # fmt: skip

FACTS = {"number", "date", "name", "negation", "certainty", "attribution", "agent"}


@pytest.mark.parametrize(("a", "b"), SAME)
def test_no_fact_is_changed_by_other_words(a: str, b: str) -> None:
    for one, other in ((a, b), (b, a)):
        *_, found = linked(one, other)
        assert [(c.kind, c.reason) for c in found.changes if c.kind in FACTS] == []


@pytest.mark.parametrize(("a", "b", "change"), ANOTHER)
def test_another_fact_is_told(a: str, b: str, change: tuple[str, str]) -> None:
    *_, found = linked(a, b)
    assert [(c.kind, c.reason) for c in found.changes if c.kind in FACTS] == [change]


def test_states_that_are_countries_say_nothing() -> None:
    a = "The play has been staged in Norland and several Caribbean states, and returns in the spring."
    *_, found = linked(a, "The play has been put on in Norland and several Caribbean states.")
    assert "attribution" not in {c.kind for c in found.changes}


def test_a_day_that_went_is_told_though_a_number_like_it_stands_in_a_longer_word() -> None:
    a = "The fair in Orm was closed on May 3 by the council after a storm."
    *_, found = linked(
        a, "The fair in Orm was closed by the council after a storm, said a 3-year-old's mother.", drafts=True
    )
    assert ("date", "lost") in [(c.kind, c.reason) for c in found.changes]
