"""What holds of every reader, whatever the bytes."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare_app.model.document import Document
from compare_app.readers.article import Article
from compare_app.readers.errors import CannotRead
from compare_app.readers.options import DEFAULTS
from compare_app.readers.readers import reader_for
from compare_app.readers.reading import read_here
from compare_app.readers.registry import read

KINDS = ("text", "page", "markdown", "csv", "json", "json lines", "rtf", "mail", "mailbox", "docx", "zip", "warc")
WORDS = [
    "Velm",
    "by",
    "By Ana Brill",
    "May 3, 2031",
    "Photo: x",
    "Comments",
    "Reply",
    "said.",
    "“no”",
    "\n",
    "\n\n",
    " ",
    "\t",
    "# ",
    "- ",
    "12.",
    "\r",
    "\u2028",
    "é",
    "字",
    "\U0001f600",
]
WORDS += [
    "<p>",
    "</p>",
    "<h1>",
    "<br>",
    "<li>",
    "&amp;",
    "{",
    "}",
    '"',
    ",",
    ":",
    "{\\rtf1 ",
    "\\par ",
    "From x 2031\n",
    "Subject: x\n\n",
    "Full text:",
    "_" * 60,
]


def hold(articles) -> None:
    for article in articles:
        if not isinstance(article, Article):
            continue
        end = 0
        for paragraph in article.paragraphs:
            words = paragraph.span.of(article.text)
            assert not article.text[end : paragraph.span.start].strip()
            assert words
            assert words == words.strip()
            end = paragraph.span.end
        assert not article.text[end:].strip()


@pytest.mark.parametrize("kind", KINDS)
@given(st.lists(st.sampled_from(WORDS), max_size=60))
def test_paragraphs_cover_everything_but_white_space(kind, words):
    with suppress(CannotRead):
        hold(reader_for(kind)("".join(words).encode(), DEFAULTS))


@given(data=st.binary(max_size=400))
@pytest.mark.parametrize("ending", ["txt", "html", "md", "csv", "json", "rtf", "eml", "docx", "pdf", "epub"])
def test_no_bytes_make_reading_raise(ending, data, tmp_path_factory):
    path = tmp_path_factory.getbasetemp() / f"any.{ending}"
    path.write_bytes(data)
    for found in read_here(path, path.name):
        assert isinstance(found, Document) or found.message.startswith(path.name)


@given(st.text(st.characters(blacklist_characters="\r\x00\ufeff", blacklist_categories=["Cc", "Cs"]), max_size=300))
def test_a_text_file_keeps_its_text(text):
    (article,) = reader_for("text")(("x " + text).encode(), DEFAULTS)
    assert article.text == "x " + text


def test_half_a_sign_in_a_file_cannot_break_what_is_written_later(tmp_path):
    path = tmp_path / "a.json"
    path.write_text(
        '[{"title": "Velm \\ud83d", "text": "' + "The tower was sold \\ude00 in May. " * 8 + '"}]', encoding="utf-8"
    )
    (document,) = read(path, "a.json").documents
    assert document.metadata.title == "Velm \ufffd"
    document.text.encode("utf-8")
