"""The situations of a quote in one version, numbered as in the design notes; at least one test each."""

from __future__ import annotations

import pytest

from tests.text.making import pieces_of, version_of
from tests.text.quoting import quotes_of


def test_01_a_quote_split_by_its_attribution_is_one_quote() -> None:
    text = '"The bridge is old," the engineer said, "and it will stay old."'
    assert quotes_of(text) == [(["The bridge is old,", "and it will stay old."], "direct", "engineer")] or quotes_of(
        text
    ) == [(["The bridge is old,", "and it will stay old."], "direct", "the engineer")]


def test_01_the_next_sentence_without_attribution_belongs_to_the_quote() -> None:
    assert pieces_of("“We left,” she said. “Nobody stayed.”") == [["We left,", "Nobody stayed."]]


def test_01_a_lead_of_its_own_begins_a_new_quote() -> None:
    assert pieces_of("“We left,” she said. Lund said, “Nobody stayed.”") == [["We left,"], ["Nobody stayed."]]


def test_02_mixed_glyphs_pair_by_direction() -> None:
    assert pieces_of('“The bridge is old," she said.') == [["The bridge is old,"]]


def test_03_an_opening_glyph_in_a_closing_place_closes() -> None:
    assert pieces_of("“Surely not,“ he said. “We begin in May.”") == [["Surely not,", "We begin in May."]]


def test_04_two_apostrophes_are_a_double_mark() -> None:
    assert pieces_of("The plan ''was never real,'' he said.") == [["was never real,"]]


def test_05_a_decade_closes_nothing() -> None:
    assert pieces_of("''That was the '70s,'' she said.") == [["That was the '70s,"]]


def test_09_single_marks_inside_double_ones_are_part_of_the_quote() -> None:
    assert pieces_of("“They yelled ‘Get out’ at us,” she said.") == [["They yelled ‘Get out’ at us,"]]


def test_09_double_marks_inside_single_ones_are_part_of_the_quote() -> None:
    assert pieces_of("‘They yelled “Get out” at us,’ she said.") == [["They yelled “Get out” at us,"]]


def test_11_inches_and_feet_are_no_quotes() -> None:
    assert pieces_of('The statue is 6\'3" tall and 12" wide. “It is tall,” she said.') == [["It is tall,"]]


def test_11_inches_close_no_quote() -> None:
    assert pieces_of('"He is 6\'3" tall," she said.') == [["He is 6'3\" tall,"]]


@pytest.mark.parametrize(
    "word",
    ["’em", "‘em", "the voters’ choice", "rock ’n’ roll", "o’clock", "the '60s", "class of '98", "'tis", "Jones' dog"],
)
def test_12_apostrophes_open_and_close_nothing(word: str) -> None:
    assert pieces_of(f"Nobody saw {word} here. “It is gone,” she said.") == [["It is gone,"]]


def test_12_a_possessive_inside_single_marks_closes_nothing() -> None:
    assert pieces_of("‘We won the voters’ trust,’ Lund said.") == [["We won the voters’ trust,"]]


def test_12_a_word_cut_short_in_a_dialect_closes_nothing() -> None:
    text = "‘It’s no’ the money, it’s the cheek o’ them,’ said Lund."
    assert pieces_of(text) == [["It’s no’ the money, it’s the cheek o’ them,"]]


def test_12_a_g_that_is_not_spoken_closes_nothing() -> None:
    text = "‘’Tis no good askin’ ’em,’ said Lund. ‘Specs are for hangin’ on.’"
    assert pieces_of(text) == [["’Tis no good askin’ ’em,", "Specs are for hangin’ on."]]
    assert pieces_of("‘He got under my skin’ was all that Lund said.") == [["He got under my skin"]]


def test_13_marks_in_markup_are_no_quotes() -> None:
    assert pieces_of('See <a title="old" href="x">this</a> and class="y" here. "It is gone," she said.') == [
        ["It is gone,"]
    ]


def test_25_brackets_and_ellipses_stay_in_the_piece() -> None:
    assert pieces_of("She said he “really [doesn’t] know … the answer.”") == [["really [doesn’t] know … the answer."]]


def test_spaces_inside_the_marks_of_a_tokenised_text() -> None:
    text = '" The bridge is safe , " said Mia Holt . " It will stay . "'
    assert quotes_of(text) == [(["The bridge is safe ,", "It will stay ."], "direct", "Mia Holt")]


def test_elisions_before_small_words_close_nothing() -> None:
    text = "\u2018We\u2019re the workers\u2019 friends, always \u2019ave been,\u2019 said Alf Deacon."
    assert [quote.pieces[0].of(text) for quote in version_of(text).quotes] == [text[1 : text.index(" said") - 1]]
    assert not version_of("The rock 'n' roll crowd backed the '98 law.").quotes


def test_04_two_commas_open_and_marks_set_twice_are_one() -> None:
    assert pieces_of(",,We go on,'' said Mia Holt, ,,all of us.''") == [["We go on,", "all of us."]]
    assert pieces_of("““We go on,”” said Mia Holt.") == [["We go on,"]]
