"""Marks of quotes: quoted words in a quiet ink, and what became of them between two versions."""

from __future__ import annotations

from collections.abc import Iterable

from compare_app.page.canvas import Canvas
from compare_app.page.notes import Note, quote_note, quote_note_kind

#: What is marked by brackets. Of those of a base, where several versions have more and fewer of its words in marks, the longest will
#: do: brackets within brackets cannot be read.
_BRACKETED = ("unquoted", "newly_quoted")


def quoted_words(canvas: Canvas) -> None:
    """Quoted words, in a quiet ink."""
    segments = canvas.text.segments
    lowest, highest = min(s.start for s in segments), max(s.start + s.length for s in segments)
    for quote in canvas.index.story.versions[canvas.version].quotes:
        if quote.span.start < highest and quote.span.end > lowest:
            for piece in quote.pieces:
                canvas.mark("quote", piece)


def quote_events(canvas: Canvas, others: Iterable[int], noted: bool = True) -> list[Note]:
    """Mark what became of quotes between this version and the others."""
    wanted = set(others)
    notes, found = [], []
    for event in canvas.index.events(canvas.row, canvas.version):
        other = event.first if event.second == canvas.version else event.second
        # the base says what became of its quotes, every other version what it did with them
        kind = quote_note_kind(event, canvas.version if noted else other)
        if other not in wanted or kind is None:
            continue
        note = quote_note(canvas.index, event, canvas.version, kind)
        place = canvas.note(note) if noted and _first_row_of(canvas, note) else None
        notes.append(note)
        found += [(kind, span, place) for span in note.mine]
    bracketed = [] if noted else [span for kind, span, _ in found if kind in _BRACKETED]
    for kind, span, place in found:
        if kind not in _BRACKETED or not any(s != span and s.contains(span) for s in bracketed):
            canvas.mark(kind, span, place, once=True)  # type: ignore[arg-type]  # QUOTE_EVENTS are mark kinds
    return notes


def _first_row_of(canvas: Canvas, note: Note) -> bool:
    """Whether the quote begins in this row: one that goes on over rows is noted once."""
    return canvas.index.row_at(canvas.version, note.mine[0].start) == canvas.row
