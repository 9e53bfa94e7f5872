"""The smaller parts of the window: overview, pinned version, picture, legend, welcome, stories, history."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QPersistentModelIndex, QPoint, QRectF, QStandardPaths, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea

from compare_app.model.document import Problem
from compare_app.page.kinds import GLYPHS, TYPED
from compare_app.page.page import Page, shorten
from compare_app.ui.compare.instead import Elsewhere, elsewhere
from compare_app.ui.compare.lanes import Lanes, marked
from compare_app.ui.compare.overview import Overview
from compare_app.ui.compare.view import ComparisonView
from compare_app.ui.failures import without_values
from compare_app.ui.find import Query, search
from compare_app.ui.history import History
from compare_app.ui.legend import Legend
from compare_app.ui.messages import paths_in
from compare_app.ui.picture import Picture, PictureDialog, comings_and_goings, hatching, shares
from compare_app.ui.problems import ProblemsBar
from compare_app.ui.save_dialog import ask_where, file_name
from compare_app.ui.stories.model import StoriesModel, span_of_dates
from compare_app.ui.stories.panel import StoriesPanel
from compare_app.ui.theme import load_theme
from compare_app.ui.typography import Typography
from compare_app.ui.watch import NewsBar
from compare_app.ui.welcome import Choice, Welcome
from compare_app.ui.wording import day_format, head_name, kind_name, moment, name_in, quoted, version_date
from compare_app.watching import News
from tests.ui.builders import flood, link, long_story, story, version

# Qt's offscreen plugin says so of every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def wide(qtbot, theme):
    """Five versions in a window that shows three."""
    view = ComparisonView(theme)
    qtbot.addWidget(view)
    view.resize(800, 500)
    view.set_page(Page(long_story(40, 5)))
    with qtbot.waitExposed(view):
        view.show()
    yield view
    view.heights.stop()


def test_the_first_version_stays_in_view_while_the_others_scroll(wide):
    assert not wide.pinned_column.isVisible()
    wide.horizontalScrollBar().setValue(400)
    assert wide.pinned_column.isVisible()
    assert wide.pinned_column.geometry().left() == 0
    wide.horizontalScrollBar().setValue(0)
    assert not wide.pinned_column.isVisible()


def test_the_pinned_version_covers_no_cell_that_is_gone_to(wide):
    for column in (4, 3, 2, 1, 4, 1):
        wide.go_to(3, column)
        left = wide.columnViewportPosition(column)
        covered = wide.columnWidth(0) if wide.pinned_column.isVisible() else 0
        assert covered <= left <= wide.viewport().width() - 60


def test_a_click_on_the_pinned_version_keeps_the_others_where_they_are(wide):
    wide.horizontalScrollBar().setValue(400)
    QTest.mouseClick(wide.pinned_column, Qt.MouseButton.LeftButton, pos=QPoint(50, 30))
    assert wide.horizontalScrollBar().value() == 400
    assert wide.current_cell() == (0, 0)


def test_another_version_can_be_pinned_or_none(wide):
    wide.pin(2)
    assert wide.versions_header.visible_versions()[0] == 2
    wide.pin(None)
    wide.horizontalScrollBar().setValue(400)
    assert not wide.pinned_column.isVisible()


def test_the_overview_goes_where_it_is_clicked(qtbot, wide):
    overview = Overview(wide)
    qtbot.addWidget(overview)
    overview.resize(overview.sizeHint().width(), 400)
    overview.asked.connect(wide.scroll_to)
    overview.show()
    QTest.mouseClick(overview, Qt.MouseButton.LeftButton, pos=QPoint(10, 390))
    assert 39 in wide.rows_between(0, wide.viewport().height() - 1)


def test_the_overview_marks_changes_where_they_are(qtbot, view):
    view.set_page(Page(flood("Northline")))
    overview = Overview(view)
    qtbot.addWidget(overview)
    overview.resize(overview.sizeHint().width(), 400)
    image = overview._drawn(view.page).toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    wanted = {view.theme.colour(role).name() for role in ("fact", "dropped", "added", "moved", "quote_lost")}
    assert wanted <= colours


def test_the_overview_names_the_version_and_the_change_under_the_mouse(qtbot, view):
    view.set_page(Page(flood("Northline")))
    overview = Overview(view)
    qtbot.addWidget(overview)
    overview.resize(overview.sizeHint().width(), 400)
    place = QPoint(round(overview.lanes.x_of(1)) + 3, round(overview.lanes.y_of(3)) + 3)
    assert overview.tip_at(place) == "Northline (3 May)\npassage dropped, “A second storm is expected.”"


@pytest.mark.parametrize("count", [1, 2, 5, 14, 50])
def test_the_overview_never_takes_much_of_the_window(count):
    lanes = Lanes(count, 400, 600)
    assert lanes.width <= 140
    assert [lanes.lane_at(lanes.x_of(n) + lanes.lane / 2) for n in range(count)] == list(range(count))
    assert lanes.row_at(lanes.y_of(317) + lanes.row_height / 2) == 317
    assert (lanes.row_at(-5), lanes.row_at(9999)) == (0, 399)


def test_marks_of_rows_that_share_a_line_of_the_screen_are_painted_as_one():
    page = Page(long_story(3000, 2))
    low, high = (marked(Lanes(2, 3000, height), page)[1] for height in (600, 60_000))
    assert len(low) <= 600 / 1.6 < len(high)
    assert set().union(*low.values()) == set().union(*high.values())


def test_lanes_too_low_for_anything_are_painted_all_the_same():
    assert marked(Lanes(2, 50, 0), Page(long_story(50, 2)))


def test_a_byline_that_is_the_same_makes_no_share_larger():
    a = version([["By Ena Brodie"], ["Boats sank."], ["It rained."]], "Post", roles={0: "byline"})
    b = version([["By Ena Brodie"], ["Boats sank."]], "Mail", roles={0: "byline"})
    links = [link((0, 0), (1, 0)), link((0, 1), (1, 1))]
    assert shares(story([a, b], [[[0], [0]], [[1], [1]], [[2], []]], links)) == [[1.0, 0.5], [1.0, 1.0]]


def test_shares_count_the_sentences_that_are_linked():
    assert shares(flood()) == [[1.0, 4 / 5], [4 / 5, 1.0]]


def test_comings_and_goings_count_passages():
    assert comings_and_goings(Page(flood("Northline"))) == [(0, 4, 0), (3, 1, 1)]


def test_what_another_outlet_lacks_is_not_counted_as_left_out():
    assert comings_and_goings(Page(flood())) == [(0, 4, 0), (3, 1, 0)]


@pytest.mark.parametrize("name", ["picture.svg", "picture.png", "picture"])
def test_the_picture_is_saved(qtbot, theme, tmp_path: Path, name):
    picture = Picture(Page(flood("Northline")), theme)
    qtbot.addWidget(picture)
    picture.save(tmp_path / name)
    written = next(tmp_path.iterdir())
    start = written.read_bytes()[:200]
    assert (b"<svg" in start or b"<?xml" in start) if written.suffix == ".svg" else start.startswith(b"\x89PNG")
    assert "Northline: 3 passages kept, 1 new, 1 left out." in picture.accessibleDescription()


def test_a_picture_that_cannot_be_written_says_so(qtbot, theme, tmp_path: Path):
    dialog = PictureDialog(Page(flood()), theme)
    qtbot.addWidget(dialog)
    for name in ("a.svg", "a.png"):
        dialog.save(tmp_path / "nowhere" / name)
        assert dialog.said.text() == f"{tmp_path / 'nowhere' / name} could not be written."
        dialog.save(tmp_path / name)
        assert dialog.said.text() == f"Saved {tmp_path / name}"


def test_the_ending_of_a_file_goes_with_what_it_is_saved_as(qtbot, tmp_path):
    parent, told = QLabel(), []
    qtbot.addWidget(parent)
    dialog = ask_where(
        parent, "Save", {"Vector": ".svg", "Image": ".png"}, "What? A story: one", lambda *a: told.append(a)
    )
    assert (dialog.defaultSuffix(), Path(dialog.selectedFiles()[0]).name) == ("svg", "What A story one.svg")
    dialog.selectNameFilter("Image (*.png)")
    dialog.filterSelected.emit("Image (*.png)")
    assert dialog.defaultSuffix() == "png"
    dialog.fileSelected.emit(str(tmp_path / "a.png"))
    assert told == [(tmp_path / "a.png", ".png")]
    dialog.close()


def test_a_dialog_begins_among_the_documents_and_then_where_something_was_saved(qtbot, tmp_path, monkeypatch):
    parent = QLabel()
    qtbot.addWidget(parent)
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path))
    qtbot.addWidget(first := ask_where(parent, "Save", {"Image": ".png"}, "one", lambda *_: None))
    assert Path(first.directory().path()) == tmp_path
    (tmp_path / "papers").mkdir()
    first.filesSelected.emit([str(tmp_path / "papers" / "one.png")])
    qtbot.addWidget(again := ask_where(parent, "Save", {"Image": ".png"}, "two", lambda *_: None))
    assert Path(again.directory().path()) == tmp_path / "papers"
    for dialog in (first, again):
        dialog.close()
    QApplication.instance().setProperty("folder of the last save", "")


@given(st.text())
def test_words_are_made_a_name_that_every_system_takes(words):
    name = file_name(words)
    assert len(name) <= 60
    assert not set(name) & set('<>:"/\\|?*\n')
    assert not name.endswith((" ", "."))


def test_hatching_stays_inside_its_place_without_clipping():
    place = QRectF(10, 20, 33, 26)
    lines = hatching(place)
    assert len(lines) > 5
    assert all(place.contains(end) for line in lines for end in (line.p1(), line.p2()))


def test_a_picture_is_saved_on_white_paper_from_a_dark_window(qtbot, tmp_path):
    picture = Picture(Page(flood()), load_theme("dark"))
    qtbot.addWidget(picture)
    picture.save(tmp_path / "a.png")
    assert QImage(str(tmp_path / "a.png")).pixelColor(2, 2).lightness() > 200
    assert picture.grab().toImage().pixelColor(2, 2).lightness() < 100


def test_the_legend_shows_every_sign_and_fits_its_words(qtbot, theme):
    legend = Legend(theme)
    qtbot.addWidget(legend)
    legend.set_against("Marked against Northline:")
    legend.set_open(True)
    for width in (400, 900, 2000):
        places = legend._places(width)
        assert all(place.right() <= width for _, place in places)
        assert legend.heightForWidth(width) >= max(place.bottom() for _, place in places)
    signs = {what.removeprefix("sign:") for what, _ in legend._places(900)}
    assert TYPED - {"quote_marks"} <= signs
    legend.resize(900, 60)
    legend.grab()


def test_the_legend_takes_one_line_until_it_is_asked_for_more(qtbot, theme):
    legend = Legend(theme)
    qtbot.addWidget(legend)
    legend.resize(600, 30)
    one_line = legend.heightForWidth(600)
    assert legend._places(600)[-1][0] == "more"
    QTest.keyClick(legend, Qt.Key.Key_Space)
    assert legend.heightForWidth(600) > 2 * one_line
    QTest.mouseClick(legend, Qt.MouseButton.LeftButton)
    assert legend.heightForWidth(600) == one_line


def test_the_legend_explains_what_occurs(qtbot, theme, page):
    legend = Legend(theme)
    qtbot.addWidget(legend)
    legend.set_kinds(page.kinds)
    shown = {what for what, _ in legend._places(4000)}
    assert {"sign:number", "sign:moved", "unquoted"} <= shown
    assert shown.isdisjoint({"sign:date", "sign:agent", "sign:uncertain"})


def test_every_kind_has_a_name_and_a_sign_of_its_own(qapp):
    typed = sorted(TYPED - {"quote_marks"})
    assert len({GLYPHS[kind] for kind in typed}) == len(typed)
    assert all(kind_name(kind) for kind in GLYPHS)


def test_welcome_offers_what_can_be_done_and_the_folders_opened_last(qtbot, tmp_path):
    welcome = Welcome()
    qtbot.addWidget(welcome)
    welcome.set_recent([tmp_path])
    welcome.show()
    choices = welcome.findChildren(Choice)
    assert [choice.accessibleName() for choice in choices] == [
        "Open a folder", "Look at the sample", "Paste two texts", "Read the guide",
    ]  # fmt: skip
    with qtbot.waitSignal(welcome.sample_wanted):
        QTest.keyClick(choices[1], Qt.Key.Key_Space)
    link = next(b for b in welcome.findChildren(QPushButton) if str(tmp_path) in b.accessibleName())
    with qtbot.waitSignal(welcome.folder_wanted) as heard:
        QTest.keyClick(link, Qt.Key.Key_Return)
    assert heard.args == [tmp_path]
    assert str(tmp_path.parent) in [label.text() for label in welcome.findChildren(QLabel)]


def single(outlet: str) -> Page:
    return Page(story([version([["One boat sank."]], outlet)], [[[0]]], title=outlet))


def test_single_articles_come_last_whenever_they_come(qtmodeltester, qapp):
    model = StoriesModel()
    for page in (single("A"), Page(flood()), single("B")):
        model.add(page)
    qtmodeltester.check(model)
    titles = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert titles == ["Boats break loose in Harle", "Single articles", "A", "B"]
    assert (model.stories(), model.singles()) == (1, 2)
    assert not model.flags(model.index(1, 0)) & Qt.ItemFlag.ItemIsSelectable


def told_as(title: str) -> Page:
    told = [version([[f"{title} sank."]], title), version([[f"{title} sank, too."]], title)]
    return Page(story(told, [[[0], [0]]], title=title))


def test_when_all_have_come_stories_stand_in_the_order_of_the_reports(qtmodeltester, qapp):
    model = StoriesModel()
    pages = {name: told_as(name) for name in ("One", "Two", "Three")} | {"A": single("A"), "B": single("B")}
    for number, page in enumerate(pages.values()):
        for v in page.story.versions:
            object.__setattr__(v.document, "path", f"{number}-{v.document.path}")
    for name in ("Three", "B", "One", "A", "Two"):
        model.add(pages[name])
    chosen = QPersistentModelIndex(model.index(0, 0))
    model.settle([paths_in(page.story) for page in pages.values()])
    titles = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert titles == ["One", "Two", "Three", "Single articles", "A", "B"]
    assert chosen.data() == "Three"
    qtmodeltester.check(model)


def test_stories_can_stand_in_other_orders_and_single_articles_stay_behind(qtbot, theme):
    panel = StoriesPanel(theme)
    qtbot.addWidget(panel)
    pages = [told_as("Beta"), told_as("Alpha"), Page(flood()), single("Aaa")]
    for number, page in enumerate(pages):
        for v in page.story.versions:
            object.__setattr__(v.document, "path", f"{number}-{v.document.path}")
        panel.stories_model.add(page)
    panel.choose_page(pages[0])

    def titles() -> list[str]:
        rows = (panel._proxy.index(row, 0).data() for row in range(panel._proxy.rowCount()))
        return [str(title) for title in rows]

    flooded, behind = pages[2].story.title, ["Single articles", "Aaa"]
    panel.set_order("title")
    assert titles() == ["Alpha", "Beta", flooded, *behind]
    panel.set_order("weighty")
    assert titles() == [flooded, "Beta", "Alpha", *behind]
    assert "weighty" in panel._proxy.index(0, 0).data(StoriesModel.AboutRole)
    panel.set_order("newest")
    assert titles()[0] == flooded  # the others state no date
    panel.set_order("reports")
    assert titles() == ["Beta", "Alpha", flooded, *behind]
    assert panel.list.currentIndex().data() == "Beta"
    assert "weighty" not in panel._proxy.index(0, 0).data(StoriesModel.AboutRole)


def test_a_story_says_its_versions_dates_and_changes(qapp):
    model = StoriesModel()
    model.add(Page(flood("Northline")))
    assert model.index(0, 0).data(model.AboutRole) == "2 versions · 6 changes\n2 – 3 May 2031"


@pytest.mark.parametrize(
    ("name", "span"),
    [
        ("en_GB", "2 – 3 May 2031"),
        ("de_DE", "2. – 3. Mai 2031"),
        ("es_ES", "2 – 3 de may de 2031"),
        ("en_US", "May 2, 2031 – May 3, 2031"),
    ],
)
def test_a_span_of_days_says_the_month_once_where_the_locale_puts_it_last(qapp, name, span):
    before = QLocale()
    QLocale.setDefault(QLocale(name))
    try:
        assert span_of_dates(Page(flood())) == span
    finally:
        QLocale.setDefault(before)


def test_dates_with_and_without_time_zones_stand_together(qapp):
    a = version([["x."]], published=datetime(2031, 5, 2, tzinfo=UTC))
    b = version([["x."]], published=datetime(2031, 6, 3))
    assert span_of_dates(Page(story([a, b], [[[0], [0]]]))) == "2 May – 3 Jun 2031"


@pytest.mark.parametrize(
    ("name", "day"), [("en_GB", "2 May 2031"), ("de_DE", "2. Mai 2031"), ("en_US", "May 2, 2031"), ("ja_JP", "2031年5月2日")]
)  # fmt: skip
def test_dates_are_written_as_the_locale_writes_them(qapp, name, day):
    before = QLocale()
    QLocale.setDefault(QLocale(name))
    try:
        assert moment(datetime(2031, 5, 2), with_time=False) == day
    finally:
        QLocale.setDefault(before)


def test_the_list_of_stories_filters_by_title_and_outlet(qtbot, theme):
    panel = StoriesPanel(theme)
    qtbot.addWidget(panel)
    for page in (Page(flood()), single("Gazette")):
        panel.stories_model.add(page)
    panel.filter_field.setText("mirror")
    assert panel.list.model().rowCount() == 1
    panel.filter_field.setText("gazette")
    assert panel.list.model().index(0, 0).data() == "Gazette"


def test_stories_stand_below_each_other_also_once_the_list_has_a_scroll_bar(qtbot, theme):
    panel = StoriesPanel(theme)
    qtbot.addWidget(panel)
    panel.resize(240, 900)
    panel.show()
    title = "Council backs a budget that closes two libraries and raises the tax on houses, after a long night"
    for page in (Page(replace(flood(), title=title)), *(single(f"{title} {n}") for n in range(4))):
        panel.stories_model.add(page)

    def heights() -> list[int]:
        model = panel.list.model()
        return [panel.list.sizeHintForIndex(model.index(n, 0)).height() for n in range(model.rowCount())]

    wide = heights()
    panel.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    assert panel.list.viewport().width() < panel.list.width()
    assert len(wide) >= 5
    assert heights() == wide


def test_stories_stand_below_each_other_also_once_the_list_is_narrower(qtbot, theme):
    panel = StoriesPanel(theme)
    qtbot.addWidget(panel)
    panel.resize(400, 900)
    panel.show()
    title = "Council backs a budget that closes two libraries and raises the tax on houses, after a long night"
    for outlet in ("One", "Two"):
        panel.stories_model.add(single(f"{title} {outlet}"))
    index = panel.list.model().index(1, 0)
    wide = panel.list.visualRect(index).height()
    panel.resize(170, 900)
    qtbot.waitUntil(lambda: panel.list.visualRect(index).height() > wide)
    assert panel.list.visualRect(index).height() == panel.list.sizeHintForIndex(index).height()


def test_names_of_files_make_no_window_wider(qtbot):
    bars = NewsBar(), ProblemsBar()
    for bar in bars:
        qtbot.addWidget(bar)
        bar.resize(400, 40)
    names = tuple(Path(f"{'a-long-name-of-a-file' * 9}-{n}.txt") for n in range(3))
    bars[0].show_news(News(names, names, names))
    bars[1].add(Problem(str(names[0]), "damaged", f"{names[0]} cannot be read."))
    assert [bar.minimumSizeHint().width() < 400 for bar in bars] == [True, True]
    assert names[0].name in bars[0].words.toolTip()


def test_files_that_were_perhaps_misread_are_not_called_unusable(qtbot):
    bar = ProblemsBar()
    qtbot.addWidget(bar)
    for name in ("a.txt", "b.txt"):
        bar.add(Problem(name, "misread", f"{name} has signs written out."))
    assert "perhaps not read rightly" in bar._words.text()
    assert "not be used" not in bar._words.text()
    bar.add(Problem("c.txt", "empty", "c.txt holds no words."))
    assert "not be used, or" in bar._words.text()


def test_one_problem_is_said_in_full_and_several_are_counted(qtbot):
    bar = ProblemsBar()
    qtbot.addWidget(bar)
    bar.add(Problem("a.txt", "empty", "a.txt is empty."))
    assert bar._words.text() == "a.txt is empty."
    bar.add(Problem("b.txt", "damaged", "The file ends too early."))
    assert bar._words.text() == "2 files or parts could not be used."
    assert "b.txt: The file ends too early." in bar._list.toPlainText()
    bar.clear()
    assert not bar.isVisible()


def test_history_forgets_what_was_ahead_when_the_reader_goes_elsewhere():
    history = History()
    for place in ((0, 0), (1, 0), (2, 0)):
        history.visit(*place)
    assert history.back() == (1, 0)
    history.visit(5, 1)
    assert history.forward() is None
    assert history.back() == (1, 0)


def test_search_folds_case_only_without_capitals_and_finds_both_apostrophes():
    page = Page(story([version([["Don’t go, said the US envoy to us."]])], [[[0]]]))
    assert len(search(page, Query("us"))) == 2
    assert len(search(page, Query("US"))) == 1
    assert len(search(page, Query("don't"))) == 1
    assert len(search(page, Query("g.", regex=True))) == 1
    assert len(search(page, Query("en", whole=True))) == 0


@pytest.mark.parametrize("words", ["siren|alarm", r"\d+ boats", "go(ne|ing)", "[Bb]oat", "boats?.*quay"])
def test_words_that_look_like_a_regular_expression_are_known(words):
    assert Query(words).as_meant() == Query(words, regex=True)


@pytest.mark.parametrize("words", ["really?", "$(", "the quay (old)", "U.S.", "boats ["])
def test_words_are_no_regular_expression(words):
    assert Query(words).as_meant() is None


def test_words_that_bring_their_own_marks_get_no_second_ones(qapp):
    assert quoted("boats") == "“boats”"
    assert quoted("“We saw it,” she said") == "“We saw it,” she said"
    assert quoted("") == ""


def test_columns_are_wider_for_larger_text(qtbot, wide):
    before = wide.columnWidth(1)
    wide.set_look(wide.theme, Typography(24))
    assert wide.columnWidth(1) > before


def test_the_window_holds_whole_columns_and_says_how_many_more_there_are(wide):
    inside = wide.viewport().width()
    whole = round(inside / wide.columnWidth(0))
    assert sum(wide.columnWidth(v) for v in range(whole)) == inside
    assert wide.sideways.hidden() == (0, wide.compare_model.columnCount() - whole)
    wide.sideways.after.click()
    assert wide.sideways.hidden()[0] == 1


def test_long_words_are_cut_at_a_space():
    assert shorten("one two three four", 9) == "one two …"
    assert shorten("one two", 9) == "one two"


def test_a_report_keeps_the_way_to_a_fault_and_no_message():
    report = without_values('Traceback (most recent call last):\n  File "a.py", line 3, in f\nKeyError: "the mayor"')
    assert "a.py" in report
    assert "KeyError" in report
    assert "mayor" not in report


def test_the_picture_scrolls_in_a_small_window(qtbot, theme):
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidget(Picture(Page(long_story(6, 5)), theme))
    area.resize(500, 300)
    area.show()
    assert area.horizontalScrollBar().maximum() > 0


def test_versions_of_one_outlet_are_told_apart(qapp):
    dates = (datetime(2031, 5, 2, 8, tzinfo=UTC), datetime(2031, 5, 2, 9, tzinfo=UTC), None, None)
    versions = [version([["One boat sank."]], "The Mirror", published=when) for when in dates]
    versions.append(version([["One boat sank."]], "Northline"))
    shown = story(versions, [[[0]] * 5])
    names = [name_in(shown, v) for v in range(5)]
    assert len(set(names)) == 5
    assert names[3:] == ["The Mirror (4)", "Northline"]


def test_heads_of_one_name_and_date_have_their_numbers(qapp):
    dates = (datetime(2031, 5, 2, 8, tzinfo=UTC), datetime(2031, 5, 2, 8, tzinfo=UTC), datetime(2031, 5, 3, tzinfo=UTC))
    versions = [version([["One boat sank."]], "The Mirror", published=when) for when in dates]
    shown = story(versions, [[[0]] * 3])
    assert [head_name(shown, v) for v in range(3)] == ["The Mirror (1)", "The Mirror (2)", "The Mirror"]


def named(*dates: datetime | None) -> list[str]:
    versions = [version([["One boat sank."]], "The Mirror", published=when) for when in dates]
    exact = [replace(v.document.metadata, published_precision="minute") for v in versions]
    documents = [replace(v.document, metadata=meta) for v, meta in zip(versions, exact, strict=True)]
    versions = [replace(v, document=document) for v, document in zip(versions, documents, strict=True)]
    return [name_in(story(versions, [[[0]] * len(dates)]), v) for v in range(len(dates))]


def test_names_have_no_more_of_a_date_than_tells_them_apart(qapp):
    day = datetime(2031, 5, 2, 8, 5)
    assert named(day) == ["The Mirror"]
    assert named(day, day.replace(day=3)) == ["The Mirror (2 May)", "The Mirror (3 May)"]
    assert named(day, day.replace(year=2032)) == ["The Mirror (2 May 2031)", "The Mirror (2 May 2032)"]
    assert named(day, None) == ["The Mirror (08:05)", "The Mirror (2)"]
    assert named(day, day) == ["The Mirror (1)", "The Mirror (2)"]


def test_an_update_is_named_by_when_it_was_made(qapp):
    first = datetime(2031, 5, 2, 8, 5)
    updates = (None, first.replace(hour=13), first.replace(hour=18, minute=40), first.replace(hour=7))
    texts = [version([["One boat sank."]], "The Mirror", published=first) for _ in updates]
    metas = [
        replace(v.document.metadata, published_precision="minute", updated=at)
        for v, at in zip(texts, updates, strict=True)
    ]
    texts = [replace(v, document=replace(v.document, metadata=meta)) for v, meta in zip(texts, metas, strict=True)]
    assert [version_date(v) for v in texts[1:3]] == ["updated 2 May 2031, 13:05", "updated 2 May 2031, 18:40"]
    assert version_date(texts[3]) == version_date(texts[0]) == "2 May 2031, 08:05"  # none before the publication
    shown = story(texts[:3], [[[0]] * 3])
    assert [name_in(shown, v) for v in range(3)] == ["The Mirror (08:05)", "The Mirror (13:05)", "The Mirror (18:40)"]


@pytest.mark.parametrize(
    ("language", "shown"),
    [("en_US", "MMM d"), ("de", "d. MMM"), ("es", "d 'de' MMM"), ("fr", "d MMM"), ("zh", "M月d日"), ("ja", "M月d日")],
)
def test_a_day_without_its_year_is_written_as_the_language_does(qapp, language, shown):
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert day_format(with_year=False) == shown
    finally:
        QLocale.setDefault(before)


@pytest.fixture
def only_last(qtbot, theme):
    """Four versions in a window that shows two; the middle row stands in the last one alone."""
    texts = [version([["The quay was shut."], ["It opens on Monday."]], f"Outlet {n}") for n in range(3)]
    last = version(
        [["The quay was shut."], ["Nobody was hurt, Ena Brodie said."], ["It opens on Monday."]], "The Late Post"
    )
    rows = [[[0]] * 4, [[], [], [], [1]], [[1], [1], [1], [2]]]
    same = [link((a, s), (3, s * 2)) for a in range(3) for s in (0, 1)]
    view = ComparisonView(theme)
    qtbot.addWidget(view)
    view.resize(560, 500)
    view.set_page(Page(story([*texts, last], rows, same)))
    with qtbot.waitExposed(view):
        view.show()
    yield view
    view.heights.stop()


def told(view, row, column):
    return elsewhere(view.page, view.compare_model.passage(row), column, view.sideways.in_view())


def test_a_row_of_versions_out_of_view_shows_their_words_and_leads_there(only_last):
    view = only_last
    index = view.compare_model.index(1, 0)
    assert told(view, 1, 0) == Elsewhere(3, "in The Late Post", "Nobody was hurt, Ena Brodie said.")
    line = view.itemDelegate().gap_line(view.visualRect(index), view.cells.at(1, 0))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=line.center())
    assert view.current_cell() == (1, 3)
    assert told(view, 1, 0) is None  # it is in view now


def test_cells_of_a_row_that_is_in_view_say_nothing_of_other_versions(only_last):
    assert told(only_last, 0, 0) is None
    assert told(only_last, 1, 1) is None  # the first cell in view says it


def test_a_row_of_versions_out_of_view_is_low_and_grows_when_one_comes_into_view(qtbot, only_last):
    view = only_last
    long = version(
        [["The quay was shut."], ["Nobody was hurt, Ena Brodie said." * 9], ["It opens on Monday."]], "The Late Post"
    )
    before = view.page.story
    view.set_page(Page(replace(before, versions=(*before.versions[:3], long))))
    qtbot.waitUntil(lambda: view.heights.measured() == [0, 1, 2])
    low = view.rowHeight(1)
    assert low < 4 * view.metrics.stub
    view.go_to(1, 3)
    assert view.rowHeight(1) > 2 * low
    view.horizontalScrollBar().setValue(0)
    assert view.rowHeight(1) == low


def test_the_versions_that_are_read_stay_in_view_when_the_story_comes_again(wide):
    wide.go_to(20, 4)
    before = wide.horizontalScrollBar().value()
    assert before > 0
    wide.set_page(Page(long_story(40, 5)), keep_place=True)
    assert wide.horizontalScrollBar().value() == before
    assert wide.current_cell() == (20, 4)


def test_problems_that_come_again_with_a_correction_are_not_told_twice(qtbot):
    bar = ProblemsBar()
    qtbot.addWidget(bar)
    empty, torn = Problem("a.txt", "empty", "a.txt holds no text."), Problem("b.docx", "damaged", "b.docx is torn.")
    for problem in (empty, torn):
        bar.add(problem)
    bar._close.click()
    bar.expect_again()
    for problem in (torn, empty):
        bar.add(problem)
    bar.settle()
    assert (len(bar.problems), bar.isHidden()) == (2, True)
    bar.expect_again()
    bar.add(torn)
    bar.settle()
    assert (bar.problems, bar.isHidden()) == ([torn], False)


def test_the_list_of_problems_is_as_high_as_its_lines_and_goes_with_escape(qtbot):
    bar = ProblemsBar()
    qtbot.addWidget(bar)
    heights = []
    for number in range(12):
        bar.add(Problem(f"{number}.txt", "empty", f"{number}.txt holds no text."))
        heights.append(bar._list.maximumHeight())
    assert heights[1] < heights[3] < heights[6] == heights[-1]
    bar._more.click()
    qtbot.keyClick(bar._list, Qt.Key.Key_Escape)
    assert bar._list.isHidden()
