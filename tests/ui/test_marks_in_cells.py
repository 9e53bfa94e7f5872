"""Marks where their words stand: over two lines, from right to left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPathStroker

from compare_app.page.page import Page
from compare_app.ui.compare.layouts import lay_out, span_rects
from compare_app.ui.compare.painting import _open_box
from compare_app.ui.compare.view import ComparisonView
from compare_app.ui.typography import Typography
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


def test_a_date_among_arabic_words_is_marked_where_it_is_seen(qapp):
    text = "التاريخ: 2031-03-11 في الميناء"
    layout, _ = lay_out(text, Typography().font("body"), 600, 1.25)
    at = text.index("2031")
    (whole,) = span_rects(layout, at, 10)
    parts = [rect for n in range(10) for rect in span_rects(layout, at + n, 1)]
    assert whole.left() == pytest.approx(min(rect.left() for rect in parts), abs=0.6)
    assert whole.right() == pytest.approx(max(rect.right() for rect in parts), abs=0.6)
    assert whole.width() > 60
