import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare_app.readers.layout import paragraphs_of

LONG = (
    "The harbour board of Velm said on Monday that the old lighthouse would be sold to the highest bidder before the end of "
    "the year, and that nobody who worked there would lose a post over it, whatever the buyer made of the tower."
)
OTHER = (
    "Keeper Ana Brill said that she had not been asked. The tower has stood empty since the lamp was moved to the mole, and "
    "the town has painted it twice, at a price that the board would not name when it was asked about it on Tuesday."
)


def texts(text: str) -> list[str]:
    return [place.span.of(text) for place in paragraphs_of(text)]


def test_blank_lines_part_paragraphs():
    assert texts(f"{LONG}\n\n{OTHER}\n") == [LONG, OTHER]


@pytest.mark.parametrize(
    "end", ["\x0b", "\x0c", "\x1e", "\x85", "\u2028", "\u2029", "\u2028\u2028", "\n\x0c", "\x0c\n"]
)
def test_signs_of_other_programs_end_lines_too(end):
    assert texts(f"{LONG}{end}{OTHER}") == [LONG, OTHER]


def test_a_new_page_within_a_paragraph_parts_nothing():
    first, *rest = textwrap.wrap(LONG, 60)
    text = f"{first}\n\x0c" + "\n".join(rest)
    assert texts(text) == [text]


def test_blank_lines_of_spaces_part_paragraphs():
    assert texts(f"{LONG}\n  \t \n{OTHER}") == [LONG, OTHER]


def test_one_paragraph_a_line_is_parted_at_every_line():
    assert texts(f"Lighthouse for sale\n{LONG}\n{OTHER}") == ["Lighthouse for sale", LONG, OTHER]


def test_wrapped_lines_are_one_paragraph():
    wrapped = [textwrap.fill(LONG, 70), textwrap.fill(OTHER, 70)]
    assert texts("\n\n".join(wrapped)) == wrapped


def test_wrapped_paragraphs_without_blank_lines_part_at_the_short_line():
    wrapped = [textwrap.fill(LONG, 66), textwrap.fill(OTHER, 66)]
    assert texts("\n".join(wrapped)) == wrapped


def test_wrapped_paragraphs_with_indents_part_at_the_indent():
    text = "\n".join(textwrap.fill(p, 60, initial_indent="   ") for p in (LONG, OTHER))
    assert [" ".join(t.split()) for t in texts(text)] == [LONG, OTHER]


def test_a_wrapped_headline_keeps_apart_from_the_text_under_it():
    text = f"Lighthouse for sale\n{textwrap.fill(LONG, 70)}\n\n{textwrap.fill(OTHER, 70)}"
    assert texts(text)[0] == "Lighthouse for sale"


def test_a_caption_and_its_credit_are_two_paragraphs_that_belong_together():
    text = f"{LONG}\n\nThe tower of Velm\nThe tower of Velm (Source: velm.example)\n\n{OTHER}"
    places = paragraphs_of(text)
    assert [p.span.of(text) for p in places[1:3]] == ["The tower of Velm", "The tower of Velm (Source: velm.example)"]
    assert [p.attached for p in places] == [False, False, True, False]


def test_short_list_items_stay_apart():
    assert texts("The board will sell:\n- the tower\n- the lamp\n- the boat") == [
        "The board will sell:",
        "- the tower",
        "- the lamp",
        "- the boat",
    ]


def test_wrapped_japanese_is_joined():
    line = "港の理事会は月曜日に古い灯台を年末までに最も高い値を付けた人に売ると"
    text = f"{line}\n{line}\n{line}\n発表した。"
    assert texts(text) == [text]


@given(st.text(alphabet=st.sampled_from("aB .,\n\t-1“é字\u3000\u2028"), max_size=300))
def test_paragraphs_are_in_order_and_cover_all_but_white_space(text):
    end = 0
    for place in paragraphs_of(text):
        words = place.span.of(text)
        assert place.span.start >= end
        assert not text[end : place.span.start].strip()
        assert words == words.strip()
        assert words
        end = place.span.end
    assert not text[end:].strip()


@pytest.mark.parametrize("width", [24, 30, 34])
def test_narrow_columns_of_print_are_paragraphs(width):
    wrapped = [textwrap.fill(p, width, initial_indent="  ") for p in (LONG, OTHER)]
    assert [" ".join(t.split()) for t in texts("\n".join(wrapped))] == [LONG, OTHER]


def test_a_pages_head_is_no_measure_of_its_columns():
    head = "5                  THE VELM COURIER.          TUESDAY, MAY 3, 1898."
    wrapped = [textwrap.fill(LONG, 40), textwrap.fill(OTHER, 40)]
    assert texts("\n\n".join([head, *wrapped])) == [head, *wrapped]


def test_short_lines_that_begin_anew_are_no_column():
    verse = "The keeper climbed at night\nAnd lit the lamp alone\nThe ships went by in sight\nOf light upon the stone\nNo captain ever asked\nWhose hand had trimmed the flame\nNo captain ever asked"
    assert len(texts(verse)) == 7


def test_an_indent_parts_no_word():
    assert (
        texts(f"{textwrap.fill(LONG, 60)}\nand that the keep-\n    er of the tower knew of nothing, they wrote.")[
            -1
        ].count("\n")
        >= 1
    )
