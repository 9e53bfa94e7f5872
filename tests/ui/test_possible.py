"""Pairs that may be one, in the whole window: gone to by key, linked, refused, and taken back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from compare_app.model.alignment import SentenceRef
from compare_app.page.page import Page
from compare_app.page.possible import Possible, possible_at, possible_pairs
from compare_app.ui.tables.possible import PossiblePane
from compare_app.ui.tables.possible_model import PossibleModel
from compare_app.ui.window import MainWindow
from tests.ui.builders import flood
from tests.ui.ferry import AT_MOST, compared_again, left, opened, settled

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
STORIES = Path(__file__).parents[1] / "bench" / "data" / "outlets_invented.jsonl"


@pytest.fixture
def window(shared: MainWindow, qtbot, tmp_path: Path) -> Iterator[MainWindow]:
    with STORIES.open(encoding="utf-8") as lines:
        articles = json.loads(next(lines))["articles"][:2]
    for number, paragraphs in enumerate(articles):
        text = "\n\n".join(" ".join(sentences) for sentences in paragraphs)
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    opened(qtbot, shared, tmp_path)
    yield shared
    left(shared)


@pytest.fixture
def listed(window: MainWindow) -> Iterator[PossiblePane]:
    window.action_set["possible"].trigger()
    yield window.docks.possible
    window.docks.possible.show_all()
    window.docks.show_dock("possible", shown=False)


def shown(pane: PossiblePane) -> list[Possible]:
    rows = range(pane.shown.rowCount())
    return [pane.pairs.pair(pane.shown.mapToSource(pane.shown.index(row, 0)).row()) for row in rows]


def choose(pane: PossiblePane, row: int, column: int = PossibleModel.ONE) -> Possible:
    place = pane.shown.index(row, column)
    pane.table.setCurrentIndex(place)
    pane.table.clicked.emit(place)
    return pane.pair_here()


def here(window: MainWindow) -> Possible:
    view = window.frame.view
    found = possible_at(view.page.index, *view.current_cell())
    assert found is not None
    return found


def is_linked(window: MainWindow, pair: set[SentenceRef]) -> bool:
    return any({link.a, link.b} == pair for link in window.frame.view.page.story.alignment.links)


def is_possible(window: MainWindow, pair: set[SentenceRef]) -> bool:
    return any({link.a, link.b} == pair for link in window.frame.view.page.story.alignment.possible)


def test_the_next_one_is_gone_to_and_told(window):
    window.frame.view.go_to(0, 0)
    window.action_set["next-possible"].trigger()
    first = here(window)
    assert " – perhaps told by " in window.said.text()
    window.action_set["next-possible"].trigger()
    assert here(window) != first


def test_the_line_below_says_how_many_there_are(window):
    count = len(window.frame.view.page.story.alignment.possible)
    window.story.show_page(window.frame.view.page)
    assert window.said.text().endswith(f"{count} pairs may be one: Alt+P.")


def test_what_may_be_one_is_linked_and_parted_again_by_undo(qtbot, window):
    window.action_set["next-possible"].trigger()
    found = here(window)
    pair = {found.own, found.other}
    compared_again(qtbot, window, "link-possible")
    assert is_linked(window, pair)
    assert not is_possible(window, pair)
    compared_again(qtbot, window, "undo")
    assert is_possible(window, pair)


def test_what_is_refused_is_asked_about_no_more(qtbot, window):
    window.action_set["next-possible"].trigger()
    found = here(window)
    compared_again(qtbot, window, "refuse-possible")
    assert not is_linked(window, {found.own, found.other})
    assert not is_possible(window, {found.own, found.other})


def test_the_empty_cell_names_the_passage_and_m_goes_there(window):
    view = window.frame.view
    index = view.page.index
    row, version = next(
        (row, v) for row in range(len(index.rows)) for v in (0, 1) if view.page.marks(row, v).perhaps is not None
    )
    view.go_to(row, version)
    there = view.page.marks(row, version).perhaps
    spoken = view.compare_model.data(view.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
    assert f"perhaps passage {index.label(there)}" in spoken
    window.action_set["other-end"].trigger()
    assert view.current_cell() == (there, version)


def test_every_pair_is_listed_once_with_both_passages_words(window, listed):
    page = window.frame.view.page
    assert {frozenset((pair.own, pair.other)) for pair in shown(listed)} == {
        frozenset((link.a, link.b)) for link in page.story.alignment.possible
    }
    assert len(shown(listed)) == len(page.story.alignment.possible)
    pair = choose(listed, 0)
    index = listed.table.currentIndex()
    for column, ref in ((PossibleModel.ONE, pair.own), (PossibleModel.OTHER, pair.other)):
        words = page.index.sentence(*ref).span.of(page.story.versions[ref.version].text)
        assert index.siblingAtColumn(column).data() == " ".join(words.split())
        spoken = index.siblingAtColumn(column).data(Qt.ItemDataRole.AccessibleTextRole)
        assert spoken.startswith(f"{ref.version}.txt · passage {page.index.label(page.index.place_of(ref)[0])}")
    assert index.siblingAtColumn(PossibleModel.SCORE).data() == str(round(100 * pair.score))


@pytest.mark.parametrize(("column", "end"), [(PossibleModel.ONE, "own"), (PossibleModel.OTHER, "other")])
def test_a_click_goes_to_the_passage_that_is_clicked(window, listed, column, end):
    pair = choose(listed, 1, column)
    ref = getattr(pair, end)
    view = window.frame.view
    assert view.current_cell() == view.page.index.place_of(ref)
    words = view.page.index.sentence(*ref).span.of(view.page.story.versions[ref.version].text)
    assert " ".join(view.editor.selected_text().split()) == " ".join(words.split())
    assert listed.table.hasFocus()


def test_the_list_is_sorted_by_score_and_filtered_by_score_and_words(listed):
    listed.table.sortByColumn(PossibleModel.SCORE, Qt.SortOrder.DescendingOrder)
    scores = [pair.score for pair in shown(listed)]
    assert scores == sorted(scores, reverse=True)
    listed.score.setCurrentIndex(listed.score.findData(30))
    assert [pair.score for pair in shown(listed)] == [score for score in scores if score >= 0.3]
    listed.show_all()
    listed.words.setText("0.txt")
    assert len(shown(listed)) == len(scores)
    listed.words.setText("nothing that anybody wrote")
    assert shown(listed) == []
    listed.show_all()
    listed.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)


@pytest.mark.parametrize(("action", "linked"), [("link-possible", True), ("refuse-possible", False)])
def test_the_pair_chosen_in_the_list_is_decided_and_the_list_goes_on(qtbot, window, listed, action, linked):
    before = [{pair.own, pair.other} for pair in shown(listed)]
    pair = choose(listed, 0)
    compared_again(qtbot, window, action)
    assert is_linked(window, {pair.own, pair.other}) == linked
    assert {pair.own, pair.other} not in [{p.own, p.other} for p in shown(listed)]
    next_one = listed.pair_here()
    assert listed.table.currentIndex().row() == 0
    assert window.frame.view.current_cell() == window.frame.view.page.index.place_of(next_one.own)
    compared_again(qtbot, window, "undo")
    assert [{p.own, p.other} for p in shown(listed)] == before
    assert (listed.pair_here().own, listed.pair_here().other) == (pair.own, pair.other)


def test_a_button_decides_the_chosen_pair_wherever_the_keyboard_is(qtbot, window, listed):
    pair = choose(listed, 1)
    window.frame.view.setFocus()
    with qtbot.waitSignal(window.jobs.finished, timeout=AT_MOST):
        listed.refuse.click()
    qtbot.waitUntil(lambda: settled(window), timeout=AT_MOST)
    assert not is_possible(window, {pair.own, pair.other})


def test_the_key_of_a_pair_works_in_the_list_alone_where_the_list_has_the_keyboard(window, listed):
    pair = choose(listed, 0)
    assert window.possible._here() == pair
    window.frame.view.setFocus()
    assert window.docks.pair_at_hand() is None


def test_the_list_follows_the_reader_to_the_likeliest_pair_of_a_passage(window, listed):
    pair = shown(listed)[-1]
    window.frame.view.setFocus()
    window.frame.view.go_to(*window.frame.view.page.index.place_of(pair.own))
    assert listed.pair_here() is not None
    assert pair.own.version in (listed.pair_here().own.version, listed.pair_here().other.version)


def test_a_list_of_no_pairs_says_so_and_offers_nothing(window, listed):
    assert not listed._nothing.isVisible()
    window.story.show_page(Page(flood()))
    assert possible_pairs(window.frame.view.page.index) == []
    assert listed._nothing.isVisible()
    assert listed._nothing.text() == "There are no two passages here that are not linked and may be the same."
    assert not listed.link.isEnabled()
    assert not listed.refuse.isEnabled()
