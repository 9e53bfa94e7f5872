"""Where nothing tells who speaks, nobody is named: names far back, common words with a capital, whoever is asked or heard."""

from __future__ import annotations

import pytest

from .making import version_of


def _speakers(text: str) -> list[str | None]:
    return [quote.speaker.name if quote.speaker is not None else None for quote in version_of(text).quotes]


FAR = "Anna Holm opened the hall in May.\n\n{}“It was cold,” she said."


def test_a_pronoun_looks_back_two_paragraphs() -> None:
    assert _speakers(FAR.format("Rain fell.\n\n")) == ["Anna Holm"]
    assert _speakers(FAR.format("Rain fell.\n\nThe roof leaked.\n\nNobody came.\n\n")) == [None]


def test_a_pronoun_looks_back_as_far_as_others_like_it_go_on() -> None:
    assert _speakers(FAR.format("Rain fell.\n\nThe roof leaked.\n\nShe stayed.\n\nNobody came.\n\n")) == ["Anna Holm"]


def test_paragraphs_of_speech_alone_part_nobody_from_a_pronoun() -> None:
    text = "Anna Holm walked for weeks.\n\n“We slept.\n\n“We ate.\n\n“We prayed.\n\n“We came,” she said."
    assert _speakers(text) == ["Anna Holm"]


@pytest.mark.parametrize(
    "text",
    [
        "Option four reads: “Close the night shift.”",
        "The Bureau said it was “no significant noise.”",
        "The Dean of Wexcombe called it “a heritage asset.”",
        "Talks collapsed, with envoys pleading for “one more week.”",
        "One senior Tory MP said it was “a terrible idea for all.”",
        "Two Labour MPs said it was “a terrible idea for all.”",
        "Senate Democrats said it was “a terrible idea for all.”",
        "New Yorkers said it was “a terrible idea for all.”",
    ],
)
def test_a_common_word_with_a_capital_is_nobody(text: str) -> None:
    assert _speakers(text) in ([None], [])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Target said it was “sorry” to hear it.", "Target"),
        ("Nobody at Shell answered. Later, Shell called it “a mistake to be learned from.”", "Shell"),
        ("Johnson ripped into the umpires, telling reporters: “That was the worst call in years.”", "Johnson"),
        ("Mr. Head called it “a mistake to be learned from.”", "Head"),
    ],
)
def test_a_common_word_that_is_a_name_is_somebody(text: str, name: str) -> None:
    assert _speakers(text) == [name]


def test_who_is_asked_answers() -> None:
    assert _speakers("Grant Lund spoke. Dana Orr asked him what the town wants.\n\n“A park.”") == ["Grant Lund"]
    assert _speakers("Dana Orr asked the lawyer, Grant Lund, what the town wants. “They want a park.”") == [
        "Grant Lund"
    ]
    assert _speakers("Dana Orr asked what the town wants. “They want a park.”") == [None]


def test_what_somebody_is_asked_to_say_are_the_words_of_whoever_asks() -> None:
    text = "Sir Ivo Dell spoke on Monday, asking the minister whether she agreed that the goose was “a fine example of pluck”."
    assert _speakers(text) == ["Ivo Dell"]


def test_whom_somebody_remembers_is_another() -> None:
    text = "His wife, Connie, loved dogs. Bo Lund misses it all. He remembers her standing at the window and telling him, “That dog is smart.”"
    (quote,) = version_of(text).quotes
    assert quote.speaker is not None
    assert quote.speaker.span.of(text) == "her"
    assert quote.speaker.name != "Bo Lund"


def test_whom_a_participle_leads_in_is_not_he() -> None:
    text = "Gov. Will Marsh called up the guard. Touring the dam with Sheriff Ed Orr, he called the damage “as bad as any.”"
    assert _speakers(text) == ["Will Marsh"]


def test_whoever_is_asked_something_spoke_last() -> None:
    about = "Gov. Ray Toll talked of corn.\n\nHe grew up here.\n\nHe won twice.\n\nHe likes pie.\n\n"
    text = "“You can have the road,” said Dov Lerner, his chief of staff.\n\nAsked about the date, he was silent.\n\n“All things count,” he said."
    assert _speakers(about + text) == ["Dov Lerner", "Dov Lerner"]


def test_a_mother_who_teaches_her_is_not_she() -> None:
    text = (
        "Esther Kolb was born in May. Her mother, Hedwig, taught her, as she put it in a talk, “to go into any house.”"
    )
    assert _speakers(text) == ["Esther Kolb"]


def test_who_did_something_to_her_is_not_she() -> None:
    text = "Laura Pell, 71, climbed onto the roof. A neighbor in a boat reached her about an hour later. “He just said, ‘Cats first,’” she said."
    assert _speakers(text) == ["Laura Pell"]


@pytest.mark.parametrize(
    "text",
    [
        "He told her, she recalled",
        "He wore a shirt that said\n\n“Ask me.”",
        "He told her, she recalled\n\n“Go.”",
        "He knew, she heard :\n\n“Go.”",
    ],
)
def test_sentences_that_end_with_their_verb_are_read(text: str) -> None:
    assert version_of(text).document.text == text


def test_whoever_is_named_only_in_what_a_stranger_is_does_not_speak() -> None:
    text = "President Ivan Orr said “no.” In Delby, a lawmaker close to President Orr went further. “There was no market,” he wrote."
    assert _speakers(text) == ["Ivan Orr", None]


def test_who_stands_beside_the_speaker_does_not_speak() -> None:
    text = "Mr. Blane, speaking at a dinner alongside the minister, Dmytro Kul, said the town was “in it for long.” Tony Blane is 60."
    assert _speakers(text) == ["Tony Blane"]
