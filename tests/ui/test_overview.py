"""The overview beside the passages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from compare_app.page.page import Page
from compare_app.ui.compare.lanes import Lanes, marked
from compare_app.ui.compare.overview import Overview
from tests.ui.builders import flood, long_story

# Qt's offscreen plugin says so of every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def test_the_overview_goes_where_it_is_clicked(qtbot, wide):
    overview = Overview(wide)
    qtbot.addWidget(overview)
    overview.resize(overview.sizeHint().width(), 400)
    overview.asked.connect(wide.scroll_to)
    overview.show()
    QTest.mouseClick(overview, Qt.MouseButton.LeftButton, pos=QPoint(10, 390))
    assert 39 in wide.rows_between(0, wide.viewport().height() - 1)


def test_the_overview_marks_changes_where_they_are(qtbot, view):
    view.set_page(Page(flood("Northline")))
    overview = Overview(view)
    qtbot.addWidget(overview)
    overview.resize(overview.sizeHint().width(), 400)
    image = overview._drawn(view.page).toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    wanted = {view.theme.colour(role).name() for role in ("fact", "dropped", "added", "moved", "quote_lost")}
    assert wanted <= colours


def test_the_overview_names_the_version_and_the_change_under_the_mouse(qtbot, view):
    view.set_page(Page(flood("Northline")))
    overview = Overview(view)
    qtbot.addWidget(overview)
    overview.resize(overview.sizeHint().width(), 400)
    place = QPoint(round(overview.lanes.x_of(1)) + 3, round(overview.lanes.y_of(3)) + 3)
    assert overview.tip_at(place) == "Northline (3 May)\npassage dropped, “A second storm is expected.”"


def test_the_overview_is_painted_again_when_a_change_is_at_hand_no_more_and_when_rows_are_higher(
    qtbot, monkeypatch, wide
):
    overview = Overview(wide)
    qtbot.addWidget(overview)
    painted: list[object] = []
    monkeypatch.setattr(overview, "_paint_window", painted.append)
    overview.show()
    wide.walk.go_to(0)
    for act in (wide.walk.leave, lambda: wide.verticalHeader().resizeSection(0, 700)):
        qtbot.wait(50)
        painted.clear()
        act()
        qtbot.waitUntil(lambda: bool(painted))


@pytest.mark.parametrize("count", [1, 2, 5, 14, 50])
def test_the_overview_never_takes_much_of_the_window(count):
    lanes = Lanes(count, 400, 600)
    assert lanes.width <= 140
    assert [lanes.lane_at(lanes.x_of(n) + lanes.lane / 2) for n in range(count)] == list(range(count))
    assert lanes.row_at(lanes.y_of(317) + lanes.row_height / 2) == 317
    assert (lanes.row_at(-5), lanes.row_at(9999)) == (0, 399)


def test_marks_of_rows_that_share_a_line_of_the_screen_are_painted_as_one():
    page = Page(long_story(3000, 2))
    low, high = (marked(Lanes(2, 3000, height), page)[1] for height in (600, 60_000))
    assert len(low) <= 600 / 1.6 < len(high)
    assert set().union(*low.values()) == set().union(*high.values())


def test_lanes_too_low_for_anything_are_painted_all_the_same():
    assert marked(Lanes(2, 50, 0), Page(long_story(50, 2)))
