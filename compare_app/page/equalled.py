"""What was treated as equal in a story, place by place: in the cells as they are marked, against the same versions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from compare_app.model.changes import Equal
from compare_app.model.spans import Span
from compare_app.page.page import Page


@dataclass(frozen=True, slots=True)
class Equalled:
    """One place: `version` says in passage `row` what `other` says in another form, and the rule that made them equal."""

    row: int
    version: int
    other: int
    rule: str
    mine: Span
    theirs: Span


def equalled(page: Page) -> tuple[Equalled, ...]:
    """Everything that counts as equal in the story, in reading order."""
    return tuple(found for row in range(len(page.index.rows)) for found in _in_row(page, row))


def _in_row(page: Page, row: int) -> Iterator[Equalled]:
    """What counts as equal in a row, each version against the one that its marks are against."""
    index = page.index
    for version, sentences in enumerate(index.rows[row].cells):
        other = index.against(row, version, index.resolved(version, page.base)) if sentences else None
        if other is None:
            continue
        places: set[tuple[str, Span, Span]] = set()
        for sentence in sentences:
            for partner in index.partners(version, sentence, other):
                first = index.links[partner.link].a.version == version
                places.update(_turned(equal, first) for equal in index.changes(partner.link).equal)
        for rule, mine, theirs in sorted(places, key=lambda place: (place[1].start, place[1].end, place[0])):
            yield Equalled(row, version, other, rule, mine, theirs)


def _turned(equal: Equal, first: bool) -> tuple[str, Span, Span]:
    return (equal.rule, equal.a, equal.b) if first else (equal.rule, equal.b, equal.a)


def with_neighbours(text: str, span: Span) -> Span:
    """A stretch without letters or figures (a mark, a dash, nothing) with the words that touch it; words as they stand."""
    if any(sign.isalnum() for sign in span.of(text)):
        return span
    start, end = span.start, span.end
    while start > 0 and text[start - 1].isspace() and text[start - 1] != "\n":
        start -= 1
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and text[end].isspace() and text[end] != "\n":
        end += 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return Span(start, end)
