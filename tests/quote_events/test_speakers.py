"""When a quote was given to another speaker, and when it only looks so."""

from __future__ import annotations

import pytest

from compare_app.changes.quote_events import quote_events
from compare_app.model.changes import QuoteEvent
from tests.helpers.quoted import NO_LINKS, Who, quoted

WORDS = "“The dam at Varn was never inspected after the flood,”"


def event(
    one: str, one_who: Who, other: str, other_who: Who, cues: tuple[str | None, str | None] = (None, None)
) -> QuoteEvent:
    a = quoted(f"{WORDS} {one}.", one_who, cues=[cues[0]] if any(cues) else ())
    b = quoted(f"{WORDS} {other}.", other_who, cues=[cues[1]] if any(cues) else ())
    (found,) = quote_events((a, b), NO_LINKS)
    return found


@pytest.mark.parametrize(
    ("one", "one_who", "other", "other_who"),
    [
        ("said Ilse Brandt", "Ilse Brandt", "said Mara Lindt", "Mara Lindt"),
        ("Brandt said", "Brandt", "Lindt said", "Lindt"),
        ("said Ilse Brandt", "Ilse Brandt", "said Ilse Lindt", "Ilse Lindt"),
        ("said Carl Brandt", "Carl Brandt", "said Ilse Brandt", "Ilse Brandt"),
        ("said Ilse Brandt", "Ilse Brandt", "one official said", "one official"),
        ("said Ilse Brandt", "Ilse Brandt", "a source said", "a source"),
        ("said President Brandt", "President Brandt", "said President Lindt", "President Lindt"),
        ("Brandt told Lindt", "Brandt", "Lindt told Brandt", "Lindt"),
    ],
)
def test_another_speaker_is_a_reattribution(one: str, one_who: Who, other: str, other_who: Who) -> None:
    found = event(one, one_who, other, other_who)
    assert found.kind == "reattributed"
    assert found.weight > 0.9


def test_a_name_put_to_a_source_is_told_as_that_and_one_taken_away_weighs_more() -> None:
    given = event("said a crane driver", "a crane driver", "said Ilse Brandt, a crane driver", "Ilse Brandt")
    taken = event("said Ilse Brandt, a crane driver", "Ilse Brandt", "said a crane driver", "a crane driver")
    assert (given.kind, given.reason) == ("reattributed", "named")
    assert (taken.kind, taken.reason) == ("reattributed", "unnamed")
    assert given.weight < 0.6
    assert taken.weight > 0.9


@pytest.mark.parametrize(
    ("one", "one_who", "other", "other_who"),
    [
        ("said Brandt", "Brandt", "Brandt said", "Brandt"),
        ("said Ilse Brandt", "Ilse Brandt", "said Brandt", "Brandt"),
        ("said Mayor Ilse Brandt", "Mayor Ilse Brandt", "said Ms. Brandt", "Ms. Brandt"),
        ("said Ilse Brandt", "Ilse Brandt", "she said", ("she", "Ilse Brandt")),
        ("said Ilse Brandt", "Ilse Brandt", "she said", ("she", None)),
        ("said Ilse Brandt", "Ilse Brandt", "it was said", None),
        ("said Ilse Brandt", "Ilse Brandt", "the mayor said", "the mayor"),
        (
            "said Ilse Brandt",
            "Ilse Brandt",
            "the University of Varn scientist said",
            "the University of Varn scientist",
        ),
        ("said Bob Brandt", "Bob Brandt", "said Robert Brandt", "Robert Brandt"),
        ("said Ilse Brandt", "Ilse Brandt", "said Ilse Brant", "Ilse Brant"),
        ("said Odile Jarry", "Odile Jarry", "said Odile Jarrit", "Odile Jarrit"),
        ("said Lydia Brandt", "Lydia Brandt", "said Livia Brandt", "Livia Brandt"),
        ("said Ilsé Brandt", "Ilsé Brandt", "said Ilse Brandt", "Ilse Brandt"),
        ("said a Tolva spokesman", "a Tolva spokesman", "Tolva said", "Tolva"),
        ("said Tolva spokesman Ilse Brandt", "Ilse Brandt", "Tolva said", "Tolva"),
        ("the Varn Dam Board said", "Varn Dam Board", "the VDB said", "VDB"),
        ("one official said", "one official", "an official said", "an official"),
        ("Brandt said", ("Brandt", "Osk. Brandt"), "said Brandt", ("Brandt", "Varn Brandt")),
        ("said Ilse Brandt’s office", "Ilse Brandt’s office", "Brandt said", "Brandt"),
    ],
)
def test_the_same_or_an_unknown_speaker_is_none(one: str, one_who: Who, other: str, other_who: Who) -> None:
    for found in (event(one, one_who, other, other_who), event(other, other_who, one, one_who)):
        assert found.kind == "same"


def test_a_described_speaker_who_is_named_nearby_is_not_hidden() -> None:
    a = quoted(f"{WORDS} said Ilse Brandt.", "Ilse Brandt")
    b = quoted(f"Ilse Brandt runs the works.\n\n{WORDS} one official said.", "one official")
    assert [e.kind for e in quote_events((a, b), NO_LINKS)] == ["same"]


def test_a_speaker_hidden_where_he_is_still_named_nearby_is_a_reattribution() -> None:
    text = "Ilse Brandt runs the works.\n\n{0}"
    a = quoted(text.format(f"{WORDS} Brandt said."), "Brandt")
    b = quoted(text.format(f"{WORDS} one official said."), "one official")
    assert [e.kind for e in quote_events((a, b), NO_LINKS)] == ["reattributed"]


def test_a_pronoun_resolved_to_the_wrong_one_of_two_is_no_reattribution() -> None:
    a = quoted(f"{WORDS} said Ilse Brandt.", "Ilse Brandt")
    b = quoted(f"Ilse Brandt met Mara Lindt. {WORDS} she said.", ("she", "Mara Lindt"))
    assert [e.kind for e in quote_events((a, b), NO_LINKS)] == ["same"]


def test_a_she_is_no_man_whoever_stands_near() -> None:
    a = quoted(f"Ilse Lindt runs the dam of Brandt & Co. {WORDS} she said.", ("she", "Ilse Lindt"))
    b = quoted(f"{WORDS} said Carl Brandt.", "Carl Brandt")
    assert [e.kind for e in quote_events((a, b), NO_LINKS)] == ["reattributed"]


def test_a_pronoun_that_follows_the_new_speaker_is_told_once() -> None:
    text = "“The dam at Varn was never inspected,” said {0}.\n\nThe council met.\n\nRain fell.\n\n“Nobody in the valley had been warned,” she said."
    a = quoted(text.format("Ilse Brandt"), "Ilse Brandt", ("she", "Ilse Brandt"))
    b = quoted(text.format("Mara Lindt"), "Mara Lindt", ("she", "Mara Lindt"))
    assert [e.kind for e in quote_events((a, b), NO_LINKS)] == ["reattributed", "same"]


def test_another_speaker_of_altered_words_is_a_reattribution_with_the_words() -> None:
    a = quoted("“The dam at Varn was never inspected after the flood,” said Ilse Brandt.", "Ilse Brandt")
    b = quoted("“The dam at Varn was never repaired after the flood,” said Mara Lindt.", "Mara Lindt")
    (found,) = quote_events((a, b), NO_LINKS)
    assert (found.kind, [s.of(a.text) for s in found.lost]) == ("reattributed", ["inspected"])


@pytest.mark.parametrize(
    ("before", "after"), [("said", "claimed"), ("says", "admits"), ("claimed", "said"), ("warned", "joked")]
)
def test_a_coloured_cue_is_shown(before: str, after: str) -> None:
    found = event(f"Brandt {before}", "Brandt", f"Brandt {after}", "Brandt", (before, after))
    assert (found.kind, found.cue_changed, found.reason) == ("same", True, "cue")
    assert found.weight > 0.5


@pytest.mark.parametrize(
    ("before", "after"), [("says", "writes"), ("said", "told"), ("claims", "claimed"), ("said", None)]
)
def test_a_plain_cue_is_no_change(before: str, after: str | None) -> None:
    found = event(f"Brandt {before}", "Brandt", f"Brandt {after or 'nods'}", "Brandt", (before, after))
    assert (found.kind, found.cue_changed) == ("same", False)


def test_a_speaker_without_a_cue_is_concluded_and_no_evidence() -> None:
    text = "{0} met the council. “The dam at Varn was never inspected after the flood.”"
    a = quoted(text.format("Ilse Brandt"), "Ilse Brandt")
    b = quoted(text.format("Mara Lindt"), "Mara Lindt")
    assert [e.kind for e in quote_events((a, b), NO_LINKS)] == ["same"]


@pytest.mark.parametrize("text", ["“Nobody asked us about the dam.” — {0}", "{0}: “Nobody asked us about the dam.”"])
def test_a_name_at_a_dash_or_a_colon_needs_no_cue(text: str) -> None:
    a = quoted(text.format("Ilse Brandt"), "Ilse Brandt")
    b = quoted(text.format("Mara Lindt"), "Mara Lindt")
    assert [e.kind for e in quote_events((a, b), NO_LINKS)] == ["reattributed"]


def test_a_speaker_from_another_paragraph_is_no_evidence() -> None:
    text = "{0} said a word to the council.\n\n“The dam at Varn was never inspected after the flood.”"
    a = quoted(text.format("Ilse Brandt"), "Ilse Brandt")
    b = quoted(text.format("Mara Lindt"), "Mara Lindt")
    assert [e.kind for e in quote_events((a, b), NO_LINKS)] == ["same"]


def test_a_whole_clause_taken_for_a_speaker_is_no_evidence() -> None:
    clause = "Mara Lindt, who had come to honour the forty men of the old dam works,"
    a = quoted(f"{WORDS} Ilse Brandt said.", "Ilse Brandt")
    b = quoted(f"{WORDS} {clause} said.", clause[:-1])
    assert [e.kind for e in quote_events((a, b), NO_LINKS)] == ["same"]


def test_a_speaker_found_differently_in_the_same_text_is_none() -> None:
    text = "Ilse Brandt told Mara Lindt of the “Varn Dam Works” on Monday."
    a, b = quoted(text, "Ilse Brandt"), quoted(f"Rain fell. {text}", "Mara Lindt")
    assert [e.kind for e in quote_events((a, b), NO_LINKS)] == ["same"]


def test_a_part_of_the_words_given_to_another_speaker_is_a_reattribution() -> None:
    whole = (
        "The dam at Varn was never inspected. We asked for years. Last night the river came up the stairs of our house"
    )
    a = quoted(f"“{whole},” said Ilse Brandt.", "Ilse Brandt")
    b = quoted("“Last night the river came up the stairs,” said Jonas Feld.", "Jonas Feld")
    (found,) = quote_events((a, b), NO_LINKS)
    assert found.kind == "reattributed"
    assert "We asked for years" in " ".join(s.of(a.text) for s in found.lost)


def test_a_statement_given_to_another_speaker_who_goes_on_in_his_own_words_is_a_reattribution() -> None:
    a = quoted(
        "“We carried every sack of the flood. They gave us a medal for it and a new quay,” said Ilse Brandt.",
        "Ilse Brandt",
    )
    b = quoted("“We carried every sack of the flood. Nobody else came that night,” said Jonas Feld.", "Jonas Feld")
    (found,) = quote_events((a, b), NO_LINKS)
    assert found.kind == "reattributed"


@pytest.mark.parametrize("words", ["Brandt reportedly said", "Brandt did not say", "Brandt has allegedly said"])
def test_an_attribution_that_loses_its_hedge_or_its_not_is_shown(words: str) -> None:
    found = event(words, "Brandt", "Brandt said", "Brandt", (words.rsplit(maxsplit=1)[-1], "said"))
    assert (found.kind, found.cue_changed, found.reason) == ("same", True, "cue")


CLERK = (
    "A clerk of the land office, who feared for her post, spoke to the paper.\n\n{words} the clerk told the commission."
)


def test_a_name_that_one_version_withholds_is_told_whatever_article_the_description_has() -> None:
    a = quoted(f"Ilse Brandt wrote to the commission.\n\n{WORDS} she told it.", ("she", "Ilse Brandt"))
    b = quoted(CLERK.format(words=WORDS), "the clerk")
    (taken,) = quote_events((a, b), NO_LINKS)
    (given,) = quote_events((b, a), NO_LINKS)
    assert (taken.kind, taken.reason) == ("reattributed", "unnamed")
    assert (given.kind, given.reason) == ("reattributed", "named")


def test_a_description_of_one_whom_the_version_names_elsewhere_withholds_nothing() -> None:
    a = quoted(f"Ilse Brandt wrote to the commission.\n\n{WORDS} she told it.", ("she", "Ilse Brandt"))
    named = "Rain fell all day.\n\nThe letters are signed by Brandt."
    b = quoted(f"{CLERK.format(words=WORDS)}\n\n{named}", "the clerk")
    assert [e.kind for e in quote_events((a, b), NO_LINKS)] == ["same"]


def test_an_office_is_nobodys_description() -> None:
    """Who calls a mayor the mayor has not hidden her."""
    a = quoted(f"{WORDS} said Ilse Brandt.", "Ilse Brandt")
    b = quoted(f"The mayor came on foot.\n\n{WORDS} the mayor said.", "the mayor")
    assert [e.kind for e in quote_events((a, b), NO_LINKS)] == ["same"]


UNNAMED = "A bookkeeper at the office, who asked that nobody print her name, came to the county first. {words} she said to it."


def test_a_pronoun_for_somebody_who_is_only_described_withholds_the_name() -> None:
    a = quoted(f"Ilse Brandt came to the county first.\n\n{WORDS} she said.", ("she", "Ilse Brandt"))
    b = quoted(UNNAMED.format(words=WORDS), ("she", None))
    (taken,) = quote_events((a, b), NO_LINKS)
    assert (taken.kind, taken.reason) == ("reattributed", "unnamed")


@pytest.mark.parametrize(
    "text",
    [
        "{words} she said to it.",
        "The letters came in March. {words} she said to it.",
        "A bookkeeper met Mara Lindt at the county. {words} she said to it.",
        "A bookkeeper came to the county first. {words} she said to it.\n\nRain fell.\n\nIlse Brandt signed the letters.",
    ],
)
def test_a_pronoun_that_may_mean_somebody_named_withholds_nothing(text: str) -> None:
    a = quoted(f"Ilse Brandt came to the county first.\n\n{WORDS} she said.", ("she", "Ilse Brandt"))
    b = quoted(text.format(words=WORDS), ("she", None))
    assert [e.kind for e in quote_events((a, b), NO_LINKS)] == ["same"]


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("“We walked out then,”", {"reattributed"}),
        ("“Yes,”", {"dropped", "added"}),
        ("“Never again,”", {"dropped", "added"}),
    ],
)
def test_a_short_statement_that_each_version_has_once_was_given_away_and_a_mere_word_may_be_anybodys(
    words: str, kinds: set[str]
) -> None:
    a = quoted(f"{words} said Ilse Brandt.", "Ilse Brandt")
    b = quoted(f"{words} said Mara Lindt.", "Mara Lindt")
    assert {event.kind for event in quote_events((a, b), NO_LINKS)} == kinds


@pytest.mark.parametrize(
    ("one", "other", "kinds"),
    [
        (("driver", "conductor"), ("conductor", "driver"), ["reattributed", "reattributed"]),
        (("driver", "conductor"), ("conductor", "guard"), ["same", "same"]),
    ],
)
def test_two_without_names_who_change_places_gave_their_words_away(
    one: tuple[str, str], other: tuple[str, str], kinds: list[str]
) -> None:
    text = "“The bridge was shut,” said the {}. “The water was loud,” said the {}."
    a, b = (quoted(text.format(*who), *(f"the {name}" for name in who), cues=["said", "said"]) for who in (one, other))
    assert [event.kind for event in quote_events((a, b), NO_LINKS)] == kinds
