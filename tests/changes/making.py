"""Versions made of sentences, for tests of what happens between them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from compare_app.changes.link_changes import between, side
from compare_app.changes.whole import Whole
from compare_app.model.changes import Change, LinkChanges
from compare_app.model.document import Document, Metadata, Paragraph, Role
from compare_app.model.settings import Settings
from compare_app.model.spans import Span
from compare_app.model.version import Quote, Sentence, Version
from compare_app.text.facts import find_facts
from compare_app.text.words import words

PAIRS = {"“": "”", "„": "“", "«": "»", '"': '"'}


def version(*sentences: str, language: str = "en", published: str | None = None, role: Role = "body") -> Version:
    """A version with every sentence in a paragraph of its own."""
    text = "\n\n".join(sentences)
    paragraphs, found, all_words, at = [], [], [], 0
    for k, sentence in enumerate(sentences):
        span = Span(at, at + len(sentence))
        inside = words(text, span.start, span.end)
        paragraphs.append(Paragraph(span, role))
        found.append(Sentence(span, k, len(all_words), len(all_words) + len(inside)))
        all_words += inside
        at = span.end + 2
    date = datetime.fromisoformat(published) if published else None
    document = Document("a.txt", "0", text, tuple(paragraphs), Metadata(published=date))
    bare = Version(document, language, tuple(all_words), tuple(found), quotes(text))
    return Version(document, language, bare.words, bare.sentences, bare.quotes, find_facts(bare))


def quotes(text: str) -> tuple[Quote, ...]:
    """What stands between marks, one quote each."""
    found, open_at, closing = [], -1, ""
    for k, sign in enumerate(text):
        if open_at >= 0 and sign == closing:
            found.append(Quote((Span(open_at + 1, k),), "direct"))
            open_at = -1
        elif open_at < 0 and sign in PAIRS:
            open_at, closing = k, PAIRS[sign]
    return tuple(found)


def link_changes(
    a: Version,
    i: int,
    b: Version,
    j: int,
    settings: Settings | None = None,
    *,
    beside_a: tuple[int, ...] = (),
    beside_b: tuple[int, ...] = (),
    drafts: bool = False,
) -> LinkChanges:
    """What happened from sentence i of a to sentence j of b; `beside_a`: others of a that are linked to j."""
    settings = settings or Settings()
    sides = side(Whole(a), i, beside_a, settings), side(Whole(b), j, beside_b, settings)
    return between(*sides, settings, drafts)


def linked(
    a: str, b: str, language: str = "en", settings: Settings | None = None, *, drafts: bool = False
) -> tuple[Version, Version, LinkChanges]:
    """Two versions of one sentence each, and what happened between them."""
    left, right = version(a, language=language), version(b, language=language)
    return left, right, link_changes(left, 0, right, 0, settings, drafts=drafts)


def kinds(changes: Sequence[Change]) -> set[str]:
    """The kinds of changes, the surface ones left out."""
    return {change.kind for change in changes} - {"wording", "spelling", "punctuation"}
