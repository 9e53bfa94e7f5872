"""Walking over the changes of a story."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest


def test_walking_visits_every_change_in_order_and_begins_again(view):
    seen = []
    view.walk.changed.connect(seen.append)
    for _ in range(len(view.page.stops) + 1):
        view.walk.step(True, lambda stop: True)
    assert seen == [*range(len(view.page.stops)), 0]


def test_walking_back_begins_at_the_end(view):
    view.walk.step(False, lambda stop: True)
    assert view.walk.number == len(view.page.stops) - 1


def test_walking_goes_on_from_where_the_reader_is(view):
    view.go_to(2, 0)
    view.walk.step(True, lambda stop: True)
    assert view.walk.stop.row == 2
    view.go_to(2, 0)
    view.walk.step(False, lambda stop: True)
    assert view.walk.stop.row == 1


def test_walking_over_one_kind_skips_the_others(view):
    view.walk.step(True, lambda stop: stop.of_quote)
    assert view.walk.stop.note.kind == "unquoted"
    assert not view.walk.step(True, lambda stop: stop.note.kind == "date")


def test_the_change_at_hand_is_framed_in_both_versions(view):
    view.walk.step(True, lambda stop: stop.typed)
    text = view.page.index.cell(0, 0).text
    assert [span.of(text) for span in view.walk.outlined(0, 0)] == ["Twelve"]
    assert len(view.walk.outlined(0, 1)) == 1


def test_both_ends_of_a_move_are_one_step_apart(view):
    view.go_to(2, 1)
    assert view.other_end() == (0, 1)
    view.go_to(0, 1)
    assert view.other_end() == (2, 1)
    view.go_to(1, 0)
    assert view.other_end() is None


def test_a_click_on_a_stub_goes_to_the_moved_passage(view):
    index = view.compare_model.index(0, 1)
    place = view.visualRect(index).topLeft() + QPoint(60, 8)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.current_cell() == (2, 1)
