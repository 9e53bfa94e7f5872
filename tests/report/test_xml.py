from __future__ import annotations

from defusedxml.ElementTree import fromstring
from hypothesis import given
from hypothesis import strategies as st

from compare_app.report.xml import document, element

PLAIN = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n\t\r", exclude_characters="\ufffe\uffff")
)


@given(PLAIN, PLAIN)
def test_any_text_comes_back(inside, about):
    root = fromstring(document(element("a", {"b": about}, inside)))
    assert (root.text or "", root.get("b")) == (inside, about)


@given(st.text(st.characters(max_codepoint=0x1F) | st.characters(categories=("Cs",)) | st.sampled_from("\ufffe\uffff")))
def test_whatever_xml_forbids_is_replaced(text):
    assert len(fromstring(document(element("a", None, text))).text or "") == len(text)
