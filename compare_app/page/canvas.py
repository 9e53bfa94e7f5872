"""What the marks and notes of one cell are gathered on: each mark in the cell's own offsets, each change with its note."""

from __future__ import annotations

from dataclasses import replace

from compare_app.model.changes import Change
from compare_app.model.spans import Span
from compare_app.page.cells import CellText
from compare_app.page.index import StoryIndex
from compare_app.page.kinds import MarkKind
from compare_app.page.marks import Mark
from compare_app.page.notes import Note


class Canvas:
    """One cell: its sentences with their links, and what has been marked so far."""

    def __init__(self, index: StoryIndex, row: int, version: int) -> None:
        self.index = index
        self.row = row
        self.version = version
        self.text: CellText = index.cell(row, version)
        self.marks: list[Mark] = []
        self.notes: list[Note] = []
        self.rewritten = False
        self.uncertain = False

    def sentences(self) -> list[int]:
        """The sentences of the cell that take part in the comparison."""
        whole = self.index.story.versions[self.version]
        return [s for s in self.index.rows[self.row].cells[self.version] if whole.tells_story(s)]

    def span_of(self, sentence: int) -> Span:
        """A sentence's place in its version."""
        return self.index.story.versions[self.version].sentences[sentence].span

    def links(self, sentence: int, other: int) -> list[tuple[int, bool]]:
        """Links to the other version, those within the row where there are any; with the side that this cell is on."""
        found = self.index.partners(self.version, sentence, other)
        here = set(self.index.rows[self.row].cells[other])
        inside = [p for p in found if p.sentence in here]
        chosen = inside or found
        self.uncertain = self.uncertain or any(self.index.links[p.link].uncertain for p in chosen)
        return [(p.link, self.version > other) for p in chosen]

    def apart(self, other: int) -> bool:
        """Whether the other version is a report written apart."""
        return self.index.apart(self.version, other)

    def note(self, note: Note) -> int:
        """Add a note; its position is what marks refer to."""
        self.notes.append(replace(note, apart=self.apart(note.other)))
        return len(self.notes) - 1

    def note_once(self, note: Note) -> None:
        """Add a note about the whole cell; of several of its kind the weightiest stays."""
        for number, known in enumerate(self.notes):
            if known.kind == note.kind:
                self.notes[number] = max(known, replace(note, apart=known.apart), key=lambda one: one.weight)
                return
        self.note(note)

    def mark(self, kind: MarkKind, span: Span, note: int | None = None, once: bool = False) -> None:
        """Mark a stretch of the version where the cell shows it; with `once` not again where the same is marked."""
        for place in self.text.place(span):
            mark = Mark(kind, place, note)
            if not once or replace(mark, note=None) not in [replace(m, note=None) for m in self.marks]:
                self.marks.append(mark)

    def gone(self, at: int, note: int | None, quiet: bool = False) -> None:
        """A wedge where words are missing; a quiet one only where no other stands there."""
        places = self.text.place(Span(at, at))
        if places and not (quiet and any(m.kind == "gone" and m.span == places[0] for m in self.marks)):
            self.marks.append(Mark("gone", places[0], note))


def sides(change: Change, mine_is_b: bool) -> tuple[Span | None, Span | None]:
    """The change's words here and in the other version."""
    return (change.b, change.a) if mine_is_b else (change.a, change.b)


def some(span: Span | None) -> tuple[Span, ...]:
    """A span as notes hold them: none or one."""
    return () if span is None else (span,)
