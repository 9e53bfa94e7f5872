"""What a user means when pointing at a passage: sentences of one version in one row, and what stands around them."""

from __future__ import annotations

from typing import NamedTuple

from compare_app.model.spans import Span
from compare_app.page.index import StoryIndex


class Choice(NamedTuple):
    """Sentences of one version that stand in one row, in order; never none."""

    row: int
    version: int
    sentences: tuple[int, ...]


def whole(index: StoryIndex, row: int, version: int) -> Choice | None:
    """Everything that the version has in the row; None where it has nothing."""
    sentences = index.rows[row].cells[version]
    return Choice(row, version, sentences) if sentences else None


def within(index: StoryIndex, row: int, version: int, start: int, end: int) -> Choice | None:
    """The sentences that stretch `start` to `end` of the cell's text touches; of an empty stretch the one around it."""
    sentences = index.rows[row].cells[version]
    places = [(s, index.cell(row, version).place(index.sentence(version, s).span)) for s in sentences]
    if start < end:
        touched = tuple(s for s, found in places if any(p.start < end and start < p.end for p in found))
    else:
        before = [s for s, found in places if found and found[0].start <= start]
        touched = tuple(before[-1:] or sentences[:1])
    return Choice(row, version, touched) if touched else None


def parts(index: StoryIndex, choice: Choice) -> tuple[Choice, Choice] | None:
    """The cell cut in two: what stands before the choice, and the choice with what follows it; None for its beginning."""
    sentences = index.rows[choice.row].cells[choice.version]
    before = tuple(s for s in sentences if s < choice.sentences[0])
    if not before:
        return None
    behind = tuple(s for s in sentences if s >= choice.sentences[0])
    return choice._replace(sentences=before), choice._replace(sentences=behind)


def neighbour(index: StoryIndex, choice: Choice, below: bool) -> Choice | None:
    """The passage that comes next, or before, in the version's own order; None at the text's end."""
    rows = index.row_of[choice.version]
    at = choice.sentences[-1] + 1 if below else choice.sentences[0] - 1
    while 0 <= at < len(rows) and rows[at] == choice.row:
        at += 1 if below else -1
    return whole(index, rows[at], choice.version) if 0 <= at < len(rows) else None


def others(index: StoryIndex, choice: Choice) -> list[Choice]:
    """What the other versions have in the row."""
    found = (whole(index, choice.row, v) for v in index.present(choice.row) if v != choice.version)
    return [other for other in found if other is not None]


def spans(index: StoryIndex, choice: Choice) -> tuple[Span, ...]:
    """Where the sentences stand in the version's text."""
    return tuple(index.sentence(choice.version, s).span for s in choice.sentences)


def words(index: StoryIndex, choice: Choice) -> str:
    """The sentences' words, in one line."""
    text = index.story.versions[choice.version].text
    return " ".join(" ".join(span.of(text).split()) for span in spans(index, choice))


def again(index: StoryIndex, choice: Choice) -> Choice | None:
    """The same sentences in a story whose rows are others now: the row of the first of them."""
    if choice.version >= len(index.row_of) or choice.sentences[-1] >= len(index.row_of[choice.version]):
        return None
    return choice._replace(row=index.row_of[choice.version][choice.sentences[0]])
