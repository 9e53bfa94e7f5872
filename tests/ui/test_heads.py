"""The heads of versions: hidden, dragged, in view or out of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest

from compare_app.page.page import Page
from compare_app.ui.compare import header
from compare_app.ui.compare.head import about_version
from compare_app.ui.compare.view import ComparisonView
from compare_app.ui.typesetting.typography import Typography
from tests.ui.builders import long_story, story, version


def test_hiding_a_version_leaves_at_least_one(view):
    view.versions_header.hide_version(0, True)
    view.versions_header.hide_version(1, True)
    assert view.versions_header.visible_versions() == [1]
    view.go_to(0, 0)
    assert 0 in view.versions_header.visible_versions()


def test_versions_can_be_reordered_and_put_back(view):
    view.versions_header.put_first(1)
    assert view.versions_header.visible_versions() == [1, 0]
    view.versions_header.show_all()
    assert view.versions_header.visible_versions() == [0, 1]


def test_a_version_that_is_dragged_out_of_the_heads_stays_where_it_was_among_them(long_view, monkeypatch):
    dragged = []
    monkeypatch.setattr(header.VersionHeader, "_begin_drag", lambda _, version: dragged.append(version))
    heads = long_view.versions_header
    port, y = heads.viewport(), heads.height() // 2
    start, over = heads.sectionViewportPosition(1) + 60, heads.sectionViewportPosition(0) + 10
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=QPoint(start, y))
    for place in (QPoint(start - 20, y), QPoint(over + 40, y), QPoint(over, y), QPoint(over, y + 400)):
        spot = QPointF(place)
        buttons = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
        heads.mouseMoveEvent(
            QMouseEvent(QEvent.Type.MouseMove, spot, port.mapToGlobal(spot), *buttons, Qt.KeyboardModifier.NoModifier)
        )
    assert dragged == [1]
    assert heads.visible_versions() == [0, 1, 2, 3]


def test_the_menu_of_a_version_with_a_long_name_is_no_wider_than_can_be_read(view):
    long = "The Harle and District Evening Telegraph and Advertiser with which the Sound Mercury is incorporated"
    view.set_page(
        Page(story([version([["One boat sank."]], long), version([["One boat sank."]], "Post")], [[[0], [0]]]))
    )
    view.versions_header.hide_version(1, True)
    texts = [action.text() for action in view.versions_header.menu_for(0).actions()]
    assert "Details of The Harle and District … is incorporated…" in texts
    assert all(len(text) < 80 for text in texts)


def test_a_version_in_view_stays_in_view_when_larger_text_makes_fewer_fit(qtbot, long_view, theme):
    long_view.set_look(theme, Typography(11))
    long_view.go_to(10, 2)
    assert 2 in long_view.sideways.in_view()
    long_view.set_look(theme, Typography(34))
    qtbot.waitUntil(lambda: 2 in long_view.sideways.in_view())


def test_columns_and_heads_begin_in_the_size_of_text_that_is_set(qtbot, theme):
    view = ComparisonView(theme, Typography(30))
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.set_page(Page(long_story(3)))
    view.show()
    assert len(view.sideways.in_view()) == 2
    height = view.versions_header.height()
    view.set_look(theme, Typography(30))
    assert view.versions_header.height() == height
    view.heights.stop()


def test_a_version_drawn_over_the_whole_window_hides_no_other(long_view):
    long_view.versions_header.resizeSection(0, long_view.viewport().width())
    long_view.horizontalScrollBar().setValue(200)
    assert long_view.pinned == 0
    assert long_view.pinned_width() == 0


def test_a_head_says_how_much_its_version_alone_has(view):
    header = view.versions_header
    assert header.tip_for(0).splitlines()[1] == "2 May 2031  ·  1 sentence only here"
    assert about_version(view.page, 0, shorter=1) == "2 May 2031  ·  1 only here"
