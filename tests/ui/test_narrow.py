"""A narrow window: words end in … where they have no room, and what can be spared takes less of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from compare_app.page.page import Page
from compare_app.ui.compare.lanes import SHARE, WIDEST, Lanes
from compare_app.ui.reading.find import FindBar
from compare_app.ui.shell.legend import Legend
from compare_app.ui.tables.cell_delegate import out_of_view
from compare_app.ui.tables.pane import TablePane
from compare_app.ui.tables.rows import TableCell, TableRow
from compare_app.ui.widgets.choice_box import ChoiceBox
from compare_app.ui.widgets.one_line import OneLine
from compare_app.ui.widgets.whole import kept_whole
from tests.ui.builders import long_story

# Qt's offscreen plugin says so of every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.mark.parametrize(("width", "whole"), [(60, False), (90, False), (400, True)])
def test_a_choice_ends_in_dots_where_it_has_no_room(qtbot, width, whole):
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.addItem("In every version")
    box.resize(width, 28)
    assert (box.shown_text() == "In every version") == whole
    assert whole or box.shown_text().endswith("…")
    box.grab()


def test_what_is_said_below_never_widens_the_window(qtbot):
    line = OneLine()
    qtbot.addWidget(line)
    line.setText("8 versions, 83 changes, 27 of them weighty. F8 goes to the next.")
    line.resize(120, 20)
    assert line.minimumSizeHint().width() == 0
    assert line.shown_text().endswith("…")
    line.grab()


@pytest.mark.parametrize("width", [380, 640, 1100])
def test_the_overview_takes_its_share_of_a_narrow_window(width):
    widest = min(WIDEST, round(width * SHARE))
    assert Lanes(8, 10, 400, widest).width <= widest + 2


def test_a_narrow_legend_shows_marks_before_what_they_are_against(qtbot, theme):
    legend = Legend(theme)
    qtbot.addWidget(legend)
    legend.set_against("Marked against the earliest version of each passage:")
    assert legend._places(1200)[0][0] == "against"
    narrow = [what for what, _ in legend._places(420)]
    assert narrow[0] == "added"
    assert "against" not in narrow
    legend.set_open(True)
    assert "against" in [what for what, _ in legend._places(420)]


def test_a_story_of_drafts_and_of_reports_written_apart_has_passages_that_are_new_or_only_here(qtbot, theme):
    legend = Legend(theme)
    qtbot.addWidget(legend)
    assert legend._sign_name("added") == "new"
    legend.set_against("", mixed=True)
    assert legend._sign_name("added") == "new, or only here"


@pytest.fixture
def ledger(qtbot, theme):
    rows = [TableRow((*(TableCell("lacking") for _ in range(4)), TableCell("only", "The crane fell at noon.")))]
    pane = TablePane(lambda _page: rows, with_speaker=False, states=("only",), theme=theme)
    qtbot.addWidget(pane)
    pane.set_page(Page(long_story(4, 5)))
    pane.resize(640, 300)
    with qtbot.waitExposed(pane):
        pane.show()
    return pane


def test_a_claim_of_versions_out_of_view_is_told_in_the_first_cell_in_view(ledger):
    table, lead = ledger.table, ledger.cells.lead_columns
    told = [out_of_view(table, table.model().index(0, lead + version)) for version in range(5)]
    assert told[0].endswith(": The crane fell at noon.")
    assert told[1:] == [""] * 4
    table.grab()
    bar = table.horizontalScrollBar()
    bar.setValue(bar.maximum())
    assert table.model().headerData(lead + 4, Qt.Orientation.Horizontal)
    assert not any(out_of_view(table, table.model().index(0, lead + version)) for version in range(5))


def test_a_button_beside_filters_is_never_narrower_than_its_words(qtbot):
    line = QWidget()
    qtbot.addWidget(line)
    button = QPushButton("Switch rules off…", line)
    button.setStyleSheet("min-width: 20px")
    place = kept_whole(button, line)
    assert place.minimumWidth() >= button.fontMetrics().horizontalAdvance("Switch rules off…")


@pytest.mark.parametrize("width", [400, 620, 1000])
def test_how_often_a_word_was_found_has_room_beside_the_word(qtbot, width):
    bar = FindBar()
    qtbot.addWidget(bar)
    bar.resize(900, bar.sizeHint().height())
    bar.show()
    bar.resize(width, bar.sizeHint().height())
    bar.count.setText("12 of 140, in 5 of 6 versions")
    wanted = bar.count.sizeHint().width()
    qtbot.waitUntil(lambda: bar.count.visibleRegion().boundingRect().width() >= wanted)
    assert bar.field.width() >= 90
    assert (bar.whole.mapTo(bar, bar.whole.rect().center()).y() > bar.field.geometry().bottom()) == (width < 700)
