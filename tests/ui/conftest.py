from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from compare_app.app import make_window
from compare_app.page.page import Page
from compare_app.ui.background.jobs import Jobs
from compare_app.ui.compare.view import ComparisonView
from compare_app.ui.look.theme import Theme, load_theme
from compare_app.ui.window import MainWindow
from tests.ui.builders import flood, long_story
from tests.ui.ferry import left
from tests.ui.harle import FIRST, OTHER, SECOND


@pytest.fixture(scope="session", autouse=True)
def own_data(tmp_path_factory) -> Iterator[Path]:
    """Projects of the tests stay out of the user's data folder."""
    folder = tmp_path_factory.mktemp("data")
    before = os.environ.get("COMPARE_APP_DATA")
    os.environ["COMPARE_APP_DATA"] = str(folder)
    yield folder
    os.environ.pop("COMPARE_APP_DATA")
    if before is not None:
        os.environ["COMPARE_APP_DATA"] = before


@pytest.fixture(scope="module")
def shared(qapp, tmp_path_factory) -> Iterator[MainWindow]:
    """One window, and with it one process that compares, for all tests of a module: starting it takes longest."""
    made = make_window(qapp, Jobs(), tmp_path_factory.mktemp("state") / "window.ini")
    made.show()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def theme(qapp) -> Theme:
    return load_theme("light")


@pytest.fixture
def page() -> Page:
    return Page(flood())


@pytest.fixture
def view(qtbot, theme: Theme, page: Page) -> Iterator[ComparisonView]:
    shown = ComparisonView(theme)
    qtbot.addWidget(shown)
    shown.resize(900, 600)
    shown.set_page(page)
    with qtbot.waitExposed(shown):
        shown.show()
    yield shown
    shown.heights.stop()


@pytest.fixture
def window(shared: MainWindow) -> Iterator[MainWindow]:
    """The shared window without a folder, its docks closed again afterwards; a module that wants another has its own."""
    shared.folder.close()
    yield shared
    shared.story.finder.close()
    if not shared.story.legend_wanted():
        shared.story.toggle_legend()
    for name in ("quotes", "claims", "changes", "equalled"):
        shared.docks.show_dock(name, False)
    left(shared)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two stories."""
    place = tmp_path / "articles"
    place.mkdir()
    (place / "first.txt").write_text(FIRST, encoding="utf-8")
    (place / "second.txt").write_text(SECOND, encoding="utf-8")
    (place / "other.txt").write_text(OTHER, encoding="utf-8")
    return place


@pytest.fixture
def wide(qtbot, theme: Theme) -> Iterator[ComparisonView]:
    """Five versions in a window that shows three."""
    view = ComparisonView(theme)
    qtbot.addWidget(view)
    view.resize(800, 500)
    view.set_page(Page(long_story(40, 5)))
    with qtbot.waitExposed(view):
        view.show()
    yield view
    view.heights.stop()


@pytest.fixture
def long_view(qtbot, theme: Theme) -> Iterator[ComparisonView]:
    view = ComparisonView(theme)
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.set_page(Page(long_story(60)))
    view.show()
    yield view
    view.heights.stop()
