import pytest

from compare_app.readers.errors import CannotRead
from compare_app.readers.rtf import lines_of, read_rtf


def lines(source: str) -> list[str]:
    return lines_of(source.encode("latin-1"))


def test_paragraphs_and_signs():
    assert lines(r"{\rtf1\ansi\ansicpg1252 One\b two\b0 .\par Caf\'e9 \u8220?now\u8221?\emdash yes\par}") == [
        "Onetwo.",
        "Café “now”—yes",
    ]


def test_code_pages():
    assert lines(r"{\rtf1\ansi\ansicpg1251 \'cc\'e0\'ff\'ea\par}") == ["Маяк"]


@pytest.mark.parametrize(("declared", "quoted"), [("mac", r"\'d2now\'d3"), ("ansi", r"\'93now\'94")])
def test_what_older_programs_declare(declared, quoted):
    assert lines(rf"{{\rtf1\{declared} It is {quoted}.\par}}") == ["It is “now”."]


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_an_escaped_line_end_ends_a_paragraph(end):
    assert lines(rf"{{\rtf1 First.\{end}Second.\{end}}}") == ["First.", "Second."]


def test_one_sign_that_is_none_costs_no_more_than_itself():
    assert lines(r"{\rtf1 One \u999999999? sign.\par}") == ["One � sign."]
    assert lines(r"{\rtf1 One \u-70000? sign.\par}") == ["One � sign."]


def test_a_count_of_signs_to_skip_that_is_not_stated_is_one():
    assert lines(r"{\rtf1 {\uc\u8220?}now\u8221?\par}") == ["“now”"]


@pytest.mark.parametrize(
    "skipped", [r"\uc0\u8220 ", r"\uc1\u8220?", r"\uc2\u8220\'93\'93", r"{\uc2\u8220??}", r"\u8220?"]
)
def test_what_stands_for_older_programs_behind_a_sign_is_skipped(skipped):
    assert lines(rf"{{\rtf1\ansi He said {skipped}no.\par}}") == ["He said “no."]


def test_destinations_within_destinations_hold_no_text():
    inside = r"{\*\shppict{\pict\pngblip 8950}}{\info{\title T{\*\x y}}}{\upr{\title x}{\*\ud{\title \u8220?}}}{\pntext 1.\tab}"
    assert lines(rf"{{\rtf1 It was {inside}sold.\par}}") == ["It was sold."]


def test_a_links_address_is_no_text():
    assert lines(r'{\rtf1 See {\field{\*\fldinst HYPERLINK "http://x.example"}{\fldrslt the report}} now.\par}') == [
        "See the report now."
    ]


@pytest.mark.parametrize(
    "hidden", [r"{\v secret}", r"\v secret\v0 ", r"{\deleted secret}", r"{\footnote secret}", r"{\header secret\par}"]
)
def test_hidden_deleted_and_noted_text_is_no_text(hidden):
    assert lines(rf"{{\rtf1 It is {hidden}sold.\par}}") == ["It is sold."]


def test_a_stray_brace_costs_nothing():
    assert lines(r"{\rtf1 First.}\par} Second.\par}")[0] == "First."


def test_cells_of_a_table_are_apart():
    assert lines(r"{\rtf1 \trowd\pard\intbl tower\cell 12\cell\row\pard After.\par}") == ["tower", "12", "After."]


@pytest.mark.parametrize("source", ["", "no rtf at all", r"{\rtf1 }", "{\\rtf1" + "{" * 2000])
def test_what_holds_no_text_says_so(source):
    with pytest.raises(CannotRead):
        list(read_rtf(source.encode()))


def test_a_sign_of_two_halves_is_one_and_half_a_one_is_replaced():
    assert lines_of(b"{\\rtf1 yes \\u-10179?\\u-8704?\\par no \\u-10179?\\par}") == ["yes \U0001f600", "no \ufffd"]
