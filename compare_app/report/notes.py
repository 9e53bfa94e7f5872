"""What the marks of a cell say in words: which are told, in which order, and how."""

from __future__ import annotations

from compare_app.changes.quote_events.speakers import is_pronoun
from compare_app.model.changes import QuoteEvent
from compare_app.page.kinds import OF_SOME_WORDS, QUOTE_EVENTS, TYPED
from compare_app.page.marks import CellMarks
from compare_app.page.notes import Note
from compare_app.page.page import Page
from compare_app.page.replaced import replaced
from compare_app.report.plain import count
from compare_app.report.quote_words import speaker
from compare_app.report.wording import change_line, quote_line

#: Notes that are told in words; the rest is told by the marks.
TOLD = TYPED | QUOTE_EVENTS | {"sentence_dropped", "rewritten"}
_WORDS = 140  # signs of a note's words


def told(page: Page, version: int, marks: CellMarks) -> list[tuple[Note, str]]:
    """The notes that are told under a cell, the heaviest first, each with its line; no line stands twice."""
    worth = [n for n in marks.notes if n.kind in TOLD or (n.kind == "wording" and not n.mine)]
    found: dict[str, Note] = {}
    for note in sorted(worth, key=lambda n: -n.weight):
        found.setdefault(line(page, version, note), note)
    return [(note, words) for words, note in found.items()]


def counted(page: Page) -> str:
    """How many changes a story has; between reports written apart nothing changed, and these are differences."""
    return count(len(page.stops), "difference" if page.index.all_apart else "change")


def line(page: Page, version: int, note: Note) -> str:
    """A change in one line."""
    if note.kind in OF_SOME_WORDS and (pairs := _replaced(page, version, note)):
        return quote_line(note.kind, pairs, note.admitted, note.reason, note.apart)
    if note.kind in QUOTE_EVENTS:
        before, after = _of_quote(page, version, note)
    else:
        before, after = page.words(note.other, note.theirs, _WORDS), page.words(version, note.mine, _WORDS)
    return change_line(note.kind, before, after, note.admitted, note.reason, note.apart)


def _replaced(page: Page, version: int, note: Note) -> list[tuple[str, str]]:
    """The words that a quote lost and gained, those in one place together."""
    event = _event(page, version, note)
    if event is None:
        return []
    there, here = (event.lost, event.gained) if event.second == version else (event.gained, event.lost)
    texts = [page.story.versions[v].text for v in (note.other, version)]
    return [
        (
            page.words(note.other, (lost,), _WORDS) if lost else "",
            page.words(version, (gained,), _WORDS) if gained else "",
        )
        for lost, gained in replaced(texts[0], there, texts[1], here)
    ]


def _of_quote(page: Page, version: int, note: Note) -> tuple[str, str]:
    """What differs in a quote: the speakers; its words where that is not known."""
    event = _event(page, version, note)
    if event is not None and note.kind == "reattributed":
        before, after = _speaker(page, event, note.other), _speaker(page, event, version)
        if before or after:
            return before or "nobody named", after or "nobody named"
    return page.words(note.other, note.theirs, _WORDS), page.words(version, note.mine, _WORDS)


def _event(page: Page, version: int, note: Note) -> QuoteEvent | None:
    """The event that the note tells of."""
    pair = {version, note.other}
    row = page.index.row_at(version, note.mine[0].start) if note.mine else None
    near = page.story.changes.quote_events if row is None else page.index.events(row, version)
    return next(
        (
            event
            for event in near
            if {event.first, event.second} == pair
            and page.index.side_spans(event, version) == note.mine
            and page.index.side_spans(event, note.other) == note.theirs
        ),
        None,
    )


def _speaker(page: Page, event: QuoteEvent, version: int) -> str:
    """Who says the quote in that version; empty where nobody is named."""
    number = event.a if event.first == version else event.b
    whole = page.story.versions[version]
    if number is None:
        return ""
    quote, said = whole.quotes[number], speaker(whole.quotes[number], whole.text)
    nameless = quote.speaker is not None and quote.speaker.name is None and is_pronoun(said, whole.language)
    return f"nobody named (“{said}”)" if nameless else said


def new_words(marks: CellMarks) -> str:
    """What is said of a passage that stands in a version for the first time."""
    return "only here" if marks.only_here else "in no independent report" if marks.own else "new passage"
