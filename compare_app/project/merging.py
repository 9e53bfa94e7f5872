"""Another project's notes, codes and corrections taken into this one: a colleague worked on a copy and hands it back.

Records are the same by their ids. What only the other has comes in; a note that both changed is kept twice, mine as it is and
theirs beside it; of a correction that both changed mine stays. Nothing of mine is changed or removed, and what I removed after
the copy was made comes back: nobody can tell it from what the other wrote.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from compare_app.project.attaching import Snapshot
from compare_app.project.codebook import matched, taken_in
from compare_app.project.values import Change, Code, Correction, Note, Operation, Record, new_id


def merged(mine: Snapshot, theirs: Snapshot) -> Operation:
    """The operation that takes theirs in; without changes where nothing of it is new."""
    codes = taken_in(mine.codes, _new_codes(mine.codes, theirs.codes))
    became = matched(mine.codes, theirs.codes)
    notes = _new_notes(mine.notes, (_recoded(note, became) for note in theirs.notes))
    corrections = _new_corrections(mine.corrections.items, theirs.corrections.items)
    new: list[Record] = [*notes, *corrections]
    return Operation((*codes.changes, *(Change(None, record) for record in new)))


def _new_codes(mine: Iterable[Code], theirs: Iterable[Code]) -> list[Code]:
    """Theirs without those that I have: the words of my codebook stay mine."""
    theirs, known = list(theirs), {code.id for code in mine}
    became = matched(mine, theirs)
    return [
        replace(code, parent=became.get(code.parent, code.parent) if code.parent else None)
        for code in theirs
        if became[code.id] not in known
    ]


def _recoded(note: Note, became: Mapping[str, str]) -> Note:
    return replace(note, codes=tuple(dict.fromkeys(became.get(code, code) for code in note.codes)))


def _new_notes(mine: Iterable[Note], theirs: Iterable[Note]) -> Iterable[Note]:
    known = {note.id: note for note in mine}
    said = {_said(note) for note in known.values()}
    for note in theirs:
        if note.id not in known:
            yield note
        elif known[note.id].stamp != note.stamp and _said(note) not in said:
            yield replace(note, id=new_id(), stamp=new_id())


def _said(note: Note) -> tuple[object, ...]:
    """What makes two notes the same, whatever their ids: a second hand-back brings no third one."""
    return note.made, note.author, note.text, note.codes, note.reviewed


def _new_corrections(mine: Iterable[Correction], theirs: Iterable[Correction]) -> Iterable[Correction]:
    known = {c.id for c in mine}
    return (c for c in theirs if c.id not in known)
