"""A string that is the title of a work once is one wherever its version has it between marks."""

from __future__ import annotations

from dataclasses import replace

from compare_app.changes.titles import titles
from compare_app.model.version import Version
from tests.changes.making import kinds, link_changes, version

BOOK = "Her novel “The Tin Anchor” came out in May."
FERRY = "She was reading “The Tin Anchor,” on the ferry when the storm broke."


def with_a_title(made: Version) -> Version:
    """The version, whose first quote is a title and whose others nobody could tell to be one."""
    first, *others = made.quotes
    return replace(made, quotes=(replace(first, kind="title"), *(replace(q, kind="partial") for q in others)))


def test_the_words_of_a_title_are_one_in_another_sentence() -> None:
    assert titles(with_a_title(version(BOOK, FERRY, "“It is done,” she said."))) == {0, 1}


def test_a_version_without_titles_has_none() -> None:
    assert not titles(version("“The Tin Anchor” is what he shouted."))


def test_a_title_that_one_paper_marks_and_the_other_does_not_is_no_quote() -> None:
    bare = version("She read The Tin Anchor on the ferry when the storm broke.")
    marked = with_a_title(version(BOOK, FERRY))
    assert "quote_marks" not in kinds(link_changes(bare, 0, marked, 1).changes)
