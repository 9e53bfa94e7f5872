from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from compare_app.report.markup import Html, escape, join, tag
from tests.helpers.html import read

# a browser reads \r as \n, and markup may not hold control signs
PLAIN = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn"), include_characters="\n\t"))


@given(PLAIN, PLAIN)
def test_any_text_comes_back_as_text(inside, about):
    reader = read(tag("p", inside, title=about))
    assert reader.text == inside
    assert reader.tags == [("p", {"title": about})]


@given(st.text(st.characters(max_codepoint=0x9F) | st.characters(categories=("Cs",))))
def test_forbidden_signs_never_pass(text):
    assert escape(text).encode("utf-8").isascii() or "\ufffd" in escape(text)


def test_markup_is_not_escaped_twice():
    assert tag("p", tag("b", "1 < 2")) == "<p><b>1 &lt; 2</b></p>"


def test_what_stands_between_is_escaped():
    assert join(["a", Html("<br>")], " & ") == "a &amp; <br>"


def test_empty_attributes_are_left_out():
    assert tag("input", checked=True, title=None, hidden=False, class_="x", data_row="3") == (
        '<input checked class="x" data-row="3">'
    )
