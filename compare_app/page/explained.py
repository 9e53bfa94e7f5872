"""What the notes of quotes say already: a cut sentence of a quote is one change, and not a cut, a sentence and a wording."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from compare_app.model.changes import QuoteEvent
from compare_app.model.spans import Span
from compare_app.page.canvas import Canvas
from compare_app.page.notes import Note

#: Share of a stretch's letters that a quote's note must name: the rest is who says it.
_NAMED = 0.45
#: Signs between a name and its verb.
_BETWEEN = 2
#: Kinds of notes that name the words of a quote that went and came.
_OF_WORDS = frozenset({"truncated", "extended", "quote_reworded", "spliced", "unquoted", "newly_quoted"})
_CUTS = frozenset({"truncated", "extended", "spliced"})


class Explained:
    """The words of quotes that the notes of a cell name, and the attributions of quotes that both versions have."""

    def __init__(self, canvas: Canvas, other: int, notes: Sequence[Note]) -> None:
        versions = canvas.index.story.versions
        self._texts = versions[canvas.version].text, versions[other].text
        of_words = [note for note in notes if note.kind in _OF_WORDS]
        self._went = [span for note in of_words for span in note.lost]
        self._came = [span for note in of_words for span in note.gained]
        self._cut = [span for note in of_words if note.kind in _CUTS for span in note.lost]
        self._grown = [span for note in of_words if note.kind in _CUTS for span in note.gained]
        events = [e for e in canvas.index.events(canvas.row, canvas.version) if other in (e.first, e.second)]
        self._said = [_attributions(canvas, event) for event in events if _by_one(canvas, event)]
        self._speakers = [s for own, _ in self._said for s in own], [s for _, others in self._said for s in others]
        self._given = [_attributions(canvas, event) for event in events if event.kind == "reattributed"]

    def dropped(self, sentence: Span) -> bool:
        """Whether a sentence of the other version went with words of a quote that a note names."""
        return _mostly(self._texts[1], sentence, self._went)

    def added(self, sentence: Span) -> bool:
        """Whether a sentence here came with words of a quote that a note names."""
        return _mostly(self._texts[0], sentence, self._came)

    def wording(self, mine: Span | None, theirs: Span | None) -> bool:
        """Whether words that differ are those of a quote's note, or no more than who is printed to say it."""
        if any(_within(mine, own) and _within(theirs, others) for own, others in self._said):
            return True
        came = mine is None or _mostly(self._texts[0], mine, self._came) or _within(mine, self._speakers[0])
        went = theirs is None or _mostly(self._texts[1], theirs, self._went) or _within(theirs, self._speakers[1])
        return came and went

    def typed(self, kind: str, mine: Span | None, theirs: Span | None) -> bool:
        """Whether a fact went or came with the words that a quote lost or gained, or is no more than who says it."""
        if kind == "quote_marks":
            return False
        beside = mine is None or _within(mine, self._speakers[0])
        if beside and theirs is not None and any(span.contains(theirs) for span in self._cut):
            return True
        if mine is not None and theirs is None and any(span.contains(mine) for span in self._grown):
            return True
        known = {"name": [*self._given, *self._said], "attribution": self._given}.get(kind, [])
        return any(_within(mine, own) and _within(theirs, others) for own, others in known)


_Sides = tuple[list[Span], list[Span]]


def _by_one(canvas: Canvas, event: QuoteEvent) -> bool:
    """Whether both versions have the quote from one person, whom both name: she said, said Holt."""
    if event.a is None or event.b is None:
        return False
    versions = canvas.index.story.versions
    a, b = versions[event.first].quotes[event.a].speaker, versions[event.second].quotes[event.b].speaker
    return bool(a and b and a.name and b.name and a.name.split()[-1] == b.name.split()[-1])


def _attributions(canvas: Canvas, event: QuoteEvent) -> _Sides:
    """Who is printed to say the quote, and the verb of it: here, and in the other version."""
    sides = [(event.first, event.a), (event.second, event.b)]
    if event.second == canvas.version:
        sides.reverse()
    found = []
    for version, number in sides:
        assert number is not None  # asked of quotes that both versions have
        quote = canvas.index.story.versions[version].quotes[number]
        who = [] if quote.speaker is None else [quote.speaker.span]
        found.append(who if quote.cue is None or event.cue_changed else [*who, quote.cue])
    return found[0], found[1]


def _within(span: Span | None, places: Iterable[Span]) -> bool:
    """Whether nothing of a stretch lies outside some places but a space or a sign between them."""
    if span is None:
        return True
    inside = sum(place.overlap(span) for place in places)
    return inside > 0 and span.length <= inside + _BETWEEN


def _mostly(text: str, span: Span, told: Iterable[Span]) -> bool:
    """Whether about half of a stretch's letters, or more, are told."""
    letters = _letters(text, span)
    known = sum(_letters(text, common) for place in told if (common := _common(place, span)) is not None)
    return 0 < known >= _NAMED * letters


def _common(a: Span, b: Span) -> Span | None:
    start, end = max(a.start, b.start), min(a.end, b.end)
    return Span(start, end) if start < end else None


def _letters(text: str, span: Span) -> int:
    return sum(map(str.isalnum, span.of(text)))
