"""The line over a story that says what became of its quotes and claims."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from compare_app.page.page import Page
from compare_app.pipeline import compare
from compare_app.report.at_a_glance import of_quotes_and_claims
from compare_app.report.html_report import as_html
from tests.helpers.stories import FERRY, write

#: The first sentence loses its marks, the second stands in one alone.
SAID = (
    "Ferry to Osk stopped\n\n“Nobody was ever in danger on board,” said Runa Tveit, the harbour master.\n\nBuses run instead.\n",
    "Ferry to Osk stopped\n\nNobody was ever in danger on board, said Runa Tveit, the harbour master.\n",
)


def told(folder: Path, texts: Sequence[str]) -> str:
    return of_quotes_and_claims(Page(compare(write(folder, texts), one_story=True).stories[0]))


def test_quotes_are_counted_by_what_was_done_with_them_and_claims_that_all_have(tmp_path: Path):
    assert told(tmp_path, SAID) == "1 quote: 1 × quotation marks lost · 2 claims, 1 of them in all versions"


def test_what_is_the_same_everywhere_is_said_to_be(tmp_path: Path):
    assert told(tmp_path, [FERRY[0]] * 2).startswith("1 quote, the same in all that have them · ")


def test_where_nobody_is_quoted_claims_are_counted_alone(tmp_path: Path):
    assert told(tmp_path, ["A boat sank\n\nA boat sank off Osk on Monday.\n"] * 2).startswith("1 claim")


def test_the_line_stands_over_the_story(tmp_path: Path):
    assert "1 × quotation marks lost" in as_html(compare(write(tmp_path, SAID), one_story=True))
