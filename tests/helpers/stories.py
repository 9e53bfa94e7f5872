"""Stories for tests: invented texts through the real stages, and one made by hand with every field in use."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from compare_app.model.alignment import Alignment, Link, Row, SentenceRef
from compare_app.model.changes import (
    Change,
    Changes,
    Claim,
    ClaimCell,
    Correction,
    Edit,
    Equal,
    LinkChanges,
    QuoteEvent,
)
from compare_app.model.comparison import Comparison, Story
from compare_app.model.document import Document, Metadata, Paragraph, Problem
from compare_app.model.settings import Settings
from compare_app.model.spans import Span
from compare_app.model.version import Fact, Mention, Quote, Sentence, Version

FERRY = (
    "Ferry service to Osk suspended\n\n"
    "The ferry to Osk will not sail for 12 days, the harbour office said on Monday. A crack was found in the hull.\n\n"
    "“Nobody was ever in danger, and nobody will be,” said Runa Tveit, the harbour master. “We found it in time.”\n\n"
    "The crack was allegedly known since March.\n",
    "Osk ferry stopped for two weeks\n\n"
    "The crack was known since March.\n\n"
    "The ferry to Osk will not sail for 14 days, the harbour office said. A crack was found in the hull.\n\n"
    "Nobody was ever in danger, Runa Tveit, the harbour master, said. “We found it in time,” she said.\n\n"
    "Buses run to the northern pier instead.\n",
    "Osk ferry: a brief\n\nThe ferry to Osk does not sail. A crack was found in the hull.\n",
)


def write(folder: Path, texts: Sequence[str], names: Sequence[str] = ()) -> list[Path]:
    """The texts as files `1.txt`, `2.txt` ..., or by the given names."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / (names[i] if names else f"{i + 1}.txt") for i in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, encoding="utf-8")
    return paths


def version_of(
    path: str, *sentences: str, outlet: str | None = None, published: datetime | None = None, title: str | None = None
) -> Version:
    """A version whose paragraphs are single sentences, without quotes and facts."""
    spans = []
    at = 0
    for sentence in sentences:
        spans.append(Span(at, at + len(sentence)))
        at += len(sentence) + 2
    document = Document(
        path=path,
        sha256="0" * 64,
        text="\n\n".join(sentences),
        paragraphs=tuple(Paragraph(s, "body") for s in spans),
        metadata=Metadata(title=title, outlet=outlet, published=published),
        encoding="utf-8",
    )
    return Version(document, "en", (), tuple(Sentence(s, i, 0, 0) for i, s in enumerate(spans)))


def by_hand(hostile: str = "") -> Comparison:
    """Two versions of three sentences in which everything happens; `hostile` is put wherever a source has a say."""
    a, b = _first(hostile), _second(hostile)
    story = Story(f"Crowns{hostile}", (a, b), _aligned(), _changes(a, b))
    problem = Problem(f"{hostile}third.pdf", "encrypted", f"{hostile}third.pdf asks for a password.")
    return Comparison((story,), (problem,), Settings(not_equal=frozenset({"percent", "dashes"}), min_weight=0.1))


def _first(hostile: str) -> Version:
    """A hedge, a number and a quote."""
    bare = version_of(
        f"{hostile}first.txt", f"He may pay 12 crowns{hostile}.", "“It is done,” said Ada Lunt.", "It rained.",
        outlet=f"Post{hostile}", title=f"Crowns{hostile}", published=datetime(2031, 5, 2),
    )  # fmt: skip
    at = bare.sentences[1].span.start
    speaker = Mention(Span(at + 19, at + 27), f"Ada Lunt{hostile}")
    spoken = Quote((Span(at + 1, at + 11),), "direct", speaker, Span(at + 14, at + 18))
    return replace(bare, quotes=(spoken,), facts=(Fact("number", Span(11, 13), "number:12"),))


def _second(hostile: str) -> Version:
    """The quote without its marks comes first, the hedge is gone, the number another, and a note says so."""
    return version_of(
        f"{hostile}second.txt", "It is done, said Ada Lunt.", f"He will pay 14 crowns{hostile}.", "Correction: 14."
    )


def _aligned() -> Alignment:
    """One sentence moved, one uncertain, one that went and one that came."""
    links = (
        Link(SentenceRef(0, 0), SentenceRef(1, 1), 0.91, moved=True),
        Link(SentenceRef(0, 1), SentenceRef(1, 0), 0.55),
    )
    rows = (
        Row(((1,), (0,)), uncertain=True),
        Row(((0,), (1,)), moved=frozenset({0})),
        Row(((2,), ())),
        Row(((), (2,))),
    )
    return Alignment(links, rows)


def _changes(a: Version, b: Version) -> Changes:
    """What the links, the quote, the claims and the note say of it."""
    start, quote = b.sentences[1].span.start, a.quotes[0].span
    number = Change("number", Span(11, 13), Span(start + 12, start + 14), 0.9, "value")
    hedge = Change("certainty", Span(3, 6), None, 0.8, "dropped")
    edits = (Edit(Span(3, 6), Span(start + 3, start + 7)), Edit(Span(11, 13), Span(start + 12, start + 14)))
    glyphs = tuple(Equal("quotation glyphs", Span(k, k + 1), Span(start + k, start + k + 1)) for k in (0, 2))
    lost = (Span(quote.end - 2, quote.end),)
    event = QuoteEvent("unquoted", 0, 1, 0, None, quote, Span(0, 10), lost=lost, weight=0.9)
    claims = (
        Claim((ClaimCell((0,), "first"), ClaimCell((1,), "reworded")), 0.8),
        Claim((ClaimCell((2,), "first"), ClaimCell((), "absent"))),
        Claim((ClaimCell((), "absent"), ClaimCell((2,), "first"))),
    )
    return Changes(
        (LinkChanges("reworded", (hedge, number), edits, equal=glyphs), LinkChanges("same")),
        (event,),
        claims,
        (Correction((1, 2), (1, 1)), Correction((1, 2), None)),
    )
