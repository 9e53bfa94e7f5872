"""Marks of everything that differs in a cell from another version: words, facts, sentences that came or went."""

from __future__ import annotations

from compare_app.model.changes import Change, Edit, LinkChanges
from compare_app.model.spans import Span
from compare_app.page.canvas import Canvas, sides, some
from compare_app.page.explained import Explained
from compare_app.page.kinds import TYPED
from compare_app.page.notes import Note, presence_note, rewritten_note
from compare_app.page.quoted import quote_events

#: Differences that no reader would notice (a capital, a variant spelling) are marked, and are no stops of the walk.
_UNSEEN_BELOW = 0.1
_TURNED = {"lost": "gained", "gained": "lost"}
_SMALL = frozenset({"wording", "spelling"})

#: Changes marked already, by kind and place: two links of a row may tell the same.
_Seen = set[tuple[str, tuple[Span, ...], tuple[Span, ...]]]


def mark_against(canvas: Canvas, other: int) -> None:
    """Everything that differs from the other version."""
    events = quote_events(canvas, [other])
    quoted = [span for note in events for span in note.mine if note.kind != "reattributed"]
    flips = [s for n in events if n.kind in ("unquoted", "newly_quoted") for s in (*n.mine, *n.theirs)]
    explained = Explained(canvas, other, events)
    seen: _Seen = set()
    direct = canvas.index.linked(canvas.row, canvas.version, other)
    for sentence in canvas.sentences():
        links = canvas.links(sentence, other)
        if not links and direct and not canvas.index.may_hold(other, canvas.version, sentence):
            _whole(canvas, other, sentence, explained)
        for link, mine_is_b in links:
            changes = canvas.index.changes(link)
            typed = _typed(canvas, changes, mine_is_b, other, flips, explained, seen)
            _words(canvas, changes, mine_is_b, other, typed, quoted, explained, seen)
    if direct:
        _lost_sentences(canvas, other, explained)


def _lost_sentences(canvas: Canvas, other: int, explained: Explained) -> None:
    """A wedge for every sentence of the other cell that nothing here is linked to; one that a quote lost is noted there."""
    theirs = canvas.index.story.versions[other]
    at: int | None = None
    for sentence in canvas.index.rows[canvas.row].cells[other]:
        partners = canvas.index.partners(other, sentence, canvas.version)
        here = [p.sentence for p in partners if p.sentence in canvas.index.rows[canvas.row].cells[canvas.version]]
        if here:
            at = max(here)
        elif (
            not partners and theirs.tells_story(sentence) and not canvas.index.may_hold(canvas.version, other, sentence)
        ):
            span = theirs.sentences[sentence].span
            note = presence_note("sentence_dropped", other, canvas.apart(other), theirs=(span,))
            told = explained.dropped(span)
            canvas.gone(_after(canvas, at), None if told else canvas.note(note), quiet=told)


def _after(canvas: Canvas, sentence: int | None) -> int:
    """The source offset behind a sentence of this cell, or the cell's beginning."""
    if sentence is None:
        return canvas.text.segments[0].start
    return canvas.span_of(sentence).end


def _whole(canvas: Canvas, other: int, sentence: int, explained: Explained) -> None:
    span = canvas.span_of(sentence)
    alone = canvas.index.stands_alone(canvas.version, sentence)
    note = presence_note("sentence_added", other, canvas.apart(other), mine=(span,), alone=alone)
    canvas.mark("sentence_added", span, None if explained.added(span) else canvas.note(note))


def _typed(
    canvas: Canvas, changes: LinkChanges, mine_is_b: bool, other: int, flips: list[Span], explained: Explained,
    seen: _Seen,
) -> list[Span]:  # fmt: skip
    """Mark the typed changes of a link; returns where they stand here."""
    places = []
    for change in changes.changes:
        if change.kind not in TYPED:
            continue
        mine, theirs = sides(change, mine_is_b)
        if (change.kind == "quote_marks" and _touches(flips, mine, theirs)) or explained.typed(
            change.kind, mine, theirs
        ):
            continue
        key = (change.kind, some(mine), some(theirs))
        if key in seen:
            continue
        seen.add(key)
        note = canvas.note(_note(change, other, mine_is_b))
        if mine is not None and mine.length:
            canvas.mark(change.kind, mine, note)  # type: ignore[arg-type]  # TYPED are mark kinds
            places.append(mine)
        else:
            canvas.gone(_place_of(canvas, changes, theirs, mine_is_b), note)
    return places


def _words(
    canvas: Canvas, changes: LinkChanges, mine_is_b: bool, other: int, typed: list[Span], quoted: list[Span],
    explained: Explained, seen: _Seen,
) -> None:  # fmt: skip
    """Mark the words that differ; where most do, one mark for the passage instead."""
    small = [c for c in changes.changes if c.kind in _SMALL and not 0 < c.weight < _UNSEEN_BELOW]
    if changes.rewritten:
        canvas.rewritten = True
        if (
            small or changes.edits or changes.rejected
        ):  # what is left of a fact that was rejected is still in other words
            canvas.note_once(rewritten_note(other, canvas.apart(other), max((c.weight for c in small), default=0.0)))
        return
    notes: list[tuple[Span | None, Span | None, int]] = []
    for change in small:
        mine, theirs = sides(change, mine_is_b)
        key = (change.kind, some(mine), some(theirs))
        in_quote = mine is not None and any(span.contains(mine) for span in quoted)
        if key in seen or in_quote or explained.wording(mine, theirs):
            continue
        seen.add(key)
        notes.append((mine, theirs, canvas.note(_note(change, other, mine_is_b))))
    for edit in changes.edits:
        _edit(canvas, edit, mine_is_b, typed, notes)


def _edit(
    canvas: Canvas, edit: Edit, mine_is_b: bool, typed: list[Span], notes: list[tuple[Span | None, Span | None, int]]
) -> None:
    mine, theirs = (edit.b, edit.a) if mine_is_b else (edit.a, edit.b)
    note = next((n for m, t, n in notes if _overlap(m, mine) or _overlap(t, theirs)), None)
    if not mine.length:
        canvas.gone(mine.start, note, quiet=note is None)
    elif not any(span.contains(mine) for span in typed):
        canvas.mark("added" if not theirs.length else "reworded", mine, note)


def _place_of(canvas: Canvas, changes: LinkChanges, theirs: Span | None, mine_is_b: bool) -> int:
    """Where words that are gone would stand here: at the edit that took them, else at the cell's end."""
    for edit in changes.edits:
        mine, other = (edit.b, edit.a) if mine_is_b else (edit.a, edit.b)
        if _overlap(theirs, other):
            return mine.start
    last = canvas.text.segments[-1]
    return last.start + last.length


def _note(change: Change, other: int, mine_is_b: bool) -> Note:
    """A change as it is seen from here: what a later version lost, an earlier one has more."""
    mine, theirs = sides(change, mine_is_b)
    reason = change.reason if mine_is_b else _TURNED.get(change.reason, change.reason)
    return Note(change.kind, other, some(theirs), some(mine), change.weight, reason)


def _overlap(one: Span | None, two: Span | None) -> bool:
    return one is not None and two is not None and one.overlap(two) > 0


def _touches(spans: list[Span], *others: Span | None) -> bool:
    return any(_overlap(span, other) for span in spans for other in others)
