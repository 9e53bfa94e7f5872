"""What is ticked off and noted in a story: by row, claim, quote and change, and what is left to look at.

Who ticks off a row has seen what stands in it: its claims, quotes and changes count as ticked off with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from compare_app.page.page import Page
from compare_app.project.resolving import StoryNotes
from compare_app.project.values import Code, Note
from compare_app.ui.compare.margin import RowSigns
from compare_app.ui.notes.subjects import sides_of

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Mark:
    """Whether something is ticked off, and the notes on it."""

    reviewed: bool = False
    notes: tuple[Note, ...] = ()

    @property
    def text(self) -> str:
        """The notes' words, in a line."""
        return " · ".join(" ".join(note.text.split()) for note in self.notes if note.text)


@dataclass(frozen=True)
class Review:
    """The state of one story."""

    page: Page | None = None
    notes: StoryNotes = field(default_factory=StoryNotes)
    codes: Mapping[str, Code] = field(default_factory=dict)
    reviewed_rows: frozenset[int] = frozenset()

    @classmethod
    def of(cls, page: Page, notes: StoryNotes, codes: Iterable[Code]) -> Review:
        """Work it out."""
        ticked = {place.row for note, place in notes.placed if note.reviewed and note.target.kind in ("row", "passage")}
        return cls(page, notes, {code.id: code for code in codes}, frozenset(ticked))

    # --- rows

    @cached_property
    def wanted_rows(self) -> list[int]:
        """The rows that there is something to look at in: those with changes; of a single article all that tell the story."""
        if self.page is None:
            return []
        index = self.page.index
        if len(self.page.story.versions) > 1:
            return sorted(self.page.changed_rows)
        return [row for row in range(len(index.rows)) if index.tells_story(row)]

    @cached_property
    def left(self) -> list[int]:
        """The rows that are still to be looked at."""
        return [row for row in self.wanted_rows if row not in self.reviewed_rows]

    def next_left(self, row: int, forward: bool) -> int | None:
        """The next row that is left, going on at the other end; None where nothing is."""
        left = [r for r in self.left if r != row]
        if not left:
            return None
        ahead = [r for r in left if (r > row if forward else r < row)]
        return (ahead or left)[0 if forward else -1]

    def signs(self) -> dict[int, RowSigns]:
        """What the margin shows, by row."""
        rows = {place.row for _, place in self.notes.placed}
        return {row: self._row_signs(row) for row in rows}

    # --- claims, quotes, changes

    def claim(self, number: int) -> Mark:
        """A claim; it stands in as many rows as versions tell it in."""
        if self.page is None:
            return Mark()
        rows = {
            self.page.index.row_of[v][s]
            for v, cell in enumerate(self.page.story.changes.claims[number].cells)
            for s in cell.sentences
        }
        return self._mark(self.notes.on_claim(number), rows)

    def quote(self, nodes: Iterable[tuple[int, int]]) -> Mark:
        """A quote, given by all its shapes: version and position."""
        if self.page is None:
            return Mark()
        nodes = list(nodes)
        found = {note.id: note for v, q in nodes for note in self.notes.on_quote(v, q)}
        places = (self.page.index.row_at(v, self.page.story.versions[v].quotes[q].span.start) for v, q in nodes)
        return self._mark(found.values(), {row for row in places if row is not None})

    def change(self, number: int) -> Mark:
        """A change of the walk."""
        if self.page is None:
            return Mark()
        stop = self.page.stops[number]
        has_any = any(note.target.kind == "change" for note in self.notes.on_row(stop.row))
        found = self.notes.on_change(stop.note.kind, sides_of(stop)) if has_any else []
        return self._mark(found, {stop.row})

    # --- helpers

    def _mark(self, notes: Iterable[Note], rows: set[int]) -> Mark:
        own = tuple(notes)
        return Mark(any(n.reviewed for n in own) or (bool(rows) and rows <= self.reviewed_rows), own)

    def _row_signs(self, row: int) -> RowSigns:
        notes = self.notes.on_row(row)
        said = [n for n in notes if n.text or n.codes]
        colours = [self.codes[c].colour for n in said for c in n.codes if c in self.codes]
        return RowSigns(row in self.reviewed_rows, bool(said), tuple(dict.fromkeys(colours)), self._words(row, said))

    def _words(self, row: int, said: Sequence[Note]) -> str:
        lines = [translate("Review", "Ticked off.")] if row in self.reviewed_rows else []
        for note in said:
            names = ", ".join(self.codes[c].name for c in note.codes if c in self.codes)
            lines.append(": ".join(part for part in (names, " ".join(note.text.split())) if part))
        return "\n".join(lines)
