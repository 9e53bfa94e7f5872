"""The marks of one cell: what differs from the version it is compared with, in the cell's own offsets.

Every mark that is a change carries a note; the walk with F8 goes over exactly these notes, so that what is walked is what
is shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from compare_app.model.changes import Change, Edit, LinkChanges
from compare_app.model.spans import Span
from compare_app.page.cells import CellText
from compare_app.page.index import StoryIndex, Stub
from compare_app.page.notes import QUOTE_EVENTS, TYPED, Note, NoteKind, quote_note, quote_note_kind

__all__ = [
    "QUOTE_EVENTS",
    "TYPED",
    "CellMarks",
    "Gap",
    "Mark",
    "MarkKind",
    "Note",
    "NoteKind",
    "cell_marks",
    "gap_notes",
]

MarkKind = Literal[
    "added", "dropped", "reworded", "gone", "sentence_added", "sentence_dropped", "quote",
    "number", "date", "name", "negation", "certainty", "attribution", "agent", "quote_marks",
    "unquoted", "newly_quoted", "quote_reworded", "truncated", "extended", "reattributed", "spliced",
]  # fmt: skip
Gap = Literal["dropped", "absent", "apart"]

#: Differences that no reader would notice (a capital, a variant spelling) are marked, and are no stops of the walk.
_UNSEEN_BELOW = 0.1
_SMALL = frozenset({"wording", "spelling"})


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked stretch of a cell; `note` is the position among the cell's notes. `gone` has an empty span."""

    kind: MarkKind
    span: Span
    note: int | None = None


@dataclass(frozen=True, slots=True)
class CellMarks:
    """All that is to be shown of one cell beside its text."""

    marks: tuple[Mark, ...] = ()
    notes: tuple[Note, ...] = ()
    against: int | None = None
    new: bool = False
    moved: bool = False
    rewritten: bool = False
    uncertain: bool = False
    continues: bool = False
    stubs: tuple[Stub, ...] = ()
    gap: Gap | None = None


def cell_marks(index: StoryIndex, row: int, version: int, base: int | None, focus: int | None = None) -> CellMarks:
    """The marks of a cell against `base` (None: the earliest version that has the passage).

    The base cell itself shows what `focus`, or every other version, did away with.
    """
    passage = index.rows[row]
    stubs = tuple(index.stubs.get((row, version), ()))
    if not passage.cells[version]:
        return CellMarks(gap=_gap(index, row, version, base), stubs=stubs)
    marker = _Marker(index, row, version)
    other = index.against(row, version, base)
    if index.tells_story(row):
        marker.quotes()
        if other is None:
            others = [o for o in index.present(row) if o != version and index.linked(row, version, o)]
            marker.as_base([focus] if focus in others and focus is not None else others)
        else:
            marker.against(other)
    new = _is_new(index, row, version, base)
    moved = version in passage.moved
    return CellMarks(
        marks=tuple(sorted(marker.marks, key=lambda m: (m.span.start, m.span.end))),
        notes=_with_passage_notes(marker.notes, index, row, version, new, moved, other),
        against=other,
        new=new,
        moved=moved,
        rewritten=marker.rewritten,
        uncertain=passage.uncertain or marker.uncertain,
        continues=version in passage.continues,
        stubs=stubs,
    )


def gap_notes(index: StoryIndex, row: int, version: int, base: int | None) -> tuple[Note, ...]:
    """The note of an empty cell: the passage went here."""
    if _gap(index, row, version, base) != "dropped":
        return ()
    other = base if base is not None else version - 1
    return (Note("dropped", other, theirs=_spans(index, row, other), weight=0.4),)


def _gap(index: StoryIndex, row: int, version: int, base: int | None) -> Gap:
    """Why a cell is empty: the passage went here, it is not here either, or nothing of the kind is compared.

    Without a chosen base it went only where the version before has it, and what a single later version has was never
    anybody else's to drop: that it is new there says it all.
    """
    if not index.tells_story(row):
        return "apart"
    cells = index.rows[row].cells
    if base is not None:
        return "dropped" if cells[base] else "absent"
    present = index.present(row)
    went = version > 0 and bool(cells[version - 1]) and (len(present) > 1 or present[0] == 0)
    return "dropped" if went else "absent"


def _is_new(index: StoryIndex, row: int, version: int, base: int | None) -> bool:
    """Whether the version is the first to have the passage, or has it and the chosen base has not."""
    if not index.tells_story(row):
        return False
    if base is not None:
        return version != base and not index.rows[row].cells[base]
    return version > 0 and version == index.present(row)[0]


def _with_passage_notes(
    notes: list[Note], index: StoryIndex, row: int, version: int, new: bool, moved: bool, other: int | None
) -> tuple[Note, ...]:
    """The passage's own notes come first; the positions of the others are kept by putting these at the end."""
    mine = _spans(index, row, version)
    if new:
        notes.append(Note("added", other if other is not None else version, mine=mine, weight=0.35))
    if moved:
        notes.append(Note("moved", other if other is not None else version, mine=mine, weight=0.1))
    return tuple(notes)


def _spans(index: StoryIndex, row: int, version: int) -> tuple[Span, ...]:
    return tuple(Span(s.start, s.start + s.length) for s in index.cell(row, version).segments)


class _Marker:
    """Gathers the marks and notes of one cell."""

    def __init__(self, index: StoryIndex, row: int, version: int) -> None:
        self.index = index
        self.row = row
        self.version = version
        self.text: CellText = index.cell(row, version)
        self.marks: list[Mark] = []
        self.notes: list[Note] = []
        self.rewritten = False
        self.uncertain = False

    # --- the three ways to mark a cell

    def quotes(self) -> None:
        """Quoted words, in a quiet ink."""
        segments = self.text.segments
        lowest, highest = min(s.start for s in segments), max(s.start + s.length for s in segments)
        for quote in self.index.story.versions[self.version].quotes:
            if quote.span.start < highest and quote.span.end > lowest:
                for piece in quote.pieces:
                    self._mark("quote", piece)

    def against(self, other: int) -> None:
        """Everything that differs from the other version."""
        events = self._quote_events([other])
        quoted = [span for note in events for span in note.mine if note.kind != "reattributed"]
        flips = [s for n in events if n.kind in ("unquoted", "newly_quoted") for s in (*n.mine, *n.theirs)]
        seen: set[tuple[str, tuple[Span, ...], tuple[Span, ...]]] = set()
        direct = self.index.linked(self.row, self.version, other)
        for sentence in self._sentences():
            links = self._links(sentence, other)
            if not links and direct:
                self._whole("sentence_added", other, sentence)
            for link, mine_is_b in links:
                changes = self.index.changes(link)
                typed = self._typed(changes, mine_is_b, other, flips, seen)
                self._words(changes, mine_is_b, other, typed, quoted, seen)
        if direct:
            self._lost_sentences(other)

    def as_base(self, others: list[int]) -> None:
        """What no other version kept, and what became of the quotes and facts in any of them."""
        if not others:
            return
        self._quote_events(others, noted=False)
        losses = [self._losses(other) for other in others]
        everywhere = losses[0]
        for loss in losses[1:]:
            everywhere = _both(everywhere, loss)
        for span, kind in everywhere:
            self._mark(kind, span)
        for other in others:
            for sentence in self._sentences():
                for link, mine_is_b in self._links(sentence, other):
                    for change in self.index.changes(link).changes:
                        mine = change.b if mine_is_b else change.a
                        if change.kind in TYPED and change.kind != "quote_marks" and mine is not None:
                            self._mark(change.kind, mine, once=True)  # type: ignore[arg-type]  # TYPED are mark kinds

    # --- sentences and links

    def _sentences(self) -> list[int]:
        return [
            s
            for s in self.index.rows[self.row].cells[self.version]
            if self.index.story.versions[self.version].tells_story(s)
        ]

    def _links(self, sentence: int, other: int) -> list[tuple[int, bool]]:
        """Links to the other version, those within the row where there are any; with the side that this cell is on."""
        found = self.index.partners(self.version, sentence, other)
        here = set(self.index.rows[self.row].cells[other])
        inside = [p for p in found if p.sentence in here]
        chosen = inside or found
        self.uncertain = self.uncertain or any(self.index.links[p.link].uncertain for p in chosen)
        return [(p.link, self.version > other) for p in chosen]

    def _whole(self, kind: Literal["sentence_added"], other: int, sentence: int) -> None:
        span = self.index.story.versions[self.version].sentences[sentence].span
        self._mark(kind, span, self._note(Note(kind, other, mine=(span,), weight=0.35)))

    def _lost_sentences(self, other: int) -> None:
        """A wedge for every sentence of the other cell that nothing here is linked to."""
        theirs = self.index.story.versions[other]
        at: int | None = None
        for sentence in self.index.rows[self.row].cells[other]:
            partners = self.index.partners(other, sentence, self.version)
            here = [p.sentence for p in partners if p.sentence in self.index.rows[self.row].cells[self.version]]
            if here:
                at = max(here)
            elif not partners and theirs.tells_story(sentence):
                note = Note("sentence_dropped", other, theirs=(theirs.sentences[sentence].span,), weight=0.4)
                self._gone(self._after(at), self._note(note))

    def _after(self, sentence: int | None) -> int:
        """The source offset behind a sentence of this cell, or the cell's beginning."""
        if sentence is None:
            return self.text.segments[0].start
        return self.index.story.versions[self.version].sentences[sentence].span.end

    # --- words and facts

    def _typed(
        self, changes: LinkChanges, mine_is_b: bool, other: int, flips: list[Span],
        seen: set[tuple[str, tuple[Span, ...], tuple[Span, ...]]],
    ) -> list[Span]:  # fmt: skip
        """Mark the typed changes of a link; returns where they stand here."""
        places = []
        for change in changes.changes:
            if change.kind not in TYPED:
                continue
            mine, theirs = _sides(change, mine_is_b)
            if change.kind == "quote_marks" and _touches(flips, mine, theirs):
                continue
            key = (change.kind, _some(mine), _some(theirs))
            if key in seen:
                continue
            seen.add(key)
            note = self._note(_note(change, other, mine, theirs))
            if mine is not None and mine.length:
                self._mark(change.kind, mine, note)  # type: ignore[arg-type]  # TYPED are mark kinds
                places.append(mine)
            else:
                self._gone(self._place_of(changes, theirs, mine_is_b), note)
        return places

    def _words(
        self, changes: LinkChanges, mine_is_b: bool, other: int, typed: list[Span], quoted: list[Span],
        seen: set[tuple[str, tuple[Span, ...], tuple[Span, ...]]],
    ) -> None:  # fmt: skip
        """Mark the words that differ; where most do, one mark for the passage instead."""
        small = [c for c in changes.changes if c.kind in _SMALL and not 0 < c.weight < _UNSEEN_BELOW]
        if changes.rewritten:
            self.rewritten = True
            if small or changes.edits:
                self._note(Note("rewritten", other, weight=max((c.weight for c in small), default=0.3)))
            return
        notes: list[tuple[Span | None, Span | None, int]] = []
        for change in small:
            mine, theirs = _sides(change, mine_is_b)
            key = (change.kind, _some(mine), _some(theirs))
            if key in seen or (mine is not None and any(span.contains(mine) for span in quoted)):
                continue
            seen.add(key)
            notes.append((mine, theirs, self._note(_note(change, other, mine, theirs))))
        for edit in changes.edits:
            self._edit(edit, mine_is_b, typed, notes)

    def _edit(
        self, edit: Edit, mine_is_b: bool, typed: list[Span], notes: list[tuple[Span | None, Span | None, int]]
    ) -> None:
        mine, theirs = (edit.b, edit.a) if mine_is_b else (edit.a, edit.b)
        note = next((n for m, t, n in notes if _overlap(m, mine) or _overlap(t, theirs)), None)
        if not mine.length:
            self._gone(mine.start, note, quiet=note is None)
        elif not any(span.contains(mine) for span in typed):
            self._mark("added" if not theirs.length else "reworded", mine, note)

    def _place_of(self, changes: LinkChanges, theirs: Span | None, mine_is_b: bool) -> int:
        """Where words that are gone would stand here: at the edit that took them, else at the cell's end."""
        for edit in changes.edits:
            mine, other = (edit.b, edit.a) if mine_is_b else (edit.a, edit.b)
            if _overlap(theirs, other):
                return mine.start
        last = self.text.segments[-1]
        return last.start + last.length

    # --- quotes

    def _quote_events(self, others: Iterable[int], noted: bool = True) -> list[Note]:
        """Mark what became of quotes between this version and the others."""
        wanted = set(others)
        notes = []
        for event in self.index.events(self.row, self.version):
            other = event.first if event.second == self.version else event.second
            # the base says what became of its quotes, every other version what it did with them
            kind = quote_note_kind(event, self.version if noted else other)
            if other not in wanted or kind is None:
                continue
            note = quote_note(self.index, event, self.version, kind)
            place = self._note(note) if noted and self._first_row_of(note) else None
            notes.append(note)
            for span in note.mine:
                self._mark(kind, span, place, once=True)  # type: ignore[arg-type]  # QUOTE_EVENTS are mark kinds
        return notes

    def _first_row_of(self, note: Note) -> bool:
        """Whether the quote begins in this row: one that goes on over rows is noted once."""
        return self.index.row_at(self.version, note.mine[0].start) == self.row

    # --- as base

    def _losses(self, other: int) -> list[tuple[Span, MarkKind]]:
        """The stretches of this cell that the other version dropped or replaced."""
        found: list[tuple[Span, MarkKind]] = []
        for sentence in self._sentences():
            links = self._links(sentence, other)
            if not links:
                found.append((self.index.story.versions[self.version].sentences[sentence].span, "sentence_dropped"))
            for link, mine_is_b in links:
                changes = self.index.changes(link)
                if changes.rewritten:
                    continue
                for edit in changes.edits:
                    mine, theirs = (edit.b, edit.a) if mine_is_b else (edit.a, edit.b)
                    if mine.length:
                        found.append((mine, "reworded" if theirs.length else "dropped"))
        return found

    # --- helpers

    def _note(self, note: Note) -> int:
        self.notes.append(note)
        return len(self.notes) - 1

    def _mark(self, kind: MarkKind, span: Span, note: int | None = None, once: bool = False) -> None:
        for place in self.text.place(span):
            mark = Mark(kind, place, note)
            if not once or replace(mark, note=None) not in [replace(m, note=None) for m in self.marks]:
                self.marks.append(mark)

    def _gone(self, at: int, note: int | None, quiet: bool = False) -> None:
        """A wedge where words are missing; a quiet one only where no other stands there."""
        places = self.text.place(Span(at, at))
        if places and not (quiet and any(m.kind == "gone" and m.span == places[0] for m in self.marks)):
            self.marks.append(Mark("gone", places[0], note))


def _sides(change: Change, mine_is_b: bool) -> tuple[Span | None, Span | None]:
    return (change.b, change.a) if mine_is_b else (change.a, change.b)


def _some(span: Span | None) -> tuple[Span, ...]:
    return () if span is None else (span,)


def _note(change: Change, other: int, mine: Span | None, theirs: Span | None) -> Note:
    return Note(change.kind, other, _some(theirs), _some(mine), change.weight, change.reason)


def _overlap(one: Span | None, two: Span | None) -> bool:
    return one is not None and two is not None and one.overlap(two) > 0


def _touches(spans: list[Span], *others: Span | None) -> bool:
    return any(_overlap(span, other) for span in spans for other in others)


def _both(ones: list[tuple[Span, MarkKind]], twos: list[tuple[Span, MarkKind]]) -> list[tuple[Span, MarkKind]]:
    """What is lost on both sides; dropped only where both dropped it."""
    return [pair for one in ones for two in twos for pair in _common(one, two)]


def _common(one: tuple[Span, MarkKind], two: tuple[Span, MarkKind]) -> Iterator[tuple[Span, MarkKind]]:
    start, end = max(one[0].start, two[0].start), min(one[0].end, two[0].end)
    if start < end:
        kinds = {one[1], two[1]}
        if "reworded" in kinds:
            yield Span(start, end), "reworded"
        else:
            yield Span(start, end), one[1] if len(kinds) == 1 else "dropped"
