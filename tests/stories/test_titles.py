"""The title of a story."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from compare_app.model.document import Metadata
from compare_app.model.version import Version
from compare_app.stories.titles import LONGEST, shortened, title_of
from tests.stories.folders import version


def titled(title: str | None, text: str = "A first sentence that is long. A second one.") -> Version:
    plain = version(
        text + " And more words follow here, so that no headline is seen in it, for quite a while to come. " * 2
    )
    return replace(plain, document=replace(plain.document, metadata=Metadata(title=title)))


def test_the_earliest_stated_title_is_the_story_s() -> None:
    assert title_of([titled(None), titled("Second"), titled("Third")]) == "Second"


def test_a_headline_stands_in_for_a_title() -> None:
    assert title_of([version("Ferry stopped\n\nThe ferry to Larne has been stopped.")]) == "Ferry stopped"


def test_without_title_and_headline_the_first_sentence_is_taken() -> None:
    assert title_of([titled(None)]) == "A first sentence that is long."


def test_a_caption_before_the_text_is_no_title() -> None:
    captioned = titled(None, "A boat at dawn.\n\nThe first sentence of the text. A second one.")
    first, *rest = captioned.document.paragraphs
    paragraphs = (replace(first, role="caption"), *rest)
    document = replace(captioned.document, paragraphs=paragraphs)
    assert title_of([replace(captioned, document=document)]) == "The first sentence of the text."


def test_without_words_the_file_name_is_taken() -> None:
    empty = version("—", "folder/a.txt")
    bare = replace(empty, sentences=(), document=replace(empty.document, text=" ", paragraphs=()))
    assert title_of([bare]) == "a.txt"


def test_a_long_title_is_cut_at_a_word() -> None:
    assert shortened("Ferry with 231 aboard runs aground", 20) == "Ferry with 231…"


def test_line_breaks_and_runs_of_spaces_become_single_spaces() -> None:
    assert shortened(" Ferry\n  stopped ") == "Ferry stopped"


@given(st.text(max_size=300))
def test_a_shortened_title_is_one_line_and_not_too_long(title: str) -> None:
    line = shortened(title)
    assert len(line) <= LONGEST
    assert "\n" not in line
    assert shortened(line) == line
