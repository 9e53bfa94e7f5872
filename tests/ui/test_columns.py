"""The columns of versions: which are in view, the one that is pinned, and what is said of those out of view."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from compare_app.page.page import Page
from compare_app.ui.compare.instead import Elsewhere, elsewhere
from compare_app.ui.compare.view import ComparisonView
from compare_app.ui.typesetting.typography import Typography
from tests.ui.builders import link, long_story, story, version

# Qt's offscreen plugin says so of every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def test_the_first_version_stays_in_view_while_the_others_scroll(wide):
    assert not wide.pinned_column.isVisible()
    wide.horizontalScrollBar().setValue(400)
    assert wide.pinned_column.isVisible()
    assert wide.pinned_column.geometry().left() == 0
    wide.horizontalScrollBar().setValue(0)
    assert not wide.pinned_column.isVisible()


def test_the_pinned_head_is_as_high_as_the_others_when_these_grow(qtbot, wide):
    wide.go_to(2, 4)
    head = wide.pinned_column.head
    for low in (True, False):
        wide.versions_header.set_low(low)
        wide.updateGeometries()
        qtbot.waitUntil(lambda: wide.versions_header.height() == wide.versions_header.sizeHint().height())
        assert head.height() == wide.versions_header.height()


def test_the_pinned_version_covers_no_cell_that_is_gone_to(wide):
    for column in (4, 3, 2, 1, 4, 1):
        wide.go_to(3, column)
        left = wide.columnViewportPosition(column)
        covered = wide.columnWidth(0) if wide.pinned_column.isVisible() else 0
        assert covered <= left <= wide.viewport().width() - 60


def test_a_click_on_the_pinned_version_keeps_the_others_where_they_are(wide):
    wide.horizontalScrollBar().setValue(400)
    QTest.mouseClick(wide.pinned_column, Qt.MouseButton.LeftButton, pos=QPoint(50, 30))
    assert wide.horizontalScrollBar().value() == 400
    assert wide.current_cell() == (0, 0)


def test_another_version_can_be_pinned_or_none(wide):
    wide.pin(2)
    assert wide.versions_header.visible_versions()[0] == 2
    wide.pin(None)
    wide.horizontalScrollBar().setValue(400)
    assert not wide.pinned_column.isVisible()


def test_columns_are_wider_for_larger_text(qtbot, wide):
    before = wide.columnWidth(1)
    wide.set_look(wide.theme, Typography(24))
    assert wide.columnWidth(1) > before


def test_the_window_holds_whole_columns_and_says_how_many_more_there_are(wide):
    inside = wide.viewport().width()
    whole = round(inside / wide.columnWidth(0))
    assert sum(wide.columnWidth(v) for v in range(whole)) == inside
    assert wide.sideways.hidden() == (0, wide.compare_model.columnCount() - whole)
    wide.sideways.after.click()
    assert wide.sideways.hidden()[0] == 1


def told(view, row, column):
    return elsewhere(view.page, view.compare_model.passage(row), column, view.sideways.in_view())


@pytest.fixture
def only_last(qtbot, theme):
    """Four versions in a window that shows two; the middle row stands in the last one alone."""
    texts = [version([["The quay was shut."], ["It opens on Monday."]], f"Outlet {n}") for n in range(3)]
    last = version(
        [["The quay was shut."], ["Nobody was hurt, Ena Brodie said."], ["It opens on Monday."]], "The Late Post"
    )
    rows = [[[0]] * 4, [[], [], [], [1]], [[1], [1], [1], [2]]]
    same = [link((a, s), (3, s * 2)) for a in range(3) for s in (0, 1)]
    view = ComparisonView(theme)
    qtbot.addWidget(view)
    view.resize(560, 500)
    view.set_page(Page(story([*texts, last], rows, same)))
    with qtbot.waitExposed(view):
        view.show()
    yield view
    view.heights.stop()


def test_a_row_of_versions_out_of_view_shows_their_words_and_leads_there(only_last):
    view = only_last
    index = view.compare_model.index(1, 0)
    assert told(view, 1, 0) == Elsewhere(3, "in The Late Post", "Nobody was hurt, Ena Brodie said.")
    line = view.itemDelegate().gap_line(view.visualRect(index), view.cells.at(1, 0))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=line.center())
    assert view.current_cell() == (1, 3)
    assert told(view, 1, 0) is None  # it is in view now


def test_cells_of_a_row_that_is_in_view_say_nothing_of_other_versions(only_last):
    assert told(only_last, 0, 0) is None
    assert told(only_last, 1, 1) is None  # the first cell in view says it


def test_a_row_of_versions_out_of_view_is_low_and_grows_when_one_comes_into_view(qtbot, only_last):
    view = only_last
    long = version(
        [["The quay was shut."], ["Nobody was hurt, Ena Brodie said." * 9], ["It opens on Monday."]], "The Late Post"
    )
    before = view.page.story
    view.set_page(Page(replace(before, versions=(*before.versions[:3], long))))
    qtbot.waitUntil(lambda: view.heights.measured() == [0, 1, 2])
    low = view.rowHeight(1)
    assert low < 4 * view.metrics.stub
    view.go_to(1, 3)
    assert view.rowHeight(1) > 2 * low
    view.horizontalScrollBar().setValue(0)
    assert view.rowHeight(1) == low


def test_the_versions_that_are_read_stay_in_view_when_the_story_comes_again(wide):
    wide.go_to(20, 4)
    before = wide.horizontalScrollBar().value()
    assert before > 0
    wide.set_page(Page(long_story(40, 5)), keep_place=True)
    assert wide.horizontalScrollBar().value() == before
    assert wide.current_cell() == (20, 4)
