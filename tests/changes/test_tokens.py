from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare_app.changes.tokens import tokens
from compare_app.model.document import Document, Paragraph
from compare_app.model.spans import Span
from compare_app.text.analyse import analyse

PIECES = st.sampled_from(
    ["MK", "5", "/", "10", "U.S.", "$", "3.5", "%", "twelve", " ", "-", "'", "don’t", "½", "May", ","]
)


def overlaps(text: str) -> list[tuple[str, str]]:
    version = analyse(Document("a.txt", "0" * 64, text, (Paragraph(Span(0, len(text))),)))
    found = [tokens(version, k, frozenset()) for k in range(len(version.sentences))]
    return [(x.form, y.form) for row in found for x, y in pairwise(row) if y.start < x.end]


@pytest.mark.parametrize(
    "text", ["The MK5/10, a carbine.", "An MK5-10 and a B2/3.", "About $3.5 million of the U.S. aid."]
)
def test_tokens_do_not_overlap_where_a_number_begins_inside_a_word(text: str):
    assert overlaps(text) == []


@given(st.lists(PIECES, min_size=1, max_size=12).map("".join).filter(lambda t: t.strip() == t and t))
def test_tokens_never_overlap(text: str):
    assert overlaps(text) == []
