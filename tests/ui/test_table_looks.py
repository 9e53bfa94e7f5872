"""Tables below the comparison: what a click on a head shows, and the columns beside the versions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyleOptionViewItem

from compare_app.page.page import Page
from compare_app.ui.tables.pane import TablePane
from compare_app.ui.tables.rows import quote_rows
from compare_app.ui.typesetting.typography import Typography
from tests.ui.builders import event, link, story, version

# Qt's offscreen plugin says so of every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise", extend=True)


@pytest.fixture
def quotes(qtbot, theme):
    """A table of six quotes."""
    told = [f"Nobody was hurt on day {n}, and everybody went home," for n in range(6)]
    texts = [version([[f"“{words}” she said."] for words in told], outlet, quotes=told) for outlet in ("One", "Two")]
    same = [link((0, n), (1, n)) for n in range(6)]
    pane = TablePane(quote_rows, True, (), theme)
    qtbot.addWidget(pane)
    pane.set_page(
        Page(story(texts, [[[n], [n]] for n in range(6)], same, events=[event("same", 0, 1, n, n) for n in range(6)]))
    )
    pane.show()
    return pane


def test_a_click_on_a_head_shows_what_comes_first_now(qtbot, quotes):
    quotes.resize(900, 300)
    quotes.table.setCurrentIndex(quotes.shown.index(5, 2))
    bar = quotes.table.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0)
    head = quotes.table.horizontalHeader()
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, head.height() // 2))
    assert (bar.value(), quotes.cells.sorted_by) == (0, 0)


def test_larger_text_is_larger_in_the_columns_beside_the_versions_too(quotes, theme):
    names = QStandardItemModel(quotes)
    names.appendRow(QStandardItem("Ena Brodie"))

    def inked(size: int) -> int:
        """How many rows of pixels the speaker's name takes."""
        quotes.set_look(theme, Typography(size=size))
        picture = QImage(300, 120, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        option = QStyleOptionViewItem()
        option.initFrom(quotes.table)
        option.font, option.rect = quotes.table.font(), picture.rect()
        painter = QPainter(picture)
        quotes.table.itemDelegate().paint(painter, option, names.index(0, 0))
        painter.end()
        white = QColor(Qt.GlobalColor.white).rgb()
        return sum(any(picture.pixel(x, y) != white for x in range(300)) for y in range(120))

    assert inked(32) > inked(16) * 1.4
