"""All notes of a project with their places, over all stories; those that have none are lost, and listed as such."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from compare_app.model.document import Document
from compare_app.page.page import Page
from compare_app.project.values import Code, Note
from compare_app.ui.background.contents import Contents
from compare_app.ui.background.placing import Places
from compare_app.ui.notes.subjects import kind_title

if TYPE_CHECKING:
    from compare_app.report.tables import Cell, Table


@dataclass(frozen=True)
class NoteLine:
    """A note, the words that it is about, and where they stand; `page` is None where they are lost.

    `edited`: the words are not quite what they were when the note was written.
    """

    note: Note
    words: str
    codes: tuple[Code, ...] = ()
    page: Page | None = None
    row: int = 0
    version: int = 0
    edited: bool = False

    @property
    def lost(self) -> bool:
        """Whether its words are in no story any more."""
        return self.page is None

    @property
    def names(self) -> str:
        """The codes' names."""
        return ", ".join(code.name for code in self.codes)

    @cached_property
    def sought(self) -> str:
        """The words by which it is found."""
        return f"{self.note.text} {self.words} {self.names} {self.where}".casefold()

    @property
    def place(self) -> str:
        """Passage and story, for a column that may end before a long title does."""
        return "" if self.page is None else f"{self.page.index.label(self.row)} · {self.page.story.title}"

    @property
    def where(self) -> str:
        """Story and passage."""
        return "" if self.page is None else f"{self.page.story.title} · {self.page.index.label(self.row)}"


def list_notes(
    places: Places, contents: Contents, documents: Sequence[Document], pages: Sequence[Page]
) -> list[NoteLine]:
    """One line a note, in the order in which they were made."""
    notes = contents.notes
    codes = {code.id: code for code in contents.codes}
    found: dict[str, NoteLine] = {}
    for page in pages:
        for note, place in places.notes(contents, documents, page.index).placed:
            if note.id not in found and place.sides:
                found[note.id] = NoteLine(
                    note, words_of(note), _codes(note, codes), page, place.row, place.sides[0][0], place.edited
                )
    return [found.get(note.id) or NoteLine(note, words_of(note), _codes(note, codes)) for note in notes]


def words_of(note: Note) -> str:
    """The words that a note is about, as they were: of a row those of its first version, else of the one that has most of them."""
    if note.target.kind == "row" and note.target.anchors:
        return " ".join(note.target.anchors[0].exact.split())
    return max((" ".join(anchor.exact.split()) for anchor in note.target.anchors), key=len, default="")


def as_table(lines: Sequence[NoteLine]) -> Table:
    """The notes as a table for statistics; names of columns are those of the other tables of a report."""
    from compare_app.report.tables import Table

    header = (
        "story_title",
        "passage",
        "path",
        "about",
        "words",
        "note",
        "codes",
        "reviewed",
        "author",
        "made",
        "changed",
        "lost",
    )
    return Table("notes", header, tuple(map(_cells, lines)))


def _cells(line: NoteLine) -> tuple[Cell, ...]:
    note = line.note
    paths = "; ".join(dict.fromkeys(anchor.article.path for anchor in note.target.anchors))
    title = None if line.page is None else line.page.story.title
    row = None if line.page is None else line.page.index.label(line.row)
    return (
        title, row, paths, kind_title(note.target.kind), line.words, note.text, line.names, note.reviewed, note.author,
        _stamp(note.made), _stamp(note.changed), line.lost,
    )  # fmt: skip


def _stamp(when: datetime) -> str:
    return when.isoformat(timespec="seconds")


def _codes(note: Note, codes: dict[str, Code]) -> tuple[Code, ...]:
    return tuple(codes[c] for c in note.codes if c in codes)
