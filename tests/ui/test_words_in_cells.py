"""Words in a cell, as they are selected and read in place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from compare_app.page.page import Page
from compare_app.ui.compare.view import ComparisonView
from compare_app.ui.typesetting.typography import Typography
from tests.ui.builders import link, story, version

MIXED = "The “bridge” 🌊 is safe, she said, and 水位上升 was never in question, قال اليوم, for a while longer."
ARABIC = (
    "قال المسؤولون إن 14 قاربا انفصلت عن الرصيف في ميناء حارل مساء الثلاثاء، قال Ena Brodie أمس للصحيفة في المدينة."
)


def places_of(layout) -> list[tuple[float, ...]]:
    """Where the lines of a layout are, and where each begins and ends."""
    lines = [layout.lineAt(n) for n in range(layout.lineCount())]
    return [
        (x.textStart(), x.textLength(), x.y(), x.ascent(), x.naturalTextWidth(), x.cursorToX(x.textStart())[0], x.cursorToX(x.textStart() + 3)[0])
        for x in lines
    ]  # fmt: skip


@pytest.mark.parametrize("text", [MIXED, ARABIC], ids=["mixed", "Arabic"])
@pytest.mark.parametrize("type_", [Typography(), Typography(21, 1.5, "sans")], ids=["serif", "sans"])
def test_the_editor_lays_out_exactly_as_the_cell_is_painted(qtbot, theme, text, type_):
    a, b = version([[text], ["More here."]]), version([[text]])
    view = ComparisonView(theme, type_)
    qtbot.addWidget(view)
    view.resize(640, 500)
    view.set_page(Page(story([a, b], [[[0, 1], [0]]], [link((0, 0), (1, 0))])))
    view.show()
    view.go_to(0, 0)
    painted = view.cells.at(0, 0).layout
    edited = view.editor.document().firstBlock().layout()
    view.editor.document().size()  # lays out
    assert view.editor.document().blockCount() == 1
    assert places_of(painted) == places_of(edited)
    assert painted.lineCount() > 3
    view.heights.stop()


def test_the_editor_lays_marked_words_out_as_they_are_painted(view):
    for passage, row in ((p, view.page.index.rows[p]) for p in view.page.index.passages):
        for version_ in (v for v in (0, 1) if row.cells[v]):
            view.go_to(passage, version_)
            view.editor.document().size()  # lays out
            painted, edited = view.cells.at(passage, version_).layout, view.editor.document().firstBlock().layout()
            assert places_of(painted) == places_of(edited)


def test_a_headline_that_shares_a_cell_is_bold_and_laid_out_the_same(qtbot, theme):
    a = version([["Boats break loose in the harbour of Harle on Monday"], [MIXED]], roles={0: "headline"})
    view = ComparisonView(theme)
    qtbot.addWidget(view)
    view.resize(420, 500)
    view.set_page(Page(story([a], [[[0, 1]]])))
    view.show()
    view.go_to(0, 0)
    assert view.cells.at(0, 0).text.role == "body"
    assert places_of(view.cells.at(0, 0).layout) == places_of(view.editor.document().firstBlock().layout())
    assert view.cells.at(0, 0).layout.formats()[0].format.fontWeight() > 500
    view.heights.stop()


def text_ink(view: ComparisonView, row: int, column: int) -> set[tuple[int, int]]:
    """Pixels of a cell's text area that are nearly as dark as the text."""
    view.viewport().repaint()
    image = view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rect = view.visualRect(view.compare_model.index(row, column)).adjusted(30, 4, -34, -4)
    return {
        (x, y)
        for x in range(rect.left(), rect.right())
        for y in range(rect.top(), rect.bottom())
        if image.pixelColor(x, y).value() < 90
    }


def test_nothing_moves_on_the_screen_when_a_cell_becomes_current(view):
    """The painted text and the editor's text put ink on the same pixels."""
    view.go_to(0, 0)
    with_editor = text_ink(view, 0, 0)
    view.in_place.close()
    assert text_ink(view, 0, 0) == with_editor


def event_to(view: ComparisonView, place: QPoint) -> None:

    port = view.viewport()
    spot = QPointF(place)
    view.mouseMoveEvent(
        QMouseEvent(
            QEvent.Type.MouseMove, spot, port.mapToGlobal(spot), Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )  # fmt: skip


def test_dragging_over_words_selects_them(view):
    index = view.compare_model.index(1, 0)
    corner = view.visualRect(index).topLeft() + QPoint(view.metrics.gutter, 20)
    port = view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=corner + QPoint(2, 0))
    QTest.mouseMove(port, corner + QPoint(120, 0))
    event_to(view, corner + QPoint(120, 0))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=corner + QPoint(120, 0))
    assert view.editor.selected_text()
    assert view.page.index.cell(1, 0).text.startswith(view.editor.selected_text())


def test_words_stay_under_the_mouse_that_is_pressed_on_them(qtbot, long_view):
    """Of a row that is half below the window's edge too."""
    row = max(long_view.rows_between(0, long_view.viewport().height()))
    rect = long_view.visualRect(long_view.compare_model.index(row, 0))
    assert rect.bottom() > long_view.viewport().height()
    place = QPoint(rect.left() + long_view.metrics.gutter + 40, long_view.viewport().height() - 12)
    QTest.mousePress(long_view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.wait(QApplication.doubleClickInterval() + 200)
    assert long_view.verticalScrollBar().value() == 0
    QTest.mouseRelease(long_view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_words_are_selected_from_a_little_beside_them_and_let_go_below(view):
    corner = view.visualRect(view.compare_model.index(1, 0)).topLeft() + QPoint(view.metrics.gutter, 20)
    port = view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=corner - QPoint(3, 0))
    event_to(view, corner + QPoint(120, 0))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=corner + QPoint(120, 0))
    assert view.page.index.cell(1, 0).text.startswith(view.editor.selected_text())
    assert view.editor.selected_text()
    QTest.mouseClick(
        port, Qt.MouseButton.LeftButton, pos=view.visualRect(view.currentIndex()).bottomLeft() + QPoint(60, -3)
    )
    assert view.editor.selected_text() == ""


def test_enter_goes_into_the_words_and_escape_comes_back(view):
    view.setFocus()
    view.go_to(1, 1)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert view.editor.hasFocus()
    QTest.keyClick(view.editor, Qt.Key.Key_Escape)
    assert view.hasFocus()


def test_arrows_leave_the_words_at_their_edge(view):
    view.go_to(1, 1)
    view.editor.setFocus()
    QTest.keyClick(view.editor, Qt.Key.Key_Up)
    assert view.current_cell() == (0, 1)


def test_the_keys_for_beginning_and_end_mean_the_story(qtbot, long_view):
    long_view.go_to(30, 1)
    long_view.editor.setFocus()
    QTest.keyClick(long_view.editor, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert long_view.current_cell() == (0, 1)
    long_view.editor.setFocus()
    QTest.keyClick(long_view.editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert long_view.current_cell() == (59, 1)


def test_the_text_cannot_be_edited(view):
    view.go_to(1, 1)
    before = view.editor.toPlainText()
    QTest.keyClicks(view.editor, "xyz")
    assert view.editor.toPlainText() == before


def test_the_editor_follows_its_column_to_another_width(qtbot, theme):
    page = Page(story([version([[ARABIC]], "Post"), version([["Boats sank."]], "Mail")], [[[0], []], [[], [0]]]))
    view = ComparisonView(theme)
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.set_page(page)
    with qtbot.waitExposed(view):
        view.show()
    view.go_to(0, 0)
    view.editor.select_span(2, 6)
    before = view.editor.cell
    view.resize(1300, 500)
    qtbot.waitUntil(lambda: view.editor.cell is view.cells.at(0, 0), timeout=3000)
    assert view.editor.cell is not before
    assert view.editor.selected_span() == (2, 6)
    view.heights.stop()


def test_the_bracket_before_a_lines_first_word_is_whole_in_the_current_cell_too(qtbot, view):
    """The quote that lost its marks begins its cell; its bracket stands left of the text, and of the editor."""
    ink = view.theme.colour("quote_lost").name()

    def beside_the_words() -> int:
        rect = view.visualRect(view.compare_model.index(view.compare_model.row_of(1), 1))
        image = (
            view.viewport()
            .grab(rect.adjusted(view.metrics.gutter - 4, 0, view.metrics.gutter - rect.width(), 0))
            .toImage()
        )
        return sum(image.pixelColor(x, y).name() == ink for x in range(image.width()) for y in range(image.height()))

    view.go_to(0, 0)
    seen = beside_the_words()
    assert seen > 0
    view.go_to(1, 1)
    assert view.editor is not None
    assert beside_the_words() == seen
