"""How high rows are, and what stays in place while they are measured."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from compare_app.model.alignment import Link, SentenceRef
from compare_app.model.changes import Edit, LinkChanges
from compare_app.model.spans import Span
from compare_app.page.page import Page
from compare_app.ui.compare.view import ComparisonView
from compare_app.ui.typesetting.typography import Typography
from tests.ui.builders import long_story, story, version
from tests.ui.test_docks import turned


def test_rows_are_as_high_as_their_tallest_cell(view):
    heights = [view.rowHeight(row) for row in range(5)]
    assert heights == [view.cells.height(row) for row in range(5)]
    assert heights[0] > heights[3]


def test_a_long_comparison_measures_only_what_is_near(qtbot, theme):
    view = ComparisonView(theme)
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.set_page(Page(long_story(3000, 2)))
    view.show()
    assert sum(view.heights._known) < 60
    view.go_to(2500, 1)
    assert view.visualRect(view.currentIndex()).intersects(view.viewport().rect())
    assert sum(view.heights._known) < 120
    view.heights.stop()


def test_measuring_rows_above_leaves_what_is_read_in_place(qtbot, theme):
    view = ComparisonView(theme)
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.set_page(Page(long_story(400, 2)))
    with qtbot.waitExposed(view):
        view.show()
    view.go_to(200, 0)
    top = view.visualRect(view.currentIndex()).top()
    qtbot.waitUntil(lambda: not view.heights._idle.isActive(), timeout=5000)
    assert view.heights._known[150]
    assert view.visualRect(view.currentIndex()).top() == top


def test_larger_text_leaves_what_the_reader_is_at_where_it_stands(qtbot, long_view, theme):
    long_view.go_to(35, 1)
    long_view.editor.select_span(4, 11)
    place = long_view.currentIndex()
    before = long_view.visualRect(place).top()
    long_view.set_look(theme, Typography(20))
    assert long_view.visualRect(place).top() == before
    assert long_view.editor.selected_text() == "council"


def test_a_row_is_as_high_as_the_words_in_view_need_and_the_passage_at_hand_stays(qtbot, theme):
    """One headline of many words in the last of eight versions made the first screen half empty."""
    texts = [["Quake.", "A.", "B."]] * 7 + [["A quake that many more words tell of " * 9, "A.", "B."]]
    versions = [version([[sentence] for sentence in text], f"Paper {n}") for n, text in enumerate(texts)]
    view = ComparisonView(theme)
    qtbot.addWidget(view)
    view.resize(700, 400)
    with qtbot.waitExposed(view):
        view.show()
    view.set_page(Page(story(versions, [[[n]] * 8 for n in range(3)])))
    view.go_to(1, 0)
    low, bar = view.rowHeight(0), view.horizontalScrollBar()
    assert low < 60
    place = view.rowViewportPosition(1)
    bar.setValue(bar.maximum())
    assert view.rowHeight(0) > 3 * low
    bar.setValue(0)
    assert view.rowHeight(0) == low
    assert view.rowViewportPosition(1) == place
    view.heights.stop()


def test_a_low_passage_has_room_for_all_signs_beside_it(qtbot, theme):
    a = version([["Boats sank."]], "Post")
    b = version([["Ships went down."]], "Mail")
    whole = Edit(Span(0, len(a.text)), Span(0, len(b.text)))
    changes = LinkChanges("reworded", edits=(whole,), rewritten=True)
    unsure = Link(SentenceRef(0, 0), SentenceRef(1, 0), 0.2), changes
    page = Page(story([a, b], [[[0], [0]]], [unsure]))
    view = ComparisonView(theme)
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.set_page(page)
    cell = view.cells.at(0, 1)
    assert cell.marks.rewritten
    assert cell.marks.uncertain
    assert cell.height >= cell.top + 2 + 2 * (view.badge_size + 3)
    view.heights.stop()


def test_the_shade_at_the_edge_keeps_its_place_while_rows_scroll_and_the_view_changes_its_height(qtbot, theme):
    view = ComparisonView(theme)
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.set_page(Page(long_story(60, 8)))
    view.show()
    shade, viewport = view.sideways.shade, view.viewport()

    def covers_the_edge() -> bool:
        top = viewport.mapTo(view, QPoint(0, 0)).y()
        place = shade.mapTo(view, QPoint(0, 0)).y(), shade.height()
        return shade.isVisible() and place == (top, viewport.height())

    qtbot.waitUntil(covers_the_edge)
    view.verticalScrollBar().setValue(300)
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() == 300)
    assert covers_the_edge()
    view.resize(700, 620)
    qtbot.waitUntil(covers_the_edge)


@pytest.mark.parametrize("rows", [1, 60])
def test_a_notch_of_the_wheel_takes_some_lines_however_high_the_passages_are(qtbot, long_view, rows):
    words = " ".join(["The water rose over the quay again in the night."] * 40)
    tall = [version([[words] for _ in range(4)], f"Paper {v}") for v in range(4)]
    long_view.set_page(Page(long_story(60) if rows > 1 else story(tall, [[[n]] * 4 for n in range(4)])))
    bar, area = long_view.verticalScrollBar(), long_view.viewport()
    qtbot.waitUntil(lambda: bar.maximum() > 1000, timeout=2000)
    turned(area, -1, Qt.KeyboardModifier.NoModifier)
    assert 2 < bar.value() / long_view.type.size / long_view.type.spacing <= 3 * 2.1
