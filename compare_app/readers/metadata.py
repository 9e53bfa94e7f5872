"""Title, outlet, author, date and language: put together from what several places of a file state."""

from __future__ import annotations

from collections.abc import Sequence

from compare_app.model.document import Metadata, Paragraph

from .dates import dates_in
from .roles import author_in


def stated_in(text: str, paragraphs: Sequence[Paragraph]) -> Metadata:
    """What the article's own lines state: its headline, the byline under it, a line with a date."""
    title = author = None
    published, precision = None, "day"
    for paragraph in paragraphs:
        words = paragraph.span.of(text)
        if paragraph.role == "headline":
            title = title or " ".join(words.split())
        elif paragraph.role == "byline":
            author = author or author_in(" ".join(words.split()))
        if paragraph.role in ("byline", "dateline") and published is None:
            date = next(dates_in(words), None)
            published, precision = (date.when, date.precision) if date else (None, "day")
        if paragraph.role == "body" and len(words) > 200:
            break  # what stands after the article's beginning describes something else
    return Metadata(title, None, author, published, "minute" if precision == "minute" else "day")


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
    )
