"""A cell's text cut at the ends of its marks, for formats that give every stretch one look."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from compare_app.model.spans import Span
from compare_app.page.cells import CellText
from compare_app.page.kinds import QUOTE_EVENTS, TYPED, MarkKind
from compare_app.page.marks import Mark


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch under the same marks; without text it says that words of the other version are missing here.

    `looks`: names of the marks' looks, several kinds share one. `starts`, `ends`: a mark begins, ends here. `notes`:
    positions of the notes of the marks.
    """

    text: str
    looks: tuple[str, ...] = ()
    starts: bool = False
    ends: bool = False
    notes: tuple[int, ...] = ()


def pieces(text: str, marks: Sequence[Mark], bold: Sequence[Span] = ()) -> Iterator[Piece]:
    """The text's pieces, in order; put together they are the text. Stretches of `bold` have the look "headline"."""
    stops = sorted({0, len(text)} | {edge for s in (*bold, *(m.span for m in marks)) for edge in (s.start, s.end)})
    for start, end in pairwise(stops):
        yield from _missing(start, marks)
        span = Span(start, end)
        yield _piece(text, span, marks, any(stretch.contains(span) for stretch in bold))
    yield from _missing(len(text), marks)


def headlines(shown: CellText) -> tuple[Span, ...]:
    """The headlines that share a cell with other paragraphs, in its offsets; none where the whole cell is one."""
    if shown.role != "body":
        return ()
    parts = (part for part in shown.segments if part.role in ("headline", "subhead"))
    return tuple(Span(part.at, part.at + part.length) for part in parts)


def look(kind: MarkKind) -> str:
    """The look of a mark: a fact, a change of a quote, a loss or gain of quotation marks, or its own."""
    if kind in ("unquoted", "newly_quoted"):
        return kind
    if kind in QUOTE_EVENTS:
        return "quote-event"
    if kind in ("sentence_added", "sentence_dropped"):
        return kind.removeprefix("sentence_")
    return "fact" if kind in TYPED else kind


def _piece(text: str, span: Span, marks: Sequence[Mark], bold: bool) -> Piece:
    over = [m for m in marks if m.span.length and m.span.contains(span)]
    return Piece(
        span.of(text),
        (*(["headline"] if bold else []), *dict.fromkeys(look(m.kind) for m in over)),
        any(m.span.start == span.start for m in over),
        any(m.span.end == span.end for m in over),
        _notes(over),
    )


def _missing(at: int, marks: Sequence[Mark]) -> Iterator[Piece]:
    here = [m for m in marks if m.kind == "gone" and m.span.start == at]
    if here:
        yield Piece("", ("gone",), notes=_notes(here))


def _notes(marks: Sequence[Mark]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(m.note for m in marks if m.note is not None))
