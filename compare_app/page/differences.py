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


def mark_against(canvas: Canvas, other: int) -> None:
    """Everything that differs from the other version."""
    _Against(canvas, other).mark()


class _Against:
    """A cell held against another version."""

    def __init__(self, canvas: Canvas, other: int) -> None:
        events = quote_events(canvas, [other])
        self._canvas, self._other = canvas, other
        self._explained = Explained(canvas, other, events)
        #: what of this cell its quotes are told of
        self._quoted = [span for note in events for span in note.mine if note.kind != "reattributed"]
        #: quotes that lost or gained their marks, on both sides
        self._flips = [s for n in events if n.kind in ("unquoted", "newly_quoted") for s in (*n.mine, *n.theirs)]
        #: changes marked already, by kind and place: two links of a row may tell the same
        self._seen: set[tuple[str, tuple[Span, ...], tuple[Span, ...]]] = set()

    def mark(self) -> None:
        """Mark words and facts link by link, and sentences that came or went."""
        canvas, other = self._canvas, self._other
        direct = canvas.index.linked(canvas.row, canvas.version, other)
        for sentence in canvas.sentences():
            links = canvas.links(sentence, other)
            if not links and direct and not canvas.index.may_hold(other, canvas.version, sentence):
                self._whole(sentence)
            for link, mine_is_b in links:
                changes = canvas.index.changes(link)
                self._words(changes, mine_is_b, self._typed(changes, mine_is_b))
        if direct:
            self._lost_sentences()

    def _lost_sentences(self) -> None:
        """A wedge for every sentence of the other cell that nothing here is linked to; one that a quote lost is noted there."""
        canvas, other = self._canvas, self._other
        theirs = canvas.index.story.versions[other]
        at: int | None = None
        for sentence in canvas.index.rows[canvas.row].cells[other]:
            partners = canvas.index.partners(other, sentence, canvas.version)
            here = [p.sentence for p in partners if p.sentence in canvas.index.rows[canvas.row].cells[canvas.version]]
            held = canvas.index.may_hold(canvas.version, other, sentence)
            if here:
                at = max(here)
            elif not partners and theirs.tells_story(sentence) and not held:
                span = theirs.sentences[sentence].span
                note = presence_note("sentence_dropped", other, canvas.apart(other), theirs=(span,))
                told = self._explained.dropped(span)
                canvas.gone(_after(canvas, at), None if told else canvas.note(note), quiet=told)

    def _whole(self, sentence: int) -> None:
        """Mark a sentence that the other version lacks."""
        canvas, other = self._canvas, self._other
        span = canvas.span_of(sentence)
        alone = canvas.index.stands_alone(canvas.version, sentence)
        note = presence_note("sentence_added", other, canvas.apart(other), mine=(span,), alone=alone)
        canvas.mark("sentence_added", span, None if self._explained.added(span) else canvas.note(note))

    def _typed(self, changes: LinkChanges, mine_is_b: bool) -> list[Span]:
        """Mark the typed changes of a link; returns where they stand here."""
        canvas, places = self._canvas, []
        for change in changes.changes:
            if change.kind not in TYPED:
                continue
            mine, theirs = sides(change, mine_is_b)
            flipped = change.kind == "quote_marks" and _touches(self._flips, mine, theirs)
            if flipped or self._explained.typed(change.kind, mine, theirs) or not self._is_news(change, mine_is_b):
                continue
            note = canvas.note(_note(change, self._other, mine_is_b))
            if mine is not None and mine.length:
                canvas.mark(change.kind, mine, note)  # type: ignore[arg-type]  # TYPED are mark kinds
                places.append(mine)
            else:
                canvas.gone(_place_of(canvas, changes, theirs, mine_is_b), note)
        return places

    def _words(self, changes: LinkChanges, mine_is_b: bool, typed: list[Span]) -> None:
        """Mark the words that differ; where most do, one mark for the passage instead."""
        canvas = self._canvas
        small = [c for c in changes.changes if c.kind in _SMALL and not 0 < c.weight < _UNSEEN_BELOW]
        if changes.rewritten:
            canvas.rewritten = True
            # what is left of a fact that was rejected is still in other words
            if small or changes.edits or changes.rejected:
                weight = max((c.weight for c in small), default=0.0)
                canvas.note_once(rewritten_note(self._other, canvas.apart(self._other), weight))
            return
        notes: list[_Noted] = []
        for change in small:
            mine, theirs = sides(change, mine_is_b)
            in_quote = mine is not None and any(span.contains(mine) for span in self._quoted)
            if in_quote or self._explained.wording(mine, theirs) or not self._is_news(change, mine_is_b):
                continue
            notes.append((mine, theirs, canvas.note(_note(change, self._other, mine_is_b))))
        for edit in changes.edits:
            _edit(canvas, edit, mine_is_b, typed, notes)

    def _is_news(self, change: Change, mine_is_b: bool) -> bool:
        """Whether no other link of the row told this; from now on one did."""
        mine, theirs = sides(change, mine_is_b)
        key = (change.kind, some(mine), some(theirs))
        if key in self._seen:
            return False
        self._seen.add(key)
        return True


def _after(canvas: Canvas, sentence: int | None) -> int:
    """The source offset behind a sentence of this cell, or the cell's beginning."""
    if sentence is None:
        return canvas.text.segments[0].start
    return canvas.span_of(sentence).end


#: A small change with its place here, its place there, and its note.
_Noted = tuple[Span | None, Span | None, int]


def _edit(canvas: Canvas, edit: Edit, mine_is_b: bool, typed: list[Span], notes: list[_Noted]) -> None:
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
