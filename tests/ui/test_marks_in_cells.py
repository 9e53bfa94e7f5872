"""Marks where their words stand: over two lines, from right to left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainterPathStroker

from compare_app.model.spans import Span
from compare_app.page.marks import CellMarks, Mark
from compare_app.page.page import Page
from compare_app.ui.compare.frame_room import wider_signs
from compare_app.ui.compare.painting import _open_box, frame_rects, seen_marks
from compare_app.ui.compare.view import ComparisonView
from compare_app.ui.typesetting.layouts import hyphens_of, lay_out, span_rects
from compare_app.ui.typesetting.typography import Typography
from compare_app.ui.words.change_wording import change_words
from tests.ui.builders import link, reworded, story, version


def test_a_stretch_over_two_lines_has_two_rectangles(qapp):
    layout, _ = lay_out("one two three four five six", Typography().font("body"), 90, 1.25)
    assert layout.lineCount() > 1
    rects = span_rects(layout, 0, 27)
    assert len(rects) == layout.lineCount()
    assert all(rect.width() > 0 for rect in rects)
    assert span_rects(layout, 3, 0)[0].width() == 0


def test_the_space_at_the_end_of_a_line_is_not_marked(qapp):
    text = "one two three four five six"
    layout, _ = lay_out(text, Typography().font("body"), 90, 1.25)
    line = layout.lineAt(0)
    end = line.textStart() + line.textLength()
    assert text[end - 1] == " "
    assert span_rects(layout, 0, 27)[0].right() == span_rects(layout, 0, end - 1)[0].right()


def test_a_fact_over_two_lines_has_one_frame(qapp):
    one = _open_box(QRectF(0, 0, 50, 20), begins=True, ends=False)
    other = _open_box(QRectF(0, 0, 50, 20), begins=False, ends=True)
    right, left = QRectF(47, 6, 4, 8), QRectF(-1, 6, 4, 8)
    stroke = QPainterPathStroker()
    drawn = [[stroke.createStroke(path).intersects(side) for side in (left, right)] for path in (one, other)]
    assert drawn == [[True, False], [False, True]]


@pytest.mark.parametrize("size", [14, 28])
def test_a_frame_stands_clear_of_the_words_beside_it(qtbot, theme, size):
    a, b = (
        version([["Late that night some twelve boats broke loose."]]),
        version([["Late that night some forty boats broke loose."]]),
    )
    changes = reworded(a, b, ("twelve", "forty"), kinds=["number"])
    view = ComparisonView(theme, Typography(size))
    qtbot.addWidget(view)
    view.resize(1600, 300)
    view.set_page(Page(story([a, b], [[[0], [0]]], [link((0, 0), (1, 0), changes)])))
    view.show()
    cell = view.cells.at(0, 1)
    plain, _ = lay_out(cell.text.text, Typography(size).font("body"), 1000, 1.25)
    (framed,) = [m.span for m in cell.marks.marks if m.kind == "number"]
    space = QFontMetricsF(Typography(size).font("body")).horizontalAdvance(" ")
    (box,), (bare,) = cell.rects(framed), span_rects(plain, framed.start, framed.length)
    assert box.left() - bare.left() > space * 0.4
    (behind,), (bare_behind,) = (span_rects(x, framed.end + 1, 5) for x in (cell.layout, plain))
    assert behind.left() - bare_behind.left() > space * 0.8
    assert box.width() == pytest.approx(bare.width())
    view.heights.stop()


@pytest.mark.parametrize("size", [14, 28])
def test_a_frame_stands_clear_of_the_signs_that_it_stands_between(qtbot, theme, size):
    a, b = version([["Boats broke loose (twelve), she said."]]), version([["Boats broke loose (forty), she said."]])
    changes = reworded(a, b, ("twelve", "forty"), kinds=["number"])
    view = ComparisonView(theme, Typography(size))
    qtbot.addWidget(view)
    view.resize(1600, 300)
    view.set_page(Page(story([a, b], [[[0], [0]]], [link((0, 0), (1, 0), changes)])))
    view.show()
    cell = view.cells.at(0, 1)
    (framed,) = [m.span for m in cell.marks.marks if m.kind == "number"]
    plain, _ = lay_out(cell.text.text, Typography(size).font("body"), 1000, 1.25)
    (box,), (bare,) = frame_rects(cell, framed), span_rects(plain, framed.start, framed.length)
    (before,), (behind,) = (span_rects(cell.layout, at, 1) for at in (framed.start - 1, framed.end))
    (bracket,) = span_rects(plain, framed.start - 1, 1)
    assert box.width() == pytest.approx(bare.width(), abs=1)
    assert box.left() - before.left() > bracket.width() * 1.3
    assert behind.left() - box.right() > size / 8
    view.heights.stop()


def test_no_frame_is_drawn_within_another():
    places = {"number": Span(9, 18), "certainty": Span(9, 14), "reworded": Span(10, 12), "quote_marks": Span(0, 30)}
    marks = CellMarks(marks=tuple(Mark(kind, span) for kind, span in places.items()))
    assert [m.kind for m in seen_marks(marks)] == ["number", "reworded", "quote_marks"]


def test_a_frame_within_a_word_parts_it_not(qapp):
    assert not list(wider_signs([Span(3, 6)], "unbekannte"))
    assert [place for place, _ in wider_signs([Span(1, 3)], "$40,")] == [Span(0, 1), Span(2, 3)]


def test_right_to_left_text_is_marked_where_it_stands(qtbot, theme):
    a, b = version([["قال الوزير نعم أمس."]]), version([["قال الوزير لا أمس."]])
    view = ComparisonView(theme)
    qtbot.addWidget(view)
    view.resize(700, 300)
    view.set_page(Page(story([a, b], [[[0], [0]]], [link((0, 0), (1, 0), reworded(a, b, ("نعم", "لا")))])))
    view.show()
    cell = view.cells.at(0, 1)
    mark = next(m for m in cell.marks.marks if m.kind == "reworded")
    line = cell.layout.lineAt(0)
    assert line.cursorToX(0)[0] > line.cursorToX(len(cell.text.text))[0]
    assert cell.rects(mark.span)[0].right() < line.cursorToX(0)[0]
    view.heights.stop()


def test_what_became_of_arabic_words_is_told_in_the_order_of_the_sentence():
    a, b = version([["قال الوزير نعم أمس."]]), version([["قال الوزير لا أمس."]])
    page = Page(story([a, b], [[[0], [0]]], [link((0, 0), (1, 0), reworded(a, b, ("نعم", "لا")))]))
    told = change_words(page, 1, page.stops[0].note)
    assert told.count("\u2068") == told.count("\u2069") == 2
    before, after = told.split(" → ")
    assert (before[0], before[-1], after[0], after[-1]) == ("\u2068", "\u2069", "\u2068", "\u2069")
    assert ("نعم" in before, "لا" in after) == (True, True)


def test_a_date_among_arabic_words_is_marked_where_it_is_seen(qapp):
    text = "التاريخ: 2031-03-11 في الميناء"
    layout, _ = lay_out(text, Typography().font("body"), 600, 1.25)
    at = text.index("2031")
    (whole,) = span_rects(layout, at, 10)
    parts = [rect for n in range(10) for rect in span_rects(layout, at + n, 1)]
    assert whole.left() == pytest.approx(min(rect.left() for rect in parts), abs=0.6)
    assert whole.right() == pytest.approx(max(rect.right() for rect in parts), abs=0.6)
    assert whole.width() > 60


def test_a_headline_is_set_smaller_where_its_longest_word_has_no_room(qapp):
    words, type_ = "Dam inspector’s extraordinarily long report", Typography()
    room = QFontMetricsF(type_.font("headline")).horizontalAdvance("extraordinarily")
    assert type_.fitting("headline", words, room) == type_.font("headline")
    smaller = type_.fitting("headline", words, room * 0.9)
    assert 0.85 < smaller.pixelSize() / type_.font("headline").pixelSize() < 0.91
    layout, _ = lay_out(words, smaller, room * 0.9, 1.25)
    assert hyphens_of(layout) == []
    assert type_.fitting("headline", words, 20).pixelSize() >= 0.75 * type_.font("headline").pixelSize()
    assert type_.fitting("body", words, 20) == type_.font("body")


@pytest.mark.parametrize(
    ("text", "hyphens"),
    [
        ("Wasserwirtschaftsverwaltung", True), ("🌊 Überschwemmungsgebiete", True), ("северозападноевропейский", True),
        ("one two three four", False), ("12,345,678,901,234,567", False), ("水位上升城市水位上升城市", False), ("well-known half-truths", False),
    ],
)  # fmt: skip
def test_a_line_that_ends_within_a_word_has_a_hyphen(qapp, text, hyphens):
    layout, _ = lay_out(text, Typography().font("body"), 90, 1.25)
    assert layout.lineCount() > 1
    assert bool(hyphens_of(layout)) == hyphens
    assert "-" not in text or layout.text() == text
