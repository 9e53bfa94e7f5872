"""What the window says of reports that were written apart: nothing came, nothing went, and none was the first."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt

from compare_app.model.alignment import Link, SentenceRef
from compare_app.model.comparison import Story
from compare_app.page.page import Page
from compare_app.page.sharing import shared_and_alone
from compare_app.ui.compare.view import ComparisonView
from compare_app.ui.dialogs.picture import Picture
from compare_app.ui.shell.legend import Legend
from compare_app.ui.tables.cell_delegate import CellDelegate
from compare_app.ui.tables.model import CellTable
from compare_app.ui.tables.pane import TablePane
from compare_app.ui.tables.rows import TableCell, quote_rows
from compare_app.ui.typesetting.typography import Typography
from compare_app.ui.words.wording import group_meaning, group_name
from tests.ui.builders import flood, link, story, version


def reports(drafts: Story | None = None) -> Story:
    """A story all versions of which were written apart."""
    told = drafts or flood()
    pairs = frozenset((v, w) for w in range(len(told.versions)) for v in range(w))
    return replace(told, changes=replace(told.changes, apart=pairs))


def three() -> Story:
    """Three reports; the first and the third have a passage that the second has not."""
    texts = [["Boats sank.", "A ferry came."], ["Boats were sunk."], ["Boats went down.", "There was a ferry."]]
    versions = [version([[text] for text in told], f"Paper {n}") for n, told in enumerate(texts)]
    links = [link((0, 0), (1, 0)), link((0, 0), (2, 0)), link((0, 1), (2, 1)), link((1, 0), (2, 0))]
    return reports(story(versions, [[[0], [0], [0]], [[1], [], [1]]], links))


def test_the_picture_counts_what_each_has_alone(qtbot, theme):
    assert shared_and_alone(Page(reports())) == [(3, 1, 1), (3, 1, 1)]
    assert shared_and_alone(Page(three())) == [(2, 0, 0), (1, 0, 1), (2, 0, 0)]
    picture = Picture(Page(reports()), theme)
    qtbot.addWidget(picture)
    said = picture.accessibleDescription()
    assert "The Mirror: 3 passages in another report, too, 1 only here, 1 not told here." in said


def test_a_quote_without_marks_lost_none(qapp):
    table = CellTable(with_speaker=True)
    for told, state in ((flood(), "lost its marks"), (reports(), "without marks")):
        page = Page(told)
        table.set_rows(page, quote_rows(page))
        assert table.index(0, table.lead_columns + 1).data().startswith(state)
    assert "first column" in table.headerData(2, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)


def test_words_of_a_quote_that_differ_stand_side_by_side(qapp, theme):
    cell = TableCell("reworded", "the old bridge", lost="old quay", gained="old bridge", apart=True)
    assert CellDelegate(theme, Typography())._difference(cell) == "in other words · old quay / old bridge"
    drafts = replace(cell, apart=False)
    assert CellDelegate(theme, Typography())._difference(drafts) == "reworded · gone: old quay · new: old bridge"


def test_the_filters_of_a_table_say_what_differs(qtbot, theme):
    pane = TablePane(quote_rows, True, ("unquoted", "absent"), theme)
    qtbot.addWidget(pane)
    for told, state, only in (
        (reports(), "without marks", "Differing only"),
        (flood(), "lost its marks", "Changed only"),
    ):
        pane.set_page(Page(told))
        pane.freshen()
        assert pane.state.itemText(1) == state
        assert pane.changed_only.text() == only


def test_groups_of_passages_differ(qapp):
    assert group_name("facts", apart=True) == "Facts differ"
    assert group_name("shared", apart=True) == group_name("shared")
    assert "changed" not in group_meaning("facts", apart=True) + group_meaning("altered", apart=True)


def test_the_legend_has_nothing_that_was_dropped(qtbot, theme):
    legend = Legend(theme)
    qtbot.addWidget(legend)
    legend.set_against("Marked against the first report with the passage:", apart=True)
    assert "dropped" not in {what for what, _ in legend._places(4000)}
    legend.set_against("Marked against the earliest version of each passage:")
    assert "dropped" in {what for what, _ in legend._places(4000)}


@pytest.fixture
def view(qtbot, theme) -> ComparisonView:
    made = ComparisonView(theme)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


def test_a_cell_is_spoken_with_its_differences(view):
    view.set_page(Page(reports()))
    said = view.compare_model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Differences: " in said
    assert "Changes: " not in said


def told_at(view: ComparisonView, passage: int, version: int) -> list[str]:
    """What the mouse is told in the margin of a cell."""
    corner = view.visualRect(view.compare_model.index(view.compare_model.row_of(passage), version)).topLeft()
    return view._tips.at(corner + QPoint(5, 5)).split("\n")


def test_against_a_chosen_report_what_that_one_lacks_is_said_and_no_more(view):
    view.set_page(Page(three(), base=1))
    assert "Paper 1 does not have this passage." in told_at(view, 1, 2)
    view.set_page(Page(reports()))
    assert "Only here: no other report has it." in told_at(view, 3, 0)


def test_what_may_be_told_elsewhere_is_not_said_to_be_only_here(view):
    told = reports()
    only = next((r, v) for r in range(len(told.alignment.rows)) for v in (0, 1) if Page(told).marks(r, v).only_here)
    sentence = told.alignment.rows[only[0]].cells[only[1]][0]
    pair = (SentenceRef(only[1], sentence), SentenceRef(1 - only[1], 0))
    maybe = (Link(*sorted(pair), 0.4),)
    view.set_page(Page(replace(told, alignment=replace(told.alignment, possible=maybe))))
    lines = told_at(view, *only)
    assert "Only here: no other report has it." not in lines
    assert any(" – perhaps told by " in line for line in lines)
