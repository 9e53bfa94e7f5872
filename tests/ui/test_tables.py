from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDockWidget, QStyleOptionViewItem, QToolButton

from compare_app.model.changes import Change, Changes, Claim, ClaimCell, Edit, LinkChanges
from compare_app.model.comparison import Story
from compare_app.model.spans import Span
from compare_app.page.claim_facts import ClaimFact
from compare_app.page.page import Page
from compare_app.ui.notes.review import Mark
from compare_app.ui.tables.cell_delegate import CellDelegate
from compare_app.ui.tables.changes import ChangesFilter, ChangesModel, ChangesPane
from compare_app.ui.tables.model import CellFilter, CellTable, Wanted, fact_words
from compare_app.ui.tables.pane import TablePane
from compare_app.ui.tables.rows import TableCell, TableRow, claim_rows, quote_rows
from compare_app.ui.typesetting.layouts import lay_out
from compare_app.ui.typesetting.typography import Typography
from compare_app.ui.typesetting.wrapped import Wrapped
from compare_app.ui.widgets.line_delegate import LineDelegate
from compare_app.ui.words.change_wording import note_name, weight_shown, weight_words
from tests.ui.builders import event, find, flood, link, long_story, story, version

# Qt's offscreen plugin says so of every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise", extend=True)


def test_a_quote_that_lost_its_marks_is_one_row_with_its_words_on_both_sides():
    rows = quote_rows(Page(flood()))
    assert [[cell.state for cell in row.cells] for row in rows] == [["first", "unquoted"]]
    assert rows[0].cells[1].words == "They never saw water like it"
    assert rows[0].who == "Ena Brodie"
    assert rows[0].weight == 0.75


def test_a_quote_of_a_headline_has_the_speaker_whom_the_text_names():
    a = version([["“The old bridge is safe”"]], quotes=["The old bridge is safe"], roles={0: "headline"})
    b = version(
        [["“The old bridge is safe,” said Ena Brodie."]], quotes=["The old bridge is safe,"], speaker="Ena Brodie"
    )
    (row,) = quote_rows(Page(story([a, b], [[[0], [0]]], events=[event("same", 0, 1, 0, 0)])))
    assert row.who == "Ena Brodie"


def test_a_reworded_quote_names_exactly_what_went_and_came():
    a = version([["“The old bridge is safe,” she said."]], quotes=["The old bridge is safe,"])
    b = version([["“The new bridge is safe,” she said."]], quotes=["The new bridge is safe,"])
    altered = event("reworded", 0, 1, 0, 0, lost=(find(a.text, "old"),), gained=(find(b.text, "new"),))
    rows = quote_rows(Page(story([a, b], [[[0], [0]]], events=[altered])))
    assert len(rows) == 1
    assert (rows[0].cells[1].lost, rows[0].cells[1].gained) == ("old", "new")


def test_every_version_says_who_is_printed_to_say_the_words_and_all_of_it_is_found():
    said = "We never saw the water so high"
    a = version([[f"“{said},” said Ena Brodie."]], quotes=[f"{said},"], speaker="Ena Brodie")
    b = version([[f"“{said},” the clerk said."]], quotes=[f"{said},"], speaker="the clerk")
    given = event("reattributed", 0, 1, 0, 0, weight=0.92, reason="unnamed")
    (row,) = quote_rows(Page(story([a, b], [[[0], [0]]], events=[given])))
    assert [cell.text for cell in row.cells] == [f"Ena Brodie: “{said},”", f"the clerk: “{said},”"]
    assert [cell.state for cell in row.cells] == ["first", "unnamed"]
    assert (row.who, row.speakers) == ("Ena Brodie → the clerk", ("Ena Brodie", "the clerk"))
    assert Wanted("the clerk").keeps(row, False)
    assert Wanted(who="the clerk").keeps(row, False)


def test_what_is_painted_in_a_cell_begins_with_who_says_it(qtbot, quotes, monkeypatch):
    painted = []
    monkeypatch.setattr(Wrapped, "draw", lambda _self, _painter, _box, words: painted.append(words))
    cell = TableCell("same", "It was dark.", shown="the clerk: “It was dark.”")
    quotes.cells.set_rows(quotes.cells.page, [TableRow((cell, cell))])
    quotes.resize(900, 400)
    quotes.show()
    quotes.grab()
    assert set(painted) == {"the clerk: “It was dark.”"}


def test_a_cell_holds_every_quote_that_a_version_made_of_one():
    a = version([["“It was dark. Nobody saw the boat,” she said."]], quotes=["It was dark. Nobody saw the boat,"])
    b = version([["“It was dark,” she said.", "“Nobody saw it.”"]], quotes=["It was dark,", "Nobody saw it."])
    cut = [event("spliced", 0, 1, 0, 0), event("spliced", 0, 1, 0, 1)]
    (row,) = quote_rows(Page(story([a, b], [[[0], [0, 1]]], events=cut)))
    assert row.cells[1].text == "“It was dark,” · “Nobody saw it.”"
    assert Wanted("nobody saw it.").keeps(row, False)


def test_a_cut_in_the_list_of_changes_stands_beside_nothing(qapp):
    a = version([["“It was dark. Nobody saw it,” she said."]], quotes=["It was dark. Nobody saw it,"])
    b = version([["“It was dark,” she said."]], quotes=["It was dark,"])
    gone = find(a.text, "Nobody saw it")
    cut = event("truncated", 0, 1, 0, 0, lost=(gone,), weight=0.68)
    owner = QObject()
    model = ChangesModel(owner)
    model.set_page(Page(story([a, b], [[[0], [0]]], [link((0, 0), (1, 0))], events=[cut])))
    row = next(k for k in range(model.rowCount()) if "cut" in model.index(k, ChangesModel.KIND).data())
    assert "Nobody saw it" in model.index(row, ChangesModel.BEFORE).data()
    assert model.index(row, ChangesModel.AFTER).data() == ""


def test_a_version_before_the_first_quote_is_no_loss():
    a, b = version([["Nothing yet."]]), version([["“Here I am,” she said."]], quotes=["Here I am,"])
    rows = quote_rows(Page(story([a, b], [[[0], []], [[], [0]]], events=[event("added", 0, 1, None, 0)])))
    assert [cell.state for cell in rows[0].cells] == ["", "first"]
    assert not rows[0].changed


def test_claims_keep_the_states_of_the_core():
    a, b = version([["One boat sank."]]), version([["A boat sank."]])
    claims = (Claim((ClaimCell((0,), "first"), ClaimCell((0,), "reworded")), 0.4),)
    base = story([a, b], [[[0], [0]]])
    page = Page(Story("t", base.versions, base.alignment, Changes((), claims=claims)))
    rows = claim_rows(page)
    assert [(c.state, c.words) for c in rows[0].cells] == [("first", "One boat sank."), ("reworded", "A boat sank.")]


def table(qtmodeltester, qapp) -> CellFilter:
    page = Page(flood())
    rows = [
        TableRow((TableCell("first", "water"), TableCell("same", "water")), 0.1, "", "Ena"),
        TableRow((TableCell("first", "fire"), TableCell("unquoted", "fire")), 0.9, "", "Mo"),
    ]
    owner = QObject(qapp)
    model = CellTable(True, owner)
    model.set_rows(page, rows)
    shown = CellFilter(owner)
    shown.setSourceModel(model)
    qtmodeltester.check(model)
    qtmodeltester.check(shown)
    return shown


def test_the_list_of_changes_holds_together(qtmodeltester, qapp):
    owner = QObject()
    model = ChangesModel(owner)
    model.set_page(Page(flood()))
    qtmodeltester.check(model)
    shown = ChangesFilter(owner)
    shown.setSourceModel(model)
    qtmodeltester.check(shown)


def test_the_heaviest_can_be_sorted_to_the_top(qtmodeltester, qapp):
    shown = table(qtmodeltester, qapp)
    shown.sort(0, shown.sortOrder().DescendingOrder)
    assert shown.index(0, 1).data() == "Mo"


def test_filters_narrow_by_words_change_and_state(qtmodeltester, qapp):
    shown = table(qtmodeltester, qapp)
    shown.narrow(Wanted("ena"))
    assert shown.rowCount() == 1
    shown.narrow(Wanted(changed=True))
    assert shown.index(0, 1).data() == "Mo"
    shown.narrow(Wanted(state="same"))
    assert shown.index(0, 1).data() == "Ena"
    shown.narrow(Wanted(changed=True, state="same"))
    assert shown.rowCount() == 0


def test_rows_are_kept_by_speaker_weight_and_what_one_version_did():
    row = TableRow(
        (TableCell("first", "One."), TableCell("same", "One."), TableCell("reworded", "Two.")),
        0.5,
        speakers=("Ena", "a clerk"),
    )
    assert Wanted(who="a clerk").keeps(row, False)
    assert Wanted(who="Ena", least=0.4).keeps(row, False)
    assert not Wanted(who="Jon").keeps(row, False)
    assert not Wanted(least=0.6).keeps(row, False)
    assert [Wanted(version=v).keeps(row, False) for v in range(3)] == [False, False, True]
    assert [Wanted(version=v, state="same").keeps(row, False) for v in range(3)] == [False, True, False]
    assert not Wanted(left=True).keeps(row, True)


@pytest.mark.parametrize(
    ("weight", "means"), [(0.97, "turned round"), (0.7, "another fact"), (0.4, "less is said"), (0.0, "hardly")]
)
def test_a_weight_says_what_it_means(weight, means):
    assert means in weight_words(weight)
    assert f"{round(weight * 100)} of 100" in weight_words(weight)


def test_words_that_are_quoted_at_another_place_are_not_said_to_have_lost_their_marks():
    a = version([["“Not one lamp was lit,” she said."], ["It was dark."]], quotes=["Not one lamp was lit,"])
    b = version(
        [["‘Not one lamp’"], ["“Not one lamp was lit,” she said."]], quotes=["Not one lamp", "Not one lamp was lit,"]
    )
    twice = event("added", 0, 1, None, 0, a_span=find(a.text, "Not one lamp"))
    kept = event("same", 0, 1, 0, 1)
    rows = quote_rows(Page(story([a, b], [[[], [0]], [[0], [1]], [[1], []]], events=[twice, kept])))
    assert sorted([cell.state for cell in row.cells] for row in rows) == [["elsewhere", "quoted"], ["first", "same"]]
    assert not any(row.changed for row in rows)


def test_a_rewritten_passage_shows_both_of_its_texts(qapp):
    a, b = version([["The quay fell into the sea."]]), version([["Nobody could have known better."]])
    whole = Span(0, len(a.text)), Span(0, len(b.text))
    page = Page(
        story(
            [a, b],
            [[[0], [0]]],
            [link((0, 0), (1, 0), LinkChanges("reworded", edits=(Edit(whole[0], whole[1]),), rewritten=True))],
        )
    )
    model = ChangesModel(qapp)
    model.set_page(page)
    shown = [model.index(0, column).data() for column in (model.BEFORE, model.AFTER)]
    assert shown == ["The quay fell into the sea.", "Nobody could have known better."]


def sorted_changes(owner: QObject) -> tuple[ChangesModel, ChangesFilter, Page]:
    model, shown, page = ChangesModel(owner), ChangesFilter(owner), Page(flood())
    shown.setSourceModel(model)
    model.set_page(page)
    return model, shown, page


def test_changes_sorted_by_weight_keep_their_numbers(qapp):
    model, shown, page = sorted_changes(QObject(qapp))
    weights = [stop.note.weight for stop in page.stops]
    kept = QPersistentModelIndex(shown.index(2, 0))
    shown.sort(model.WEIGHT, Qt.SortOrder.DescendingOrder)
    numbers = [model.number(shown.mapToSource(shown.index(row, 0)).row()) for row in range(shown.rowCount())]
    assert numbers == sorted(range(len(weights)), key=lambda number: -weights[number])
    assert numbers != sorted(numbers)
    assert [model.row_of(number) for number in numbers] == list(range(len(numbers)))
    assert numbers[kept.row()] == 2
    shown.sort(-1)
    assert [model.number(row) for row in range(model.rowCount())] == list(range(len(weights)))


def test_changes_sorted_by_their_ticks_follow_the_ticks(qapp):
    model, shown, page = sorted_changes(QObject(qapp))
    shown.sort(model.TICK, Qt.SortOrder.DescendingOrder)
    model.set_marks(lambda number: Mark(reviewed=number == 3))
    assert [model.number(row) for row in range(3)] == [3, 0, 1]
    assert shown.index(0, model.TICK).data() == "✓"
    shown.narrow("", "", 0.0, left=True)
    assert shown.rowCount() == len(page.stops) - 1
    assert {shown.index(row, model.TICK).data() for row in range(shown.rowCount())} == {"○"}


def test_the_first_click_on_weight_puts_the_weightiest_on_top(qapp):
    for model in (ChangesModel(qapp), CellTable(False, qapp)):
        model.set_page(Page(flood())) if isinstance(model, ChangesModel) else model.set_rows(Page(flood()), [])
        order = model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.InitialSortOrderRole)
        assert order == Qt.SortOrder.DescendingOrder


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


def test_the_weight_is_read_without_pointing_at_it(qapp):
    assert weight_shown(0.95) == "●●●●●  turns the meaning"
    assert weight_shown(0.75, "\n") == "●●●●\nfact or quote"
    assert weight_shown(0.61) == "●●●●  fact or quote"
    assert weight_shown(0.59) == "●●●  content or tone"
    assert weight_shown(0.05) == ""


def test_a_passage_that_is_new_is_against_no_version(qapp):
    a, b = version([["The quay fell."]]), version([["The quay fell."], ["Nobody was hurt."]])
    page = Page(story([a, b], [[[0], [0]], [[], [1]]], [link((0, 0), (1, 0))]))
    model = ChangesModel(qapp)
    model.set_page(page)
    (number,) = [n for n, stop in enumerate(page.stops) if stop.note.kind == "added"]
    assert model.index(number, model.AGAINST).data() == "—"
    assert model.index(number, model.VERSION).data() != "—"


def test_a_claim_names_the_facts_that_changed_in_it():
    a, b = version([["12 boats sank."]]), version([["14 boats sank."]])
    number = Change("number", find(a.text, "12"), find(b.text, "14"), 0.7, "replaced")
    base = story([a, b], [[[0], [0]]], [link((0, 0), (1, 0), LinkChanges("reworded", (number,)))])
    claims = (Claim((ClaimCell((0,), "first"), ClaimCell((0,), "reworded")), 0.7),)
    changes = Changes(base.changes.by_link, claims=claims)
    rows = claim_rows(Page(Story("t", base.versions, base.alignment, changes)))
    assert [cell.facts for cell in rows[0].cells] == [(), (ClaimFact("number", "12", "14"),)]
    assert fact_words(rows[0].cells[1].facts[0]) == "number 12 → 14"


def test_the_parts_of_a_claim_that_stand_apart_are_told_apart():
    a = version([["The quay fell.", "It was old."], ["Nobody was hurt."]])
    claims = (Claim((ClaimCell((0, 1, 2), "first"),), 0.0),)
    base = story([a], [[[0, 1, 2]]])
    rows = claim_rows(Page(Story("t", base.versions, base.alignment, Changes((), claims=claims))))
    assert rows[0].cells[0].words == "The quay fell. It was old. · Nobody was hurt."


def test_what_a_later_version_lost_an_earlier_one_has_more(qapp):
    a, b = version([["12 boats sank."]]), version([["Boats sank."]])
    lost = Change("number", find(a.text, "12"), None, 0.5, "lost")
    page = Page(story([a, b], [[[0], [0]]], [link((0, 0), (1, 0), LinkChanges("reworded", (lost,)))]))
    names = [[note_name(stop.note) for stop in p.stops if stop.typed] for p in (page, page.with_base(1))]
    assert names == [["number left out"], ["number added"]]


def test_a_version_that_has_the_words_without_marks_gained_none_and_who_quotes_them_later_did():
    a, b = (
        version([["The old bridge is safe, she said."]]),
        version([["“The old bridge is safe,” she said."]], quotes=["The old bridge is safe,"]),
    )
    gained = event("newly_quoted", 0, 1, None, 0, a_span=find(a.text, "The old bridge is safe"), weight=0.5)
    rows = quote_rows(Page(story([a, b], [[[0], [0]]], events=[gained])))
    assert [[cell.state for cell in row.cells] for row in rows] == [["plain", "newly_quoted"]]
    assert rows[0].changed


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


def test_quotes_and_claims_sort_by_what_they_hold_and_keep_their_numbers(qapp):
    owner = QObject(qapp)
    rows = [
        TableRow((TableCell("first", word), TableCell("same", word)), weight, "", who)
        for word, weight, who in (("b", 0.2, "mo"), ("a", 0.9, "Ena"), ("c", 0.2, "Al"))
    ]
    model, shown = CellTable(True, owner), CellFilter(owner)
    shown.setSourceModel(model)
    model.set_rows(Page(flood()), rows)

    def numbers() -> list[int]:
        return [model.number(shown.mapToSource(shown.index(row, 0)).row()) for row in range(shown.rowCount())]

    shown.sort(0, Qt.SortOrder.DescendingOrder)
    assert numbers() == [1, 0, 2]
    shown.sort(1)
    assert numbers() == [2, 1, 0]
    shown.sort(2)
    assert numbers() == [1, 0, 2]
    shown.sort(model.tick_column, Qt.SortOrder.DescendingOrder)
    model.set_marks(lambda number: Mark(reviewed=number == 2))
    assert numbers() == [2, 0, 1]
    shown.narrow(Wanted(left=True))
    assert numbers() == [0, 1]


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


def speakers(*names: str) -> CellTable:
    """A table of a quote by each."""
    model = CellTable(True)
    states = ("", "same", "absent")
    cells = [(TableCell("first", "water"), TableCell(states[n % 3], "water" * (n % 3))) for n in range(len(names))]
    model.set_rows(Page(flood()), [TableRow(pair, 0.1, "", name) for pair, name in zip(cells, names, strict=True)])
    return model


def in_order(model: CellTable, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> list[object]:
    model.sort(column, order)
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def test_names_stand_as_people_sort_them_and_what_has_none_stands_last(qapp):
    model = speakers("Zorn", "", "Ärmel", "member 10", "member 9", "apple")
    assert in_order(model, 1) == ["apple", "Ärmel", "member 9", "member 10", "Zorn", "unknown"]
    assert in_order(model, 1, Qt.SortOrder.DescendingOrder) == [
        "Zorn",
        "member 10",
        "member 9",
        "Ärmel",
        "apple",
        "unknown",
    ]


def test_versions_without_a_share_stand_last_in_both_orders(qapp):
    model = speakers("a", "b", "c")
    assert in_order(model, 3) == ["b", "c", "a"]
    assert in_order(model, 3, Qt.SortOrder.DescendingOrder) == ["c", "b", "a"]


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


def test_a_quote_of_which_nobody_is_named_says_so(qapp):
    table = CellTable(with_speaker=True)
    table.set_rows(Page(flood()), [TableRow((TableCell("first"), TableCell("same")))])
    assert table.index(0, 1).data() == "unknown"
