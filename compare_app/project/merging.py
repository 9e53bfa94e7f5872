"""Another project's notes, codes and corrections taken into this one: a colleague worked on a copy and hands it back.

Records are the same by their ids, states by their stamps, and each project knows which states it has left behind (`former`).
So it can be told who did what since the copy was made: what only the other has comes in, unless it was removed here and they
left it as it was; what only they changed is changed; what only I changed stays; a note that both changed is kept twice, mine as
it is and theirs beside it, and of a correction that both changed mine stays. Nothing is removed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from compare_app.project.attaching import Snapshot
from compare_app.project.codebook import matched, taken_in
from compare_app.project.values import Change, Code, Correction, Note, Operation, new_id


def merged(mine: Snapshot, theirs: Snapshot) -> Operation:
    """The operation that takes theirs in; without changes where nothing of it is new."""
    became = matched(mine.codes, theirs.codes)
    notes = list(_notes(mine, theirs, became))
    used = {code for change in notes if isinstance(change.after, Note) for code in change.after.codes}
    codes = taken_in(mine.codes, _new_codes(mine, theirs.codes, became, used))
    corrections = _new_corrections(mine, theirs.corrections.items)
    return Operation((*codes.changes, *notes, *(Change(None, record) for record in corrections)))


def _new_codes(mine: Snapshot, theirs: Sequence[Code], became: Mapping[str, str], used: set[str]) -> list[Code]:
    """Theirs without those that I have, whose words stay mine, and without those that I removed and nobody needs.

    `became`: the id that each of their codes has here; `used`: the ids here that the notes to be taken in have.
    """
    known = {code.id for code in mine.codes}
    by_id = {code.id: code for code in theirs}
    wanted = {code.id for code in theirs if became[code.id] in used or (code.id, code.stamp) not in mine.former}
    above = [by_id[id_].parent for id_ in wanted]
    while above:  # a code needs those above it
        parent = above.pop()
        if parent in by_id and parent not in wanted:
            wanted.add(parent)
            above.append(by_id[parent].parent)
    return [
        replace(code, parent=became.get(code.parent, code.parent) if code.parent else None)
        for code in theirs
        if code.id in wanted and became[code.id] not in known
    ]


def _recoded(note: Note, became: Mapping[str, str]) -> Note:
    return replace(note, codes=tuple(dict.fromkeys(became.get(code, code) for code in note.codes)))


def _notes(mine: Snapshot, theirs: Snapshot, became: Mapping[str, str]) -> Iterator[Change]:
    """What is to be done so that I have their notes as well."""
    known = {note.id: note for note in mine.notes}
    said = {_said(note) for note in mine.notes}
    for note in (_recoded(note, became) for note in theirs.notes):
        own, state = known.get(note.id), (note.id, note.stamp)
        if state in mine.former or (own is not None and own.stamp == note.stamp):
            continue  # they left it as it was, whatever I did with it since
        if own is None:
            yield Change(None, note)
        elif (own.id, own.stamp) in theirs.former:
            yield Change(own, note)
        elif _said(note) not in said:
            yield Change(None, replace(note, id=new_id(), stamp=new_id()))


def _said(note: Note) -> tuple[object, ...]:
    """What makes two notes the same, whatever their ids: a second hand-back brings no third one."""
    return note.made, note.author, note.text, note.codes, note.reviewed


def _new_corrections(mine: Snapshot, theirs: Iterable[Correction]) -> Iterable[Correction]:
    known = {c.id for c in mine.corrections.items}
    return (c for c in theirs if c.id not in known and (c.id, c.stamp) not in mine.former)
