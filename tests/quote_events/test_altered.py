"""Words altered within the marks, and what is house style there."""

from __future__ import annotations

import pytest

from compare_app.changes.quote_events import quote_events
from compare_app.model.settings import Settings
from tests.helpers.quoted import NO_LINKS, quoted
from tests.quote_events.judging import DAM, MIXED, audit, events, gained, lost, only, with_facts


@pytest.mark.parametrize(
    "other",
    [
        "“The dam at Varn was never inspected after the flood”, Ilse Brandt said.",
        "“The dam at Varn was never inspected after the flood.” Ilse Brandt said.",
        "“The dam at Varn was never inspected, after the flood,” Ilse Brandt said.",
        "“The dam at Varn was never inspected — after the flood,” Ilse Brandt said.",
        '"The dam at Varn was never inspected after the flood," Ilse Brandt said.',
        "“The dam at Varn was never inspected after the flood …,” Ilse Brandt said.",
    ],
)
def test_a_comma_a_dash_or_another_glyph_is_punctuation(other: str) -> None:
    event = only(quoted(DAM, "Ilse Brandt"), quoted(other, "Ilse Brandt"))
    assert event.kind == "punctuation"
    assert event.weight < 0.1


def test_another_word_inside_the_marks_is_reworded() -> None:
    a, b = quoted(DAM), quoted(DAM.replace("inspected", "repaired"))
    event = only(a, b)
    assert (event.kind, lost(event, a), gained(event, b)) == ("reworded", ["inspected"], ["repaired"])


def test_a_not_lost_inside_a_quote_is_reworded_and_weighs_most() -> None:
    a, b = (
        quoted("“We did not open the lower gate that night,” she said."),
        quoted("“We did open the lower gate that night,” she said."),
    )
    event = only(a, b)
    assert (event.kind, event.reason, lost(event, a)) == ("reworded", "negation", ["not"])
    assert event.weight > 0.9


def test_a_contraction_that_loses_its_not_is_a_lost_negation() -> None:
    event = only(
        quoted("“We didn’t open the lower gate that night,” she said."),
        quoted("“We did open the lower gate that night,” she said."),
    )
    assert (event.kind, event.reason) == ("reworded", "negation")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "“He honestly [doesn’t] know where the money went,” Brandt said.",
            "“He honestly don’t know where the money went,” Brandt said.",
        ),
        (
            "“He [the mayor] knows where all the money went,” Brandt said.",
            "“He knows where all the money went,” Brandt said.",
        ),
        (
            "“[The mayor] knows where all the money went,” Brandt said.",
            "“He knows where all the money went,” Brandt said.",
        ),
        (
            "“They was [sic] told where all the money went,” Brandt said.",
            "“They was told where all the money went,” Brandt said.",
        ),
        (
            "“Where did all the f***ing money go to,” Brandt said.",
            "“Where did all the fucking money go to,” Brandt said.",
        ),
    ],
)
def test_brackets_and_redactions_alter_no_words(one: str, other: str) -> None:
    for a, b in ((one, other), (other, one)):
        event = only(quoted(a), quoted(b))
        assert (event.kind, event.lost, event.gained, event.admitted) == ("punctuation", (), (), True)


def test_an_altered_word_outweighs_a_cut() -> None:
    a = quoted(
        "“I picked up the girls and we went over the roof. My neighbour was shouting from the wall at all of us,” Brandt said."
    )
    b = quoted("“I grabbed up the girls and we climbed over the roof,” Brandt said.")
    assert only(a, b).kind == "reworded"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "“We lost 12 percent of our harvest to the river,” Brandt said.",
            "“We lost 12% of our harvest to the river,” Brandt said.",
        ),
        (
            "“We lost twelve of our houses to the river,” Brandt said.",
            "“We lost 12 of our houses to the river,” Brandt said.",
        ),
        (
            "“The colour of the river has changed since May,” Brandt said.",
            "“The color of the river has changed since May,” Brandt said.",
        ),
        (
            "“The US paid for the pumps and the wall,” Brandt said.",
            "“The U.S. paid for the pumps and the wall,” Brandt said.",
        ),
        (
            "“The health-care centre is under water again,” Brandt said.",
            "“The healthcare center is under water again,” Brandt said.",
        ),
    ],
)
def test_house_style_inside_the_marks_is_punctuation(one: str, other: str) -> None:
    event = only(with_facts(quoted(one)), with_facts(quoted(other)))
    assert (event.kind, event.lost, event.gained) == ("punctuation", (), ())


def test_a_house_style_rule_that_is_switched_off_makes_other_words() -> None:
    a, b = (
        quoted("“The colour of the river has changed since May,” Brandt said."),
        quoted("“The color of the river has changed since May,” Brandt said."),
    )
    (event,) = quote_events((a, b), NO_LINKS, Settings(not_equal=frozenset({"spelling variants"})))
    assert event.kind == "reworded"


def test_another_number_inside_the_marks_is_reworded() -> None:
    a, b = (
        quoted("“We lost 12 percent of our harvest to the river,” Brandt said."),
        quoted("“We lost 14% of our harvest to the river,” Brandt said."),
    )
    assert only(with_facts(a), with_facts(b)).kind == "reworded"


def test_an_altered_word_belongs_to_the_quote_that_has_it() -> None:
    a = quoted("“The bridge at Osk is safe,” Brandt said. “It will stay safe for many years.”", pieces=[2])
    b = quoted("“The bridge at Osk is safe,” Brandt said. “It will stay open for many years.”")
    found = events(a, b)
    assert [(e.kind, e.b, lost(e, a), gained(e, b)) for e in found] == [
        ("same", 0, [], []),
        ("reworded", 1, ["safe"], ["open"]),
    ]


def test_words_of_another_quote_are_never_the_wording_of_this_one() -> None:
    """“That is no punishment” was not reworded into what somebody else had said."""
    a, b = audit(), quoted(MIXED, ("Marlow", "Piet Marlow"), pieces=(2,))
    assert not [event for event in events(a, b) + events(b, a) if event.kind == "reworded"]


def test_whole_sentences_that_went_and_came_around_a_kept_one_are_no_rewording() -> None:
    a = quoted(
        "“The town is owed an honest count, and until we have one Mr Ashby cannot sign for us,” said Piet Marlow.",
        "Piet Marlow",
    )
    b = quoted(MIXED, ("Marlow", "Piet Marlow"), pieces=(2,))
    event = only(a, b)
    assert event.kind == "truncated"
    assert lost(event, a) == ["The town is owed an honest count, and"]
    assert gained(event, b) == ["The survey was copied, not carried out"]


def test_a_statement_of_common_words_is_known_by_who_says_it_however_it_is_contracted() -> None:
    a = quoted(
        "“I have not got the words and I am usually full of them,” said Piet Marlow.",
        "Piet Marlow",
    )
    b = quoted(
        "“I’ve not got the words,” said Marlow. “My sister won’t believe it.”", ("Marlow", "Piet Marlow"), pieces=(2,)
    )
    assert (only(a, b).a, only(a, b).b) == (0, 0)
    other = quoted(
        "“I’ve not got the words,” said Orr. “My sister won’t believe it.”", ("Orr", "Dana Orr"), pieces=(2,)
    )
    assert {event.kind for event in events(a, other)} == {"dropped", "added"}


def test_a_sentence_cut_between_two_that_begin_alike_is_told_as_the_sentence() -> None:
    a = quoted("“We shut the house for good. We did not do so lightly. We hope to open again,” Ilse Brandt said.")
    b = quoted("“We shut the house for good. We hope to open again,” Ilse Brandt said.")
    event = only(a, b)
    assert (event.kind, lost(event, a), gained(event, b)) == ("truncated", ["We did not do so lightly"], [])


def test_a_word_is_itself_before_another_form_of_it() -> None:
    a = quoted("“Look, to be honest, the tunnel leaks, it has always leaked, and it will be shut,” Ilse Brandt said.")
    b = quoted("“The tunnel leaks and it will be shut,” Ilse Brandt said.")
    event = only(a, b)
    assert (event.kind, lost(event, a)) == ("truncated", ["Look, to be honest", "it has always leaked"])


def test_a_quote_that_its_own_version_gives_twice_is_not_lacking_from_the_other_that_gives_it_once_in_other_words() -> (
    None
):
    a = quoted(
        "Hospital to shut\n\n“Somebody is going to have a baby on the side of Route 16,” Brandt said.",
        roles=("headline",),
    )
    b = quoted(
        "“Somebody is going to have a baby on the side of the road,” says doctor\n\n"
        "“Somebody is going to have a baby on the side of the road,” Brandt said.",
        roles=("headline",),
    )
    told = {event.b: event for event in events(a, b)}
    assert (told[1].kind, told[0].kind, told[0].reason) == ("reworded", "added", "repeated")
    assert told[0].a_span == a.quotes[0].span


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "“We came round the bend and it just didn’t slow down,” Brandt said.",
            "“We came round the bend and it did slow down,” Brandt said.",
        ),
        (
            "“My client was at sea for thirty years and never got any such order from the harbour,” Brandt said.",
            "“My client was at sea for thirty years and got such an order from the harbour,” Brandt said.",
        ),
    ],
)
def test_words_turned_into_their_opposite_weigh_most_whatever_else_was_altered_beside_them(
    before: str, after: str
) -> None:
    event = only(quoted(before), quoted(after))
    assert (event.kind, event.reason) == ("reworded", "negation")
    assert event.weight > 0.9
