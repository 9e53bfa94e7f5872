"""What keeps the window's thread free when a story comes: laid out once, and a core whenever it wants one."""

from __future__ import annotations

import os

import pytest
from PySide6.QtCore import Qt

from compare_app.page.page import Page
from compare_app.ui.background.process import Worker
from compare_app.ui.compare.cell_maker import CellMaker
from compare_app.ui.compare.view import ComparisonView
from tests.ui.builders import long_story, story, version

# Qt's offscreen plugin says so of every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def widths(monkeypatch) -> list[int]:
    """The width of every cell that is laid out."""
    made: list[int] = []
    make = CellMaker.make

    def noting(self, page, passage, column, width, focus):
        made.append(width)
        return make(self, page, passage, column, width, focus)

    monkeypatch.setattr(CellMaker, "make", noting)
    return made


@pytest.mark.parametrize("versions", [2, 4])
def test_a_story_that_comes_is_laid_out_in_the_width_it_keeps(qapp, shared, widths, versions):
    shared.frame.show_notice("Reading…")
    qapp.processEvents()
    shared.story.show_page(Page(long_story(60, versions)))
    qapp.processEvents()
    view = shared.frame.view
    assert set(widths) == {view.metrics.text_width(view.columnWidth(column)) for column in range(versions)}
    shared.folder.close()
    shared.frame.view.heights.stop()


def test_the_bar_at_the_right_is_there_where_rows_go_beyond_the_window(qtbot, view):
    assert view.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded
    view.set_page(Page(long_story(60, 2)))
    assert view.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOn
    view.set_page(Page(story([version([["One line."]]), version([["One line."]])], [[[0], [0]]], [])))
    qtbot.waitUntil(lambda: not view.verticalScrollBar().isVisible())


def test_no_row_is_lower_than_what_the_bar_counts_on(view: ComparisonView):
    rows = range(view.compare_model.rowCount())
    assert 0 < view.cells.least() <= sum(view.cells.height(row) for row in rows)


@pytest.mark.skipif(not hasattr(os, "getpriority"), reason="processes have priorities of another kind")
def test_the_process_that_compares_stands_back_behind_the_window(qtbot):
    worker = Worker()
    try:
        number, own = worker._process.pid, os.getpriority(os.PRIO_PROCESS, 0)
        qtbot.waitUntil(lambda: os.getpriority(os.PRIO_PROCESS, number) == own + 10, timeout=10_000)
    finally:
        worker.stop()
        worker.pipe.close()
