"""Sentences that were reworded and state the same: nothing of what a fact is told by is a change there."""

from __future__ import annotations

import pytest

from tests.changes.making import linked

#: Hedges, denials, shares, seasons and names in other words, as simplified and edited articles have them.
SAME: list[tuple[str, str]] = [
    (
        "Thought to be the oldest bell of the coast, it was given to Ms. Holm by the museum.",
        "The bell is believed to be the oldest of the coast and it was given to Ms. Holm by the museum.",
    ),
    (
        "Rather than relying on what people say, the new method measures how they move.",
        "It does not rely on what people say; the new method measures how they move.",
    ),
    (
        "It involved 180 students, of which half were told to tell the truth and half to lie.",
        "It involved 180 students – half of the people were told to tell the truth and half to lie.",
    ),
    (
        "Make sure that your would-be champion is born in November or, failing that, in October.",
        "Make sure that your future champion is born in November or October.",
    ),
    (
        "Nearly 32 million kites were sold in May, the vast majority in Orm, where they are primarily used for sport.",
        "Nearly 32 million kites were sold in May, most of them in Orm, where they are mostly used for sport.",
    ),
    (
        "Eels have long been overlooked as food in all but a handful of places.",
        "Eels are not usually seen as food except in a few places.",
    ),
    (
        "The union has paid for projects since 2011 aimed at promoting the eating of eels in the valley.",
        "The union has paid for projects since 2011 that aim to promote the eating of eels in the valley.",
    ),
    (
        "They need a quarter of the food of sheep, and half of pigs and hens, to make the same.",
        "They need only a quarter of the food that sheep need, and half that of pigs and hens, to make the same.",
    ),
    (
        "He warned that it was too early to sell it and cautioned against buying it from shops in the town.",
        "He warned that it was too early to sell it and said people should not buy it from shops in the town.",
    ),
    (
        "There is no telling what they are buying, said Ana Holm, a doctor at the clinic.",
        "It is impossible to say what they are buying, said Ana Holm, a doctor at the clinic.",
    ),
    (
        "Lots of us know we are sleep-deprived, but imagine if we could mend it by getting up later.",
        "Many of us know we don't get enough sleep, but imagine if we could mend it by getting up later.",
    ),
    (
        "A later start would benefit everyone, particularly families, says Ana Holm.",
        "A later start would benefit all people, particularly families, says Ana Holm.",
    ),
    (
        "Progress past this point isn't merely a matter of invention; it is a matter of safety, said Holm.",
        "There is a need for more progress and invention past this point but it is also a matter of safety, said Holm.",
    ),
    (
        "The study found that autumn-born children were stronger than their classmates.",
        "The study found that children born in the autumn were stronger than their classmates.",
    ),
    (
        "The project is a key plank in Orm's ambitions to use its dunes to become a power of the sun.",
        "The project is a key part of Orm's plans to use its dunes to become a power of the sun.",
    ),
    (
        "The two plants, due to open in 2017, will store energy for up to eight hours.",
        "The two plants, which are planned to open in 2017, will store energy for up to eight hours.",
    ),
    (
        "Officials are keenly aware of what is the most advanced program in the North African region.",
        "Officials are aware this is the most advanced program in North Africa.",
    ),
    (
        "Their numbers have dropped to about 3,000, a 95% drop over a century.",
        "Their numbers have decreased to about 3,000, a 95% decrease in one hundred years.",
    ),
    (
        "Orm has pledged to double its number of seals by the year 2022 from 121 in 2009.",
        "Orm says it will double its number of seals by the year 2022 from 121 in 2009.",
    ),
    (
        "The sea is so full of so many bottles that more shouldn't be thrown in there, she said.",
        "The sea is so full of bottles that more shouldn't be thrown in there, she said.",
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
    a = "The film has been screened in Norland and several African states, and premieres in the spring."
    *_, found = linked(a, "The film has been shown in Norland and several African states.")
    assert "attribution" not in {c.kind for c in found.changes}


def test_where_one_word_of_a_quote_is_left_the_clause_that_retells_it_has_lost_the_marks() -> None:
    a = "“It’s very hard to tell what the bank will do about the loans of the farms,” Bo Lund said."
    b = "Bo Lund said nobody knows whether the bank will act."
    for drafts in (False, True):
        *_, found = linked(a, b, drafts=drafts)
        assert [c.b.of(b) for c in found.changes if c.kind == "quote_marks" and c.b] == [b[:-1]]
