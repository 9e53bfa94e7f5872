"""Marks of the cell that others are compared with: what no other version kept, and where any of them changed a fact."""

from __future__ import annotations

from collections.abc import Iterator

from compare_app.model.spans import Span
from compare_app.page.canvas import Canvas
from compare_app.page.kinds import TYPED, MarkKind
from compare_app.page.quoted import quote_events

#: No report written apart dropped what another has: it is only there, as what only another column has is.
_OWN: dict[MarkKind, MarkKind] = {"dropped": "added", "sentence_dropped": "sentence_added"}


def mark_as_base(canvas: Canvas, others: list[int]) -> None:
    """What no other version kept, and what became of the quotes and facts in any of them."""
    if not others:
        return
    quote_events(canvas, others, noted=False)
    losses = [_losses(canvas, other) for other in others]
    everywhere = losses[0]
    for loss in losses[1:]:
        everywhere = _both(everywhere, loss)
    apart = all(canvas.apart(other) for other in others)
    for span, kind in everywhere:
        canvas.mark(_OWN.get(kind, kind) if apart else kind, span)
    facts = dict.fromkeys(_facts(canvas, others))
    for kind, span in facts:  # of “at least 14” and “14” the longer: a box in a box is no second fact
        if not any(kind == k and span != s and s.contains(span) for k, s in facts):
            canvas.mark(kind, span, once=True)


def _facts(canvas: Canvas, others: list[int]) -> Iterator[tuple[MarkKind, Span]]:
    """The facts of this cell that any other version changed."""
    for other in others:
        for sentence in canvas.sentences():
            for link, mine_is_b in canvas.links(sentence, other):
                for change in canvas.index.changes(link).changes:
                    mine = change.b if mine_is_b else change.a
                    if change.kind in TYPED and change.kind != "quote_marks" and mine is not None:
                        yield change.kind, mine  # type: ignore[misc]  # TYPED are mark kinds


def _losses(canvas: Canvas, other: int) -> list[tuple[Span, MarkKind]]:
    """The stretches of this cell that the other version dropped or replaced."""
    found: list[tuple[Span, MarkKind]] = []
    for sentence in canvas.sentences():
        links = canvas.links(sentence, other)
        if not links and not canvas.index.may_hold(other, canvas.version, sentence):
            found.append((canvas.span_of(sentence), "sentence_dropped"))
        for link, mine_is_b in links:
            changes = canvas.index.changes(link)
            if changes.rewritten:
                continue
            for edit in changes.edits:
                mine, theirs = (edit.b, edit.a) if mine_is_b else (edit.a, edit.b)
                if mine.length:
                    found.append((mine, "reworded" if theirs.length else "dropped"))
    return found


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
