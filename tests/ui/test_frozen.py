"""Whose quote a row is stays in view while versions scroll by."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt

from compare_app.page.page import Page
from compare_app.ui.tables.frozen import FrozenColumn
from compare_app.ui.tables.pane import TablePane
from compare_app.ui.tables.rows import TableCell, TableRow
from tests.ui.builders import long_story

# Qt's offscreen plugin says so of every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def rows(_page: Page) -> list[TableRow]:
    told = [TableCell("first" if not v else "same", f"“Words {v}.”", ()) for v in range(8)]
    return [TableRow(tuple(told), 0.5, who=f"Speaker {n}") for n in range(20)]


@pytest.fixture
def pane(qtbot, theme) -> Iterator[TablePane]:
    made = TablePane(rows, True, ("reworded",), theme)
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.set_page(Page(long_story(3, versions=8)))
    with qtbot.waitExposed(made):
        made.show()
    made._tall.stop()
    yield made
    made._tall.stop()


def frozen(pane: TablePane) -> FrozenColumn:
    return pane.table.findChild(FrozenColumn)


def test_it_is_there_only_while_the_column_is_scrolled_away(pane):
    bar = pane.table.horizontalScrollBar()
    assert not frozen(pane).isVisible()
    bar.setValue(bar.maximum())
    assert frozen(pane).isVisible()
    assert frozen(pane).x() == 0
    pane.grab()
    bar.setValue(0)
    assert not frozen(pane).isVisible()


def test_it_covers_no_cell_that_is_gone_to(pane):
    bar = pane.table.horizontalScrollBar()
    bar.setValue(bar.maximum())
    lead = pane.cells.lead_columns
    pane.table.setCurrentIndex(pane.shown.index(2, lead + 2))
    assert pane.table.columnViewportPosition(lead + 2) >= frozen(pane).width() * frozen(pane).isVisible()


def test_a_click_on_it_chooses_the_row_and_leaves_the_versions_in_place(qtbot, pane):
    bar = pane.table.horizontalScrollBar()
    pane.table.setCurrentIndex(pane.shown.index(1, pane.cells.lead_columns + 7))
    assert frozen(pane).isVisible()
    before = bar.value()
    row = pane.table.rowAt(80)
    qtbot.mouseClick(frozen(pane), Qt.MouseButton.LeftButton, pos=QPoint(20, 80))
    assert (pane.table.currentIndex().row(), pane.table.currentIndex().column()) == (row, pane.cells.lead_columns - 1)
    assert bar.value() == before
