"""A passage copied in all its versions, for a paper."""

from __future__ import annotations

import pytest

from compare_app.page.page import Page
from compare_app.ui.reading.citing import cited, listed
from tests.ui.builders import flood, link, reworded, story, version

pytestmark = pytest.mark.usefixtures("qapp")


def three() -> Page:
    """The first two alike, the third with another word and, of the second passage, without any."""
    a, b = (version([["The ferry sank."], ["Buses run."]], outlet) for outlet in ("Northline", "Mirror"))
    c = version([["The barge sank."]], "Herald")
    links = [link((0, 0), (1, 0)), link((0, 0), (2, 0), reworded(a, c, ("ferry", "barge"))), link((0, 1), (1, 1))]
    return Page(story([a, b, c], [[[0], [0], [0]], [[1], [1], []]], links))


def test_versions_with_the_same_words_stand_together():
    assert cited(three(), 0, [0, 1, 2]).text() == (
        "Northline, ¶ 1; Mirror, ¶ 1:\nThe ferry sank.\n\nHerald, ¶ 1:\nThe barge sank."
    )


def test_what_differs_is_underlined_where_it_differs():
    rich = cited(three(), 0, [0, 1, 2]).html()
    assert "The ferry sank." in rich
    assert 'The <u style="text-decoration: underline dotted">barge</u> sank.' in rich


def test_who_does_not_have_the_passage_is_named():
    assert cited(three(), 1, [0, 1, 2]).text().endswith("\n\nNot in Herald.")
    assert "Herald" not in cited(three(), 1, [0, 1]).text()


def test_facts_are_bold_on_both_sides():
    page = Page(flood())
    row = next(stop.row for stop in page.stops if stop.typed)
    assert cited(page, row, [0, 1]).html().count("<b>") > 2


def test_words_of_a_source_are_no_markup():
    a = version([["A <b>bold</b> claim."]], "A & B")
    rich = cited(Page(story([a], [[[0]]])), 0, [0]).html()
    assert "A &amp; B" in rich
    assert "&lt;b&gt;bold" in rich


def test_the_row_of_a_table_has_the_same_form():
    assert listed([("Weight", ""), ("Northline", "“No.”")]).text() == "Northline:\n“No.”"
