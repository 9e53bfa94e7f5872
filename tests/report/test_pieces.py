from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from compare_app.model.document import Paragraph
from compare_app.model.spans import Span
from compare_app.report.pieces import pieces, role
from compare_app.ui.page.marks import Mark
from tests.helpers.stories import version_of

TEXT = "The ferry to Osk 🚢 will not sail."


@st.composite
def marks(draw: st.DrawFn) -> list[Mark]:
    found = []
    for kind in draw(st.lists(st.sampled_from(("added", "number", "quote", "unquoted", "gone")), max_size=6)):
        start = draw(st.integers(0, len(TEXT)))
        end = start if kind == "gone" else draw(st.integers(start, len(TEXT)))
        found.append(Mark(kind, Span(start, end)))
    return found


@given(marks())
def test_pieces_put_together_are_the_text(found):
    assert "".join(piece.text for piece in pieces(TEXT, found)) == TEXT


@given(marks())
def test_every_mark_covers_its_words_and_no_others(found):
    at = 0
    for piece in pieces(TEXT, found):
        over = {m.kind for m in found if m.span.length and m.span.start <= at and at + len(piece.text) <= m.span.end}
        assert len(piece.looks) == (len(over) if piece.text else 1)
        at += len(piece.text)


def test_a_headline_with_its_lead_looks_like_text():
    version = version_of("1.txt", "Ferry stopped", "The ferry does not sail.")
    first, second = version.document.paragraphs
    paragraphs = (Paragraph(first.span, "headline"), second)
    mixed = replace(version, document=replace(version.document, paragraphs=paragraphs))
    assert (role(mixed, [0]), role(mixed, [1]), role(mixed, [0, 1])) == ("headline", "body", "body")
