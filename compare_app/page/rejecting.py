"""Changes that can be rejected, and those that were: a walk's stop, and what is told along the links under it."""

from __future__ import annotations

from collections.abc import Iterator

from compare_app.model.alignment import Link
from compare_app.model.changes import Change, LinkChanges, QuoteEvent
from compare_app.model.spans import Span
from compare_app.page.canvas import sides, some
from compare_app.page.index import StoryIndex
from compare_app.page.kinds import QUOTE_EVENTS
from compare_app.page.notes import quote_note_kind, speaker_name
from compare_app.page.page import Page
from compare_app.page.stops import Stop

#: A change along a link, or what became of a quote.
Told = tuple[Link, Change] | QuoteEvent


def told_by(index: StoryIndex, stop: Stop) -> list[Told]:
    """What a stop tells: changes along links, or of a quote; nothing for moves and whole passages, which are paired otherwise."""
    if stop.note.kind in QUOTE_EVENTS:
        return [event for event in index.events(stop.row, stop.version) if _is_event(index, stop, event)]
    return [
        (index.links[link], change)
        for link, found, mine_is_b in _links(index, stop)
        for change in found.changes
        if _is_of(stop, change, mine_is_b)
    ]


def rejected_by(index: StoryIndex, stop: Stop) -> tuple[str, ...]:
    """The corrections that say that a stop, one of `Page.rejected`, is no change."""
    return tuple(dict.fromkeys(id_ for _, ids in _rejected(index, stop) for id_ in ids))


def told_alike(index: StoryIndex, stop: Stop) -> list[Told]:
    """What tells of other versions in the passage what a stop, told or rejected, tells of its own: a change of the same kind, with
    the same words on the same side. Of reports written apart none came first, and either side will do.
    """
    own = told_by(index, stop) or [told for told, _ in _rejected(index, stop)]
    keys = {key for told in own for key in _keys(index, told)}
    return [told for told in _told_in(index, stop.row) if told not in own and keys & _keys(index, told)]


def at_place(page: Page, place: tuple[int, int], start: int, end: int) -> list[Stop]:
    """The stops whose marks a stretch of a cell touches, the shortest mark first."""
    cell = page.marks(*place)
    touched = [m for m in cell.marks if m.note is not None and m.span.start <= end and start <= m.span.end]
    touched.sort(key=lambda mark: mark.span.length)
    notes = dict.fromkeys(mark.note for mark in touched if mark.note is not None)
    return [Stop(*place, cell.notes[number]) for number in notes]


def _links(index: StoryIndex, stop: Stop) -> Iterator[tuple[int, LinkChanges, bool]]:
    other = stop.note.other
    for sentence in index.rows[stop.row].cells[stop.version]:
        for partner in index.partners(stop.version, sentence, other):
            yield partner.link, index.changes(partner.link), stop.version > other


def _rejected(index: StoryIndex, stop: Stop) -> list[tuple[Told, tuple[str, ...]]]:
    """What a rejected stop told, and the corrections that say that it is none."""
    along: list[tuple[Told, tuple[str, ...]]] = [
        ((index.links[link], one.change), one.by)
        for link, changes, mine_is_b in _links(index, stop)
        for one in changes.rejected
        if _is_of(stop, one.change, mine_is_b)
    ]
    of_quotes = index.story.changes.rejected_events
    return [*along, *((r.event, r.by) for r in of_quotes if _is_event(index, stop, r.event))]


def _told_in(index: StoryIndex, row: int) -> list[Told]:
    """Everything that is told of the versions in a row."""
    cells = list(enumerate(index.rows[row].cells))
    links = dict.fromkeys(p.link for v, cell in cells for s in cell for p in index.all_partners(v, s))
    events = dict.fromkeys(event for v, _ in cells for event in index.events(row, v))
    return [*((index.links[link], change) for link in links for change in index.changes(link).changes), *events]


def _keys(index: StoryIndex, told: Told) -> set[tuple[str, str, str]]:
    """By what it is known elsewhere: the kind, the words of the version before, and of the one behind."""
    if isinstance(told, tuple):
        link, change = told
        kind, pair = str(change.kind), (link.a.version, link.b.version)
        spans = some(change.a), some(change.b)
    else:
        kind, pair = str(told.kind), (told.first, told.second)
        spans = index.side_spans(told, pair[0]), index.side_spans(told, pair[1])
    before, behind = (_words(index, v, words) for v, words in zip(pair, spans, strict=True))
    if not isinstance(told, tuple) and kind == "reattributed":  # the words are the same; who says them is what is told
        before, behind = f"{before} {_speaker(index, pair[0], told.a)}", f"{behind} {_speaker(index, pair[1], told.b)}"
    keys = {(kind, before, behind)}
    return keys | {(kind, behind, before)} if index.apart(*pair) else keys


def _speaker(index: StoryIndex, version: int, quote: int | None) -> str:
    witness = index.story.versions[version]
    return "" if quote is None else speaker_name(witness.quotes[quote], witness.text).casefold()


def _words(index: StoryIndex, version: int, spans: tuple[Span, ...]) -> str:
    text = index.story.versions[version].text
    return " … ".join(" ".join(span.of(text).split()) for span in spans).casefold()


def _is_event(index: StoryIndex, stop: Stop, event: QuoteEvent) -> bool:
    here, there = stop.version, stop.note.other
    if {event.first, event.second} != {here, there} or quote_note_kind(event, here) != stop.note.kind:
        return False
    return (index.side_spans(event, here), index.side_spans(event, there)) == (stop.note.mine, stop.note.theirs)


def _is_of(stop: Stop, change: Change, mine_is_b: bool) -> bool:
    mine, theirs = sides(change, mine_is_b)
    return (change.kind, some(mine), some(theirs)) == (stop.note.kind, stop.note.mine, stop.note.theirs)
