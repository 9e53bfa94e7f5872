"""The comparison view offscreen: what it holds, says and keeps in its place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from compare_app.model.spans import Span
from compare_app.page.page import Page
from compare_app.ui.compare.model import CompareModel
from compare_app.ui.compare.view import ComparisonView
from compare_app.ui.look.theme import load_theme
from compare_app.ui.typesetting.typography import Typography
from tests.ui.builders import flood, link, long_story, story, version


def test_the_model_holds_together(qtmodeltester, page):
    model = CompareModel()
    model.set_page(page)
    qtmodeltester.check(model)
    assert (model.rowCount(), model.columnCount()) == (5, 2)


def test_a_cell_is_spoken_with_its_version_and_its_changes(page):
    model = CompareModel()
    model.set_page(page)
    spoken = model.data(model.index(0, 1), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("The Mirror, passage 1: Fourteen boats")
    assert "number, Twelve → Fourteen" in spoken
    assert "“reportedly” is gone" in spoken
    gap = model.data(model.index(3, 1), Qt.ItemDataRole.AccessibleTextRole)
    assert gap == "The Mirror, passage 4: not in this version."


def test_unchanged_passages_fold_and_open(qtmodeltester):
    page = Page(long_story(30, 2))
    model = CompareModel()
    qtmodeltester.check(model)
    model.set_page(page)
    model.set_only_changes(True)
    folds = [entry for entry in model.entries if entry.folded]
    assert [(f.first, f.last) for f in folds] == [(2, 5), (9, 12), (16, 19), (23, 26)]
    row = model.row_of(3)
    model.unfold(row)
    assert [model.passage(row + n) for n in range(4)] == [2, 3, 4, 5]
    assert model.row_of(9) == row + 4 + 3


def test_a_thin_row_says_whose_words_are_out_of_view(qtbot, theme):
    texts = [["The quay was shut."], ["By Ena Brodie"], ["Nobody was hurt."]]
    versions = [version(texts, f"Paper {n}", roles={1: "byline"}) for n in range(6)]
    rows = [[[0]] * 6, [[]] * 5 + [[1]], [[2]] * 6]
    view = ComparisonView(theme)
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.set_page(Page(story(versions, rows)))
    with qtbot.waitExposed(view):
        view.show()
    model, delegate = view.compare_model, view.itemDelegate()
    assert delegate.beside_words(model.index(1, 0)) == "in Paper 5:  By Ena Brodie"
    assert delegate.beside_words(model.index(1, 1)) == ""
    view.go_to(0, 5)
    assert delegate.beside_words(model.index(1, 0)) == ""
    view.heights.stop()


def test_tips_say_what_a_mark_means_and_against_whom(view):
    cell = view.cells.at(0, 1)
    box, _ = next(badge for badge in cell.badges if cell.marks.notes[badge[1]].kind == "number")
    place = view.visualRect(view.compare_model.index(0, 1)).topLeft() + box.center().toPoint()
    assert view.tip_at(place) == "number, Twelve → Fourteen  (against Northline)"


def test_the_gutter_says_that_a_passage_moved(view):
    place = view.visualRect(view.compare_model.index(2, 1)).topLeft() + QPoint(6, 20)
    assert "Press M" in view.tip_at(place)


def test_another_base_keeps_the_place(view):
    view.go_to(3, 0)
    view.set_page(view.page.with_base(1), keep_place=True)
    assert view.current_cell() == (3, 0)


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_every_theme_and_size_paints(qtbot, view, name):
    view.set_look(load_theme(name), Typography(24, 1.5, "sans"))
    image = view.grab().toImage()
    assert image.pixelColor(image.width() // 2, image.height() - 4) is not None
    assert view.rowHeight(0) == view.cells.height(0)


def test_only_changes_keeps_the_reader_at_the_passage(qtbot, theme):
    view = ComparisonView(theme)
    qtbot.addWidget(view)
    view.set_page(Page(long_story(60, 2)))
    view.show()
    view.go_to(35, 1)
    view.set_only_changes(True)
    assert view.current_cell() == (35, 1)
    view.heights.stop()


def test_search_hits_are_shown_and_gone_to(view):
    view.over.set_hits({(3, 0): [Span(2, 8)]}, (3, 0, Span(2, 8)))
    assert view.current_cell() == (3, 0)
    assert view.over.found_in(3, 0) == ([Span(2, 8)], Span(2, 8))


def test_flood_is_shown_whole(view):
    assert view.compare_model.rowCount() == len(flood().alignment.rows)


def with_byline() -> Page:
    a = version([["By Ena Brodie"], ["2 May 2031"], ["One boat sank."]], roles={0: "byline", 1: "dateline"})
    b = version([["One boat sank."]])
    return Page(story([a, b], [[[0], []], [[1], []], [[2], [0]]], [link((0, 2), (1, 0))]))


def test_what_is_no_part_of_the_story_stands_in_one_thin_row_and_can_be_opened(view):
    view.set_page(with_byline())
    model = view.compare_model
    assert [(e.first, e.last, e.beside) for e in model.entries] == [(0, 1, True), (2, 2, False)]
    assert model.index(0, 0).data() == "By Ena Brodie  ·  2 May 2031"
    assert model.index(0, 1).data() == ""
    assert view.current_cell() == (2, 0)
    model.unfold(0)
    assert [model.passage(row) for row in range(model.rowCount())] == [0, 1, 2]


def test_going_to_a_byline_opens_its_row(view):
    view.set_page(with_byline())
    view.go_to(1, 0)
    assert view.current_cell() == (1, 0)


def test_a_dock_that_opens_does_not_hide_what_the_reader_looks_at(qtbot, view):
    view.set_page(Page(long_story(60, 2)))
    view.go_to(30, 0)
    bottom = view.viewport().height() - view.visualRect(view.currentIndex()).height() - 4
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + view.visualRect(view.currentIndex()).top() - bottom)
    view.resize(view.width(), 260)
    assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))


def parted(rows) -> Page:
    """Two versions of three sentences in some rows."""
    texts = [["The quay was shut."], ["Nobody was hurt."], ["It opens on Monday."]]
    versions = [version(texts, "Northline"), version(texts, "The Mirror")]
    links = [link((0, n), (1, n)) for n in range(3)]
    return Page(story(versions, rows, links))


def test_the_reader_comes_back_when_what_was_merged_is_parted_again(view):
    apart = [[[n], [n]] for n in range(3)]
    view.set_page(parted(apart))
    view.go_to(1, 1)
    view.set_page(parted([[[0, 1], [0, 1]], [[2], [2]]]), keep_place=True)
    assert view.current_cell() == (0, 1)
    view.set_page(parted(apart), keep_place=True)
    assert view.current_cell() == (1, 1)
    view.set_page(parted([[[0, 1], [0, 1]], [[2], [2]]]), keep_place=True)
    view.go_to(1, 1)
    view.go_to(0, 1)  # whoever goes somewhere is there
    view.set_page(parted(apart), keep_place=True)
    assert view.current_cell() == (0, 1)


def test_what_was_parted_stands_where_its_first_part_did_when_it_is_merged_again(qtbot, view):
    texts = [[f"Boat number {n} came in before the storm and was tied to the quay."] for n in range(40)]
    versions = [version(texts, "Northline"), version(texts, "The Mirror")]
    links = [link((0, n), (1, n)) for n in range(40)]
    apart = [[[n], [n]] for n in range(40)]
    merged = [*apart[:20], [[20, 21], [20, 21]], *apart[22:]]
    view.set_page(Page(story(versions, apart, links)))
    view.go_to(21, 0)
    top = view.rowViewportPosition(view.compare_model.row_of(20))
    view.set_page(Page(story(versions, merged, links)), keep_place=True)
    assert view.current_cell() == (20, 0)
    assert view.rowViewportPosition(view.compare_model.row_of(20)) == top
    view.set_page(Page(story(versions, apart, links)), keep_place=True)
    assert view.current_cell() == (21, 0)
    assert view.rowViewportPosition(view.compare_model.row_of(20)) == top
