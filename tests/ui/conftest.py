from __future__ import annotations

from collections.abc import Iterator

import pytest

from compare_app.page.page import Page
from compare_app.ui.compare.view import ComparisonView
from compare_app.ui.theme import Theme, load_theme
from tests.ui.builders import flood


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
