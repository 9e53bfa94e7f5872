"""What became of a quote: the situations of the design's list, with two versions each."""

from __future__ import annotations

from dataclasses import replace

import pytest

from compare_app.changes.quote_events import quote_events
from compare_app.model.alignment import Alignment
from compare_app.model.changes import QuoteEvent
from compare_app.model.settings import Settings
from compare_app.model.version import Version
from compare_app.text.facts import find_facts
from tests.helpers.quoted import NO_LINKS, linked, quoted


def events(a: Version, b: Version, alignment: Alignment = NO_LINKS) -> tuple[QuoteEvent, ...]:
    return quote_events((a, b), alignment)


def only(a: Version, b: Version, alignment: Alignment = NO_LINKS) -> QuoteEvent:
    (event,) = events(a, b, alignment)
    return event


def with_facts(version: Version) -> Version:
    return replace(version, facts=find_facts(version))


def lost(event: QuoteEvent, a: Version) -> list[str]:
    return [s.of(a.text) for s in event.lost]


def gained(event: QuoteEvent, b: Version) -> list[str]:
    return [s.of(b.text) for s in event.gained]


DAM = "“The dam at Varn was never inspected after the flood,” Ilse Brandt said."


def test_the_same_words_from_the_same_speaker_are_the_same() -> None:
    event = only(quoted(DAM, "Ilse Brandt"), quoted(DAM, "Ilse Brandt"))
    assert (event.kind, event.a, event.b, event.lost, event.gained, event.weight) == ("same", 0, 0, (), (), 0.0)


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


LONG = "“The council knew about the cracks in the wall, and nobody told the people who live below it,” Brandt said."


@pytest.mark.parametrize(
    ("short", "gone"),
    [
        (
            "“The council knew about the cracks in the wall,” Brandt said.",
            "and nobody told the people who live below it",
        ),
        (
            "“Nobody told the people who live below it,” Brandt said.",
            "The council knew about the cracks in the wall, and",
        ),
        (
            "“The council knew about the cracks, and nobody told the people who live below it,” Brandt said.",
            "in the wall",
        ),
    ],
)
def test_a_lost_end_start_or_middle_is_truncated_with_the_exact_words(short: str, gone: str) -> None:
    a, b = quoted(LONG), quoted(short)
    event = only(a, b)
    assert (event.kind, lost(event, a), event.admitted) == ("truncated", [gone], False)


def test_the_reverse_of_a_cut_is_extended() -> None:
    a, b = quoted("“The council knew about the cracks in the wall,” Brandt said."), quoted(LONG)
    event = only(a, b)
    assert (event.kind, gained(event, b)) == ("extended", ["and nobody told the people who live below it"])


@pytest.mark.parametrize(
    "short",
    [
        "“The council knew about the cracks ... and nobody told the people who live below it,” Brandt said.",
        "“The council knew about the cracks . . . and nobody told the people who live below it,” Brandt said.",
        "“The council knew about the cracks […] and nobody told the people who live below it,” Brandt said.",
        "“The council knew about the cracks in the wall …,” Brandt said.",
        "“… nobody told the people who live below it,” Brandt said.",
    ],
)
def test_an_ellipsis_at_the_cut_admits_it_and_weighs_less(short: str) -> None:
    event = only(quoted(LONG), quoted(short))
    assert (event.kind, event.admitted, event.reason) == ("truncated", True, "admitted")
    assert (
        event.weight
        < only(
            quoted(LONG), quoted(short.replace("...", "").replace("…", "").replace(". . .", "").replace("[]", ""))
        ).weight
    )


def test_an_ellipsis_elsewhere_does_not_admit_the_cut() -> None:
    event = only(quoted(LONG), quoted("“The council … knew about the cracks in the wall,” Brandt said."))
    assert (event.kind, event.admitted) == ("truncated", False)


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


PROSE = "The dam at Varn was never inspected after the flood, Ilse Brandt said."


def test_words_that_stay_without_their_marks_are_unquoted() -> None:
    a, b = quoted(DAM), quoted(PROSE)
    event = only(a, b)
    assert (event.kind, event.a, event.b, event.lost, event.gained) == ("unquoted", 0, None, (), ())
    assert event.b_span is not None
    assert event.b_span.of(b.text) == "The dam at Varn was never inspected after the flood"


def test_prose_that_gained_marks_is_newly_quoted() -> None:
    event = only(quoted(PROSE), quoted(DAM))
    assert (event.kind, event.a, event.b) == ("newly_quoted", None, 0)
    assert event.a_span is not None


@pytest.mark.parametrize(
    ("spoken", "told"),
    [
        (
            "“I am tired of waiting for my neighbours,” Brandt said.",
            "Brandt said he was tired of waiting for his neighbours.",
        ),
        (
            "“We need two new pumps and we will pay for them,” Brandt said.",
            "Brandt said they needed two new pumps and would pay for them.",
        ),
        (
            "“I don’t think that we can rebuild the old mill,” Brandt said.",
            "Brandt said he did not think that they could rebuild the old mill.",
        ),
        (
            "“I’m leaving the council because I was lied to,” Brandt said.",
            "Brandt said she was leaving the council because she was lied to.",
        ),
    ],
)
def test_speech_told_in_the_third_person_and_the_past_is_unquoted(spoken: str, told: str) -> None:
    assert only(quoted(spoken), quoted(told)).kind == "unquoted"


@pytest.mark.parametrize(
    ("language", "spoken", "told"),
    [
        (
            "de",
            "“Ich bin müde und habe meine Nachbarn gewarnt”, sagte Brandt.",
            "Brandt sagte, er sei müde und habe seine Nachbarn gewarnt.",
        ),
        (
            "fr",
            "“Je suis fatigué d’attendre mes voisins”, a dit Brandt.",
            "Brandt était fatigué d’attendre ses voisins.",
        ),
        (
            "es",
            "“Estoy cansado de esperar a mis vecinos”, dijo Brandt.",
            "Brandt estaba cansado de esperar a sus vecinos.",
        ),
        (
            "pt",
            "“Eu estou cansado de esperar os meus vizinhos”, disse Brandt.",
            "Brandt disse que ele estava cansado de esperar os seus vizinhos.",
        ),
    ],
)
def test_speech_is_found_as_prose_in_other_languages(language: str, spoken: str, told: str) -> None:
    event = only(quoted(spoken, language=language), quoted(told, language=language), linked((0, 0)))
    assert event.kind == "unquoted"


def test_other_words_on_the_same_matter_are_no_unquoted_speech() -> None:
    a = quoted("“The dam at Varn was never inspected after the flood,” Brandt said.")
    b = quoted("The council inspected the road to Varn in spring. The flood had closed the road.")
    assert [e.kind for e in events(a, b)] == ["dropped"]


def test_prose_that_stood_beside_the_quote_before_is_not_the_quote_unmarked() -> None:
    a = quoted(f"{PROSE}\n\n{DAM}")
    b = quoted(PROSE)
    assert only(a, b, linked((0, 0))).kind == "dropped"


def test_one_sentence_of_a_long_quote_left_as_prose_is_unquoted_with_the_rest_lost() -> None:
    a = quoted(
        "“The dam at Varn was never inspected after the flood. I blame the council. They had forty years and did nothing at all,” Brandt said."
    )
    b = quoted(PROSE)
    event = only(a, b)
    assert event.kind == "unquoted"
    assert "They had forty years and did nothing at all" in " ".join(lost(event, a))


def test_two_words_side_by_side_of_a_longer_quote_name_one_thing_and_are_no_unquoted_speech() -> None:
    a = quoted("A letter of the family thanked the street for “winters of kitchen lamps.”")
    b = quoted("Nobody put out the kitchen lamps.")
    assert only(a, b, linked((0, 0))).kind == "dropped"


def test_retold_speech_is_placed_up_to_the_last_word_that_follows_as_in_the_quote() -> None:
    a = quoted("“We are digging with soup pots,” said Brandt. The pots were old. The pots were many.", "Brandt")
    b = quoted("Neighbours dug with shovels and, Brandt said, soup pots from the school.")
    event = only(a, b, linked((0, 0)))
    assert event.kind == "unquoted"
    assert event.b_span is not None
    assert event.b_span.of(b.text).endswith("soup pots")


def test_a_quote_that_is_gone_is_dropped_and_a_new_one_added() -> None:
    a = quoted("“The dam at Varn was never inspected after the flood,” Brandt said.")
    b = quoted("“Bread is cheaper this week than butter,” a baker said.")
    found = events(a, b)
    assert [(e.kind, e.a, e.b) for e in found] == [("dropped", 0, None), ("added", None, 0)]


def test_two_quotes_joined_are_spliced() -> None:
    a = quoted(
        "“The pumps were old and loud,” Brandt said.\n\nThe flood came in May.\n\n“Nobody in the valley had been warned,” Brandt said."
    )
    b = quoted("“The pumps were old and loud and nobody in the valley had been warned,” Brandt said.")
    assert [(e.kind, e.a, e.b) for e in events(a, b)] == [("spliced", 0, 0), ("spliced", 1, 0)]


def test_one_quote_cut_in_two_is_spliced() -> None:
    a = quoted("“The pumps were old and loud and nobody in the valley had been warned,” Brandt said.")
    b = quoted(
        "“The pumps were old and loud,” Brandt said.\n\nThe flood came in May.\n\n“Nobody in the valley had been warned,” Brandt said."
    )
    assert [(e.kind, e.a, e.b) for e in events(a, b)] == [("spliced", 0, 0), ("spliced", 0, 1)]


def test_a_quote_cut_into_partial_ones_with_paraphrase_between_is_spliced() -> None:
    a = quoted(
        "“The pumps were a disgrace from the first day and the council wilfully ignored every warning,” Brandt said."
    )
    b = quoted(
        "Brandt called the pumps “a disgrace from the first day” and said that the town had “wilfully ignored every warning.”"
    )
    assert {e.kind for e in events(a, b)} == {"spliced"}


def test_halves_joined_across_their_attribution_are_a_light_splice() -> None:
    a = quoted("“The bridge at Osk is safe,” Brandt said, “and it will stay safe for years.”", pieces=[2])
    b = quoted("“The bridge at Osk is safe and it will stay safe for years,” Brandt said.")
    event = only(a, b)
    assert (event.kind, event.reason) == ("spliced", "attribution")
    assert event.weight < 0.3


def test_a_quote_found_as_one_here_and_as_two_there_is_the_same() -> None:
    text = "“The bridge at Osk is safe,” Brandt said. “It will stay safe for years.”"
    found = events(quoted(text, pieces=[2]), quoted(text))
    assert [(e.kind, e.a, e.b) for e in found] == [("same", 0, 0), ("same", 0, 1)]


def test_marks_that_were_not_found_on_one_side_are_no_unquoted_speech() -> None:
    a = quoted(DAM)
    b = quoted(DAM.replace("“", "‹").replace("”", "›"))
    assert only(a, b).kind == "punctuation"


def test_a_partial_quote_kept_out_of_a_full_one_is_truncated() -> None:
    a = quoted("“The way they treated my mother was a monstrous cruelty,” Brandt said.")
    b = quoted("Brandt spoke of “a monstrous cruelty” to his mother.")
    assert only(a, b, linked((0, 0))).kind == "truncated"


def test_a_short_string_in_unrelated_sentences_is_no_match() -> None:
    a = quoted("“No,” the mayor said when asked about the pumps.", "the mayor")
    b = quoted("The baker was asked about butter. “No,” she answered.", "she")
    assert [e.kind for e in events(a, b)] == ["dropped", "added"]


def test_a_short_string_in_linked_sentences_is_the_same() -> None:
    a = quoted("“No,” the mayor said when asked about the pumps.", "the mayor")
    b = quoted("Asked about the pumps, the mayor said “No.”", "the mayor")
    assert only(a, b, linked((0, 0))).kind == "punctuation"


def test_a_short_string_without_marks_is_unquoted_in_a_linked_sentence_only() -> None:
    a = quoted("The report called the plan “absurd” and sent it back.")
    b = quoted("The report called the plan absurd and sent it back. A clown wore an absurd hat.")
    assert only(a, b, linked((0, 0))).kind == "unquoted"
    elsewhere = quoted("The report sent the plan back. A clown wore an absurd hat.")
    assert only(a, elsewhere, linked((0, 0))).kind == "dropped"


@pytest.mark.parametrize("kind", ["scare", "title"])
def test_lost_marks_of_coined_terms_and_titles_are_events_of_little_weight(kind: str) -> None:
    a = quoted("The so-called “clean” coal is burnt in Varn.", kinds=[kind])  # type: ignore[list-item]
    b = quoted("The so-called clean coal is burnt in Varn.")
    event = only(a, b, linked((0, 0)))
    assert event.kind == "unquoted"
    assert 0 < event.weight < 0.3


def test_the_same_words_quoted_twice_are_matched_by_their_places() -> None:
    text = "“Nobody asked us about it”\n\nThe council met on Monday.\n\n“Nobody asked us about it,” Brandt said."
    found = events(quoted(text, roles=("headline",)), quoted(text, roles=("headline",)))
    assert [(e.kind, e.a, e.b) for e in found] == [("same", 0, 0), ("same", 1, 1)]


def test_a_repeated_quote_that_goes_once_is_dropped_with_little_weight() -> None:
    a = quoted(
        "“Nobody asked us about it”\n\nThe council met on Monday.\n\n“Nobody asked us about it,” Brandt said.",
        roles=("headline",),
    )
    b = quoted(
        "The council has met\n\nThe council met on Monday.\n\n“Nobody asked us about it,” Brandt said.",
        roles=("headline",),
    )
    found = events(a, b)
    assert [(e.kind, e.a, e.b) for e in found] == [("dropped", 0, None), ("same", 1, 0)]
    assert (found[0].reason, found[0].weight < 0.2) == ("repeated", True)


def test_a_headline_quote_belongs_to_the_headline_quote() -> None:
    a = quoted(
        "Brandt: “Nobody asked us”\n\n“Nobody asked us about the wall and the pumps,” Brandt said.", roles=("headline",)
    )
    b = quoted(
        "“Nobody asked us,” says Brandt\n\n“Nobody asked us about the wall and the pumps,” Brandt said.",
        roles=("headline",),
    )
    assert [(e.a, e.b) for e in events(a, b)] == [(0, 0), (1, 1)]


def test_a_quote_elsewhere_in_the_order_is_moved() -> None:
    a = quoted(f"{DAM}\n\nThe flood came in May.\n\nThe council met on Monday.")
    b = quoted(f"The flood came in May.\n\nThe council met on Monday.\n\n{DAM}")
    event = only(a, b, linked((0, 2, True), (1, 0), (2, 1)))
    assert (event.kind, event.moved) == ("same", True)


def test_a_quote_in_order_is_not_moved() -> None:
    event = only(
        quoted(f"The flood came in May. {DAM}"),
        quoted(f"Rain fell. The flood came in May. {DAM}"),
        linked((0, 1), (1, 2)),
    )
    assert event.moved is False


def test_a_quote_without_words_is_matched_by_its_sign() -> None:
    assert only(quoted("He wrote “?!” and left."), quoted("He wrote “?!” and left.")).kind == "same"


def test_one_version_alone_has_no_events() -> None:
    assert quote_events((quoted(DAM),), NO_LINKS) == ()


def test_every_pair_of_versions_has_its_events() -> None:
    versions = (quoted(DAM), quoted(PROSE), quoted(DAM))
    found = quote_events(versions, NO_LINKS)
    assert [(e.first, e.second, e.kind) for e in found] == [(0, 1, "unquoted"), (0, 2, "same"), (1, 2, "newly_quoted")]


def test_japanese_words_without_spaces_are_compared() -> None:
    a = quoted("“橋は安全で、これからも安全です”と技師は言った。", language="ja")
    b = quoted("“橋は安全です”と技師は言った。", language="ja")
    assert only(a, b).kind == "truncated"


def test_an_altered_word_outweighs_a_cut() -> None:
    a = quoted(
        "“I picked up the girls and we went over the roof. My neighbour was shouting from the wall at all of us,” Brandt said."
    )
    b = quoted("“I grabbed up the girls and we climbed over the roof,” Brandt said.")
    assert only(a, b).kind == "reworded"


def test_a_sentence_replaced_behind_the_attribution_is_no_splice() -> None:
    a = quoted(
        "“That would not pass an inspection today,” Brandt said. “It may have been a mistake, but the design invites them.”",
        pieces=[2],
    )
    b = quoted("“That would not pass an inspection today, and it should not have passed one before,” Brandt said.")
    assert only(a, b).kind == "truncated"


def test_sentences_joined_across_their_attribution_are_a_light_splice() -> None:
    a = quoted("“We opened it on the kitchen table,” Brandt said. “Then somebody rang it with a spoon.”", pieces=[2])
    b = quoted("“We opened it on the kitchen table. Then somebody rang it with a spoon,” Brandt said.")
    assert (only(a, b).kind, only(a, b).reason) == ("spliced", "attribution")


def test_a_bracket_elsewhere_does_not_admit_a_cut() -> None:
    a = quoted(
        "“For eleven years we have asked for a second siren. Last night the river came up the stairs,” Brandt said."
    )
    b = quoted("“For eleven years we [the council] have asked for a second siren,” Brandt said.")
    assert (only(a, b).kind, only(a, b).admitted) == ("truncated", False)


def test_a_string_in_single_marks_that_were_not_found_is_no_unquoted_one() -> None:
    a = quoted("The drafted “strategy” was sent to the council of Varn.")
    b = quoted("The drafted ’strategy’ was sent to the council of Varn.")
    assert only(a, b, linked((0, 0))).kind == "punctuation"


def test_a_headline_repeats_and_joins_nothing() -> None:
    a = quoted("“I found them along the wall like washing,” Brandt said.")
    b = quoted("“Washing along the wall”\n\nHe found them “like washing,” Brandt said.", roles=("headline",))
    assert "spliced" not in {e.kind for e in events(a, b, linked((0, 1)))}


def test_a_quote_without_its_marks_is_unquoted_though_one_within_it_is_found() -> None:
    a = quoted("“A name like ‘Harbour of Varn’ shows how much the council thinks of the new ferries,” Brandt said.")
    b = quoted("A name like “Harbour of Varn” shows how much the council thinks of the new ferries, Brandt said.")
    found = events(a, b, linked((0, 0)))
    assert [(e.kind, e.a, e.b, e.reason) for e in found] == [("unquoted", 0, None, ""), ("added", None, 0, "repeated")]


def test_quotes_in_comments_have_no_events() -> None:
    a = quoted(f"{DAM}\n\n“The dam at Varn was never inspected, ha ha!”", roles=("body", "comment"))
    b = quoted(DAM)
    assert [(e.kind, e.a, e.b) for e in events(a, b)] == [("same", 0, 0)]


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


AUDIT = (
    "“The survey was copied, not carried out,” said Dora Vellin, who audits the harbour. “Each page had the same date on it.”\n\n"
    "“The town is owed an honest count, and until we have one Mr Ashby cannot sign for us,” said Piet Marlow, the chairman. "
    "“That is no punishment.”"
)


def audit() -> Version:
    return quoted(AUDIT, "Dora Vellin", "Piet Marlow", pieces=(2, 2))


MIXED = "“The survey was copied, not carried out,” Marlow said. “Until we have one, Mr Ashby cannot sign for us.”"


def test_sentences_of_two_speakers_in_one_mouth_are_each_told_of_their_own_quote() -> None:
    a, b = audit(), quoted(MIXED, ("Marlow", "Piet Marlow"), pieces=(2,))
    first, second = events(a, b)
    assert (first.kind, first.a, first.b, lost(first, a)) == (
        "reattributed",
        0,
        0,
        ["Each page had the same date on it"],
    )
    assert (second.kind, second.a, second.b, gained(second, b)) == ("spliced", 1, 0, [])
    assert lost(second, a) == ["The town is owed an honest count, and", "That is no punishment"]


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
