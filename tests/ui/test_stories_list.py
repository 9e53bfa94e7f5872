"""The list of stories, with their dates."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPersistentModelIndex, Qt

from compare_app.model.document import Problem
from compare_app.page.page import Page
from compare_app.ui.background.messages import paths_in
from compare_app.ui.shell.problems import ProblemsBar
from compare_app.ui.shell.watch import NewsBar
from compare_app.ui.stories.delegate import StoryDelegate
from compare_app.ui.stories.model import StoriesModel, span_of_dates
from compare_app.ui.stories.panel import StoriesPanel
from compare_app.ui.typesetting.layouts import lay_out
from compare_app.ui.words.version_names import moment
from compare_app.watching import News
from tests.ui.builders import flood, story, version

# Qt's offscreen plugin says so of every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


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


@pytest.mark.parametrize(
    ("words", "found"), [("second storm", 1), ("never saw", 1), ("sank", 1), ("ex", 0), ("zeppelin", 0)]
)
def test_the_list_of_stories_filters_by_words_of_the_articles(qtbot, theme, words, found):
    panel = StoriesPanel(theme)
    qtbot.addWidget(panel)
    for page in (Page(flood()), single("Gazette")):
        panel.stories_model.add(page)
    panel.filter_field.setText(words)
    rows = range(panel.list.model().rowCount())
    assert sum(panel.list.model().index(row, 0).data(StoriesModel.PageRole) is not None for row in rows) == found


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


@pytest.mark.parametrize("title", ["港町で漁船が転覆、全員を救助", "Ferry stops", "إغلاق جسر المدينة القديمة"])
def test_a_title_has_the_height_of_its_own_lines(qapp, theme, title):
    delegate = StoryDelegate(theme)
    layout, needed = lay_out(title, delegate._title.font, 120, 1.0)
    assert layout.lineCount() <= 3
    assert delegate._title_height(title, 120) >= needed


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_keys_lead_from_the_filter_to_the_first_story_that_it_leaves(qtbot, theme, key):
    panel = StoriesPanel(theme)
    qtbot.addWidget(panel)
    for page in (told_as("One"), told_as("Two"), told_as("Three")):
        panel.stories_model.add(page)
    panel.show()
    panel.choose(0)
    chosen, opened = [], []
    panel.chosen.connect(chosen.append)
    panel.list.activated.connect(opened.append)
    panel.filter_field.setText("th")
    qtbot.keyClick(panel.filter_field, key)
    assert panel.list.currentIndex().data() == "Three"
    assert [page.story.title for page in chosen][-1:] == ["Three"]
    assert len(opened) == (key == Qt.Key.Key_Return)


def test_the_story_in_view_counts_its_changes_as_it_is_marked_there(qtbot, qapp):
    model = StoriesModel()
    page, other = Page(flood()), single("A")
    model.add(page)
    model.add(other)
    index = model.index(0, 0)
    before = index.data(StoriesModel.AboutRole)
    based = page.with_base(1)
    assert len(based.stops) != len(page.stops)
    with qtbot.waitSignal(model.dataChanged):
        model.count_as_shown(based)
    assert f"{len(based.stops)} " in index.data(StoriesModel.AboutRole)
    assert f"{len(based.stops)} " in index.data(Qt.ItemDataRole.AccessibleTextRole)
    model.count_as_shown(other)
    assert index.data(StoriesModel.AboutRole) == before
