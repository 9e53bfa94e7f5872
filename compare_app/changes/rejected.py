"""Changes that are left out again: what the user says is none, what weighs too little for a report."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace

from compare_app.changes.ranking import quote_weight
from compare_app.model.alignment import Alignment, SentenceRef
from compare_app.model.changes import Change, Edit, LinkChanges, QuoteEvent, Rejected, RejectedEvent
from compare_app.model.spans import Span
from compare_app.model.verdicts import NoChange, SameQuote
from compare_app.model.version import Version


def without_rejected(
    alignment: Alignment, by_link: Sequence[LinkChanges], said: Sequence[NoChange]
) -> tuple[LinkChanges, ...]:
    """The changes along the links without those that are none. What is found on other words is another change, and stays."""
    if not said:
        return tuple(by_link)
    of_link: dict[tuple[SentenceRef, SentenceRef], list[NoChange]] = defaultdict(list)
    for one in said:
        of_link[one.a, one.b].append(one)
    return tuple(
        _judged(found, of_link.get((link.a, link.b), ())) for link, found in zip(alignment.links, by_link, strict=True)
    )


def without_rejected_events(
    versions: Sequence[Version], events: Sequence[QuoteEvent], said: Sequence[SameQuote]
) -> tuple[tuple[QuoteEvent, ...], tuple[RejectedEvent, ...]]:
    """The events, those that are no change made ones that tell none; and these as they were found.

    Who rejects another speaker has not said that the words are the same.
    """
    kept: list[QuoteEvent] = []
    rejected: list[RejectedEvent] = []
    for event in events:
        a, b = (
            _words(versions[event.first], event.a, event.a_span),
            _words(versions[event.second], event.b, event.b_span),
        )
        key = (event.kind, event.first, event.second, a, b)
        by = tuple(s.by for s in said if (s.kind, s.first, s.second, s.a_words, s.b_words) == key)
        kept.append(_unchanged(event) if by else event)
        rejected += [RejectedEvent(event, by)] if by else []
    return tuple(kept), tuple(rejected)


def without_marks_of(
    alignment: Alignment, by_link: Sequence[LinkChanges], rejected: Sequence[RejectedEvent]
) -> tuple[LinkChanges, ...]:
    """The changes along the links without what they, too, tell of quotes whose lost or gained marks are no change."""
    events = [r.event for r in rejected if r.event.kind in ("unquoted", "newly_quoted")]
    if not events:
        return tuple(by_link)
    found = []
    for link, changes in zip(alignment.links, by_link, strict=True):
        here = [e for e in events if (e.first, e.second) == (link.a.version, link.b.version)]
        marks = [c for c in changes.changes if c.kind == "quote_marks" and any(_is_of(c, e) for e in here)]
        found.append(without(changes, marks) if marks else changes)
    return tuple(found)


def without(found: LinkChanges, gone: Collection[Change]) -> LinkChanges:
    """What happened along a link without some changes, and without the marks that they alone explain."""
    kept = tuple(c for c in found.changes if c not in gone)
    edits = tuple(e for e in found.edits if not any(_same(e, c) for c in gone) or any(_same(e, c) for c in kept))
    return replace(found, changes=kept, edits=edits)


def _judged(found: LinkChanges, said: Sequence[NoChange]) -> LinkChanges:
    by: dict[Change, list[str]] = defaultdict(list)
    for change in found.changes:
        for one in said:
            if (change.kind, change.a, change.b) == (one.kind, one.a_words, one.b_words):
                by[change].append(one.by)
    if not by:
        return found
    left = without(found, by.keys())
    same = not left.rewritten and all(change.kind == "punctuation" for change in left.changes)
    rejected = tuple(Rejected(change, tuple(ids)) for change, ids in by.items())
    return replace(left, status="same" if same else left.status, rejected=rejected)


def _unchanged(event: QuoteEvent) -> QuoteEvent:
    if event.kind == "reattributed" and (event.lost or event.gained):
        other = replace(event, kind="reworded", reason="", weight=0.0)
    else:
        other = replace(
            event, kind="same", reason="", weight=0.0, lost=(), gained=(), admitted=False, cue_changed=False
        )
    weight, reason = quote_weight(other)
    return replace(other, weight=weight, reason=reason)


def _words(version: Version, quote: int | None, bare: Span | None) -> tuple[Span, ...]:
    if quote is not None:
        return version.quotes[quote].pieces
    return () if bare is None else (bare,)


def _is_of(change: Change, event: QuoteEvent) -> bool:
    """Whether a change of marks stands on the words of an event."""
    a, b = event.a_span, event.b_span
    return a is not None and b is not None and _touch(a, change.a) and _touch(b, change.b)


def _same(edit: Edit, change: Change) -> bool:
    """Whether the words of an edit are words of the change."""
    return _touch(edit.a, change.a) or _touch(edit.b, change.b)


def _touch(one: Span, other: Span | None) -> bool:
    return other is not None and one.overlap(other) > 0
