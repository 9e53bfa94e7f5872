"""What the marks of a cell say in words: which are told, in which order, and how."""

from __future__ import annotations

from compare_app.model.spans import Span
from compare_app.report.wording import change_line
from compare_app.ui.page.marks import QUOTE_EVENTS, TYPED, CellMarks, Note
from compare_app.ui.page.page import Page

#: Notes that are told in words; the rest is told by the marks.
TOLD = TYPED | QUOTE_EVENTS | {"sentence_dropped", "rewritten"}
#: Quotes of which only the difference is told.
_GROWN = frozenset({"truncated", "extended"})
_WORDS = 140  # signs of a note's words


def told(page: Page, version: int, marks: CellMarks) -> list[tuple[Note, str]]:
    """The notes that are told under a cell, the heaviest first, each with its line; no line stands twice."""
    worth = [n for n in marks.notes if n.kind in TOLD or (n.kind == "wording" and not n.mine)]
    found: dict[str, Note] = {}
    for note in sorted(worth, key=lambda n: -n.weight):
        found.setdefault(line(page, version, note), note)
    return [(note, words) for words, note in found.items()]


def line(page: Page, version: int, note: Note) -> str:
    """A change in one line."""
    theirs, mine = (note.theirs, note.mine) if note.kind not in _GROWN else _grown(page, version, note)
    before, after = page.words(note.other, theirs, _WORDS), page.words(version, mine, _WORDS)
    return change_line(note.kind, before, after, note.admitted)


def _grown(page: Page, version: int, note: Note) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Of a quote that was cut or grew, the words that went and came; both whole where these are not known."""
    for event in page.story.changes.quote_events:
        if {event.first, event.second} != {version, note.other} or not (event.lost or event.gained):
            continue
        if page.index.side_spans(event, version) == note.mine:
            return (event.lost, event.gained) if event.second == version else (event.gained, event.lost)
    return note.theirs, note.mine
