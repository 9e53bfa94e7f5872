from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QIcon

from compare_app.project.values import Code
from compare_app.ui.notes.chips import dot_icon
from compare_app.ui.notes.code_tree import below, in_tree_order

KEYS = st.sampled_from("abcdef")


@st.composite
def codebooks(draw: st.DrawFn) -> list[Code]:
    """Codes above each other in every way, also in circles and under what is not there."""
    ids = draw(st.lists(KEYS, unique=True))
    return [Code(draw(st.text(max_size=3)), parent=draw(st.none() | KEYS | st.just("gone")), id=key) for key in ids]


def test_codes_stand_behind_the_one_above_them_by_name():
    codes = [
        Code("official", parent="s", id="o"),
        Code("Source", id="s"),
        Code("police", parent="o", id="p"),
        Code("age", id="a"),
    ]
    assert [(c.name, depth) for c, depth in in_tree_order(codes)] == [
        ("age", 0),
        ("Source", 0),
        ("official", 1),
        ("police", 2),
    ]


@given(codebooks())
def test_every_code_stands_in_the_tree_once(codes):
    assert sorted(code.id for code, _ in in_tree_order(codes)) == sorted(code.id for code in codes)


@given(codebooks())
def test_a_code_goes_one_deeper_than_the_one_above_it(codes):
    depths = {code.id: depth for code, depth in in_tree_order(codes)}
    for code in codes:
        assert depths[code.id] in (0, depths.get(code.parent, -1) + 1)


@given(codebooks(), st.data())
def test_what_is_put_under_a_code_that_is_offered_makes_no_circle(codes, data):
    if codes:
        code = data.draw(st.sampled_from(codes))
        offered = [c for c in codes if c.id not in below(code, codes)]
        assert code not in offered
        for other in offered:
            assert code.id not in {c.id for c in _up(other, codes)}


def _up(code: Code, codes: list[Code]) -> list[Code]:
    known, way = {c.id: c for c in codes}, [code]
    while (above := known.get(way[-1].parent or "")) is not None and above not in way:
        way.append(above)
    return way


def test_the_dot_of_a_code_keeps_its_colour_in_a_chosen_row(qapp):
    icon = dot_icon("#0072b2")
    chosen = icon.pixmap(13, 13, QIcon.Mode.Selected).toImage().pixelColor(6, 6)
    assert chosen.name() == "#0072b2"
