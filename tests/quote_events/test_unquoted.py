"""Words that stay while their marks go, or come: unquoted and newly quoted."""

from __future__ import annotations

import pytest

from tests.helpers.quoted import linked, quoted
from tests.quote_events.judging import DAM, PROSE, events, lost, only


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


def test_marks_that_were_not_found_on_one_side_are_no_unquoted_speech() -> None:
    a = quoted(DAM)
    b = quoted(DAM.replace("“", "‹").replace("”", "›"))
    assert only(a, b).kind == "punctuation"


def test_a_short_string_without_marks_is_unquoted_in_a_linked_sentence_only() -> None:
    a = quoted("The report called the plan “absurd” and sent it back.")
    b = quoted("The report called the plan absurd and sent it back. A clown wore an absurd hat.")
    assert only(a, b, linked((0, 0))).kind == "unquoted"
    elsewhere = quoted("The report sent the plan back. A clown wore an absurd hat.")
    assert only(a, elsewhere, linked((0, 0))).kind == "dropped"


def test_a_string_in_single_marks_that_were_not_found_is_no_unquoted_one() -> None:
    a = quoted("The drafted “strategy” was sent to the council of Varn.")
    b = quoted("The drafted ’strategy’ was sent to the council of Varn.")
    assert only(a, b, linked((0, 0))).kind == "punctuation"


def test_a_quote_without_its_marks_is_unquoted_though_one_within_it_is_found() -> None:
    a = quoted("“A name like ‘Harbour of Varn’ shows how much the council thinks of the new ferries,” Brandt said.")
    b = quoted("A name like “Harbour of Varn” shows how much the council thinks of the new ferries, Brandt said.")
    found = events(a, b, linked((0, 0)))
    assert [(e.kind, e.a, e.b, e.reason) for e in found] == [("unquoted", 0, None, ""), ("added", None, 0, "repeated")]
