"""Words that the end of a line breaks are one word, as in print and its transcripts."""

from __future__ import annotations

import pytest

from compare_app.model.document import Document, Paragraph
from compare_app.model.spans import Span
from compare_app.model.version import Version
from compare_app.pipeline import compare_story
from compare_app.readers.plain_text import article_of
from compare_app.text.analyse import analyse

FLOWING = (
    'The harbour master, Mr. Ezekiel Thornbury, denied that the lamp had been burning low. "I have trimmed it myself," he said '
    "on Sunday morning, half-past two being the hour, and thirty-one persons had perished before anybody on the bridge could see it."
)
COLUMN = """\
   The harbour master, Mr. Eze-
kiel Thornbury, den-
ied that the lamp had been burn-
ing low. "I have trimmed it my-
self," he said on Sun-
day morning, half-
past two being the hour, and
thirty-one per-
sons had perished before any-
body on the bridge could see
it."""


def version(text: str, language: str = "en") -> Version:
    article = article_of(text, None)
    return analyse(Document("t.txt", "0" * 64, article.text, article.paragraphs), language)


def forms(text: str, language: str = "en") -> list[str]:
    whole = Document("t.txt", "0" * 64, text, (Paragraph(Span(0, len(text)), "body"),))
    return [word.form for word in analyse(whole, language).words]


def test_a_column_tells_what_the_flowing_text_tells() -> None:
    story = compare_story([version(f"LOSS OF A STEAMER\n\n{FLOWING}"), version(f"LOSS OF A STEAMER\n\n{COLUMN}")])
    assert [link.score for link in story.alignment.links] == [pytest.approx(1.0, abs=0.05)] * 3
    assert [c.kind for changes in story.changes.by_link for c in changes.changes] == []
    assert {event.kind for event in story.changes.quote_events} == {"same"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("the cap-\ntain spoke", ["the", "captain", "spoke"]),
        ("of Thorn-\n  bury, as Thornbury is", ["of", "thornbury", "as", "thornbury", "is"]),
        ("of Eze-\nkiel", ["of", "ezekiel"]),
        ("a LIFE-\nBOAT sank", ["a", "lifeboat", "sank"]),
        ("at half-\npast two", ["at", "half", "past", "two"]),
        ("the Anglo-\nIrish war", ["the", "anglo", "irish", "war"]),
        ("the cap-\n\ntain spoke", ["the", "cap", "tain", "spoke"]),
        ("the cap- tain spoke", ["the", "cap", "tain", "spoke"]),
        ("in 1918-\n19 he", ["in", "1918", "19", "he"]),
    ],
)
def test_two_parts_are_one_word_unless_a_hyphen_joins_them_anywhere(text: str, words: list[str]) -> None:
    assert forms(text) == words


def test_a_hyphen_that_waits_for_another_word_breaks_none() -> None:
    assert forms("Die Nord-\nund Ostsee", "de") == ["die", "nord", "und", "ostsee"]


def test_the_exact_text_stays_as_it_is() -> None:
    told = version(f"LOSS OF A STEAMER\n\n{COLUMN}")
    assert [
        word.of(told.text) if hasattr(word, "of") else told.text[word.start : word.end]
        for word in told.words
        if word.form == "persons"
    ] == ["per-\nsons"]
    (quote,) = [q for q in told.quotes if q.kind == "direct"]
    assert quote.pieces[0].of(told.text).startswith("I have trimmed it my-\nself")
    assert quote.speaker is not None
    assert quote.speaker.name == "Ezekiel Thornbury"
