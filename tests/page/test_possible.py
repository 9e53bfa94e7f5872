"""Where a passage may be told that a version seems to lack."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import html

from compare_app.model.alignment import Link, SentenceRef
from compare_app.model.comparison import Comparison, Story
from compare_app.page.page import Page
from compare_app.page.possible import possible_at, possible_rows
from compare_app.report.html_report import as_html
from tests.ui.builders import link, story, version


@pytest.fixture
def told() -> Story:
    a = version([["The gate broke."], ["He blamed the rain."], ["A ferry came."]], "Herald")
    b = version([["The gate broke."], ["It was the weather, he said."]], "Mirror")
    made = story([a, b], [[[0], [0]], [[1], []], [[2], []], [[], [1]]], [link((0, 0), (1, 0))])
    maybe = (Link(SentenceRef(0, 1), SentenceRef(1, 1), 0.37),)
    return replace(made, alignment=replace(made.alignment, possible=maybe))


def test_the_empty_cell_names_the_passage_that_may_be_the_same(told: Story) -> None:
    page = Page(told)
    assert page.marks(1, 1).perhaps == 3
    assert page.marks(3, 0).perhaps == 1
    assert page.marks(2, 1).perhaps is None


def test_it_is_found_from_both_sides(told: Story) -> None:
    index = Page(told).index
    from_gap, from_words = possible_at(index, 1, 1), possible_at(index, 1, 0)
    assert from_gap == from_words == (SentenceRef(0, 1), SentenceRef(1, 1), 0.37)
    assert possible_at(index, 2, 0) is None
    assert possible_rows(index) == [(1, 0), (3, 1)]


def test_reports_say_so_in_the_empty_cell(told: Story) -> None:
    found = html.fromstring(as_html(Comparison((told,), ()))).xpath("//td[contains(@class, 'gap')]/p[@class='why']")
    assert [line.text_content() for line in found if "perhaps" in line.text_content()] == [
        "perhaps in passage 4",
        "perhaps in passage 2",
    ]
