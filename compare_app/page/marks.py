"""The marks of one cell: values. `marking` makes them, the window and the reports show them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from compare_app.model.spans import Span
from compare_app.page.index import Stub
from compare_app.page.kinds import MarkKind, NoteKind
from compare_app.page.notes import Note

Gap = Literal["dropped", "absent", "not_in_excerpt", "elsewhere", "apart"]


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked stretch of a cell; `note` is the position among the cell's notes. `gone` has an empty span."""

    kind: MarkKind
    span: Span
    note: int | None = None


@dataclass(frozen=True, slots=True)
class CellMarks:
    """All that is to be shown of one cell beside its text.

    `elsewhere`: the row and version that say it, where no other version says it in this row, or this one says it in another.
    `perhaps`: the row in which this version may say it, of a cell that is empty.
    """

    marks: tuple[Mark, ...] = ()
    notes: tuple[Note, ...] = ()
    against: int | None = None
    new: bool = False
    moved: bool = False
    rewritten: bool = False
    uncertain: bool = False
    indirect: bool = False
    continues: bool = False
    stubs: tuple[Stub, ...] = ()
    gap: Gap | None = None
    elsewhere: tuple[int, int] | None = None
    perhaps: int | None = None

    @property
    def only_here(self) -> bool:
        """Whether it is new in that no report written apart has it."""
        return self.new and any(note.kind == "added" and note.apart and not note.reason for note in self.notes)

    @property
    def own(self) -> bool:
        """Whether it is new in that no report written apart has it, but later versions of the same outlet have."""
        return self.new and any(note.kind == "added" and note.reason == "own" for note in self.notes)

    def told_apart(self, kind: NoteKind) -> bool:
        """Whether what a kind of note tells is between reports written apart."""
        return any(note.kind == kind and note.apart for note in self.notes)
