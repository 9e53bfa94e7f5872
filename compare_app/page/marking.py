"""Makes the marks of a cell, in the cell's own offsets.

Every mark that is a change carries a note; the walk with F8 goes over exactly these notes, so that what is walked is what
is shown.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from compare_app.changes.ranking import weight_of
from compare_app.model.spans import Span
from compare_app.page.canvas import Canvas
from compare_app.page.differences import mark_against
from compare_app.page.elsewhere import Told, told_in
from compare_app.page.index import STEPS, StoryIndex
from compare_app.page.losses import mark_as_base
from compare_app.page.marks import CellMarks, Gap
from compare_app.page.notes import Note, presence_note, rewritten_note
from compare_app.page.possible import possible_in
from compare_app.page.quoted import quoted_words


class _Presence(NamedTuple):
    """That a passage stands here: for the first time, moved, or new only here since the others tell it in another row (`told`)."""

    new: bool
    moved: bool
    told: Told | None
    #: what it can be new against: the chosen base, or every version before, the nearest first
    before: tuple[int, ...]
    #: the chosen base
    base: int | None

    def against(self, version: int) -> int:
        """What a version in which the passage is new is held against: the chosen base, else nothing but itself."""
        return version if self.base is None else self.base


def cell_marks(index: StoryIndex, row: int, version: int, base: int | None, focus: int | None = None) -> CellMarks:
    """The marks of a cell against `base` (None: the earliest version that has the passage; `STEPS`: the state before it).

    The base cell itself shows what `focus`, or every other version, did away with.
    """
    steps, base, passage = base == STEPS, index.resolved(version, base), index.rows[row]
    if steps and base is not None and not passage.cells[version] and not passage.cells[base]:
        base = None  # neither has it: nothing was done, and what is said elsewhere is said so as ever
    stubs = tuple(index.stubs.get((row, version), ()))
    if not passage.cells[version]:
        there, gap = _told_here(index, row, version, base), _gap(index, row, version, base)
        found = possible_in(index, row, version) if gap in ("absent", "dropped") else None
        perhaps = None if found is None else index.row_of[version][found.other.sentence]
        return CellMarks(gap=gap, stubs=stubs, elsewhere=there and there[:2], perhaps=perhaps)
    other = index.against(row, version, base)
    canvas = _marked(index, row, version, other, focus, steps)
    presence = _presence(index, row, version, base)
    return CellMarks(
        marks=tuple(sorted(canvas.marks, key=lambda m: (m.span.start, m.span.end))),
        notes=_with_passage_notes(canvas.notes, index, row, version, other, presence),
        against=other,
        new=presence.new,
        moved=presence.moved,
        rewritten=canvas.rewritten,
        uncertain=passage.uncertain or canvas.uncertain,
        indirect=other is not None and other != index.base_of(row, base) and row not in index.beside,
        continues=version in passage.continues,
        stubs=stubs,
        elsewhere=presence.told and presence.told[:2],
    )


def _marked(
    index: StoryIndex, row: int, version: int, other: int | None, focus: int | None, steps: bool = False
) -> Canvas:
    """The marks of the words in a cell against another version; of a base cell (None), against those compared with it."""
    canvas = Canvas(index, row, version)
    if not index.tells_story(row):
        return canvas
    quoted_words(canvas)
    if other is None:
        others = [o for o in index.present(row) if o != version and index.linked(row, version, o)]
        others = [o for o in others if not steps or index.befores[o] in (None, version)]
        mark_as_base(canvas, [focus] if focus in others and focus is not None else others)
    else:
        mark_against(canvas, other)
        _mark_other_headline(canvas, other)
    return canvas


def _mark_other_headline(canvas: Canvas, other: int) -> None:
    """Headlines stand in one row whatever they say; one that no link joins to any other is another headline altogether."""
    index, row, version = canvas.index, canvas.row, canvas.version
    others = (o for o in index.present(row) if o != version)
    if canvas.text.role == "headline" and not any(index.linked(row, version, o) for o in others):
        canvas.rewritten = True
        canvas.note_once(rewritten_note(other, canvas.apart(other)))


def gap_notes(index: StoryIndex, row: int, version: int, base: int | None) -> tuple[Note, ...]:
    """The note of an empty cell: the passage went here."""
    base = index.resolved(version, base)
    if _gap(index, row, version, base) != "dropped":
        return ()
    other = base if base is not None else index.befores[version]
    assert other is not None  # nothing is dropped where nothing stood before
    return (presence_note("dropped", other, False, theirs=_spans(index, row, other)),)


def _gap(index: StoryIndex, row: int, version: int, base: int | None) -> Gap:
    """Why a cell is empty: the passage went here, it is not here either, or nothing of the kind is compared.

    Without a chosen base it went only where the state before has it, which another outlet's report may stand behind, and what a
    single later version has was never anybody else's to drop: that it is new there says it all. What another outlet or a report
    written apart tells is not, either, nor what the rest of a version that may be cut may tell.
    """
    if not index.tells_story(row):
        return "apart"
    cells, present = index.rows[row].cells, index.present(row)
    if _told_here(index, row, version, base) is not None:
        return "elsewhere"
    if all(index.is_beyond(row, version, other) for other in present):
        return "not_in_excerpt"
    if base is not None:
        return "dropped" if cells[base] and not index.apart(version, base) else "absent"
    before = index.befores[version]
    went = before is not None and bool(cells[before]) and (len(present) > 1 or present[0] == 0)
    return "dropped" if went else "absent"


def _told_here(index: StoryIndex, row: int, version: int, base: int | None) -> Told | None:
    """Where the version says in other rows what the chosen base, or the first of the others, says in this one."""
    if not index.tells_story(row):
        return None
    others = index.present(row) if base is None else (base,)
    found = (told_in(index, other, index.rows[row].cells[other], (version,)) for other in others if other != version)
    return next((told for told in found if told is not None), None)


def _presence(index: StoryIndex, row: int, version: int, base: int | None) -> _Presence:
    passage = index.rows[row]
    before = (base,) if base is not None and base != version else tuple(reversed(range(version)))
    if base == version:
        before = tuple(v for v in range(len(index.story.versions)) if v != version)
    new = _is_new(index, row, version, base)
    told = told_in(index, version, passage.cells[version], before) if new else None
    return _Presence(new and told is None, version in passage.moved, told, before, base)


def _is_new(index: StoryIndex, row: int, version: int, base: int | None) -> bool:
    """Whether the version is the first to have the passage, or has it and the chosen base has not; of that itself, whether
    it is a report that alone tells it.

    Among reports written apart none is the first: there it is new that no other report has the passage at all.
    """
    if not index.tells_story(row):
        return False
    if base == version:
        return _is_told_alone(index, row, version)
    if base is not None:
        return not index.rows[row].cells[base] and not index.is_beyond(row, base, version)
    present, without = index.present(row), list(range(version))
    if all(index.apart(version, v) for v in without):
        without = [v for v in range(len(index.story.versions)) if index.apart(version, v)]
    first = version == present[0] and not any(v in present for v in without)
    return first and not all(index.is_beyond(row, v, version) for v in without)


def _is_told_alone(index: StoryIndex, row: int, version: int) -> bool:
    """Whether all others are reports written apart and none has the passage: what they are held against has it alone, too."""
    others = [v for v in range(len(index.story.versions)) if v != version]
    alone = index.present(row) == (version,) and all(index.apart(version, v) for v in others)
    return bool(others) and alone and not all(index.is_beyond(row, v, version) for v in others)


def _with_passage_notes(
    notes: list[Note], index: StoryIndex, row: int, version: int, other: int | None, presence: _Presence
) -> tuple[Note, ...]:
    """The passage's own notes come first; the positions of the others are kept by putting these at the end."""
    mine = _spans(index, row, version)
    told = presence.told
    if presence.new:
        apart, alone = all(index.apart(version, v) for v in presence.before), index.present(row) == (version,)
        note = presence_note("added", presence.against(version), apart, mine=mine, alone=alone)
        shared = presence.base is None and note.reason == "shared"  # with later versions of its own outlet
        notes.append(replace(note, reason="own") if shared else note)
    if told is not None:
        theirs = tuple(index.sentence(told.version, sentence).span for sentence in told.sentences)
        notes.append(Note("elsewhere", told.version, theirs=theirs, mine=mine, weight=0.1))
    if presence.moved:
        apart = other is not None and index.apart(version, other)
        weight = weight_of("sentence", "moved")
        notes.append(Note("moved", version if other is None else other, mine=mine, weight=weight, apart=apart))
    return tuple(notes)


def _spans(index: StoryIndex, row: int, version: int) -> tuple[Span, ...]:
    return tuple(Span(s.start, s.start + s.length) for s in index.cell(row, version).segments)
