"""One saying in other words, as two outlets translate it, and two sayings of one person."""

from __future__ import annotations

from pathlib import Path

import pytest

from compare_app import compare_files

FIRST = """The council of Orm met on Monday to talk about the harbour, which has silted up since the flood.

{}

The harbour master, Per Lund, has worked there since 1998 and wants a dredger."""
SECOND = """Orm's council held talks on Monday over the harbour, silted up since the flood in spring.

{}

Per Lund, harbour master since 1998, wants a dredger."""

THROWN = "“The boats were thrown about like toys,” Per Lund said. “We lost eleven.”"


@pytest.mark.parametrize(
    ("there", "kinds"),
    [
        ("“The ships were tossed like toys, and eleven are gone,” Lund said.", ["reworded"]),
        ("“The ships will be raised by May,” Lund said.", ["dropped", "added"]),
        ("“The ships were tossed like toys, and eleven are gone,” Mayor Ana Holm said.", ["dropped", "added"]),
    ],
)
def test_a_saying_in_other_words_is_reworded(there: str, kinds: list[str], tmp_path: Path) -> None:
    files = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for file, text in zip(files, (FIRST.format(THROWN), SECOND.format(there)), strict=True):
        file.write_text(text, encoding="utf-8")
    (story,) = compare_files(files, one_story=True)["stories"]
    assert [event["kind"] for event in story["quote_events"]] == kinds


def test_where_one_word_of_a_quote_is_left_its_clause_has_lost_the_marks(tmp_path: Path) -> None:
    quote = "“It’s very hard to tell what the bank will do about the loans of the farms,” Per Lund said."
    files = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for file, text in zip(files, (quote, "Per Lund said nobody knows whether the bank will act."), strict=True):
        file.write_text(FIRST.format(text), encoding="utf-8")
    (story,) = compare_files(files, one_story=True)["stories"]
    text = story["versions"][1]["text"]
    marks = [c["b"] for link in story["links"] for c in link["changes"] if c["kind"] == "quote_marks"]
    events = [event["b_span"] for event in story["quote_events"] if event["kind"] == "unquoted"]
    assert {text[slice(*span)] for span in (*marks, *events)} == {"nobody knows whether the bank will act"}
