"""A story at a glance: which passages all versions have, or some; which hold what one version alone says, quotes, changed facts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from compare_app.page.index import StoryIndex
from compare_app.page.stops import Stop

Group = Literal["all", "shared", "some", "alone", "quotes", "altered", "facts"]
#: In the order in which they are offered. `alone`: one version says something there that no
#: other says; `altered`: something happened to a quote; `facts`: a number, name, date … changed.
GROUPS: tuple[Group, ...] = ("all", "shared", "some", "alone", "quotes", "altered", "facts")
#: Kinds of marked strings that are somebody's words; titles and so-called words are not.
_SPEECH = frozenset({"direct", "partial"})


def grouped(index: StoryIndex, stops: Iterable[Stop]) -> dict[Group, frozenset[int]]:
    """The rows of each group; rows beside the story (bylines, comments) are in none."""
    story = frozenset(range(len(index.rows))) - index.beside
    count = {row: len(index.present(row)) for row in story}
    versions = len(index.story.versions)
    stops = list(stops)
    alone = only_in(index)
    return {
        "all": story,
        "shared": frozenset(row for row in story if count[row] == versions),
        "some": frozenset(row for row in story if 1 < count[row] < versions),
        "alone": frozenset(index.row_of[v][s] for v, sentences in enumerate(alone) for s in sentences),
        "quotes": _with_quotes(index) & story,
        "altered": frozenset(stop.row for stop in stops if stop.of_quote) & story,
        "facts": frozenset(stop.row for stop in stops if stop.typed) & story,
    }


def only_in(index: StoryIndex) -> tuple[tuple[int, ...], ...]:
    """For every version the sentences that say what no other version says; none where there is no other version."""
    versions = index.story.versions
    if len(versions) < 2:
        return ((),) * len(versions)
    return tuple(
        tuple(
            sentence
            for sentence, row in enumerate(rows)
            if index.tells_story(row) and index.stands_alone(version, sentence)
        )
        for version, rows in enumerate(index.row_of)
    )


def _with_quotes(index: StoryIndex) -> frozenset[int]:
    """Rows in which somebody speaks, in any version."""
    places = (
        index.row_at(number, piece.start)
        for number, version in enumerate(index.story.versions)
        for quote in version.quotes
        if quote.kind in _SPEECH
        for piece in quote.pieces
    )
    return frozenset(row for row in places if row is not None)
