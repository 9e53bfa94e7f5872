"""The tables' rows in other orders, and narrowed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QPersistentModelIndex, Qt

from compare_app.page.page import Page
from compare_app.ui.notes.review import Mark
from compare_app.ui.tables.changes import ChangesFilter, ChangesModel
from compare_app.ui.tables.model import CellFilter, CellTable, Wanted
from compare_app.ui.tables.rows import TableCell, TableRow
from tests.ui.builders import flood

# Qt's offscreen plugin says so of every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise", extend=True)


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
