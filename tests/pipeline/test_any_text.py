"""Whatever stands in articles, comparing them ends with a report in which every place is one: odd numbers, dates, marks and signs."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare_app.model.comparison import Comparison
from compare_app.model.document import Document, Metadata, Paragraph
from compare_app.model.spans import Span
from compare_app.pipeline import compare_story
from compare_app.report.json_report import as_dict
from compare_app.text.analyse import analyse
from tests.helpers.invariants import breaches
from tests.helpers.stories import FERRY

SENTENCES = [s for text in FERRY for s in text.replace("\n", " ").split(". ") if s] + [
    "Der Bürgermeister Olm sagte am Montag, „das war nicht nötig“, wie die Zeitung vor zwei Tagen berichtete",
    "Selon la maire Anne Prou, « personne n’a été blessé » lors de l’incendie de la semaine dernière à Vell",
    "La alcaldesa negó el martes que hubiera “más de 300” heridos, según un portavoz que no dio su nombre",
    "「船は出ない」と田中市長は十二日に述べた",
]
ODD = st.sampled_from(
    [
        "80\u00a0000", "1\u2009234,5", "12’000", "١٢٣", "½", "3½", "²", "€3,50", "¥12万", "3–4", "3-to-1", "1.2.3", "0", "1e9", "99999999999 days ago",
        "last \n year", "last\u00a0night", "on\u00a0Mon.", "5000 years ago", "in  the \t spring", "Feb. 30", "March 35", "25:61", "’90s", "Q3", "%", "−5 °C", "5'11\"", "21st",
        "“", "”", "„", "«", "»", "'", "''", "``", "...", "…", "--", "—", "\u200b", "\u202e", "\u00ad", "\x0b", "\u2028", "\x85", "[...]", "[sic]", "\x00", "\ufeff",
        "not", "n’t", "no \n longer", "allegedly", "Mr.", "Jr.", "O’Neil", "al-Din", "d’", "İ", "ß", "ﬁ", "e\u0301", "①", "𝟙𝟚", "十二", "「", "』", "۱۴۰۵", "👩\u200d👩\u200d👧", "x" * 300,
    ]
)  # fmt: skip
BASES = st.sampled_from([None, datetime(1, 1, 1), datetime(2031, 5, 2), datetime(9999, 12, 31)])


@st.composite
def sentence(draw: st.DrawFn) -> str:
    """A sentence with odd words put in, or in the place of others."""
    words = draw(st.sampled_from(SENTENCES)).split()
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(words)))
        words[at : at + draw(st.integers(0, 1))] = [draw(ODD) + draw(st.sampled_from(["", ".", ",", "”", '"', " "]))]
    return " ".join(words) or "."


@st.composite
def document(draw: st.DrawFn) -> Document:
    told = draw(st.lists(sentence(), min_size=1, max_size=8))
    text, paragraphs = "\n\n".join(told), []
    for one in told:
        start = paragraphs[-1].span.end + 2 if paragraphs else 0
        paragraphs.append(Paragraph(Span(start, start + len(one)), "body" if start else "headline"))
    return Document("t.txt", "0" * 64, text, tuple(paragraphs), metadata=Metadata(published=draw(BASES)))


@settings(max_examples=60)
@given(st.lists(document(), min_size=2, max_size=3))
def test_any_text_ends_with_a_true_report(documents: list[Document]) -> None:
    story = compare_story([analyse(document) for document in documents])
    assert breaches(as_dict(Comparison((story,)))) == []


#: Pairs of texts of which a link and an event once said two things: marks that were lost, and a quote that stayed.
FOUND = [
    (
        "80 000 Der Bürgermeister Olm sagte am Montag, „das war nicht nötig“, wie die Zeitung vor zwei Tagen berichtete",
        "Der Bürgermeister Olm sagte am Montag, „das 80 000” war nicht nötig“, wie die Zeitung vor zwei Tagen berichtete",
    ),
    (
        "A crack in the hull\n\nLa alcaldesa negó el martes que hubiera “más de 300” heridos, según un portavoz",
        "A crack\n\nLa alcaldesa negó el martes que hubiera 80 000 de 300” heridos, según un portavoz\n\n"
        "La alcaldesa negó el martes que hubiera “más de 300” heridos, según un portavoz",
    ),
]


@pytest.mark.parametrize("texts", FOUND, ids=["broken marks", "quoted twice"])
def test_links_and_events_say_one_thing_of_a_quote(texts: tuple[str, str]) -> None:
    story = compare_story([analyse(_document(text)) for text in texts])
    assert breaches(as_dict(Comparison((story,)))) == []


def _document(text: str) -> Document:
    paragraphs, at = [], 0
    for one in text.split("\n\n"):
        paragraphs.append(Paragraph(Span(at, at + len(one)), "body" if at else "headline"))
        at += len(one) + 2
    return Document("t.txt", "0" * 64, text, tuple(paragraphs))
