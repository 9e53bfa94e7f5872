"""The changes that F8 walks over, one after the other as a reader meets them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from compare_app.page.canvas import some
from compare_app.page.index import StoryIndex
from compare_app.page.kinds import QUOTE_EVENTS, TYPED
from compare_app.page.marking import cell_marks, gap_notes
from compare_app.page.marks import CellMarks
from compare_app.page.notes import Note, quote_note, quote_note_kind

#: Notes about a passage as a whole.
_OF_PASSAGE = ("added", "moved", "elsewhere")


@dataclass(frozen=True, slots=True)
class Stop:
    """One change on the walk through a story: where it stands, and what it is."""

    row: int
    version: int
    note: Note

    @property
    def typed(self) -> bool:
        """Whether a fact changed."""
        return self.note.kind in TYPED

    @property
    def of_quote(self) -> bool:
        """Whether something happened to a quote."""
        return self.note.kind in QUOTE_EVENTS

    @property
    def of_move(self) -> bool:
        """Whether a passage moved."""
        return self.note.kind == "moved"


def stops(index: StoryIndex, base: int | None) -> Iterator[Stop]:
    """All stops in reading order: by row, then by version, then by place in the cell."""
    for row, passage in enumerate(index.rows):
        if not index.tells_story(row):
            continue
        for version, sentences in enumerate(passage.cells):
            notes = (
                _ordered(cell_marks(index, row, version, base)) if sentences else gap_notes(index, row, version, base)
            )
            for note in notes:
                yield Stop(row, version, note)


def rejected(index: StoryIndex) -> list[Stop]:
    """What the user says is no change, as the later version would have it, in reading order; whatever the base is."""
    found = dict.fromkeys((*_rejected_along_links(index), *_rejected_of_quotes(index)))
    return sorted(found, key=lambda stop: (stop.row, stop.version, stop.note.mine, stop.note.theirs))


def _rejected_along_links(index: StoryIndex) -> Iterator[Stop]:
    for link, changes in zip(index.links, index.story.changes.by_link, strict=True):
        for one in changes.rejected:
            c = one.change
            apart = index.apart(link.a.version, link.b.version)
            note = Note(c.kind, link.a.version, some(c.a), some(c.b), c.weight, c.reason, apart=apart)
            yield Stop(index.row_of[link.b.version][link.b.sentence], link.b.version, note)


def _rejected_of_quotes(index: StoryIndex) -> Iterator[Stop]:
    for one in index.story.changes.rejected_events:
        event, version = one.event, one.event.second
        kind, words = quote_note_kind(event, version), index.side_spans(event, version)
        row = index.row_at(version, words[0].start) if words else None
        if kind is not None and row is not None:
            note = quote_note(index, event, version, kind)
            yield Stop(row, version, replace(note, apart=index.apart(version, event.first)))


def _ordered(cell: CellMarks) -> list[Note]:
    """The notes of a cell: those of the whole passage first, then as their marks stand in it."""
    places: dict[int, int] = {}
    for mark in cell.marks:
        if mark.note is not None:
            places[mark.note] = min(mark.span.start, places.get(mark.note, mark.span.start))
    numbers = range(len(cell.notes))
    order = sorted(numbers, key=lambda n: (cell.notes[n].kind not in _OF_PASSAGE, places.get(n, 0)))
    return [cell.notes[n] for n in order]
