"""A folder is opened where it was left: the story, the passage, the version."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare_app.page.page import Page
from compare_app.ui.control.coming_back import found_in, place_of
from compare_app.ui.settings.state import Place, WindowState
from compare_app.ui.window import MainWindow
from tests.ui.builders import flood
from tests.ui.ferry import left
from tests.ui.harle import FIRST, OTHER, SECOND, opened

# Qt's offscreen plugin says so of every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

CLOCKS = OTHER.replace("after years", "after many years").replace("Museum opens", "Clocks tick")


@pytest.fixture
def window(shared: MainWindow):
    shared.folder.close()
    yield shared
    left(shared)


@pytest.fixture
def two_stories(tmp_path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    texts = {"a1": FIRST, "a2": SECOND, "b1": OTHER, "b2": CLOCKS}
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


def articles(window: MainWindow) -> set[str]:
    return {version.document.path for version in window.frame.view.page.story.versions}


def test_a_folder_opens_at_the_story_and_passage_where_it_was_left(qtbot, window, two_stories, tmp_path):
    opened(qtbot, window, two_stories)
    first = articles(window)
    window.action_set["next-story"].trigger()
    there = articles(window)
    assert there != first
    place = (max(window.frame.view.page.index.passages), 1)
    window.frame.view.go_to(*place)
    window.folder.close()
    opened(qtbot, window, two_stories)
    assert articles(window) == there
    assert window.frame.view.current_cell() == place


def test_who_goes_elsewhere_meanwhile_is_not_led_away(qtbot, window, two_stories):
    opened(qtbot, window, two_stories)
    back, shown = window.coming_back, articles(window)
    pages = window.frame.stories.stories_model.pages()
    other = next(page for page in pages if page is not window.frame.view.page)
    place = place_of(other, max(other.index.passages), 0)
    back._awaited = place
    back._note_choice(None)  # another story was chosen by hand
    back._take_story(other)
    assert articles(window) == shown
    back._awaited = place
    window.frame.view.go_to(max(window.frame.view.page.index.passages), 0)
    back._take_story(other)
    assert articles(window) == shown
    window.frame.view.go_to(window.frame.view.page.index.passages[0], 0)
    window.frame.view.scrollToTop()
    back._take_story(other)
    assert articles(window) == {version.document.path for version in other.story.versions}


@given(st.data())
def test_every_passage_is_found_again_by_its_place(data):
    page = Page(flood())
    passage = data.draw(st.integers(0, len(page.index.rows) - 1))
    version = data.draw(st.integers(0, 1))
    found = found_in(page, place_of(page, passage, version))
    assert found is not None
    assert found[0] == passage
    assert page.index.rows[passage].cells[found[1]]


def test_an_article_that_has_gone_leads_nowhere():
    assert found_in(Page(flood()), Place("gone.txt", 3)) is None


def test_places_are_kept_by_folder_and_nonsense_is_no_place(tmp_path):
    file = tmp_path / "window.ini"
    state = WindowState(file)
    state.set_place(Path("/a"), Place("one.txt", 12))
    state.set_place(Path("/b"), Place("two.txt", 0))
    state.save()
    assert WindowState(file).place(Path("/a")) == Place("one.txt", 12)
    assert WindowState(file).place(Path("/c")) is None
    state._kept.setValue("recent/places", '{"/a": 3}')
    assert state.place(Path("/a")) is None
    state._kept.setValue("recent/places", "[1")
    assert state.place(Path("/a")) is None
