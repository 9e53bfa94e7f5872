"""Marks that are odd, wrong or forgotten, and quotes over several paragraphs."""

from __future__ import annotations

import pytest

from tests.text.making import pieces_of, version_of
from tests.text.quoting import check, quotes_of


def test_06_a_quote_over_paragraphs_is_one_quote() -> None:
    assert pieces_of("“One of us left.\n\n“Two of us stayed.\n\n“Three came,” Lund said.") == [
        ["One of us left.", "Two of us stayed.", "Three came,"]
    ]


def test_07_the_attribution_of_the_second_paragraph_is_for_all() -> None:
    (quote,) = quotes_of("“One of us left.\n\n“Two of us,” Lund said, “stayed here.”")
    assert quote == (["One of us left.", "Two of us,", "stayed here."], "direct", "Lund")


def test_08_a_mark_typed_the_wrong_way_round_does_not_join_two_speakers() -> None:
    found = quotes_of("“Will you leave?“ he asked.\n\n“Never,” the mayor said.")
    assert [(pieces, speaker) for pieces, _, speaker in found] == [
        (["Will you leave?"], "he"),
        (["Never,"], "the mayor"),
    ]


def test_10_an_inner_mark_never_closed_loses_nothing() -> None:
    text = "“They yelled “Get out at us,” she said. Then she left.\n\nThe “old” bridge stays."
    assert pieces_of(text) == [["They yelled “Get out at us,"], ["old"]]


def test_10_words_end_before_who_said_them_and_what_he_is() -> None:
    text = '"The bids were fair, said the chairman, Ian Cole, on Monday.\n\n"They were not," said Jean Marsh.'
    assert pieces_of(text) == [["The bids were fair,"], ["They were not,"]]


def test_10_words_end_before_who_said_them_whose_name_stands_between_commas() -> None:
    text = '"The plane was sound, the chief, Lise Moen, told reporters in Delby.\n\n"It was not," said Jean Marsh.'
    assert pieces_of(text) == [["The plane was sound,"], ["It was not,"]]


def test_10_what_a_speaker_tells_of_another_ends_nothing() -> None:
    text = '"We must go, said the foreman, and we went.\n\n"Nobody stayed," said Jean Marsh.'
    assert pieces_of(text) == [["We must go, said the foreman, and we went.", "Nobody stayed,"]]


@pytest.mark.parametrize(
    "odd", ["He said “no.", "He said no.”", "“He said no.", 'The " sign.', "’", '12" of ‘snow', "« Non", '"A "B "C']
)
def test_32_an_odd_mark_costs_only_its_paragraph(odd: str) -> None:
    text = f"{odd}\n\nShe left.\n\n“We lost,” Ruiz said."
    assert pieces_of(text)[-1] == ["We lost,"]


def test_32_a_quote_whose_end_is_lost_stops_where_another_voice_speaks() -> None:
    assert pieces_of("“We lost, he said. “We won.”") == [["We lost,", "We won."]] or pieces_of(
        "“We lost, he said. “We won.”"
    ) == [
        ["We lost,"],
        ["We won."],
    ]


def test_32_a_quote_whose_beginning_is_lost_begins_its_paragraph() -> None:
    assert pieces_of("We lost it all,” Ruiz said.") == [["We lost it all,"]]


def test_06_paragraphs_in_the_middle_may_lack_their_marks() -> None:
    text = "“One of us left.\n\nTwo of us stayed.\n\nThree came,” Lund said.\n\n“We won,” Ruiz said."
    assert pieces_of(text) == [["One of us left.", "Two of us stayed.", "Three came,"], ["We won,"]]


def test_32_an_open_mark_swallows_no_paragraph_that_somebody_else_speaks_in() -> None:
    text = "He said “no.\n\nShe left, Lund said.\n\nWe lost it,” Ruiz said."
    assert ["She left, Lund said."] not in pieces_of(text)


def test_10_marks_opened_twice_and_never_closed_give_strings_apart() -> None:
    check(version_of("0««“0“」"))


def test_32_a_mark_before_another_voice_is_no_quote() -> None:
    check(version_of("« , said Mia"))


def test_an_opening_glyph_between_spaces_closes_where_an_attribution_follows() -> None:
    text = "“Is this still our valley? “ said union leader Mia Holt. “We think not.”"
    assert quotes_of(text) == [(["Is this still our valley?", "We think not."], "direct", "Mia Holt")]


def test_a_mark_at_the_end_of_its_paragraph_opens_nothing() -> None:
    assert pieces_of('"Stop me before I build this." “\n\n“We stay,” Lund said.') == [
        ["Stop me before I build this."],
        ["We stay,"],
    ]


def test_a_phrase_left_open_does_not_swallow_the_next_paragraph() -> None:
    text = 'The minister spoke of "a new dawn for all.\n\n"It is the same old dusk," said Vera Lodge.'
    quote = version_of(text).quotes[-1]
    assert quote.pieces[0].of(text) == "It is the same old dusk,"
    assert quote.speaker is not None
    assert quote.speaker.name == "Vera Lodge"


@pytest.mark.parametrize("told", ["the auditor wrote in March.", "said Mia Holt.", "the mayor of Delby said."])
def test_32_a_clause_that_says_whose_words_they_were_ends_a_quote_that_nothing_closes(told: str) -> None:
    text = f"“The figures are wrong, {told}\n\n“They were checked,” said Hugo Lenz."
    assert pieces_of(text) == [["The figures are wrong,"], ["They were checked,"]]


@pytest.mark.parametrize("told", ["my father said.", "the way a child asks.", "and that is what I said."])
def test_06_words_that_somebody_else_said_within_a_speech_do_not_end_it(told: str) -> None:
    text = f"“It would be a long winter, {told}\n\n“It was,” said Hugo Lenz."
    assert pieces_of(text) == [[f"It would be a long winter, {told}", "It was,"]]


def test_32_a_mark_between_spaces_opens_where_nothing_is_open_and_nobody_is_said_to_speak_behind_it() -> None:
    assert pieces_of("“This is,” he paused , “ not easy .”") == [["This is,", "not easy ."]]
    assert pieces_of("It fell into the valley? “ said Holt. “We ran.”") == [["We ran."]]


def test_words_end_before_an_attribution_by_a_full_name_though_the_paragraph_and_the_marks_go_on() -> None:
    text = "“We're gutted, said club secretary Ken Orr. The pitch was wet.\n\n“It'll cost thousands,” he added."
    assert pieces_of(text) == [["We're gutted,"], ["It'll cost thousands,"]]


def test_what_a_second_mark_opens_behind_such_an_attribution_is_said_too() -> None:
    text = "“I pay my taxes, said Harold Orr, 77. “Where do they go?\n\nThe council says they go on bins."
    assert pieces_of(text) == [["I pay my taxes,", "Where do they go?"]]


def test_other_verbs_of_saying_end_words_whose_closing_mark_was_forgotten() -> None:
    text = "“Nobody told us anything, complained Rita Shaw, who lives beside the site.\n\nThe firm denied it."
    assert pieces_of(text) == [["Nobody told us anything,"]]


def test_a_mark_with_a_space_behind_it_opens_nothing_though_the_next_paragraph_begins_with_speech() -> None:
    text = "“We did nothing wrong,” said Bo Lund. “ The regulators disagreed.\n\n“They did,” said Jean Pool."
    assert pieces_of(text) == [["We did nothing wrong,"], ["They did,"]]
