from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from compare_app.model.changes import Equal, LinkChanges
from compare_app.model.spans import Span
from compare_app.page.equalled import equalled, with_neighbours
from compare_app.page.page import Page
from compare_app.ui.tables.equalled import EqualledPane
from compare_app.ui.tables.equalled_model import EqualledFilter, EqualledModel
from tests.ui.builders import find, link, story, version


def alike() -> Page:
    """Twelve is 12, and two kinds of quotation marks are one, in the second of three versions and in the third."""
    texts = (
        "Twelve boats sank, “all at once”, she said.",
        '12 boats sank, "all at once", she said.',
        '12 boats sank, "all at once", she said.',
    )
    a, b, c = versions = [version([[text]], name) for text, name in zip(texts, ("Post", "Mail", "Star"), strict=True)]
    rule = LinkChanges(
        "same",
        equal=(
            Equal("number words", find(a.text, "Twelve"), find(b.text, "12")),
            Equal("quotation glyphs", find(a.text, " “"), find(b.text, ' "')),
        ),
    )
    links = [link((0, 0), (1, 0), rule), link((0, 0), (2, 0), rule), link((1, 0), (2, 0))]
    assert c.text == b.text
    return Page(story(versions, [[[0], [0], [0]]], links))


def test_every_place_stands_with_the_version_it_is_compared_with():
    found = [(p.version, p.other, p.rule) for p in equalled(alike())]
    assert found == [
        (1, 0, "number words"), (1, 0, "quotation glyphs"), (2, 0, "number words"), (2, 0, "quotation glyphs"),
    ]  # fmt: skip


def test_against_another_version_only_what_differs_from_that_one_is_listed():
    page = alike().with_base(2)
    assert [(p.version, p.other) for p in equalled(page)] == [(0, 2), (0, 2)]
    first = equalled(page)[0]
    assert (first.mine.of(page.story.versions[0].text), first.theirs.of(page.story.versions[2].text)) == (
        "Twelve",
        "12",
    )


def test_a_mark_is_shown_with_the_words_around_it():
    text = "She said “all at once” and left."
    assert with_neighbours(text, find(text, " “")).of(text) == "said “all"
    assert with_neighbours(text, Span(9, 9)).of(text) == "said “all"
    assert with_neighbours(text, find(text, "all")).of(text) == "all"


def test_a_dateline_that_one_version_lacks_is_a_dash_there_and_not_the_word_behind(qapp):
    a = version([["HARLE (Northline) — Boats sank."]], "Post")
    b = version([["Boats sank."]], "Mail")
    rule = LinkChanges("same", equal=(Equal("datelines", find(a.text, "HARLE (Northline) — "), Span(0, 0)),))
    page = Page(story([a, b], [[[0], [0]]], [link((0, 0), (1, 0), rule)]))
    model = EqualledModel(qapp)
    model.set_places(page, equalled(page))
    assert [model.index(0, column).data() for column in (EqualledModel.THEIRS, EqualledModel.MINE)] == [
        "HARLE (Northline) —", "—",
    ]  # fmt: skip


@given(st.text("ab “\n", max_size=20), st.data())
def test_neighbours_only_widen_and_stay_in_the_text(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    found = with_neighbours(text, Span(start, end))
    assert 0 <= found.start <= start <= end <= found.end <= len(text)


def test_the_list_holds_together(qtmodeltester, qapp):
    model = EqualledModel(qapp)
    page = alike()
    model.set_places(page, equalled(page))
    qtmodeltester.check(model)
    shown = EqualledFilter(qapp)
    shown.setSourceModel(model)
    qtmodeltester.check(shown)


def test_rules_stand_with_their_counts_and_narrow_the_list(qtbot):
    pane = EqualledPane()
    qtbot.addWidget(pane)
    pane.places_wanted.connect(lambda page: pane.show_places(page, equalled(page)))
    pane.set_page(alike())
    pane.freshen()
    assert [pane.rule.itemText(n) for n in range(pane.rule.count())] == [
        "Every rule", "numbers as words and figures: 2", "forms of quotation marks: 2",
    ]  # fmt: skip
    pane.rule.setCurrentIndex(2)
    assert [pane.shown.index(r, 2).data() for r in range(pane.shown.rowCount())] == ['sank, "all', 'sank, "all']
    pane.words.setText("star")
    assert pane.count.text() == "1 of 4 shown"


def test_choosing_a_place_says_which(qtbot):
    pane = EqualledPane()
    qtbot.addWidget(pane)
    pane.places_wanted.connect(lambda page: pane.show_places(page, equalled(page)))
    pane.set_page(alike())
    pane.freshen()
    with qtbot.waitSignal(pane.chosen) as told:
        pane.table.setCurrentIndex(pane.shown.index(0, 0))
    assert (told.args[0].version, told.args[0].rule) == (1, "number words")


def test_what_was_worked_out_for_another_page_is_not_listed(qtbot):
    pane = EqualledPane()
    qtbot.addWidget(pane)
    first, second = alike(), alike().with_base(2)
    for page in (first, second):
        pane.set_page(page)
        pane.freshen()
    pane.show_places(first, equalled(first))
    assert pane.count.text() == "0 of 0 shown"
    pane.show_places(second, equalled(second))
    assert pane.count.text() == "2 of 2 shown"


def test_places_are_sorted_by_a_column_and_the_chosen_one_stays_chosen(qtbot):
    pane = EqualledPane()
    qtbot.addWidget(pane)
    page = alike()
    pane.set_page(page)
    pane.freshen()
    pane.show_places(page, equalled(page))
    pane.table.setCurrentIndex(pane.shown.index(1, 0))
    told = []
    pane.chosen.connect(told.append)
    pane.table.sortByColumn(EqualledModel.VERSION, Qt.SortOrder.DescendingOrder)
    shown = [(pane.shown.index(row, 0).data(), pane.shown.index(row, 3).data()) for row in range(4)]
    numbers, marks = "numbers as words and figures", "forms of quotation marks"
    assert shown == [(numbers, "Star"), (marks, "Star"), (numbers, "Mail"), (marks, "Mail")]
    assert pane.table.currentIndex().row() == 3
    assert told == []
    pane.table.setCurrentIndex(pane.shown.index(0, 0))
    assert (told[0].version, told[0].rule) == (2, "number words")
