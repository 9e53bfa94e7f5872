from __future__ import annotations

import textwrap
from itertools import pairwise

import pytest

from compare_app.model.document import Document, Paragraph
from compare_app.model.spans import Span
from compare_app.model.version import Version
from compare_app.pipeline import compare_story
from compare_app.text.analyse import analyse
from compare_app.text.line_ends import flat

TOLD = [
    "Harbour master quits after ferry fire in the port of Osk",
    "“We had no spare pump on board that night, and nobody told us that we should have one,” said Dale Hockett, 52, the mate.",
    "He was due to appear in court on Monday evening. Mr. Hockett denied at 6:40 p.m. that 40 percent of the crew had fled.",
    "According to Miriam Solberg-Aune, a spokeswoman for the port, no body was found before May 3, 2031; she had “no comment” on $5 million.",
    "Solberg-Aune said that there was no sign of a second fire. Two days ago the harbour master had called it “a matter of time”.",
]


def laid(paragraphs: list[str]) -> Version:
    text = "\n\n".join(paragraphs)
    ends = [sum(len(p) + 2 for p in paragraphs[:n]) for n in range(len(paragraphs) + 1)]
    spans = [Span(a, b - 2) for a, b in pairwise(ends)]
    roles = [Paragraph(span, "body" if n else "headline") for n, span in enumerate(spans)]
    return analyse(Document("t.txt", "0" * 64, text, tuple(roles)))


@pytest.mark.parametrize("width", range(48, 81))
def test_wrapped_lines_tell_the_same(width: int) -> None:
    wrapped = ["\n".join(textwrap.wrap(p, width, break_on_hyphens=False)) for p in TOLD]
    flat, folded = laid(TOLD), laid(wrapped)
    assert folded.document.text == "\n\n".join(wrapped)
    assert (folded.sentences, folded.quotes, folded.facts) == (flat.sentences, flat.quotes, flat.facts)
    story = compare_story([flat, folded])
    assert [c.kind for changes in story.changes.by_link for c in changes.changes] == []
    assert {e.kind for e in story.changes.quote_events} == {"same"}


@pytest.mark.parametrize("between", [" \n", "\n  ", "  ", " \t "])
def test_white_space_of_any_length_is_one_space(between: str) -> None:
    """Mails put a space before the ends of their lines; typists two behind a sentence."""
    spaced = [between.join(textwrap.wrap(p, 60, break_on_hyphens=False)) for p in TOLD]
    one, other = laid(TOLD), laid(spaced)
    assert [(f.kind, f.key) for f in other.facts] == [(f.kind, f.key) for f in one.facts]
    for a, b in zip(one.quotes, other.quotes, strict=True):
        assert (a.kind, a.speaker and a.speaker.name) == (b.kind, b.speaker and b.speaker.name)
        assert [p.of(one.text) for p in a.pieces] == [" ".join(p.of(other.text).split()) for p in b.pieces]


def test_short_lines_stay_lines() -> None:
    told = laid(["Ferry fire in Osk", "Written by\nDale Hockett\nMiriam Aune\nThe port of Osk"])
    assert flat(told.document) is None
