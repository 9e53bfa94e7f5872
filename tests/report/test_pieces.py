from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from compare_app.model.spans import Span
from compare_app.page.cells import CellText, Segment
from compare_app.page.marks import Mark
from compare_app.report.pieces import headlines, pieces

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


def test_a_headline_that_shares_its_cell_is_told_apart():
    segments = (Segment(0, 0, 13, "headline"), Segment(15, 15, 9, "body"))
    shown = CellText("Ferry stopped\u2028\u2028It rests.", segments, "body")
    assert headlines(shown) == (Span(0, 13),)
    assert [(p.text, p.looks) for p in pieces(shown.text, [], headlines(shown))] == [
        ("Ferry stopped", ("headline",)),
        ("\u2028\u2028It rests.", ()),
    ]
    assert headlines(replace(shown, role="headline")) == ()
