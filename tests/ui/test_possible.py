"""Pairs that may be one, in the whole window: gone to by key, linked, refused, and taken back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from compare_app.model.alignment import SentenceRef
from compare_app.page.possible import Possible, possible_at
from compare_app.ui.window import MainWindow
from tests.ui.ferry import compared_again, left, opened

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
