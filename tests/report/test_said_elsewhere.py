"""Reports lead from a passage that is neither new nor dropped to the row in which the same is said."""

from __future__ import annotations

import pytest

from compare_app.model.comparison import Comparison
from compare_app.model.settings import Settings
from compare_app.report.flow import parts
from compare_app.report.html_report import as_html
from tests.ui.builders import link, story, version


@pytest.fixture
def comparison() -> Comparison:
    a = version([["Ten boats sank."], ["The quay broke."]], "Lamp")
    b = version([["The quay broke, and ten boats sank."], ["Ten boats sank."]], "Buoy")
    links = [link((0, 0), (1, 0)), link((0, 1), (1, 0)), link((0, 0), (1, 1))]
    return Comparison((story([a, b], [[[], [0]], [[0], [1]], [[1], []]], links),), (), Settings())


def test_html_says_where_with_a_link(comparison):
    page = as_html(comparison)
    assert 'said in another place: Lamp, <a href="#s1-r2">passage 2</a>' in page
    assert page.count("this version says it in") == 2
    assert "not in this version" not in page


def test_what_is_made_for_a_word_processor_says_it_too(comparison):
    written = repr(list(parts(comparison)))
    assert "↗ said in another place: Lamp, passage 2" in written
    assert "↗ this version says it in passage 1" in written
    assert "+ new passage" not in written
