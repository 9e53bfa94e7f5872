import pytest

from compare_app.readers.errors import CannotRead
from compare_app.readers.pdf.reader import read_pdf

from .pdf_files import column, pdf

FIRST = "The harbour board of Velm said on Monday that the old lighthouse would be sold before the end of the year, whatever the minister thought of it."
SECOND = "Keeper Ana Brill said that she had not been asked, and that she would write to the minister about it before the week was over."
THIRD = "The tower has stood empty since the lamp was moved to the mole, and the town has painted it twice since, at a price that nobody would name."
FOURTH = "A buyer would have to keep the stairs open on two days a year, the chairman of the board said in a statement that was read out on the quay."
STORY = [FIRST, SECOND, THIRD, FOURTH]


def roles(data: bytes) -> list[tuple[str, str]]:
    (article,) = read_pdf(data)
    return [(p.role, p.span.of(article.text)) for p in article.paragraphs]


def test_paragraphs_with_gaps_between_them():
    page = [(50, 790, 22, "Velm sells its lighthouse"), *column(STORY, 50, 740, 90, gap=8)]
    assert roles(pdf([page])) == [("headline", "Velm sells its lighthouse"), *(("body", p) for p in STORY)]


def test_paragraphs_with_indents_only():
    assert [text for _, text in roles(pdf([column(STORY, 50, 740, 70, indent=14)]))] == STORY


def test_two_columns_are_read_one_after_the_other():
    page = column(STORY[:2], 50, 740, 40, indent=12) + column(STORY[2:], 310, 740, 40, indent=12)
    assert [text for _, text in roles(pdf([page]))] == STORY


def test_a_paragraph_goes_on_in_the_next_column():
    lines = column([FIRST], 50, 740, 40)
    page = lines[:2] + [(310, 740 - 12 * i, 10, text) for i, (_, _, _, text) in enumerate(lines[2:])]
    assert [text for _, text in roles(pdf([page]))] == [FIRST]


def test_a_paragraph_goes_on_on_the_next_page():
    lines = column(STORY, 50, 740, 60, indent=14)
    assert [text for _, text in roles(pdf([lines[:4], [(x, y + 48, s, t) for x, y, s, t in lines[4:]]]))] == STORY


def test_a_word_parted_at_the_line_end_is_mended():
    page = [
        (50, 740, 10, "The harbour board of Velm said on Monday that the old light-"),
        (50, 728, 10, "house would be sold."),
    ]
    assert roles(pdf([page]))[0][1] == "The harbour board of Velm said on Monday that the old lighthouse would be sold."


def test_a_hyphen_that_the_text_writes_elsewhere_stays():
    page = [
        (50, 740, 10, "A well-known keeper said on Monday that she would write, as a well-"),
        (50, 728, 10, "known keeper should, to the minister about it."),
    ]  # fmt: skip
    assert "as a well-known keeper" in roles(pdf([page]))[0][1]


def test_columns_that_begin_a_page_with_the_same_words_lose_none():
    same = "Nobody on Mill Lane has slept since the wall fell into the sea, and nobody expects to sleep soon."
    pages = [column([same] * 2, left, 750, 40, gap=6) for left in (60, 320)]
    (article,) = read_pdf(pdf([column(["Mill Lane", same], 60, 750, 90), pages[0] + pages[1]]))
    assert article.text.count(same) == 5


def test_running_heads_and_page_numbers_are_left_out():
    pages = [
        [(50, 810, 8, "Coast News, 3 May 2031"), *column([p], 50, 740, 80), (290, 30, 8, str(i + 1))]
        for i, p in enumerate(STORY)
    ]
    (article,) = read_pdf(pdf(pages))
    assert "Coast" not in article.text
    assert article.left_out[:3] == ("Coast", "News,", "3")


def test_a_scanned_page_is_named():
    with pytest.raises(CannotRead, match="text recognition"):
        list(read_pdf(pdf([[]], picture=True)))


def test_a_scanned_page_among_others_is_named_and_the_others_read():
    article, trouble = read_pdf(pdf([column([FIRST], 50, 740, 80), []], picture=True))
    assert article.text == FIRST
    assert "(page 2)" in trouble.advice


def test_the_files_title_counts_only_where_the_page_shows_it():
    (article,) = read_pdf(pdf([column(STORY, 50, 740, 80, gap=8)], title="report_final2.indd"))
    assert article.metadata.title is None


@pytest.mark.parametrize("data", [b"%PDF-1.4 nothing", b"", b"%PDF-1.7\n" + b"\x00" * 1000])
def test_damaged_files_say_so(data):
    with pytest.raises(CannotRead, match="damaged"):
        list(read_pdf(data))


def test_a_last_line_that_returns_at_the_foot_of_two_pages_stays():
    lines = column(STORY, 50, 740, 60, indent=14)
    pages = [
        [*lines, (50, lines[-1][1] - 12, 10, "Nobody knows.")],
        [*lines[:-1], (50, lines[-1][1], 10, "Nobody knows.")],
    ]
    (article,) = read_pdf(pdf(pages))
    assert article.text.count("Nobody knows.") == 2
    assert article.left_out == ()
