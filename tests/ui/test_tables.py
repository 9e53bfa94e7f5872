from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDockWidget, QStyleOptionViewItem, QToolButton

from compare_app.page.claim_facts import ClaimFact
from compare_app.page.page import Page
from compare_app.ui.tables.cell_delegate import CellDelegate
from compare_app.ui.tables.changes import ChangesModel, ChangesPane
from compare_app.ui.tables.pane import TablePane
from compare_app.ui.tables.rows import TableCell, TableRow, quote_rows
from compare_app.ui.typesetting.layouts import lay_out
from compare_app.ui.typesetting.typography import Typography
from compare_app.ui.typesetting.wrapped import Wrapped
from compare_app.ui.widgets.line_delegate import LineDelegate
from tests.ui.builders import event, find, flood, link, long_story, story, version

# Qt's offscreen plugin says so of every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise", extend=True)


def test_what_is_painted_in_a_cell_begins_with_who_says_it(qtbot, quotes, monkeypatch):
    painted = []
    monkeypatch.setattr(Wrapped, "draw", lambda _self, _painter, _box, words: painted.append(words))
    cell = TableCell("same", "It was dark.", shown="the clerk: “It was dark.”")
    quotes.cells.set_rows(quotes.cells.page, [TableRow((cell, cell))])
    quotes.resize(900, 400)
    quotes.show()
    quotes.grab()
    assert set(painted) == {"the clerk: “It was dark.”"}


def test_the_versions_share_the_width_that_a_table_gets_later(qtbot, theme):
    pane = TablePane(quote_rows, True, (), theme)
    qtbot.addWidget(pane)
    pane.resize(500, 300)
    pane.set_page(Page(flood()))
    pane.show()
    narrow = pane.table.columnWidth(2)
    pane.resize(1600, 300)
    assert pane.table.columnWidth(2) == pane.table.columnWidth(3) > narrow + 100


def test_a_dock_wears_the_filters_of_its_table_as_its_title(qtbot, theme):
    dock, pane = QDockWidget("Quotes"), TablePane(quote_rows, True, (), theme)
    qtbot.addWidget(dock)
    dock.setWidget(pane)
    pane.wear_title(dock, "Quotes")
    dock.show()
    assert dock.titleBarWidget().isAncestorOf(pane.words)
    buttons = dock.titleBarWidget().findChildren(QToolButton)
    close = next(b for b in buttons if b.accessibleName() == "Close: Quotes")
    close.click()
    assert dock.isHidden()


def test_filters_do_not_keep_a_window_from_being_narrow(qtbot, theme):
    dock, pane = QDockWidget("Quotes"), TablePane(quote_rows, True, ("reworded", "truncated"), theme)
    qtbot.addWidget(dock)
    dock.setWidget(pane)
    pane.wear_title(dock, "Quotes")
    assert dock.minimumSizeHint().width() < 400


def test_a_chosen_cell_beside_the_versions_is_tinted_as_theirs_are(qtbot, theme):
    pane = TablePane(quote_rows, True, (), theme)
    qtbot.addWidget(pane)
    pane.resize(900, 300)
    pane.set_page(Page(flood()))
    pane.show()
    index = pane.shown.index(0, pane.cells.columnCount() - 1)
    pane.table.setCurrentIndex(index)
    centre = pane.table.visualRect(index).center()
    assert pane.table.viewport().grab().toImage().pixelColor(centre) == theme.tint("current")


LONG = " ".join(
    f"The {n}th keeper of the light said that the sea had never stood so high at the quay." for n in range(9)
)


@pytest.fixture
def quotes(qtbot, theme):
    """A table of a long quote between two short ones."""
    told = ["Nobody was hurt,", LONG, "It was over by noon,"]
    texts = [version([[f"“{words}” she said."] for words in told], outlet, quotes=told) for outlet in ("One", "Two")]
    same = [link((0, n), (1, n)) for n in range(3)]
    kept = [event("same", 0, 1, n, n) for n in range(3)]
    pane = TablePane(quote_rows, True, (), theme)
    qtbot.addWidget(pane)
    pane.resize(900, 500)
    pane.set_page(Page(story(texts, [[[n], [n]] for n in range(3)], same, events=kept)))
    pane.show()
    qtbot.waitUntil(lambda: pane.table.rowHeight(1) > pane.table.rowHeight(0))
    return pane


def test_a_row_is_as_high_as_its_words_and_the_current_one_shows_them_whole(qtbot, quotes):
    table = quotes.table
    short, long = table.rowHeight(0), table.rowHeight(1)
    table.setCurrentIndex(quotes.shown.index(1, 2))
    assert table.rowHeight(1) > long + 40
    top = table.rowViewportPosition(2)
    table.setCurrentIndex(quotes.shown.index(2, 2))
    assert (table.rowHeight(0), table.rowHeight(1), table.rowHeight(2)) == (short, long, short)
    assert table.rowViewportPosition(2) <= top


def test_rows_keep_their_heights_through_sorting_and_filters(qtbot, quotes):
    table = quotes.table
    short, long = table.rowHeight(0), table.rowHeight(1)
    table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    longest = next(row for row in range(3) if len(quotes.shown.index(row, 2).data()) > 300)
    qtbot.waitUntil(
        lambda: [table.rowHeight(row) for row in range(3)] == [long if row == longest else short for row in range(3)]
    )
    quotes.words.setText("nobody")
    qtbot.waitUntil(lambda: quotes.shown.rowCount() == 1 and table.rowHeight(0) == short)


def test_words_of_changes_are_made_ready_before_somebody_searches(qtbot):
    pane, page = ChangesPane(), Page(long_story(200, 3))
    qtbot.addWidget(pane)
    pane.set_page(page)
    pane.show()
    qtbot.waitUntil(lambda: not pane._idle.isActive())
    assert len(pane.changes._sought) == len(page.stops) > 20
    row = pane.changes.rowCount() - 1
    assert pane.changes.index(row, pane.changes.AFTER).data().casefold() in pane.changes.sought(row)
    pane.set_page(Page(flood()))
    pane.hide()
    assert not pane._idle.isActive()


def test_a_column_sorts_by_keyboard_the_other_way_round_and_not_at_all(qtbot, quotes):
    quotes.table.setCurrentIndex(quotes.shown.index(0, 0))
    orders = [quotes.order_by_column() for _ in range(4)]
    down, up = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
    assert orders == [("Weight", down), ("Weight", up), ("Weight", None), ("Weight", down)]
    assert quotes.table.horizontalHeader().isSortIndicatorClearable()


def test_a_row_gives_its_words_with_their_source_and_its_columns_with_their_titles(qtbot, quotes):
    quotes.table.setCurrentIndex(quotes.shown.index(2, 3))
    assert quotes.words_here() == ("It was over by noon,", "Two, ¶ 3")
    titles, texts = zip(*quotes.line_here(), strict=True)
    assert titles == ("Weight", "Speaker", "One", "Two", "Looked at", "Notes")
    assert texts[3] == "kept: “It was over by noon,”"


def test_one_button_takes_every_filter_off_and_is_there_while_one_is_on(qtbot, quotes):
    assert not quotes.all.isVisible()
    quotes.words.setText("nobody")
    quotes.changed_only.setChecked(True)
    quotes.who.setCurrentIndex(quotes.who.count() - 1)
    assert quotes.shown.rowCount() == 0
    assert quotes.all.isVisible()
    quotes.all.click()
    assert (quotes.shown.rowCount(), quotes.words.text(), quotes.changed_only.isChecked()) == (3, "", False)
    assert not quotes.all.isVisible()


def test_a_quote_that_a_change_is_about_is_chosen_among_those_of_its_passage(qtbot, theme):
    told = ["Nobody was hurt,", "The lamp was out,"]
    text = version([["“Nobody was hurt,” she said.", "“The lamp was out,” he said."]], quotes=told)
    pane = TablePane(quote_rows, True, (), theme)
    qtbot.addWidget(pane)
    pane.set_page(Page(story([text], [[[0, 1]]])))
    pane.show()
    pane.follow(0, 0)
    assert pane.words_here()[0] == told[0]
    pane.follow_words(0, 0, (find(text.text, "lamp"),))
    assert pane.words_here()[0] == told[1]
    pane.follow_words(0, 0, (find(text.text, "he said"),))
    assert pane.words_here()[0] == told[1]


def test_what_happened_to_a_quote_is_as_large_as_its_words_want(qtbot, quotes, theme):
    small = quotes.table.rowHeight(0)
    quotes.set_look(theme, Typography(30))
    qtbot.waitUntil(lambda: quotes.table.rowHeight(0) > small * 1.6)


def test_four_versions_fit_a_small_screen(qtbot, theme):
    pane = TablePane(quote_rows, True, (), theme)
    qtbot.addWidget(pane)
    pane.resize(1260, 300)
    told = [f"Nobody was hurt {n} times," for n in range(12)]
    texts = [version([[f"“{words}” she said."] for words in told], f"Paper {n}", quotes=told) for n in range(4)]
    pane.set_page(Page(story(texts, [[[n]] * 4 for n in range(12)])))
    pane.show()
    qtbot.waitUntil(lambda: pane.table.verticalScrollBar().maximum() > 0)
    assert pane.table.horizontalScrollBar().maximum() == 0


def test_arabic_words_of_a_list_begin_at_the_right(qapp):
    model = QStandardItemModel(1, 2)
    for column, words in enumerate(("وكانت عريضة ضد الإغلاق", "a petition")):
        model.setItem(0, column, QStandardItem(words))
    found = []
    for column in range(2):
        option = QStyleOptionViewItem()
        LineDelegate((), model).initStyleOption(option, model.index(0, column))
        found.append(option.direction)
    assert found == [Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight]


@pytest.mark.parametrize("size", range(10, 25))
@pytest.mark.parametrize("family", ["Noto Serif", "DejaVu Sans"])
def test_lines_as_they_are_drawn_have_room_in_the_lines_that_are_counted(qapp, family, size):
    font = QFont(family)
    font.setPixelSize(size)
    _, height = lay_out("the weir was opened at night " * 12, font, 150, 1.0)
    wrapped = Wrapped(font)
    assert height <= wrapped.lines("the weir was opened at night " * 12, 150, 99) * wrapped.line


def test_no_column_of_a_list_is_narrower_than_its_title(qtbot, monkeypatch):
    monkeypatch.setattr(ChangesModel, "tr", lambda _, words: "Anmerkungen" if words == "Notes" else words)
    pane = ChangesPane()
    qtbot.addWidget(pane)
    head = pane.table.horizontalHeader()
    assert all(head.sectionSize(n) >= head.sectionSizeHint(n) for n in range(head.count()))


def test_names_of_versions_are_cut_in_the_middle_since_their_ends_tell_them_apart(qapp):
    model = QStandardItemModel(1, 2)
    cut = []
    for column in range(2):
        option = QStyleOptionViewItem()
        option.textElideMode = Qt.TextElideMode.ElideRight  # as views have it
        LineDelegate((1,), model).initStyleOption(option, model.index(0, column))
        cut.append(option.textElideMode == Qt.TextElideMode.ElideMiddle)
    assert cut == [False, True]


def test_words_that_the_grid_leaves_a_pixel_too_little_for_have_another_line(qtbot, theme):
    delegate = CellDelegate(theme, Typography())
    words = "A letter of the building office: “It is far beyond any repair that we could pay for”"
    row = TableRow((TableCell("only", words),))
    for width in range(150, 260):
        needed = delegate._words.lines(words, width - 1 - 18, 5)
        assert delegate.height(row, [width]) == delegate.least_height() + (needed - 2) * delegate._words.line


def test_a_change_that_has_no_room_in_one_line_takes_two_and_is_not_cut(theme):
    delegate = CellDelegate(theme, Typography())
    facts = (ClaimFact("number", "at least fourteen", "at least nineteen"),)
    row = TableRow((TableCell("reworded", "Nobody knows.", facts=facts),))
    assert delegate.height(row, [400]) == delegate.least_height()
    assert delegate.least_height() < delegate.height(row, [170]) < delegate.least_height() * 1.5
