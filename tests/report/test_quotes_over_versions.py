"""The table of quotes in the reports: one row an utterance, each version with its own attribution, the same in all formats."""

from __future__ import annotations

import re

import pytest

from compare_app.model.comparison import Comparison
from compare_app.page.page import Page
from compare_app.pipeline import compare
from compare_app.report import flow
from compare_app.report.findings import findings
from compare_app.report.html_report import as_html
from compare_app.resources import resource
from tests.helpers.stories import write

PIER = (
    "Delby pier closed after survey\n\n"
    "The pier at Delby was closed on Monday after a survey found its piles rotten, the harbour office said.\n\n"
    "“The piles were copied from a plan, not measured,” Dora Vellin, the county surveyor, told reporters. “Each page had the same date on it.”\n\n"
    "“The town is owed an honest count, and until we have one Mr Ashby cannot sign for us,” said Piet Marlow, who chairs the harbour board.\n\n"
    "The survey was asked for in March by Edda Krone, a bookkeeper at the office. “I wrote down every barge that came,” Krone told the county.\n\n"
    "The pier will stay shut through the summer, the office said, and the boats to Orth will sail from the new quay.\n",
    "Pier at Delby shut\n\n"
    "The Delby pier was shut on Monday after a survey found that its piles are rotten, the harbour office said.\n\n"
    "“The piles were copied from a plan, not measured,” Marlow said. “Until we have one, Mr Ashby cannot sign for us.” "
    "Piet Marlow chairs the harbour board.\n\n"
    "The survey was asked for in March by a bookkeeper at the office who feared for her post. “I wrote down every barge that came,” the bookkeeper told the county.\n\n"
    "Boats to Orth are to sail from the new quay while the pier stays shut through the summer, the office added.\n",
)


@pytest.fixture(scope="module")
def pier(tmp_path_factory) -> Comparison:
    return compare(write(tmp_path_factory.mktemp("pier"), PIER), one_story=True)


def rows_of(html: str) -> list[str]:
    """The rows of the table of quotes, without their tags."""
    table = re.search(r'<table class="ledger quotes">.*?</table>', html, re.DOTALL)
    assert table is not None
    rows = re.findall(r"<tr>(.*?)</tr>", table[0], re.DOTALL)[1:]
    return [" ".join(re.sub(r"<[^>]+>", " ", row).split()) for row in rows]


def test_a_version_that_joins_two_quotes_stands_in_both_rows(pier: Comparison):
    rows = rows_of(as_html(pier))
    assert len(rows) == 3
    assert rows[0].startswith("Dora Vellin / Piet Marlow")
    assert "The town is owed" not in rows[0]
    assert rows[1].startswith("Piet Marlow “The town is owed")
    assert "Until we have one" in rows[0]
    assert "Until we have one" in rows[1]


def test_a_withheld_name_is_told_and_not_printed_for_the_version_that_withholds_it(pier: Comparison):
    row = rows_of(as_html(pier))[2]
    assert "– the bookkeeper told" in row
    assert "speaker not named here" in row
    assert row.count("Krone") == 2  # in the heading, and where it is printed


def test_nothing_is_told_as_reworded_that_another_said(pier: Comparison):
    assert "reworded" not in "".join(rows_of(as_html(pier)))
    assert "quote reworded" not in as_html(pier)


def test_what_joined_quotes_lost_is_told_and_nothing_stands_in_its_place(pier: Comparison):
    page = Page(pier.stories[0])
    (joined,) = [finding.line for finding in findings(page) if finding.stop.note.kind == "spliced"]
    assert joined == "quotes joined or split: “The town is owed an honest count, and” is not in the quote here"


def test_the_table_says_what_it_compares_with(pier: Comparison):
    assert "Every report is held against the first column that quotes the words." in as_html(pier)


def test_pages_tell_the_same_as_the_web_page(pier: Comparison):
    blocks = [block for part in flow.parts(pier) for block in part.blocks]
    tables = [b for b in blocks if isinstance(b, flow.Table) and b.header[0].paragraphs]
    quotes = next(t for t in tables if t.header[0].paragraphs[0].runs[0].text == "Speaker")
    told = [[" ".join(r.text for p in cell.paragraphs for r in p.runs) for cell in row] for row in quotes.rows]
    assert [row[0] for row in told] == ["Dora Vellin / Piet Marlow", "Piet Marlow", "Edda Krone / the bookkeeper"]
    assert "speaker not named here" in told[2][2]


def test_marks_of_quotes_have_the_lines_of_the_window():
    css = resource("report/report.css").read_text(encoding="utf-8")
    lines = dict(re.findall(r"^\.k\.(quote-event|unquoted)\b[^{]*\{[^}]*underline [\d.]+px (\w+)", css, re.MULTILINE))
    assert lines == {"quote-event": "wavy", "unquoted": "double"}
