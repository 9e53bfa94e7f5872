"""Quotes that lost or gained their marks: what a link says of one and what its event says must be one thing.

A link sees two sentences and the words that they share; the quotes' events see all words of two versions. Speech that became
indirect speech in quite other words is found by the link alone (`retold` hands it on to the events); words that stay in a row
are found by the events, too, where a link is careful (`agreed` hands those on to the links).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from compare_app.changes.quote_events.retelling import whole_speech
from compare_app.changes.ranking import weight_of
from compare_app.changes.titles import titles
from compare_app.model.alignment import Alignment, Link
from compare_app.model.changes import Change, LinkChanges, QuoteEvent
from compare_app.model.spans import Span
from compare_app.model.version import Version


class Retold(NamedTuple):
    """A piece of a quote, and where the other version says the same without marks. `backwards`: the later one quotes."""

    backwards: bool
    piece: Span
    there: Span


#: By the two versions, the earlier first.
ByPair = dict[tuple[int, int], list[Retold]]

_REASONS = {"unquoted": "lost", "newly_quoted": "gained"}
#: What became of quotes whose marks neither went nor came, and of those of which some words went or came with theirs.
_NO_MARKS = frozenset({"same", "punctuation", "dropped", "added"})
_SOME_WORDS = frozenset({"reworded", "truncated", "extended", "spliced", "reattributed"})
#: Words of such a quote that may be told in the newspaper's own: the brakes had been checked.
_TOLD = 3


class _Piece(NamedTuple):
    """A piece of a quote of which no link may say that its marks went (`what`: "lost") or came, but for the words that are not `kept`."""

    what: str
    span: Span
    others: tuple[Span, ...]


#: The pieces of a pair of versions.
_Kept = list[_Piece]
#: Names and coined terms are marked by one house and not by another; that is told of the quote, and of no claim.
_SPEECH = ("direct", "partial")


def as_speech(
    versions: Sequence[Version], alignment: Alignment, by_link: Sequence[LinkChanges]
) -> tuple[LinkChanges, ...]:
    """The changes along the links, where words without marks are placed as the whole speech that they are a part of."""
    found = []
    for link, changes in zip(alignment.links, by_link, strict=True):
        if any(change.kind == "quote_marks" for change in changes.changes):
            sides = versions[link.a.version], versions[link.b.version]
            found.append(replace(changes, changes=tuple(_whole(change, *sides) for change in changes.changes)))
        else:
            found.append(changes)
    return tuple(found)


def _whole(change: Change, one: Version, other: Version) -> Change:
    if change.kind != "quote_marks" or change.a is None or change.b is None:
        return change
    if change.reason == "gained":
        return replace(change, a=whole_speech(one, change.a, change.b))
    return replace(change, b=whole_speech(other, change.b, change.a))


def retold(alignment: Alignment, by_link: Sequence[LinkChanges]) -> ByPair:
    """What the changes along the links say of quotes that lost or gained their marks."""
    found: ByPair = defaultdict(list)
    for link, changes in zip(alignment.links, by_link, strict=True):
        for change in changes.changes:
            if change.kind == "quote_marks" and change.a is not None and change.b is not None:
                backwards = change.reason == "gained"
                own, there = (change.b, change.a) if backwards else (change.a, change.b)
                found[link.a.version, link.b.version].append(Retold(backwards, own, there))
    return found


def agreed(
    versions: Sequence[Version], alignment: Alignment, by_link: Sequence[LinkChanges], events: Sequence[QuoteEvent]
) -> tuple[LinkChanges, ...]:
    """The changes along the links with the lost and gained marks of their sentences that only the quotes' events tell, and
    without those of quotes that by their events stand quoted as before in another sentence, or are told nowhere else.
    """
    of_pair: dict[tuple[int, int], list[Change]] = defaultdict(list)
    kept = _kept(versions, events)
    named = [titles(version) for version in versions]
    for event in events:
        of_pair[event.first, event.second] += _as_changes(event, versions, named)
    found = []
    for link, changes in zip(alignment.links, by_link, strict=True):
        told = _without(changes, kept.get((link.a.version, link.b.version), ()))
        for change in of_pair.get((link.a.version, link.b.version), ()):
            told = _with(told, change, *_sentences(link, versions))
        found.append(told)
    return tuple(found)


def _as_changes(event: QuoteEvent, versions: Sequence[Version], named: Sequence[frozenset[int]]) -> list[Change]:
    """A lost or gained quote as changes along a link, one for each of its pieces; `named`: the titles of each version."""
    reason, a, b = _REASONS.get(event.kind), event.a_span, event.b_span
    if reason is None or a is None or b is None:
        return []
    lost = reason == "lost"
    own, number = event.first if lost else event.second, event.a if lost else event.b
    quotes = versions[own].quotes
    if number is None or quotes[number].kind not in _SPEECH or number in named[own]:
        return []
    weight = weight_of("change", "quote_marks", reason)
    pieces = quotes[number].pieces
    return [Change("quote_marks", p if lost else a, b if lost else p, weight, reason) for p in pieces]


def _kept(versions: Sequence[Version], events: Sequence[QuoteEvent]) -> dict[tuple[int, int], _Kept]:
    """Of each pair of versions the pieces of quotes whose marks neither went nor came by any event."""
    of_quote: dict[tuple[int, int, str, int], list[QuoteEvent]] = defaultdict(list)
    for event in events:
        for what, quote in (("lost", event.a), ("gained", event.b)):
            if quote is not None:
                of_quote[event.first, event.second, what, quote].append(event)
    found: dict[tuple[int, int], _Kept] = defaultdict(list)
    for (first, second, what, quote), told in of_quote.items():
        kinds = {event.kind for event in told}
        if not kinds <= _NO_MARKS | _SOME_WORDS:
            continue
        version = versions[first if what == "lost" else second]
        others: list[Span] = []
        if not kinds <= _NO_MARKS:
            others = [span for event in told for span in (event.lost if what == "lost" else event.gained)]
        words = [span for span in others if len(span.of(version.text).split()) >= _TOLD]
        for piece in version.quotes[quote].pieces:
            found[first, second].append(_Piece(what, piece, tuple(span for span in words if span.overlap(piece))))
    return found


def _without(changes: LinkChanges, kept: Sequence[_Piece]) -> LinkChanges:
    """The changes along a link but for marks that are not lost, or not gained; of what is kept in part, the part that is not."""
    told = tuple(
        left for c in changes.changes if (left := _left_of(c, kept) if c.kind == "quote_marks" else c) is not None
    )
    return changes if told == changes.changes else replace(changes, changes=told)


def _left_of(change: Change, kept: Sequence[_Piece]) -> Change | None:
    """A change of marks without the words that are quoted as before; None where all are."""
    own = change.a if change.reason == "lost" else change.b
    pieces = [piece for piece in kept if piece.what == change.reason and own is not None and own.overlap(piece.span)]
    if own is None or not pieces:
        return change
    others = [_part(span, own) for piece in pieces for span in piece.others]
    there = [span for span in others if span is not None]
    if not there:
        return None
    left = Span(min(span.start for span in there), max(span.end for span in there))
    return replace(change, a=left) if change.reason == "lost" else replace(change, b=left)


def _sentences(link: Link, versions: Sequence[Version]) -> tuple[Span, Span]:
    one, other = (versions[ref.version].sentences[ref.sentence].span for ref in (link.a, link.b))
    return one, other


def _with(changes: LinkChanges, new: Change, one: Span, other: Span) -> LinkChanges:
    """The changes along a link with one more, where it stands in both sentences and is not told yet."""
    a, b = _part(new.a, one), _part(new.b, other)
    if a is None or b is None or any(_same(new, told) for told in changes.changes):
        return changes
    told = [c for c in changes.changes if (c.kind, c.reason) != ("wording", "rewritten")]
    at = next((k for k, c in enumerate(told) if c.a is not None and c.a > a), len(told))
    told.insert(at, replace(new, a=a, b=b))
    return replace(changes, status="reworded", changes=tuple(told))


def _same(new: Change, told: Change) -> bool:
    """Whether a change tells of the same quote."""
    if told.kind != "quote_marks" or told.reason != new.reason:
        return False
    own, known = (new.a, told.a) if new.reason == "lost" else (new.b, told.b)
    return own is not None and known is not None and own.overlap(known) > 0


def _part(span: Span | None, sentence: Span) -> Span | None:
    """What of a stretch stands in a sentence."""
    if span is None or not span.overlap(sentence):
        return None
    return Span(max(span.start, sentence.start), min(span.end, sentence.end))
