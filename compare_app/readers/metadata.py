"""Title, outlet, author, date and language: put together from what several places of a file state."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Literal

from compare_app.model.document import Metadata, Paragraph, Role
from compare_app.readers.dates import Stated, dates_in
from compare_app.readers.lines import wire
from compare_app.readers.lines.head_lines import author_in, is_byline, is_dateline, outlet_in
from compare_app.readers.lines.moments import taken, updated

#: What a date tells of an article.
_Of = Literal["published", "updated", "captured"]
#: Letters of a paragraph with which an article's beginning ends.
_LONGEST_FIRST = 200
#: Lines about the article that stand above its text.
_ABOUT: frozenset[Role] = frozenset({"byline", "dateline", "boilerplate"})


def stated_in(text: str, paragraphs: Sequence[Paragraph]) -> Metadata:
    """What the article's own lines state: its headline, the byline under it, a line with a date."""
    title = author = outlet = None
    dates: dict[_Of, list[Stated]] = {"published": [], "updated": [], "captured": []}
    for paragraph in _above_sentences(text, paragraphs):
        words = paragraph.span.of(text)
        if paragraph.role == "headline":
            title = title or " ".join(words.split())
        elif paragraph.role == "byline":
            author = author or author_in(" ".join(words.split()))
        if paragraph.role in ("byline", "dateline"):
            outlet = outlet or outlet_in(" ".join(words.split()))
            for date, of in _dates_of_line(words):
                dates[of].append(date)
        if paragraph.role == "body" and not dates["published"] + dates["updated"]:
            dates["published"] += _in_front_of_sentence(words)
    published, updated, captured = dates.values()
    first = next(iter(published + updated), None)
    return Metadata(
        title=title,
        outlet=outlet,
        author=author,
        published=first.when if first else None,
        published_precision=first.precision if first else "day",
        updated=updated[0].when if published and updated else None,
        captured=captured[0].when if captured else None,
    )


def _above_sentences(text: str, paragraphs: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """The article's beginning; what stands behind its first long paragraph describes something else.

    But where a byline is among the lines right below, that paragraph is a standfirst, or a headline like a sentence.
    """
    first = next(
        (i for i, p in enumerate(paragraphs) if p.role == "body" and len(p.span.of(text)) > _LONGEST_FIRST), None
    )
    if first is None:
        yield from paragraphs
        return
    yield from paragraphs[: first + 1]
    below = list(takewhile(lambda p: p.role in _ABOUT, paragraphs[first + 1 :]))
    if first + 1 + len(below) < len(paragraphs) and any(is_byline(p.span.of(text)) for p in below):
        yield from below


def _dates_of_line(words: str) -> Iterator[tuple[Stated, _Of]]:
    """The dates of a byline or dateline, and what each is that of: "Published 2 May, updated 3 May"."""
    before = 0
    for date in dates_in(words):
        of: _Of = "published"
        if taken().search(words, before, date.start):
            of = "captured"
        elif updated().search(words, before, date.start):
            of = "updated"
        yield date, of
        before = date.end


def _in_front_of_sentence(words: str) -> list[Stated]:
    """The day in "PORT VERRIN, May 5, 2031 (NNA) — The council ..."."""
    front = wire.BEFORE_SENTENCE.match(words)
    if front is None or not is_dateline(front[0]):
        return []
    return list(dates_in(front[0]))[:1]


def merged(first: Metadata, second: Metadata) -> Metadata:
    """The first's values, the second's where the first has none; a date keeps its own precision."""
    dated = first if first.published is not None else second
    return Metadata(
        title=first.title or second.title,
        outlet=first.outlet or second.outlet,
        author=first.author or second.author,
        published=dated.published,
        published_precision=dated.published_precision,
        language=first.language or second.language,
        updated=first.updated or second.updated,
        address=first.address or second.address,
        captured=first.captured or second.captured,
    )
