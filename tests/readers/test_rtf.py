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
