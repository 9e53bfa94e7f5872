"""The list of notes by itself: thousands of them, narrowed and sorted; places kept from one time to the next."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from compare_app.page.page import Page
from compare_app.project.making import on_row
from compare_app.project.values import ArticleKey, Code, KnownArticle, Note
from compare_app.ui.background.contents import Contents
from compare_app.ui.background.placing import Places
from compare_app.ui.notes.list_pane import NotesListPane
from compare_app.ui.notes.listing import list_notes
from tests.ui.builders import flood

DAY = datetime(2031, 5, 2, tzinfo=UTC)


@pytest.fixture
def pages() -> list[Page]:
    return [Page(flood())]


def contents(page: Page, *words: str, **fields: object) -> Contents:
    """A project that knows the articles, with a note of these words on each of the first rows."""
    made = [
        Note(on_row(page.story, n), text, changed=DAY - timedelta(days=n), id=f"{n}", **fields)
        for n, text in enumerate(words)
    ]
    known = tuple(KnownArticle((ArticleKey.of(v.document),)) for v in page.story.versions)
    return Contents({note.id: note for note in made}, known)


def documents(pages: list[Page]) -> list:
    return [v.document for page in pages for v in page.story.versions]


def listed(pages: list[Page], held: Contents) -> list:
    return list_notes(Places(), held, documents(pages), pages)


@pytest.fixture
def pane(qtbot, pages) -> NotesListPane:
    pane = NotesListPane()
    qtbot.addWidget(pane)
    pane.show_lines(listed(pages, contents(pages[0], "rope", "anchor", "Mast")))
    return pane


def texts(pane: NotesListPane) -> list[str]:
    return [line.note.text for line in pane.shown_lines()]


def test_notes_stand_in_the_order_in_which_they_were_made(pane):
    assert texts(pane) == ["rope", "anchor", "Mast"]


@pytest.mark.parametrize(
    ("column", "order", "expected"),
    [
        (1, Qt.SortOrder.AscendingOrder, ["anchor", "Mast", "rope"]),
        (1, Qt.SortOrder.DescendingOrder, ["rope", "Mast", "anchor"]),
        (7, Qt.SortOrder.AscendingOrder, ["Mast", "anchor", "rope"]),
        (-1, Qt.SortOrder.AscendingOrder, ["rope", "anchor", "Mast"]),
    ],
)
def test_a_click_on_a_heading_sorts(pane, column, order, expected):
    pane.table.sortByColumn(1 - abs(column), Qt.SortOrder.AscendingOrder)
    pane.table.sortByColumn(column, order)
    assert texts(pane) == expected


def test_notes_that_come_are_sorted_and_narrowed_as_those_before(pane, pages):
    pane.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    pane.words.setText("A")
    pane.show_lines(listed(pages, contents(pages[0], "sail", "oar", "keel", "cask")))
    words = pages[0].story.versions[0].text
    assert words  # every line is also found by the words that it is about
    assert texts(pane) == sorted(texts(pane), key=str.casefold)
    assert "cask" in texts(pane)


def test_the_note_chosen_stays_chosen_when_it_is_sorted_elsewhere(pane):
    pane.table.setCurrentIndex(pane.shown.index(0, 1))
    chosen = pane.current_line()
    pane.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert pane.current_line() is chosen
    assert pane.table.currentIndex().row() == 2


def test_words_narrow_the_list_and_come_back(pane):
    pane.words.setText("ANCH")
    assert texts(pane) == ["anchor"]
    assert pane.count.text().startswith("1 ")
    pane.words.clear()
    assert len(texts(pane)) == 3


def test_places_are_kept_until_the_articles_are_others(pages, monkeypatch):
    held = contents(pages[0], "rope", "anchor")
    places = Places()
    bound = places.bound(held, documents(pages))
    assert places.bound(held, documents(pages)) is bound
    other = [Page(flood())]
    assert places.bound(held, documents(other)) is not bound
    assert [line.page for line in list_notes(places, held, documents(other), other)] == [other[0]] * 2


def test_a_code_by_another_name_is_seen_though_its_notes_did_not_change(pages):
    places = Places()
    held = contents(pages[0], "rope", codes=("c",))
    first = Contents({**held.records, "c": Code("storm", id="c")}, held.articles)
    second = Contents({**held.records, "c": Code("calm", id="c")}, held.articles)
    names = [list_notes(places, has, documents(pages), pages)[0].names for has in (first, second)]
    assert names == ["storm", "calm"]


def test_a_list_without_notes_says_how_one_is_written_whatever_story_is_open(qtbot, pane):
    pane.show_lines([])
    pane.set_page(None)  # as when notes change: the list is of the whole folder
    pane.freshen()
    assert pane._nothing.text() == "There are no notes yet. N writes one on the current passage."
    assert not pane._nothing.isHidden()
