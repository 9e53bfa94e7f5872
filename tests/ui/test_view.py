"""The comparison view offscreen: what it holds, paints, walks and copies."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainterPathStroker
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from compare_app.model.alignment import Link, SentenceRef
from compare_app.model.changes import Edit, LinkChanges
from compare_app.model.spans import Span
from compare_app.page.page import Page
from compare_app.ui.compare import header
from compare_app.ui.compare.layouts import lay_out, span_rects
from compare_app.ui.compare.model import CompareModel
from compare_app.ui.compare.painting import _open_box
from compare_app.ui.compare.view import ComparisonView
from compare_app.ui.theme import load_theme
from compare_app.ui.typography import Typography
from tests.ui.builders import flood, link, long_story, reworded, story, version
from tests.ui.test_docks import turned


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


MIXED = "The “bridge” 🌊 is safe, she said, and 水位上升 was never in question, قال اليوم, for a while longer."
ARABIC = (
    "قال المسؤولون إن 14 قاربا انفصلت عن الرصيف في ميناء حارل مساء الثلاثاء، قال Ena Brodie أمس للصحيفة في المدينة."
)


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


def places_of(layout) -> list[tuple[float, ...]]:
    """Where the lines of a layout are, and where each begins and ends."""
    lines = [layout.lineAt(n) for n in range(layout.lineCount())]
    return [
        (x.textStart(), x.textLength(), x.y(), x.ascent(), x.naturalTextWidth(), x.cursorToX(x.textStart())[0], x.cursorToX(x.textStart() + 3)[0])
        for x in lines
    ]  # fmt: skip


def test_nothing_moves_on_the_screen_when_a_cell_becomes_current(view):
    """The painted text and the editor's text put ink on the same pixels."""
    view.go_to(0, 0)
    with_editor = text_ink(view, 0, 0)
    view.in_place.close()
    assert text_ink(view, 0, 0) == with_editor


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


def test_rows_are_as_high_as_their_tallest_cell(view):
    heights = [view.rowHeight(row) for row in range(5)]
    assert heights == [view.cells.height(row) for row in range(5)]
    assert heights[0] > heights[3]


def test_a_long_comparison_measures_only_what_is_near(qtbot, theme):
    view = ComparisonView(theme)
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.set_page(Page(long_story(3000, 2)))
    view.show()
    assert sum(view.heights._known) < 60
    view.go_to(2500, 1)
    assert view.visualRect(view.currentIndex()).intersects(view.viewport().rect())
    assert sum(view.heights._known) < 120
    view.heights.stop()


def test_measuring_rows_above_leaves_what_is_read_in_place(qtbot, theme):
    view = ComparisonView(theme)
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.set_page(Page(long_story(400, 2)))
    with qtbot.waitExposed(view):
        view.show()
    view.go_to(200, 0)
    top = view.visualRect(view.currentIndex()).top()
    qtbot.waitUntil(lambda: not view.heights._idle.isActive(), timeout=5000)
    assert view.heights._known[150]
    assert view.visualRect(view.currentIndex()).top() == top


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


def event_to(view: ComparisonView, place: QPoint) -> None:
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    port = view.viewport()
    spot = QPointF(place)
    view.mouseMoveEvent(
        QMouseEvent(
            QEvent.Type.MouseMove, spot, port.mapToGlobal(spot), Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )  # fmt: skip


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


def test_the_text_cannot_be_edited(view):
    view.go_to(1, 1)
    before = view.editor.toPlainText()
    QTest.keyClicks(view.editor, "xyz")
    assert view.editor.toPlainText() == before


def test_tips_say_what_a_mark_means_and_against_whom(view):
    cell = view.cells.at(0, 1)
    box, _ = next(badge for badge in cell.badges if cell.marks.notes[badge[1]].kind == "number")
    place = view.visualRect(view.compare_model.index(0, 1)).topLeft() + box.center().toPoint()
    assert view.tip_at(place) == "number, Twelve → Fourteen  (against Northline)"


def test_the_gutter_says_that_a_passage_moved(view):
    place = view.visualRect(view.compare_model.index(2, 1)).topLeft() + QPoint(6, 20)
    assert "Press M" in view.tip_at(place)


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


@pytest.fixture
def long_view(qtbot, theme):
    view = ComparisonView(theme)
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.set_page(Page(long_story(60)))
    view.show()
    yield view
    view.heights.stop()


def test_larger_text_leaves_what_the_reader_is_at_where_it_stands(qtbot, long_view, theme):
    long_view.go_to(35, 1)
    long_view.editor.select_span(4, 11)
    place = long_view.currentIndex()
    before = long_view.visualRect(place).top()
    long_view.set_look(theme, Typography(20))
    assert long_view.visualRect(place).top() == before
    assert long_view.editor.selected_text() == "council"


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


def test_only_changes_keeps_the_reader_at_the_passage(qtbot, theme):
    view = ComparisonView(theme)
    qtbot.addWidget(view)
    view.set_page(Page(long_story(60, 2)))
    view.show()
    view.go_to(35, 1)
    view.set_only_changes(True)
    assert view.current_cell() == (35, 1)
    view.heights.stop()


def test_a_stretch_over_two_lines_has_two_rectangles(qapp):
    layout, _ = lay_out("one two three four five six", Typography().font("body"), 90, 1.25)
    assert layout.lineCount() > 1
    rects = span_rects(layout, 0, 27)
    assert len(rects) == layout.lineCount()
    assert all(rect.width() > 0 for rect in rects)
    assert span_rects(layout, 3, 0)[0].width() == 0


def test_the_space_at_the_end_of_a_line_is_not_marked(qapp):
    text = "one two three four five six"
    layout, _ = lay_out(text, Typography().font("body"), 90, 1.25)
    line = layout.lineAt(0)
    end = line.textStart() + line.textLength()
    assert text[end - 1] == " "
    assert span_rects(layout, 0, 27)[0].right() == span_rects(layout, 0, end - 1)[0].right()


def test_a_fact_over_two_lines_has_one_frame(qapp):
    one = _open_box(QRectF(0, 0, 50, 20), begins=True, ends=False)
    other = _open_box(QRectF(0, 0, 50, 20), begins=False, ends=True)
    right, left = QRectF(47, 6, 4, 8), QRectF(-1, 6, 4, 8)
    stroke = QPainterPathStroker()
    drawn = [[stroke.createStroke(path).intersects(side) for side in (left, right)] for path in (one, other)]
    assert drawn == [[True, False], [False, True]]


def test_a_row_is_as_high_as_the_words_in_view_need_and_the_passage_at_hand_stays(qtbot, theme):
    """One headline of many words in the last of eight versions made the first screen half empty."""
    texts = [["Quake.", "A.", "B."]] * 7 + [["A quake that many more words tell of " * 9, "A.", "B."]]
    versions = [version([[sentence] for sentence in text], f"Paper {n}") for n, text in enumerate(texts)]
    view = ComparisonView(theme)
    qtbot.addWidget(view)
    view.resize(700, 400)
    with qtbot.waitExposed(view):
        view.show()
    view.set_page(Page(story(versions, [[[n]] * 8 for n in range(3)])))
    view.go_to(1, 0)
    low, bar = view.rowHeight(0), view.horizontalScrollBar()
    assert low < 60
    place = view.rowViewportPosition(1)
    bar.setValue(bar.maximum())
    assert view.rowHeight(0) > 3 * low
    bar.setValue(0)
    assert view.rowHeight(0) == low
    assert view.rowViewportPosition(1) == place
    view.heights.stop()


def test_search_hits_are_shown_and_gone_to(view):
    view.over.set_hits({(3, 0): [Span(2, 8)]}, (3, 0, Span(2, 8)))
    assert view.current_cell() == (3, 0)
    assert view.over.found_in(3, 0) == ([Span(2, 8)], Span(2, 8))


def test_right_to_left_text_is_marked_where_it_stands(qtbot, theme):
    a, b = version([["قال الوزير نعم أمس."]]), version([["قال الوزير لا أمس."]])
    view = ComparisonView(theme)
    qtbot.addWidget(view)
    view.resize(700, 300)
    view.set_page(Page(story([a, b], [[[0], [0]]], [link((0, 0), (1, 0), reworded(a, b, ("نعم", "لا")))])))
    view.show()
    cell = view.cells.at(0, 1)
    mark = next(m for m in cell.marks.marks if m.kind == "reworded")
    line = cell.layout.lineAt(0)
    assert line.cursorToX(0)[0] > line.cursorToX(len(cell.text.text))[0]
    assert cell.rects(mark.span)[0].right() < line.cursorToX(0)[0]
    view.heights.stop()


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


def test_a_date_among_arabic_words_is_marked_where_it_is_seen(qapp):
    text = "التاريخ: 2031-03-11 في الميناء"
    layout, _ = lay_out(text, Typography().font("body"), 600, 1.25)
    at = text.index("2031")
    (whole,) = span_rects(layout, at, 10)
    parts = [rect for n in range(10) for rect in span_rects(layout, at + n, 1)]
    assert whole.left() == pytest.approx(min(rect.left() for rect in parts), abs=0.6)
    assert whole.right() == pytest.approx(max(rect.right() for rect in parts), abs=0.6)
    assert whole.width() > 60


def test_a_head_says_how_much_its_version_alone_has(view):
    header = view.versions_header
    assert header.tip_for(0).splitlines()[1] == "2 May 2031  ·  1 sentence only here"
    assert header._about(0, shorter=1) == "2 May 2031  ·  1 only here"


def test_a_low_passage_has_room_for_all_signs_beside_it(qtbot, theme):
    a = version([["Boats sank."]], "Post")
    b = version([["Ships went down."]], "Mail")
    whole = Edit(Span(0, len(a.text)), Span(0, len(b.text)))
    changes = LinkChanges("reworded", edits=(whole,), rewritten=True)
    unsure = Link(SentenceRef(0, 0), SentenceRef(1, 0), 0.2), changes
    page = Page(story([a, b], [[[0], [0]]], [unsure]))
    view = ComparisonView(theme)
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.set_page(page)
    cell = view.cells.at(0, 1)
    assert cell.marks.rewritten
    assert cell.marks.uncertain
    assert cell.height >= cell.top + 2 + 2 * (view.badge_size + 3)
    view.heights.stop()


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


def test_the_shade_at_the_edge_keeps_its_place_while_rows_scroll_and_the_view_changes_its_height(qtbot, theme):
    view = ComparisonView(theme)
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.set_page(Page(long_story(60, 8)))
    view.show()
    shade, viewport = view.sideways.shade, view.viewport()

    def covers_the_edge() -> bool:
        top = viewport.mapTo(view, QPoint(0, 0)).y()
        place = shade.mapTo(view, QPoint(0, 0)).y(), shade.height()
        return shade.isVisible() and place == (top, viewport.height())

    qtbot.waitUntil(covers_the_edge)
    view.verticalScrollBar().setValue(300)
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() == 300)
    assert covers_the_edge()
    view.resize(700, 620)
    qtbot.waitUntil(covers_the_edge)


@pytest.mark.parametrize("rows", [1, 60])
def test_a_notch_of_the_wheel_takes_some_lines_however_high_the_passages_are(qtbot, long_view, rows):
    words = " ".join(["The water rose over the quay again in the night."] * 40)
    tall = [version([[words] for _ in range(4)], f"Paper {v}") for v in range(4)]
    long_view.set_page(Page(long_story(60) if rows > 1 else story(tall, [[[n]] * 4 for n in range(4)])))
    bar, area = long_view.verticalScrollBar(), long_view.viewport()
    qtbot.waitUntil(lambda: bar.maximum() > 1000, timeout=2000)
    turned(area, -1, Qt.KeyboardModifier.NoModifier)
    assert 2 < bar.value() / long_view.type.size / long_view.type.spacing <= 3 * 2.1
